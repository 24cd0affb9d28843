# api 26
.class public Lcom/example/wick/Asked;
.super Lcom/example/wick/Base;
.field private local:I

.method constructor <init>(Landroid/app/Activity;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/wick/Base;-><init>(Landroid/app/Activity;)V
    const/16 v0, -0x64
    iput v0, p0, Lcom/example/wick/Asked;->local:I
    return-void
.end method

.method wrap(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    iget v0, p0, Lcom/example/wick/Asked;->local:I
    if-nez v0, :cond_17
    const-string v1, "a"
    iget-object v0, p0, Lcom/example/wick/Asked;->host:Landroid/app/Activity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_17
    return-object p1
.end method

.class public abstract Lcom/example/wick/Base;
.super Ljava/lang/Object;
.field final host:Landroid/app/Activity;
.field final wrapped:Ljava/lang/Object;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/wick/Base;->host:Landroid/app/Activity;
    if-nez p1, :cond_f
    new-instance v0, Ljava/lang/IllegalArgumentException;
    const-string v1, "host"
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_f
    invoke-virtual {p1}, Landroid/app/Activity;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/example/wick/Base;->wrap(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lcom/example/wick/Base;->wrapped:Ljava/lang/Object;
    return-void
.end method

.method abstract wrap(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public Lcom/example/wick/Delegate;
.super Lcom/example/wick/Base;
.field private local:I

.method constructor <init>(Landroid/app/Activity;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/wick/Base;-><init>(Landroid/app/Activity;)V
    const/16 v0, -0x64
    iput v0, p0, Lcom/example/wick/Delegate;->local:I
    return-void
.end method

.method apply()V
    .registers 4
    iget v0, p0, Lcom/example/wick/Delegate;->local:I
    const/16 v1, -0x64
    if-eq v0, v1, :cond_1e
    iget v0, p0, Lcom/example/wick/Delegate;->local:I
    :goto_8
    if-nez v0, :cond_1d
    const-string v1, "d"
    iget-object v0, p0, Lcom/example/wick/Delegate;->host:Landroid/app/Activity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1d
    return-void
    :cond_1e
    const/4 v0, -0x1
    goto :goto_8
.end method

.method created(Landroid/os/Bundle;)V
    .registers 4
    const/16 v1, -0x64
    if-eqz p1, :cond_10
    iget v0, p0, Lcom/example/wick/Delegate;->local:I
    if-ne v0, v1, :cond_10
    const-string v0, "mode"
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->getInt(Ljava/lang/String;I)I
    move-result v0
    iput v0, p0, Lcom/example/wick/Delegate;->local:I
    :cond_10
    return-void
.end method

.method saved(Landroid/os/Bundle;)V
    .registers 4
    iget v0, p0, Lcom/example/wick/Delegate;->local:I
    const/16 v1, -0x64
    if-eq v0, v1, :cond_d
    const-string v0, "mode"
    iget v1, p0, Lcom/example/wick/Delegate;->local:I
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->putInt(Ljava/lang/String;I)V
    :cond_d
    return-void
.end method

.method wrap(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0x0
    aput-object p0, v0, v1
    const/4 v1, 0x1
    aput-object p1, v0, v1
    return-object v0
.end method

.class public Lcom/example/wick/MainActivity;
.super Landroid/app/Activity;
.field private d:Lcom/example/wick/Delegate;
.field private e:Lcom/example/wick/Delegate;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method delegate()Lcom/example/wick/Delegate;
    .registers 2
    iget-object v0, p0, Lcom/example/wick/MainActivity;->d:Lcom/example/wick/Delegate;
    if-nez v0, :cond_12
    new-instance v0, Lcom/example/wick/Delegate;
    invoke-direct {v0, p0}, Lcom/example/wick/Delegate;-><init>(Landroid/app/Activity;)V
    iput-object v0, p0, Lcom/example/wick/MainActivity;->d:Lcom/example/wick/Delegate;
    new-instance v0, Lcom/example/wick/Delegate;
    invoke-direct {v0, p0}, Lcom/example/wick/Delegate;-><init>(Landroid/app/Activity;)V
    iput-object v0, p0, Lcom/example/wick/MainActivity;->e:Lcom/example/wick/Delegate;
    :cond_12
    invoke-virtual {p0}, Lcom/example/wick/MainActivity;->isFinishing()Z
    move-result v0
    if-eqz v0, :cond_1b
    iget-object v0, p0, Lcom/example/wick/MainActivity;->e:Lcom/example/wick/Delegate;
    :goto_1a
    return-object v0
    :cond_1b
    iget-object v0, p0, Lcom/example/wick/MainActivity;->d:Lcom/example/wick/Delegate;
    goto :goto_1a
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/wick/MainActivity;->delegate()Lcom/example/wick/Delegate;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/example/wick/Delegate;->created(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/wick/MainActivity;->delegate()Lcom/example/wick/Delegate;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/wick/Delegate;->apply()V
    new-instance v0, Lcom/example/wick/Asked;
    invoke-direct {v0, p0}, Lcom/example/wick/Asked;-><init>(Landroid/app/Activity;)V
    return-void
.end method

.method protected onSaveInstanceState(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onSaveInstanceState(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/wick/MainActivity;->delegate()Lcom/example/wick/Delegate;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/example/wick/Delegate;->saved(Landroid/os/Bundle;)V
    return-void
.end method
