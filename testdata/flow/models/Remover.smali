# No class of the platform says what its methods do.
.class public Lt/Remover;
.super Ljava/lang/Object;

.method public removeThing(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method
