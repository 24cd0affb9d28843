.class public Lt/B;
.super Lt/A;

.field public plain:J

.method public run()V
    .registers 4
    return-void
.end method

.method public own()V
    .registers 4
    return-void
.end method
