# kotlin.concurrent.thread as the library has it, without names and priorities.
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v5, Lcom/example/Main$start$1;
    invoke-direct {v5}, Lcom/example/Main$start$1;-><init>()V
    const/4 v0, 0x1
    const/4 v1, 0x0
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    invoke-static/range {v0 .. v5}, Lkotlin/concurrent/ThreadsKt;->thread(ZZLjava/lang/ClassLoader;Ljava/lang/String;ILkotlin/jvm/functions/Function0;)Ljava/lang/Thread;
    new-instance v5, Lcom/example/Main$wait$1;
    invoke-direct {v5}, Lcom/example/Main$wait$1;-><init>()V
    const/4 v0, 0x0
    invoke-static/range {v0 .. v5}, Lkotlin/concurrent/ThreadsKt;->thread(ZZLjava/lang/ClassLoader;Ljava/lang/String;ILkotlin/jvm/functions/Function0;)Ljava/lang/Thread;
    return-void
.end method

.class public Lcom/example/Main$start$1;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function0;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Main$wait$1;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function0;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public Lkotlin/concurrent/ThreadsKt;
.super Ljava/lang/Object;

.method public static final thread(ZZLjava/lang/ClassLoader;Ljava/lang/String;ILkotlin/jvm/functions/Function0;)Ljava/lang/Thread;
    .locals 1
    new-instance v0, Lkotlin/concurrent/ThreadsKt$thread$thread$1;
    invoke-direct {v0, p5}, Lkotlin/concurrent/ThreadsKt$thread$thread$1;-><init>(Lkotlin/jvm/functions/Function0;)V
    if-eqz p0, :wait
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    :wait
    return-object v0
.end method
.class public final Lkotlin/concurrent/ThreadsKt$thread$thread$1;
.super Ljava/lang/Thread;

.field final synthetic $block:Lkotlin/jvm/functions/Function0;

.method constructor <init>(Lkotlin/jvm/functions/Function0;)V
    .locals 0
    iput-object p1, p0, Lkotlin/concurrent/ThreadsKt$thread$thread$1;->$block:Lkotlin/jvm/functions/Function0;
    invoke-direct {p0}, Ljava/lang/Thread;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    iget-object v0, p0, Lkotlin/concurrent/ThreadsKt$thread$thread$1;->$block:Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    return-void
.end method
