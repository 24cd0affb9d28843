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
    const/4 v0, 0x1
    invoke-static {v0}, Lcom/example/Main;->mode(I)V
    const/4 v0, 0x2
    invoke-static {v0}, Lcom/example/Main;->mode(I)V
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/example/Main;->verbose(Z)V
    invoke-static {}, Lcom/example/Main;->debug()Z
    move-result v0
    if-eqz v0, :release
    invoke-static {}, Lcom/example/A;->debug()V
    :release
    invoke-static {}, Lcom/example/Main;->debug()Z
    move-result v0
    xor-int/lit8 v0, v0, 0x1
    if-eqz v0, :no
    invoke-static {}, Lcom/example/A;->negated()V
    :no
    return-void
.end method

.method static debug()Z
    .locals 1
    const/4 v0, 0x0
    return v0
.end method

.method static verbose(Z)V
    .locals 0
    if-eqz p0, :quiet
    invoke-static {}, Lcom/example/A;->verbose()V
    return-void
    :quiet
    invoke-static {}, Lcom/example/A;->quiet()V
    return-void
.end method

.method static mode(I)V
    .locals 0
    packed-switch p0, :table
    invoke-static {}, Lcom/example/A;->else_()V
    return-void
    :one
    invoke-static {}, Lcom/example/A;->one()V
    return-void
    :two
    invoke-static {}, Lcom/example/A;->two()V
    return-void
    :three
    invoke-static {}, Lcom/example/A;->three()V
    return-void
    :table
    .packed-switch 0x1
    :one
    :two
    :three
    .end packed-switch
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static one()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static two()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static three()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static else_()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static verbose()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static quiet()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static debug()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static negated()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
