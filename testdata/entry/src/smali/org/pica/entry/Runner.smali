.class public Lorg/pica/entry/Runner;
.super Landroid/app/Instrumentation;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Instrumentation;-><init>()V
    return-void
.end method

.method public onStart()V
    .registers 8
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    return-void
.end method

.method public onDestroy()V
    .registers 8
    return-void
.end method
