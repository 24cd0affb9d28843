# The androidx.work classes stand in for the library, without its database.
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-class v0, Lcom/example/Done;
    new-instance v1, Landroidx/work/OneTimeWorkRequest$Builder;
    invoke-direct {v1, v0}, Landroidx/work/OneTimeWorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    invoke-virtual {v1}, Landroidx/work/OneTimeWorkRequest$Builder;->build()Landroidx/work/WorkRequest;
    move-result-object v1
    invoke-static {p0}, Landroidx/work/WorkManager;->getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    move-result-object v0
    invoke-virtual {v0, v1}, Landroidx/work/WorkManager;->enqueue(Landroidx/work/WorkRequest;)Landroidx/work/Operation;
    const-class v0, Lcom/example/Undone;
    new-instance v1, Landroidx/work/OneTimeWorkRequest$Builder;
    invoke-direct {v1, v0}, Landroidx/work/OneTimeWorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    invoke-virtual {v1}, Landroidx/work/OneTimeWorkRequest$Builder;->build()Landroidx/work/WorkRequest;
    return-void
.end method

.class public Lcom/example/Done;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .locals 0
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Undone;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .locals 0
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Unknown;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .locals 0
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public abstract Landroidx/work/ListenableWorker;
.super Ljava/lang/Object;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract startWork()Lcom/google/common/util/concurrent/ListenableFuture;
.end method

.class public abstract Landroidx/work/Worker;
.super Landroidx/work/ListenableWorker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .locals 0
    invoke-direct {p0, p1, p2}, Landroidx/work/ListenableWorker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public abstract doWork()Landroidx/work/ListenableWorker$Result;
.end method

.method public final startWork()Lcom/google/common/util/concurrent/ListenableFuture;
    .locals 1
    invoke-virtual {p0}, Landroidx/work/Worker;->doWork()Landroidx/work/ListenableWorker$Result;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Landroidx/work/WorkerParameters;
.super Ljava/lang/Object;

.class public interface abstract Landroidx/work/Operation;
.super Ljava/lang/Object;

.class public abstract Landroidx/work/ListenableWorker$Result;
.super Ljava/lang/Object;

.class public abstract Landroidx/work/WorkRequest;
.super Ljava/lang/Object;

.field workerClassName:Ljava/lang/String;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Landroidx/work/WorkRequest$Builder;
.super Ljava/lang/Object;

.field workerClass:Ljava/lang/Class;

.method constructor <init>(Ljava/lang/Class;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/WorkRequest$Builder;->workerClass:Ljava/lang/Class;
    return-void
.end method

.method public final build()Landroidx/work/WorkRequest;
    .locals 2
    new-instance v0, Landroidx/work/OneTimeWorkRequest;
    invoke-direct {v0}, Landroidx/work/OneTimeWorkRequest;-><init>()V
    iget-object v1, p0, Landroidx/work/WorkRequest$Builder;->workerClass:Ljava/lang/Class;
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    iput-object v1, v0, Landroidx/work/WorkRequest;->workerClassName:Ljava/lang/String;
    return-object v0
.end method

.class public Landroidx/work/OneTimeWorkRequest;
.super Landroidx/work/WorkRequest;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroidx/work/WorkRequest;-><init>()V
    return-void
.end method

.class public Landroidx/work/OneTimeWorkRequest$Builder;
.super Landroidx/work/WorkRequest$Builder;

.method public constructor <init>(Ljava/lang/Class;)V
    .locals 0
    invoke-direct {p0, p1}, Landroidx/work/WorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    return-void
.end method

.class public Landroidx/work/WorkManager;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    .locals 1
    new-instance v0, Landroidx/work/WorkManager;
    invoke-direct {v0}, Landroidx/work/WorkManager;-><init>()V
    return-object v0
.end method

.method public final enqueue(Landroidx/work/WorkRequest;)Landroidx/work/Operation;
    .locals 1
    new-instance v0, Landroidx/work/impl/WorkerWrapper;
    invoke-direct {v0, p1}, Landroidx/work/impl/WorkerWrapper;-><init>(Landroidx/work/WorkRequest;)V
    new-instance p1, Ljava/lang/Thread;
    invoke-direct {p1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {p1}, Ljava/lang/Thread;->start()V
    const/4 v0, 0x0
    return-object v0
.end method

.class public Landroidx/work/impl/WorkerWrapper;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final request:Landroidx/work/WorkRequest;

.method public constructor <init>(Landroidx/work/WorkRequest;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/impl/WorkerWrapper;->request:Landroidx/work/WorkRequest;
    return-void
.end method

.method public run()V
    .locals 5
    iget-object v0, p0, Landroidx/work/impl/WorkerWrapper;->request:Landroidx/work/WorkRequest;
    iget-object v0, v0, Landroidx/work/WorkRequest;->workerClassName:Ljava/lang/String;
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v1, 0x2
    new-array v2, v1, [Ljava/lang/Class;
    const/4 v3, 0x0
    const-class v4, Landroid/content/Context;
    aput-object v4, v2, v3
    const/4 v3, 0x1
    const-class v4, Landroidx/work/WorkerParameters;
    aput-object v4, v2, v3
    invoke-virtual {v0, v2}, Ljava/lang/Class;->getDeclaredConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v0
    new-array v1, v1, [Ljava/lang/Object;
    invoke-virtual {v0, v1}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/work/ListenableWorker;
    invoke-virtual {v0}, Landroidx/work/ListenableWorker;->startWork()Lcom/google/common/util/concurrent/ListenableFuture;
    return-void
.end method
