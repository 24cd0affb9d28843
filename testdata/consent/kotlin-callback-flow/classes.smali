.class final Lpl/wisla/kayak/AKt$online$1$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic $r:Lpl/wisla/kayak/AKt$online$1$r$1;
.field final synthetic this$0:Lpl/wisla/kayak/AKt$online$1;

.method constructor <init>(Lpl/wisla/kayak/AKt$online$1;Lpl/wisla/kayak/AKt$online$1$r$1;)V
    .registers 4
    iput-object p1, p0, Lpl/wisla/kayak/AKt$online$1$1;->this$0:Lpl/wisla/kayak/AKt$online$1;
    iput-object p2, p0, Lpl/wisla/kayak/AKt$online$1$1;->$r:Lpl/wisla/kayak/AKt$online$1$r$1;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lpl/wisla/kayak/AKt$online$1$1;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 3
    iget-object v0, p0, Lpl/wisla/kayak/AKt$online$1$1;->this$0:Lpl/wisla/kayak/AKt$online$1;
    iget-object v1, v0, Lpl/wisla/kayak/AKt$online$1;->$this_online:Landroid/content/Context;
    iget-object v0, p0, Lpl/wisla/kayak/AKt$online$1$1;->$r:Lpl/wisla/kayak/AKt$online$1$r$1;
    check-cast v0, Landroid/content/BroadcastReceiver;
    invoke-virtual {v1, v0}, Landroid/content/Context;->unregisterReceiver(Landroid/content/BroadcastReceiver;)V
    return-void
.end method

.class public final Lpl/wisla/kayak/AKt$online$1$r$1;
.super Landroid/content/BroadcastReceiver;
.field final synthetic $receiver$0:Lkotlinx/coroutines/channels/ProducerScope;

.method constructor <init>(Lkotlinx/coroutines/channels/ProducerScope;)V
    .registers 2
    iput-object p1, p0, Lpl/wisla/kayak/AKt$online$1$r$1;->$receiver$0:Lkotlinx/coroutines/channels/ProducerScope;
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 6
    const/4 v0, 0x0
    const-string v1, "c"
    invoke-static {p1, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "i"
    invoke-static {p2, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v1, p0, Lpl/wisla/kayak/AKt$online$1$r$1;->$receiver$0:Lkotlinx/coroutines/channels/ProducerScope;
    const-string v2, "noConnectivity"
    invoke-virtual {p2, v2, v0}, Landroid/content/Intent;->getBooleanExtra(Ljava/lang/String;Z)Z
    move-result v2
    if-nez v2, :cond_16
    const/4 v0, 0x1
    :cond_16
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-interface {v1, v0}, Lkotlinx/coroutines/channels/ProducerScope;->trySend(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lpl/wisla/kayak/AKt$online$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $this_online:Landroid/content/Context;
.field L$0:Ljava/lang/Object;
.field label:I
.field private p$:Lkotlinx/coroutines/channels/ProducerScope;

.method constructor <init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lpl/wisla/kayak/AKt$online$1;->$this_online:Landroid/content/Context;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lpl/wisla/kayak/AKt$online$1;
    iget-object v0, p0, Lpl/wisla/kayak/AKt$online$1;->$this_online:Landroid/content/Context;
    invoke-direct {v1, v0, p2}, Lpl/wisla/kayak/AKt$online$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/channels/ProducerScope;
    check-cast p1, Lkotlinx/coroutines/channels/ProducerScope;
    iput-object p1, v1, Lpl/wisla/kayak/AKt$online$1;->p$:Lkotlinx/coroutines/channels/ProducerScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lpl/wisla/kayak/AKt$online$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lpl/wisla/kayak/AKt$online$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lpl/wisla/kayak/AKt$online$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 9
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, p0, Lpl/wisla/kayak/AKt$online$1;->label:I
    packed-switch v0, :pswitch_data_48
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v3, p0, Lpl/wisla/kayak/AKt$online$1;->p$:Lkotlinx/coroutines/channels/ProducerScope;
    new-instance v1, Lpl/wisla/kayak/AKt$online$1$r$1;
    invoke-direct {v1, v3}, Lpl/wisla/kayak/AKt$online$1$r$1;-><init>(Lkotlinx/coroutines/channels/ProducerScope;)V
    iget-object v4, p0, Lpl/wisla/kayak/AKt$online$1;->$this_online:Landroid/content/Context;
    move-object v0, v1
    check-cast v0, Landroid/content/BroadcastReceiver;
    new-instance v5, Landroid/content/IntentFilter;
    const-string v6, "android.net.conn.CONNECTIVITY_CHANGE"
    invoke-direct {v5, v6}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    invoke-virtual {v4, v0, v5}, Landroid/content/Context;->registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)Landroid/content/Intent;
    new-instance v0, Lpl/wisla/kayak/AKt$online$1$1;
    invoke-direct {v0, p0, v1}, Lpl/wisla/kayak/AKt$online$1$1;-><init>(Lpl/wisla/kayak/AKt$online$1;Lpl/wisla/kayak/AKt$online$1$r$1;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    iput-object v1, p0, Lpl/wisla/kayak/AKt$online$1;->L$0:Ljava/lang/Object;
    const/4 v1, 0x1
    iput v1, p0, Lpl/wisla/kayak/AKt$online$1;->label:I
    invoke-static {v3, v0, p0}, Lkotlinx/coroutines/channels/ProduceKt;->awaitClose(Lkotlinx/coroutines/channels/ProducerScope;Lkotlin/jvm/functions/Function0;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_45
    move-object v0, v2
    :goto_3d
    return-object v0
    :pswitch_3e
    iget-object v0, p0, Lpl/wisla/kayak/AKt$online$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lpl/wisla/kayak/AKt$online$1$r$1;
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_45
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_3d
    :pswitch_data_48
    .packed-switch 0x0
        :pswitch_11
        :pswitch_3e
    .end packed-switch
.end method

.class final Lpl/wisla/kayak/AKt$watch$1$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic $l:Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;
.field final synthetic this$0:Lpl/wisla/kayak/AKt$watch$1;

.method constructor <init>(Lpl/wisla/kayak/AKt$watch$1;Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    .registers 4
    iput-object p1, p0, Lpl/wisla/kayak/AKt$watch$1$1;->this$0:Lpl/wisla/kayak/AKt$watch$1;
    iput-object p2, p0, Lpl/wisla/kayak/AKt$watch$1$1;->$l:Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lpl/wisla/kayak/AKt$watch$1$1;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 3
    iget-object v0, p0, Lpl/wisla/kayak/AKt$watch$1$1;->this$0:Lpl/wisla/kayak/AKt$watch$1;
    iget-object v0, v0, Lpl/wisla/kayak/AKt$watch$1;->$this_watch:Landroid/content/SharedPreferences;
    iget-object v1, p0, Lpl/wisla/kayak/AKt$watch$1$1;->$l:Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->unregisterOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    return-void
.end method

.class final Lpl/wisla/kayak/AKt$watch$1$l$1;
.super Ljava/lang/Object;
.implements Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;
.field final synthetic $receiver$0:Lkotlinx/coroutines/channels/ProducerScope;
.field final synthetic this$0:Lpl/wisla/kayak/AKt$watch$1;

.method constructor <init>(Lpl/wisla/kayak/AKt$watch$1;Lkotlinx/coroutines/channels/ProducerScope;)V
    .registers 3
    iput-object p1, p0, Lpl/wisla/kayak/AKt$watch$1$l$1;->this$0:Lpl/wisla/kayak/AKt$watch$1;
    iput-object p2, p0, Lpl/wisla/kayak/AKt$watch$1$l$1;->$receiver$0:Lkotlinx/coroutines/channels/ProducerScope;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onSharedPreferenceChanged(Landroid/content/SharedPreferences;Ljava/lang/String;)V
    .registers 6
    iget-object v0, p0, Lpl/wisla/kayak/AKt$watch$1$l$1;->this$0:Lpl/wisla/kayak/AKt$watch$1;
    iget-object v0, v0, Lpl/wisla/kayak/AKt$watch$1;->$key:Ljava/lang/String;
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1c
    iget-object v0, p0, Lpl/wisla/kayak/AKt$watch$1$l$1;->$receiver$0:Lkotlinx/coroutines/channels/ProducerScope;
    iget-object v1, p0, Lpl/wisla/kayak/AKt$watch$1$l$1;->this$0:Lpl/wisla/kayak/AKt$watch$1;
    iget-object v1, v1, Lpl/wisla/kayak/AKt$watch$1;->$key:Ljava/lang/String;
    const/4 v2, 0x0
    invoke-interface {p1, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlinx/coroutines/channels/ProducerScope;->trySend(Ljava/lang/Object;)Ljava/lang/Object;
    :cond_1c
    return-void
.end method

.class final Lpl/wisla/kayak/AKt$watch$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $key:Ljava/lang/String;
.field final synthetic $this_watch:Landroid/content/SharedPreferences;
.field L$0:Ljava/lang/Object;
.field label:I
.field private p$:Lkotlinx/coroutines/channels/ProducerScope;

.method constructor <init>(Landroid/content/SharedPreferences;Ljava/lang/String;Lkotlin/coroutines/Continuation;)V
    .registers 5
    iput-object p1, p0, Lpl/wisla/kayak/AKt$watch$1;->$this_watch:Landroid/content/SharedPreferences;
    iput-object p2, p0, Lpl/wisla/kayak/AKt$watch$1;->$key:Ljava/lang/String;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p3}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 6
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lpl/wisla/kayak/AKt$watch$1;
    iget-object v0, p0, Lpl/wisla/kayak/AKt$watch$1;->$this_watch:Landroid/content/SharedPreferences;
    iget-object v2, p0, Lpl/wisla/kayak/AKt$watch$1;->$key:Ljava/lang/String;
    invoke-direct {v1, v0, v2, p2}, Lpl/wisla/kayak/AKt$watch$1;-><init>(Landroid/content/SharedPreferences;Ljava/lang/String;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/channels/ProducerScope;
    check-cast p1, Lkotlinx/coroutines/channels/ProducerScope;
    iput-object p1, v1, Lpl/wisla/kayak/AKt$watch$1;->p$:Lkotlinx/coroutines/channels/ProducerScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lpl/wisla/kayak/AKt$watch$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lpl/wisla/kayak/AKt$watch$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lpl/wisla/kayak/AKt$watch$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 8
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, p0, Lpl/wisla/kayak/AKt$watch$1;->label:I
    packed-switch v0, :pswitch_data_50
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v3, p0, Lpl/wisla/kayak/AKt$watch$1;->p$:Lkotlinx/coroutines/channels/ProducerScope;
    new-instance v0, Lpl/wisla/kayak/AKt$watch$1$l$1;
    invoke-direct {v0, p0, v3}, Lpl/wisla/kayak/AKt$watch$1$l$1;-><init>(Lpl/wisla/kayak/AKt$watch$1;Lkotlinx/coroutines/channels/ProducerScope;)V
    check-cast v0, Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;
    iget-object v1, p0, Lpl/wisla/kayak/AKt$watch$1;->$this_watch:Landroid/content/SharedPreferences;
    invoke-interface {v1, v0}, Landroid/content/SharedPreferences;->registerOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    iget-object v1, p0, Lpl/wisla/kayak/AKt$watch$1;->$this_watch:Landroid/content/SharedPreferences;
    iget-object v4, p0, Lpl/wisla/kayak/AKt$watch$1;->$key:Ljava/lang/String;
    const/4 v5, 0x0
    invoke-interface {v1, v4, v5}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    invoke-static {v1}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v3, v1}, Lkotlinx/coroutines/channels/ProducerScope;->trySend(Ljava/lang/Object;)Ljava/lang/Object;
    new-instance v1, Lpl/wisla/kayak/AKt$watch$1$1;
    invoke-direct {v1, p0, v0}, Lpl/wisla/kayak/AKt$watch$1$1;-><init>(Lpl/wisla/kayak/AKt$watch$1;Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    check-cast v1, Lkotlin/jvm/functions/Function0;
    iput-object v0, p0, Lpl/wisla/kayak/AKt$watch$1;->L$0:Ljava/lang/Object;
    const/4 v0, 0x1
    iput v0, p0, Lpl/wisla/kayak/AKt$watch$1;->label:I
    invoke-static {v3, v1, p0}, Lkotlinx/coroutines/channels/ProduceKt;->awaitClose(Lkotlinx/coroutines/channels/ProducerScope;Lkotlin/jvm/functions/Function0;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_4d
    move-object v0, v2
    :goto_45
    return-object v0
    :pswitch_46
    iget-object v0, p0, Lpl/wisla/kayak/AKt$watch$1;->L$0:Ljava/lang/Object;
    check-cast v0, Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_4d
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_45
    :pswitch_data_50
    .packed-switch 0x0
        :pswitch_11
        :pswitch_46
    .end packed-switch
.end method

.class public final Lpl/wisla/kayak/AKt;
.super Ljava/lang/Object;

.method public static final online(Landroid/content/Context;)Lkotlinx/coroutines/flow/Flow;
    .registers 3
    const-string v0, "$this$online"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lpl/wisla/kayak/AKt$online$1;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lpl/wisla/kayak/AKt$online$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-static {v0}, Lkotlinx/coroutines/flow/FlowKt;->callbackFlow(Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    return-object v0
.end method

.method public static final watch(Landroid/content/SharedPreferences;Ljava/lang/String;)Lkotlinx/coroutines/flow/Flow;
    .registers 4
    const-string v0, "$this$watch"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "key"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lpl/wisla/kayak/AKt$watch$1;
    const/4 v1, 0x0
    invoke-direct {v0, p0, p1, v1}, Lpl/wisla/kayak/AKt$watch$1;-><init>(Landroid/content/SharedPreferences;Ljava/lang/String;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-static {v0}, Lkotlinx/coroutines/flow/FlowKt;->callbackFlow(Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    return-object v0
.end method

.class final Lpl/wisla/kayak/KayakActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    iput-object p1, p0, Lpl/wisla/kayak/KayakActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lpl/wisla/kayak/KayakActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent_given"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lpl/wisla/kayak/KayakActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    iput-object p1, p0, Lpl/wisla/kayak/KayakActivity$onCreate$2;->$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lpl/wisla/kayak/KayakActivity$onCreate$2;->$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent_given"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lpl/wisla/kayak/KayakActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "kayak"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lpl/wisla/kayak/KayakActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Kayak needs your consent to its privacy policy."
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "I consent"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lpl/wisla/kayak/KayakActivity$onCreate$1;
    invoke-direct {v1, v2}, Lpl/wisla/kayak/KayakActivity$onCreate$1;-><init>(Landroid/content/SharedPreferences;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "Reject"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lpl/wisla/kayak/KayakActivity$onCreate$2;
    invoke-direct {v1, v2}, Lpl/wisla/kayak/KayakActivity$onCreate$2;-><init>(Landroid/content/SharedPreferences;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lpl/wisla/kayak/KayakApp$onCreate$1$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lpl/wisla/kayak/KayakApp$onCreate$1;

.method constructor <init>(Lpl/wisla/kayak/KayakApp$onCreate$1;)V
    .registers 2
    iput-object p1, p0, Lpl/wisla/kayak/KayakApp$onCreate$1$1;->this$0:Lpl/wisla/kayak/KayakApp$onCreate$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lpl/wisla/kayak/KayakApp$onCreate$1$1;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    if-eqz p1, :cond_21
    const-string v1, "k"
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$1$1;->this$0:Lpl/wisla/kayak/KayakApp$onCreate$1;
    iget-object v0, v0, Lpl/wisla/kayak/KayakApp$onCreate$1;->this$0:Lpl/wisla/kayak/KayakApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lpl/wisla/kayak/KayakApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_18
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_18
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_21
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lpl/wisla/kayak/KayakApp$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $sp:Landroid/content/SharedPreferences;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lpl/wisla/kayak/KayakApp;

.method constructor <init>(Lpl/wisla/kayak/KayakApp;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    .registers 5
    iput-object p1, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->this$0:Lpl/wisla/kayak/KayakApp;
    iput-object p2, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p3}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 6
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lpl/wisla/kayak/KayakApp$onCreate$1;
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->this$0:Lpl/wisla/kayak/KayakApp;
    iget-object v2, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-direct {v1, v0, v2, p2}, Lpl/wisla/kayak/KayakApp$onCreate$1;-><init>(Lpl/wisla/kayak/KayakApp;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lpl/wisla/kayak/KayakApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lpl/wisla/kayak/KayakApp$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lpl/wisla/kayak/KayakApp$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lpl/wisla/kayak/KayakApp$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_3a
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    const-string v2, "consent_given"
    invoke-static {v0, v2}, Lpl/wisla/kayak/AKt;->watch(Landroid/content/SharedPreferences;Ljava/lang/String;)Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    invoke-static {v0}, Lkotlinx/coroutines/flow/FlowKt;->distinctUntilChanged(Lkotlinx/coroutines/flow/Flow;)Lkotlinx/coroutines/flow/Flow;
    move-result-object v2
    new-instance v0, Lpl/wisla/kayak/KayakApp$onCreate$1$1;
    invoke-direct {v0, p0}, Lpl/wisla/kayak/KayakApp$onCreate$1$1;-><init>(Lpl/wisla/kayak/KayakApp$onCreate$1;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lpl/wisla/kayak/KayakApp$onCreate$1;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_37
    move-object v0, v1
    :goto_33
    return-object v0
    :pswitch_34
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_37
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_33
    :pswitch_data_3a
    .packed-switch 0x0
        :pswitch_11
        :pswitch_34
    .end packed-switch
.end method

.class public final Lpl/wisla/kayak/KayakApp$onCreate$2$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lpl/wisla/kayak/KayakApp$onCreate$2;

.method constructor <init>(Lpl/wisla/kayak/KayakApp$onCreate$2;)V
    .registers 2
    iput-object p1, p0, Lpl/wisla/kayak/KayakApp$onCreate$2$1;->this$0:Lpl/wisla/kayak/KayakApp$onCreate$2;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lpl/wisla/kayak/KayakApp$onCreate$2$1;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    if-eqz p1, :cond_29
    const-string v1, "k"
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$2$1;->this$0:Lpl/wisla/kayak/KayakApp$onCreate$2;
    iget-object v0, v0, Lpl/wisla/kayak/KayakApp$onCreate$2;->this$0:Lpl/wisla/kayak/KayakApp;
    invoke-virtual {v0}, Lpl/wisla/kayak/KayakApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1c
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_29
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lpl/wisla/kayak/KayakApp$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lpl/wisla/kayak/KayakApp;

.method constructor <init>(Lpl/wisla/kayak/KayakApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lpl/wisla/kayak/KayakApp$onCreate$2;->this$0:Lpl/wisla/kayak/KayakApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lpl/wisla/kayak/KayakApp$onCreate$2;
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$2;->this$0:Lpl/wisla/kayak/KayakApp;
    invoke-direct {v1, v0, p2}, Lpl/wisla/kayak/KayakApp$onCreate$2;-><init>(Lpl/wisla/kayak/KayakApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lpl/wisla/kayak/KayakApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lpl/wisla/kayak/KayakApp$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lpl/wisla/kayak/KayakApp$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lpl/wisla/kayak/KayakApp$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$2;->label:I
    packed-switch v0, :pswitch_data_34
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lpl/wisla/kayak/KayakApp$onCreate$2;->this$0:Lpl/wisla/kayak/KayakApp;
    invoke-static {v0}, Lpl/wisla/kayak/AKt;->online(Landroid/content/Context;)Lkotlinx/coroutines/flow/Flow;
    move-result-object v2
    new-instance v0, Lpl/wisla/kayak/KayakApp$onCreate$2$1;
    invoke-direct {v0, p0}, Lpl/wisla/kayak/KayakApp$onCreate$2$1;-><init>(Lpl/wisla/kayak/KayakApp$onCreate$2;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lpl/wisla/kayak/KayakApp$onCreate$2;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_31
    move-object v0, v1
    :goto_2d
    return-object v0
    :pswitch_2e
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_31
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2d
    :pswitch_data_34
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2e
    .end packed-switch
.end method

.class public final Lpl/wisla/kayak/KayakApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 7
    const/4 v4, 0x3
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getDefault()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    invoke-static {v0}, Lkotlinx/coroutines/CoroutineScopeKt;->CoroutineScope(Lkotlin/coroutines/CoroutineContext;)Lkotlinx/coroutines/CoroutineScope;
    move-result-object v0
    const-string v2, "kayak"
    const/4 v3, 0x0
    invoke-virtual {p0, v2, v3}, Lpl/wisla/kayak/KayakApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    new-instance v3, Lpl/wisla/kayak/KayakApp$onCreate$1;
    invoke-direct {v3, p0, v2, v1}, Lpl/wisla/kayak/KayakApp$onCreate$1;-><init>(Lpl/wisla/kayak/KayakApp;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    new-instance v3, Lpl/wisla/kayak/KayakApp$onCreate$2;
    invoke-direct {v3, p0, v1}, Lpl/wisla/kayak/KayakApp$onCreate$2;-><init>(Lpl/wisla/kayak/KayakApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method
