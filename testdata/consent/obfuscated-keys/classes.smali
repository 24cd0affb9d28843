# api 26
.class public La/b/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, La/b/c;->a(Landroid/content/Context;)La/b/c;
    move-result-object v0
    const-string v1, "a"
    invoke-virtual {v0, v1}, La/b/c;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_12
    invoke-static {p0}, La/b/d;->a(Landroid/content/Context;)V
    :cond_12
    invoke-static {p0}, La/b/c;->a(Landroid/content/Context;)La/b/c;
    move-result-object v0
    const-string v1, "b"
    invoke-virtual {v0, v1}, La/b/c;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_21
    invoke-static {p0}, La/b/d;->b(Landroid/content/Context;)V
    :cond_21
    invoke-static {p0}, La/b/c;->a(Landroid/content/Context;)La/b/c;
    move-result-object v0
    const-string v1, "c"
    invoke-virtual {v0, v1}, La/b/c;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_30
    invoke-static {p0}, La/b/d;->c(Landroid/content/Context;)V
    :cond_30
    return-void
.end method

.class public La/b/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, La/b/c;->a(Landroid/content/Context;)La/b/c;
    move-result-object v0
    const-string v1, "c"
    invoke-virtual {v0, v1}, La/b/c;->b(Ljava/lang/String;)V
    invoke-static {p0}, La/b/c;->a(Landroid/content/Context;)La/b/c;
    move-result-object v0
    const-string v1, "b"
    invoke-virtual {v0, v1}, La/b/c;->a(Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :cond_48
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, La/b/e;
    const/4 v3, 0x0
    invoke-direct {v2, p0, v3}, La/b/e;-><init>(La/b/Main;I)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, La/b/e;
    const/4 v3, 0x1
    invoke-direct {v2, p0, v3}, La/b/e;-><init>(La/b/Main;I)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_48
    return-void
.end method

.class final La/b/c;
.super Ljava/lang/Object;
.field private static a:La/b/c;
.field private final b:Landroid/content/SharedPreferences;

.method private constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La/b/c;->b:Landroid/content/SharedPreferences;
    return-void
.end method

.method static a(Landroid/content/Context;)La/b/c;
    .registers 4
    sget-object v0, La/b/c;->a:La/b/c;
    if-nez v0, :cond_12
    new-instance v0, La/b/c;
    const-string v1, "a"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-direct {v0, v1}, La/b/c;-><init>(Landroid/content/SharedPreferences;)V
    sput-object v0, La/b/c;->a:La/b/c;
    :cond_12
    sget-object v0, La/b/c;->a:La/b/c;
    return-object v0
.end method

.method a(Ljava/lang/String;)Z
    .registers 4
    iget-object v0, p0, La/b/c;->b:Landroid/content/SharedPreferences;
    const/4 v1, 0x0
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method b(Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, La/b/c;->b:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const/4 v1, 0x1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final La/b/d;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static a(Landroid/content/Context;)V
    .registers 3
    const-string v1, ""
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static b(Landroid/content/Context;)V
    .registers 3
    const-string v1, ""
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static c(Landroid/content/Context;)V
    .registers 3
    const-string v1, ""
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final La/b/e;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:La/b/Main;
.field private final b:I

.method constructor <init>(La/b/Main;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La/b/e;->a:La/b/Main;
    iput p2, p0, La/b/e;->b:I
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget v0, p0, La/b/e;->b:I
    packed-switch v0, :pswitch_data_1e
    iget-object v0, p0, La/b/e;->a:La/b/Main;
    invoke-static {v0}, La/b/c;->a(Landroid/content/Context;)La/b/c;
    move-result-object v0
    const-string v1, "a"
    invoke-virtual {v0, v1}, La/b/c;->b(Ljava/lang/String;)V
    :goto_10
    return-void
    :pswitch_11
    iget-object v0, p0, La/b/e;->a:La/b/Main;
    invoke-static {v0}, La/b/c;->a(Landroid/content/Context;)La/b/c;
    move-result-object v0
    const-string v1, "b"
    invoke-virtual {v0, v1}, La/b/c;->b(Ljava/lang/String;)V
    goto :goto_10
    nop
    :pswitch_data_1e
    .packed-switch 0x0
        :pswitch_11
    .end packed-switch
.end method
