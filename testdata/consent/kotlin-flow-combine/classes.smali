.class public final Lcom/saltmarsh/fish/FishActivity$onCreate$1$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$1;

.method constructor <init>(Lcom/saltmarsh/fish/FishActivity$onCreate$1;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1$1;->this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lcom/saltmarsh/fish/FishActivity$onCreate$1$1;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    if-eqz p1, :cond_25
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1$1;->this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$1;
    iget-object v1, v0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->this$0:Lcom/saltmarsh/fish/FishActivity;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1$1;->this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$1;
    iget-object v0, v0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->this$0:Lcom/saltmarsh/fish/FishActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/saltmarsh/fish/FishActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1a
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1a
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lcom/saltmarsh/fish/FishActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_25
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/saltmarsh/fish/FishActivity$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $vm:Lcom/saltmarsh/fish/FishViewModel;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/saltmarsh/fish/FishActivity;

.method constructor <init>(Lcom/saltmarsh/fish/FishActivity;Lcom/saltmarsh/fish/FishViewModel;Lkotlin/coroutines/Continuation;)V
    .registers 5
    iput-object p1, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->this$0:Lcom/saltmarsh/fish/FishActivity;
    iput-object p2, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p3}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 6
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/saltmarsh/fish/FishActivity$onCreate$1;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->this$0:Lcom/saltmarsh/fish/FishActivity;
    iget-object v2, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-direct {v1, v0, v2, p2}, Lcom/saltmarsh/fish/FishActivity$onCreate$1;-><init>(Lcom/saltmarsh/fish/FishActivity;Lcom/saltmarsh/fish/FishViewModel;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_34
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-virtual {v0}, Lcom/saltmarsh/fish/FishViewModel;->getBoth()Lkotlinx/coroutines/flow/Flow;
    move-result-object v2
    new-instance v0, Lcom/saltmarsh/fish/FishActivity$onCreate$1$1;
    invoke-direct {v0, p0}, Lcom/saltmarsh/fish/FishActivity$onCreate$1$1;-><init>(Lcom/saltmarsh/fish/FishActivity$onCreate$1;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$1;->label:I
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

.class public final Lcom/saltmarsh/fish/FishActivity$onCreate$2$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$2;

.method constructor <init>(Lcom/saltmarsh/fish/FishActivity$onCreate$2;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2$1;->this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$2;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lcom/saltmarsh/fish/FishActivity$onCreate$2$1;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    if-eqz p1, :cond_19
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2$1;->this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$2;
    iget-object v1, v0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->this$0:Lcom/saltmarsh/fish/FishActivity;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2$1;->this$0:Lcom/saltmarsh/fish/FishActivity$onCreate$2;
    iget-object v0, v0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->this$0:Lcom/saltmarsh/fish/FishActivity;
    invoke-virtual {v0}, Lcom/saltmarsh/fish/FishActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v2, "android_id"
    invoke-static {v0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lcom/saltmarsh/fish/FishActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_19
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/saltmarsh/fish/FishActivity$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $vm:Lcom/saltmarsh/fish/FishViewModel;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/saltmarsh/fish/FishActivity;

.method constructor <init>(Lcom/saltmarsh/fish/FishActivity;Lcom/saltmarsh/fish/FishViewModel;Lkotlin/coroutines/Continuation;)V
    .registers 5
    iput-object p1, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->this$0:Lcom/saltmarsh/fish/FishActivity;
    iput-object p2, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p3}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 6
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/saltmarsh/fish/FishActivity$onCreate$2;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->this$0:Lcom/saltmarsh/fish/FishActivity;
    iget-object v2, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-direct {v1, v0, v2, p2}, Lcom/saltmarsh/fish/FishActivity$onCreate$2;-><init>(Lcom/saltmarsh/fish/FishActivity;Lcom/saltmarsh/fish/FishViewModel;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->label:I
    packed-switch v0, :pswitch_data_34
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-virtual {v0}, Lcom/saltmarsh/fish/FishViewModel;->getEither()Lkotlinx/coroutines/flow/Flow;
    move-result-object v2
    new-instance v0, Lcom/saltmarsh/fish/FishActivity$onCreate$2$1;
    invoke-direct {v0, p0}, Lcom/saltmarsh/fish/FishActivity$onCreate$2$1;-><init>(Lcom/saltmarsh/fish/FishActivity$onCreate$2;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$2;->label:I
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

.class final Lcom/saltmarsh/fish/FishActivity$onCreate$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $vm:Lcom/saltmarsh/fish/FishViewModel;

.method constructor <init>(Lcom/saltmarsh/fish/FishViewModel;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$3;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$3;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-virtual {v0}, Lcom/saltmarsh/fish/FishViewModel;->getAgreed()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.class final Lcom/saltmarsh/fish/FishActivity$onCreate$4;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $vm:Lcom/saltmarsh/fish/FishViewModel;

.method constructor <init>(Lcom/saltmarsh/fish/FishViewModel;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$4;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/saltmarsh/fish/FishActivity$onCreate$4;->$vm:Lcom/saltmarsh/fish/FishViewModel;
    invoke-virtual {v0}, Lcom/saltmarsh/fish/FishViewModel;->getAgreed()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lcom/saltmarsh/fish/FishActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    const/4 v4, 0x3
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v2, Landroidx/lifecycle/ViewModelProvider;
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/ViewModelStoreOwner;
    invoke-direct {v2, v0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Landroidx/lifecycle/ViewModelStoreOwner;)V
    const-class v0, Lcom/saltmarsh/fish/FishViewModel;
    invoke-virtual {v2, v0}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    move-object v6, v0
    check-cast v6, Lcom/saltmarsh/fish/FishViewModel;
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/saltmarsh/fish/FishActivity$onCreate$1;
    invoke-direct {v3, p0, v6, v1}, Lcom/saltmarsh/fish/FishActivity$onCreate$1;-><init>(Lcom/saltmarsh/fish/FishActivity;Lcom/saltmarsh/fish/FishViewModel;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/saltmarsh/fish/FishActivity$onCreate$2;
    invoke-direct {v3, p0, v6, v1}, Lcom/saltmarsh/fish/FishActivity$onCreate$2;-><init>(Lcom/saltmarsh/fish/FishActivity;Lcom/saltmarsh/fish/FishViewModel;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    invoke-virtual {v6}, Lcom/saltmarsh/fish/FishViewModel;->getOnline()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Saltmarsh Fish"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/saltmarsh/fish/FishActivity$onCreate$3;
    invoke-direct {v1, v6}, Lcom/saltmarsh/fish/FishActivity$onCreate$3;-><init>(Lcom/saltmarsh/fish/FishViewModel;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/saltmarsh/fish/FishActivity$onCreate$4;
    invoke-direct {v1, v6}, Lcom/saltmarsh/fish/FishActivity$onCreate$4;-><init>(Lcom/saltmarsh/fish/FishViewModel;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class final Lcom/saltmarsh/fish/FishViewModel$both$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function3;
.field label:I
.field private p$0:Z
.field private p$1:Z

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x3
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(ZZLkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "continuation"
    invoke-static {p3, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/saltmarsh/fish/FishViewModel$both$1;
    invoke-direct {v0, p3}, Lcom/saltmarsh/fish/FishViewModel$both$1;-><init>(Lkotlin/coroutines/Continuation;)V
    iput-boolean p1, v0, Lcom/saltmarsh/fish/FishViewModel$both$1;->p$0:Z
    iput-boolean p2, v0, Lcom/saltmarsh/fish/FishViewModel$both$1;->p$1:Z
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    check-cast p3, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, v0, v1, p3}, Lcom/saltmarsh/fish/FishViewModel$both$1;->create(ZZLkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/saltmarsh/fish/FishViewModel$both$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/saltmarsh/fish/FishViewModel$both$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/saltmarsh/fish/FishViewModel$both$1;->label:I
    packed-switch v0, :pswitch_data_24
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-boolean v0, p0, Lcom/saltmarsh/fish/FishViewModel$both$1;->p$0:Z
    iget-boolean v1, p0, Lcom/saltmarsh/fish/FishViewModel$both$1;->p$1:Z
    if-eqz v0, :cond_21
    if-eqz v1, :cond_21
    const/4 v0, 0x1
    :goto_1c
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
    :cond_21
    const/4 v0, 0x0
    goto :goto_1c
    nop
    :pswitch_data_24
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Lcom/saltmarsh/fish/FishViewModel$either$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function3;
.field label:I
.field private p$0:Z
.field private p$1:Z

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x3
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(ZZLkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "continuation"
    invoke-static {p3, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/saltmarsh/fish/FishViewModel$either$1;
    invoke-direct {v0, p3}, Lcom/saltmarsh/fish/FishViewModel$either$1;-><init>(Lkotlin/coroutines/Continuation;)V
    iput-boolean p1, v0, Lcom/saltmarsh/fish/FishViewModel$either$1;->p$0:Z
    iput-boolean p2, v0, Lcom/saltmarsh/fish/FishViewModel$either$1;->p$1:Z
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    check-cast p3, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, v0, v1, p3}, Lcom/saltmarsh/fish/FishViewModel$either$1;->create(ZZLkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/saltmarsh/fish/FishViewModel$either$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/saltmarsh/fish/FishViewModel$either$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/saltmarsh/fish/FishViewModel$either$1;->label:I
    packed-switch v0, :pswitch_data_24
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-boolean v0, p0, Lcom/saltmarsh/fish/FishViewModel$either$1;->p$0:Z
    iget-boolean v1, p0, Lcom/saltmarsh/fish/FishViewModel$either$1;->p$1:Z
    if-nez v0, :cond_1b
    if-eqz v1, :cond_21
    :cond_1b
    const/4 v0, 0x1
    :goto_1c
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
    :cond_21
    const/4 v0, 0x0
    goto :goto_1c
    nop
    :pswitch_data_24
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class public final Lcom/saltmarsh/fish/FishViewModel;
.super Landroidx/lifecycle/ViewModel;
.field private final agreed:Lkotlinx/coroutines/flow/MutableStateFlow;
.end field
.field private final both:Lkotlinx/coroutines/flow/Flow;
.end field
.field private final either:Lkotlinx/coroutines/flow/Flow;
.end field
.field private final online:Lkotlinx/coroutines/flow/MutableStateFlow;
.end field

.method public constructor <init>()V
    .registers 5
    const/4 v3, 0x0
    const/4 v1, 0x0
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v0}, Lkotlinx/coroutines/flow/StateFlowKt;->MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    iput-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->agreed:Lkotlinx/coroutines/flow/MutableStateFlow;
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v0}, Lkotlinx/coroutines/flow/StateFlowKt;->MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    iput-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->online:Lkotlinx/coroutines/flow/MutableStateFlow;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->agreed:Lkotlinx/coroutines/flow/MutableStateFlow;
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    iget-object v1, p0, Lcom/saltmarsh/fish/FishViewModel;->online:Lkotlinx/coroutines/flow/MutableStateFlow;
    check-cast v1, Lkotlinx/coroutines/flow/Flow;
    new-instance v2, Lcom/saltmarsh/fish/FishViewModel$both$1;
    invoke-direct {v2, v3}, Lcom/saltmarsh/fish/FishViewModel$both$1;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v2, Lkotlin/jvm/functions/Function3;
    invoke-static {v0, v1, v2}, Lkotlinx/coroutines/flow/FlowKt;->combine(Lkotlinx/coroutines/flow/Flow;Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function3;)Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    iput-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->both:Lkotlinx/coroutines/flow/Flow;
    iget-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->agreed:Lkotlinx/coroutines/flow/MutableStateFlow;
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    iget-object v1, p0, Lcom/saltmarsh/fish/FishViewModel;->online:Lkotlinx/coroutines/flow/MutableStateFlow;
    check-cast v1, Lkotlinx/coroutines/flow/Flow;
    new-instance v2, Lcom/saltmarsh/fish/FishViewModel$either$1;
    invoke-direct {v2, v3}, Lcom/saltmarsh/fish/FishViewModel$either$1;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v2, Lkotlin/jvm/functions/Function3;
    invoke-static {v0, v1, v2}, Lkotlinx/coroutines/flow/FlowKt;->combine(Lkotlinx/coroutines/flow/Flow;Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function3;)Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    iput-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->either:Lkotlinx/coroutines/flow/Flow;
    return-void
.end method

.method public final getAgreed()Lkotlinx/coroutines/flow/MutableStateFlow;
    .registers 2
    iget-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->agreed:Lkotlinx/coroutines/flow/MutableStateFlow;
    return-object v0
.end method

.method public final getBoth()Lkotlinx/coroutines/flow/Flow;
    .registers 2
    iget-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->both:Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.method public final getEither()Lkotlinx/coroutines/flow/Flow;
    .registers 2
    iget-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->either:Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.method public final getOnline()Lkotlinx/coroutines/flow/MutableStateFlow;
    .registers 2
    iget-object v0, p0, Lcom/saltmarsh/fish/FishViewModel;->online:Lkotlinx/coroutines/flow/MutableStateFlow;
    return-object v0
.end method
