.class final Lde/havel/fit/FitActivity$onStart$1$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lde/havel/fit/FitActivity$onStart$1;

.method constructor <init>(Lde/havel/fit/FitActivity$onStart$1;)V
    .registers 3
    iput-object p1, p0, Lde/havel/fit/FitActivity$onStart$1$1;->this$0:Lde/havel/fit/FitActivity$onStart$1;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;
    invoke-virtual {p0, p1}, Lde/havel/fit/FitActivity$onStart$1$1;->invoke(Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;)V
    .registers 4
    if-eqz p1, :cond_d
    iget-object v0, p0, Lde/havel/fit/FitActivity$onStart$1$1;->this$0:Lde/havel/fit/FitActivity$onStart$1;
    iget-object v0, v0, Lde/havel/fit/FitActivity$onStart$1;->this$0:Lde/havel/fit/FitActivity;
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsConsentUserResponse;->getConsents()Ljava/util/List;
    move-result-object v1
    invoke-static {v0, v1}, Lde/havel/fit/FitActivity;->access$apply(Lde/havel/fit/FitActivity;Ljava/util/List;)V
    :cond_d
    return-void
.end method

.class final Lde/havel/fit/FitActivity$onStart$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lde/havel/fit/FitActivity;

.method constructor <init>(Lde/havel/fit/FitActivity;)V
    .registers 3
    iput-object p1, p0, Lde/havel/fit/FitActivity$onStart$1;->this$0:Lde/havel/fit/FitActivity;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/usercentrics/sdk/UsercentricsReadyStatus;
    invoke-virtual {p0, p1}, Lde/havel/fit/FitActivity$onStart$1;->invoke(Lcom/usercentrics/sdk/UsercentricsReadyStatus;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Lcom/usercentrics/sdk/UsercentricsReadyStatus;)V
    .registers 4
    const-string v0, "status"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->getShouldCollectConsent()Z
    move-result v0
    if-eqz v0, :cond_1f
    new-instance v1, Lcom/usercentrics/sdk/UsercentricsBanner;
    iget-object v0, p0, Lde/havel/fit/FitActivity$onStart$1;->this$0:Lde/havel/fit/FitActivity;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/usercentrics/sdk/UsercentricsBanner;-><init>(Landroid/content/Context;)V
    new-instance v0, Lde/havel/fit/FitActivity$onStart$1$1;
    invoke-direct {v0, p0}, Lde/havel/fit/FitActivity$onStart$1$1;-><init>(Lde/havel/fit/FitActivity$onStart$1;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v1, v0}, Lcom/usercentrics/sdk/UsercentricsBanner;->showSecondLayer(Lkotlin/jvm/functions/Function1;)V
    :goto_1e
    return-void
    :cond_1f
    iget-object v0, p0, Lde/havel/fit/FitActivity$onStart$1;->this$0:Lde/havel/fit/FitActivity;
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->getConsents()Ljava/util/List;
    move-result-object v1
    invoke-static {v0, v1}, Lde/havel/fit/FitActivity;->access$apply(Lde/havel/fit/FitActivity;Ljava/util/List;)V
    goto :goto_1e
.end method

.class final Lde/havel/fit/FitActivity$onStart$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lde/havel/fit/FitActivity;

.method constructor <init>(Lde/havel/fit/FitActivity;)V
    .registers 3
    iput-object p1, p0, Lde/havel/fit/FitActivity$onStart$2;->this$0:Lde/havel/fit/FitActivity;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/usercentrics/sdk/UsercentricsError;
    invoke-virtual {p0, p1}, Lde/havel/fit/FitActivity$onStart$2;->invoke(Lcom/usercentrics/sdk/UsercentricsError;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Lcom/usercentrics/sdk/UsercentricsError;)V
    .registers 3
    const-string v0, "it"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lde/havel/fit/FitActivity$onStart$2;->this$0:Lde/havel/fit/FitActivity;
    invoke-static {v0}, Lde/havel/fit/FitActivity;->access$fallback(Lde/havel/fit/FitActivity;)V
    return-void
.end method

.class public final Lde/havel/fit/FitActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$apply(Lde/havel/fit/FitActivity;Ljava/util/List;)V
    .registers 2
    invoke-direct {p0, p1}, Lde/havel/fit/FitActivity;->apply(Ljava/util/List;)V
    return-void
.end method

.method public static final synthetic access$fallback(Lde/havel/fit/FitActivity;)V
    .registers 1
    invoke-direct {p0}, Lde/havel/fit/FitActivity;->fallback()V
    return-void
.end method

.method private final apply(Ljava/util/List;)V
    .registers 6
    invoke-interface {p1}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_4
    :goto_4
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_32
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/usercentrics/sdk/UsercentricsServiceConsent;
    invoke-virtual {v0}, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->getTemplateId()Ljava/lang/String;
    move-result-object v2
    const-string v3, "uNl9XGnZC"
    invoke-static {v2, v3}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :cond_4
    invoke-virtual {v0}, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->getStatus()Z
    move-result v0
    if-eqz v0, :cond_4
    invoke-virtual {p0}, Lde/havel/fit/FitActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v2, "android_id"
    invoke-static {v0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lde/havel/fit/FitActivity;->setTitle(Ljava/lang/CharSequence;)V
    goto :goto_4
    :cond_32
    return-void
.end method

.method private final fallback()V
    .registers 3
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lde/havel/fit/FitActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lde/havel/fit/FitActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected onStart()V
    .registers 4
    invoke-super {p0}, Landroidx/appcompat/app/AppCompatActivity;->onStart()V
    sget-object v2, Lcom/usercentrics/sdk/Usercentrics;->INSTANCE:Lcom/usercentrics/sdk/Usercentrics;
    new-instance v0, Lde/havel/fit/FitActivity$onStart$1;
    invoke-direct {v0, p0}, Lde/havel/fit/FitActivity$onStart$1;-><init>(Lde/havel/fit/FitActivity;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    new-instance v1, Lde/havel/fit/FitActivity$onStart$2;
    invoke-direct {v1, p0}, Lde/havel/fit/FitActivity$onStart$2;-><init>(Lde/havel/fit/FitActivity;)V
    check-cast v1, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v2, v0, v1}, Lcom/usercentrics/sdk/Usercentrics;->isReady(Lkotlin/jvm/functions/Function1;Lkotlin/jvm/functions/Function1;)V
    return-void
.end method
