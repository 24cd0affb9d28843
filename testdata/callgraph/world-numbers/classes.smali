.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x3
    mul-int/lit8 v0, v0, 0x2
    const/4 v1, 0x6
    if-ne v0, v1, :one
    invoke-static {}, Lcom/example/A;->product()V
    :one
    const-wide/16 v2, 0x5
    const-wide/16 v4, 0x7
    cmp-long v0, v2, v4
    if-gez v0, :two
    invoke-static {}, Lcom/example/A;->smaller()V
    :two
    cmp-long v0, v2, v4
    if-lez v0, :three
    invoke-static {}, Lcom/example/A;->greater()V
    :three
    const/4 v0, 0x1
    shl-int/lit8 v0, v0, 0x4
    and-int/lit8 v0, v0, 0xf
    if-eqz v0, :four
    invoke-static {}, Lcom/example/A;->masked()V
    :four
    const-string v0, "abc"
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v0
    const/4 v1, 0x4
    if-lt v0, v1, :five
    invoke-static {}, Lcom/example/A;->longer()V
    :five
    const v0, 0x7fffffff
    add-int/lit8 v0, v0, 0x1
    if-gtz v0, :six
    invoke-static {}, Lcom/example/A;->wrapped()V
    :six
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static product()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static smaller()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static greater()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static masked()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static longer()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static wrapped()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
