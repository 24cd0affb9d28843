.class public Lt/Calls;
.super Ljava/lang/Object;

.method public static grantTrue(Landroid/content/Context;)V
    .registers 2
    const/4 v0, 1
    invoke-static {p0, v0}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    return-void
.end method

.method public static grantFalse(Landroid/content/Context;)V
    .registers 2
    const/4 v0, 0
    invoke-static {p0, v0}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    return-void
.end method

.method public static grantParameter(Landroid/content/Context;Z)V
    .registers 2
    invoke-static {p0, p1}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    return-void
.end method

# True or false: both are known.
.method public static grantEither(Landroid/content/Context;Ljava/lang/Object;)V
    .registers 3
    const/4 v0, 0
    if-eqz p1, :no
    const/4 v0, 1
    :no
    invoke-static {p0, v0}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    return-void
.end method

.method public static boxed(Lcom/google/firebase/FirebaseApp;)V
    .registers 3
    const/4 v0, 1
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {p0, v1}, Lcom/google/firebase/FirebaseApp;->setDataCollectionDefaultEnabled(Ljava/lang/Boolean;)V
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-virtual {p0, v1}, Lcom/google/firebase/FirebaseApp;->setDataCollectionDefaultEnabled(Ljava/lang/Boolean;)V
    return-void
.end method

.method public static enums()V
    .registers 2
    const-string v1, "1"
    sget-object v0, Lcom/vungle/warren/Vungle$Consent;->OPTED_IN:Lcom/vungle/warren/Vungle$Consent;
    invoke-static {v0, v1}, Lcom/vungle/warren/Vungle;->updateConsentStatus(Lcom/vungle/warren/Vungle$Consent;Ljava/lang/String;)V
    sget-object v0, Lcom/vungle/warren/Vungle$Consent;->OPTED_OUT:Lcom/vungle/warren/Vungle$Consent;
    invoke-static {v0, v1}, Lcom/vungle/warren/Vungle;->updateConsentStatus(Lcom/vungle/warren/Vungle$Consent;Ljava/lang/String;)V
    return-void
.end method

.method public static texts(Lcom/tapjoy/TJPrivacyPolicy;)V
    .registers 2
    const-string v0, "1"
    invoke-virtual {p0, v0}, Lcom/tapjoy/TJPrivacyPolicy;->setUserConsent(Ljava/lang/String;)V
    const-string v0, "yes"
    invoke-virtual {p0, v0}, Lcom/tapjoy/TJPrivacyPolicy;->setUserConsent(Ljava/lang/String;)V
    return-void
.end method

.method public static numbers(Lcom/mbridge/msdk/MBridgeSDK;Landroid/content/Context;)V
    .registers 3
    const/4 v0, 1
    invoke-interface {p0, p1, v0}, Lcom/mbridge/msdk/MBridgeSDK;->setConsentStatus(Landroid/content/Context;I)V
    const/4 v0, 5
    invoke-interface {p0, p1, v0}, Lcom/mbridge/msdk/MBridgeSDK;->setConsentStatus(Landroid/content/Context;I)V
    return-void
.end method

# The call itself says it.
.method public static byCall(Lcom/mixpanel/android/mpmetrics/MixpanelAPI;)V
    .registers 1
    invoke-virtual {p0}, Lcom/mixpanel/android/mpmetrics/MixpanelAPI;->optInTracking()V
    invoke-virtual {p0}, Lcom/mixpanel/android/mpmetrics/MixpanelAPI;->optOutTracking()V
    return-void
.end method

# Prototypes of other versions: the argument is where it was, or the only one of its type.
.method public static versions(Landroid/content/Context;)V
    .registers 3
    const/4 v0, 1
    const/4 v1, 0
    invoke-static {p0, v0, v1}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;ZI)V
    invoke-static {v1, p0, v0}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(ILandroid/content/Context;Z)V
    invoke-static {v0, v1}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(ZZ)V
    invoke-static {p0}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;)V
    return-void
.end method

.method public static starts(Landroid/content/Context;)V
    .registers 4
    const/4 v0, 1
    const/4 v1, 0
    invoke-static {p0, v1, v1}, Lcom/umeng/commonsdk/UMConfigure;->preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {p0, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;ILjava/lang/String;)V
    new-instance v2, Lt/Client;
    invoke-direct {v2, p0}, Lt/Client;-><init>(Landroid/content/Context;)V
    invoke-virtual {v2}, Lt/Client;->startLocation()V
    return-void
.end method

# None of these is a call of an SDK.
.method public static none(Landroid/content/Context;)V
    .registers 2
    const/4 v0, 1
    invoke-static {p0, v0}, Lt/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    invoke-static {p0}, Lcom/umeng/commonsdk/UMConfigure;->getTestDeviceInfo(Landroid/content/Context;)[Ljava/lang/String;
    return-void
.end method
