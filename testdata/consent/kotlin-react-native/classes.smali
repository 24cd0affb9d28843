.class public final Lcom/orchardly/app/DeviceModule;
.super Lcom/facebook/react/bridge/ReactContextBaseJavaModule;
.field private final c:Lcom/facebook/react/bridge/ReactApplicationContext;

.method public constructor <init>(Lcom/facebook/react/bridge/ReactApplicationContext;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0, p1}, Lcom/facebook/react/bridge/ReactContextBaseJavaModule;-><init>(Lcom/facebook/react/bridge/ReactApplicationContext;)V
    iput-object p1, p0, Lcom/orchardly/app/DeviceModule;->c:Lcom/facebook/react/bridge/ReactApplicationContext;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    const-string v0, "Device"
    return-object v0
.end method

.method public final imei(Lcom/facebook/react/bridge/Promise;)V
    .registers 4
    .annotation runtime Lcom/facebook/react/bridge/ReactMethod;
    .end annotation
    const-string v0, "p"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/orchardly/app/DeviceModule;->c:Lcom/facebook/react/bridge/ReactApplicationContext;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/facebook/react/bridge/ReactApplicationContext;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-interface {p1, v0}, Lcom/facebook/react/bridge/Promise;->resolve(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lcom/orchardly/app/DevicePackage;
.super Ljava/lang/Object;
.implements Lcom/facebook/react/ReactPackage;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public createNativeModules(Lcom/facebook/react/bridge/ReactApplicationContext;)Ljava/util/List;
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/orchardly/app/DeviceModule;
    invoke-direct {v0, p1}, Lcom/orchardly/app/DeviceModule;-><init>(Lcom/facebook/react/bridge/ReactApplicationContext;)V
    invoke-static {v0}, Lkotlin/collections/CollectionsKt;->listOf(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/orchardly/app/MainActivity;
.super Lcom/facebook/react/ReactActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/facebook/react/ReactActivity;-><init>()V
    return-void
.end method

.method protected getMainComponentName()Ljava/lang/String;
    .registers 2
    const-string v0, "Orchardly"
    return-object v0
.end method

.class public final Lcom/orchardly/app/MainApplication$host$1;
.super Lcom/facebook/react/ReactNativeHost;
.field final synthetic this$0:Lcom/orchardly/app/MainApplication;

.method constructor <init>(Lcom/orchardly/app/MainApplication;Landroid/app/Application;)V
    .registers 3
    iput-object p1, p0, Lcom/orchardly/app/MainApplication$host$1;->this$0:Lcom/orchardly/app/MainApplication;
    invoke-direct {p0, p2}, Lcom/facebook/react/ReactNativeHost;-><init>(Landroid/app/Application;)V
    return-void
.end method

.method protected getPackages()Ljava/util/List;
    .registers 2
    new-instance v0, Lcom/orchardly/app/DevicePackage;
    invoke-direct {v0}, Lcom/orchardly/app/DevicePackage;-><init>()V
    invoke-static {v0}, Lkotlin/collections/CollectionsKt;->listOf(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method

.method public getUseDeveloperSupport()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.class public final Lcom/orchardly/app/MainApplication;
.super Landroid/app/Application;
.implements Lcom/facebook/react/ReactApplication;
.field private final host:Lcom/orchardly/app/MainApplication$host$1;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    new-instance v1, Lcom/orchardly/app/MainApplication$host$1;
    move-object v0, p0
    check-cast v0, Landroid/app/Application;
    invoke-direct {v1, p0, v0}, Lcom/orchardly/app/MainApplication$host$1;-><init>(Lcom/orchardly/app/MainApplication;Landroid/app/Application;)V
    iput-object v1, p0, Lcom/orchardly/app/MainApplication;->host:Lcom/orchardly/app/MainApplication$host$1;
    return-void
.end method

.method public getReactNativeHost()Lcom/facebook/react/ReactNativeHost;
    .registers 2
    iget-object v0, p0, Lcom/orchardly/app/MainApplication;->host:Lcom/orchardly/app/MainApplication$host$1;
    check-cast v0, Lcom/facebook/react/ReactNativeHost;
    return-object v0
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "orch"
    invoke-virtual {p0}, Lcom/orchardly/app/MainApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_19
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
