# api 26
.class public Lcom/example/lottery/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessPrivacyUtil;->setUserAgreedState(Landroid/content/Context;Z)V
    const/4 v0, 0x0
    invoke-static {p0, v0}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessFramework;->setup(Landroid/app/Application;Ljava/lang/Object;)V
    invoke-static {}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessFramework;->init()V
    return-void
.end method

.class public Lcom/example/lottery/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private report()V
    .registers 4
    const-string v1, "m"
    invoke-virtual {p0}, Lcom/example/lottery/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onStart()V
    .registers 1
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    invoke-direct {p0}, Lcom/example/lottery/MainActivity;->report()V
    return-void
.end method
