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
    invoke-static {}, Lcom/example/Main;->pick()Lcom/example/Base;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/Base;->work()V
    return-void
.end method

.method static pick()Lcom/example/Base;
    .locals 2
    invoke-static {}, Ljava/lang/Math;->random()D
    move-result-wide v0
    double-to-int v0, v0
    if-nez v0, :other
    new-instance v0, Lcom/example/A;
    invoke-direct {v0}, Lcom/example/A;-><init>()V
    return-object v0
    :other
    new-instance v0, Lcom/example/B;
    invoke-direct {v0}, Lcom/example/B;-><init>()V
    return-object v0
.end method

.method static never()Lcom/example/Base;
    .locals 1
    new-instance v0, Lcom/example/C;
    invoke-direct {v0}, Lcom/example/C;-><init>()V
    return-object v0
.end method

.class public abstract Lcom/example/Base;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract work()V
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

.class public Lcom/example/C;
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
