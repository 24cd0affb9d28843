.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.field private worker:Lcom/example/Work;

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lcom/example/Main;->worker:Lcom/example/Work;
    if-eqz v0, :none
    invoke-interface {v0}, Lcom/example/Work;->work()V
    :none
    return-void
.end method

.method public onResume()V
    .locals 1
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-virtual {p0}, Lcom/example/Main;->getLastNonConfigurationInstance()Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->use(Ljava/lang/Object;)V
    return-void
.end method

.method static use(Ljava/lang/Object;)V
    .locals 1
    instance-of v0, p0, Lcom/example/Work;
    if-eqz v0, :none
    check-cast p0, Lcom/example/Work;
    invoke-interface {p0}, Lcom/example/Work;->other()V
    :none
    return-void
.end method

.class public interface abstract Lcom/example/Work;
.super Ljava/lang/Object;

.method public abstract work()V
.end method

.method public abstract other()V
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;
.implements Lcom/example/Work;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public work()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public other()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
