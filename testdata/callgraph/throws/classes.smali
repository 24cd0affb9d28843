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
    :start
    invoke-static {}, Lcom/example/Main;->fail()V
    :stop
    .catch Ljava/lang/IllegalStateException; {:start .. :stop} :caught
    invoke-static {}, Lcom/example/A;->uncaught()V
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->caught()V
    invoke-static {}, Lcom/example/Main;->check()V
    invoke-static {}, Lcom/example/A;->checked()V
    invoke-static {}, Lcom/example/Main;->fail()V
    invoke-static {}, Lcom/example/A;->after()V
    return-void
.end method

.method static check()V
    .locals 2
    invoke-static {}, Ljava/lang/Math;->random()D
    move-result-wide v0
    double-to-int v0, v0
    if-eqz v0, :fine
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0}, Ljava/lang/IllegalStateException;-><init>()V
    throw v0
    :fine
    return-void
.end method

.method static fail()V
    .locals 1
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0}, Ljava/lang/IllegalStateException;-><init>()V
    throw v0
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static checked()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static after()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static caught()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static uncaught()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
