.class public abstract Lcom/example/ops/Every;
.super Ljava/lang/Object;
.source "Every.java"
.implements Ljava/lang/Runnable;
.implements Ljava/io/Serializable;

# Every opcode once, for the reader of instructions: never run.

.field public static final aByte:B = -0x80t
.field public static final aShort:S = -0x1234s
.field public static final aChar:C = '\u4e2d'
.field public static final anInt:I = 0x12345678
.field public static final negative:I = -0x2
.field public static final aLong:J = -0x123456789abL
.field public static final aFloat:F = 1.5f
.field public static final aDouble:D = -2.25
.field public static final aBoolean:Z = true
.field public static final notSo:Z = false
.field public static final aString:Ljava/lang/String; = "a \"quoted\" \\ line\n\u4e2d\u6587 \ud83d\ude00 \u0000"
.field public static final nothing:Ljava/lang/String; = null
.field public static final aClass:Ljava/lang/Class; = Ljava/util/List;
.field static i:I
.field static j:J
.field static o:Ljava/lang/Object;
.field static z:Z
.field static b:B
.field static c:C
.field static s:S
.field private fi:I
.field private fj:J
.field private fo:Ljava/lang/Object;
.field private fz:Z
.field private fb:B
.field private fc:C
.field private fs:S
.field public transient volatile both:I
.field private final 名前:Ljava/lang/String;


.method static constructor <clinit>()V
    .registers 0
    return-void
.end method

.method protected constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract run()V
.end method

.method public static native boot(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;I)Ljava/lang/invoke/CallSite;
.end method

.method public static varargs synthetic ten(JJJJJ)V
    .registers 10
    return-void
.end method

.method public final every()V
    .registers 512
    :top
    nop
    move v2, v4
    move/from16 v200, v300
    move/16 v300, v400
    move-wide v2, v4
    move-wide/from16 v200, v300
    move-wide/16 v300, v400
    move-object v2, v4
    move-object/from16 v200, v300
    move-object/16 v300, v400
    move-result v6
    move-result-wide v6
    move-result-object v6
    move-exception v6
    return-void
    return v6
    return-wide v6
    return-object v6
    const/4 v3, -0x8
    const/16 v9, -0x7001
    const v10, 0x3fc00000
    const/high16 v9, -0x12340000
    const-wide/16 v9, -0x7001
    const-wide/32 v10, -0x12345678
    const-wide v10, 0x4009217777777777L
    const-wide/high16 v9, 0x4010000000000000L
    const-string v1, "\u4e2d \"x\" \ud83d\ude00 tab\t"
    const-string/jumbo v1, "plain"
    const-class v1, [[Ljava/lang/String;
    monitor-enter v6
    monitor-exit v6
    check-cast v1, Ljava/lang/StringBuilder;
    instance-of v1, v2, Ljava/util/Map;
    array-length v2, v4
    new-instance v1, Ljava/lang/StringBuilder;
    new-array v1, v2, [J
    filled-new-array {v1, v2, v3, v4, v5}, [I
    filled-new-array/range {v20 .. v29}, [I
    fill-array-data v1, :array
    throw v6
    goto :top
    goto/16 :top
    goto/32 :top
    packed-switch v1, :packed
    sparse-switch v1, :sparse
    cmpl-float v11, v12, v13
    cmpg-float v11, v12, v13
    cmpl-double v11, v12, v13
    cmpg-double v11, v12, v13
    cmp-long v11, v12, v13
    if-eq v7, v8, :top
    if-ne v7, v8, :top
    if-lt v7, v8, :top
    if-ge v7, v8, :top
    if-gt v7, v8, :top
    if-le v7, v8, :top
    if-eqz v7, :top
    if-nez v7, :top
    if-ltz v7, :top
    if-gez v7, :top
    if-gtz v7, :top
    if-lez v7, :top
    aget v11, v12, v13
    aget-wide v11, v12, v13
    aget-object v11, v12, v13
    aget-boolean v11, v12, v13
    aget-byte v11, v12, v13
    aget-char v11, v12, v13
    aget-short v11, v12, v13
    aput v11, v12, v13
    aput-wide v11, v12, v13
    aput-object v11, v12, v13
    aput-boolean v11, v12, v13
    aput-byte v11, v12, v13
    aput-char v11, v12, v13
    aput-short v11, v12, v13
    iget v3, v4, Lcom/example/ops/Every;->fi:I
    iget-wide v3, v4, Lcom/example/ops/Every;->fj:J
    iget-object v3, v4, Lcom/example/ops/Every;->fo:Ljava/lang/Object;
    iget-boolean v3, v4, Lcom/example/ops/Every;->fz:Z
    iget-byte v3, v4, Lcom/example/ops/Every;->fb:B
    iget-char v3, v4, Lcom/example/ops/Every;->fc:C
    iget-short v3, v4, Lcom/example/ops/Every;->fs:S
    iput v3, v4, Lcom/example/ops/Every;->fi:I
    iput-wide v3, v4, Lcom/example/ops/Every;->fj:J
    iput-object v3, v4, Lcom/example/ops/Every;->fo:Ljava/lang/Object;
    iput-boolean v3, v4, Lcom/example/ops/Every;->fz:Z
    iput-byte v3, v4, Lcom/example/ops/Every;->fb:B
    iput-char v3, v4, Lcom/example/ops/Every;->fc:C
    iput-short v3, v4, Lcom/example/ops/Every;->fs:S
    sget v3, Lcom/example/ops/Every;->i:I
    sget-wide v3, Lcom/example/ops/Every;->j:J
    sget-object v3, Lcom/example/ops/Every;->o:Ljava/lang/Object;
    sget-boolean v3, Lcom/example/ops/Every;->z:Z
    sget-byte v3, Lcom/example/ops/Every;->b:B
    sget-char v3, Lcom/example/ops/Every;->c:C
    sget-short v3, Lcom/example/ops/Every;->s:S
    sput v3, Lcom/example/ops/Every;->i:I
    sput-wide v3, Lcom/example/ops/Every;->j:J
    sput-object v3, Lcom/example/ops/Every;->o:Ljava/lang/Object;
    sput-boolean v3, Lcom/example/ops/Every;->z:Z
    sput-byte v3, Lcom/example/ops/Every;->b:B
    sput-char v3, Lcom/example/ops/Every;->c:C
    sput-short v3, Lcom/example/ops/Every;->s:S
    invoke-virtual {v1, v2}, Ljava/lang/String;->charAt(I)C
    invoke-super {v1}, Ljava/lang/Object;->hashCode()I
    invoke-direct {v1}, Ljava/lang/Object;-><init>()V
    invoke-static {v1, v2, v3, v4, v15}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    invoke-virtual/range {v100 .. v101}, Ljava/lang/String;->charAt(I)C
    invoke-super/range {v100 .. v100}, Ljava/lang/Object;->hashCode()I
    invoke-direct/range {v100 .. v100}, Ljava/lang/Object;-><init>()V
    invoke-static/range {v300 .. v309}, Lcom/example/ops/Every;->ten(JJJJJ)V
    invoke-interface/range {v100 .. v100}, Ljava/lang/Runnable;->run()V
    neg-int v2, v4
    not-int v2, v4
    neg-long v2, v4
    not-long v2, v4
    neg-float v2, v4
    neg-double v2, v4
    int-to-long v2, v4
    int-to-float v2, v4
    int-to-double v2, v4
    long-to-int v2, v4
    long-to-float v2, v4
    long-to-double v2, v4
    float-to-int v2, v4
    float-to-long v2, v4
    float-to-double v2, v4
    double-to-int v2, v4
    double-to-long v2, v4
    double-to-float v2, v4
    int-to-byte v2, v4
    int-to-char v2, v4
    int-to-short v2, v4
    add-int v11, v12, v13
    sub-int v11, v12, v13
    mul-int v11, v12, v13
    div-int v11, v12, v13
    rem-int v11, v12, v13
    and-int v11, v12, v13
    or-int v11, v12, v13
    xor-int v11, v12, v13
    shl-int v11, v12, v13
    shr-int v11, v12, v13
    ushr-int v11, v12, v13
    add-long v11, v12, v13
    sub-long v11, v12, v13
    mul-long v11, v12, v13
    div-long v11, v12, v13
    rem-long v11, v12, v13
    and-long v11, v12, v13
    or-long v11, v12, v13
    xor-long v11, v12, v13
    shl-long v11, v12, v13
    shr-long v11, v12, v13
    ushr-long v11, v12, v13
    add-float v11, v12, v13
    sub-float v11, v12, v13
    mul-float v11, v12, v13
    div-float v11, v12, v13
    rem-float v11, v12, v13
    add-double v11, v12, v13
    sub-double v11, v12, v13
    mul-double v11, v12, v13
    div-double v11, v12, v13
    rem-double v11, v12, v13
    add-int/2addr v2, v4
    sub-int/2addr v2, v4
    mul-int/2addr v2, v4
    div-int/2addr v2, v4
    rem-int/2addr v2, v4
    and-int/2addr v2, v4
    or-int/2addr v2, v4
    xor-int/2addr v2, v4
    shl-int/2addr v2, v4
    shr-int/2addr v2, v4
    ushr-int/2addr v2, v4
    add-long/2addr v2, v4
    sub-long/2addr v2, v4
    mul-long/2addr v2, v4
    div-long/2addr v2, v4
    rem-long/2addr v2, v4
    and-long/2addr v2, v4
    or-long/2addr v2, v4
    xor-long/2addr v2, v4
    shl-long/2addr v2, v4
    shr-long/2addr v2, v4
    ushr-long/2addr v2, v4
    add-float/2addr v2, v4
    sub-float/2addr v2, v4
    mul-float/2addr v2, v4
    div-float/2addr v2, v4
    rem-float/2addr v2, v4
    add-double/2addr v2, v4
    sub-double/2addr v2, v4
    mul-double/2addr v2, v4
    div-double/2addr v2, v4
    rem-double/2addr v2, v4
    add-int/lit16 v11, v12, -0x1235
    rsub-int v11, v12, -0x1235
    mul-int/lit16 v11, v12, -0x1235
    div-int/lit16 v11, v12, -0x1235
    rem-int/lit16 v11, v12, -0x1235
    and-int/lit16 v11, v12, -0x1235
    or-int/lit16 v11, v12, -0x1235
    xor-int/lit16 v11, v12, -0x1235
    add-int/lit8 v11, v12, -0x5
    rsub-int/lit8 v11, v12, -0x5
    mul-int/lit8 v11, v12, -0x5
    div-int/lit8 v11, v12, -0x5
    rem-int/lit8 v11, v12, -0x5
    and-int/lit8 v11, v12, -0x5
    or-int/lit8 v11, v12, -0x5
    xor-int/lit8 v11, v12, -0x5
    shl-int/lit8 v11, v12, -0x5
    shr-int/lit8 v11, v12, -0x5
    ushr-int/lit8 v11, v12, -0x5
    invoke-polymorphic {v0, v1, v2}, Ljava/lang/invoke/MethodHandle;->invoke([Ljava/lang/Object;)Ljava/lang/Object;, (IF)Ljava/lang/String;
    invoke-polymorphic/range {v20 .. v22}, Ljava/lang/invoke/MethodHandle;->invokeExact([Ljava/lang/Object;)Ljava/lang/Object;, (II)I
    invoke-custom {v1}, call_site_0("name", (I)V, "extra", 5)@Lcom/example/ops/Every;->boot(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;I)Ljava/lang/invoke/CallSite;
    invoke-custom/range {v20 .. v20}, call_site_0("name", (I)V, "extra", 5)@Lcom/example/ops/Every;->boot(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;I)Ljava/lang/invoke/CallSite;
    const-method-handle v1, invoke-static@Lcom/example/ops/Every;->ten(JJJJJ)V
    const-method-type v1, (I[Ljava/lang/String;)Z
    return-void
    :array
    .array-data 2
        1s 2s 3s
    .end array-data
    :packed
    .packed-switch -0x1
        :top
        :end
    .end packed-switch
    :sparse
    .sparse-switch
        -0x5 -> :end
        0x64 -> :top
    .end sparse-switch
    :end
    return-void
.end method

.method public catches(I)I
    .registers 4
    .param p1, "n"
    .prologue
    .line 10
    :one
    div-int v0, p1, p1
    :two
    .catch Ljava/lang/ArithmeticException; {:one .. :two} :a
    .catch Ljava/lang/RuntimeException; {:one .. :two} :b
    .catchall {:one .. :two} :c
    .local v0, "q":I
    invoke-virtual {p0}, Ljava/lang/Object;->notify()V
    :three
    .catchall {:two .. :three} :c
    .end local v0
    .line 12
    return v0
    :a
    move-exception v1
    :b
    move-exception v1
    :c
    move-exception v1
    throw v1
.end method

