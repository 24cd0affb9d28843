.class public Lcom/google/firebase/provider/FirebaseInitProvider;
.super Landroid/content/ContentProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/ContentProvider;-><init>()V
    return-void
.end method

.method public onCreate()Z
    .registers 2
    const/4 v0, 1
    return v0
.end method



.class public Lio/sentry/android/core/SentryInitProvider;
.super Landroid/content/ContentProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/ContentProvider;-><init>()V
    return-void
.end method

.method public onCreate()Z
    .registers 2
    const/4 v0, 1
    return v0
.end method



.class public Lcom/huawei/hms/aaid/InitProvider;
.super Landroid/content/ContentProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/ContentProvider;-><init>()V
    return-void
.end method

.method public onCreate()Z
    .registers 2
    const/4 v0, 1
    return v0
.end method



.class public Lcom/google/android/gms/ads/MobileAdsInitProvider;
.super Landroid/content/ContentProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/ContentProvider;-><init>()V
    return-void
.end method

.method public onCreate()Z
    .registers 2
    const/4 v0, 1
    return v0
.end method



.class public Lcom/example/orders/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-direct {p0}, Lcom/example/orders/App;->holdFirst()V
    invoke-virtual {p0}, Lcom/example/orders/App;->heldByHelper()V
    const/4 v0, 0
    invoke-virtual {p0, v0}, Lcom/example/orders/App;->heldInOneBranch(I)V
    invoke-virtual {p0}, Lcom/example/orders/App;->notHeld()V
    invoke-virtual {p0}, Lcom/example/orders/App;->deniedFirst()V
    invoke-virtual {p0}, Lcom/example/orders/App;->refusedFirst()V
    invoke-virtual {p0}, Lcom/example/orders/App;->toldAfter()V
    invoke-virtual {p0}, Lcom/example/orders/App;->neverTold()V
    invoke-virtual {p0}, Lcom/example/orders/App;->saidOnly()V
    invoke-virtual {p0}, Lcom/example/orders/App;->crashes()V
    invoke-virtual {p0}, Lcom/example/orders/App;->defaults()V
    const/4 v0, 1
    invoke-virtual {p0, v0}, Lcom/example/orders/App;->tell(Z)V
    return-void
.end method

.method private holdFirst()V
    .registers 3
    const/4 v0, 1
    invoke-static {v0}, Lcom/onesignal/OneSignal;->setConsentRequired(Z)V
    return-void
.end method

.method public heldByHelper()V
    .registers 3
    invoke-static {p0}, Lcom/onesignal/OneSignal;->initWithContext(Landroid/content/Context;)V
    return-void
.end method

.method public heldInOneBranch(I)V
    .registers 6
    invoke-static {}, Ljava/lang/System;->nanoTime()J
    move-result-wide v0
    const-wide/16 v2, 7
    cmp-long v0, v0, v2
    new-instance v1, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    if-lez v0, :start
    invoke-virtual {v1}, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;->disableDataCollect()Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    :start
    invoke-static {p0, v1}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->startWithConfigOptions(Landroid/content/Context;Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;)V
    return-void
.end method

.method public notHeld()V
    .registers 3
    const/4 v0, 1
    const/4 v1, 0
    invoke-static {p0, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method public deniedFirst()V
    .registers 3
    const/4 v0, 0
    invoke-static {p0, v0}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    invoke-static {p0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    return-void
.end method

.method public refusedFirst()V
    .registers 3
    const/4 v0, 0
    invoke-static {p0, v0}, Lcom/baidu/mapapi/SDKInitializer;->setAgreePrivacy(Landroid/content/Context;Z)V
    invoke-static {p0}, Lcom/baidu/mapapi/SDKInitializer;->initialize(Landroid/content/Context;)V
    return-void
.end method

.method public toldAfter()V
    .registers 3
    new-instance v0, Lcom/amap/api/location/AMapLocationClient;
    invoke-direct {v0, p0}, Lcom/amap/api/location/AMapLocationClient;-><init>(Landroid/content/Context;)V
    const/4 v1, 1
    invoke-static {p0, v1}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    return-void
.end method

.method public neverTold()V
    .registers 3
    invoke-static {p0}, Lcom/tencent/map/geolocation/TencentLocationManager;->getInstance(Landroid/content/Context;)Lcom/tencent/map/geolocation/TencentLocationManager;
    return-void
.end method

.method public saidOnly()V
    .registers 3
    const-string v0, "1"
    invoke-static {p0, v0}, Lcom/qq/e/comm/managers/GDTAdSdk;->init(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.method public crashes()V
    .registers 3
    invoke-static {}, Lcom/google/firebase/crashlytics/FirebaseCrashlytics;->getInstance()Lcom/google/firebase/crashlytics/FirebaseCrashlytics;
    move-result-object v0
    const/4 v1, 1
    invoke-virtual {v0, v1}, Lcom/google/firebase/crashlytics/FirebaseCrashlytics;->setCrashlyticsCollectionEnabled(Z)V
    return-void
.end method

.method public defaults()V
    .registers 5
    const-string v0, "a"
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Lcom/example/orders/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v0, "yes"
    const/4 v3, 1
    invoke-interface {v2, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {p0, v0}, Lcom/amap/api/navi/NaviSetting;->updatePrivacyAgree(Landroid/content/Context;Z)V
    const-string v0, "no"
    invoke-interface {v2, v0, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {p0, v0}, Lcom/amap/api/services/core/ServiceSettings;->updatePrivacyAgree(Landroid/content/Context;Z)V
    return-void
.end method

.method public tell(Z)V
    .registers 2
    invoke-static {p1}, Lcom/applovin/sdk/AppLovinPrivacySettings;->setHasUserConsent(Z)V
    return-void
.end method



.class public Lcom/igexin/sdk/Inner;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go(Landroid/content/Context;)V
    .registers 2
    invoke-static {}, Lcom/igexin/sdk/PushManager;->getInstance()Lcom/igexin/sdk/PushManager;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/igexin/sdk/PushManager;->initialize(Landroid/content/Context;)V
    return-void
.end method



.class public Lcom/example/orders/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/igexin/sdk/Inner;->go(Landroid/content/Context;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/orders/Agree;
    invoke-direct {v2}, Lcom/example/orders/Agree;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method



.class public Lcom/example/orders/Agree;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v0, 0
    const/4 v2, 0
    invoke-static {}, Lcom/appsflyer/AppsFlyerLib;->getInstance()Lcom/appsflyer/AppsFlyerLib;
    move-result-object v1
    invoke-virtual {v1, v0}, Lcom/appsflyer/AppsFlyerLib;->start(Landroid/content/Context;)V
    new-instance v1, Lcom/baidu/location/LocationClient;
    invoke-direct {v1, v0}, Lcom/baidu/location/LocationClient;-><init>(Landroid/content/Context;)V
    const/4 v3, 1
    invoke-static {v0, v3, v3}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {v0, v3}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyAgree(Landroid/content/Context;Z)V
    new-instance v1, Lcom/amap/api/maps/MapView;
    invoke-direct {v1, v0}, Lcom/amap/api/maps/MapView;-><init>(Landroid/content/Context;)V
    return-void
.end method


