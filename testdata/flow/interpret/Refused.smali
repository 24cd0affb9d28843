.class public Lt/Refused;
.super Ljava/lang/RuntimeException;

.field final why:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .locals 0
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    iput-object p1, p0, Lt/Refused;->why:Ljava/lang/String;
    return-void
.end method
