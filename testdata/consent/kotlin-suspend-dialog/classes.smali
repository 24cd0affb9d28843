.class final Lorg/lindgard/notes/AKt$confirm$2$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic $d:Landroid/app/AlertDialog;

.method constructor <init>(Landroid/app/AlertDialog;)V
    .registers 3
    iput-object p1, p0, Lorg/lindgard/notes/AKt$confirm$2$1;->$d:Landroid/app/AlertDialog;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/Throwable;
    invoke-virtual {p0, p1}, Lorg/lindgard/notes/AKt$confirm$2$1;->invoke(Ljava/lang/Throwable;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Throwable;)V
    .registers 3
    iget-object v0, p0, Lorg/lindgard/notes/AKt$confirm$2$1;->$d:Landroid/app/AlertDialog;
    invoke-virtual {v0}, Landroid/app/AlertDialog;->dismiss()V
    return-void
.end method

.class final Lorg/lindgard/notes/AKt$confirm$2$d$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $cont:Lkotlinx/coroutines/CancellableContinuation;

.method constructor <init>(Lkotlinx/coroutines/CancellableContinuation;)V
    .registers 2
    iput-object p1, p0, Lorg/lindgard/notes/AKt$confirm$2$d$1;->$cont:Lkotlinx/coroutines/CancellableContinuation;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lorg/lindgard/notes/AKt$confirm$2$d$1;->$cont:Lkotlinx/coroutines/CancellableContinuation;
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

.class final Lorg/lindgard/notes/AKt$confirm$2$d$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $cont:Lkotlinx/coroutines/CancellableContinuation;

.method constructor <init>(Lkotlinx/coroutines/CancellableContinuation;)V
    .registers 2
    iput-object p1, p0, Lorg/lindgard/notes/AKt$confirm$2$d$2;->$cont:Lkotlinx/coroutines/CancellableContinuation;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lorg/lindgard/notes/AKt$confirm$2$d$2;->$cont:Lkotlinx/coroutines/CancellableContinuation;
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

.class public final Lorg/lindgard/notes/AKt;
.super Ljava/lang/Object;

.method public static final confirm(Landroid/app/Activity;Ljava/lang/String;Ljava/lang/String;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 9
    new-instance v1, Lkotlinx/coroutines/CancellableContinuationImpl;
    invoke-static {p3}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->intercepted(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    const/4 v2, 0x1
    invoke-direct {v1, v0, v2}, Lkotlinx/coroutines/CancellableContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;I)V
    invoke-virtual {v1}, Lkotlinx/coroutines/CancellableContinuationImpl;->initCancellability()V
    move-object v0, v1
    check-cast v0, Lkotlinx/coroutines/CancellableContinuation;
    new-instance v2, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v2, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    check-cast p1, Ljava/lang/CharSequence;
    invoke-virtual {v2, p1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    check-cast p2, Ljava/lang/CharSequence;
    invoke-virtual {v2, p2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v4
    const-string v2, "Agree"
    check-cast v2, Ljava/lang/CharSequence;
    new-instance v3, Lorg/lindgard/notes/AKt$confirm$2$d$1;
    invoke-direct {v3, v0}, Lorg/lindgard/notes/AKt$confirm$2$d$1;-><init>(Lkotlinx/coroutines/CancellableContinuation;)V
    check-cast v3, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v4, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v4
    const-string v2, "Disagree"
    check-cast v2, Ljava/lang/CharSequence;
    new-instance v3, Lorg/lindgard/notes/AKt$confirm$2$d$2;
    invoke-direct {v3, v0}, Lorg/lindgard/notes/AKt$confirm$2$d$2;-><init>(Lkotlinx/coroutines/CancellableContinuation;)V
    check-cast v3, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v4, v2, v3}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    invoke-virtual {v2}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v3
    new-instance v2, Lorg/lindgard/notes/AKt$confirm$2$1;
    invoke-direct {v2, v3}, Lorg/lindgard/notes/AKt$confirm$2$1;-><init>(Landroid/app/AlertDialog;)V
    check-cast v2, Lkotlin/jvm/functions/Function1;
    invoke-interface {v0, v2}, Lkotlinx/coroutines/CancellableContinuation;->invokeOnCancellation(Lkotlin/jvm/functions/Function1;)V
    invoke-virtual {v3}, Landroid/app/AlertDialog;->show()V
    nop
    invoke-virtual {v1}, Lkotlinx/coroutines/CancellableContinuationImpl;->getResult()Ljava/lang/Object;
    move-result-object v0
    nop
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-ne v0, v1, :cond_66
    invoke-static {p3}, Lkotlin/coroutines/jvm/internal/DebugProbesKt;->probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    :cond_66
    nop
    return-object v0
.end method

.class final Lorg/lindgard/notes/NotesActivity$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $sp:Landroid/content/SharedPreferences;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lorg/lindgard/notes/NotesActivity;

.method constructor <init>(Lorg/lindgard/notes/NotesActivity;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    .registers 5
    iput-object p1, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    iput-object p2, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p3}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 6
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lorg/lindgard/notes/NotesActivity$onCreate$1;
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    iget-object v2, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-direct {v1, v0, v2, p2}, Lorg/lindgard/notes/NotesActivity$onCreate$1;-><init>(Lorg/lindgard/notes/NotesActivity;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lorg/lindgard/notes/NotesActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lorg/lindgard/notes/NotesActivity$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lorg/lindgard/notes/NotesActivity$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lorg/lindgard/notes/NotesActivity$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    const/4 v4, 0x1
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_9a
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_12
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    const-string v2, "clipboard"
    invoke-virtual {v0, v2}, Lorg/lindgard/notes/NotesActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_29
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.content.ClipboardManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_29
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    if-eqz v0, :cond_3c
    iget-object v2, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    invoke-virtual {v0}, Landroid/content/ClipData;->toString()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v2, v0}, Lorg/lindgard/notes/NotesActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_3c
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    const-string v2, "policy_agreed"
    const/4 v3, 0x0
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_7a
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    const-string v2, "Privacy policy"
    const-string v3, "Please agree to the privacy policy of Lindgard Notes."
    iput v4, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->label:I
    invoke-static {v0, v2, v3, p0}, Lorg/lindgard/notes/AKt;->confirm(Landroid/app/Activity;Ljava/lang/String;Ljava/lang/String;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_5b
    move-object v0, v1
    :goto_56
    return-object v0
    :pswitch_57
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_5b
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-nez v0, :cond_6b
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    invoke-virtual {v0}, Lorg/lindgard/notes/NotesActivity;->finish()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_56
    :cond_6b
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy_agreed"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_7a
    iget-object v1, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    iget-object v0, p0, Lorg/lindgard/notes/NotesActivity$onCreate$1;->this$0:Lorg/lindgard/notes/NotesActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lorg/lindgard/notes/NotesActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_8e
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8e
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Lorg/lindgard/notes/NotesActivity;->access$subtitle(Lorg/lindgard/notes/NotesActivity;Ljava/lang/String;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_56
    :pswitch_data_9a
    .packed-switch 0x0
        :pswitch_12
        :pswitch_57
    .end packed-switch
.end method

.class public final Lorg/lindgard/notes/NotesActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$subtitle(Lorg/lindgard/notes/NotesActivity;Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Lorg/lindgard/notes/NotesActivity;->subtitle(Ljava/lang/String;)V
    return-void
.end method

.method private final subtitle(Ljava/lang/String;)V
    .registers 2
    check-cast p1, Ljava/lang/CharSequence;
    invoke-virtual {p0, p1}, Lorg/lindgard/notes/NotesActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lorg/lindgard/notes/NotesActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v2
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lorg/lindgard/notes/NotesActivity$onCreate$1;
    invoke-direct {v3, p0, v2, v1}, Lorg/lindgard/notes/NotesActivity$onCreate$1;-><init>(Lorg/lindgard/notes/NotesActivity;Landroid/content/SharedPreferences;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method
