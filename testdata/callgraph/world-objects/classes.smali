.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Config;
    const/4 v1, 0x1
    invoke-direct {v0, v1}, Lcom/example/Config;-><init>(Z)V
    invoke-virtual {v0}, Lcom/example/Config;->isOn()Z
    move-result v0
    if-eqz v0, :one
    invoke-static {}, Lcom/example/A;->on()V
    :one
    new-instance v0, Lcom/example/Config;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/example/Config;-><init>(Z)V
    invoke-virtual {v0}, Lcom/example/Config;->isOn()Z
    move-result v0
    if-eqz v0, :two
    invoke-static {}, Lcom/example/A;->off()V
    :two
    return-void
.end method

.class public Lcom/example/Config;
.super Ljava/lang/Object;

.field private final on:Z

.method constructor <init>(Z)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Lcom/example/Config;->on:Z
    return-void
.end method

.method isOn()Z
    .locals 1
    iget-boolean v0, p0, Lcom/example/Config;->on:Z
    return v0
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static on()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static off()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
