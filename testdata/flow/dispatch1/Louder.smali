.class public interface abstract Lt/Louder;
.super Ljava/lang/Object;
.implements Lt/Hello;

.method public hello()V
    .registers 4
    return-void
.end method
