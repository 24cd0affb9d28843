.class public Lt/Later;
.super Lt/C;
.implements Lt/Louder;

.method public run()V
    .registers 4
    return-void
.end method

.method public calls()V
    .registers 4
    invoke-virtual {p0}, Lt/A;->run()V
    invoke-virtual {p0}, Lt/A;->late()V
    invoke-virtual {p0}, Lt/B;->stay()V
    return-void
.end method
