.class public Lt/A;
.super Ljava/lang/Object;

.field public static shared:I

.field public plain:J

.method public run()V
    .registers 4
    return-void
.end method

.method public stay()V
    .registers 4
    return-void
.end method

.method private own()V
    .registers 4
    return-void
.end method

.method public static fixed()V
    .registers 4
    return-void
.end method

.method public constructor <init>()V
    .registers 4
    return-void
.end method
