.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "start"
    invoke-static {v0}, Lcom/example/Main;->handle(Ljava/lang/String;)V
    const-string v0, "FB"
    invoke-static {v0}, Lcom/example/Main;->handle(Ljava/lang/String;)V
    return-void
.end method

.method static handle(Ljava/lang/String;)V
    .locals 3
    const/4 v0, -0x1
    invoke-virtual {p0}, Ljava/lang/String;->hashCode()I
    move-result v1
    sparse-switch v1, :hashes
    goto :chosen
    :start
    const-string v1, "start"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :chosen
    const/4 v0, 0x0
    goto :chosen
    :stop
    const-string v1, "stop"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :chosen
    const/4 v0, 0x1
    goto :chosen
    :same
    const-string v1, "Ea"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :chosen
    const/4 v0, 0x2
    :chosen
    packed-switch v0, :cases
    invoke-static {}, Lcom/example/A;->other()V
    return-void
    :c0
    invoke-static {}, Lcom/example/A;->start()V
    return-void
    :c1
    invoke-static {}, Lcom/example/A;->stop()V
    return-void
    :c2
    invoke-static {}, Lcom/example/A;->same()V
    return-void
    :hashes
    .sparse-switch
    0x8bc -> :same
    0x360802 -> :stop
    0x68ac462 -> :start
    .end sparse-switch
    :cases
    .packed-switch 0x0
    :c0
    :c1
    :c2
    .end packed-switch
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static start()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static stop()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static same()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static other()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
