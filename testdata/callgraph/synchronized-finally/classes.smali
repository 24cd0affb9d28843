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
    monitor-enter p0
    :start
    invoke-static {}, Lcom/example/A;->inside()V
    monitor-exit p0
    :stop
    .catchall {:start .. :stop} :any
    goto :on
    :any
    move-exception v0
    monitor-exit p0
    invoke-static {}, Lcom/example/A;->broken()V
    throw v0
    :on
    :try2
    const/4 v0, 0x1
    :end2
    .catch Ljava/lang/Exception; {:try2 .. :end2} :never
    invoke-static {}, Lcom/example/A;->done()V
    return-void
    :never
    move-exception v0
    invoke-static {}, Lcom/example/A;->never()V
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static inside()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static broken()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static done()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static never()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
