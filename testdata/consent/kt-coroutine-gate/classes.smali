.class final Lcom/lvtu/travel/Collector$device$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/lvtu/travel/Collector;

.method constructor <init>(Lcom/lvtu/travel/Collector;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/lvtu/travel/Collector$device$1;->this$0:Lcom/lvtu/travel/Collector;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/lvtu/travel/Collector$device$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/lvtu/travel/Collector$device$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/lvtu/travel/Collector$device$1;->label:I
    iget-object v0, p0, Lcom/lvtu/travel/Collector$device$1;->this$0:Lcom/lvtu/travel/Collector;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/lvtu/travel/Collector;->device(Landroid/content/Context;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/lvtu/travel/Collector;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/lvtu/travel/Collector;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/lvtu/travel/Collector;
    invoke-direct {v0}, Lcom/lvtu/travel/Collector;-><init>()V
    sput-object v0, Lcom/lvtu/travel/Collector;->INSTANCE:Lcom/lvtu/travel/Collector;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final device(Landroid/content/Context;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 8
    const/high16 v2, -0x80000000
    instance-of v0, p2, Lcom/lvtu/travel/Collector$device$1;
    if-eqz v0, :cond_27
    move-object v0, p2
    check-cast v0, Lcom/lvtu/travel/Collector$device$1;
    iget v1, v0, Lcom/lvtu/travel/Collector$device$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/lvtu/travel/Collector$device$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/lvtu/travel/Collector$device$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v2, v1, Lcom/lvtu/travel/Collector$device$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v3, v1, Lcom/lvtu/travel/Collector$device$1;->label:I
    packed-switch v3, :pswitch_data_64
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/lvtu/travel/Collector$device$1;
    invoke-direct {v0, p0, p2}, Lcom/lvtu/travel/Collector$device$1;-><init>(Lcom/lvtu/travel/Collector;Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    const-wide/16 v2, 0x1
    iput-object p0, v1, Lcom/lvtu/travel/Collector$device$1;->L$0:Ljava/lang/Object;
    iput-object p1, v1, Lcom/lvtu/travel/Collector$device$1;->L$1:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lcom/lvtu/travel/Collector$device$1;->label:I
    invoke-static {v2, v3, v1}, Lkotlinx/coroutines/DelayKt;->delay(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_4d
    :goto_40
    return-object v0
    :pswitch_41
    iget-object v0, v1, Lcom/lvtu/travel/Collector$device$1;->L$1:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    iget-object v1, v1, Lcom/lvtu/travel/Collector$device$1;->L$0:Ljava/lang/Object;
    check-cast v1, Lcom/lvtu/travel/Collector;
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object p1, v0
    :cond_4d
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_5d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_5d
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    goto :goto_40
    :pswitch_data_64
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_41
    .end packed-switch
.end method

.method public final wifi(Landroid/content/Context;)Ljava/lang/String;
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "wifi"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_19
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/lvtu/travel/HomeActivity$onCreate$1$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field L$0:Ljava/lang/Object;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/lvtu/travel/HomeActivity$onCreate$1;

.method constructor <init>(Lcom/lvtu/travel/HomeActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$1;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$1;
    invoke-direct {v1, v0, p2}, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;-><init>(Lcom/lvtu/travel/HomeActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v3
    iget v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->label:I
    packed-switch v0, :pswitch_data_40
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    const-string v2, "t"
    sget-object v1, Lcom/lvtu/travel/Collector;->INSTANCE:Lcom/lvtu/travel/Collector;
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$1;
    iget-object v0, v0, Lcom/lvtu/travel/HomeActivity$onCreate$1;->this$0:Lcom/lvtu/travel/HomeActivity;
    check-cast v0, Landroid/content/Context;
    iput-object v2, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->L$0:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->label:I
    invoke-virtual {v1, v0, p0}, Lcom/lvtu/travel/Collector;->device(Landroid/content/Context;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v3, :cond_36
    move-object v0, v3
    :goto_2c
    return-object v0
    :pswitch_2d
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;->L$0:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v1, p1
    move-object v2, v0
    :cond_36
    move-object v0, v1
    check-cast v0, Ljava/lang/String;
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2c
    nop
    :pswitch_data_40
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2d
    .end packed-switch
.end method

.class final Lcom/lvtu/travel/HomeActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/lvtu/travel/HomeActivity;

.method constructor <init>(Lcom/lvtu/travel/HomeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1;->this$0:Lcom/lvtu/travel/HomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 9
    const/4 v1, 0x0
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1;->this$0:Lcom/lvtu/travel/HomeActivity;
    const-string v2, "travel"
    const/4 v3, 0x0
    invoke-virtual {v0, v2, v3}, Lcom/lvtu/travel/HomeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "agree_privacy"
    const/4 v3, 0x1
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$1;->this$0:Lcom/lvtu/travel/HomeActivity;
    invoke-static {v0}, Lcom/lvtu/travel/HomeActivity;->access$getScope$p(Lcom/lvtu/travel/HomeActivity;)Lkotlinx/coroutines/MainScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;
    invoke-direct {v3, p0, v1}, Lcom/lvtu/travel/HomeActivity$onCreate$1$1;-><init>(Lcom/lvtu/travel/HomeActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class final Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2$1;

.method constructor <init>(Lcom/lvtu/travel/HomeActivity$onCreate$2$1;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2$1;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2$1;
    invoke-direct {v1, v0, p2}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;-><init>(Lcom/lvtu/travel/HomeActivity$onCreate$2$1;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->label:I
    packed-switch v0, :pswitch_data_26
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2$1;
    iget-object v0, v0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2;
    iget-object v0, v0, Lcom/lvtu/travel/HomeActivity$onCreate$2;->this$0:Lcom/lvtu/travel/HomeActivity;
    invoke-virtual {v0}, Lcom/lvtu/travel/HomeActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    return-object v0
    nop
    :pswitch_data_26
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Lcom/lvtu/travel/HomeActivity$onCreate$2$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2;

.method constructor <init>(Lcom/lvtu/travel/HomeActivity$onCreate$2;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2;
    invoke-direct {v1, v0, p2}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;-><init>(Lcom/lvtu/travel/HomeActivity$onCreate$2;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->label:I
    packed-switch v0, :pswitch_data_5c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    new-instance v1, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;
    const/4 v3, 0x0
    invoke-direct {v1, p0, v3}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1$apps$1;-><init>(Lcom/lvtu/travel/HomeActivity$onCreate$2$1;Lkotlin/coroutines/Continuation;)V
    check-cast v1, Lkotlin/jvm/functions/Function2;
    const/4 v3, 0x1
    iput v3, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->label:I
    invoke-static {v0, v1, p0}, Lkotlinx/coroutines/BuildersKt;->withContext(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_33
    move-object v0, v2
    :goto_2e
    return-object v0
    :pswitch_2f
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_33
    check-cast v0, Ljava/util/List;
    const-string v1, "t"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, ""
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;->this$0:Lcom/lvtu/travel/HomeActivity$onCreate$2;
    iget-object v0, v0, Lcom/lvtu/travel/HomeActivity$onCreate$2;->this$0:Lcom/lvtu/travel/HomeActivity;
    invoke-virtual {v0}, Lcom/lvtu/travel/HomeActivity;->finish()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2e
    nop
    :pswitch_data_5c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2f
    .end packed-switch
.end method

.class final Lcom/lvtu/travel/HomeActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/lvtu/travel/HomeActivity;

.method constructor <init>(Lcom/lvtu/travel/HomeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2;->this$0:Lcom/lvtu/travel/HomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 9
    const/4 v1, 0x0
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity$onCreate$2;->this$0:Lcom/lvtu/travel/HomeActivity;
    invoke-static {v0}, Lcom/lvtu/travel/HomeActivity;->access$getScope$p(Lcom/lvtu/travel/HomeActivity;)Lkotlinx/coroutines/MainScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;
    invoke-direct {v3, p0, v1}, Lcom/lvtu/travel/HomeActivity$onCreate$2$1;-><init>(Lcom/lvtu/travel/HomeActivity$onCreate$2;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class public final Lcom/lvtu/travel/HomeActivity;
.super Landroid/app/Activity;
.field private final scope:Lkotlinx/coroutines/MainScope;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lkotlinx/coroutines/MainScope;
    invoke-direct {v0}, Lkotlinx/coroutines/MainScope;-><init>()V
    iput-object v0, p0, Lcom/lvtu/travel/HomeActivity;->scope:Lkotlinx/coroutines/MainScope;
    return-void
.end method

.method public static final synthetic access$getScope$p(Lcom/lvtu/travel/HomeActivity;)Lkotlinx/coroutines/MainScope;
    .registers 2
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity;->scope:Lkotlinx/coroutines/MainScope;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "travel"
    invoke-virtual {p0, v0, v3}, Lcom/lvtu/travel/HomeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree_privacy"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u4fdd\u62a4\u63d0\u793a"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u5168\u6587"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/lvtu/travel/HomeActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/lvtu/travel/HomeActivity$onCreate$1;-><init>(Lcom/lvtu/travel/HomeActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u62d2\u7edd"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/lvtu/travel/HomeActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/lvtu/travel/HomeActivity$onCreate$2;-><init>(Lcom/lvtu/travel/HomeActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class final Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/lvtu/travel/TravelApp$onCreate$1;

.method constructor <init>(Lcom/lvtu/travel/TravelApp$onCreate$1;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->this$0:Lcom/lvtu/travel/TravelApp$onCreate$1;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->this$0:Lcom/lvtu/travel/TravelApp$onCreate$1;
    invoke-direct {v1, v0, p2}, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;-><init>(Lcom/lvtu/travel/TravelApp$onCreate$1;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->label:I
    packed-switch v0, :pswitch_data_2e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    sget-object v2, Lcom/lvtu/travel/Collector;->INSTANCE:Lcom/lvtu/travel/Collector;
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->this$0:Lcom/lvtu/travel/TravelApp$onCreate$1;
    iget-object v0, v0, Lcom/lvtu/travel/TravelApp$onCreate$1;->this$0:Lcom/lvtu/travel/TravelApp;
    check-cast v0, Landroid/content/Context;
    const/4 v3, 0x1
    iput v3, p0, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;->label:I
    invoke-virtual {v2, v0, p0}, Lcom/lvtu/travel/Collector;->device(Landroid/content/Context;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v1, :cond_28
    move-object p1, v1
    :cond_28
    :goto_28
    return-object p1
    :pswitch_29
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_28
    nop
    :pswitch_data_2e
    .packed-switch 0x0
        :pswitch_11
        :pswitch_29
    .end packed-switch
.end method

.class final Lcom/lvtu/travel/TravelApp$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $sp:Landroid/content/SharedPreferences;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/lvtu/travel/TravelApp;

.method constructor <init>(Lcom/lvtu/travel/TravelApp;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    .registers 5
    iput-object p1, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->this$0:Lcom/lvtu/travel/TravelApp;
    iput-object p2, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p3}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 6
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/lvtu/travel/TravelApp$onCreate$1;
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->this$0:Lcom/lvtu/travel/TravelApp;
    iget-object v2, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-direct {v1, v0, v2, p2}, Lcom/lvtu/travel/TravelApp$onCreate$1;-><init>(Lcom/lvtu/travel/TravelApp;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/lvtu/travel/TravelApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/lvtu/travel/TravelApp$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/lvtu/travel/TravelApp$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/lvtu/travel/TravelApp$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_58
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    const-string v1, "agree_privacy"
    const/4 v3, 0x0
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_55
    const-wide/16 v0, 0x1f4
    const/4 v3, 0x1
    iput v3, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->label:I
    invoke-static {v0, v1, p0}, Lkotlinx/coroutines/DelayKt;->delay(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_31
    move-object v0, v2
    :goto_2d
    return-object v0
    :pswitch_2e
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_31
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    new-instance v1, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;
    const/4 v3, 0x0
    invoke-direct {v1, p0, v3}, Lcom/lvtu/travel/TravelApp$onCreate$1$id$1;-><init>(Lcom/lvtu/travel/TravelApp$onCreate$1;Lkotlin/coroutines/Continuation;)V
    check-cast v1, Lkotlin/jvm/functions/Function2;
    const/4 v3, 0x2
    iput v3, p0, Lcom/lvtu/travel/TravelApp$onCreate$1;->label:I
    invoke-static {v0, v1, p0}, Lkotlinx/coroutines/BuildersKt;->withContext(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_4e
    move-object v0, v2
    goto :goto_2d
    :pswitch_4a
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_4e
    check-cast v0, Ljava/lang/String;
    const-string v1, "t"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_55
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2d
    :pswitch_data_58
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2e
        :pswitch_4a
    .end packed-switch
.end method

.class final Lcom/lvtu/travel/TravelApp$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/lvtu/travel/TravelApp;

.method constructor <init>(Lcom/lvtu/travel/TravelApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/lvtu/travel/TravelApp$onCreate$2;->this$0:Lcom/lvtu/travel/TravelApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/lvtu/travel/TravelApp$onCreate$2;
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$2;->this$0:Lcom/lvtu/travel/TravelApp;
    invoke-direct {v1, v0, p2}, Lcom/lvtu/travel/TravelApp$onCreate$2;-><init>(Lcom/lvtu/travel/TravelApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/lvtu/travel/TravelApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/lvtu/travel/TravelApp$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/lvtu/travel/TravelApp$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/lvtu/travel/TravelApp$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$2;->label:I
    packed-switch v0, :pswitch_data_34
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v2, p0, Lcom/lvtu/travel/TravelApp$onCreate$2;->this$0:Lcom/lvtu/travel/TravelApp;
    sget-object v3, Lcom/lvtu/travel/Collector;->INSTANCE:Lcom/lvtu/travel/Collector;
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$onCreate$2;->this$0:Lcom/lvtu/travel/TravelApp;
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v3, v0}, Lcom/lvtu/travel/Collector;->wifi(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    const/4 v3, 0x1
    iput v3, p0, Lcom/lvtu/travel/TravelApp$onCreate$2;->label:I
    invoke-virtual {v2, v0, p0}, Lcom/lvtu/travel/TravelApp;->report(Ljava/lang/String;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_30
    move-object v0, v1
    :goto_2c
    return-object v0
    :pswitch_2d
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_30
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2c
    nop
    :pswitch_data_34
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2d
    .end packed-switch
.end method

.class final Lcom/lvtu/travel/TravelApp$report$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/lvtu/travel/TravelApp;

.method constructor <init>(Lcom/lvtu/travel/TravelApp;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/lvtu/travel/TravelApp$report$1;->this$0:Lcom/lvtu/travel/TravelApp;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/lvtu/travel/TravelApp$report$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/lvtu/travel/TravelApp$report$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/lvtu/travel/TravelApp$report$1;->label:I
    iget-object v0, p0, Lcom/lvtu/travel/TravelApp$report$1;->this$0:Lcom/lvtu/travel/TravelApp;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/lvtu/travel/TravelApp;->report(Ljava/lang/String;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/lvtu/travel/TravelApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 8
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "travel"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/lvtu/travel/TravelApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v4
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getMain()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v1
    check-cast v1, Lkotlin/coroutines/CoroutineContext;
    new-instance v3, Lcom/lvtu/travel/TravelApp$onCreate$1;
    invoke-direct {v3, p0, v4, v2}, Lcom/lvtu/travel/TravelApp$onCreate$1;-><init>(Lcom/lvtu/travel/TravelApp;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x2
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    sget-object v1, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v1, Lkotlinx/coroutines/CoroutineScope;
    new-instance v4, Lcom/lvtu/travel/TravelApp$onCreate$2;
    invoke-direct {v4, p0, v2}, Lcom/lvtu/travel/TravelApp$onCreate$2;-><init>(Lcom/lvtu/travel/TravelApp;Lkotlin/coroutines/Continuation;)V
    check-cast v4, Lkotlin/jvm/functions/Function2;
    const/4 v5, 0x3
    move-object v3, v2
    move-object v6, v2
    invoke-static/range {v1 .. v6}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.method final synthetic report(Ljava/lang/String;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 8
    const/high16 v2, -0x80000000
    instance-of v0, p2, Lcom/lvtu/travel/TravelApp$report$1;
    if-eqz v0, :cond_27
    move-object v0, p2
    check-cast v0, Lcom/lvtu/travel/TravelApp$report$1;
    iget v1, v0, Lcom/lvtu/travel/TravelApp$report$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/lvtu/travel/TravelApp$report$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/lvtu/travel/TravelApp$report$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v2, v1, Lcom/lvtu/travel/TravelApp$report$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v3, v1, Lcom/lvtu/travel/TravelApp$report$1;->label:I
    packed-switch v3, :pswitch_data_56
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/lvtu/travel/TravelApp$report$1;
    invoke-direct {v0, p0, p2}, Lcom/lvtu/travel/TravelApp$report$1;-><init>(Lcom/lvtu/travel/TravelApp;Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    const-wide/16 v2, 0xa
    iput-object p0, v1, Lcom/lvtu/travel/TravelApp$report$1;->L$0:Ljava/lang/Object;
    iput-object p1, v1, Lcom/lvtu/travel/TravelApp$report$1;->L$1:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lcom/lvtu/travel/TravelApp$report$1;->label:I
    invoke-static {v2, v3, v1}, Lkotlinx/coroutines/DelayKt;->delay(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_4d
    :goto_40
    return-object v0
    :pswitch_41
    iget-object v0, v1, Lcom/lvtu/travel/TravelApp$report$1;->L$1:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
    iget-object v1, v1, Lcom/lvtu/travel/TravelApp$report$1;->L$0:Ljava/lang/Object;
    check-cast v1, Lcom/lvtu/travel/TravelApp;
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object p1, v0
    :cond_4d
    const-string v0, "t"
    invoke-static {v0, p1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_40
    nop
    :pswitch_data_56
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_41
    .end packed-switch
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

.class public final Lkotlinx/coroutines/BuildersKt;
.super Ljava/lang/Object;

.method public static final launch(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/Job;
    .registers 5
    const-string v0, "$this$launch"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "context"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "start"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "block"
    invoke-static {p3, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    instance-of v0, p1, Lkotlin/coroutines/EmptyCoroutineContext;
    if-eqz v0, :cond_1c
    invoke-interface {p0}, Lkotlinx/coroutines/CoroutineScope;->getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
    move-result-object p1
    :cond_1c
    invoke-static {p1, p3}, Lkotlinx/coroutines/Launcher;->start(Lkotlin/coroutines/CoroutineContext;Ljava/lang/Object;)Lkotlinx/coroutines/Job;
    move-result-object v0
    return-object v0
.end method

.method public static synthetic launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    .registers 8
    and-int/lit8 v0, p4, 0x1
    if-eqz v0, :cond_13
    sget-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    :goto_8
    and-int/lit8 v1, p4, 0x2
    if-eqz v1, :cond_e
    sget-object p2, Lkotlinx/coroutines/CoroutineStart;->DEFAULT:Lkotlinx/coroutines/CoroutineStart;
    :cond_e
    invoke-static {p0, v0, p2, p3}, Lkotlinx/coroutines/BuildersKt;->launch(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/Job;
    move-result-object v0
    return-object v0
    :cond_13
    move-object v0, p1
    goto :goto_8
.end method

.method public static final withContext(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    invoke-static {p0, p1, p2}, Lkotlinx/coroutines/Launcher;->within(Lkotlin/coroutines/CoroutineContext;Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-ne v0, v1, :cond_d
    invoke-static {p2}, Lkotlin/coroutines/jvm/internal/DebugProbesKt;->probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    :cond_d
    return-object v0
.end method

.class public abstract Lkotlinx/coroutines/CoroutineDispatcher;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/CoroutineContext;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract dispatch(Ljava/lang/Runnable;)V
.end method

.class public interface abstract Lkotlinx/coroutines/CoroutineScope;
.super Ljava/lang/Object;

.method public abstract getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
.end method

.class public final enum Lkotlinx/coroutines/CoroutineStart;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lkotlinx/coroutines/CoroutineStart;
.field public static final enum ATOMIC:Lkotlinx/coroutines/CoroutineStart;
.field public static final enum DEFAULT:Lkotlinx/coroutines/CoroutineStart;
.field public static final enum LAZY:Lkotlinx/coroutines/CoroutineStart;
.field public static final enum UNDISPATCHED:Lkotlinx/coroutines/CoroutineStart;

.method private static synthetic $values()[Lkotlinx/coroutines/CoroutineStart;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [Lkotlinx/coroutines/CoroutineStart;
    const/4 v1, 0x0
    sget-object v2, Lkotlinx/coroutines/CoroutineStart;->DEFAULT:Lkotlinx/coroutines/CoroutineStart;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lkotlinx/coroutines/CoroutineStart;->LAZY:Lkotlinx/coroutines/CoroutineStart;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lkotlinx/coroutines/CoroutineStart;->ATOMIC:Lkotlinx/coroutines/CoroutineStart;
    aput-object v2, v0, v1
    const/4 v1, 0x3
    sget-object v2, Lkotlinx/coroutines/CoroutineStart;->UNDISPATCHED:Lkotlinx/coroutines/CoroutineStart;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lkotlinx/coroutines/CoroutineStart;
    const-string v1, "DEFAULT"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lkotlinx/coroutines/CoroutineStart;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlinx/coroutines/CoroutineStart;->DEFAULT:Lkotlinx/coroutines/CoroutineStart;
    new-instance v0, Lkotlinx/coroutines/CoroutineStart;
    const-string v1, "LAZY"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lkotlinx/coroutines/CoroutineStart;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlinx/coroutines/CoroutineStart;->LAZY:Lkotlinx/coroutines/CoroutineStart;
    new-instance v0, Lkotlinx/coroutines/CoroutineStart;
    const-string v1, "ATOMIC"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lkotlinx/coroutines/CoroutineStart;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlinx/coroutines/CoroutineStart;->ATOMIC:Lkotlinx/coroutines/CoroutineStart;
    new-instance v0, Lkotlinx/coroutines/CoroutineStart;
    const-string v1, "UNDISPATCHED"
    const/4 v2, 0x3
    invoke-direct {v0, v1, v2}, Lkotlinx/coroutines/CoroutineStart;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlinx/coroutines/CoroutineStart;->UNDISPATCHED:Lkotlinx/coroutines/CoroutineStart;
    invoke-static {}, Lkotlinx/coroutines/CoroutineStart;->$values()[Lkotlinx/coroutines/CoroutineStart;
    move-result-object v0
    sput-object v0, Lkotlinx/coroutines/CoroutineStart;->$VALUES:[Lkotlinx/coroutines/CoroutineStart;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lkotlinx/coroutines/CoroutineStart;
    .registers 2
    const-class v0, Lkotlinx/coroutines/CoroutineStart;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineStart;
    return-object v0
.end method

.method public static values()[Lkotlinx/coroutines/CoroutineStart;
    .registers 1
    sget-object v0, Lkotlinx/coroutines/CoroutineStart;->$VALUES:[Lkotlinx/coroutines/CoroutineStart;
    invoke-virtual {v0}, [Lkotlinx/coroutines/CoroutineStart;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lkotlinx/coroutines/CoroutineStart;
    return-object v0
.end method

.class public final Lkotlinx/coroutines/DelayKt;
.super Ljava/lang/Object;

.method public static final delay(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    invoke-static {p0, p1, p2}, Lkotlinx/coroutines/Launcher;->later(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-ne v0, v1, :cond_d
    invoke-static {p2}, Lkotlin/coroutines/jvm/internal/DebugProbesKt;->probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    :cond_d
    return-object v0
.end method

.class final Lkotlinx/coroutines/DispatchedTask;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final block:Lkotlin/jvm/functions/Function2;
.field private final completion:Lkotlin/coroutines/Continuation;
.field private final scope:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lkotlin/jvm/functions/Function2;Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/Continuation;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlinx/coroutines/DispatchedTask;->block:Lkotlin/jvm/functions/Function2;
    iput-object p2, p0, Lkotlinx/coroutines/DispatchedTask;->scope:Lkotlinx/coroutines/CoroutineScope;
    iput-object p3, p0, Lkotlinx/coroutines/DispatchedTask;->completion:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public run()V
    .registers 4
    iget-object v0, p0, Lkotlinx/coroutines/DispatchedTask;->block:Lkotlin/jvm/functions/Function2;
    iget-object v1, p0, Lkotlinx/coroutines/DispatchedTask;->scope:Lkotlinx/coroutines/CoroutineScope;
    iget-object v2, p0, Lkotlinx/coroutines/DispatchedTask;->completion:Lkotlin/coroutines/Continuation;
    invoke-interface {v0, v1, v2}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-eq v0, v1, :cond_15
    iget-object v1, p0, Lkotlinx/coroutines/DispatchedTask;->completion:Lkotlin/coroutines/Continuation;
    invoke-interface {v1, v0}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    :cond_15
    return-void
.end method

.class public final Lkotlinx/coroutines/Dispatchers;
.super Ljava/lang/Object;
.field private static final IO:Lkotlinx/coroutines/CoroutineDispatcher;
.field private static final Main:Lkotlinx/coroutines/CoroutineDispatcher;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlinx/coroutines/HandlerDispatcher;
    invoke-direct {v0}, Lkotlinx/coroutines/HandlerDispatcher;-><init>()V
    sput-object v0, Lkotlinx/coroutines/Dispatchers;->Main:Lkotlinx/coroutines/CoroutineDispatcher;
    new-instance v0, Lkotlinx/coroutines/PoolDispatcher;
    invoke-direct {v0}, Lkotlinx/coroutines/PoolDispatcher;-><init>()V
    sput-object v0, Lkotlinx/coroutines/Dispatchers;->IO:Lkotlinx/coroutines/CoroutineDispatcher;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final getDefault()Lkotlinx/coroutines/CoroutineDispatcher;
    .registers 1
    sget-object v0, Lkotlinx/coroutines/Dispatchers;->IO:Lkotlinx/coroutines/CoroutineDispatcher;
    return-object v0
.end method

.method public static final getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    .registers 1
    sget-object v0, Lkotlinx/coroutines/Dispatchers;->IO:Lkotlinx/coroutines/CoroutineDispatcher;
    return-object v0
.end method

.method public static final getMain()Lkotlinx/coroutines/CoroutineDispatcher;
    .registers 1
    sget-object v0, Lkotlinx/coroutines/Dispatchers;->Main:Lkotlinx/coroutines/CoroutineDispatcher;
    return-object v0
.end method

.class public final Lkotlinx/coroutines/GlobalScope;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/CoroutineScope;
.field public static final INSTANCE:Lkotlinx/coroutines/GlobalScope;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlinx/coroutines/GlobalScope;
    invoke-direct {v0}, Lkotlinx/coroutines/GlobalScope;-><init>()V
    sput-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    sget-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    return-object v0
.end method

.class final Lkotlinx/coroutines/HandlerDispatcher;
.super Lkotlinx/coroutines/CoroutineDispatcher;
.field private final handler:Landroid/os/Handler;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lkotlinx/coroutines/CoroutineDispatcher;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lkotlinx/coroutines/HandlerDispatcher;->handler:Landroid/os/Handler;
    return-void
.end method

.method public dispatch(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lkotlinx/coroutines/HandlerDispatcher;->handler:Landroid/os/Handler;
    invoke-virtual {v0, p1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class public interface abstract Lkotlinx/coroutines/Job;
.super Ljava/lang/Object;

.method public abstract cancel()V
.end method

.class public final Lkotlinx/coroutines/Launcher;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static later(JLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Lkotlinx/coroutines/Resume;
    invoke-direct {v1, p2}, Lkotlinx/coroutines/Resume;-><init>(Lkotlin/coroutines/Continuation;)V
    invoke-virtual {v0, v1, p0, p1}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public static start(Lkotlin/coroutines/CoroutineContext;Ljava/lang/Object;)Lkotlinx/coroutines/Job;
    .registers 4
    new-instance v0, Lkotlinx/coroutines/StandaloneCoroutine;
    invoke-direct {v0, p0}, Lkotlinx/coroutines/StandaloneCoroutine;-><init>(Lkotlin/coroutines/CoroutineContext;)V
    instance-of v1, p0, Lkotlinx/coroutines/CoroutineDispatcher;
    if-eqz v1, :cond_16
    check-cast p0, Lkotlinx/coroutines/CoroutineDispatcher;
    :goto_b
    new-instance v1, Lkotlinx/coroutines/DispatchedTask;
    check-cast p1, Lkotlin/jvm/functions/Function2;
    invoke-direct {v1, p1, v0, v0}, Lkotlinx/coroutines/DispatchedTask;-><init>(Lkotlin/jvm/functions/Function2;Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/Continuation;)V
    invoke-virtual {p0, v1}, Lkotlinx/coroutines/CoroutineDispatcher;->dispatch(Ljava/lang/Runnable;)V
    return-object v0
    :cond_16
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getDefault()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object p0
    goto :goto_b
.end method

.method public static within(Lkotlin/coroutines/CoroutineContext;Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    new-instance v0, Lkotlinx/coroutines/StandaloneCoroutine;
    invoke-direct {v0, p0}, Lkotlinx/coroutines/StandaloneCoroutine;-><init>(Lkotlin/coroutines/CoroutineContext;)V
    check-cast p0, Lkotlinx/coroutines/CoroutineDispatcher;
    new-instance v1, Lkotlinx/coroutines/DispatchedTask;
    check-cast p1, Lkotlin/jvm/functions/Function2;
    invoke-direct {v1, p1, v0, p2}, Lkotlinx/coroutines/DispatchedTask;-><init>(Lkotlin/jvm/functions/Function2;Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/Continuation;)V
    invoke-virtual {p0, v1}, Lkotlinx/coroutines/CoroutineDispatcher;->dispatch(Ljava/lang/Runnable;)V
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lkotlinx/coroutines/MainScope;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/CoroutineScope;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getMain()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    return-object v0
.end method

.class final Lkotlinx/coroutines/PoolDispatcher;
.super Lkotlinx/coroutines/CoroutineDispatcher;
.field private final pool:Ljava/util/concurrent/Executor;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lkotlinx/coroutines/CoroutineDispatcher;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lkotlinx/coroutines/PoolDispatcher;->pool:Ljava/util/concurrent/Executor;
    return-void
.end method

.method public dispatch(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lkotlinx/coroutines/PoolDispatcher;->pool:Ljava/util/concurrent/Executor;
    invoke-interface {v0, p1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class final Lkotlinx/coroutines/Resume;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final k:Lkotlin/coroutines/Continuation;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlinx/coroutines/Resume;->k:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lkotlinx/coroutines/Resume;->k:Lkotlin/coroutines/Continuation;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-interface {v0, v1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    return-void
.end method

.class final Lkotlinx/coroutines/StandaloneCoroutine;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/Job;
.implements Lkotlin/coroutines/Continuation;
.implements Lkotlinx/coroutines/CoroutineScope;
.field private final context:Lkotlin/coroutines/CoroutineContext;

.method constructor <init>(Lkotlin/coroutines/CoroutineContext;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlinx/coroutines/StandaloneCoroutine;->context:Lkotlin/coroutines/CoroutineContext;
    return-void
.end method

.method public cancel()V
    .registers 1
    return-void
.end method

.method public getContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    iget-object v0, p0, Lkotlinx/coroutines/StandaloneCoroutine;->context:Lkotlin/coroutines/CoroutineContext;
    return-object v0
.end method

.method public getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    iget-object v0, p0, Lkotlinx/coroutines/StandaloneCoroutine;->context:Lkotlin/coroutines/CoroutineContext;
    return-object v0
.end method

.method public resumeWith(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method
