.class Lcom/brightpuzzle/game/Ads$1$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
.field final synthetic this$1:Lcom/brightpuzzle/game/Ads$1;

.method constructor <init>(Lcom/brightpuzzle/game/Ads$1;)V
    .registers 2
    iput-object p1, p0, Lcom/brightpuzzle/game/Ads$1$1;->this$1:Lcom/brightpuzzle/game/Ads$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    .registers 3
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads$1$1;->this$1:Lcom/brightpuzzle/game/Ads$1;
    iget-object v0, v0, Lcom/brightpuzzle/game/Ads$1;->this$0:Lcom/brightpuzzle/game/Ads;
    invoke-static {v0}, Lcom/brightpuzzle/game/Ads;->access$100(Lcom/brightpuzzle/game/Ads;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_15
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads$1$1;->this$1:Lcom/brightpuzzle/game/Ads$1;
    iget-object v0, v0, Lcom/brightpuzzle/game/Ads$1;->this$0:Lcom/brightpuzzle/game/Ads;
    invoke-static {v0}, Lcom/brightpuzzle/game/Ads;->access$200(Lcom/brightpuzzle/game/Ads;)V
    :cond_15
    return-void
.end method

.class Lcom/brightpuzzle/game/Ads$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.field final synthetic this$0:Lcom/brightpuzzle/game/Ads;

.method constructor <init>(Lcom/brightpuzzle/game/Ads;)V
    .registers 2
    iput-object p1, p0, Lcom/brightpuzzle/game/Ads$1;->this$0:Lcom/brightpuzzle/game/Ads;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentInfoUpdateSuccess()V
    .registers 3
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads$1;->this$0:Lcom/brightpuzzle/game/Ads;
    invoke-static {v0}, Lcom/brightpuzzle/game/Ads;->access$000(Lcom/brightpuzzle/game/Ads;)Landroid/app/Activity;
    move-result-object v0
    new-instance v1, Lcom/brightpuzzle/game/Ads$1$1;
    invoke-direct {v1, p0}, Lcom/brightpuzzle/game/Ads$1$1;-><init>(Lcom/brightpuzzle/game/Ads$1;)V
    invoke-static {v0, v1}, Lcom/google/android/ump/UserMessagingPlatform;->loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method

.class Lcom/brightpuzzle/game/Ads$2;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
.field final synthetic this$0:Lcom/brightpuzzle/game/Ads;

.method constructor <init>(Lcom/brightpuzzle/game/Ads;)V
    .registers 2
    iput-object p1, p0, Lcom/brightpuzzle/game/Ads$2;->this$0:Lcom/brightpuzzle/game/Ads;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    .registers 4
    const-string v0, "ads"
    invoke-virtual {p1}, Lcom/google/android/ump/FormError;->getMessage()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/brightpuzzle/game/Ads$3;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/brightpuzzle/game/Ads;

.method constructor <init>(Lcom/brightpuzzle/game/Ads;)V
    .registers 2
    iput-object p1, p0, Lcom/brightpuzzle/game/Ads$3;->this$0:Lcom/brightpuzzle/game/Ads;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    :try_start_0
    const-string v0, "ads"
    iget-object v1, p0, Lcom/brightpuzzle/game/Ads$3;->this$0:Lcom/brightpuzzle/game/Ads;
    invoke-static {v1}, Lcom/brightpuzzle/game/Ads;->access$000(Lcom/brightpuzzle/game/Ads;)Landroid/app/Activity;
    move-result-object v1
    invoke-static {v1}, Lcom/google/android/gms/ads/identifier/AdvertisingIdClient;->getAdvertisingIdInfo(Landroid/content/Context;)Lcom/google/android/gms/ads/identifier/AdvertisingIdClient$Info;
    move-result-object v1
    invoke-virtual {v1}, Lcom/google/android/gms/ads/identifier/AdvertisingIdClient$Info;->getId()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :try_end_13
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_13} :catch_14
    :goto_13
    return-void
    :catch_14
    move-exception v0
    goto :goto_13
.end method

.class public Lcom/brightpuzzle/game/Ads;
.super Ljava/lang/Object;
.field private final a:Landroid/app/Activity;
.field private final info:Lcom/google/android/ump/ConsentInformation;
.field private final started:Ljava/util/concurrent/atomic/AtomicBoolean;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    iput-object v0, p0, Lcom/brightpuzzle/game/Ads;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    iput-object p1, p0, Lcom/brightpuzzle/game/Ads;->a:Landroid/app/Activity;
    invoke-static {p1}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    iput-object v0, p0, Lcom/brightpuzzle/game/Ads;->info:Lcom/google/android/ump/ConsentInformation;
    return-void
.end method

.method static synthetic access$000(Lcom/brightpuzzle/game/Ads;)Landroid/app/Activity;
    .registers 2
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads;->a:Landroid/app/Activity;
    return-object v0
.end method

.method static synthetic access$100(Lcom/brightpuzzle/game/Ads;)Lcom/google/android/ump/ConsentInformation;
    .registers 2
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads;->info:Lcom/google/android/ump/ConsentInformation;
    return-object v0
.end method

.method static synthetic access$200(Lcom/brightpuzzle/game/Ads;)V
    .registers 1
    invoke-direct {p0}, Lcom/brightpuzzle/game/Ads;->start()V
    return-void
.end method

.method private start()V
    .registers 3
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;->getAndSet(Z)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads;->a:Landroid/app/Activity;
    invoke-static {v0}, Lcom/google/android/gms/ads/MobileAds;->initialize(Landroid/content/Context;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/brightpuzzle/game/Ads$3;
    invoke-direct {v1, p0}, Lcom/brightpuzzle/game/Ads$3;-><init>(Lcom/brightpuzzle/game/Ads;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    goto :goto_9
.end method

.method gather()V
    .registers 6
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads;->info:Lcom/google/android/ump/ConsentInformation;
    iget-object v1, p0, Lcom/brightpuzzle/game/Ads;->a:Landroid/app/Activity;
    new-instance v2, Lcom/google/android/ump/ConsentRequestParameters$Builder;
    invoke-direct {v2}, Lcom/google/android/ump/ConsentRequestParameters$Builder;-><init>()V
    invoke-virtual {v2}, Lcom/google/android/ump/ConsentRequestParameters$Builder;->build()Lcom/google/android/ump/ConsentRequestParameters;
    move-result-object v2
    new-instance v3, Lcom/brightpuzzle/game/Ads$1;
    invoke-direct {v3, p0}, Lcom/brightpuzzle/game/Ads$1;-><init>(Lcom/brightpuzzle/game/Ads;)V
    new-instance v4, Lcom/brightpuzzle/game/Ads$2;
    invoke-direct {v4, p0}, Lcom/brightpuzzle/game/Ads$2;-><init>(Lcom/brightpuzzle/game/Ads;)V
    invoke-interface {v0, v1, v2, v3, v4}, Lcom/google/android/ump/ConsentInformation;->requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    iget-object v0, p0, Lcom/brightpuzzle/game/Ads;->info:Lcom/google/android/ump/ConsentInformation;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_25
    invoke-direct {p0}, Lcom/brightpuzzle/game/Ads;->start()V
    :cond_25
    return-void
.end method

.class public Lcom/brightpuzzle/game/Crash;
.super Ljava/lang/Object;
.implements Ljava/lang/Thread$UncaughtExceptionHandler;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/brightpuzzle/game/Crash;->c:Landroid/content/Context;
    return-void
.end method

.method public uncaughtException(Ljava/lang/Thread;Ljava/lang/Throwable;)V
    .registers 5
    const-string v0, "crash"
    const-string v1, ""
    invoke-static {v0, v1, p2}, Landroid/util/Log;->e(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)I
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Landroid/os/Process;->killProcess(I)V
    return-void
.end method

.class public Lcom/brightpuzzle/game/DeviceInfo;
.super Landroid/os/AsyncTask;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcom/brightpuzzle/game/DeviceInfo;->c:Landroid/content/Context;
    return-void
.end method

.method protected bridge synthetic doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, [Ljava/lang/Void;
    invoke-virtual {p0, p1}, Lcom/brightpuzzle/game/DeviceInfo;->doInBackground([Ljava/lang/Void;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected varargs doInBackground([Ljava/lang/Void;)Ljava/lang/String;
    .registers 4
    iget-object v0, p0, Lcom/brightpuzzle/game/DeviceInfo;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/brightpuzzle/game/GameActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/brightpuzzle/game/Ads;
    invoke-direct {v0, p0}, Lcom/brightpuzzle/game/Ads;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0}, Lcom/brightpuzzle/game/Ads;->gather()V
    return-void
.end method

.class public Lcom/brightpuzzle/game/GameApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/brightpuzzle/game/Crash;
    invoke-direct {v0, p0}, Lcom/brightpuzzle/game/Crash;-><init>(Landroid/content/Context;)V
    invoke-static {v0}, Ljava/lang/Thread;->setDefaultUncaughtExceptionHandler(Ljava/lang/Thread$UncaughtExceptionHandler;)V
    new-instance v0, Lcom/brightpuzzle/game/DeviceInfo;
    invoke-direct {v0, p0}, Lcom/brightpuzzle/game/DeviceInfo;-><init>(Landroid/content/Context;)V
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Void;
    invoke-virtual {v0, v1}, Lcom/brightpuzzle/game/DeviceInfo;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    return-void
.end method
