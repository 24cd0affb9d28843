.class public final Lnet/marlow/podcast/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $app:Lnet/marlow/podcast/PodApp;

.method constructor <init>(Lnet/marlow/podcast/PodApp;)V
    .registers 2
    iput-object p1, p0, Lnet/marlow/podcast/MainActivity$onCreate$1;->$app:Lnet/marlow/podcast/PodApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const-string v0, "d"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lnet/marlow/podcast/MainActivity$onCreate$1;->$app:Lnet/marlow/podcast/PodApp;
    invoke-virtual {v0}, Lnet/marlow/podcast/PodApp;->getConsentGiven()Lkotlinx/coroutines/channels/Channel;
    move-result-object v0
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-interface {v0, v1}, Lkotlinx/coroutines/channels/Channel;->trySend(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lnet/marlow/podcast/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lnet/marlow/podcast/MainActivity;

.method constructor <init>(Lnet/marlow/podcast/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lnet/marlow/podcast/MainActivity$onCreate$2;->this$0:Lnet/marlow/podcast/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lnet/marlow/podcast/MainActivity$onCreate$2;->this$0:Lnet/marlow/podcast/MainActivity;
    invoke-virtual {v0}, Lnet/marlow/podcast/MainActivity;->finishAffinity()V
    return-void
.end method

.class public final Lnet/marlow/podcast/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lnet/marlow/podcast/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_11
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type net.marlow.podcast.PodApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_11
    check-cast v0, Lnet/marlow/podcast/PodApp;
    new-instance v2, Landroid/app/AlertDialog$Builder;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    invoke-direct {v2, v1}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Marlow\'s Privacy Policy has changed. Do you agree to it?"
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v2, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v1, "Agree"
    check-cast v1, Ljava/lang/CharSequence;
    new-instance v2, Lnet/marlow/podcast/MainActivity$onCreate$1;
    invoke-direct {v2, v0}, Lnet/marlow/podcast/MainActivity$onCreate$1;-><init>(Lnet/marlow/podcast/PodApp;)V
    move-object v0, v2
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v1, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lnet/marlow/podcast/MainActivity$onCreate$2;
    invoke-direct {v1, p0}, Lnet/marlow/podcast/MainActivity$onCreate$2;-><init>(Lnet/marlow/podcast/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onResume()V
    .registers 3
    invoke-super {p0}, Landroidx/appcompat/app/AppCompatActivity;->onResume()V
    invoke-virtual {p0}, Lnet/marlow/podcast/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_11
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type net.marlow.podcast.PodApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_11
    check-cast v0, Lnet/marlow/podcast/PodApp;
    invoke-virtual {v0}, Lnet/marlow/podcast/PodApp;->getReady()Lkotlinx/coroutines/channels/Channel;
    move-result-object v0
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-interface {v0, v1}, Lkotlinx/coroutines/channels/Channel;->trySend(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lnet/marlow/podcast/PodApp$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lnet/marlow/podcast/PodApp;

.method constructor <init>(Lnet/marlow/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lnet/marlow/podcast/PodApp$onCreate$1;->this$0:Lnet/marlow/podcast/PodApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lnet/marlow/podcast/PodApp$onCreate$1;
    iget-object v0, p0, Lnet/marlow/podcast/PodApp$onCreate$1;->this$0:Lnet/marlow/podcast/PodApp;
    invoke-direct {v1, v0, p2}, Lnet/marlow/podcast/PodApp$onCreate$1;-><init>(Lnet/marlow/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lnet/marlow/podcast/PodApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lnet/marlow/podcast/PodApp$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lnet/marlow/podcast/PodApp$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lnet/marlow/podcast/PodApp$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lnet/marlow/podcast/PodApp$onCreate$1;->label:I
    packed-switch v1, :pswitch_data_36
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lnet/marlow/podcast/PodApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lnet/marlow/podcast/PodApp$onCreate$1;->this$0:Lnet/marlow/podcast/PodApp;
    invoke-virtual {v1}, Lnet/marlow/podcast/PodApp;->getConsentGiven()Lkotlinx/coroutines/channels/Channel;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Lnet/marlow/podcast/PodApp$onCreate$1;->label:I
    invoke-interface {v1, p0}, Lkotlinx/coroutines/channels/Channel;->receive(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_29
    :goto_25
    return-object v0
    :pswitch_26
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_29
    iget-object v0, p0, Lnet/marlow/podcast/PodApp$onCreate$1;->this$0:Lnet/marlow/podcast/PodApp;
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Lnet/marlow/podcast/PodApp;->report(Ljava/lang/String;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_25
    nop
    :pswitch_data_36
    .packed-switch 0x0
        :pswitch_11
        :pswitch_26
    .end packed-switch
.end method

.class final Lnet/marlow/podcast/PodApp$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lnet/marlow/podcast/PodApp;

.method constructor <init>(Lnet/marlow/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->this$0:Lnet/marlow/podcast/PodApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lnet/marlow/podcast/PodApp$onCreate$2;
    iget-object v0, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->this$0:Lnet/marlow/podcast/PodApp;
    invoke-direct {v1, v0, p2}, Lnet/marlow/podcast/PodApp$onCreate$2;-><init>(Lnet/marlow/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lnet/marlow/podcast/PodApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lnet/marlow/podcast/PodApp$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lnet/marlow/podcast/PodApp$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lnet/marlow/podcast/PodApp$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->label:I
    packed-switch v1, :pswitch_data_3e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->this$0:Lnet/marlow/podcast/PodApp;
    invoke-virtual {v1}, Lnet/marlow/podcast/PodApp;->getReady()Lkotlinx/coroutines/channels/Channel;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->label:I
    invoke-interface {v1, p0}, Lkotlinx/coroutines/channels/Channel;->receive(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_29
    :goto_25
    return-object v0
    :pswitch_26
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_29
    iget-object v0, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->this$0:Lnet/marlow/podcast/PodApp;
    iget-object v1, p0, Lnet/marlow/podcast/PodApp$onCreate$2;->this$0:Lnet/marlow/podcast/PodApp;
    invoke-virtual {v1}, Lnet/marlow/podcast/PodApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Lnet/marlow/podcast/PodApp;->report(Ljava/lang/String;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_25
    nop
    :pswitch_data_3e
    .packed-switch 0x0
        :pswitch_11
        :pswitch_26
    .end packed-switch
.end method

.class public final Lnet/marlow/podcast/PodApp;
.super Landroid/app/Application;
.field private final consentGiven:Lkotlinx/coroutines/channels/Channel;
.end field
.field private final ready:Lkotlinx/coroutines/channels/Channel;
.end field

.method public constructor <init>()V
    .registers 5
    const/4 v3, 0x6
    const/4 v2, 0x1
    const/4 v1, 0x0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    invoke-static {v2, v1, v1, v3, v1}, Lkotlinx/coroutines/channels/ChannelKt;->Channel$default(ILkotlinx/coroutines/channels/BufferOverflow;Lkotlin/jvm/functions/Function1;ILjava/lang/Object;)Lkotlinx/coroutines/channels/Channel;
    move-result-object v0
    iput-object v0, p0, Lnet/marlow/podcast/PodApp;->consentGiven:Lkotlinx/coroutines/channels/Channel;
    invoke-static {v2, v1, v1, v3, v1}, Lkotlinx/coroutines/channels/ChannelKt;->Channel$default(ILkotlinx/coroutines/channels/BufferOverflow;Lkotlin/jvm/functions/Function1;ILjava/lang/Object;)Lkotlinx/coroutines/channels/Channel;
    move-result-object v0
    iput-object v0, p0, Lnet/marlow/podcast/PodApp;->ready:Lkotlinx/coroutines/channels/Channel;
    return-void
.end method

.method public final getConsentGiven()Lkotlinx/coroutines/channels/Channel;
    .registers 2
    iget-object v0, p0, Lnet/marlow/podcast/PodApp;->consentGiven:Lkotlinx/coroutines/channels/Channel;
    return-object v0
.end method

.method public final getReady()Lkotlinx/coroutines/channels/Channel;
    .registers 2
    iget-object v0, p0, Lnet/marlow/podcast/PodApp;->ready:Lkotlinx/coroutines/channels/Channel;
    return-object v0
.end method

.method public onCreate()V
    .registers 7
    const/4 v4, 0x3
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lnet/marlow/podcast/PodApp$onCreate$1;
    invoke-direct {v3, p0, v1}, Lnet/marlow/podcast/PodApp$onCreate$1;-><init>(Lnet/marlow/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lnet/marlow/podcast/PodApp$onCreate$2;
    invoke-direct {v3, p0, v1}, Lnet/marlow/podcast/PodApp$onCreate$2;-><init>(Lnet/marlow/podcast/PodApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.method public final report(Ljava/lang/String;)V
    .registers 3
    const-string v0, "pod"
    if-eqz p1, :cond_8
    :goto_4
    invoke-static {v0, p1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :cond_8
    const-string p1, ""
    goto :goto_4
.end method
