.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x3
    invoke-static {v0}, Lcom/example/Main;->key(I)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static key(I)Ljava/lang/String;
    .locals 1
    if-nez p0, :more
    const-string v0, "android_id"
    return-object v0
    :more
    add-int/lit8 v0, p0, -0x1
    invoke-static {v0}, Lcom/example/Main;->key(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
