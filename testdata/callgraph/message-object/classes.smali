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
    new-instance v0, Lcom/example/Worker;
    invoke-direct {v0}, Lcom/example/Worker;-><init>()V
    const/4 v1, 0x1
    new-instance v2, Lcom/example/Sent;
    invoke-direct {v2}, Lcom/example/Sent;-><init>()V
    invoke-virtual {v0, v1, v2}, Lcom/example/Worker;->obtainMessage(ILjava/lang/Object;)Landroid/os/Message;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/example/Worker;->sendMessage(Landroid/os/Message;)Z
    new-instance v2, Lcom/example/Kept;
    invoke-direct {v2}, Lcom/example/Kept;-><init>()V
    return-void
.end method

.class public Lcom/example/Worker;
.super Landroid/os/Handler;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .locals 1
    iget-object v0, p1, Landroid/os/Message;->obj:Ljava/lang/Object;
    check-cast v0, Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.class public Lcom/example/Sent;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Kept;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
