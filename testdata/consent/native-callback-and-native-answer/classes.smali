.class public Lcom/sample/nativecallbackandnativeanswer/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static constructor <clinit>()V
    .locals 1
    const-string v0, "engine"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method public static native attach(Lcom/sample/nativecallbackandnativeanswer/Host;)V
.end method

.method public static native allowed()Z
.end method

.method public onCreate()V
    .locals 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/sample/nativecallbackandnativeanswer/Host;
    invoke-direct {v0, p0}, Lcom/sample/nativecallbackandnativeanswer/Host;-><init>(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/sample/nativecallbackandnativeanswer/App;->attach(Lcom/sample/nativecallbackandnativeanswer/Host;)V
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/nativecallbackandnativeanswer/Net;->up(Ljava/lang/Object;)V
    invoke-static {}, Lcom/sample/nativecallbackandnativeanswer/App;->allowed()Z
    move-result v0
    if-eqz v0, :out
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/nativecallbackandnativeanswer/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/nativecallbackandnativeanswer/Host;
.super Ljava/lang/Object;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/nativecallbackandnativeanswer/Host;->a:Landroid/content/Context;
    return-void
.end method

.method public onTick()V
    .locals 2
    iget-object v1, p0, Lcom/sample/nativecallbackandnativeanswer/Host;->a:Landroid/content/Context;
    const-string v0, "phone"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/nativecallbackandnativeanswer/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/nativecallbackandnativeanswer/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public Lcom/sample/nativecallbackandnativeanswer/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
