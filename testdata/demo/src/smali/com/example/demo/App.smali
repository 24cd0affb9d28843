# Runs first, before any screen: reads the IMEI and starts the statistics SDK, with nobody asked.
.class public Lcom/example/demo/App;
.super Landroid/app/Application;
.source "App.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6

    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/demo/Processes;->isMain(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :main
    return-void

    :main
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/demo/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    :try_start
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Lcom/example/demo/Device;->remember(Landroid/content/Context;Ljava/lang/String;)V
    :try_end
    .catch Ljava/lang/SecurityException; {:try_start .. :try_end} :refused

    :refused
    const-string v0, "0123456789abcdef01234567"
    const-string v1, "demo"
    const/4 v2, 0x1
    const-string v3, ""
    invoke-static {p0, v0, v1, v2, v3}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    return-void
.end method
