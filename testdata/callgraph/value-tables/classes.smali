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
    invoke-direct {p0}, Lcom/example/Main;->table()V
    invoke-direct {p0}, Lcom/example/Main;->indexed()V
    invoke-direct {p0}, Lcom/example/Main;->map()V
    invoke-direct {p0}, Lcom/example/Main;->held()V
    invoke-direct {p0}, Lcom/example/Main;->harmless()V
    return-void
.end method

.method private table()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/4 v2, 0x1
    invoke-static {v2}, Lcom/example/Table;->get(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private indexed()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v2, Lcom/example/Table;->words:[Ljava/lang/String;
    const/4 v3, 0x1
    aget-object v1, v2, v3
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private map()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    new-instance v2, Ljava/util/HashMap;
    invoke-direct {v2}, Ljava/util/HashMap;-><init>()V
    const-string v3, "k"
    const-string v1, "android_id"
    invoke-virtual {v2, v3, v1}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-virtual {v2, v3}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private held()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    new-instance v2, Ljava/util/concurrent/atomic/AtomicReference;
    invoke-direct {v2, v1}, Ljava/util/concurrent/atomic/AtomicReference;-><init>(Ljava/lang/Object;)V
    invoke-virtual {v2}, Ljava/util/concurrent/atomic/AtomicReference;->get()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private harmless()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/4 v2, 0x0
    invoke-static {v2}, Lcom/example/Harmless;->get(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Table;
.super Ljava/lang/Object;

.field static words:[Ljava/lang/String;

.method static constructor <clinit>()V
    .locals 3
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "screen_off_timeout"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "android_id"
    aput-object v2, v0, v1
    sput-object v0, Lcom/example/Table;->words:[Ljava/lang/String;
    return-void
.end method

.method static get(I)Ljava/lang/String;
    .locals 1
    sget-object v0, Lcom/example/Table;->words:[Ljava/lang/String;
    aget-object v0, v0, p0
    return-object v0
.end method

.class public Lcom/example/Harmless;
.super Ljava/lang/Object;

.field static words:[Ljava/lang/String;

.method static constructor <clinit>()V
    .locals 3
    const-string v0, "screen_off_timeout"
    const-string v1, "accelerometer_rotation"
    filled-new-array {v0, v1}, [Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/Harmless;->words:[Ljava/lang/String;
    return-void
.end method

.method static get(I)Ljava/lang/String;
    .locals 1
    sget-object v0, Lcom/example/Harmless;->words:[Ljava/lang/String;
    aget-object v0, v0, p0
    return-object v0
.end method
