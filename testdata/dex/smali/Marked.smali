.class public final enum Lcom/example/ops/Marked;
.super Ljava/lang/Enum;
.source "Marked.java"

# Annotations and encoded values of every kind.

.annotation runtime Lcom/example/ops/Mark;
    b = -0x1t
    c = 'x'
    e = .enum Lcom/example/ops/Marked;->ONE:Lcom/example/ops/Marked;
    f = Lcom/example/ops/Marked;->ONE:Lcom/example/ops/Marked;
    list = { 1, 0x200, "three", { 4.0 }, null, true }
    m = Ljava/lang/Object;->toString()Ljava/lang/String;
    t = Ljava/lang/String;
    sub = .subannotation Lcom/example/ops/Inner;
        j = 0x7fffffffffffffffL
        s = -0x2s
    .end subannotation
.end annotation

.field public static final enum ONE:Lcom/example/ops/Marked;
    .annotation system Ldalvik/annotation/Signature;
        value = { "Lcom/example/ops/Marked;" }
    .end annotation
.end field

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    .param p1
        .annotation build Lcom/example/ops/Mark;
        .end annotation
    .end param
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static mark()V
    .annotation runtime Ljava/lang/Deprecated;
    .end annotation
    .registers 0
    nop
    return-void
.end method
