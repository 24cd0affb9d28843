# Each gate leads to one method; which of them run says how the question was answered.
.class public Lt/Start;
.super Ljava/lang/Object;

.method public static main(Landroid/content/Context;Landroid/content/SharedPreferences;Lcom/google/android/ump/ConsentInformation;Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;Lio/didomi/sdk/Didomi;)V
    .registers 12
    move-object v4, p0
    move-object v5, p1
    move-object v6, p2
    # UMP
    invoke-interface {v6}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :ump_status
    invoke-static {}, Lt/Start;->umpAds()V
    :ump_status
    invoke-interface {v6}, Lcom/google/android/ump/ConsentInformation;->getConsentStatus()I
    move-result v0
    const/4 v1, 3
    if-ne v0, v1, :ump_form
    invoke-static {}, Lt/Start;->umpObtained()V
    :ump_form
    const/4 v1, 2
    if-ne v0, v1, :onetrust
    invoke-static {}, Lt/Start;->umpRequired()V
    :onetrust
    const-string v0, "C0002"
    invoke-virtual {p3, v0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->getConsentStatusForGroupId(Ljava/lang/String;)I
    move-result v0
    if-lez v0, :answered
    invoke-static {}, Lt/Start;->onetrust()V
    :answered
    # 0 is an answer, too: no.
    if-ltz v0, :didomi
    invoke-static {}, Lt/Start;->answered()V
    :didomi
    const-string v0, "vendor"
    invoke-virtual {p4, v0}, Lio/didomi/sdk/Didomi;->getUserStatusForVendor(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    if-eqz v0, :vungle
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :vungle
    invoke-static {}, Lt/Start;->didomi()V
    :vungle
    invoke-static {}, Lcom/vungle/ads/VunglePrivacySettings;->getGDPRStatus()Ljava/lang/String;
    move-result-object v0
    const-string v1, "opted_in"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :tcf
    invoke-static {}, Lt/Start;->vungle()V
    :tcf
    const-string v0, "IABTCF_PurposeConsents"
    const-string v1, ""
    invoke-interface {v5, v0, v1}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "1"
    invoke-virtual {v0, v1}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :decoded
    invoke-static {}, Lt/Start;->tcf()V
    :decoded
    # What is in it is not told.
    const-string v0, "IABTCF_TCString"
    const/4 v1, 0
    invoke-interface {v5, v0, v1}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-eqz v0, :has
    invoke-static {}, Lt/Start;->decoded()V
    :has
    const-string v0, "IABTCF_TCString"
    invoke-interface {v5, v0}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :default
    invoke-static {}, Lt/Start;->contains()V
    :default
    # The default agrees: so does the code.
    const-string v0, "IABTCF_gdprApplies"
    const/4 v1, 1
    invoke-interface {v5, v0, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    if-eqz v0, :other
    invoke-static {}, Lt/Start;->byDefault()V
    :other
    # No key of a platform.
    const-string v0, "nightMode"
    const/4 v1, 0
    invoke-interface {v5, v0, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :enum
    invoke-static {}, Lt/Start;->night()V
    :enum
    # Told by the app itself: settled.
    const/4 v0, 1
    invoke-static {v0, v4}, Lcom/applovin/sdk/AppLovinPrivacySettings;->setHasUserConsent(ZLandroid/content/Context;)V
    invoke-static {v4}, Lcom/applovin/sdk/AppLovinPrivacySettings;->hasUserConsent(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :framework
    invoke-static {}, Lt/Start;->applovin()V
    :framework
    invoke-static {v4}, Lio/dcloud/common/util/AppRuntime;->hasPrivacyForNotShown(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :end
    invoke-static {}, Lt/Start;->framework()V
    :end
    return-void
.end method

.method public static umpAds()V
    .registers 1
    return-void
.end method

.method public static umpObtained()V
    .registers 1
    return-void
.end method

.method public static umpRequired()V
    .registers 1
    return-void
.end method

.method public static onetrust()V
    .registers 1
    return-void
.end method

.method public static answered()V
    .registers 1
    return-void
.end method

.method public static decoded()V
    .registers 1
    return-void
.end method

.method public static didomi()V
    .registers 1
    return-void
.end method

.method public static vungle()V
    .registers 1
    return-void
.end method

.method public static tcf()V
    .registers 1
    return-void
.end method

.method public static contains()V
    .registers 1
    return-void
.end method

.method public static byDefault()V
    .registers 1
    return-void
.end method

.method public static night()V
    .registers 1
    return-void
.end method

.method public static applovin()V
    .registers 1
    return-void
.end method

.method public static framework()V
    .registers 1
    return-void
.end method
