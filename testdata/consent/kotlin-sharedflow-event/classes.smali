.class final Lapp/kestrel/runner/ConsentViewModel$onAccept$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lapp/kestrel/runner/ConsentViewModel;

.method constructor <init>(Lapp/kestrel/runner/ConsentViewModel;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->this$0:Lapp/kestrel/runner/ConsentViewModel;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;
    iget-object v0, p0, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->this$0:Lapp/kestrel/runner/ConsentViewModel;
    invoke-direct {v1, v0, p2}, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;-><init>(Lapp/kestrel/runner/ConsentViewModel;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->label:I
    packed-switch v1, :pswitch_data_2e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->this$0:Lapp/kestrel/runner/ConsentViewModel;
    invoke-static {v1}, Lapp/kestrel/runner/ConsentViewModel;->access$get_events$p(Lapp/kestrel/runner/ConsentViewModel;)Lkotlinx/coroutines/flow/MutableSharedFlow;
    move-result-object v1
    sget-object v2, Lapp/kestrel/runner/UiEvent$Accepted;->INSTANCE:Lapp/kestrel/runner/UiEvent$Accepted;
    const/4 v3, 0x1
    iput v3, p0, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;->label:I
    invoke-interface {v1, v2, p0}, Lkotlinx/coroutines/flow/MutableSharedFlow;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
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

.class final Lapp/kestrel/runner/ConsentViewModel$onDecline$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lapp/kestrel/runner/ConsentViewModel;

.method constructor <init>(Lapp/kestrel/runner/ConsentViewModel;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->this$0:Lapp/kestrel/runner/ConsentViewModel;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;
    iget-object v0, p0, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->this$0:Lapp/kestrel/runner/ConsentViewModel;
    invoke-direct {v1, v0, p2}, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;-><init>(Lapp/kestrel/runner/ConsentViewModel;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->label:I
    packed-switch v1, :pswitch_data_2e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->this$0:Lapp/kestrel/runner/ConsentViewModel;
    invoke-static {v1}, Lapp/kestrel/runner/ConsentViewModel;->access$get_events$p(Lapp/kestrel/runner/ConsentViewModel;)Lkotlinx/coroutines/flow/MutableSharedFlow;
    move-result-object v1
    sget-object v2, Lapp/kestrel/runner/UiEvent$Declined;->INSTANCE:Lapp/kestrel/runner/UiEvent$Declined;
    const/4 v3, 0x1
    iput v3, p0, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;->label:I
    invoke-interface {v1, v2, p0}, Lkotlinx/coroutines/flow/MutableSharedFlow;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
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

.class public final Lapp/kestrel/runner/ConsentViewModel;
.super Landroidx/lifecycle/ViewModel;
.field private final _events:Lkotlinx/coroutines/flow/MutableSharedFlow;
.field private final events:Lkotlinx/coroutines/flow/SharedFlow;
.end field

.method public constructor <init>()V
    .registers 4
    const/4 v2, 0x0
    const/4 v1, 0x0
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    const/4 v0, 0x7
    invoke-static {v1, v1, v2, v0, v2}, Lkotlinx/coroutines/flow/SharedFlowKt;->MutableSharedFlow$default(IILkotlinx/coroutines/channels/BufferOverflow;ILjava/lang/Object;)Lkotlinx/coroutines/flow/MutableSharedFlow;
    move-result-object v0
    iput-object v0, p0, Lapp/kestrel/runner/ConsentViewModel;->_events:Lkotlinx/coroutines/flow/MutableSharedFlow;
    iget-object v0, p0, Lapp/kestrel/runner/ConsentViewModel;->_events:Lkotlinx/coroutines/flow/MutableSharedFlow;
    check-cast v0, Lkotlinx/coroutines/flow/SharedFlow;
    iput-object v0, p0, Lapp/kestrel/runner/ConsentViewModel;->events:Lkotlinx/coroutines/flow/SharedFlow;
    return-void
.end method

.method public static final synthetic access$get_events$p(Lapp/kestrel/runner/ConsentViewModel;)Lkotlinx/coroutines/flow/MutableSharedFlow;
    .registers 2
    iget-object v0, p0, Lapp/kestrel/runner/ConsentViewModel;->_events:Lkotlinx/coroutines/flow/MutableSharedFlow;
    return-object v0
.end method

.method public final getEvents()Lkotlinx/coroutines/flow/SharedFlow;
    .registers 2
    iget-object v0, p0, Lapp/kestrel/runner/ConsentViewModel;->events:Lkotlinx/coroutines/flow/SharedFlow;
    return-object v0
.end method

.method public final onAccept()V
    .registers 7
    const/4 v1, 0x0
    invoke-static {p0}, Landroidx/lifecycle/ViewModelKt;->getViewModelScope(Landroidx/lifecycle/ViewModel;)Lkotlinx/coroutines/CoroutineScope;
    move-result-object v0
    new-instance v3, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;
    invoke-direct {v3, p0, v1}, Lapp/kestrel/runner/ConsentViewModel$onAccept$1;-><init>(Lapp/kestrel/runner/ConsentViewModel;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.method public final onDecline()V
    .registers 7
    const/4 v1, 0x0
    invoke-static {p0}, Landroidx/lifecycle/ViewModelKt;->getViewModelScope(Landroidx/lifecycle/ViewModel;)Lkotlinx/coroutines/CoroutineScope;
    move-result-object v0
    new-instance v3, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;
    invoke-direct {v3, p0, v1}, Lapp/kestrel/runner/ConsentViewModel$onDecline$1;-><init>(Lapp/kestrel/runner/ConsentViewModel;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class final Lapp/kestrel/runner/RunActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lapp/kestrel/runner/RunActivity;

.method constructor <init>(Lapp/kestrel/runner/RunActivity;)V
    .registers 2
    iput-object p1, p0, Lapp/kestrel/runner/RunActivity$onCreate$1;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$1;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-static {v0}, Lapp/kestrel/runner/RunActivity;->access$getVm$p(Lapp/kestrel/runner/RunActivity;)Lapp/kestrel/runner/ConsentViewModel;
    move-result-object v0
    invoke-virtual {v0}, Lapp/kestrel/runner/ConsentViewModel;->onAccept()V
    return-void
.end method

.class final Lapp/kestrel/runner/RunActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lapp/kestrel/runner/RunActivity;

.method constructor <init>(Lapp/kestrel/runner/RunActivity;)V
    .registers 2
    iput-object p1, p0, Lapp/kestrel/runner/RunActivity$onCreate$2;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$2;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-static {v0}, Lapp/kestrel/runner/RunActivity;->access$getVm$p(Lapp/kestrel/runner/RunActivity;)Lapp/kestrel/runner/ConsentViewModel;
    move-result-object v0
    invoke-virtual {v0}, Lapp/kestrel/runner/ConsentViewModel;->onDecline()V
    return-void
.end method

.class public final Lapp/kestrel/runner/RunActivity$onCreate$3$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lapp/kestrel/runner/RunActivity$onCreate$3;

.method constructor <init>(Lapp/kestrel/runner/RunActivity$onCreate$3;)V
    .registers 2
    iput-object p1, p0, Lapp/kestrel/runner/RunActivity$onCreate$3$1;->this$0:Lapp/kestrel/runner/RunActivity$onCreate$3;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Lapp/kestrel/runner/UiEvent;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    sget-object v0, Lapp/kestrel/runner/UiEvent$Accepted;->INSTANCE:Lapp/kestrel/runner/UiEvent$Accepted;
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_12
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$3$1;->this$0:Lapp/kestrel/runner/RunActivity$onCreate$3;
    iget-object v0, v0, Lapp/kestrel/runner/RunActivity$onCreate$3;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-static {v0}, Lapp/kestrel/runner/RunActivity;->access$start(Lapp/kestrel/runner/RunActivity;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    :goto_11
    return-object v0
    :cond_12
    sget-object v0, Lapp/kestrel/runner/UiEvent$Declined;->INSTANCE:Lapp/kestrel/runner/UiEvent$Declined;
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_24
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$3$1;->this$0:Lapp/kestrel/runner/RunActivity$onCreate$3;
    iget-object v0, v0, Lapp/kestrel/runner/RunActivity$onCreate$3;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-static {v0}, Lapp/kestrel/runner/RunActivity;->access$leave(Lapp/kestrel/runner/RunActivity;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_11
    :cond_24
    new-instance v0, Lkotlin/NoWhenBranchMatchedException;
    invoke-direct {v0}, Lkotlin/NoWhenBranchMatchedException;-><init>()V
    throw v0
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Lapp/kestrel/runner/UiEvent;
    invoke-virtual {p0, p1, p2}, Lapp/kestrel/runner/RunActivity$onCreate$3$1;->emit(Lapp/kestrel/runner/UiEvent;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lapp/kestrel/runner/RunActivity$onCreate$3;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lapp/kestrel/runner/RunActivity;

.method constructor <init>(Lapp/kestrel/runner/RunActivity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lapp/kestrel/runner/RunActivity$onCreate$3;->this$0:Lapp/kestrel/runner/RunActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lapp/kestrel/runner/RunActivity$onCreate$3;
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$3;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-direct {v1, v0, p2}, Lapp/kestrel/runner/RunActivity$onCreate$3;-><init>(Lapp/kestrel/runner/RunActivity;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lapp/kestrel/runner/RunActivity$onCreate$3;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lapp/kestrel/runner/RunActivity$onCreate$3;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lapp/kestrel/runner/RunActivity$onCreate$3;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lapp/kestrel/runner/RunActivity$onCreate$3;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$3;->label:I
    packed-switch v0, :pswitch_data_38
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$3;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity$onCreate$3;->this$0:Lapp/kestrel/runner/RunActivity;
    invoke-static {v0}, Lapp/kestrel/runner/RunActivity;->access$getVm$p(Lapp/kestrel/runner/RunActivity;)Lapp/kestrel/runner/ConsentViewModel;
    move-result-object v0
    invoke-virtual {v0}, Lapp/kestrel/runner/ConsentViewModel;->getEvents()Lkotlinx/coroutines/flow/SharedFlow;
    move-result-object v2
    new-instance v0, Lapp/kestrel/runner/RunActivity$onCreate$3$1;
    invoke-direct {v0, p0}, Lapp/kestrel/runner/RunActivity$onCreate$3$1;-><init>(Lapp/kestrel/runner/RunActivity$onCreate$3;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lapp/kestrel/runner/RunActivity$onCreate$3;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/SharedFlow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_35
    move-object v0, v1
    :goto_31
    return-object v0
    :pswitch_32
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_35
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_31
    :pswitch_data_38
    .packed-switch 0x0
        :pswitch_11
        :pswitch_32
    .end packed-switch
.end method

.class public final Lapp/kestrel/runner/RunActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private vm:Lapp/kestrel/runner/ConsentViewModel;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$getVm$p(Lapp/kestrel/runner/RunActivity;)Lapp/kestrel/runner/ConsentViewModel;
    .registers 3
    iget-object v0, p0, Lapp/kestrel/runner/RunActivity;->vm:Lapp/kestrel/runner/ConsentViewModel;
    if-nez v0, :cond_9
    const-string v1, "vm"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public static final synthetic access$leave(Lapp/kestrel/runner/RunActivity;)V
    .registers 1
    invoke-direct {p0}, Lapp/kestrel/runner/RunActivity;->leave()V
    return-void
.end method

.method public static final synthetic access$setVm$p(Lapp/kestrel/runner/RunActivity;Lapp/kestrel/runner/ConsentViewModel;)V
    .registers 2
    iput-object p1, p0, Lapp/kestrel/runner/RunActivity;->vm:Lapp/kestrel/runner/ConsentViewModel;
    return-void
.end method

.method public static final synthetic access$start(Lapp/kestrel/runner/RunActivity;)V
    .registers 1
    invoke-direct {p0}, Lapp/kestrel/runner/RunActivity;->start()V
    return-void
.end method

.method private final leave()V
    .registers 3
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lapp/kestrel/runner/RunActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lapp/kestrel/runner/RunActivity;->setTitle(Ljava/lang/CharSequence;)V
    invoke-virtual {p0}, Lapp/kestrel/runner/RunActivity;->finish()V
    return-void
.end method

.method private final start()V
    .registers 4
    const-string v0, "r"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lapp/kestrel/runner/RunActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "terms"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lapp/kestrel/runner/RunActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_25
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_25
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lapp/kestrel/runner/RunActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lapp/kestrel/runner/RunActivity;->setContentView(I)V
    new-instance v2, Landroidx/lifecycle/ViewModelProvider;
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/ViewModelStoreOwner;
    invoke-direct {v2, v0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Landroidx/lifecycle/ViewModelStoreOwner;)V
    const-class v0, Lapp/kestrel/runner/ConsentViewModel;
    invoke-virtual {v2, v0}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    check-cast v0, Lapp/kestrel/runner/ConsentViewModel;
    iput-object v0, p0, Lapp/kestrel/runner/RunActivity;->vm:Lapp/kestrel/runner/ConsentViewModel;
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lapp/kestrel/runner/RunActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_2b
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2b
    check-cast v0, Landroid/widget/Button;
    new-instance v2, Lapp/kestrel/runner/RunActivity$onCreate$1;
    invoke-direct {v2, p0}, Lapp/kestrel/runner/RunActivity$onCreate$1;-><init>(Lapp/kestrel/runner/RunActivity;)V
    check-cast v2, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lapp/kestrel/runner/RunActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_48
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_48
    check-cast v0, Landroid/widget/Button;
    new-instance v2, Lapp/kestrel/runner/RunActivity$onCreate$2;
    invoke-direct {v2, p0}, Lapp/kestrel/runner/RunActivity$onCreate$2;-><init>(Lapp/kestrel/runner/RunActivity;)V
    check-cast v2, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lapp/kestrel/runner/RunActivity$onCreate$3;
    invoke-direct {v3, p0, v1}, Lapp/kestrel/runner/RunActivity$onCreate$3;-><init>(Lapp/kestrel/runner/RunActivity;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class public final Lapp/kestrel/runner/UiEvent$Accepted;
.super Lapp/kestrel/runner/UiEvent;
.field public static final INSTANCE:Lapp/kestrel/runner/UiEvent$Accepted;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lapp/kestrel/runner/UiEvent$Accepted;
    invoke-direct {v0}, Lapp/kestrel/runner/UiEvent$Accepted;-><init>()V
    sput-object v0, Lapp/kestrel/runner/UiEvent$Accepted;->INSTANCE:Lapp/kestrel/runner/UiEvent$Accepted;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lapp/kestrel/runner/UiEvent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lapp/kestrel/runner/UiEvent$Declined;
.super Lapp/kestrel/runner/UiEvent;
.field public static final INSTANCE:Lapp/kestrel/runner/UiEvent$Declined;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lapp/kestrel/runner/UiEvent$Declined;
    invoke-direct {v0}, Lapp/kestrel/runner/UiEvent$Declined;-><init>()V
    sput-object v0, Lapp/kestrel/runner/UiEvent$Declined;->INSTANCE:Lapp/kestrel/runner/UiEvent$Declined;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lapp/kestrel/runner/UiEvent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public abstract Lapp/kestrel/runner/UiEvent;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lapp/kestrel/runner/UiEvent;-><init>()V
    return-void
.end method
