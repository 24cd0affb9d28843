.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x2
    new-array v0, v0, [Lcom/example/Work;
    const/4 v1, 0x0
    new-instance v2, Lcom/example/A;
    invoke-direct {v2}, Lcom/example/A;-><init>()V
    aput-object v2, v0, v1
    const/4 v1, 0x1
    new-instance v2, Lcom/example/B;
    invoke-direct {v2}, Lcom/example/B;-><init>()V
    aput-object v2, v0, v1
    new-instance v2, Lcom/example/C;
    invoke-direct {v2}, Lcom/example/C;-><init>()V
    invoke-static {v0}, Lcom/example/Main;->all([Lcom/example/Work;)V
    return-void
.end method

.method static all([Lcom/example/Work;)V
    .locals 3
    const/4 v0, 0x0
    array-length v1, p0
    :next
    if-ge v0, v1, :done
    aget-object v2, p0, v0
    invoke-interface {v2}, Lcom/example/Work;->work()V
    add-int/lit8 v0, v0, 0x1
    goto :next
    :done
    return-void
.end method

.class public interface abstract Lcom/example/Work;
.super Ljava/lang/Object;

.method public abstract work()V
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

.class public Lcom/example/B;
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

.class public Lcom/example/C;
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
