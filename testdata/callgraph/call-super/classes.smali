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
    new-instance v0, Lcom/example/Leaf;
    invoke-direct {v0}, Lcom/example/Leaf;-><init>()V
    invoke-virtual {v0}, Lcom/example/Base;->work()V
    new-instance v0, Lcom/example/Deep;
    invoke-direct {v0}, Lcom/example/Deep;-><init>()V
    invoke-virtual {v0}, Lcom/example/Base;->rest()V
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
    .locals 0
    return-void
.end method

.class public Lcom/example/Mid;
.super Lcom/example/Base;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Base;-><init>()V
    return-void
.end method

.class public Lcom/example/Leaf;
.super Lcom/example/Mid;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Mid;-><init>()V
    return-void
.end method

.method public work()V
    .locals 0
    invoke-super {p0}, Lcom/example/Mid;->work()V
    return-void
.end method

.method public rest()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Deep;
.super Lcom/example/Leaf;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Leaf;-><init>()V
    return-void
.end method

.method public work()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public rest()V
    .locals 0
    return-void
.end method
