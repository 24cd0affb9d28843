.class Lorg/cocos2dx/javascript/AppActivity$1;
.super Ljava/util/TimerTask;
.field final synthetic this$0:Lorg/cocos2dx/javascript/AppActivity;

.method constructor <init>(Lorg/cocos2dx/javascript/AppActivity;)V
    .registers 2
    iput-object p1, p0, Lorg/cocos2dx/javascript/AppActivity$1;->this$0:Lorg/cocos2dx/javascript/AppActivity;
    invoke-direct {p0}, Ljava/util/TimerTask;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    const-string v1, "f"
    invoke-static {}, Lorg/cocos2dx/javascript/AppActivity;->access$000()Lorg/cocos2dx/javascript/AppActivity;
    move-result-object v0
    invoke-virtual {v0}, Lorg/cocos2dx/javascript/AppActivity;->getApplicationContext()Landroid/content/Context;
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

.class public Lorg/cocos2dx/javascript/AppActivity;
.super Lorg/cocos2dx/lib/Cocos2dxActivity;
.field private static app:Lorg/cocos2dx/javascript/AppActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/cocos2dx/lib/Cocos2dxActivity;-><init>()V
    return-void
.end method

.method static synthetic access$000()Lorg/cocos2dx/javascript/AppActivity;
    .registers 1
    sget-object v0, Lorg/cocos2dx/javascript/AppActivity;->app:Lorg/cocos2dx/javascript/AppActivity;
    return-object v0
.end method

.method public static deviceInfo()Ljava/lang/String;
    .registers 2
    sget-object v0, Lorg/cocos2dx/javascript/AppActivity;->app:Lorg/cocos2dx/javascript/AppActivity;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lorg/cocos2dx/javascript/AppActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    sput-object p0, Lorg/cocos2dx/javascript/AppActivity;->app:Lorg/cocos2dx/javascript/AppActivity;
    invoke-super {p0, p1}, Lorg/cocos2dx/lib/Cocos2dxActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ljava/util/Timer;
    invoke-direct {v0}, Ljava/util/Timer;-><init>()V
    new-instance v1, Lorg/cocos2dx/javascript/AppActivity$1;
    invoke-direct {v1, p0}, Lorg/cocos2dx/javascript/AppActivity$1;-><init>(Lorg/cocos2dx/javascript/AppActivity;)V
    const-wide/16 v2, 0x7d0
    invoke-virtual {v0, v1, v2, v3}, Ljava/util/Timer;->schedule(Ljava/util/TimerTask;J)V
    return-void
.end method

.class public abstract Lorg/cocos2dx/lib/Cocos2dxActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private static native nativeRun()V
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "cocos2djs"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    invoke-static {}, Lorg/cocos2dx/lib/Cocos2dxActivity;->nativeRun()V
    return-void
.end method
