.class public Lcom/example/Main;
.super Landroid/app/Activity;
.field static final KEY:[B
.field private static final POOL:[Ljava/lang/String;
.field static final TABLE:[C
.field static sPool:[Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 3
    const/4 v1, 0x4
    new-array v0, v1, [B
    fill-array-data v0, :array_2a
    sput-object v0, Lcom/example/Main;->KEY:[B
    const-string v0, "etaoinshrdlu."
    invoke-virtual {v0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    sput-object v0, Lcom/example/Main;->TABLE:[C
    new-array v0, v1, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "com"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "example"
    aput-object v2, v0, v1
    const/4 v1, 0x2
    const-string v2, "Hidden"
    aput-object v2, v0, v1
    const/4 v1, 0x3
    const-string v2, "."
    aput-object v2, v0, v1
    sput-object v0, Lcom/example/Main;->POOL:[Ljava/lang/String;
    return-void
    nop
    :array_2a
    .array-data 1
        0x21t
        0x43t
        0x65t
        0x17t
    .end array-data
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static aes(Ljava/lang/String;)Ljava/lang/String;
    .registers 6
    :try_start_0
    const-string v0, "AES"
    invoke-static {v0}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v1
    const/4 v0, 0x2
    new-instance v2, Ljavax/crypto/spec/SecretKeySpec;
    const-string v3, "0123456789abcdef"
    invoke-virtual {v3}, Ljava/lang/String;->getBytes()[B
    move-result-object v3
    const-string v4, "AES"
    invoke-direct {v2, v3, v4}, Ljavax/crypto/spec/SecretKeySpec;-><init>([BLjava/lang/String;)V
    invoke-virtual {v1, v0, v2}, Ljavax/crypto/Cipher;->init(ILjava/security/Key;)V
    new-instance v0, Ljava/lang/String;
    const/4 v2, 0x0
    invoke-static {p0, v2}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v2
    invoke-virtual {v1, v2}, Ljavax/crypto/Cipher;->doFinal([B)[B
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>([B)V
    :try_end_25
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_25} :catch_26
    :goto_25
    return-object v0
    :catch_26
    move-exception v0
    const-string v0, ""
    goto :goto_25
.end method

.method static b64(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/String;
    const/4 v1, 0x0
    invoke-static {p0, v1}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>([B)V
    return-object v0
.end method

.method static caught(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    :try_start_0
    invoke-static {p0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    const-string v0, "bad"
    :try_end_5
    .catch Ljava/lang/NumberFormatException; {:try_start_0 .. :try_end_5} :catch_9
    .catchall {:try_start_0 .. :try_end_5} :catchall_10
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    :goto_8
    return-object v0
    :catch_9
    move-exception v0
    :try_start_a
    const-string v0, "hello"
    :try_end_c
    .catchall {:try_start_a .. :try_end_c} :catchall_10
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    goto :goto_8
    :catchall_10
    move-exception v0
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    throw v0
.end method

.method static del(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0, p0}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    const/4 v1, 0x6
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->deleteCharAt(I)Ljava/lang/StringBuilder;
    move-result-object v1
    const/4 v2, 0x3
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->deleteCharAt(I)Ljava/lang/StringBuilder;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->deleteCharAt(I)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static fmt(Ljava/lang/String;I)Ljava/lang/String;
    .registers 6
    const-string v0, "%s%s%03d"
    const/4 v1, 0x3
    new-array v1, v1, [Ljava/lang/Object;
    const/4 v2, 0x0
    aput-object p0, v1, v2
    const/4 v2, 0x1
    const-string v3, "ll"
    aput-object v3, v1, v2
    const/4 v2, 0x2
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v3
    aput-object v3, v1, v2
    invoke-static {v0, v1}, Ljava/lang/String;->format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static hex(Ljava/lang/String;)Ljava/lang/String;
    .registers 6
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v0
    div-int/lit8 v0, v0, 0x2
    new-array v1, v0, [C
    const/4 v0, 0x0
    :goto_9
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v2
    if-ge v0, v2, :cond_23
    div-int/lit8 v2, v0, 0x2
    add-int/lit8 v3, v0, 0x2
    invoke-virtual {p0, v0, v3}, Ljava/lang/String;->substring(II)Ljava/lang/String;
    move-result-object v3
    const/16 v4, 0x10
    invoke-static {v3, v4}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;I)I
    move-result v3
    int-to-char v3, v3
    aput-char v3, v1, v2
    add-int/lit8 v0, v0, 0x2
    goto :goto_9
    :cond_23
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>([C)V
    return-object v0
.end method

.method static ins(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0, p0}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    const/4 v1, 0x1
    const-string v2, "el"
    invoke-virtual {v0, v1, v2}, Ljava/lang/StringBuilder;->insert(ILjava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static join()Ljava/lang/String;
    .registers 4
    const/4 v3, 0x3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    sget-object v1, Lcom/example/Main;->POOL:[Ljava/lang/String;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    sget-object v1, Lcom/example/Main;->POOL:[Ljava/lang/String;
    aget-object v1, v1, v3
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    sget-object v1, Lcom/example/Main;->POOL:[Ljava/lang/String;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    sget-object v1, Lcom/example/Main;->POOL:[Ljava/lang/String;
    aget-object v1, v1, v3
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    sget-object v1, Lcom/example/Main;->POOL:[Ljava/lang/String;
    const/4 v2, 0x2
    aget-object v1, v1, v2
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static lazyPool(I)Ljava/lang/String;
    .registers 5
    sget-object v0, Lcom/example/Main;->sPool:[Ljava/lang/String;
    if-nez v0, :cond_23
    const/4 v0, 0x4
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "com"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "example"
    aput-object v2, v0, v1
    const/4 v1, 0x2
    const-string v2, "Hid"
    const-string v3, "den"
    invoke-virtual {v2, v3}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    aput-object v2, v0, v1
    const/4 v1, 0x3
    const-string v2, "."
    aput-object v2, v0, v1
    sput-object v0, Lcom/example/Main;->sPool:[Ljava/lang/String;
    :cond_23
    sget-object v0, Lcom/example/Main;->sPool:[Ljava/lang/String;
    aget-object v0, v0, p0
    return-object v0
.end method

.method static longs(J)Ljava/lang/String;
    .registers 8
    const/4 v4, 0x5
    new-array v1, v4, [B
    const/4 v0, 0x0
    :goto_4
    if-ge v0, v4, :cond_13
    const-wide/16 v2, 0xff
    and-long/2addr v2, p0
    long-to-int v2, v2
    int-to-byte v2, v2
    aput-byte v2, v1, v0
    const/16 v2, 0x8
    ushr-long/2addr p0, v2
    add-int/lit8 v0, v0, 0x1
    goto :goto_4
    :cond_13
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>([B)V
    return-object v0
.end method

.method static pick(I)Ljava/lang/String;
    .registers 2
    packed-switch p0, :pswitch_data_16
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0}, Ljava/lang/IllegalArgumentException;-><init>()V
    throw v0
    :pswitch_9
    const-string v0, "one"
    :goto_b
    return-object v0
    :pswitch_c
    const-string v0, "two"
    goto :goto_b
    :pswitch_f
    const-string v0, "three"
    goto :goto_b
    :pswitch_12
    const-string v0, "four"
    goto :goto_b
    nop
    :pswitch_data_16
    .packed-switch 0x0
        :pswitch_9
        :pswitch_c
        :pswitch_f
        :pswitch_12
    .end packed-switch
.end method

.method static replace(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    const/16 v0, 0x23
    const/16 v1, 0x65
    invoke-virtual {p0, v0, v1}, Ljava/lang/String;->replace(CC)Ljava/lang/String;
    move-result-object v0
    const-string v1, "@"
    const-string v2, "o"
    invoke-virtual {v0, v1, v2}, Ljava/lang/String;->replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static rev(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    const-string v1, ""
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v0
    add-int/lit8 v0, v0, -0x1
    :goto_8
    if-ltz v0, :cond_22
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v2, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    add-int/lit8 v0, v0, -0x1
    goto :goto_8
    :cond_22
    return-object v1
.end method

.method static rot(Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v1
    const/4 v0, 0x0
    :goto_5
    array-length v2, v1
    if-ge v0, v2, :cond_2c
    aget-char v2, v1, v0
    const/16 v3, 0x61
    if-lt v2, v3, :cond_1c
    const/16 v3, 0x6d
    if-gt v2, v3, :cond_1c
    aget-char v2, v1, v0
    add-int/lit8 v2, v2, 0xd
    int-to-char v2, v2
    aput-char v2, v1, v0
    :cond_19
    :goto_19
    add-int/lit8 v0, v0, 0x1
    goto :goto_5
    :cond_1c
    const/16 v3, 0x6e
    if-lt v2, v3, :cond_19
    const/16 v3, 0x7a
    if-gt v2, v3, :cond_19
    aget-char v2, v1, v0
    add-int/lit8 v2, v2, -0xd
    int-to-char v2, v2
    aput-char v2, v1, v0
    goto :goto_19
    :cond_2c
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>([C)V
    return-object v0
.end method

.method static setChar(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0, p0}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    const/4 v1, 0x1
    const/16 v2, 0x65
    invoke-virtual {v0, v1, v2}, Ljava/lang/StringBuilder;->setCharAt(IC)V
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static shift(Ljava/lang/String;I)Ljava/lang/String;
    .registers 7
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v0
    invoke-direct {v1, v0}, Ljava/lang/StringBuilder;-><init>(I)V
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v2
    array-length v3, v2
    const/4 v0, 0x0
    :goto_f
    if-ge v0, v3, :cond_1b
    aget-char v4, v2, v0
    sub-int/2addr v4, p1
    int-to-char v4, v4
    invoke-virtual {v1, v4}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    add-int/lit8 v0, v0, 0x1
    goto :goto_f
    :cond_1b
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static split(Ljava/lang/String;)Ljava/lang/String;
    .registers 6
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v0, "-"
    invoke-virtual {p0, v0}, Ljava/lang/String;->split(Ljava/lang/String;)[Ljava/lang/String;
    move-result-object v2
    array-length v3, v2
    const/4 v0, 0x0
    :goto_d
    if-ge v0, v3, :cond_17
    aget-object v4, v2, v0
    invoke-virtual {v1, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    add-int/lit8 v0, v0, 0x1
    goto :goto_d
    :cond_17
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static swap(Ljava/lang/String;)Ljava/lang/String;
    .registers 6
    const/4 v1, 0x0
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v2
    move v0, v1
    :goto_6
    add-int/lit8 v3, v0, 0x1
    const/4 v4, 0x2
    if-ge v3, v4, :cond_1a
    aget-char v3, v2, v0
    add-int/lit8 v4, v0, 0x1
    aget-char v4, v2, v4
    aput-char v4, v2, v0
    add-int/lit8 v4, v0, 0x1
    aput-char v3, v2, v4
    add-int/lit8 v0, v0, 0x2
    goto :goto_6
    :cond_1a
    new-instance v0, Ljava/lang/String;
    array-length v3, v2
    invoke-direct {v0, v2, v1, v3}, Ljava/lang/String;-><init>([CII)V
    return-object v0
.end method

.method static table([I)Ljava/lang/String;
    .registers 5
    array-length v0, p0
    new-array v1, v0, [C
    const/4 v0, 0x0
    :goto_4
    array-length v2, p0
    if-ge v0, v2, :cond_12
    sget-object v2, Lcom/example/Main;->TABLE:[C
    aget v3, p0, v0
    aget-char v2, v2, v3
    aput-char v2, v1, v0
    add-int/lit8 v0, v0, 0x1
    goto :goto_4
    :cond_12
    invoke-static {v1}, Ljava/lang/String;->valueOf([C)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static twice()V
    .registers 3
    const/4 v0, 0x5
    new-array v0, v0, [B
    fill-array-data v0, :array_32
    invoke-static {v0}, Lcom/example/Main;->xor([B)Ljava/lang/String;
    move-result-object v1
    const-string v2, "hello"
    invoke-virtual {v1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_2a
    invoke-static {}, Lcom/example/T;->first_yes()V
    :goto_15
    const/4 v1, 0x0
    const/16 v2, 0x6b
    aput-byte v2, v0, v1
    invoke-static {v0}, Lcom/example/Main;->xor([B)Ljava/lang/String;
    move-result-object v0
    const-string v1, "Jello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2e
    invoke-static {}, Lcom/example/T;->second_yes()V
    :goto_29
    return-void
    :cond_2a
    invoke-static {}, Lcom/example/T;->first_no()V
    goto :goto_15
    :cond_2e
    invoke-static {}, Lcom/example/T;->second_no()V
    goto :goto_29
    :array_32
    .array-data 1
        0x49t
        0x26t
        0x9t
        0x7bt
        0x4et
    .end array-data
.end method

.method static utf16([S)Ljava/lang/String;
    .registers 4
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const/4 v0, 0x0
    :goto_6
    array-length v2, p0
    if-ge v0, v2, :cond_12
    aget-short v2, p0, v0
    int-to-char v2, v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    add-int/lit8 v0, v0, 0x1
    goto :goto_6
    :cond_12
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static xor([B)Ljava/lang/String;
    .registers 6
    array-length v0, p0
    new-array v1, v0, [B
    const/4 v0, 0x0
    :goto_4
    array-length v2, p0
    if-ge v0, v2, :cond_19
    aget-byte v2, p0, v0
    sget-object v3, Lcom/example/Main;->KEY:[B
    sget-object v4, Lcom/example/Main;->KEY:[B
    array-length v4, v4
    rem-int v4, v0, v4
    aget-byte v3, v3, v4
    xor-int/2addr v2, v3
    int-to-byte v2, v2
    aput-byte v2, v1, v0
    add-int/lit8 v0, v0, 0x1
    goto :goto_4
    :cond_19
    :try_start_19
    new-instance v0, Ljava/lang/String;
    const-string v2, "UTF-8"
    invoke-direct {v0, v1, v2}, Ljava/lang/String;-><init>([BLjava/lang/String;)V
    :try_end_20
    .catch Ljava/io/UnsupportedEncodingException; {:try_start_19 .. :try_end_20} :catch_21
    :goto_20
    return-object v0
    :catch_21
    move-exception v0
    const-string v0, ""
    goto :goto_20
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x3
    const/4 v3, 0x2
    const/4 v2, 0x5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-array v0, v2, [B
    fill-array-data v0, :array_24a
    invoke-static {v0}, Lcom/example/Main;->xor([B)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1ce
    invoke-static {}, Lcom/example/T;->xor_yes()V
    :goto_1a
    invoke-static {}, Lcom/example/Main;->twice()V
    const-string v0, "khoor"
    invoke-static {v0, v4}, Lcom/example/Main;->shift(Ljava/lang/String;I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1d3
    invoke-static {}, Lcom/example/T;->shift_yes()V
    :goto_2e
    const-string v0, "olleh"
    invoke-static {v0}, Lcom/example/Main;->rev(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1d8
    invoke-static {}, Lcom/example/T;->rev_yes()V
    :goto_3f
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "olleh"
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->reverse()Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1dd
    invoke-static {}, Lcom/example/T;->sbrev_yes()V
    :goto_59
    new-instance v0, Ljava/lang/StringBuffer;
    const-string v1, "olleh"
    invoke-direct {v0, v1}, Ljava/lang/StringBuffer;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/lang/StringBuffer;->reverse()Ljava/lang/StringBuffer;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuffer;->toString()Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1e2
    invoke-static {}, Lcom/example/T;->bufrev_yes()V
    :goto_73
    const-string v0, "hxeyllzo"
    invoke-static {v0}, Lcom/example/Main;->del(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1e7
    invoke-static {}, Lcom/example/T;->del_yes()V
    :goto_84
    const-string v0, "hlo"
    invoke-static {v0}, Lcom/example/Main;->ins(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1ec
    invoke-static {}, Lcom/example/T;->ins_yes()V
    :goto_95
    const-string v0, "h-e-l-l-o"
    invoke-static {v0}, Lcom/example/Main;->split(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1f1
    invoke-static {}, Lcom/example/T;->split_yes()V
    :goto_a6
    new-array v0, v2, [I
    fill-array-data v0, :array_252
    invoke-static {v0}, Lcom/example/Main;->table([I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1f6
    invoke-static {}, Lcom/example/T;->table_yes()V
    :goto_ba
    invoke-static {v4}, Lcom/example/Main;->pick(I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "four"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1fb
    invoke-static {}, Lcom/example/T;->pick_yes()V
    :goto_c9
    const-string v0, "68656c6c6f"
    invoke-static {v0}, Lcom/example/Main;->hex(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_200
    invoke-static {}, Lcom/example/T;->hex_yes()V
    :goto_da
    const-string v0, "uryyb"
    invoke-static {v0}, Lcom/example/Main;->rot(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_205
    invoke-static {}, Lcom/example/T;->rot_yes()V
    :goto_eb
    const-string v0, "aGVsbG8="
    invoke-static {v0}, Lcom/example/Main;->b64(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_20a
    invoke-static {}, Lcom/example/T;->b64_yes()V
    :goto_fc
    invoke-static {v3}, Lcom/example/Main;->lazyPool(I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "Hidden"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_20f
    invoke-static {}, Lcom/example/T;->pool_yes()V
    :goto_10b
    const-string v0, "ehll"
    invoke-static {v0}, Lcom/example/Main;->swap(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hell"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_214
    invoke-static {}, Lcom/example/T;->swap_yes()V
    :goto_11c
    const-string v0, "he"
    const/16 v1, 0xb
    invoke-static {v0, v1}, Lcom/example/Main;->fmt(Ljava/lang/String;I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hell011"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_219
    invoke-static {}, Lcom/example/T;->fmt_yes()V
    :goto_12f
    invoke-static {}, Lcom/example/Main;->join()Ljava/lang/String;
    move-result-object v0
    const-string v1, "com.example.Hidden"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_21e
    invoke-static {}, Lcom/example/T;->join_yes()V
    :goto_13e
    const-string v0, "hallo"
    invoke-static {v0}, Lcom/example/Main;->setChar(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_223
    invoke-static {}, Lcom/example/T;->setchar_yes()V
    :goto_14f
    new-array v0, v3, [S
    fill-array-data v0, :array_260
    invoke-static {v0}, Lcom/example/Main;->utf16([S)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hi"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_228
    invoke-static {}, Lcom/example/T;->shorts_yes()V
    :goto_163
    const-wide v0, 0x6f6c6c6568L
    invoke-static {v0, v1}, Lcom/example/Main;->longs(J)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_22d
    invoke-static {}, Lcom/example/T;->longs_yes()V
    :goto_177
    const-string v0, "h#ll@"
    invoke-static {v0}, Lcom/example/Main;->replace(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_232
    invoke-static {}, Lcom/example/T;->replace_yes()V
    :goto_188
    const-string v0, "x"
    invoke-static {v0}, Lcom/example/Main;->caught(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_237
    invoke-static {}, Lcom/example/T;->caught_yes()V
    :goto_199
    sget-object v0, Lcom/example/Holder;->NAME:Ljava/lang/String;
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_23c
    invoke-static {}, Lcom/example/T;->clinit_yes()V
    :goto_1a6
    new-instance v0, Lcom/example/Dec;
    invoke-direct {v0, v2}, Lcom/example/Dec;-><init>(I)V
    const-string v1, "mjqqt"
    invoke-virtual {v0, v1}, Lcom/example/Dec;->get(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_241
    invoke-static {}, Lcom/example/T;->obj_yes()V
    :goto_1bc
    const-string v0, "q83vASNFZ4mrze8BI0VniQ=="
    invoke-static {v0}, Lcom/example/Main;->aes(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "hello"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_246
    invoke-static {}, Lcom/example/T;->aes_yes()V
    :goto_1cd
    return-void
    :cond_1ce
    invoke-static {}, Lcom/example/T;->xor_no()V
    goto/16 :goto_1a
    :cond_1d3
    invoke-static {}, Lcom/example/T;->shift_no()V
    goto/16 :goto_2e
    :cond_1d8
    invoke-static {}, Lcom/example/T;->rev_no()V
    goto/16 :goto_3f
    :cond_1dd
    invoke-static {}, Lcom/example/T;->sbrev_no()V
    goto/16 :goto_59
    :cond_1e2
    invoke-static {}, Lcom/example/T;->bufrev_no()V
    goto/16 :goto_73
    :cond_1e7
    invoke-static {}, Lcom/example/T;->del_no()V
    goto/16 :goto_84
    :cond_1ec
    invoke-static {}, Lcom/example/T;->ins_no()V
    goto/16 :goto_95
    :cond_1f1
    invoke-static {}, Lcom/example/T;->split_no()V
    goto/16 :goto_a6
    :cond_1f6
    invoke-static {}, Lcom/example/T;->table_no()V
    goto/16 :goto_ba
    :cond_1fb
    invoke-static {}, Lcom/example/T;->pick_no()V
    goto/16 :goto_c9
    :cond_200
    invoke-static {}, Lcom/example/T;->hex_no()V
    goto/16 :goto_da
    :cond_205
    invoke-static {}, Lcom/example/T;->rot_no()V
    goto/16 :goto_eb
    :cond_20a
    invoke-static {}, Lcom/example/T;->b64_no()V
    goto/16 :goto_fc
    :cond_20f
    invoke-static {}, Lcom/example/T;->pool_no()V
    goto/16 :goto_10b
    :cond_214
    invoke-static {}, Lcom/example/T;->swap_no()V
    goto/16 :goto_11c
    :cond_219
    invoke-static {}, Lcom/example/T;->fmt_no()V
    goto/16 :goto_12f
    :cond_21e
    invoke-static {}, Lcom/example/T;->join_no()V
    goto/16 :goto_13e
    :cond_223
    invoke-static {}, Lcom/example/T;->setchar_no()V
    goto/16 :goto_14f
    :cond_228
    invoke-static {}, Lcom/example/T;->shorts_no()V
    goto/16 :goto_163
    :cond_22d
    invoke-static {}, Lcom/example/T;->longs_no()V
    goto/16 :goto_177
    :cond_232
    invoke-static {}, Lcom/example/T;->replace_no()V
    goto/16 :goto_188
    :cond_237
    invoke-static {}, Lcom/example/T;->caught_no()V
    goto/16 :goto_199
    :cond_23c
    invoke-static {}, Lcom/example/T;->clinit_no()V
    goto/16 :goto_1a6
    :cond_241
    invoke-static {}, Lcom/example/T;->obj_no()V
    goto/16 :goto_1bc
    :cond_246
    invoke-static {}, Lcom/example/T;->aes_else()V
    goto :goto_1cd
    :array_24a
    .array-data 1
        0x49t
        0x26t
        0x9t
        0x7bt
        0x4et
    .end array-data
    nop
    :array_252
    .array-data 4
        0x7
        0x0
        0xa
        0xa
        0x3
    .end array-data
    :array_260
    .array-data 2
        0x68s
        0x69s
    .end array-data
.end method

.class Lcom/example/Dec;
.super Ljava/lang/Object;
.field private final k:I

.method constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lcom/example/Dec;->k:I
    return-void
.end method

.method get(Ljava/lang/String;)Ljava/lang/String;
    .registers 6
    invoke-virtual {p1}, Ljava/lang/String;->toCharArray()[C
    move-result-object v1
    const/4 v0, 0x0
    :goto_5
    array-length v2, v1
    if-ge v0, v2, :cond_13
    aget-char v2, v1, v0
    iget v3, p0, Lcom/example/Dec;->k:I
    sub-int/2addr v2, v3
    int-to-char v2, v2
    aput-char v2, v1, v0
    add-int/lit8 v0, v0, 0x1
    goto :goto_5
    :cond_13
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>([C)V
    return-object v0
.end method

.class Lcom/example/Holder;
.super Ljava/lang/Object;
.field static final NAME:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 5
    const/4 v0, 0x5
    new-array v2, v0, [C
    fill-array-data v2, :array_22
    const/4 v1, 0x0
    array-length v0, v2
    add-int/lit8 v0, v0, -0x1
    :goto_a
    if-ge v1, v0, :cond_19
    aget-char v3, v2, v1
    aget-char v4, v2, v0
    aput-char v4, v2, v1
    aput-char v3, v2, v0
    add-int/lit8 v1, v1, 0x1
    add-int/lit8 v0, v0, -0x1
    goto :goto_a
    :cond_19
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, v2}, Ljava/lang/String;-><init>([C)V
    sput-object v0, Lcom/example/Holder;->NAME:Ljava/lang/String;
    return-void
    nop
    :array_22
    .array-data 2
        0x6fs
        0x6cs
        0x6cs
        0x65s
        0x68s
    .end array-data
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static aes_else()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static aes_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static b64_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static b64_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bufrev_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bufrev_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static caught_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static caught_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static clinit_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static clinit_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static del_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static del_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static first_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static first_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static fmt_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static fmt_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static hex_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static hex_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ins_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ins_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static join_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static join_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static longs_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static longs_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static obj_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static obj_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static pick_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static pick_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static pool_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static pool_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static replace_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static replace_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static rev_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static rev_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static rot_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static rot_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static sbrev_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static sbrev_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static second_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static second_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static setchar_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static setchar_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static shift_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static shift_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static shorts_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static shorts_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static split_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static split_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static swap_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static swap_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static table_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static table_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static xor_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static xor_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
