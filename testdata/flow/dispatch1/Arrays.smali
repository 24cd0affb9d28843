.class public Lt/Arrays;
.super Ljava/lang/Object;

.method public static names()V
    .registers 1
    const-class v0, [[Lt/B;
    const-class v0, [[Lt/A;
    const-class v0, [[I
    const-class v0, [J
    const-class v0, [Ljava/lang/Object;
    return-void
.end method
