# api 26
.class public Lcom/example/checkers/MainActivity;
.super Landroid/app/Activity;
.field private cmp:Lnet/consentmanager/sdk/CMPConsentTool;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private denied(Ljava/lang/String;)Z
    .registers 4
    const/4 v0, 0x1
    iget-object v1, p0, Lcom/example/checkers/MainActivity;->cmp:Lnet/consentmanager/sdk/CMPConsentTool;
    invoke-virtual {v1, p0, p1, v0}, Lnet/consentmanager/sdk/CMPConsentTool;->hasVendorConsent(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v1
    if-nez v1, :cond_a
    :goto_9
    return v0
    :cond_a
    const/4 v0, 0x0
    goto :goto_9
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "123"
    const-string v1, "consentmanager.mgr.consensu.org"
    const-string v2, "Checkers"
    const-string v3, "EN"
    invoke-static {p0, v0, v1, v2, v3}, Lnet/consentmanager/sdk/CMPConsentTool;->createInstance(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Lnet/consentmanager/sdk/CMPConsentTool;
    move-result-object v0
    iput-object v0, p0, Lcom/example/checkers/MainActivity;->cmp:Lnet/consentmanager/sdk/CMPConsentTool;
    const-string v0, "s7"
    invoke-direct {p0, v0}, Lcom/example/checkers/MainActivity;->denied(Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :cond_29
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/checkers/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_29
    const-string v0, "s26"
    invoke-direct {p0, v0}, Lcom/example/checkers/MainActivity;->denied(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_42
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/checkers/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getNetworkOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_42
    iget-object v0, p0, Lcom/example/checkers/MainActivity;->cmp:Lnet/consentmanager/sdk/CMPConsentTool;
    const-string v1, "c1"
    const/4 v2, 0x1
    invoke-virtual {v0, p0, v1, v2, v4}, Lnet/consentmanager/sdk/CMPConsentTool;->hasPurposeConsent(Landroid/content/Context;Ljava/lang/String;ZZ)Z
    move-result v0
    if-nez v0, :cond_4e
    :goto_4d
    return-void
    :cond_4e
    const-string v0, "m"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/checkers/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    invoke-virtual {v2, v4}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v2
    invoke-interface {v2}, Ljava/util/List;->size()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_4d
.end method
