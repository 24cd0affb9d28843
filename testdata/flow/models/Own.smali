# Starts in its own way.
.class public Lt/Own;
.super Lt/Worker;

.method public start()V
    .registers 1
    return-void
.end method

.method public run()V
    .registers 1
    return-void
.end method
