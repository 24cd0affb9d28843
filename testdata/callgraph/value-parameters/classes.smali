.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "android_id"
    invoke-static {p0, v0}, Lcom/example/Util;->first(Landroid/content/Context;Ljava/lang/String;)V
    const-string v0, "screen_off_timeout"
    invoke-static {p0, v0}, Lcom/example/Util;->harmless(Landroid/content/Context;Ljava/lang/String;)V
    invoke-static {p0, v0}, Lcom/example/Util;->shared(Landroid/content/Context;Ljava/lang/String;)V
    const-string v0, "android_id"
    invoke-static {p0, v0}, Lcom/example/Util;->shared(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.method dead()V
    .locals 1
    const-string v0, "android_id"
    invoke-static {p0, v0}, Lcom/example/Util;->harmless(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/example/Util;
.super Ljava/lang/Object;

.method static first(Landroid/content/Context;Ljava/lang/String;)V
    .locals 0
    invoke-static {p0, p1}, Lcom/example/Util;->second(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.method static second(Landroid/content/Context;Ljava/lang/String;)V
    .locals 1
    const/4 v0, 0x1
    invoke-static {v0, p1, p0}, Lcom/example/Util;->third(ILjava/lang/String;Landroid/content/Context;)Ljava/lang/String;
    return-void
.end method

.method static third(ILjava/lang/String;Landroid/content/Context;)Ljava/lang/String;
    .locals 2
    invoke-virtual {p2}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    move-object v1, p1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static harmless(Landroid/content/Context;Ljava/lang/String;)V
    .locals 2
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    move-object v1, p1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static shared(Landroid/content/Context;Ljava/lang/String;)V
    .locals 2
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    move-object v1, p1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
