.class public Lt/Concrete;
.super Lt/Abstract;

.method public run()V
    .registers 4
    return-void
.end method
