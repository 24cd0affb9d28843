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
    new-instance v0, Lcom/example/Started;
    invoke-direct {v0}, Lcom/example/Started;-><init>()V
    invoke-virtual {v0}, Lcom/example/Started;->start()V
    invoke-virtual {v0}, Lcom/example/Started;->getLooper()Landroid/os/Looper;
    move-result-object v1
    new-instance v2, Lcom/example/Handler;
    invoke-direct {v2, v1}, Lcom/example/Handler;-><init>(Landroid/os/Looper;)V
    const/4 v1, 0x1
    invoke-virtual {v2, v1}, Lcom/example/Handler;->sendEmptyMessage(I)Z
    new-instance v0, Lcom/example/Idle;
    invoke-direct {v0}, Lcom/example/Idle;-><init>()V
    return-void
.end method

.class public Lcom/example/Started;
.super Landroid/os/HandlerThread;

.method public constructor <init>()V
    .locals 1
    const-string v0, "worker"
    invoke-direct {p0, v0}, Landroid/os/HandlerThread;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method protected onLooperPrepared()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Idle;
.super Landroid/os/HandlerThread;

.method public constructor <init>()V
    .locals 1
    const-string v0, "idle"
    invoke-direct {p0, v0}, Landroid/os/HandlerThread;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method protected onLooperPrepared()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Handler;
.super Landroid/os/Handler;

.method public constructor <init>(Landroid/os/Looper;)V
    .locals 0
    invoke-direct {p0, p1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
