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
    new-instance v0, Lcom/example/A;
    invoke-direct {v0}, Lcom/example/A;-><init>()V
    invoke-virtual {v0}, Lcom/example/Base;->work()V
    new-instance v1, Lcom/example/B;
    invoke-direct {v1}, Lcom/example/B;-><init>()V
    invoke-virtual {v1}, Lcom/example/Base;->rest()V
    return-void
.end method

.class public Lcom/example/Base;
.super Ljava/lang/Object;

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

.method public rest()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/A;
.super Lcom/example/Base;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Base;-><init>()V
    return-void
.end method

.method public work()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public rest()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/B;
.super Lcom/example/Base;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Base;-><init>()V
    return-void
.end method

.method public work()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public rest()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
