.class final Lorg/lindgard/sketch/SketchActivity$confirm$2$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $cont:Lkotlinx/coroutines/CancellableContinuation;

.method constructor <init>(Lkotlinx/coroutines/CancellableContinuation;)V
    .registers 2
    iput-object p1, p0, Lorg/lindgard/sketch/SketchActivity$confirm$2$1;->$cont:Lkotlinx/coroutines/CancellableContinuation;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$confirm$2$1;->$cont:Lkotlinx/coroutines/CancellableContinuation;
    check-cast v0, Lkotlin/coroutines/Continuation;
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    sget-object v2, Lkotlin/Result;->Companion:Lkotlin/Result$Companion;
    invoke-static {v1}, Lkotlin/Result;->constructor-impl(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    return-void
.end method

.class final Lorg/lindgard/sketch/SketchActivity$confirm$2$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $cont:Lkotlinx/coroutines/CancellableContinuation;

.method constructor <init>(Lkotlinx/coroutines/CancellableContinuation;)V
    .registers 2
    iput-object p1, p0, Lorg/lindgard/sketch/SketchActivity$confirm$2$2;->$cont:Lkotlinx/coroutines/CancellableContinuation;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$confirm$2$2;->$cont:Lkotlinx/coroutines/CancellableContinuation;
    check-cast v0, Lkotlin/coroutines/Continuation;
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    sget-object v2, Lkotlin/Result;->Companion:Lkotlin/Result$Companion;
    invoke-static {v1}, Lkotlin/Result;->constructor-impl(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    return-void
.end method

.class final Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lorg/lindgard/sketch/SketchActivity$onCreate$1;

.method constructor <init>(Lorg/lindgard/sketch/SketchActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->this$0:Lorg/lindgard/sketch/SketchActivity$onCreate$1;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->this$0:Lorg/lindgard/sketch/SketchActivity$onCreate$1;
    invoke-direct {v1, v0, p2}, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;-><init>(Lorg/lindgard/sketch/SketchActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->label:I
    packed-switch v0, :pswitch_data_20
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;->this$0:Lorg/lindgard/sketch/SketchActivity$onCreate$1;
    iget-object v0, v0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->this$0:Lorg/lindgard/sketch/SketchActivity;
    invoke-static {v0}, Lorg/lindgard/sketch/SketchActivity;->access$warmUp(Lorg/lindgard/sketch/SketchActivity;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    nop
    :pswitch_data_20
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Lorg/lindgard/sketch/SketchActivity$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field L$0:Ljava/lang/Object;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lorg/lindgard/sketch/SketchActivity;

.method constructor <init>(Lorg/lindgard/sketch/SketchActivity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->this$0:Lorg/lindgard/sketch/SketchActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lorg/lindgard/sketch/SketchActivity$onCreate$1;
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->this$0:Lorg/lindgard/sketch/SketchActivity;
    invoke-direct {v1, v0, p2}, Lorg/lindgard/sketch/SketchActivity$onCreate$1;-><init>(Lorg/lindgard/sketch/SketchActivity;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 9
    const/4 v2, 0x0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v6
    iget v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_66
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_12
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v1
    check-cast v1, Lkotlin/coroutines/CoroutineContext;
    new-instance v3, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;
    invoke-direct {v3, p0, v2}, Lorg/lindgard/sketch/SketchActivity$onCreate$1$job$1;-><init>(Lorg/lindgard/sketch/SketchActivity$onCreate$1;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x2
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    move-result-object v0
    iget-object v1, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->this$0:Lorg/lindgard/sketch/SketchActivity;
    iput-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->L$0:Ljava/lang/Object;
    const/4 v2, 0x1
    iput v2, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->label:I
    invoke-virtual {v1, p0}, Lorg/lindgard/sketch/SketchActivity;->confirm(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v6, :cond_40
    move-object v0, v6
    :goto_38
    return-object v0
    :pswitch_39
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lkotlinx/coroutines/Job;
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_40
    invoke-interface {v0}, Lkotlinx/coroutines/Job;->cancel()V
    iget-object v1, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->this$0:Lorg/lindgard/sketch/SketchActivity;
    iget-object v0, p0, Lorg/lindgard/sketch/SketchActivity$onCreate$1;->this$0:Lorg/lindgard/sketch/SketchActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lorg/lindgard/sketch/SketchActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_57
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_57
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lorg/lindgard/sketch/SketchActivity;->setTitle(Ljava/lang/CharSequence;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_38
    nop
    :pswitch_data_66
    .packed-switch 0x0
        :pswitch_12
        :pswitch_39
    .end packed-switch
.end method

.class public final Lorg/lindgard/sketch/SketchActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$warmUp(Lorg/lindgard/sketch/SketchActivity;)V
    .registers 1
    invoke-direct {p0}, Lorg/lindgard/sketch/SketchActivity;->warmUp()V
    return-void
.end method

.method private final warmUp()V
    .registers 5
    const-string v0, "w"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lorg/lindgard/sketch/SketchActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/16 v3, 0x80
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v2
    invoke-interface {v2}, Ljava/util/List;->size()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method final synthetic confirm(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    new-instance v1, Lkotlinx/coroutines/CancellableContinuationImpl;
    invoke-static {p1}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->intercepted(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    const/4 v2, 0x1
    invoke-direct {v1, v0, v2}, Lkotlinx/coroutines/CancellableContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;I)V
    invoke-virtual {v1}, Lkotlinx/coroutines/CancellableContinuationImpl;->initCancellability()V
    move-object v0, v1
    check-cast v0, Lkotlinx/coroutines/CancellableContinuation;
    new-instance v3, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v3, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "Do you agree to our Privacy Policy?"
    check-cast v2, Ljava/lang/CharSequence;
    invoke-virtual {v3, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v4
    const-string v2, "Agree"
    check-cast v2, Ljava/lang/CharSequence;
    new-instance v3, Lorg/lindgard/sketch/SketchActivity$confirm$2$1;
    invoke-direct {v3, v0}, Lorg/lindgard/sketch/SketchActivity$confirm$2$1;-><init>(Lkotlinx/coroutines/CancellableContinuation;)V
    check-cast v3, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v4, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v4
    const-string v2, "Disagree"
    check-cast v2, Ljava/lang/CharSequence;
    new-instance v3, Lorg/lindgard/sketch/SketchActivity$confirm$2$2;
    invoke-direct {v3, v0}, Lorg/lindgard/sketch/SketchActivity$confirm$2$2;-><init>(Lkotlinx/coroutines/CancellableContinuation;)V
    move-object v0, v3
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v4, v2, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    invoke-virtual {v1}, Lkotlinx/coroutines/CancellableContinuationImpl;->getResult()Ljava/lang/Object;
    move-result-object v0
    nop
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-ne v0, v1, :cond_54
    invoke-static {p1}, Lkotlin/coroutines/jvm/internal/DebugProbesKt;->probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    :cond_54
    nop
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lorg/lindgard/sketch/SketchActivity$onCreate$1;
    invoke-direct {v3, p0, v1}, Lorg/lindgard/sketch/SketchActivity$onCreate$1;-><init>(Lorg/lindgard/sketch/SketchActivity;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method
