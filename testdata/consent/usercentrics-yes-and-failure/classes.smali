# api 26
.class public Lcom/example/recipes/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/usercentrics/sdk/UsercentricsOptions;
    const-string v1, "egLMgjg9j"
    invoke-direct {v0, v1}, Lcom/usercentrics/sdk/UsercentricsOptions;-><init>(Ljava/lang/String;)V
    invoke-static {p0, v0}, Lcom/usercentrics/sdk/Usercentrics;->initialize(Landroid/content/Context;Lcom/usercentrics/sdk/UsercentricsOptions;)V
    return-void
.end method

.class final Lcom/example/recipes/MainActivity$Answered;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function1;
.field private final a:Lcom/example/recipes/MainActivity;

.method constructor <init>(Lcom/example/recipes/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/recipes/MainActivity$Answered;->a:Lcom/example/recipes/MainActivity;
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;
    invoke-virtual {p0, p1}, Lcom/example/recipes/MainActivity$Answered;->invoke(Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;)Lkotlin/Unit;
    move-result-object v0
    return-object v0
.end method

.method public invoke(Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;)Lkotlin/Unit;
    .registers 4
    if-eqz p1, :cond_b
    iget-object v0, p0, Lcom/example/recipes/MainActivity$Answered;->a:Lcom/example/recipes/MainActivity;
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;->getConsents()Ljava/util/List;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/example/recipes/MainActivity;->apply(Ljava/util/List;)V
    :cond_b
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/example/recipes/MainActivity$Failed;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function1;
.field private final a:Lcom/example/recipes/MainActivity;

.method constructor <init>(Lcom/example/recipes/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/recipes/MainActivity$Failed;->a:Lcom/example/recipes/MainActivity;
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/usercentrics/sdk/UsercentricsError;
    invoke-virtual {p0, p1}, Lcom/example/recipes/MainActivity$Failed;->invoke(Lcom/usercentrics/sdk/UsercentricsError;)Lkotlin/Unit;
    move-result-object v0
    return-object v0
.end method

.method public invoke(Lcom/usercentrics/sdk/UsercentricsError;)Lkotlin/Unit;
    .registers 6
    const-string v0, "m"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/recipes/MainActivity$Failed;->a:Lcom/example/recipes/MainActivity;
    invoke-virtual {v2}, Lcom/example/recipes/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v2
    invoke-interface {v2}, Ljava/util/List;->size()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/example/recipes/MainActivity$Ready;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function1;
.field private final a:Lcom/example/recipes/MainActivity;

.method constructor <init>(Lcom/example/recipes/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/recipes/MainActivity$Ready;->a:Lcom/example/recipes/MainActivity;
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/usercentrics/sdk/UsercentricsReadyStatus;
    invoke-virtual {p0, p1}, Lcom/example/recipes/MainActivity$Ready;->invoke(Lcom/usercentrics/sdk/UsercentricsReadyStatus;)Lkotlin/Unit;
    move-result-object v0
    return-object v0
.end method

.method public invoke(Lcom/usercentrics/sdk/UsercentricsReadyStatus;)Lkotlin/Unit;
    .registers 5
    const-string v1, "m"
    iget-object v0, p0, Lcom/example/recipes/MainActivity$Ready;->a:Lcom/example/recipes/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/recipes/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getNetworkOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->getShouldCollectConsent()Z
    move-result v0
    if-eqz v0, :cond_2d
    new-instance v0, Lcom/usercentrics/sdk/UsercentricsBanner;
    iget-object v1, p0, Lcom/example/recipes/MainActivity$Ready;->a:Lcom/example/recipes/MainActivity;
    invoke-direct {v0, v1}, Lcom/usercentrics/sdk/UsercentricsBanner;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/recipes/MainActivity$Answered;
    iget-object v2, p0, Lcom/example/recipes/MainActivity$Ready;->a:Lcom/example/recipes/MainActivity;
    invoke-direct {v1, v2}, Lcom/example/recipes/MainActivity$Answered;-><init>(Lcom/example/recipes/MainActivity;)V
    invoke-virtual {v0, v1}, Lcom/usercentrics/sdk/UsercentricsBanner;->showFirstLayer(Lkotlin/jvm/functions/Function1;)V
    :goto_2a
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    :cond_2d
    iget-object v0, p0, Lcom/example/recipes/MainActivity$Ready;->a:Lcom/example/recipes/MainActivity;
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->getConsents()Ljava/util/List;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/example/recipes/MainActivity;->apply(Ljava/util/List;)V
    goto :goto_2a
.end method

.class public Lcom/example/recipes/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private startCrashReports()V
    .registers 4
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/recipes/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method apply(Ljava/util/List;)V
    .registers 6
    invoke-interface {p1}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_4
    :goto_4
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_26
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/usercentrics/sdk/UsercentricsServiceConsent;
    const-string v2, "ocv9HNX_g"
    invoke-virtual {v0}, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->getTemplateId()Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :cond_4
    invoke-virtual {v0}, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->getStatus()Z
    move-result v0
    if-eqz v0, :cond_4
    invoke-direct {p0}, Lcom/example/recipes/MainActivity;->startCrashReports()V
    goto :goto_4
    :cond_26
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/recipes/MainActivity$Ready;
    invoke-direct {v0, p0}, Lcom/example/recipes/MainActivity$Ready;-><init>(Lcom/example/recipes/MainActivity;)V
    new-instance v1, Lcom/example/recipes/MainActivity$Failed;
    invoke-direct {v1, p0}, Lcom/example/recipes/MainActivity$Failed;-><init>(Lcom/example/recipes/MainActivity;)V
    invoke-static {v0, v1}, Lcom/usercentrics/sdk/Usercentrics;->isReady(Lkotlin/jvm/functions/Function1;Lkotlin/jvm/functions/Function1;)V
    return-void
.end method
