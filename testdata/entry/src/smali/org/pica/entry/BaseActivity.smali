.class public Lorg/pica/entry/BaseActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onResume()V
    .registers 8
    return-void
.end method

.method public onActivityResult(IILandroid/content/Intent;)V
    .registers 8
    return-void
.end method
