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
    new-instance v0, Lcom/example/Sent;
    invoke-direct {v0}, Lcom/example/Sent;-><init>()V
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/example/Sent;->sendEmptyMessage(I)Z
    new-instance v0, Lcom/example/Unsent;
    invoke-direct {v0}, Lcom/example/Unsent;-><init>()V
    new-instance v1, Lcom/example/Callback;
    invoke-direct {v1}, Lcom/example/Callback;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Handler$Callback;)V
    invoke-virtual {v0}, Landroid/os/Handler;->obtainMessage()Landroid/os/Message;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/os/Handler;->sendMessage(Landroid/os/Message;)Z
    new-instance v0, Lcom/example/Target;
    invoke-direct {v0}, Lcom/example/Target;-><init>()V
    const/4 v1, 0x2
    invoke-static {v0, v1}, Landroid/os/Message;->obtain(Landroid/os/Handler;I)Landroid/os/Message;
    move-result-object v1
    invoke-virtual {v1}, Landroid/os/Message;->sendToTarget()V
    new-instance v1, Lcom/example/Silent;
    invoke-direct {v1}, Lcom/example/Silent;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Handler$Callback;)V
    return-void
.end method

.class public Lcom/example/Sent;
.super Landroid/os/Handler;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Unsent;
.super Landroid/os/Handler;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Target;
.super Landroid/os/Handler;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Callback;
.super Ljava/lang/Object;
.implements Landroid/os/Handler$Callback;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/Silent;
.super Ljava/lang/Object;
.implements Landroid/os/Handler$Callback;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method
