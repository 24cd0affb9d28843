.class public Lt/A;
.super Ljava/lang/Object;

.method public run()V
    .registers 4
    return-void
.end method

.method public late()V
    .registers 4
    return-void
.end method
