# The kotlin and kotlinx classes stand in for the libraries; the two lambdas are as the compiler makes them.
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    const/4 v1, 0x0
    const/4 v2, 0x0
    new-instance v3, Lcom/example/Main$onCreate$1;
    invoke-direct {v3, v1}, Lcom/example/Main$onCreate$1;-><init>(Lkotlin/coroutines/Continuation;)V
    const/4 v4, 0x3
    const/4 v5, 0x0
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    new-instance v3, Lcom/example/Main$onCreate$2;
    invoke-direct {v3, v1}, Lcom/example/Main$onCreate$2;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.class final Lcom/example/Main$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .locals 1
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .locals 1
    new-instance v0, Lcom/example/Main$onCreate$1;
    invoke-direct {v0, p2}, Lcom/example/Main$onCreate$1;-><init>(Lkotlin/coroutines/Continuation;)V
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$1;
    const/4 p1, 0x0
    invoke-virtual {v0, p1}, Lcom/example/Main$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class final Lcom/example/Main$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .locals 1
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .locals 1
    new-instance v0, Lcom/example/Main$onCreate$2;
    invoke-direct {v0, p2}, Lcom/example/Main$onCreate$2;-><init>(Lkotlin/coroutines/Continuation;)V
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$2;
    const/4 p1, 0x0
    invoke-virtual {v0, p1}, Lcom/example/Main$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public interface abstract Lkotlin/coroutines/CoroutineContext;
.super Ljava/lang/Object;

.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method

.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlinx/coroutines/CoroutineScope;
.super Ljava/lang/Object;

.method public abstract getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
.end method

.class public interface abstract Lkotlinx/coroutines/Job;
.super Ljava/lang/Object;

.class public abstract Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/Continuation;

.field private final completion:Lkotlin/coroutines/Continuation;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public final resumeWith(Ljava/lang/Object;)V
    .locals 0
    invoke-virtual {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method public abstract invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .locals 1
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/SuspendLambda;
.super Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;

.method public constructor <init>(ILkotlin/coroutines/Continuation;)V
    .locals 0
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.class public Lkotlinx/coroutines/GlobalScope;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/CoroutineScope;

.field public static final INSTANCE:Lkotlinx/coroutines/GlobalScope;

.method static constructor <clinit>()V
    .locals 1
    new-instance v0, Lkotlinx/coroutines/GlobalScope;
    invoke-direct {v0}, Lkotlinx/coroutines/GlobalScope;-><init>()V
    sput-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    return-void
.end method

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
    .locals 1
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lkotlinx/coroutines/CoroutineStart;
.super Ljava/lang/Object;

.class public Lkotlinx/coroutines/DispatchedTask;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.implements Lkotlinx/coroutines/Job;

.field final continuation:Lkotlin/coroutines/Continuation;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlinx/coroutines/DispatchedTask;->continuation:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public run()V
    .locals 2
    iget-object v0, p0, Lkotlinx/coroutines/DispatchedTask;->continuation:Lkotlin/coroutines/Continuation;
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    return-void
.end method

.class public Lkotlinx/coroutines/BuildersKt;
.super Ljava/lang/Object;

.method public static synthetic launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    .locals 1
    invoke-static {p0, p1, p2, p3}, Lkotlinx/coroutines/BuildersKt;->launch(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/Job;
    move-result-object v0
    return-object v0
.end method

.method public static final launch(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/Job;
    .locals 3
    check-cast p3, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
    const/4 v0, 0x0
    invoke-virtual {p3, p0, v0}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    new-instance v1, Lkotlinx/coroutines/DispatchedTask;
    invoke-direct {v1, v0}, Lkotlinx/coroutines/DispatchedTask;-><init>(Lkotlin/coroutines/Continuation;)V
    new-instance v0, Ljava/lang/Thread;
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-object v1
.end method
