# api 26
.class public Lcom/example/game/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/example/game/Bridge;
    invoke-direct {v0, p0}, Lcom/example/game/Bridge;-><init>(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/example/game/Bridge;->start(Lcom/example/game/Bridge;)V
    const-string v1, "g"
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Lcom/example/game/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/game/Bridge;
.super Ljava/lang/Object;
.field private final context:Landroid/content/Context;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "game"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/game/Bridge;->context:Landroid/content/Context;
    return-void
.end method

.method static native start(Lcom/example/game/Bridge;)V
.end method

.method public getUniqueId()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/example/game/Bridge;->context:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/game/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
