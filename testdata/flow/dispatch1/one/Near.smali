.class public Lone/Near;
.super Lone/Top;

.method  quiet()V
    .registers 4
    return-void
.end method
