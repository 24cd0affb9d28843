.class public Lt/Screen;
.super Landroid/app/Activity;

.method public onStop()V
    .registers 4
    return-void
.end method

.method public calls()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onStop()V
    invoke-virtual {p0}, Lt/Screen;->finish()V
    invoke-virtual {p0}, Lt/Screen;->onStop()V
    return-void
.end method
