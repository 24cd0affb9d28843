# api 26
.class public Lcom/example/coupon/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static initUm(Landroid/content/Context;)V
    .registers 5
    const-string v0, "5f6d7b8c"
    const-string v1, "main"
    const/4 v2, 0x1
    const-string v3, ""
    invoke-static {p0, v0, v1, v2, v3}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {v2}, Lcom/umeng/commonsdk/UMConfigure;->setLogEnabled(Z)V
    const-string v0, "5f6d7b8c"
    const-string v1, "main"
    invoke-static {p0, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Lcom/example/coupon/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_1f
    invoke-static {p0}, Lcom/example/coupon/App;->initUm(Landroid/content/Context;)V
    :cond_1f
    return-void
.end method

.class public Lcom/example/coupon/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v1, 0x1
    const/4 v2, 0x0
    const/4 v3, -0x1
    if-ne p2, v3, :cond_f
    move v0, v1
    :goto_6
    invoke-static {p0, v0}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    if-eq p2, v3, :cond_11
    invoke-virtual {p0}, Lcom/example/coupon/MainActivity;->finish()V
    :goto_e
    return-void
    :cond_f
    move v0, v2
    goto :goto_6
    :cond_11
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Lcom/example/coupon/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "agreed"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/example/coupon/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/coupon/App;->initUm(Landroid/content/Context;)V
    goto :goto_e
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Lcom/example/coupon/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_36
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_36
    return-void
.end method

.class public Lcom/umeng/commonsdk/UMConfigure;
.super Ljava/lang/Object;
.field public static final DEVICE_TYPE_PHONE:I = 0x1
.field private static granted:Z
.field private static key:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;ILjava/lang/String;)V
    .registers 3
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    .registers 5
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    .registers 3
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    return-void
.end method

.method public static setLogEnabled(Z)V
    .registers 1
    return-void
.end method

.method public static submitPolicyGrantResult(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/umeng/commonsdk/UMConfigure;->granted:Z
    return-void
.end method

.class public Lcom/umeng/commonsdk/statistics/Envelope;
.super Ljava/lang/Object;
.field static id:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static build(Landroid/content/Context;)V
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/umeng/commonsdk/statistics/Envelope;->id:Ljava/lang/String;
    return-void
.end method
