.class public abstract Lt/Abstract;
.super Lt/A;

.method public abstract run()V
.end method
