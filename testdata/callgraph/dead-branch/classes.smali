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
    const/4 v0, 0x0
    if-eqz v0, :on
    invoke-static {}, Lcom/example/A;->local()V
    :on
    sget-boolean v0, Lcom/example/BuildConfig;->DEBUG:Z
    if-eqz v0, :release
    invoke-static {}, Lcom/example/A;->debug()V
    goto :next
    :release
    invoke-static {}, Lcom/example/A;->release()V
    :next
    const/4 v0, 0x2
    packed-switch v0, :table
    goto :end
    :one
    invoke-static {}, Lcom/example/A;->one()V
    goto :end
    :two
    invoke-static {}, Lcom/example/A;->two()V
    :end
    const-string v0, "a"
    const-string v1, "b"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :unlike
    invoke-static {}, Lcom/example/A;->equal()V
    :unlike
    return-void
    :table
    .packed-switch 0x1
    :one
    :two
    .end packed-switch
.end method

.class public Lcom/example/BuildConfig;
.super Ljava/lang/Object;

.field public static final DEBUG:Z = false

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static local()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static debug()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static release()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static one()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static two()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static equal()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
