.class public Lcom/example/rules/Flags;
.super Ljava/lang/Object;
.implements Lcom/example/rules/Face;

# One member of each kind, whose access flags the test changes.

.field public static s:I
.field public i:I

.method static constructor <clinit>()V
    .registers 1
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    return-void
.end method

.method private direct()V
    .registers 1
    return-void
.end method

.method public virtual()V
    .registers 1
    return-void
.end method
