.class final Llt/nida/camp/CampActivity$ask$1$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Llt/nida/camp/CampActivity$ask$1;

.method constructor <init>(Llt/nida/camp/CampActivity$ask$1;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Llt/nida/camp/CampActivity$ask$1$1;->this$0:Llt/nida/camp/CampActivity$ask$1;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Llt/nida/camp/CampActivity$ask$1$1;
    iget-object v0, p0, Llt/nida/camp/CampActivity$ask$1$1;->this$0:Llt/nida/camp/CampActivity$ask$1;
    invoke-direct {v1, v0, p2}, Llt/nida/camp/CampActivity$ask$1$1;-><init>(Llt/nida/camp/CampActivity$ask$1;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Llt/nida/camp/CampActivity$ask$1$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Llt/nida/camp/CampActivity$ask$1$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Llt/nida/camp/CampActivity$ask$1$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Llt/nida/camp/CampActivity$ask$1$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Llt/nida/camp/CampActivity$ask$1$1;->label:I
    packed-switch v1, :pswitch_data_2e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Llt/nida/camp/CampActivity$ask$1$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Llt/nida/camp/CampActivity$ask$1$1;->this$0:Llt/nida/camp/CampActivity$ask$1;
    iget-object v1, v1, Llt/nida/camp/CampActivity$ask$1;->this$0:Llt/nida/camp/CampActivity;
    invoke-static {v1}, Llt/nida/camp/CampActivity;->access$getStore$p(Llt/nida/camp/CampActivity;)Llt/nida/camp/Store;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Llt/nida/camp/CampActivity$ask$1$1;->label:I
    invoke-virtual {v1, p0}, Llt/nida/camp/Store;->agree(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_2b
    :goto_27
    return-object v0
    :pswitch_28
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_2b
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_27
    :pswitch_data_2e
    .packed-switch 0x0
        :pswitch_11
        :pswitch_28
    .end packed-switch
.end method

.class final Llt/nida/camp/CampActivity$ask$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Llt/nida/camp/CampActivity;

.method constructor <init>(Llt/nida/camp/CampActivity;)V
    .registers 2
    iput-object p1, p0, Llt/nida/camp/CampActivity$ask$1;->this$0:Llt/nida/camp/CampActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 9
    const/4 v1, 0x0
    iget-object v0, p0, Llt/nida/camp/CampActivity$ask$1;->this$0:Llt/nida/camp/CampActivity;
    invoke-static {v0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Llt/nida/camp/CampActivity$ask$1$1;
    invoke-direct {v3, p0, v1}, Llt/nida/camp/CampActivity$ask$1$1;-><init>(Llt/nida/camp/CampActivity$ask$1;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class final Llt/nida/camp/CampActivity$ask$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Llt/nida/camp/CampActivity;

.method constructor <init>(Llt/nida/camp/CampActivity;)V
    .registers 2
    iput-object p1, p0, Llt/nida/camp/CampActivity$ask$2;->this$0:Llt/nida/camp/CampActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Llt/nida/camp/CampActivity$ask$2;->this$0:Llt/nida/camp/CampActivity;
    invoke-virtual {v0}, Llt/nida/camp/CampActivity;->finish()V
    return-void
.end method

.class final Llt/nida/camp/CampActivity$onCreate$1$m$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Llt/nida/camp/CampActivity$onCreate$1;

.method constructor <init>(Llt/nida/camp/CampActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Llt/nida/camp/CampActivity$onCreate$1$m$1;->this$0:Llt/nida/camp/CampActivity$onCreate$1;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Llt/nida/camp/CampActivity$onCreate$1$m$1;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$1$m$1;->this$0:Llt/nida/camp/CampActivity$onCreate$1;
    invoke-direct {v1, v0, p2}, Llt/nida/camp/CampActivity$onCreate$1$m$1;-><init>(Llt/nida/camp/CampActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Llt/nida/camp/CampActivity$onCreate$1$m$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Llt/nida/camp/CampActivity$onCreate$1$m$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Llt/nida/camp/CampActivity$onCreate$1$m$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Llt/nida/camp/CampActivity$onCreate$1$m$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Llt/nida/camp/CampActivity$onCreate$1$m$1;->label:I
    packed-switch v0, :pswitch_data_38
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$1$m$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$1$m$1;->this$0:Llt/nida/camp/CampActivity$onCreate$1;
    iget-object v0, v0, Llt/nida/camp/CampActivity$onCreate$1;->this$0:Llt/nida/camp/CampActivity;
    invoke-virtual {v0}, Llt/nida/camp/CampActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "wifi"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
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
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    return-object v0
    :pswitch_data_38
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Llt/nida/camp/CampActivity$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Llt/nida/camp/CampActivity;

.method constructor <init>(Llt/nida/camp/CampActivity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Llt/nida/camp/CampActivity$onCreate$1;->this$0:Llt/nida/camp/CampActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Llt/nida/camp/CampActivity$onCreate$1;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$1;->this$0:Llt/nida/camp/CampActivity;
    invoke-direct {v1, v0, p2}, Llt/nida/camp/CampActivity$onCreate$1;-><init>(Llt/nida/camp/CampActivity;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Llt/nida/camp/CampActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Llt/nida/camp/CampActivity$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Llt/nida/camp/CampActivity$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Llt/nida/camp/CampActivity$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, p0, Llt/nida/camp/CampActivity$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_5c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$1;->this$0:Llt/nida/camp/CampActivity;
    invoke-static {v0}, Llt/nida/camp/CampActivity;->access$getStore$p(Llt/nida/camp/CampActivity;)Llt/nida/camp/Store;
    move-result-object v0
    const/4 v1, 0x1
    iput v1, p0, Llt/nida/camp/CampActivity$onCreate$1;->label:I
    invoke-virtual {v0, p0}, Llt/nida/camp/Store;->agreed(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_2b
    move-object v0, v2
    :goto_26
    return-object v0
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_2b
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_59
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getDefault()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    new-instance v1, Llt/nida/camp/CampActivity$onCreate$1$m$1;
    const/4 v3, 0x0
    invoke-direct {v1, p0, v3}, Llt/nida/camp/CampActivity$onCreate$1$m$1;-><init>(Llt/nida/camp/CampActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    check-cast v1, Lkotlin/jvm/functions/Function2;
    const/4 v3, 0x2
    iput v3, p0, Llt/nida/camp/CampActivity$onCreate$1;->label:I
    invoke-static {v0, v1, p0}, Lkotlinx/coroutines/BuildersKt;->withContext(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_50
    move-object v0, v2
    goto :goto_26
    :pswitch_4c
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_50
    check-cast v0, Ljava/lang/String;
    iget-object v1, p0, Llt/nida/camp/CampActivity$onCreate$1;->this$0:Llt/nida/camp/CampActivity;
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Llt/nida/camp/CampActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_59
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_26
    :pswitch_data_5c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
        :pswitch_4c
    .end packed-switch
.end method

.class final Llt/nida/camp/CampActivity$onCreate$2$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Llt/nida/camp/CampActivity$onCreate$2;

.method constructor <init>(Llt/nida/camp/CampActivity$onCreate$2;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Llt/nida/camp/CampActivity$onCreate$2$1;->this$0:Llt/nida/camp/CampActivity$onCreate$2;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Llt/nida/camp/CampActivity$onCreate$2$1;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2$1;->this$0:Llt/nida/camp/CampActivity$onCreate$2;
    invoke-direct {v1, v0, p2}, Llt/nida/camp/CampActivity$onCreate$2$1;-><init>(Llt/nida/camp/CampActivity$onCreate$2;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Llt/nida/camp/CampActivity$onCreate$2$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Llt/nida/camp/CampActivity$onCreate$2$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Llt/nida/camp/CampActivity$onCreate$2$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Llt/nida/camp/CampActivity$onCreate$2$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Llt/nida/camp/CampActivity$onCreate$2$1;->label:I
    packed-switch v0, :pswitch_data_30
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2$1;->this$0:Llt/nida/camp/CampActivity$onCreate$2;
    iget-object v0, v0, Llt/nida/camp/CampActivity$onCreate$2;->this$0:Llt/nida/camp/CampActivity;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Llt/nida/camp/CampActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_29
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_29
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    return-object v0
    :pswitch_data_30
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Llt/nida/camp/CampActivity$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field L$0:Ljava/lang/Object;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Llt/nida/camp/CampActivity;

.method constructor <init>(Llt/nida/camp/CampActivity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Llt/nida/camp/CampActivity$onCreate$2;->this$0:Llt/nida/camp/CampActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Llt/nida/camp/CampActivity$onCreate$2;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2;->this$0:Llt/nida/camp/CampActivity;
    invoke-direct {v1, v0, p2}, Llt/nida/camp/CampActivity$onCreate$2;-><init>(Llt/nida/camp/CampActivity;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Llt/nida/camp/CampActivity$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Llt/nida/camp/CampActivity$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Llt/nida/camp/CampActivity$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Llt/nida/camp/CampActivity$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v3
    iget v0, p0, Llt/nida/camp/CampActivity$onCreate$2;->label:I
    packed-switch v0, :pswitch_data_68
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2;->this$0:Llt/nida/camp/CampActivity;
    invoke-static {v0}, Llt/nida/camp/CampActivity;->access$getStore$p(Llt/nida/camp/CampActivity;)Llt/nida/camp/Store;
    move-result-object v0
    const/4 v1, 0x1
    iput v1, p0, Llt/nida/camp/CampActivity$onCreate$2;->label:I
    invoke-virtual {v0, p0}, Llt/nida/camp/Store;->agreed(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v3, :cond_2b
    move-object v0, v3
    :goto_26
    return-object v0
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_2b
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-nez v0, :cond_38
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2;->this$0:Llt/nida/camp/CampActivity;
    invoke-static {v0}, Llt/nida/camp/CampActivity;->access$ask(Llt/nida/camp/CampActivity;)V
    :cond_38
    iget-object v2, p0, Llt/nida/camp/CampActivity$onCreate$2;->this$0:Llt/nida/camp/CampActivity;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    new-instance v1, Llt/nida/camp/CampActivity$onCreate$2$1;
    const/4 v4, 0x0
    invoke-direct {v1, p0, v4}, Llt/nida/camp/CampActivity$onCreate$2$1;-><init>(Llt/nida/camp/CampActivity$onCreate$2;Lkotlin/coroutines/Continuation;)V
    check-cast v1, Lkotlin/jvm/functions/Function2;
    iput-object v2, p0, Llt/nida/camp/CampActivity$onCreate$2;->L$0:Ljava/lang/Object;
    const/4 v4, 0x2
    iput v4, p0, Llt/nida/camp/CampActivity$onCreate$2;->label:I
    invoke-static {v0, v1, p0}, Lkotlinx/coroutines/BuildersKt;->withContext(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v3, :cond_5e
    move-object v0, v3
    goto :goto_26
    :pswitch_55
    iget-object v0, p0, Llt/nida/camp/CampActivity$onCreate$2;->L$0:Ljava/lang/Object;
    check-cast v0, Llt/nida/camp/CampActivity;
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v1, p1
    move-object v2, v0
    :cond_5e
    move-object v0, v1
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v2, v0}, Llt/nida/camp/CampActivity;->setTitle(Ljava/lang/CharSequence;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_26
    nop
    :pswitch_data_68
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
        :pswitch_55
    .end packed-switch
.end method

.class final Llt/nida/camp/CampActivity$store$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Llt/nida/camp/CampActivity;

.method constructor <init>(Llt/nida/camp/CampActivity;)V
    .registers 3
    iput-object p1, p0, Llt/nida/camp/CampActivity$store$2;->this$0:Llt/nida/camp/CampActivity;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Llt/nida/camp/CampActivity$store$2;->invoke()Llt/nida/camp/Store;
    move-result-object v0
    return-object v0
.end method

.method public final invoke()Llt/nida/camp/Store;
    .registers 3
    new-instance v0, Llt/nida/camp/Store;
    iget-object v1, p0, Llt/nida/camp/CampActivity$store$2;->this$0:Llt/nida/camp/CampActivity;
    invoke-virtual {v1}, Llt/nida/camp/CampActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Llt/nida/camp/Store;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.class public final Llt/nida/camp/CampActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final store$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Llt/nida/camp/CampActivity;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "store"
    const-string v5, "getStore()Llt/nida/camp/Store;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Llt/nida/camp/CampActivity;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    new-instance v0, Llt/nida/camp/CampActivity$store$2;
    invoke-direct {v0, p0}, Llt/nida/camp/CampActivity$store$2;-><init>(Llt/nida/camp/CampActivity;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Llt/nida/camp/CampActivity;->store$delegate:Lkotlin/Lazy;
    return-void
.end method

.method public static final synthetic access$ask(Llt/nida/camp/CampActivity;)V
    .registers 1
    invoke-direct {p0}, Llt/nida/camp/CampActivity;->ask()V
    return-void
.end method

.method public static final synthetic access$getStore$p(Llt/nida/camp/CampActivity;)Llt/nida/camp/Store;
    .registers 2
    invoke-direct {p0}, Llt/nida/camp/CampActivity;->getStore()Llt/nida/camp/Store;
    move-result-object v0
    return-object v0
.end method

.method private final ask()V
    .registers 4
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Nida Camp"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Llt/nida/camp/CampActivity$ask$1;
    invoke-direct {v1, p0}, Llt/nida/camp/CampActivity$ask$1;-><init>(Llt/nida/camp/CampActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Llt/nida/camp/CampActivity$ask$2;
    invoke-direct {v1, p0}, Llt/nida/camp/CampActivity$ask$2;-><init>(Llt/nida/camp/CampActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method private final getStore()Llt/nida/camp/Store;
    .registers 4
    iget-object v0, p0, Llt/nida/camp/CampActivity;->store$delegate:Lkotlin/Lazy;
    sget-object v1, Llt/nida/camp/CampActivity;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Llt/nida/camp/Store;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v4, 0x3
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Llt/nida/camp/CampActivity$onCreate$1;
    invoke-direct {v3, p0, v1}, Llt/nida/camp/CampActivity$onCreate$1;-><init>(Llt/nida/camp/CampActivity;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Llt/nida/camp/CampActivity$onCreate$2;
    invoke-direct {v3, p0, v1}, Llt/nida/camp/CampActivity$onCreate$2;-><init>(Llt/nida/camp/CampActivity;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class final Llt/nida/camp/Store$agree$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Llt/nida/camp/Store;

.method constructor <init>(Llt/nida/camp/Store;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Llt/nida/camp/Store$agree$2;->this$0:Llt/nida/camp/Store;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Llt/nida/camp/Store$agree$2;
    iget-object v0, p0, Llt/nida/camp/Store$agree$2;->this$0:Llt/nida/camp/Store;
    invoke-direct {v1, v0, p2}, Llt/nida/camp/Store$agree$2;-><init>(Llt/nida/camp/Store;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Llt/nida/camp/Store$agree$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Llt/nida/camp/Store$agree$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Llt/nida/camp/Store$agree$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Llt/nida/camp/Store$agree$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Llt/nida/camp/Store$agree$2;->label:I
    packed-switch v0, :pswitch_data_36
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Llt/nida/camp/Store$agree$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Llt/nida/camp/Store$agree$2;->this$0:Llt/nida/camp/Store;
    invoke-static {v0}, Llt/nida/camp/Store;->access$getC$p(Llt/nida/camp/Store;)Landroid/content/Context;
    move-result-object v0
    const-string v1, "camp"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    move-result v0
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
    :pswitch_data_36
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Llt/nida/camp/Store$agreed$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Llt/nida/camp/Store;

.method constructor <init>(Llt/nida/camp/Store;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Llt/nida/camp/Store$agreed$2;->this$0:Llt/nida/camp/Store;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Llt/nida/camp/Store$agreed$2;
    iget-object v0, p0, Llt/nida/camp/Store$agreed$2;->this$0:Llt/nida/camp/Store;
    invoke-direct {v1, v0, p2}, Llt/nida/camp/Store$agreed$2;-><init>(Llt/nida/camp/Store;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Llt/nida/camp/Store$agreed$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Llt/nida/camp/Store$agreed$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Llt/nida/camp/Store$agreed$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Llt/nida/camp/Store$agreed$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    const/4 v2, 0x0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Llt/nida/camp/Store$agreed$2;->label:I
    packed-switch v0, :pswitch_data_2e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Llt/nida/camp/Store$agreed$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Llt/nida/camp/Store$agreed$2;->this$0:Llt/nida/camp/Store;
    invoke-static {v0}, Llt/nida/camp/Store;->access$getC$p(Llt/nida/camp/Store;)Landroid/content/Context;
    move-result-object v0
    const-string v1, "camp"
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
    nop
    :pswitch_data_2e
    .packed-switch 0x0
        :pswitch_11
    .end packed-switch
.end method

.class public final Llt/nida/camp/Store;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Llt/nida/camp/Store;->c:Landroid/content/Context;
    return-void
.end method

.method public static final synthetic access$getC$p(Llt/nida/camp/Store;)Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Llt/nida/camp/Store;->c:Landroid/content/Context;
    return-object v0
.end method

.method public final agree(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    new-instance v1, Llt/nida/camp/Store$agree$2;
    const/4 v2, 0x0
    invoke-direct {v1, p0, v2}, Llt/nida/camp/Store$agree$2;-><init>(Llt/nida/camp/Store;Lkotlin/coroutines/Continuation;)V
    check-cast v1, Lkotlin/jvm/functions/Function2;
    invoke-static {v0, v1, p1}, Lkotlinx/coroutines/BuildersKt;->withContext(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final agreed(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    new-instance v1, Llt/nida/camp/Store$agreed$2;
    const/4 v2, 0x0
    invoke-direct {v1, p0, v2}, Llt/nida/camp/Store$agreed$2;-><init>(Llt/nida/camp/Store;Lkotlin/coroutines/Continuation;)V
    check-cast v1, Lkotlin/jvm/functions/Function2;
    invoke-static {v0, v1, p1}, Lkotlinx/coroutines/BuildersKt;->withContext(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method
