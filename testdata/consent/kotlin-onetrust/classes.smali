.class public final Lca/maple/radio/RadioActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Lcom/onetrust/otpublishers/headless/Public/OTCallback;
.field final synthetic this$0:Lca/maple/radio/RadioActivity;

.method constructor <init>(Lca/maple/radio/RadioActivity;)V
    .registers 2
    iput-object p1, p0, Lca/maple/radio/RadioActivity$onCreate$1;->this$0:Lca/maple/radio/RadioActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onFailure(Lcom/onetrust/otpublishers/headless/Public/Response/OTResponse;)V
    .registers 3
    const-string v0, "r"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    return-void
.end method

.method public onSuccess(Lcom/onetrust/otpublishers/headless/Public/Response/OTResponse;)V
    .registers 4
    const-string v0, "r"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lca/maple/radio/RadioActivity$onCreate$1;->this$0:Lca/maple/radio/RadioActivity;
    invoke-static {v0}, Lca/maple/radio/RadioActivity;->access$getOt$p(Lca/maple/radio/RadioActivity;)Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    move-result-object v0
    invoke-virtual {v0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->shouldShowBanner()Z
    move-result v0
    if-eqz v0, :cond_1e
    iget-object v0, p0, Lca/maple/radio/RadioActivity$onCreate$1;->this$0:Lca/maple/radio/RadioActivity;
    invoke-static {v0}, Lca/maple/radio/RadioActivity;->access$getOt$p(Lca/maple/radio/RadioActivity;)Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    move-result-object v1
    iget-object v0, p0, Lca/maple/radio/RadioActivity$onCreate$1;->this$0:Lca/maple/radio/RadioActivity;
    check-cast v0, Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {v1, v0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->showBannerUI(Landroidx/fragment/app/FragmentActivity;)V
    :cond_1e
    iget-object v0, p0, Lca/maple/radio/RadioActivity$onCreate$1;->this$0:Lca/maple/radio/RadioActivity;
    invoke-static {v0}, Lca/maple/radio/RadioActivity;->access$apply(Lca/maple/radio/RadioActivity;)V
    return-void
.end method

.class public final Lca/maple/radio/RadioActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$apply(Lca/maple/radio/RadioActivity;)V
    .registers 1
    invoke-direct {p0}, Lca/maple/radio/RadioActivity;->apply()V
    return-void
.end method

.method public static final synthetic access$getOt$p(Lca/maple/radio/RadioActivity;)Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    .registers 3
    iget-object v0, p0, Lca/maple/radio/RadioActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    if-nez v0, :cond_9
    const-string v1, "ot"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public static final synthetic access$setOt$p(Lca/maple/radio/RadioActivity;Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;)V
    .registers 2
    iput-object p1, p0, Lca/maple/radio/RadioActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    return-void
.end method

.method private final apply()V
    .registers 3
    iget-object v0, p0, Lca/maple/radio/RadioActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    if-nez v0, :cond_9
    const-string v1, "ot"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    const-string v1, "C0002"
    invoke-virtual {v0, v1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->getConsentStatusForGroupId(Ljava/lang/String;)I
    move-result v0
    const/4 v1, 0x1
    if-ne v0, v1, :cond_21
    invoke-virtual {p0}, Lca/maple/radio/RadioActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lca/maple/radio/RadioActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_21
    iget-object v0, p0, Lca/maple/radio/RadioActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    if-nez v0, :cond_2a
    const-string v1, "ot"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_2a
    const-string v1, "C0004"
    invoke-virtual {v0, v1}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->getConsentStatusForGroupId(Ljava/lang/String;)I
    move-result v0
    if-eqz v0, :cond_4d
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lca/maple/radio/RadioActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_42
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_42
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lca/maple/radio/RadioActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_4d
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lca/maple/radio/RadioActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    iget-object v0, p0, Lca/maple/radio/RadioActivity;->ot:Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;
    if-nez v0, :cond_16
    const-string v1, "ot"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_16
    const-string v1, "cdn.cookielaw.org"
    const-string v2, "0000-test"
    const-string v3, "en"
    const/4 v4, 0x0
    new-instance v5, Lca/maple/radio/RadioActivity$onCreate$1;
    invoke-direct {v5, p0}, Lca/maple/radio/RadioActivity$onCreate$1;-><init>(Lca/maple/radio/RadioActivity;)V
    check-cast v5, Lcom/onetrust/otpublishers/headless/Public/OTCallback;
    invoke-virtual/range {v0 .. v5}, Lcom/onetrust/otpublishers/headless/Public/OTPublishersHeadlessSDK;->startSDK(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Object;Lcom/onetrust/otpublishers/headless/Public/OTCallback;)V
    return-void
.end method
