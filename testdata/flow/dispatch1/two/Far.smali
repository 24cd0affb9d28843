.class public Ltwo/Far;
.super Lone/Top;

.method  quiet()V
    .registers 4
    return-void
.end method

.method public calls()V
    .registers 4
    invoke-virtual {p0}, Ltwo/Far;->quiet()V
    return-void
.end method
