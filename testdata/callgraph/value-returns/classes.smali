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
    invoke-direct {p0}, Lcom/example/Main;->direct()V
    invoke-direct {p0}, Lcom/example/Main;->through()V
    invoke-direct {p0}, Lcom/example/Main;->other()V
    invoke-direct {p0}, Lcom/example/Main;->chosen()V
    invoke-direct {p0}, Lcom/example/Main;->unchosen()V
    invoke-direct {p0}, Lcom/example/Main;->virtual()V
    return-void
.end method

.method private direct()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {}, Lcom/example/Keys;->key()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private through()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v2, "android_id"
    invoke-static {v2}, Lcom/example/Keys;->same(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private other()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v2, "screen_off_timeout"
    invoke-static {v2}, Lcom/example/Keys;->same(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private chosen()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/4 v2, 0x2
    invoke-static {v2}, Lcom/example/Keys;->named(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private unchosen()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/4 v2, 0x1
    invoke-static {v2}, Lcom/example/Keys;->named(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private virtual()V
    .locals 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    new-instance v2, Lcom/example/Child;
    invoke-direct {v2}, Lcom/example/Child;-><init>()V
    invoke-virtual {v2}, Lcom/example/Parent;->key()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Keys;
.super Ljava/lang/Object;

.method static key()Ljava/lang/String;
    .locals 1
    const-string v0, "android_id"
    return-object v0
.end method

.method static same(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 0
    return-object p0
.end method

.method static named(I)Ljava/lang/String;
    .locals 1
    packed-switch p0, :table
    const-string v0, ""
    return-object v0
    :one
    const-string v0, "screen_off_timeout"
    return-object v0
    :two
    const-string v0, "android_id"
    return-object v0
    :table
    .packed-switch 0x1
    :one
    :two
    .end packed-switch
.end method

.class public Lcom/example/Parent;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method key()Ljava/lang/String;
    .locals 1
    const-string v0, "screen_off_timeout"
    return-object v0
.end method

.class public Lcom/example/Child;
.super Lcom/example/Parent;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Parent;-><init>()V
    return-void
.end method

.method key()Ljava/lang/String;
    .locals 1
    const-string v0, "android_id"
    return-object v0
.end method
