.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.field private unset:Ljava/lang/Runnable;
.field private set:Ljava/lang/Runnable;

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/B;
    invoke-direct {v0}, Lcom/example/B;-><init>()V
    iput-object v0, p0, Lcom/example/Main;->set:Ljava/lang/Runnable;
    iget-object v0, p0, Lcom/example/Main;->unset:Ljava/lang/Runnable;
    if-eqz v0, :one
    invoke-static {}, Lcom/example/A;->unset()V
    :one
    iget-object v0, p0, Lcom/example/Main;->set:Ljava/lang/Runnable;
    if-eqz v0, :two
    invoke-static {}, Lcom/example/A;->set()V
    :two
    new-instance v0, Lcom/example/B;
    invoke-direct {v0}, Lcom/example/B;-><init>()V
    if-nez v0, :three
    invoke-static {}, Lcom/example/A;->made()V
    :three
    const/4 v0, 0x0
    instance-of v0, v0, Lcom/example/B;
    if-eqz v0, :four
    invoke-static {}, Lcom/example/A;->nothing()V
    :four
    return-void
.end method

.class public Lcom/example/B;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 0
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static unset()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static set()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static made()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static nothing()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
