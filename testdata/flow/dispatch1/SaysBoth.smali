.class public Lt/SaysBoth;
.super Ljava/lang/Object;
.implements Lt/Louder;
.implements Lt/Other;

.method public calls()V
    .registers 4
    invoke-virtual {p0}, Lt/SaysBoth;->hello()V
    return-void
.end method
