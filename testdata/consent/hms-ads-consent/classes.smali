# api 26
.class public Lcom/example/cloudy/App;
.super Landroid/app/Application;
.implements Lcom/huawei/hms/ads/consent/inter/ConsentUpdateListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/huawei/hms/ads/consent/inter/Consent;->getInstance(Landroid/content/Context;)Lcom/huawei/hms/ads/consent/inter/Consent;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/huawei/hms/ads/consent/inter/Consent;->requestConsentUpdate(Lcom/huawei/hms/ads/consent/inter/ConsentUpdateListener;)V
    return-void
.end method

.method public onFail(Ljava/lang/String;)V
    .registers 4
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onSuccess(Lcom/huawei/hms/ads/consent/constant/ConsentStatus;ZLjava/util/List;)V
    .registers 8
    sget-object v0, Lcom/huawei/hms/ads/consent/constant/ConsentStatus;->PERSONALIZED:Lcom/huawei/hms/ads/consent/constant/ConsentStatus;
    if-ne p1, v0, :cond_13
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/cloudy/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_13
    const-string v0, "a"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/cloudy/App;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-interface {v2}, Ljava/util/List;->size()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/cloudy/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
