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
    new-instance v0, Lcom/example/Question;
    invoke-direct {v0}, Lcom/example/Question;-><init>()V
    new-instance v1, Ljava/util/concurrent/FutureTask;
    invoke-direct {v1, v0}, Ljava/util/concurrent/FutureTask;-><init>(Ljava/util/concurrent/Callable;)V
    new-instance v2, Ljava/lang/Thread;
    invoke-direct {v2, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v2}, Ljava/lang/Thread;->start()V
    new-instance v0, Lcom/example/Unasked;
    invoke-direct {v0}, Lcom/example/Unasked;-><init>()V
    new-instance v1, Ljava/util/concurrent/FutureTask;
    invoke-direct {v1, v0}, Ljava/util/concurrent/FutureTask;-><init>(Ljava/util/concurrent/Callable;)V
    new-instance v0, Lcom/example/Give;
    invoke-direct {v0}, Lcom/example/Give;-><init>()V
    invoke-static {v0}, Ljava/util/concurrent/CompletableFuture;->supplyAsync(Ljava/util/function/Supplier;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v0
    new-instance v1, Lcom/example/Take;
    invoke-direct {v1}, Lcom/example/Take;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/CompletableFuture;->thenAccept(Ljava/util/function/Consumer;)Ljava/util/concurrent/CompletableFuture;
    new-instance v1, Lcom/example/Ignored;
    invoke-direct {v1}, Lcom/example/Ignored;-><init>()V
    return-void
.end method

.class public Lcom/example/Question;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public call()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Unasked;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public call()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Give;
.super Ljava/lang/Object;
.implements Ljava/util/function/Supplier;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public get()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Take;
.super Ljava/lang/Object;
.implements Ljava/util/function/Consumer;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public accept(Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Ignored;
.super Ljava/lang/Object;
.implements Ljava/util/function/Consumer;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public accept(Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
