.class public Lorg/pica/entry/Open;
.super Landroid/app/Service;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 8
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 8
    const/4 v0, 0x0
    return-object v0
.end method

.method public onDestroy()V
    .registers 8
    return-void
.end method
