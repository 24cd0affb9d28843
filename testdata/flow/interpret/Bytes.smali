# Initialised by itself, out of a text.
.class public Lt/Bytes;
.super Ljava/lang/Object;

.field static final all:[B

.method static constructor <clinit>()V
    .locals 2
    const-string v0, "\u0007*\u0012hell0\u0003x\u0001\u0002zQ~"
    const-string v1, "ISO-8859-1"
    invoke-virtual {v0, v1}, Ljava/lang/String;->getBytes(Ljava/lang/String;)[B
    move-result-object v0
    sput-object v0, Lt/Bytes;->all:[B
    return-void
.end method
