# api 26
.class public abstract Lcom/example/delegates/Delegate;
.super Ljava/lang/Object;
.field final before:Ljava/lang/Runnable;
.field final handler:Landroid/os/Handler;
.field final host:Landroid/app/Activity;

.method constructor <init>(Landroid/app/Activity;Landroid/os/Handler;Ljava/lang/Runnable;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/delegates/Delegate;->host:Landroid/app/Activity;
    iput-object p2, p0, Lcom/example/delegates/Delegate;->handler:Landroid/os/Handler;
    invoke-virtual {p0, p3}, Lcom/example/delegates/Delegate;->wrap(Ljava/lang/Runnable;)Ljava/lang/Runnable;
    move-result-object v0
    iput-object v0, p0, Lcom/example/delegates/Delegate;->before:Ljava/lang/Runnable;
    iget-object v0, p0, Lcom/example/delegates/Delegate;->before:Ljava/lang/Runnable;
    invoke-virtual {p2, v0}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.method abstract apply()Z
.end method

.method idle()V
    .registers 4
    const-string v0, "d"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "idle "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/delegates/Delegate;->host:Landroid/app/Activity;
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method wrap(Ljava/lang/Runnable;)Ljava/lang/Runnable;
    .registers 3
    new-instance v0, Lcom/example/delegates/Task;
    invoke-direct {v0, p0, p1}, Lcom/example/delegates/Task;-><init>(Lcom/example/delegates/Delegate;Ljava/lang/Runnable;)V
    return-object v0
.end method

.class public Lcom/example/delegates/MainActivity;
.super Landroid/app/Activity;
.field d:Lcom/example/delegates/Delegate;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method delegate()Lcom/example/delegates/Delegate;
    .registers 3
    iget-object v0, p0, Lcom/example/delegates/MainActivity;->d:Lcom/example/delegates/Delegate;
    if-nez v0, :cond_10
    new-instance v0, Lcom/example/delegates/ModeDelegate;
    new-instance v1, Landroid/os/Handler;
    invoke-direct {v1}, Landroid/os/Handler;-><init>()V
    invoke-direct {v0, p0, v1}, Lcom/example/delegates/ModeDelegate;-><init>(Landroid/app/Activity;Landroid/os/Handler;)V
    iput-object v0, p0, Lcom/example/delegates/MainActivity;->d:Lcom/example/delegates/Delegate;
    :cond_10
    iget-object v0, p0, Lcom/example/delegates/MainActivity;->d:Lcom/example/delegates/Delegate;
    return-object v0
.end method

.method protected onStart()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    invoke-virtual {p0}, Lcom/example/delegates/MainActivity;->delegate()Lcom/example/delegates/Delegate;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/delegates/Delegate;->apply()Z
    return-void
.end method

.class public Lcom/example/delegates/ModeDelegate;
.super Lcom/example/delegates/Delegate;
.field private mode:I
.field private seen:I

.method constructor <init>(Landroid/app/Activity;Landroid/os/Handler;)V
    .registers 4
    const/4 v0, 0x0
    invoke-direct {p0, p1, p2, v0}, Lcom/example/delegates/Delegate;-><init>(Landroid/app/Activity;Landroid/os/Handler;Ljava/lang/Runnable;)V
    const/16 v0, -0x64
    iput v0, p0, Lcom/example/delegates/ModeDelegate;->mode:I
    return-void
.end method

.method apply()Z
    .registers 3
    const/4 v0, 0x1
    invoke-virtual {p0}, Lcom/example/delegates/ModeDelegate;->mode()I
    move-result v1
    packed-switch v1, :pswitch_data_16
    :goto_8
    return v0
    :pswitch_9
    iget v0, p0, Lcom/example/delegates/ModeDelegate;->seen:I
    add-int/lit8 v0, v0, 0x1
    iput v0, p0, Lcom/example/delegates/ModeDelegate;->seen:I
    const/4 v0, 0x0
    goto :goto_8
    :pswitch_11
    invoke-virtual {p0}, Lcom/example/delegates/ModeDelegate;->byPlace()V
    goto :goto_8
    nop
    :pswitch_data_16
    .packed-switch -0x1
        :pswitch_9
        :pswitch_11
    .end packed-switch
.end method

.method byPlace()V
    .registers 5
    iget-object v0, p0, Lcom/example/delegates/ModeDelegate;->host:Landroid/app/Activity;
    const-string v1, "location"
    invoke-virtual {v0, v1}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "network"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    const-string v1, "d"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, ""
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method mode()I
    .registers 3
    iget v0, p0, Lcom/example/delegates/ModeDelegate;->mode:I
    const/16 v1, -0x64
    if-ne v0, v1, :cond_8
    const/4 v0, -0x1
    :goto_7
    return v0
    :cond_8
    iget v0, p0, Lcom/example/delegates/ModeDelegate;->mode:I
    goto :goto_7
.end method

.method wrap(Ljava/lang/Runnable;)Ljava/lang/Runnable;
    .registers 4
    new-instance v0, Lcom/example/delegates/Task;
    invoke-super {p0, p1}, Lcom/example/delegates/Delegate;->wrap(Ljava/lang/Runnable;)Ljava/lang/Runnable;
    move-result-object v1
    invoke-direct {v0, p0, v1}, Lcom/example/delegates/Task;-><init>(Lcom/example/delegates/Delegate;Ljava/lang/Runnable;)V
    return-object v0
.end method

.class public Lcom/example/delegates/Task;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final d:Lcom/example/delegates/Delegate;
.field final next:Ljava/lang/Runnable;

.method constructor <init>(Lcom/example/delegates/Delegate;Ljava/lang/Runnable;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/delegates/Task;->d:Lcom/example/delegates/Delegate;
    iput-object p2, p0, Lcom/example/delegates/Task;->next:Ljava/lang/Runnable;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/delegates/Task;->d:Lcom/example/delegates/Delegate;
    invoke-virtual {v0}, Lcom/example/delegates/Delegate;->idle()V
    iget-object v0, p0, Lcom/example/delegates/Task;->next:Ljava/lang/Runnable;
    if-eqz v0, :cond_e
    iget-object v0, p0, Lcom/example/delegates/Task;->next:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    :cond_e
    return-void
.end method
