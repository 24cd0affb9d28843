.class public final Lcom/example/podcast/Config;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/example/podcast/Config;
.field private static sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/podcast/Config;
    invoke-direct {v0}, Lcom/example/podcast/Config;-><init>()V
    sput-object v0, Lcom/example/podcast/Config;->INSTANCE:Lcom/example/podcast/Config;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getAccepted()Z
    .registers 4
    sget-object v0, Lcom/example/podcast/Config;->sp:Landroid/content/SharedPreferences;
    if-nez v0, :cond_9
    const-string v1, "sp"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    const-string v1, "pa"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final init(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "pod"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/example/podcast/Config;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final setAccepted(Z)V
    .registers 4
    sget-object v0, Lcom/example/podcast/Config;->sp:Landroid/content/SharedPreferences;
    if-nez v0, :cond_9
    const-string v1, "sp"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "pa"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lcom/example/podcast/HomeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onResume()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/podcast/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_13
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_13
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lcom/example/podcast/HomeActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class final Lcom/example/podcast/PodApp$Companion$warm$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $c:Landroid/content/Context;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/podcast/PodApp$Companion$warm$1;->$c:Landroid/content/Context;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/podcast/PodApp$Companion$warm$1;
    iget-object v0, p0, Lcom/example/podcast/PodApp$Companion$warm$1;->$c:Landroid/content/Context;
    invoke-direct {v1, v0, p2}, Lcom/example/podcast/PodApp$Companion$warm$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/podcast/PodApp$Companion$warm$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/podcast/PodApp$Companion$warm$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/podcast/PodApp$Companion$warm$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/podcast/PodApp$Companion$warm$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/example/podcast/PodApp$Companion$warm$1;->label:I
    packed-switch v0, :pswitch_data_20
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/podcast/PodApp$Companion$warm$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    sget-object v0, Lcom/example/podcast/Sdk;->INSTANCE:Lcom/example/podcast/Sdk;
    iget-object v1, p0, Lcom/example/podcast/PodApp$Companion$warm$1;->$c:Landroid/content/Context;
    invoke-virtual {v0, v1}, Lcom/example/podcast/Sdk;->start(Landroid/content/Context;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    nop
    :pswitch_data_20
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class public final Lcom/example/podcast/PodApp$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcom/example/podcast/PodApp$Companion;-><init>()V
    return-void
.end method

.method public final warm(Landroid/content/Context;)V
    .registers 8
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v1
    check-cast v1, Lkotlin/coroutines/CoroutineContext;
    new-instance v3, Lcom/example/podcast/PodApp$Companion$warm$1;
    invoke-direct {v3, p1, v2}, Lcom/example/podcast/PodApp$Companion$warm$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x2
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class final Lcom/example/podcast/PodApp$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/example/podcast/PodApp;

.method constructor <init>(Lcom/example/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/podcast/PodApp$onCreate$1;->this$0:Lcom/example/podcast/PodApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/podcast/PodApp$onCreate$1;
    iget-object v0, p0, Lcom/example/podcast/PodApp$onCreate$1;->this$0:Lcom/example/podcast/PodApp;
    invoke-direct {v1, v0, p2}, Lcom/example/podcast/PodApp$onCreate$1;-><init>(Lcom/example/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/podcast/PodApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/podcast/PodApp$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/podcast/PodApp$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/podcast/PodApp$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/example/podcast/PodApp$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_3e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/podcast/PodApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    const-string v1, "pod"
    iget-object v0, p0, Lcom/example/podcast/PodApp$onCreate$1;->this$0:Lcom/example/podcast/PodApp;
    invoke-virtual {v0}, Lcom/example/podcast/PodApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_2d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2d
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    nop
    :pswitch_data_3e
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class public final Lcom/example/podcast/PodApp;
.super Landroid/app/Application;
.field public static final Companion:Lcom/example/podcast/PodApp$Companion;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcom/example/podcast/PodApp$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/example/podcast/PodApp$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lcom/example/podcast/PodApp;->Companion:Lcom/example/podcast/PodApp$Companion;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 7
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v1, Lcom/example/podcast/Config;->INSTANCE:Lcom/example/podcast/Config;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/example/podcast/Config;->init(Landroid/content/Context;)V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v1
    check-cast v1, Lkotlin/coroutines/CoroutineContext;
    new-instance v3, Lcom/example/podcast/PodApp$onCreate$1;
    invoke-direct {v3, p0, v2}, Lcom/example/podcast/PodApp$onCreate$1;-><init>(Lcom/example/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x2
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    sget-object v0, Lcom/example/podcast/Config;->INSTANCE:Lcom/example/podcast/Config;
    invoke-virtual {v0}, Lcom/example/podcast/Config;->getAccepted()Z
    move-result v0
    if-eqz v0, :cond_31
    sget-object v0, Lcom/example/podcast/PodApp;->Companion:Lcom/example/podcast/PodApp$Companion;
    check-cast p0, Landroid/content/Context;
    invoke-virtual {v0, p0}, Lcom/example/podcast/PodApp$Companion;->warm(Landroid/content/Context;)V
    :cond_31
    return-void
.end method

.class public final Lcom/example/podcast/Sdk;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/example/podcast/Sdk;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/podcast/Sdk;
    invoke-direct {v0}, Lcom/example/podcast/Sdk;-><init>()V
    sput-object v0, Lcom/example/podcast/Sdk;->INSTANCE:Lcom/example/podcast/Sdk;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final start(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "pod"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcom/example/podcast/SplashActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/podcast/SplashActivity;

.method constructor <init>(Lcom/example/podcast/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podcast/SplashActivity$onCreate$1;->this$0:Lcom/example/podcast/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    sget-object v0, Lcom/example/podcast/Config;->INSTANCE:Lcom/example/podcast/Config;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/example/podcast/Config;->setAccepted(Z)V
    sget-object v0, Lcom/example/podcast/PodApp;->Companion:Lcom/example/podcast/PodApp$Companion;
    iget-object v1, p0, Lcom/example/podcast/SplashActivity$onCreate$1;->this$0:Lcom/example/podcast/SplashActivity;
    invoke-virtual {v1}, Lcom/example/podcast/SplashActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/example/podcast/PodApp$Companion;->warm(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/podcast/SplashActivity$onCreate$1;->this$0:Lcom/example/podcast/SplashActivity;
    invoke-static {v0}, Lcom/example/podcast/SplashActivity;->access$next(Lcom/example/podcast/SplashActivity;)V
    return-void
.end method

.class final Lcom/example/podcast/SplashActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/podcast/SplashActivity;

.method constructor <init>(Lcom/example/podcast/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podcast/SplashActivity$onCreate$2;->this$0:Lcom/example/podcast/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/podcast/SplashActivity$onCreate$2;->this$0:Lcom/example/podcast/SplashActivity;
    invoke-virtual {v0}, Lcom/example/podcast/SplashActivity;->finish()V
    return-void
.end method

.class public final Lcom/example/podcast/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static final synthetic access$next(Lcom/example/podcast/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/podcast/SplashActivity;->next()V
    return-void
.end method

.method private final next()V
    .registers 4
    new-instance v1, Landroid/content/Intent;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-class v2, Lcom/example/podcast/HomeActivity;
    invoke-direct {v1, v0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lcom/example/podcast/SplashActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/podcast/SplashActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/podcast/Config;->INSTANCE:Lcom/example/podcast/Config;
    invoke-virtual {v0}, Lcom/example/podcast/Config;->getAccepted()Z
    move-result v0
    if-eqz v0, :cond_f
    invoke-direct {p0}, Lcom/example/podcast/SplashActivity;->next()V
    :goto_e
    return-void
    :cond_f
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/podcast/SplashActivity;->setContentView(I)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/example/podcast/SplashActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_25
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_25
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/example/podcast/SplashActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/example/podcast/SplashActivity$onCreate$1;-><init>(Lcom/example/podcast/SplashActivity;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/example/podcast/SplashActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_42
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_42
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/example/podcast/SplashActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/example/podcast/SplashActivity$onCreate$2;-><init>(Lcom/example/podcast/SplashActivity;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_e
.end method

.class public interface abstract Lkotlin/Function;
.super Ljava/lang/Object;

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public final Lkotlin/Result$Failure;
.super Ljava/lang/Object;
.field public final exception:Ljava/lang/Throwable;

.method public constructor <init>(Ljava/lang/Throwable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/Result$Failure;->exception:Ljava/lang/Throwable;
    return-void
.end method

.class public final Lkotlin/Result;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static constructor_impl(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 1
    return-object p0
.end method

.class public final Lkotlin/ResultKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static createFailure(Ljava/lang/Throwable;)Ljava/lang/Object;
    .registers 2
    new-instance v0, Lkotlin/Result$Failure;
    invoke-direct {v0, p0}, Lkotlin/Result$Failure;-><init>(Ljava/lang/Throwable;)V
    return-object v0
.end method

.method public static throwOnFailure(Ljava/lang/Object;)V
    .registers 3
    instance-of v0, p0, Lkotlin/Result$Failure;
    if-eqz v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    check-cast p0, Lkotlin/Result$Failure;
    iget-object v1, p0, Lkotlin/Result$Failure;->exception:Ljava/lang/Throwable;
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v0
    :cond_e
    return-void
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/Unit;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/Unit;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/Unit;
    invoke-direct {v0}, Lkotlin/Unit;-><init>()V
    sput-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;

.method public abstract getContext()Lkotlin/coroutines/CoroutineContext;
.end method

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method

.class public interface abstract Lkotlin/coroutines/CoroutineContext$Element;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/CoroutineContext;

.class public interface abstract Lkotlin/coroutines/CoroutineContext$Key;
.super Ljava/lang/Object;

.class public interface abstract Lkotlin/coroutines/CoroutineContext;
.super Ljava/lang/Object;

.class public final Lkotlin/coroutines/EmptyCoroutineContext;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/CoroutineContext;
.field public static final INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/coroutines/EmptyCoroutineContext;
    invoke-direct {v0}, Lkotlin/coroutines/EmptyCoroutineContext;-><init>()V
    sput-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;

.method private static synthetic $values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const/4 v1, 0x0
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "COROUTINE_SUSPENDED"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "UNDECIDED"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "RESUMED"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-static {}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    move-result-object v0
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 2
    const-class v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.method public static values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-virtual {v0}, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.class public final Lkotlin/coroutines/intrinsics/IntrinsicsKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/Continuation;
.implements Ljava/io/Serializable;
.field private final completion:Lkotlin/coroutines/Continuation;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public final getCompletion()Lkotlin/coroutines/Continuation;
    .registers 2
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    return-object v0
.end method

.method protected abstract invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public final resumeWith(Ljava/lang/Object;)V
    .registers 4
    :goto_0
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    :try_start_2
    invoke-virtual {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object p1
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    :try_end_9
    .catch Ljava/lang/Throwable; {:try_start_2 .. :try_end_9} :catch_d
    move-result-object v1
    if-ne p1, v1, :cond_13
    :goto_c
    return-void
    :catch_d
    move-exception v1
    new-instance p1, Lkotlin/Result$Failure;
    invoke-direct {p1, v1}, Lkotlin/Result$Failure;-><init>(Ljava/lang/Throwable;)V
    :cond_13
    instance-of v1, v0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
    if-eqz v1, :cond_1b
    check-cast v0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
    move-object p0, v0
    goto :goto_0
    :cond_1b
    invoke-interface {v0, p1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    goto :goto_c
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.super Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.field private final _context:Lkotlin/coroutines/CoroutineContext;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    invoke-direct {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    if-nez p1, :cond_9
    const/4 v0, 0x0
    :goto_6
    iput-object v0, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->_context:Lkotlin/coroutines/CoroutineContext;
    return-void
    :cond_9
    invoke-interface {p1}, Lkotlin/coroutines/Continuation;->getContext()Lkotlin/coroutines/CoroutineContext;
    move-result-object v0
    goto :goto_6
.end method

.method public getContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->_context:Lkotlin/coroutines/CoroutineContext;
    return-object v0
.end method

.class public final Lkotlin/coroutines/jvm/internal/DebugProbesKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    .registers 1
    return-void
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/SuspendLambda;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.implements Lkotlin/jvm/internal/FunctionBase;
.field private final arity:I

.method public constructor <init>(ILkotlin/coroutines/Continuation;)V
    .registers 3
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    iput p1, p0, Lkotlin/coroutines/jvm/internal/SuspendLambda;->arity:I
    return-void
.end method

.method public getArity()I
    .registers 2
    iget v0, p0, Lkotlin/coroutines/jvm/internal/SuspendLambda;->arity:I
    return v0
.end method

.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Lkotlin/jvm/internal/DefaultConstructorMarker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lkotlin/jvm/internal/FunctionBase;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract getArity()I
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Lkotlin/KotlinNullPointerException;
    invoke-direct {v0}, Lkotlin/KotlinNullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lkotlin/UninitializedPropertyAccessException;
    invoke-direct {v0, p0}, Lkotlin/UninitializedPropertyAccessException;-><init>(Ljava/lang/String;)V
    throw v0
.end method
