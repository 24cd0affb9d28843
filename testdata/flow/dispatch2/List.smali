.class public Ljava/util/ArrayList;
.super Ljava/lang/Object;

.method public size()V
    .registers 4
    return-void
.end method
