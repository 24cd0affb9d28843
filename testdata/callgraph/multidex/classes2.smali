.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static go()V
    .locals 0
    invoke-static {}, Lcom/example/Hidden;->go()V
    return-void
.end method

.method public static onlyHere()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Hidden;
.super Ljava/lang/Object;

.method public static go()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Far;
.super Ljava/lang/Object;

.method public static go()V
    .locals 1
    new-instance v0, Lcom/example/Child;
    invoke-direct {v0}, Lcom/example/Child;-><init>()V
    invoke-virtual {v0}, Lcom/example/Parent;->work()V
    return-void
.end method

.class public Lcom/example/Child;
.super Lcom/example/Parent;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Parent;-><init>()V
    return-void
.end method

.method public hook()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
