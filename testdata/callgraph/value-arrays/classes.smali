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
    invoke-direct {p0}, Lcom/example/Main;->valued()V
    invoke-direct {p0}, Lcom/example/Main;->bytes()V
    invoke-direct {p0}, Lcom/example/Main;->stored()V
    invoke-direct {p0}, Lcom/example/Main;->copied()V
    invoke-direct {p0}, Lcom/example/Main;->harmless()V
    return-void
.end method

.method private chars()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/16 v2, 0xa
    new-array v2, v2, [C
    fill-array-data v2, :data
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v2}, Ljava/lang/String;-><init>([C)V
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    :data
    .array-data 2
    0x61s
    0x6es
    0x64s
    0x72s
    0x6fs
    0x69s
    0x64s
    0x5fs
    0x69s
    0x64s
    .end array-data

.end method

.method private valued()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/16 v2, 0xa
    new-array v2, v2, [C
    fill-array-data v2, :data
    invoke-static {v2}, Ljava/lang/String;->valueOf([C)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    :data
    .array-data 2
    0x61s
    0x6es
    0x64s
    0x72s
    0x6fs
    0x69s
    0x64s
    0x5fs
    0x69s
    0x64s
    .end array-data

.end method

.method private bytes()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/16 v2, 0xa
    new-array v2, v2, [B
    fill-array-data v2, :data
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v2}, Ljava/lang/String;-><init>([B)V
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    :data
    .array-data 1
    0x61t
    0x6et
    0x64t
    0x72t
    0x6ft
    0x69t
    0x64t
    0x5ft
    0x69t
    0x64t
    .end array-data

.end method

.method private stored()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/16 v2, 0xa
    new-array v2, v2, [C
    fill-array-data v2, :data
    const/4 v3, 0x4
    const/16 v4, 0x6f
    aput-char v4, v2, v3
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v2}, Ljava/lang/String;-><init>([C)V
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    :data
    .array-data 2
    0x61s
    0x6es
    0x64s
    0x72s
    0x30s
    0x69s
    0x64s
    0x5fs
    0x69s
    0x64s
    .end array-data

.end method

.method private copied()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/16 v2, 0xc
    new-array v2, v2, [C
    fill-array-data v2, :data
    const/4 v3, 0x2
    const/16 v4, 0xa
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v2, v3, v4}, Ljava/lang/String;-><init>([CII)V
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    :data
    .array-data 2
    0x78s
    0x78s
    0x61s
    0x6es
    0x64s
    0x72s
    0x6fs
    0x69s
    0x64s
    0x5fs
    0x69s
    0x64s
    .end array-data

.end method

.method private harmless()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/16 v2, 0x12
    new-array v2, v2, [C
    fill-array-data v2, :data
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v2}, Ljava/lang/String;-><init>([C)V
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    :data
    .array-data 2
    0x73s
    0x63s
    0x72s
    0x65s
    0x65s
    0x6es
    0x5fs
    0x6fs
    0x66s
    0x66s
    0x5fs
    0x74s
    0x69s
    0x6ds
    0x65s
    0x6fs
    0x75s
    0x74s
    .end array-data

.end method
