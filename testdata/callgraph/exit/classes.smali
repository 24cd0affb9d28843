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
    invoke-static {}, Ljava/lang/Math;->random()D
    move-result-wide v0
    double-to-int v0, v0
    if-eqz v0, :on
    invoke-static {}, Lcom/example/A;->before()V
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    invoke-static {}, Lcom/example/A;->after()V
    :on
    invoke-static {}, Lcom/example/A;->beside()V
    return-void
.end method

.method public onResume()V
    .locals 1
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Lcom/example/Main;->quit(I)V
    invoke-static {}, Lcom/example/A;->afterQuit()V
    return-void
.end method

.method static quit(I)V
    .locals 1
    const/16 v0, 0xa
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static before()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static after()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static beside()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static afterQuit()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
