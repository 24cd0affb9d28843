.class public Lt/Rc4;
.super Ljava/lang/Object;
.implements Lt/Code;

.field private state:[I
.field private i:I
.field private j:I

.method public constructor <init>([B)V
    .locals 7
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/16 v0, 0x100
    new-array v1, v0, [I
    iput-object v1, p0, Lt/Rc4;->state:[I
    const/4 v2, 0x0
    :fill
    if-ge v2, v0, :filled
    aput v2, v1, v2
    add-int/lit8 v2, v2, 0x1
    goto :fill
    :filled
    const/4 v2, 0x0
    const/4 v3, 0x0
    array-length v4, p1
    :mix
    if-ge v2, v0, :mixed
    aget v5, v1, v2
    add-int/2addr v3, v5
    rem-int v6, v2, v4
    aget-byte v6, p1, v6
    and-int/lit16 v6, v6, 0xff
    add-int/2addr v3, v6
    and-int/lit16 v3, v3, 0xff
    aget v6, v1, v3
    aput v6, v1, v2
    aput v5, v1, v3
    add-int/lit8 v2, v2, 0x1
    goto :mix
    :mixed
    return-void
.end method

.method public apply([B)[B
    .locals 8
    array-length v0, p1
    new-array v1, v0, [B
    iget-object v2, p0, Lt/Rc4;->state:[I
    const/4 v3, 0x0
    :loop
    if-ge v3, v0, :end
    iget v4, p0, Lt/Rc4;->i:I
    add-int/lit8 v4, v4, 0x1
    and-int/lit16 v4, v4, 0xff
    iput v4, p0, Lt/Rc4;->i:I
    aget v5, v2, v4
    iget v6, p0, Lt/Rc4;->j:I
    add-int/2addr v6, v5
    and-int/lit16 v6, v6, 0xff
    iput v6, p0, Lt/Rc4;->j:I
    aget v7, v2, v6
    aput v7, v2, v4
    aput v5, v2, v6
    add-int/2addr v5, v7
    and-int/lit16 v5, v5, 0xff
    aget v5, v2, v5
    aget-byte v6, p1, v3
    xor-int/2addr v5, v6
    int-to-byte v5, v5
    aput-byte v5, v1, v3
    add-int/lit8 v3, v3, 0x1
    goto :loop
    :end
    return-object v1
.end method
