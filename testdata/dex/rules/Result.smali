.class public Lcom/example/rules/Result;
.super Ljava/lang/Object;

# The same, with a result.

.method private only()I
    .registers 1
    const/4 v0, 0x0
    return v0
.end method
