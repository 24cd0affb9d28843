# api 26
.class public Lcom/example/tribune/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/sourcepoint/cmplibrary/SpClient;
.field private lib:Lcom/sourcepoint/cmplibrary/SpConsentLib;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onConsentReady(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
    .registers 5
    invoke-virtual {p1}, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;->getGdpr()Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;->getConsent()Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    move-result-object v0
    invoke-interface {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;->getGrants()Ljava/util/Map;
    move-result-object v0
    const-string v1, "5f1aada6b8e05c306c0597d7"
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;
    if-eqz v0, :cond_2b
    invoke-virtual {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;->getGranted()Z
    move-result v0
    if-eqz v0, :cond_2b
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/tribune/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2b
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "cfg"
    invoke-static {v0, p0, p0}, Lcom/sourcepoint/cmplibrary/creation/FactoryKt;->makeConsentLib(Ljava/lang/Object;Landroid/app/Activity;Lcom/sourcepoint/cmplibrary/SpClient;)Lcom/sourcepoint/cmplibrary/SpConsentLib;
    move-result-object v0
    iput-object v0, p0, Lcom/example/tribune/MainActivity;->lib:Lcom/sourcepoint/cmplibrary/SpConsentLib;
    return-void
.end method

.method public onError(Ljava/lang/Throwable;)V
    .registers 3
    const-string v0, "m"
    invoke-static {v0, p1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    return-void
.end method

.method protected onResume()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-object v0, p0, Lcom/example/tribune/MainActivity;->lib:Lcom/sourcepoint/cmplibrary/SpConsentLib;
    invoke-interface {v0}, Lcom/sourcepoint/cmplibrary/SpConsentLib;->loadMessage()V
    return-void
.end method

.method public onSpFinished(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
    .registers 6
    const-string v0, "m"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/tribune/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onUIFinished(Landroid/view/View;)V
    .registers 3
    invoke-virtual {p1}, Landroid/view/View;->getParent()Landroid/view/ViewParent;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, p1}, Landroid/view/ViewGroup;->removeView(Landroid/view/View;)V
    return-void
.end method

.method public onUIReady(Landroid/view/View;)V
    .registers 4
    const/4 v1, -0x1
    new-instance v0, Landroid/view/ViewGroup$LayoutParams;
    invoke-direct {v0, v1, v1}, Landroid/view/ViewGroup$LayoutParams;-><init>(II)V
    invoke-virtual {p0, p1, v0}, Lcom/example/tribune/MainActivity;->addContentView(Landroid/view/View;Landroid/view/ViewGroup$LayoutParams;)V
    return-void
.end method
