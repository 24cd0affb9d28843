.class public interface abstract Lt/Hello;
.super Ljava/lang/Object;

.method public hello()V
    .registers 4
    return-void
.end method

.method public bye()V
    .registers 4
    return-void
.end method

.method public abstract must()V
.end method

.method public static helper()V
    .registers 4
    return-void
.end method

.method private secret()V
    .registers 4
    return-void
.end method
