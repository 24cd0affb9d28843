.class public final Ldk/solvej/recipes/Gate;
.super Ljava/lang/Object;
.field public static final INSTANCE:Ldk/solvej/recipes/Gate;
.field private static final answer:Lkotlinx/coroutines/CompletableDeferred;
.end field

.method static constructor <clinit>()V
    .registers 2
    const/4 v1, 0x0
    new-instance v0, Ldk/solvej/recipes/Gate;
    invoke-direct {v0}, Ldk/solvej/recipes/Gate;-><init>()V
    sput-object v0, Ldk/solvej/recipes/Gate;->INSTANCE:Ldk/solvej/recipes/Gate;
    const/4 v0, 0x1
    invoke-static {v1, v0, v1}, Lkotlinx/coroutines/CompletableDeferredKt;->CompletableDeferred$default(Lkotlinx/coroutines/Job;ILjava/lang/Object;)Lkotlinx/coroutines/CompletableDeferred;
    move-result-object v0
    sput-object v0, Ldk/solvej/recipes/Gate;->answer:Lkotlinx/coroutines/CompletableDeferred;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getAnswer()Lkotlinx/coroutines/CompletableDeferred;
    .registers 2
    sget-object v0, Ldk/solvej/recipes/Gate;->answer:Lkotlinx/coroutines/CompletableDeferred;
    return-object v0
.end method

.class final Ldk/solvej/recipes/HomeActivity$onStart$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Ldk/solvej/recipes/HomeActivity$onStart$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ldk/solvej/recipes/HomeActivity$onStart$1;
    invoke-direct {v0}, Ldk/solvej/recipes/HomeActivity$onStart$1;-><init>()V
    sput-object v0, Ldk/solvej/recipes/HomeActivity$onStart$1;->INSTANCE:Ldk/solvej/recipes/HomeActivity$onStart$1;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Ldk/solvej/recipes/Gate;->INSTANCE:Ldk/solvej/recipes/Gate;
    invoke-virtual {v0}, Ldk/solvej/recipes/Gate;->getAnswer()Lkotlinx/coroutines/CompletableDeferred;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlinx/coroutines/CompletableDeferred;->complete(Ljava/lang/Object;)Z
    return-void
.end method

.class final Ldk/solvej/recipes/HomeActivity$onStart$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Ldk/solvej/recipes/HomeActivity$onStart$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ldk/solvej/recipes/HomeActivity$onStart$2;
    invoke-direct {v0}, Ldk/solvej/recipes/HomeActivity$onStart$2;-><init>()V
    sput-object v0, Ldk/solvej/recipes/HomeActivity$onStart$2;->INSTANCE:Ldk/solvej/recipes/HomeActivity$onStart$2;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Ldk/solvej/recipes/Gate;->INSTANCE:Ldk/solvej/recipes/Gate;
    invoke-virtual {v0}, Ldk/solvej/recipes/Gate;->getAnswer()Lkotlinx/coroutines/CompletableDeferred;
    move-result-object v0
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlinx/coroutines/CompletableDeferred;->complete(Ljava/lang/Object;)Z
    return-void
.end method

.class public final Ldk/solvej/recipes/HomeActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onStart()V
    .registers 4
    invoke-super {p0}, Landroidx/appcompat/app/AppCompatActivity;->onStart()V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "We collect device identifiers as told in our privacy policy."
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Ldk/solvej/recipes/HomeActivity$onStart$1;->INSTANCE:Ldk/solvej/recipes/HomeActivity$onStart$1;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Reject"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Ldk/solvej/recipes/HomeActivity$onStart$2;->INSTANCE:Ldk/solvej/recipes/HomeActivity$onStart$2;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Ldk/solvej/recipes/Ids;
.super Ljava/lang/Object;
.field public static final INSTANCE:Ldk/solvej/recipes/Ids;
.field private static android:Ljava/lang/String;
.field private static apps:I
.field private static ssid:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ldk/solvej/recipes/Ids;
    invoke-direct {v0}, Ldk/solvej/recipes/Ids;-><init>()V
    sput-object v0, Ldk/solvej/recipes/Ids;->INSTANCE:Ldk/solvej/recipes/Ids;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getAndroid()Ljava/lang/String;
    .registers 2
    sget-object v0, Ldk/solvej/recipes/Ids;->android:Ljava/lang/String;
    return-object v0
.end method

.method public final getApps()I
    .registers 2
    sget v0, Ldk/solvej/recipes/Ids;->apps:I
    return v0
.end method

.method public final getSsid()Ljava/lang/String;
    .registers 2
    sget-object v0, Ldk/solvej/recipes/Ids;->ssid:Ljava/lang/String;
    return-object v0
.end method

.method public final setAndroid(Ljava/lang/String;)V
    .registers 2
    sput-object p1, Ldk/solvej/recipes/Ids;->android:Ljava/lang/String;
    return-void
.end method

.method public final setApps(I)V
    .registers 2
    sput p1, Ldk/solvej/recipes/Ids;->apps:I
    return-void
.end method

.method public final setSsid(Ljava/lang/String;)V
    .registers 2
    sput-object p1, Ldk/solvej/recipes/Ids;->ssid:Ljava/lang/String;
    return-void
.end method

.class final Ldk/solvej/recipes/RecipesApp$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Ldk/solvej/recipes/RecipesApp;

.method constructor <init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$1;->this$0:Ldk/solvej/recipes/RecipesApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ldk/solvej/recipes/RecipesApp$onCreate$1;
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$1;->this$0:Ldk/solvej/recipes/RecipesApp;
    invoke-direct {v1, v0, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$1;-><init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Ldk/solvej/recipes/RecipesApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Ldk/solvej/recipes/RecipesApp$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_48
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    sget-object v0, Ldk/solvej/recipes/Gate;->INSTANCE:Ldk/solvej/recipes/Gate;
    invoke-virtual {v0}, Ldk/solvej/recipes/Gate;->getAnswer()Lkotlinx/coroutines/CompletableDeferred;
    move-result-object v0
    const/4 v2, 0x1
    iput v2, p0, Ldk/solvej/recipes/RecipesApp$onCreate$1;->label:I
    invoke-interface {v0, p0}, Lkotlinx/coroutines/CompletableDeferred;->await(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_2b
    move-object v0, v1
    :goto_26
    return-object v0
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_2b
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_44
    sget-object v0, Ldk/solvej/recipes/Ids;->INSTANCE:Ldk/solvej/recipes/Ids;
    iget-object v1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$1;->this$0:Ldk/solvej/recipes/RecipesApp;
    invoke-virtual {v1}, Ldk/solvej/recipes/RecipesApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ldk/solvej/recipes/Ids;->setAndroid(Ljava/lang/String;)V
    :cond_44
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_26
    nop
    :pswitch_data_48
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.class final Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;
    invoke-direct {v1, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;->label:I
    packed-switch v1, :pswitch_data_2c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    sget-object v1, Ldk/solvej/recipes/Gate;->INSTANCE:Ldk/solvej/recipes/Gate;
    invoke-virtual {v1}, Ldk/solvej/recipes/Gate;->getAnswer()Lkotlinx/coroutines/CompletableDeferred;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;->label:I
    invoke-interface {v1, p0}, Lkotlinx/coroutines/CompletableDeferred;->await(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v0, :cond_26
    move-object p1, v0
    :cond_26
    :goto_26
    return-object p1
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_26
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.class final Ldk/solvej/recipes/RecipesApp$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Ldk/solvej/recipes/RecipesApp;

.method constructor <init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2;->this$0:Ldk/solvej/recipes/RecipesApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ldk/solvej/recipes/RecipesApp$onCreate$2;
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2;->this$0:Ldk/solvej/recipes/RecipesApp;
    invoke-direct {v1, v0, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$2;-><init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Ldk/solvej/recipes/RecipesApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Ldk/solvej/recipes/RecipesApp$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 8
    const/4 v2, 0x1
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2;->label:I
    packed-switch v0, :pswitch_data_52
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_12
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    const-wide/16 v4, 0x1388
    new-instance v0, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;
    const/4 v3, 0x0
    invoke-direct {v0, v3}, Ldk/solvej/recipes/RecipesApp$onCreate$2$ok$1;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    iput v2, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2;->label:I
    invoke-static {v4, v5, v0, p0}, Lkotlinx/coroutines/TimeoutKt;->withTimeoutOrNull(JLkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_2f
    move-object v0, v1
    :goto_2a
    return-object v0
    :pswitch_2b
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_2f
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_50
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    :goto_37
    if-eqz v0, :cond_4d
    sget-object v0, Ldk/solvej/recipes/Ids;->INSTANCE:Ldk/solvej/recipes/Ids;
    iget-object v1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$2;->this$0:Ldk/solvej/recipes/RecipesApp;
    invoke-virtual {v1}, Ldk/solvej/recipes/RecipesApp;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v1, v2}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/List;->size()I
    move-result v1
    invoke-virtual {v0, v1}, Ldk/solvej/recipes/Ids;->setApps(I)V
    :cond_4d
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2a
    :cond_50
    move v0, v2
    goto :goto_37
    :pswitch_data_52
    .packed-switch 0x0
        :pswitch_12
        :pswitch_2b
    .end packed-switch
.end method

.class final Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;
    invoke-direct {v1, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;->label:I
    packed-switch v1, :pswitch_data_2c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    sget-object v1, Ldk/solvej/recipes/Gate;->INSTANCE:Ldk/solvej/recipes/Gate;
    invoke-virtual {v1}, Ldk/solvej/recipes/Gate;->getAnswer()Lkotlinx/coroutines/CompletableDeferred;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;->label:I
    invoke-interface {v1, p0}, Lkotlinx/coroutines/CompletableDeferred;->await(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v0, :cond_26
    move-object p1, v0
    :cond_26
    :goto_26
    return-object p1
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_26
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.class final Ldk/solvej/recipes/RecipesApp$onCreate$3;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Ldk/solvej/recipes/RecipesApp;

.method constructor <init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3;->this$0:Ldk/solvej/recipes/RecipesApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ldk/solvej/recipes/RecipesApp$onCreate$3;
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3;->this$0:Ldk/solvej/recipes/RecipesApp;
    invoke-direct {v1, v0, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$3;-><init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Ldk/solvej/recipes/RecipesApp$onCreate$3;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Ldk/solvej/recipes/RecipesApp$onCreate$3;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Ldk/solvej/recipes/RecipesApp$onCreate$3;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$3;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3;->label:I
    packed-switch v0, :pswitch_data_64
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3;->p$:Lkotlinx/coroutines/CoroutineScope;
    const-wide/16 v2, 0x1388
    new-instance v0, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;
    const/4 v4, 0x0
    invoke-direct {v0, v4}, Ldk/solvej/recipes/RecipesApp$onCreate$3$ok$1;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x1
    iput v4, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3;->label:I
    invoke-static {v2, v3, v0, p0}, Lkotlinx/coroutines/TimeoutKt;->withTimeoutOrNull(JLkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_2f
    move-object v0, v1
    :goto_2a
    return-object v0
    :pswitch_2b
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_2f
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_51
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    :goto_37
    if-eqz v0, :cond_60
    sget-object v1, Ldk/solvej/recipes/Ids;->INSTANCE:Ldk/solvej/recipes/Ids;
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp$onCreate$3;->this$0:Ldk/solvej/recipes/RecipesApp;
    invoke-virtual {v0}, Ldk/solvej/recipes/RecipesApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_53
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_51
    const/4 v0, 0x0
    goto :goto_37
    :cond_53
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Ldk/solvej/recipes/Ids;->setSsid(Ljava/lang/String;)V
    :cond_60
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2a
    nop
    :pswitch_data_64
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2b
    .end packed-switch
.end method

.class public final Ldk/solvej/recipes/RecipesApp;
.super Landroid/app/Application;
.field private final scope:Lkotlinx/coroutines/CoroutineScope;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getMain()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    invoke-static {v0}, Lkotlinx/coroutines/CoroutineScopeKt;->CoroutineScope(Lkotlin/coroutines/CoroutineContext;)Lkotlinx/coroutines/CoroutineScope;
    move-result-object v0
    iput-object v0, p0, Ldk/solvej/recipes/RecipesApp;->scope:Lkotlinx/coroutines/CoroutineScope;
    return-void
.end method

.method public onCreate()V
    .registers 7
    const/4 v4, 0x3
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp;->scope:Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Ldk/solvej/recipes/RecipesApp$onCreate$1;
    invoke-direct {v3, p0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$1;-><init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp;->scope:Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Ldk/solvej/recipes/RecipesApp$onCreate$2;
    invoke-direct {v3, p0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$2;-><init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    iget-object v0, p0, Ldk/solvej/recipes/RecipesApp;->scope:Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Ldk/solvej/recipes/RecipesApp$onCreate$3;
    invoke-direct {v3, p0, v1}, Ldk/solvej/recipes/RecipesApp$onCreate$3;-><init>(Ldk/solvej/recipes/RecipesApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method
