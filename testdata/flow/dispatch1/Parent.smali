.class public Lt/Parent;
.super Ljava/lang/Object;

.method public hello()V
    .registers 4
    return-void
.end method
