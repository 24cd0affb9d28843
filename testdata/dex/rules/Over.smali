.class public Lcom/example/rules/Over;
.super Lcom/example/rules/Names;

# Two prototypes that differ in their parameters alone.

.method public static over()J
    .registers 2
    const-wide/16 v0, 0x0
    return-wide v0
.end method

.method public static over(S)J
    .registers 3
    const-wide/16 v0, 0x0
    return-wide v0
.end method
