.class Lcom/voice/call/Engine;
.super Ljava/lang/Object;
.field private static ctx:Landroid/content/Context;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "rtcengine"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private static native nativeStart()V
.end method

.method private static onEngineEvent(ILjava/lang/String;)V
    .registers 5
    const/4 v0, 0x7
    if-ne p0, v0, :cond_1e
    const-string v1, "v"
    sget-object v0, Lcom/voice/call/Engine;->ctx:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1e
    return-void
.end method

.method private static onNeedDeviceId()Ljava/lang/String;
    .registers 2
    sget-object v0, Lcom/voice/call/Engine;->ctx:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static start(Landroid/content/Context;)V
    .registers 1
    sput-object p0, Lcom/voice/call/Engine;->ctx:Landroid/content/Context;
    invoke-static {}, Lcom/voice/call/Engine;->nativeStart()V
    return-void
.end method

.class public Lcom/voice/call/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    return-void
.end method

.class public Lcom/voice/call/VoiceApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/voice/call/Engine;->start(Landroid/content/Context;)V
    return-void
.end method
