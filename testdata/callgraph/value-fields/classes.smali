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
    invoke-direct {p0}, Lcom/example/Main;->constant()V
    invoke-direct {p0}, Lcom/example/Main;->once()V
    invoke-direct {p0}, Lcom/example/Main;->instance()V
    invoke-direct {p0}, Lcom/example/Main;->other()V
    invoke-direct {p0}, Lcom/example/Main;->getter()V
    invoke-direct {p0}, Lcom/example/Main;->twice()V
    invoke-direct {p0}, Lcom/example/Main;->harmless()V
    return-void
.end method

.method private constant()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Lcom/example/Keys;->CONSTANT:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private once()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Lcom/example/Keys;->once:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private instance()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    new-instance v2, Lcom/example/Holder;
    const-string v3, "android_id"
    invoke-direct {v2, v3}, Lcom/example/Holder;-><init>(Ljava/lang/String;)V
    iget-object v1, v2, Lcom/example/Holder;->key:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private other()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    new-instance v2, Lcom/example/Holder;
    const-string v3, "screen_off_timeout"
    invoke-direct {v2, v3}, Lcom/example/Holder;-><init>(Ljava/lang/String;)V
    iget-object v1, v2, Lcom/example/Holder;->key:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private getter()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v2, Lcom/example/Keys;->holder:Lcom/example/Holder;
    invoke-virtual {v2}, Lcom/example/Holder;->getKey()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private twice()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Lcom/example/Keys;->twice:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private harmless()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Lcom/example/Keys;->harmless:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Holder;
.super Ljava/lang/Object;

.field public final key:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Holder;->key:Ljava/lang/String;
    return-void
.end method

.method public getKey()Ljava/lang/String;
    .locals 1
    iget-object v0, p0, Lcom/example/Holder;->key:Ljava/lang/String;
    return-object v0
.end method

.class public Lcom/example/Keys;
.super Ljava/lang/Object;

.field public static final CONSTANT:Ljava/lang/String; = "android_id"
.field public static once:Ljava/lang/String;
.field public static twice:Ljava/lang/String;
.field public static harmless:Ljava/lang/String;
.field public static holder:Lcom/example/Holder;

.method static constructor <clinit>()V
    .locals 2
    const-string v0, "android_id"
    sput-object v0, Lcom/example/Keys;->once:Ljava/lang/String;
    sput-object v0, Lcom/example/Keys;->twice:Ljava/lang/String;
    new-instance v1, Lcom/example/Holder;
    invoke-direct {v1, v0}, Lcom/example/Holder;-><init>(Ljava/lang/String;)V
    sput-object v1, Lcom/example/Keys;->holder:Lcom/example/Holder;
    const-string v0, "screen_off_timeout"
    sput-object v0, Lcom/example/Keys;->harmless:Ljava/lang/String;
    sput-object v0, Lcom/example/Keys;->twice:Ljava/lang/String;
    return-void
.end method
