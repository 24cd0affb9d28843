.class public interface abstract Lcom/example/rules/Face;
.super Ljava/lang/Object;

.field public static final s:I

.method static constructor <clinit>()V
    .registers 1
    return-void
.end method

.method public abstract virtual()V
.end method
