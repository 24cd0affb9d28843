# api 26
.class public final La;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/taxi/MainActivity;

.method public constructor <init>(Lcom/example/taxi/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Lcom/example/taxi/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, La;->a:Lcom/example/taxi/MainActivity;
    invoke-static {v0}, Lcom/example/taxi/MainActivity;->a(Lcom/example/taxi/MainActivity;)V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/taxi/MainActivity;

.method public constructor <init>(Lcom/example/taxi/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:Lcom/example/taxi/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lb;->a:Lcom/example/taxi/MainActivity;
    invoke-static {v0}, Lcom/example/taxi/MainActivity;->b(Lcom/example/taxi/MainActivity;)V
    return-void
.end method

.class public Lcom/example/taxi/MainActivity;
.super Landroid/app/Activity;
.field private a:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/taxi/MainActivity;)V
    .registers 4
    iget-object v0, p0, Lcom/example/taxi/MainActivity;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy"
    const/4 v2, 0x3
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/example/taxi/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/taxi/TaxiApp;
    invoke-virtual {v0}, Lcom/example/taxi/TaxiApp;->a()V
    return-void
.end method

.method private a(Ljava/lang/String;Ljava/lang/String;)V
    .registers 6
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, p2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, La;
    invoke-direct {v2, p0}, La;-><init>(Lcom/example/taxi/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u62d2\u7edd"
    new-instance v2, Lb;
    invoke-direct {v2, p0}, Lb;-><init>(Lcom/example/taxi/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method public static synthetic b(Lcom/example/taxi/MainActivity;)V
    .registers 1
    invoke-virtual {p0}, Lcom/example/taxi/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "taxi"
    invoke-virtual {p0, v0, v2}, Lcom/example/taxi/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/taxi/MainActivity;->a:Landroid/content/SharedPreferences;
    iget-object v0, p0, Lcom/example/taxi/MainActivity;->a:Landroid/content/SharedPreferences;
    const-string v1, "policy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    if-nez v0, :cond_1e
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    const-string v1, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-direct {p0, v0, v1}, Lcom/example/taxi/MainActivity;->a(Ljava/lang/String;Ljava/lang/String;)V
    :cond_1d
    :goto_1d
    return-void
    :cond_1e
    const/4 v1, 0x3
    if-ge v0, v1, :cond_1d
    const-string v0, "\u9690\u79c1\u653f\u7b56\u66f4\u65b0"
    const-string v1, "\u6211\u4eec\u66f4\u65b0\u4e86\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u8bf7\u60a8\u91cd\u65b0\u9605\u8bfb"
    invoke-direct {p0, v0, v1}, Lcom/example/taxi/MainActivity;->a(Ljava/lang/String;Ljava/lang/String;)V
    goto :goto_1d
.end method

.class public Lcom/example/taxi/TaxiApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method final a()V
    .registers 3
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/taxi/TaxiApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 6
    const/16 v4, 0xc
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "taxi"
    invoke-virtual {p0, v0, v3}, Lcom/example/taxi/TaxiApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v0, "ver"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    if-ge v0, v4, :cond_21
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "ver"
    invoke-interface {v0, v2, v4}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_21
    const-string v0, "ver"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    if-lt v0, v4, :cond_3a
    const-string v2, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/taxi/TaxiApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3a
    const-string v0, "policy"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x3
    if-lt v0, v1, :cond_46
    invoke-virtual {p0}, Lcom/example/taxi/TaxiApp;->a()V
    :cond_46
    return-void
.end method
