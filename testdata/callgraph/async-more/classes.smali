.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Load;
    invoke-direct {v0, p0}, Lcom/example/Load;-><init>(Lcom/example/Main;)V
    const/4 v1, 0x2
    new-array v1, v1, [Ljava/lang/String;
    const/4 v2, 0x0
    const-string v3, "a"
    aput-object v3, v1, v2
    const/4 v2, 0x1
    const-string v3, "b"
    aput-object v3, v1, v2
    invoke-virtual {v0, v1}, Lcom/example/Load;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    new-instance v0, Lcom/example/Never;
    invoke-direct {v0}, Lcom/example/Never;-><init>()V
    new-instance v0, Lcom/example/Load2;
    invoke-direct {v0}, Lcom/example/Load2;-><init>()V
    sget-object v1, Landroid/os/AsyncTask;->THREAD_POOL_EXECUTOR:Ljava/util/concurrent/Executor;
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Void;
    invoke-virtual {v0, v1, v2}, Lcom/example/Load2;->executeOnExecutor(Ljava/util/concurrent/Executor;[Ljava/lang/Object;)Landroid/os/AsyncTask;
    new-instance v0, Lcom/example/Main$1;
    const-string v1, "bg"
    invoke-direct {v0, p0, v1}, Lcom/example/Main$1;-><init>(Lcom/example/Main;Ljava/lang/String;)V
    invoke-virtual {v0}, Landroid/os/HandlerThread;->start()V
    new-instance v1, Lcom/example/H;
    invoke-virtual {v0}, Landroid/os/HandlerThread;->getLooper()Landroid/os/Looper;
    move-result-object v0
    invoke-direct {v1, v0}, Lcom/example/H;-><init>(Landroid/os/Looper;)V
    const/4 v0, 0x1
    invoke-virtual {v1, v0}, Landroid/os/Handler;->sendEmptyMessage(I)Z
    const/4 v0, 0x2
    const-string v2, "x"
    invoke-virtual {v1, v0, v2}, Landroid/os/Handler;->obtainMessage(ILjava/lang/Object;)Landroid/os/Message;
    move-result-object v0
    const-wide/16 v2, 0x32
    invoke-virtual {v1, v0, v2, v3}, Landroid/os/Handler;->sendMessageDelayed(Landroid/os/Message;J)Z
    const/4 v0, 0x4
    invoke-static {v1, v0}, Landroid/os/Message;->obtain(Landroid/os/Handler;I)Landroid/os/Message;
    move-result-object v0
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    new-instance v0, Landroid/os/Handler;
    new-instance v1, Lcom/example/Main$2;
    invoke-direct {v1, p0}, Lcom/example/Main$2;-><init>(Lcom/example/Main;)V
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Handler$Callback;)V
    const/4 v1, 0x7
    invoke-virtual {v0, v1}, Landroid/os/Handler;->sendEmptyMessage(I)Z
    new-instance v0, Landroid/os/Handler;
    new-instance v1, Lcom/example/Main$3;
    invoke-direct {v1, p0}, Lcom/example/Main$3;-><init>(Lcom/example/Main;)V
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Handler$Callback;)V
    new-instance v0, Ljava/util/Timer;
    invoke-direct {v0}, Ljava/util/Timer;-><init>()V
    new-instance v1, Lcom/example/Main$4;
    invoke-direct {v1, p0}, Lcom/example/Main$4;-><init>(Lcom/example/Main;)V
    const-wide/16 v2, 0x64
    invoke-virtual {v0, v1, v2, v3}, Ljava/util/Timer;->schedule(Ljava/util/TimerTask;J)V
    const/4 v0, 0x1
    invoke-static {v0}, Ljava/util/concurrent/Executors;->newScheduledThreadPool(I)Ljava/util/concurrent/ScheduledExecutorService;
    move-result-object v0
    new-instance v1, Lcom/example/Main$5;
    invoke-direct {v1, p0}, Lcom/example/Main$5;-><init>(Lcom/example/Main;)V
    const-wide/16 v2, 0x0
    const-wide/16 v4, 0x1
    sget-object v6, Ljava/util/concurrent/TimeUnit;->SECONDS:Ljava/util/concurrent/TimeUnit;
    invoke-interface/range {v0 .. v6}, Ljava/util/concurrent/ScheduledExecutorService;->scheduleAtFixedRate(Ljava/lang/Runnable;JJLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/ScheduledFuture;
    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadExecutor()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    new-instance v1, Lcom/example/Main$6;
    invoke-direct {v1, p0}, Lcom/example/Main$6;-><init>(Lcom/example/Main;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    move-result-object v0
    :try_start_9c
    invoke-interface {v0}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    const-string v1, "v"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_16a
    invoke-static {}, Lcom/example/T;->future_yes()V
    :try_end_ad
    .catch Ljava/lang/Exception; {:try_start_9c .. :try_end_ad} :catch_16f
    :goto_ad
    new-instance v0, Lcom/example/Main$9;
    invoke-direct {v0, p0}, Lcom/example/Main$9;-><init>(Lcom/example/Main;)V
    invoke-static {v0}, Ljava/util/concurrent/CompletableFuture;->supplyAsync(Ljava/util/function/Supplier;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v0
    new-instance v1, Lcom/example/Main$8;
    invoke-direct {v1, p0}, Lcom/example/Main$8;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/CompletableFuture;->thenApply(Ljava/util/function/Function;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v0
    new-instance v1, Lcom/example/Main$7;
    invoke-direct {v1, p0}, Lcom/example/Main$7;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/CompletableFuture;->thenAccept(Ljava/util/function/Consumer;)Ljava/util/concurrent/CompletableFuture;
    invoke-static {}, Landroid/os/Looper;->myQueue()Landroid/os/MessageQueue;
    move-result-object v0
    new-instance v1, Lcom/example/Main$10;
    invoke-direct {v1, p0}, Lcom/example/Main$10;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/os/MessageQueue;->addIdleHandler(Landroid/os/MessageQueue$IdleHandler;)V
    invoke-static {}, Landroid/view/Choreographer;->getInstance()Landroid/view/Choreographer;
    move-result-object v0
    new-instance v1, Lcom/example/Main$11;
    invoke-direct {v1, p0}, Lcom/example/Main$11;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/view/Choreographer;->postFrameCallback(Landroid/view/Choreographer$FrameCallback;)V
    new-instance v0, Lcom/example/MyThread;
    invoke-direct {v0}, Lcom/example/MyThread;-><init>()V
    invoke-virtual {v0}, Lcom/example/MyThread;->start()V
    new-instance v0, Lcom/example/MyThread2;
    invoke-direct {v0}, Lcom/example/MyThread2;-><init>()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/Target;
    invoke-direct {v1}, Lcom/example/Target;-><init>()V
    const-string v2, "n"
    invoke-direct {v0, v1, v2}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->run()V
    new-instance v1, Ljava/util/concurrent/ThreadPoolExecutor;
    const/4 v2, 0x1
    const/4 v3, 0x2
    const-wide/16 v4, 0x3
    sget-object v6, Ljava/util/concurrent/TimeUnit;->SECONDS:Ljava/util/concurrent/TimeUnit;
    new-instance v7, Ljava/util/concurrent/LinkedBlockingQueue;
    invoke-direct {v7}, Ljava/util/concurrent/LinkedBlockingQueue;-><init>()V
    new-instance v8, Lcom/example/Main$12;
    invoke-direct {v8, p0}, Lcom/example/Main$12;-><init>(Lcom/example/Main;)V
    invoke-direct/range {v1 .. v8}, Ljava/util/concurrent/ThreadPoolExecutor;-><init>(IIJLjava/util/concurrent/TimeUnit;Ljava/util/concurrent/BlockingQueue;Ljava/util/concurrent/ThreadFactory;)V
    new-instance v0, Lcom/example/Main$13;
    invoke-direct {v0, p0}, Lcom/example/Main$13;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v0}, Ljava/util/concurrent/ThreadPoolExecutor;->execute(Ljava/lang/Runnable;)V
    invoke-static {}, Ljava/lang/Runtime;->getRuntime()Ljava/lang/Runtime;
    move-result-object v0
    new-instance v1, Lcom/example/Main$14;
    invoke-direct {v1, p0}, Lcom/example/Main$14;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Ljava/lang/Runtime;->addShutdownHook(Ljava/lang/Thread;)V
    new-instance v0, Lcom/example/Main$15;
    invoke-direct {v0, p0}, Lcom/example/Main$15;-><init>(Lcom/example/Main;)V
    invoke-static {v0}, Ljava/lang/Thread;->setDefaultUncaughtExceptionHandler(Ljava/lang/Thread$UncaughtExceptionHandler;)V
    invoke-virtual {p0}, Lcom/example/Main;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/Main$16;
    invoke-direct {v1, p0}, Lcom/example/Main$16;-><init>(Lcom/example/Main;)V
    const-wide/16 v2, 0xa
    invoke-virtual {v0, v1, v2, v3}, Landroid/view/View;->postDelayed(Ljava/lang/Runnable;J)Z
    invoke-virtual {p0}, Lcom/example/Main;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/View;->getViewTreeObserver()Landroid/view/ViewTreeObserver;
    move-result-object v0
    new-instance v1, Lcom/example/Main$17;
    invoke-direct {v1, p0}, Lcom/example/Main$17;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/view/ViewTreeObserver;->addOnGlobalLayoutListener(Landroid/view/ViewTreeObserver$OnGlobalLayoutListener;)V
    new-instance v0, Lcom/example/Main$18;
    const-wide/16 v2, 0x3e8
    const-wide/16 v4, 0x64
    move-object v1, p0
    invoke-direct/range {v0 .. v5}, Lcom/example/Main$18;-><init>(Lcom/example/Main;JJ)V
    invoke-virtual {v0}, Lcom/example/Main$18;->start()Landroid/os/CountDownTimer;
    new-instance v0, Lcom/example/Main$19;
    const-wide/16 v2, 0x3e8
    const-wide/16 v4, 0x64
    move-object v1, p0
    invoke-direct/range {v0 .. v5}, Lcom/example/Main$19;-><init>(Lcom/example/Main;JJ)V
    return-void
    :cond_16a
    :try_start_16a
    invoke-static {}, Lcom/example/T;->future_no()V
    :try_end_16d
    .catch Ljava/lang/Exception; {:try_start_16a .. :try_end_16d} :catch_16f
    goto/16 :goto_ad
    :catch_16f
    move-exception v0
    goto/16 :goto_ad
.end method

.class Lcom/example/H;
.super Landroid/os/Handler;

.method constructor <init>(Landroid/os/Looper;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .registers 3
    iget v0, p1, Landroid/os/Message;->what:I
    packed-switch v0, :pswitch_data_16
    :goto_5
    return-void
    :pswitch_6
    invoke-static {}, Lcom/example/T;->what1()V
    goto :goto_5
    :pswitch_a
    invoke-static {}, Lcom/example/T;->what2()V
    goto :goto_5
    :pswitch_e
    invoke-static {}, Lcom/example/T;->what3_never()V
    goto :goto_5
    :pswitch_12
    invoke-static {}, Lcom/example/T;->what4()V
    goto :goto_5
    :pswitch_data_16
    .packed-switch 0x1
        :pswitch_6
        :pswitch_a
        :pswitch_e
        :pswitch_12
    .end packed-switch
.end method

.class Lcom/example/Load;
.super Landroid/os/AsyncTask;
.field final m:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcom/example/Load;->m:Lcom/example/Main;
    return-void
.end method

.method protected bridge synthetic doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, [Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Load;->doInBackground([Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected varargs doInBackground([Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    const/4 v1, 0x1
    const/4 v2, 0x0
    invoke-static {}, Lcom/example/T;->bg()V
    new-array v0, v1, [Ljava/lang/Integer;
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    aput-object v1, v0, v2
    invoke-virtual {p0, v0}, Lcom/example/Load;->publishProgress([Ljava/lang/Object;)V
    aget-object v0, p1, v2
    return-object v0
.end method

.method protected bridge synthetic onPostExecute(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Load;->onPostExecute(Ljava/lang/String;)V
    return-void
.end method

.method protected onPostExecute(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->post()V
    return-void
.end method

.method protected onPreExecute()V
    .registers 1
    invoke-static {}, Lcom/example/T;->pre()V
    return-void
.end method

.method protected varargs onProgressUpdate([Ljava/lang/Integer;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->progress()V
    return-void
.end method

.method protected bridge synthetic onProgressUpdate([Ljava/lang/Object;)V
    .registers 2
    check-cast p1, [Ljava/lang/Integer;
    invoke-virtual {p0, p1}, Lcom/example/Load;->onProgressUpdate([Ljava/lang/Integer;)V
    return-void
.end method

.class Lcom/example/Load2;
.super Landroid/os/AsyncTask;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    return-void
.end method

.method protected bridge synthetic doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, [Ljava/lang/Void;
    invoke-virtual {p0, p1}, Lcom/example/Load2;->doInBackground([Ljava/lang/Void;)Ljava/lang/Void;
    move-result-object v0
    return-object v0
.end method

.method protected varargs doInBackground([Ljava/lang/Void;)Ljava/lang/Void;
    .registers 3
    invoke-static {}, Lcom/example/T;->bg2()V
    const/4 v0, 0x0
    return-object v0
.end method

.class Lcom/example/Main$1;
.super Landroid/os/HandlerThread;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;Ljava/lang/String;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0, p2}, Landroid/os/HandlerThread;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method protected onLooperPrepared()V
    .registers 1
    invoke-static {}, Lcom/example/T;->prepared()V
    return-void
.end method

.class Lcom/example/Main$10;
.super Ljava/lang/Object;
.implements Landroid/os/MessageQueue$IdleHandler;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$10;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public queueIdle()Z
    .registers 2
    invoke-static {}, Lcom/example/T;->idle()V
    const/4 v0, 0x0
    return v0
.end method

.class Lcom/example/Main$11;
.super Ljava/lang/Object;
.implements Landroid/view/Choreographer$FrameCallback;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$11;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public doFrame(J)V
    .registers 3
    invoke-static {}, Lcom/example/T;->frame()V
    return-void
.end method

.class Lcom/example/Main$12;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/ThreadFactory;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$12;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public newThread(Ljava/lang/Runnable;)Ljava/lang/Thread;
    .registers 3
    invoke-static {}, Lcom/example/T;->factory()V
    new-instance v0, Ljava/lang/Thread;
    invoke-direct {v0, p1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    return-object v0
.end method

.class Lcom/example/Main$13;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$13;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->tpe()V
    return-void
.end method

.class Lcom/example/Main$14;
.super Ljava/lang/Thread;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$14;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Thread;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->hook()V
    return-void
.end method

.class Lcom/example/Main$15;
.super Ljava/lang/Object;
.implements Ljava/lang/Thread$UncaughtExceptionHandler;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$15;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public uncaughtException(Ljava/lang/Thread;Ljava/lang/Throwable;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->crash()V
    return-void
.end method

.class Lcom/example/Main$16;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$16;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->decor()V
    return-void
.end method

.class Lcom/example/Main$17;
.super Ljava/lang/Object;
.implements Landroid/view/ViewTreeObserver$OnGlobalLayoutListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$17;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onGlobalLayout()V
    .registers 1
    invoke-static {}, Lcom/example/T;->layout()V
    return-void
.end method

.class Lcom/example/Main$18;
.super Landroid/os/CountDownTimer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;JJ)V
    .registers 6
    iput-object p1, p0, Lcom/example/Main$18;->this$0:Lcom/example/Main;
    invoke-direct {p0, p2, p3, p4, p5}, Landroid/os/CountDownTimer;-><init>(JJ)V
    return-void
.end method

.method public onFinish()V
    .registers 1
    invoke-static {}, Lcom/example/T;->finish()V
    return-void
.end method

.method public onTick(J)V
    .registers 3
    invoke-static {}, Lcom/example/T;->tick()V
    return-void
.end method

.class Lcom/example/Main$19;
.super Landroid/os/CountDownTimer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;JJ)V
    .registers 6
    iput-object p1, p0, Lcom/example/Main$19;->this$0:Lcom/example/Main;
    invoke-direct {p0, p2, p3, p4, p5}, Landroid/os/CountDownTimer;-><init>(JJ)V
    return-void
.end method

.method public onFinish()V
    .registers 1
    invoke-static {}, Lcom/example/T;->finish_never()V
    return-void
.end method

.method public onTick(J)V
    .registers 3
    invoke-static {}, Lcom/example/T;->tick_never()V
    return-void
.end method

.class Lcom/example/Main$2;
.super Ljava/lang/Object;
.implements Landroid/os/Handler$Callback;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$2;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->cb()V
    const/4 v0, 0x1
    return v0
.end method

.class Lcom/example/Main$3;
.super Ljava/lang/Object;
.implements Landroid/os/Handler$Callback;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$3;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->cb_never()V
    const/4 v0, 0x1
    return v0
.end method

.class Lcom/example/Main$4;
.super Ljava/util/TimerTask;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$4;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/util/TimerTask;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->timer()V
    return-void
.end method

.class Lcom/example/Main$5;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$5;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->ses()V
    return-void
.end method

.class Lcom/example/Main$6;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$6;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic call()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Main$6;->call()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public call()Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/T;->callable()V
    const-string v0, "v"
    return-object v0
.end method

.class Lcom/example/Main$7;
.super Ljava/lang/Object;
.implements Ljava/util/function/Consumer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$7;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public accept(Ljava/lang/Integer;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->accept()V
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Integer;
    invoke-virtual {p0, p1}, Lcom/example/Main$7;->accept(Ljava/lang/Integer;)V
    return-void
.end method

.class Lcom/example/Main$8;
.super Ljava/lang/Object;
.implements Ljava/util/function/Function;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$8;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/String;)Ljava/lang/Integer;
    .registers 3
    invoke-static {}, Lcom/example/T;->then()V
    const/4 v0, 0x1
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$8;->apply(Ljava/lang/String;)Ljava/lang/Integer;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/Main$9;
.super Ljava/lang/Object;
.implements Ljava/util/function/Supplier;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$9;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic get()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Main$9;->get()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public get()Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/T;->supply()V
    const-string v0, "s"
    return-object v0
.end method

.class Lcom/example/MyThread;
.super Ljava/lang/Thread;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Thread;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->mythread()V
    return-void
.end method

.class Lcom/example/MyThread2;
.super Ljava/lang/Thread;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Thread;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->mythread_never()V
    return-void
.end method

.class Lcom/example/Never;
.super Landroid/os/AsyncTask;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    return-void
.end method

.method protected bridge synthetic doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, [Ljava/lang/Void;
    invoke-virtual {p0, p1}, Lcom/example/Never;->doInBackground([Ljava/lang/Void;)Ljava/lang/Void;
    move-result-object v0
    return-object v0
.end method

.method protected varargs doInBackground([Ljava/lang/Void;)Ljava/lang/Void;
    .registers 3
    invoke-static {}, Lcom/example/T;->bg_never()V
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static accept()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bg()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bg2()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bg_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static callable()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static cb()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static cb_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static crash()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static decor()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static factory()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static finish()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static finish_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static frame()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static future_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static future_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static hook()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static idle()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static layout()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static mythread()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static mythread_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static post()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static pre()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static prepared()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static progress()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ses()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static supply()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static target()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static then()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static tick()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static tick_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static timer()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static tpe()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static what1()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static what2()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static what3_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static what4()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/Target;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->target()V
    return-void
.end method
