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
    invoke-static {}, Lcom/example/A;->go()V
    invoke-static {}, Lcom/example/Far;->go()V
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static go()V
    .locals 0
    return-void
.end method

.class public Lcom/example/Parent;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public work()V
    .locals 0
    invoke-virtual {p0}, Lcom/example/Parent;->hook()V
    return-void
.end method

.method public hook()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
