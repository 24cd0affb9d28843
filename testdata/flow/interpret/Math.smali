# One method for each instruction that computes; what they give is in interpret.tsv.
# Generated once from the list of opcodes.
.class public Lt/Math;
.super Ljava/lang/Object;

.method public static addInt(II)I
    .locals 2
    add-int v0, p0, p1
    return v0
.end method

.method public static addInt2(II)I
    .locals 0
    add-int/2addr p0, p1
    return p0
.end method

.method public static subInt(II)I
    .locals 2
    sub-int v0, p0, p1
    return v0
.end method

.method public static subInt2(II)I
    .locals 0
    sub-int/2addr p0, p1
    return p0
.end method

.method public static mulInt(II)I
    .locals 2
    mul-int v0, p0, p1
    return v0
.end method

.method public static mulInt2(II)I
    .locals 0
    mul-int/2addr p0, p1
    return p0
.end method

.method public static divInt(II)I
    .locals 2
    div-int v0, p0, p1
    return v0
.end method

.method public static divInt2(II)I
    .locals 0
    div-int/2addr p0, p1
    return p0
.end method

.method public static remInt(II)I
    .locals 2
    rem-int v0, p0, p1
    return v0
.end method

.method public static remInt2(II)I
    .locals 0
    rem-int/2addr p0, p1
    return p0
.end method

.method public static andInt(II)I
    .locals 2
    and-int v0, p0, p1
    return v0
.end method

.method public static andInt2(II)I
    .locals 0
    and-int/2addr p0, p1
    return p0
.end method

.method public static orInt(II)I
    .locals 2
    or-int v0, p0, p1
    return v0
.end method

.method public static orInt2(II)I
    .locals 0
    or-int/2addr p0, p1
    return p0
.end method

.method public static xorInt(II)I
    .locals 2
    xor-int v0, p0, p1
    return v0
.end method

.method public static xorInt2(II)I
    .locals 0
    xor-int/2addr p0, p1
    return p0
.end method

.method public static shlInt(II)I
    .locals 2
    shl-int v0, p0, p1
    return v0
.end method

.method public static shlInt2(II)I
    .locals 0
    shl-int/2addr p0, p1
    return p0
.end method

.method public static shrInt(II)I
    .locals 2
    shr-int v0, p0, p1
    return v0
.end method

.method public static shrInt2(II)I
    .locals 0
    shr-int/2addr p0, p1
    return p0
.end method

.method public static ushrInt(II)I
    .locals 2
    ushr-int v0, p0, p1
    return v0
.end method

.method public static ushrInt2(II)I
    .locals 0
    ushr-int/2addr p0, p1
    return p0
.end method

.method public static addLong(JJ)J
    .locals 2
    add-long v0, p0, p2
    return-wide v0
.end method

.method public static addLong2(JJ)J
    .locals 0
    add-long/2addr p0, p2
    return-wide p0
.end method

.method public static subLong(JJ)J
    .locals 2
    sub-long v0, p0, p2
    return-wide v0
.end method

.method public static subLong2(JJ)J
    .locals 0
    sub-long/2addr p0, p2
    return-wide p0
.end method

.method public static mulLong(JJ)J
    .locals 2
    mul-long v0, p0, p2
    return-wide v0
.end method

.method public static mulLong2(JJ)J
    .locals 0
    mul-long/2addr p0, p2
    return-wide p0
.end method

.method public static divLong(JJ)J
    .locals 2
    div-long v0, p0, p2
    return-wide v0
.end method

.method public static divLong2(JJ)J
    .locals 0
    div-long/2addr p0, p2
    return-wide p0
.end method

.method public static remLong(JJ)J
    .locals 2
    rem-long v0, p0, p2
    return-wide v0
.end method

.method public static remLong2(JJ)J
    .locals 0
    rem-long/2addr p0, p2
    return-wide p0
.end method

.method public static andLong(JJ)J
    .locals 2
    and-long v0, p0, p2
    return-wide v0
.end method

.method public static andLong2(JJ)J
    .locals 0
    and-long/2addr p0, p2
    return-wide p0
.end method

.method public static orLong(JJ)J
    .locals 2
    or-long v0, p0, p2
    return-wide v0
.end method

.method public static orLong2(JJ)J
    .locals 0
    or-long/2addr p0, p2
    return-wide p0
.end method

.method public static xorLong(JJ)J
    .locals 2
    xor-long v0, p0, p2
    return-wide v0
.end method

.method public static xorLong2(JJ)J
    .locals 0
    xor-long/2addr p0, p2
    return-wide p0
.end method

.method public static shlLong(JI)J
    .locals 2
    shl-long v0, p0, p2
    return-wide v0
.end method

.method public static shlLong2(JI)J
    .locals 0
    shl-long/2addr p0, p2
    return-wide p0
.end method

.method public static shrLong(JI)J
    .locals 2
    shr-long v0, p0, p2
    return-wide v0
.end method

.method public static shrLong2(JI)J
    .locals 0
    shr-long/2addr p0, p2
    return-wide p0
.end method

.method public static ushrLong(JI)J
    .locals 2
    ushr-long v0, p0, p2
    return-wide v0
.end method

.method public static ushrLong2(JI)J
    .locals 0
    ushr-long/2addr p0, p2
    return-wide p0
.end method

.method public static addFloat(FF)F
    .locals 2
    add-float v0, p0, p1
    return v0
.end method

.method public static addFloat2(FF)F
    .locals 0
    add-float/2addr p0, p1
    return p0
.end method

.method public static subFloat(FF)F
    .locals 2
    sub-float v0, p0, p1
    return v0
.end method

.method public static subFloat2(FF)F
    .locals 0
    sub-float/2addr p0, p1
    return p0
.end method

.method public static mulFloat(FF)F
    .locals 2
    mul-float v0, p0, p1
    return v0
.end method

.method public static mulFloat2(FF)F
    .locals 0
    mul-float/2addr p0, p1
    return p0
.end method

.method public static divFloat(FF)F
    .locals 2
    div-float v0, p0, p1
    return v0
.end method

.method public static divFloat2(FF)F
    .locals 0
    div-float/2addr p0, p1
    return p0
.end method

.method public static remFloat(FF)F
    .locals 2
    rem-float v0, p0, p1
    return v0
.end method

.method public static remFloat2(FF)F
    .locals 0
    rem-float/2addr p0, p1
    return p0
.end method

.method public static addDouble(DD)D
    .locals 2
    add-double v0, p0, p2
    return-wide v0
.end method

.method public static addDouble2(DD)D
    .locals 0
    add-double/2addr p0, p2
    return-wide p0
.end method

.method public static subDouble(DD)D
    .locals 2
    sub-double v0, p0, p2
    return-wide v0
.end method

.method public static subDouble2(DD)D
    .locals 0
    sub-double/2addr p0, p2
    return-wide p0
.end method

.method public static mulDouble(DD)D
    .locals 2
    mul-double v0, p0, p2
    return-wide v0
.end method

.method public static mulDouble2(DD)D
    .locals 0
    mul-double/2addr p0, p2
    return-wide p0
.end method

.method public static divDouble(DD)D
    .locals 2
    div-double v0, p0, p2
    return-wide v0
.end method

.method public static divDouble2(DD)D
    .locals 0
    div-double/2addr p0, p2
    return-wide p0
.end method

.method public static remDouble(DD)D
    .locals 2
    rem-double v0, p0, p2
    return-wide v0
.end method

.method public static remDouble2(DD)D
    .locals 0
    rem-double/2addr p0, p2
    return-wide p0
.end method

.method public static addLit16(I)I
    .locals 1
    add-int/lit16 v0, p0, 0x7a3
    return v0
.end method

.method public static mulLit16(I)I
    .locals 1
    mul-int/lit16 v0, p0, 0x7a3
    return v0
.end method

.method public static divLit16(I)I
    .locals 1
    div-int/lit16 v0, p0, 0x7a3
    return v0
.end method

.method public static remLit16(I)I
    .locals 1
    rem-int/lit16 v0, p0, 0x7a3
    return v0
.end method

.method public static andLit16(I)I
    .locals 1
    and-int/lit16 v0, p0, 0x7a3
    return v0
.end method

.method public static orLit16(I)I
    .locals 1
    or-int/lit16 v0, p0, 0x7a3
    return v0
.end method

.method public static xorLit16(I)I
    .locals 1
    xor-int/lit16 v0, p0, 0x7a3
    return v0
.end method

.method public static rsubLit16(I)I
    .locals 1
    rsub-int v0, p0, -0x123
    return v0
.end method

.method public static addLit8(I)I
    .locals 1
    add-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static rsubLit8(I)I
    .locals 1
    rsub-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static mulLit8(I)I
    .locals 1
    mul-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static divLit8(I)I
    .locals 1
    div-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static remLit8(I)I
    .locals 1
    rem-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static andLit8(I)I
    .locals 1
    and-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static orLit8(I)I
    .locals 1
    or-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static xorLit8(I)I
    .locals 1
    xor-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static shlLit8(I)I
    .locals 1
    shl-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static shrLit8(I)I
    .locals 1
    shr-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static ushrLit8(I)I
    .locals 1
    ushr-int/lit8 v0, p0, -0x5
    return v0
.end method

.method public static divZero(I)I
    .locals 1
    div-int/lit8 v0, p0, 0x0
    return v0
.end method

.method public static remZero(I)I
    .locals 1
    rem-int/lit16 v0, p0, 0x0
    return v0
.end method

.method public static negInt(I)I
    .locals 2
    neg-int v0, p0
    return v0
.end method

.method public static notInt(I)I
    .locals 2
    not-int v0, p0
    return v0
.end method

.method public static intToLong(I)J
    .locals 2
    int-to-long v0, p0
    return-wide v0
.end method

.method public static intToFloat(I)F
    .locals 2
    int-to-float v0, p0
    return v0
.end method

.method public static intToDouble(I)D
    .locals 2
    int-to-double v0, p0
    return-wide v0
.end method

.method public static intToByte(I)I
    .locals 2
    int-to-byte v0, p0
    return v0
.end method

.method public static intToChar(I)I
    .locals 2
    int-to-char v0, p0
    return v0
.end method

.method public static intToShort(I)I
    .locals 2
    int-to-short v0, p0
    return v0
.end method

.method public static negLong(J)J
    .locals 2
    neg-long v0, p0
    return-wide v0
.end method

.method public static notLong(J)J
    .locals 2
    not-long v0, p0
    return-wide v0
.end method

.method public static longToInt(J)I
    .locals 2
    long-to-int v0, p0
    return v0
.end method

.method public static longToFloat(J)F
    .locals 2
    long-to-float v0, p0
    return v0
.end method

.method public static longToDouble(J)D
    .locals 2
    long-to-double v0, p0
    return-wide v0
.end method

.method public static negFloat(F)F
    .locals 2
    neg-float v0, p0
    return v0
.end method

.method public static floatToInt(F)I
    .locals 2
    float-to-int v0, p0
    return v0
.end method

.method public static floatToLong(F)J
    .locals 2
    float-to-long v0, p0
    return-wide v0
.end method

.method public static floatToDouble(F)D
    .locals 2
    float-to-double v0, p0
    return-wide v0
.end method

.method public static negDouble(D)D
    .locals 2
    neg-double v0, p0
    return-wide v0
.end method

.method public static doubleToInt(D)I
    .locals 2
    double-to-int v0, p0
    return v0
.end method

.method public static doubleToLong(D)J
    .locals 2
    double-to-long v0, p0
    return-wide v0
.end method

.method public static doubleToFloat(D)F
    .locals 2
    double-to-float v0, p0
    return v0
.end method

.method public static cmplFloat(FF)I
    .locals 1
    cmpl-float v0, p0, p1
    return v0
.end method

.method public static cmpgFloat(FF)I
    .locals 1
    cmpg-float v0, p0, p1
    return v0
.end method

.method public static cmplDouble(DD)I
    .locals 1
    cmpl-double v0, p0, p2
    return v0
.end method

.method public static cmpgDouble(DD)I
    .locals 1
    cmpg-double v0, p0, p2
    return v0
.end method

.method public static cmpLong(JJ)I
    .locals 1
    cmp-long v0, p0, p2
    return v0
.end method

.method public static ifEq(II)I
    .locals 1
    const/4 v0, 0x1
    if-eq p0, p1, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifEqz(I)I
    .locals 1
    const/4 v0, 0x1
    if-eqz p0, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifNe(II)I
    .locals 1
    const/4 v0, 0x1
    if-ne p0, p1, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifNez(I)I
    .locals 1
    const/4 v0, 0x1
    if-nez p0, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifLt(II)I
    .locals 1
    const/4 v0, 0x1
    if-lt p0, p1, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifLtz(I)I
    .locals 1
    const/4 v0, 0x1
    if-ltz p0, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifGe(II)I
    .locals 1
    const/4 v0, 0x1
    if-ge p0, p1, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifGez(I)I
    .locals 1
    const/4 v0, 0x1
    if-gez p0, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifGt(II)I
    .locals 1
    const/4 v0, 0x1
    if-gt p0, p1, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifGtz(I)I
    .locals 1
    const/4 v0, 0x1
    if-gtz p0, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifLe(II)I
    .locals 1
    const/4 v0, 0x1
    if-le p0, p1, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static ifLez(I)I
    .locals 1
    const/4 v0, 0x1
    if-lez p0, :yes
    const/4 v0, 0x0
    :yes
    return v0
.end method

.method public static packed(I)I
    .locals 1
    packed-switch p0, :t
    const/4 v0, 0x7
    return v0
    :a
    const/16 v0, 0x64
    return v0
    :b
    const/16 v0, 0xc8
    return v0
    :t
    .packed-switch -0x1
        :a
        :b
        :a
    .end packed-switch
.end method

.method public static sparse(I)I
    .locals 1
    sparse-switch p0, :t
    const/4 v0, 0x7
    return v0
    :a
    const/16 v0, 0x64
    return v0
    :b
    const/16 v0, 0xc8
    return v0
    :t
    .sparse-switch
        -0x80000000 -> :a
        0x7 -> :b
        0x7fffffff -> :a
    .end sparse-switch
.end method
