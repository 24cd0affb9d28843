# Decoders of strings in the manner of the tools that are met in packages: each written
# for this file after what such tools are known to do.
.class public Lt/Decoders;
.super Ljava/lang/Object;

.field private static final KEY:[B
.field private static final TABLE:[C
.field private static final WORD:Ljava/lang/String; = "fixed"
.field private static final fog:Lt/Cipher;
.field private static cache:[Ljava/lang/String;
.field private static counter:I
.field static final PARTS:[Ljava/lang/String;

.method static constructor <clinit>()V
    .locals 3
    const/16 v0, 0x5
    new-array v0, v0, [B
    fill-array-data v0, :key
    sput-object v0, Lt/Decoders;->KEY:[B
    const-string v0, "abcdefghijklmnopqrstuvwxyz.:/_"
    invoke-virtual {v0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    sput-object v0, Lt/Decoders;->TABLE:[C
    new-instance v0, Lt/Cipher;
    const-string v1, "secret"
    invoke-direct {v0, v1}, Lt/Cipher;-><init>(Ljava/lang/String;)V
    sput-object v0, Lt/Decoders;->fog:Lt/Cipher;
    const/4 v0, 0x3
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "and"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "roid_"
    aput-object v2, v0, v1
    const/4 v1, 0x2
    const-string v2, "id"
    aput-object v2, v0, v1
    sput-object v0, Lt/Decoders;->PARTS:[Ljava/lang/String;
    return-void
    nop
    :key
    .array-data 1
        0x13t
        -0x80t
        0x7ft
        0x41t
        -0x1t
    .end array-data
.end method

# Every character XOR a number.
.method public static xor(Ljava/lang/String;I)Ljava/lang/String;
    .locals 4
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    const/4 v1, 0x0
    :loop
    array-length v2, v0
    if-ge v1, v2, :end
    aget-char v2, v0, v1
    xor-int/2addr v2, p1
    int-to-char v2, v2
    aput-char v2, v0, v1
    add-int/lit8 v1, v1, 0x1
    goto :loop
    :end
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([C)V
    return-object v1
.end method

# From the end, two keys in turn (Allatori).
.method public static twoKeys(Ljava/lang/String;)Ljava/lang/String;
    .locals 6
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v0
    new-array v1, v0, [C
    add-int/lit8 v0, v0, -0x1
    :loop
    if-ltz v0, :end
    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C
    move-result v2
    xor-int/lit8 v2, v2, 0x3d
    int-to-char v2, v2
    aput-char v2, v1, v0
    add-int/lit8 v0, v0, -0x1
    if-ltz v0, :end
    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C
    move-result v2
    xor-int/lit8 v2, v2, 0x16
    int-to-char v2, v2
    aput-char v2, v1, v0
    add-int/lit8 v0, v0, -0x1
    goto :loop
    :end
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>([C)V
    return-object v0
.end method

# Base64, then XOR with a key that repeats, behind an object (StringFog).
.method public static fog(Ljava/lang/String;)Ljava/lang/String;
    .locals 2
    sget-object v0, Lt/Decoders;->fog:Lt/Cipher;
    invoke-virtual {v0, p0}, Lt/Cipher;->decrypt(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

# A part of a table of bytes, each from the one before (DexGuard).
.method public static table(III)Ljava/lang/String;
    .locals 6
    sget-object v0, Lt/Bytes;->all:[B
    add-int/lit8 v1, p1, 0x1
    new-array v2, v1, [B
    const/4 v3, 0x0
    move v4, p2
    :loop
    if-ge v3, v1, :end
    aget-byte v5, v0, p0
    add-int/2addr v4, v5
    add-int/lit8 v4, v4, -0x3
    int-to-byte v5, v4
    aput-byte v5, v2, v3
    add-int/lit8 v3, v3, 0x1
    add-int/lit8 p0, p0, 0x1
    goto :loop
    :end
    new-instance v0, Ljava/lang/String;
    const/4 v3, 0x0
    invoke-direct {v0, v2, v3}, Ljava/lang/String;-><init>([BI)V
    return-object v0
.end method

# A number says where in a long text the parts stand; a generator of numbers hides them (paranoid).
.method public static chunk(J)Ljava/lang/String;
    .locals 12
    const-wide v0, -0x61c8864680b583ebL
    xor-long/2addr v0, p0
    const/16 v2, 0x20
    ushr-long v2, v0, v2
    xor-long/2addr v0, v2
    const-wide v2, 0x5851f42d4c957f2dL
    mul-long/2addr v0, v2
    const/16 v2, 0x30
    ushr-long v2, v0, v2
    long-to-int v4, v2
    rem-int/lit8 v4, v4, 0x4
    invoke-static {v4}, Ljava/lang/Math;->abs(I)I
    move-result v4
    new-instance v5, Ljava/lang/StringBuilder;
    invoke-direct {v5}, Ljava/lang/StringBuilder;-><init>()V
    :loop
    const/16 v6, 0xa
    if-ge v4, v6, :end
    sget-object v6, Lt/Decoders;->TABLE:[C
    const/4 v7, 0x7
    shl-long v8, v0, v7
    xor-long/2addr v0, v8
    const/16 v7, 0x9
    ushr-long v8, v0, v7
    xor-long/2addr v0, v8
    const-wide/16 v8, 0x1e
    rem-long v8, v0, v8
    long-to-int v7, v8
    if-gez v7, :positive
    neg-int v7, v7
    :positive
    aget-char v6, v6, v7
    invoke-virtual {v5, v6}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    add-int/lit8 v4, v4, 0x1
    goto :loop
    :end
    invoke-virtual {v5}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

# A flattened loop: a switch says what comes next.
.method public static flat(Ljava/lang/String;)Ljava/lang/String;
    .locals 5
    const/4 v0, 0x2
    const/4 v1, 0x0
    const-string v2, ""
    :dispatch
    sparse-switch v0, :cases
    const/4 v0, 0x0
    throw v0
    :check
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v3
    const/16 v0, 0x63
    if-ge v1, v3, :dispatch
    const/4 v0, -0x5
    goto :dispatch
    :body
    new-instance v3, Ljava/lang/StringBuilder;
    invoke-direct {v3, v2}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    const/4 v4, 0x0
    invoke-virtual {p0, v1}, Ljava/lang/String;->charAt(I)C
    move-result v2
    add-int/2addr v2, v1
    int-to-char v2, v2
    invoke-virtual {v3, v4, v2}, Ljava/lang/StringBuilder;->insert(IC)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {v3}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    add-int/lit8 v1, v1, 0x1
    const/4 v0, 0x2
    goto :dispatch
    :done
    return-object v2
    :cases
    .sparse-switch
        -0x5 -> :body
        0x2 -> :check
        0x63 -> :done
    .end sparse-switch
.end method

# RC4 with arrays of an object, key and text in hexadecimal digits.
.method public static rc4(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .locals 2
    new-instance v0, Lt/Rc4;
    invoke-virtual {p0}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-direct {v0, v1}, Lt/Rc4;-><init>([B)V
    invoke-static {p1}, Lt/Decoders;->hex(Ljava/lang/String;)[B
    move-result-object v1
    invoke-interface {v0, v1}, Lt/Code;->apply([B)[B
    move-result-object v1
    new-instance v0, Ljava/lang/String;
    sget-object p0, Ljava/nio/charset/StandardCharsets;->UTF_8:Ljava/nio/charset/Charset;
    invoke-direct {v0, v1, p0}, Ljava/lang/String;-><init>([BLjava/nio/charset/Charset;)V
    return-object v0
.end method

.method public static hex(Ljava/lang/String;)[B
    .locals 7
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v0
    div-int/lit8 v1, v0, 0x2
    new-array v1, v1, [B
    const/4 v2, 0x0
    const/16 v6, 0x10
    :loop
    if-ge v2, v0, :end
    add-int/lit8 v3, v2, 0x2
    invoke-virtual {p0, v2, v3}, Ljava/lang/String;->substring(II)Ljava/lang/String;
    move-result-object v4
    invoke-static {v4, v6}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;I)I
    move-result v4
    int-to-byte v4, v4
    div-int/lit8 v5, v2, 0x2
    aput-byte v4, v1, v5
    move v2, v3
    goto :loop
    :end
    return-object v1
.end method

# Parts in another order.
.method public static order(Ljava/lang/String;)Ljava/lang/String;
    .locals 4
    const-string v0, "\\|"
    invoke-virtual {p0, v0}, Ljava/lang/String;->split(Ljava/lang/String;)[Ljava/lang/String;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuffer;
    invoke-direct {v1}, Ljava/lang/StringBuffer;-><init>()V
    array-length v2, v0
    :loop
    add-int/lit8 v2, v2, -0x1
    if-ltz v2, :end
    aget-object v3, v0, v2
    invoke-virtual {v1, v3}, Ljava/lang/StringBuffer;->append(Ljava/lang/String;)Ljava/lang/StringBuffer;
    goto :loop
    :end
    invoke-virtual {v1}, Ljava/lang/StringBuffer;->reverse()Ljava/lang/StringBuffer;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuffer;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

# A number, or what stands for none.
.method public static caught(Ljava/lang/String;)I
    .locals 2
    :start
    invoke-static {p0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    move-result v0
    const/16 v1, 0x64
    div-int v0, v1, v0
    :end
    .catch Ljava/lang/NumberFormatException; {:start .. :end} :number
    .catch Ljava/lang/RuntimeException; {:start .. :end} :other
    return v0
    :number
    move-exception v0
    const/4 v0, -0x1
    return v0
    :other
    move-exception v0
    const/4 v0, -0x2
    return v0
.end method

# An exception of its own goes through a call.
.method public static thrown(I)Ljava/lang/String;
    .locals 1
    :start
    invoke-static {p0}, Lt/Decoders;->refuse(I)V
    :end
    .catch Lt/Refused; {:start .. :end} :handler
    const-string v0, "fine"
    return-object v0
    :handler
    move-exception v0
    iget-object v0, v0, Lt/Refused;->why:Ljava/lang/String;
    return-object v0
.end method

.method static refuse(I)V
    .locals 2
    if-lez p0, :fine
    new-instance v0, Lt/Refused;
    const-string v1, "refused"
    invoke-direct {v0, v1}, Lt/Refused;-><init>(Ljava/lang/String;)V
    throw v0
    :fine
    return-void
.end method

.method public static joined(I)Ljava/lang/String;
    .locals 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    sget-object v1, Lt/Decoders;->PARTS:[Ljava/lang/String;
    const/4 v2, 0x0
    :loop
    if-ge v2, p0, :end
    aget-object p0, v1, v2
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    add-int/lit8 v2, v2, 0x1
    const/4 p0, 0x3
    goto :loop
    :end
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static formatted(II)Ljava/lang/String;
    .locals 4
    const-string v0, "%s:%03d/%x"
    const/4 v1, 0x3
    new-array v1, v1, [Ljava/lang/Object;
    const/4 v2, 0x0
    sget-object v3, Lt/Decoders;->WORD:Ljava/lang/String;
    aput-object v3, v1, v2
    const/4 v2, 0x1
    invoke-static {p0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v3
    aput-object v3, v1, v2
    const/4 v2, 0x2
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v3
    aput-object v3, v1, v2
    invoke-static {v0, v1}, Ljava/lang/String;->format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

# Arrays of every width.
.method public static arrays(I)J
    .locals 8
    const/4 v0, 0x3
    const/4 v1, 0x1
    new-array v2, v0, [J
    int-to-long v4, p0
    aput-wide v4, v2, v1
    aget-wide v4, v2, v1
    new-array v2, v0, [S
    int-to-short v3, p0
    aput-short v3, v2, v1
    aget-short v3, v2, v1
    int-to-long v6, v3
    add-long/2addr v4, v6
    new-array v2, v0, [Z
    and-int/lit8 v3, p0, 0x1
    aput-boolean v3, v2, v1
    aget-boolean v3, v2, v1
    int-to-long v6, v3
    mul-long/2addr v4, v6
    filled-new-array {v0, v1, p0}, [I
    move-result-object v2
    invoke-virtual {v2}, [I->clone()Ljava/lang/Object;
    move-result-object v2
    check-cast v2, [I
    const/4 v3, 0x2
    aget v3, v2, v3
    int-to-long v6, v3
    sub-long/2addr v4, v6
    const/4 v3, 0x5
    new-array v1, v3, [I
    const/4 v3, 0x0
    const/4 v6, 0x2
    invoke-static {v2, v3, v1, v6, v0}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    const/4 v3, 0x4
    aget v3, v1, v3
    int-to-long v6, v3
    xor-long/2addr v4, v6
    return-wide v4
.end method

.method public static beyond(I)I
    .locals 2
    const/4 v0, 0x3
    new-array v0, v0, [I
    aget v0, v0, p0
    return v0
.end method

.method public static nullLength(Ljava/lang/String;)I
    .locals 1
    const/4 v0, 0x0
    if-eqz v0, :go
    move-object v0, p0
    :go
    check-cast v0, Ljava/lang/String;
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v0
    return v0
.end method

.method public static sum(I)I
    .locals 1
    if-gtz p0, :more
    const/4 v0, 0x0
    return v0
    :more
    add-int/lit8 v0, p0, -0x1
    invoke-static {v0}, Lt/Decoders;->sum(I)I
    move-result v0
    add-int/2addr v0, p0
    return v0
.end method

.method public static virtual(I)Ljava/lang/String;
    .locals 2
    if-eqz p0, :base
    new-instance v0, Lt/Derived;
    invoke-direct {v0}, Lt/Derived;-><init>()V
    goto :call
    :base
    new-instance v0, Lt/Base;
    invoke-direct {v0}, Lt/Base;-><init>()V
    :call
    invoke-virtual {v0}, Lt/Base;->name()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
