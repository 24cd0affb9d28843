.class public Lone/Top;
.super Ljava/lang/Object;

.method  quiet()V
    .registers 4
    return-void
.end method

.method public calls()V
    .registers 4
    invoke-virtual {p0}, Lone/Top;->quiet()V
    return-void
.end method
