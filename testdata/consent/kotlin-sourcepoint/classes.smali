.class public final Lit/adige/sport/SportActivity$Client;
.super Ljava/lang/Object;
.implements Lcom/sourcepoint/cmplibrary/SpClient;
.field final synthetic this$0:Lit/adige/sport/SportActivity;

.method public constructor <init>(Lit/adige/sport/SportActivity;)V
    .registers 2
    iput-object p1, p0, Lit/adige/sport/SportActivity$Client;->this$0:Lit/adige/sport/SportActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentReady(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
    .registers 5
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p1}, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;->getGdpr()Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    move-result-object v0
    if-eqz v0, :cond_3b
    invoke-virtual {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;->getConsent()Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    move-result-object v0
    if-eqz v0, :cond_3b
    invoke-interface {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;->getGrants()Ljava/util/Map;
    move-result-object v0
    if-eqz v0, :cond_3b
    const-string v1, "5e7ced57b8e05c485246cce0"
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;
    :goto_1f
    if-eqz v0, :cond_3a
    invoke-virtual {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;->getGranted()Z
    move-result v0
    if-eqz v0, :cond_3a
    iget-object v1, p0, Lit/adige/sport/SportActivity$Client;->this$0:Lit/adige/sport/SportActivity;
    iget-object v0, p0, Lit/adige/sport/SportActivity$Client;->this$0:Lit/adige/sport/SportActivity;
    invoke-virtual {v0}, Lit/adige/sport/SportActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v2, "android_id"
    invoke-static {v0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lit/adige/sport/SportActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_3a
    return-void
    :cond_3b
    const/4 v0, 0x0
    goto :goto_1f
.end method

.method public onError(Ljava/lang/Throwable;)V
    .registers 3
    const-string v0, "t"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    return-void
.end method

.method public onSpFinished(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    return-void
.end method

.method public onUIFinished(Landroid/view/View;)V
    .registers 3
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    return-void
.end method

.method public onUIReady(Landroid/view/View;)V
    .registers 5
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lit/adige/sport/SportActivity$Client;->this$0:Lit/adige/sport/SportActivity;
    invoke-virtual {v0, p1}, Lit/adige/sport/SportActivity;->setContentView(Landroid/view/View;)V
    iget-object v1, p0, Lit/adige/sport/SportActivity$Client;->this$0:Lit/adige/sport/SportActivity;
    iget-object v0, p0, Lit/adige/sport/SportActivity$Client;->this$0:Lit/adige/sport/SportActivity;
    invoke-virtual {v0}, Lit/adige/sport/SportActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_22
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_22
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lit/adige/sport/SportActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class final Lit/adige/sport/SportActivity$lib$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lit/adige/sport/SportActivity;

.method constructor <init>(Lit/adige/sport/SportActivity;)V
    .registers 3
    iput-object p1, p0, Lit/adige/sport/SportActivity$lib$2;->this$0:Lit/adige/sport/SportActivity;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/sourcepoint/cmplibrary/SpConsentLib;
    .registers 5
    const/4 v2, 0x0
    iget-object v0, p0, Lit/adige/sport/SportActivity$lib$2;->this$0:Lit/adige/sport/SportActivity;
    check-cast v0, Landroid/app/Activity;
    new-instance v1, Lit/adige/sport/SportActivity$Client;
    iget-object v3, p0, Lit/adige/sport/SportActivity$lib$2;->this$0:Lit/adige/sport/SportActivity;
    invoke-direct {v1, v3}, Lit/adige/sport/SportActivity$Client;-><init>(Lit/adige/sport/SportActivity;)V
    check-cast v1, Lcom/sourcepoint/cmplibrary/SpClient;
    invoke-static {v2, v0, v1}, Lcom/sourcepoint/cmplibrary/FactoryKt;->makeConsentLib(Ljava/lang/Object;Landroid/app/Activity;Lcom/sourcepoint/cmplibrary/SpClient;)Lcom/sourcepoint/cmplibrary/SpConsentLib;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lit/adige/sport/SportActivity$lib$2;->invoke()Lcom/sourcepoint/cmplibrary/SpConsentLib;
    move-result-object v0
    return-object v0
.end method

.class public final Lit/adige/sport/SportActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final lib$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lit/adige/sport/SportActivity;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "lib"
    const-string v5, "getLib()Lcom/sourcepoint/cmplibrary/SpConsentLib;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lit/adige/sport/SportActivity;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    new-instance v0, Lit/adige/sport/SportActivity$lib$2;
    invoke-direct {v0, p0}, Lit/adige/sport/SportActivity$lib$2;-><init>(Lit/adige/sport/SportActivity;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lit/adige/sport/SportActivity;->lib$delegate:Lkotlin/Lazy;
    return-void
.end method

.method private final getLib()Lcom/sourcepoint/cmplibrary/SpConsentLib;
    .registers 4
    iget-object v0, p0, Lit/adige/sport/SportActivity;->lib$delegate:Lkotlin/Lazy;
    sget-object v1, Lit/adige/sport/SportActivity;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/sourcepoint/cmplibrary/SpConsentLib;
    return-object v0
.end method

.method protected onResume()V
    .registers 2
    invoke-super {p0}, Landroidx/appcompat/app/AppCompatActivity;->onResume()V
    invoke-direct {p0}, Lit/adige/sport/SportActivity;->getLib()Lcom/sourcepoint/cmplibrary/SpConsentLib;
    move-result-object v0
    invoke-interface {v0}, Lcom/sourcepoint/cmplibrary/SpConsentLib;->loadMessage()V
    return-void
.end method
