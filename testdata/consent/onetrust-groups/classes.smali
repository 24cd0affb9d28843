# api 26
.class public Lcom/example/outdoor/App;
.super Landroid/app/Application;
.field private ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-direct {v0, p0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/example/outdoor/App;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    iget-object v0, p0, Lcom/example/outdoor/App;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    const-string v1, "C0002"
    invoke-virtual {v0, v1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->getConsentStatusForGroupId(Ljava/lang/String;)I
    move-result v0
    if-ne v0, v3, :cond_24
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/outdoor/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_24
    iget-object v0, p0, Lcom/example/outdoor/App;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    const-string v1, "C0004"
    invoke-virtual {v0, v1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->getConsentStatusForGroupId(Ljava/lang/String;)I
    move-result v0
    if-eq v0, v3, :cond_3f
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/outdoor/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3f
    return-void
.end method

.class public Lcom/example/outdoor/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    invoke-virtual {p0}, Lcom/example/outdoor/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->shouldShowBanner()Z
    move-result v1
    if-eqz v1, :cond_16
    const/4 v1, 0x0
    invoke-virtual {v0, p0, v1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->setupUI(Landroid/app/Activity;I)V
    :cond_16
    return-void
.end method

.class public Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "com.onetrust.otpublishers.headless.preference"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public getConsentStatusForGroupId(Ljava/lang/String;)I
    .registers 4
    iget-object v0, p0, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->sp:Landroid/content/SharedPreferences;
    const/4 v1, -0x1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method public setupUI(Landroid/app/Activity;I)V
    .registers 3
    return-void
.end method

.method public shouldShowBanner()Z
    .registers 4
    const/4 v0, 0x0
    iget-object v1, p0, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->sp:Landroid/content/SharedPreferences;
    const-string v2, "OTT_BANNER_SHOWN"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-nez v1, :cond_c
    const/4 v0, 0x1
    :cond_c
    return v0
.end method
