.class public Lorg/pica/entry/MainActivity;
.super Lorg/pica/entry/BaseActivity;

.method static constructor <clinit>()V
    .registers 1
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/pica/entry/BaseActivity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    return-void
.end method

.method public onPostResume()V
    .registers 8
    return-void
.end method

.method public onWindowFocusChanged(Z)V
    .registers 8
    return-void
.end method

.method public onBackPressed()V
    .registers 8
    return-void
.end method

.method public onSaveInstanceState(Landroid/os/Bundle;)V
    .registers 8
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;Landroid/os/PersistableBundle;)V
    .registers 8
    return-void
.end method
