# api 26
.class public final Lcom/example/jigsaw/Ads;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private static started:Z
.field private final c:Landroid/content/Context;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/jigsaw/Ads;->c:Landroid/content/Context;
    return-void
.end method

.method static declared-synchronized start(Landroid/content/Context;)V
    .registers 5
    const-class v1, Lcom/example/jigsaw/Ads;
    monitor-enter v1
    :try_start_3
    sget-boolean v0, Lcom/example/jigsaw/Ads;->started:Z
    :try_end_5
    .catchall {:try_start_3 .. :try_end_5} :catchall_21
    if-eqz v0, :cond_9
    :goto_7
    monitor-exit v1
    return-void
    :cond_9
    const/4 v0, 0x1
    :try_start_a
    sput-boolean v0, Lcom/example/jigsaw/Ads;->started:Z
    invoke-static {p0}, Lcom/google/android/gms/ads/MobileAds;->initialize(Landroid/content/Context;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v2, Lcom/example/jigsaw/Ads;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Lcom/example/jigsaw/Ads;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v2}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    :try_end_20
    .catchall {:try_start_a .. :try_end_20} :catchall_21
    goto :goto_7
    :catchall_21
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.method public run()V
    .registers 3
    :try_start_0
    const-string v0, "ads"
    iget-object v1, p0, Lcom/example/jigsaw/Ads;->c:Landroid/content/Context;
    invoke-static {v1}, Lcom/google/android/gms/ads/identifier/AdvertisingIdClient;->getAdvertisingIdInfo(Landroid/content/Context;)Lcom/google/android/gms/ads/identifier/AdvertisingIdClient$Info;
    move-result-object v1
    invoke-virtual {v1}, Lcom/google/android/gms/ads/identifier/AdvertisingIdClient$Info;->getId()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :try_end_f
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_f} :catch_10
    :goto_f
    return-void
    :catch_10
    move-exception v0
    const-string v1, "ads"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_f
.end method

.class public Lcom/example/jigsaw/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-static {p0}, Lcom/example/jigsaw/Ads;->start(Landroid/content/Context;)V
    :cond_10
    return-void
.end method

.class public Lcom/example/jigsaw/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
.implements Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
.field private info:Lcom/google/android/ump/ConsentInformation;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    .registers 5
    const-string v0, "main"
    invoke-virtual {p0}, Lcom/example/jigsaw/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/example/jigsaw/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_1a
    invoke-static {p0}, Lcom/example/jigsaw/Ads;->start(Landroid/content/Context;)V
    :cond_1a
    return-void
.end method

.method public onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    .registers 3
    iget-object v0, p0, Lcom/example/jigsaw/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_b
    invoke-static {p0}, Lcom/example/jigsaw/Ads;->start(Landroid/content/Context;)V
    :cond_b
    return-void
.end method

.method public onConsentInfoUpdateSuccess()V
    .registers 1
    invoke-static {p0, p0}, Lcom/google/android/ump/UserMessagingPlatform;->loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    iput-object v0, p0, Lcom/example/jigsaw/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    iget-object v0, p0, Lcom/example/jigsaw/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    new-instance v1, Lcom/google/android/ump/ConsentRequestParameters$Builder;
    invoke-direct {v1}, Lcom/google/android/ump/ConsentRequestParameters$Builder;-><init>()V
    invoke-virtual {v1}, Lcom/google/android/ump/ConsentRequestParameters$Builder;->build()Lcom/google/android/ump/ConsentRequestParameters;
    move-result-object v1
    invoke-interface {v0, p0, v1, p0, p0}, Lcom/google/android/ump/ConsentInformation;->requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    return-void
.end method
