.class public Lone/Back;
.super Ltwo/Far;

.method public quiet()V
    .registers 4
    return-void
.end method
