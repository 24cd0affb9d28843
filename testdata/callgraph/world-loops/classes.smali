.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x0
    :again
    const/4 v1, 0x3
    if-ne v0, v1, :one
    invoke-static {}, Lcom/example/A;->third()V
    :one
    add-int/lit8 v0, v0, 0x1
    const/16 v1, 0x40
    if-lt v0, v1, :again
    invoke-static {}, Lcom/example/A;->after()V
    sget-boolean v0, Lcom/example/A;->seen:Z
    if-eqz v0, :two
    invoke-static {}, Lcom/example/A;->again()V
    :two
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/A;->seen:Z
    const/4 v0, 0x1
    :start
    invoke-static {}, Lcom/example/A;->risky()V
    const/4 v0, 0x2
    :stop
    .catch Ljava/lang/Exception; {:start .. :stop} :caught
    :joined
    const/4 v1, 0x1
    if-ne v0, v1, :three
    invoke-static {}, Lcom/example/A;->broken()V
    :three
    const/4 v1, 0x2
    if-ne v0, v1, :four
    invoke-static {}, Lcom/example/A;->whole()V
    :four
    const/4 v2, 0x3
    new-array v2, v2, [Z
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v1
    rem-int/lit8 v1, v1, 0x3
    const/4 v3, 0x1
    aput-boolean v3, v2, v1
    const/4 v3, 0x2
    aget-boolean v3, v2, v3
    if-eqz v3, :five
    invoke-static {}, Lcom/example/A;->element()V
    :five
    return-void
    :caught
    move-exception v1
    goto :joined
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.field static seen:Z

.method public static third()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static after()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static again()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static risky()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static broken()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static whole()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static element()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unused()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
