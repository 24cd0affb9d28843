.class public final Lcom/weixun/news/Answer;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final k:Lkotlin/coroutines/Continuation;
.field private final yes:Z

.method public constructor <init>(Lkotlin/coroutines/Continuation;Z)V
    .registers 4
    const-string v0, "k"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/weixun/news/Answer;->k:Lkotlin/coroutines/Continuation;
    iput-boolean p2, p0, Lcom/weixun/news/Answer;->yes:Z
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const-string v0, "d"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    iget-object v0, p0, Lcom/weixun/news/Answer;->k:Lkotlin/coroutines/Continuation;
    iget-boolean v1, p0, Lcom/weixun/news/Answer;->yes:Z
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/weixun/news/Continuations;->resume(Lkotlin/coroutines/Continuation;Ljava/lang/Object;)V
    return-void
.end method

.class public final Lcom/weixun/news/Ask;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/weixun/news/Ask;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/weixun/news/Ask;
    invoke-direct {v0}, Lcom/weixun/news/Ask;-><init>()V
    sput-object v0, Lcom/weixun/news/Ask;->INSTANCE:Lcom/weixun/news/Ask;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final consent(Landroid/app/Activity;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 8
    const/4 v4, 0x0
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p1, Landroid/content/Context;
    invoke-direct {v1, p1}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u6211\u4eec\u4f9d\u636e\u300a\u9690\u79c1\u653f\u7b56\u300b\u5904\u7406\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u3002"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v4}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/weixun/news/Answer;
    if-nez p2, :cond_2c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type kotlin.coroutines.Continuation<kotlin.Any?>"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2c
    const/4 v3, 0x1
    invoke-direct {v1, p2, v3}, Lcom/weixun/news/Answer;-><init>(Lkotlin/coroutines/Continuation;Z)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/weixun/news/Answer;
    invoke-direct {v1, p2, v4}, Lcom/weixun/news/Answer;-><init>(Lkotlin/coroutines/Continuation;Z)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-ne v0, v1, :cond_55
    invoke-static {p2}, Lkotlin/coroutines/jvm/internal/DebugProbesKt;->probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    :cond_55
    return-object v0
.end method

.class public final Lcom/weixun/news/Continuations;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static resume(Lkotlin/coroutines/Continuation;Ljava/lang/Object;)V
    .registers 2
    invoke-interface {p0, p1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    return-void
.end method

.class final Lcom/weixun/news/StartActivity$flow$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/weixun/news/StartActivity;

.method constructor <init>(Lcom/weixun/news/StartActivity;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/weixun/news/StartActivity$flow$1;->this$0:Lcom/weixun/news/StartActivity;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/weixun/news/StartActivity$flow$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/weixun/news/StartActivity$flow$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/weixun/news/StartActivity$flow$1;->label:I
    iget-object v0, p0, Lcom/weixun/news/StartActivity$flow$1;->this$0:Lcom/weixun/news/StartActivity;
    invoke-virtual {v0, p0}, Lcom/weixun/news/StartActivity;->flow(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/weixun/news/StartActivity$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/weixun/news/StartActivity;

.method constructor <init>(Lcom/weixun/news/StartActivity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/weixun/news/StartActivity$onCreate$1;->this$0:Lcom/weixun/news/StartActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/weixun/news/StartActivity$onCreate$1;
    iget-object v0, p0, Lcom/weixun/news/StartActivity$onCreate$1;->this$0:Lcom/weixun/news/StartActivity;
    invoke-direct {v1, v0, p2}, Lcom/weixun/news/StartActivity$onCreate$1;-><init>(Lcom/weixun/news/StartActivity;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/weixun/news/StartActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/weixun/news/StartActivity$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/weixun/news/StartActivity$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/weixun/news/StartActivity$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/weixun/news/StartActivity$onCreate$1;->label:I
    packed-switch v1, :pswitch_data_28
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/weixun/news/StartActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/weixun/news/StartActivity$onCreate$1;->this$0:Lcom/weixun/news/StartActivity;
    const/4 v2, 0x1
    iput v2, p0, Lcom/weixun/news/StartActivity$onCreate$1;->label:I
    invoke-virtual {v1, p0}, Lcom/weixun/news/StartActivity;->flow(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_25
    :goto_21
    return-object v0
    :pswitch_22
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_25
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_21
    :pswitch_data_28
    .packed-switch 0x0
        :pswitch_11
        :pswitch_22
    .end packed-switch
.end method

.class public final Lcom/weixun/news/StartActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method final synthetic flow(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lcom/weixun/news/StartActivity$flow$1;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lcom/weixun/news/StartActivity$flow$1;
    iget v1, v0, Lcom/weixun/news/StartActivity$flow$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/weixun/news/StartActivity$flow$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/weixun/news/StartActivity$flow$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v2, v1, Lcom/weixun/news/StartActivity$flow$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v3
    iget v0, v1, Lcom/weixun/news/StartActivity$flow$1;->label:I
    packed-switch v0, :pswitch_data_80
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/weixun/news/StartActivity$flow$1;
    invoke-direct {v0, p0, p1}, Lcom/weixun/news/StartActivity$flow$1;-><init>(Lcom/weixun/news/StartActivity;Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    sget-object v2, Lcom/weixun/news/Ask;->INSTANCE:Lcom/weixun/news/Ask;
    move-object v0, p0
    check-cast v0, Landroid/app/Activity;
    iput-object p0, v1, Lcom/weixun/news/StartActivity$flow$1;->L$0:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lcom/weixun/news/StartActivity$flow$1;->label:I
    invoke-virtual {v2, v0, v1}, Lcom/weixun/news/Ask;->consent(Landroid/app/Activity;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v3, :cond_4c
    move-object v0, v3
    :goto_42
    return-object v0
    :pswitch_43
    iget-object v0, v1, Lcom/weixun/news/StartActivity$flow$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lcom/weixun/news/StartActivity;
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v1, v2
    move-object p0, v0
    :cond_4c
    move-object v0, v1
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_73
    const-string v1, "n"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/weixun/news/StartActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_67
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_67
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_70
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_42
    :cond_73
    const-string v0, "n"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/weixun/news/StartActivity;->finish()V
    goto :goto_70
    :pswitch_data_80
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_43
    .end packed-switch
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lkotlinx/coroutines/MainScope;
    invoke-direct {v0}, Lkotlinx/coroutines/MainScope;-><init>()V
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/weixun/news/StartActivity$onCreate$1;
    invoke-direct {v3, p0, v1}, Lcom/weixun/news/StartActivity$onCreate$1;-><init>(Lcom/weixun/news/StartActivity;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
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
