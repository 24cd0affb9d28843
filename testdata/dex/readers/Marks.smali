.class public Lcom/example/read/Marks;
.super Ljava/lang/Object;

# Annotations on all that can carry them.

.annotation runtime Lcom/example/read/Other;
.end annotation
.annotation build Lcom/example/read/Mark;
    value = { { 0x1 }, { } }
.end annotation

.field public a:I
.field public b:I
    .annotation runtime Lcom/example/read/Mark;
        name = "b"
    .end annotation
.end field

.method public one(II)V
    .registers 3
    .param p2
        .annotation runtime Lcom/example/read/Mark;
            name = "p2"
        .end annotation
    .end param
    .annotation system Ldalvik/annotation/Throws;
        value = { Ljava/io/IOException; }
    .end annotation
    .annotation runtime Lcom/example/read/Mark;
        name = "one"
        at = .subannotation Lcom/example/read/Other;
            level = 0x7
        .end subannotation
    .end annotation
    return-void
.end method

.method public two()V
    .registers 1
    return-void
.end method

.method public static x()V
    .registers 0
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    return-void
.end method
