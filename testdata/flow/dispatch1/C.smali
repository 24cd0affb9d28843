.class public Lt/C;
.super Lt/B;
.implements Lt/Constants;

.method public calls()V
    .registers 4
    invoke-super {p0}, Lt/C;->run()V
    invoke-super {p0}, Lt/C;->stay()V
    invoke-super {p0}, Lt/C;->toString()Ljava/lang/String;
    invoke-static {}, Lt/C;->fixed()V
    invoke-direct {p0}, Lt/C;-><init>()V
    invoke-virtual {p0}, Lt/C;->own()V
    invoke-virtual {p0}, Lt/C;->hello()V
    invoke-virtual {p0}, Lt/A;->own()V
    sget v0, Lt/C;->shared:I
    iget-wide v0, p0, Lt/C;->plain:J
    sget v0, Lt/C;->LIMIT:I
    sget v0, Lt/C;->nobodys:I
    invoke-virtual {p0}, Lt/C;->run(I)V
    return-void
.end method
