# api 26
.class public Lcom/example/gazette/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/example/gazette/Trackers;
    invoke-direct {v0, p0}, Lcom/example/gazette/Trackers;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/example/gazette/Trackers;->begin()V
    return-void
.end method

.class public Lcom/example/gazette/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/onetrust/otpublishers/headless/Public/OTCallback;
.field private ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-direct {v0, p0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/example/gazette/MainActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    iget-object v0, p0, Lcom/example/gazette/MainActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    const-string v1, "cdn.cookielaw.org"
    const-string v2, "3a1c-test"
    const-string v3, "en"
    const/4 v4, 0x0
    move-object v5, p0
    invoke-virtual/range {v0 .. v5}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->startSDK(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Lcom/onetrust/otpublishers/headless/Public/DataModel/OTSdkParams;Lcom/onetrust/otpublishers/headless/Public/OTCallback;)V
    return-void
.end method

.method public onFailure(Ljava/lang/Object;)V
    .registers 4
    const-string v0, "m"
    const-string v1, "no consent data"
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onSuccess(Ljava/lang/Object;)V
    .registers 3
    iget-object v0, p0, Lcom/example/gazette/MainActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-virtual {v0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->shouldShowBanner()Z
    move-result v0
    if-eqz v0, :cond_d
    iget-object v0, p0, Lcom/example/gazette/MainActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-virtual {v0, p0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->showBannerUI(Landroid/app/Activity;)V
    :cond_d
    return-void
.end method

.class Lcom/example/gazette/Trackers;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;
.field private final ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;

.method constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/gazette/Trackers;->c:Landroid/content/Context;
    new-instance v0, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-direct {v0, p1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/example/gazette/Trackers;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    return-void
.end method

.method private ads()V
    .registers 4
    const-string v1, "t"
    iget-object v0, p0, Lcom/example/gazette/Trackers;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private allowed(Ljava/lang/String;)Z
    .registers 4
    const/4 v0, 0x1
    iget-object v1, p0, Lcom/example/gazette/Trackers;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-virtual {v1, p1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->getConsentStatusForGroupId(Ljava/lang/String;)I
    move-result v1
    if-ne v1, v0, :cond_a
    :goto_9
    return v0
    :cond_a
    const/4 v0, 0x0
    goto :goto_9
.end method

.method private answered(Ljava/lang/String;)Z
    .registers 3
    iget-object v0, p0, Lcom/example/gazette/Trackers;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-virtual {v0, p1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->getConsentStatusForGroupId(Ljava/lang/String;)I
    move-result v0
    if-ltz v0, :cond_a
    const/4 v0, 0x1
    :goto_9
    return v0
    :cond_a
    const/4 v0, 0x0
    goto :goto_9
.end method

.method private statistics()V
    .registers 4
    const-string v0, "t"
    iget-object v1, p0, Lcom/example/gazette/Trackers;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method begin()V
    .registers 2
    const-string v0, "C0002"
    invoke-direct {p0, v0}, Lcom/example/gazette/Trackers;->allowed(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_b
    invoke-direct {p0}, Lcom/example/gazette/Trackers;->statistics()V
    :cond_b
    const-string v0, "C0004"
    invoke-direct {p0, v0}, Lcom/example/gazette/Trackers;->answered(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-direct {p0}, Lcom/example/gazette/Trackers;->ads()V
    :cond_16
    return-void
.end method
