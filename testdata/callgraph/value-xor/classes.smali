.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcom/example/Main;->chars()V
    invoke-direct {p0}, Lcom/example/Main;->builder()V
    invoke-direct {p0}, Lcom/example/Main;->bytes()V
    invoke-direct {p0}, Lcom/example/Main;->harmless()V
    return-void
.end method

.method private chars()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "\u003b\u0034\u003e\u0028\u0035\u0033\u003e\u0005\u0033\u003e"
    invoke-static {v1}, Lcom/example/Decoder;->chars(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private builder()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "\u000a\u000b\u001d\u0019\u000a\u0010\u000f\u003a\u0010\u000f"
    const-string v2, "key"
    invoke-static {v1, v2}, Lcom/example/Decoder;->builder(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private bytes()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/16 v2, 0xa
    new-array v2, v2, [B
    fill-array-data v2, :data
    const/4 v3, 0x7
    invoke-static {v2, v3}, Lcom/example/Decoder;->bytes([BI)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    :data
    .array-data 1
    0x68t
    0x76t
    0x6dt
    0x78t
    0x72t
    0x73t
    0x69t
    0x5ft
    0x68t
    0x74t
    .end array-data

.end method

.method private harmless()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "\u0029\u0039\u0028\u003f\u003f\u0034\u0005\u0035\u003c\u003c\u0005\u002e\u0033\u0037\u003f\u0035\u002f\u002e"
    invoke-static {v1}, Lcom/example/Decoder;->chars(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Decoder;
.super Ljava/lang/Object;

.method public static chars(Ljava/lang/String;)Ljava/lang/String;
    .locals 4
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    const/4 v1, 0x0
    :next
    array-length v2, v0
    if-ge v1, v2, :done
    aget-char v2, v0, v1
    xor-int/lit8 v2, v2, 0x5a
    int-to-char v2, v2
    aput-char v2, v0, v1
    add-int/lit8 v1, v1, 0x1
    goto :next
    :done
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([C)V
    return-object v1
.end method

.method public static builder(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .locals 6
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const/4 v1, 0x0
    :next
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v2
    if-ge v1, v2, :done
    invoke-virtual {p0, v1}, Ljava/lang/String;->charAt(I)C
    move-result v2
    invoke-virtual {p1}, Ljava/lang/String;->length()I
    move-result v3
    rem-int v3, v1, v3
    invoke-virtual {p1, v3}, Ljava/lang/String;->charAt(I)C
    move-result v3
    xor-int/2addr v2, v3
    int-to-char v2, v2
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    add-int/lit8 v1, v1, 0x1
    goto :next
    :done
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static bytes([BI)Ljava/lang/String;
    .locals 5
    array-length v0, p0
    new-array v1, v0, [B
    const/4 v2, 0x0
    :next
    if-ge v2, v0, :done
    aget-byte v3, p0, v2
    sub-int/2addr v3, p1
    xor-int/2addr v3, v2
    int-to-byte v3, v3
    aput-byte v3, v1, v2
    add-int/lit8 v2, v2, 0x1
    goto :next
    :done
    new-instance v3, Ljava/lang/String;
    invoke-direct {v3, v1}, Ljava/lang/String;-><init>([B)V
    return-object v3
.end method
