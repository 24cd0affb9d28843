.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/Gate;->require()V
    invoke-static {}, Lcom/example/A;->behind()V
    return-void
.end method

.method public onResume()V
    .locals 1
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-static {}, Lcom/example/A;->next()V
    return-void
.end method

.class public Lcom/example/Gate;
.super Ljava/lang/Object;

.field private static agreed:Z

.method static require()V
    .locals 2
    sget-boolean v0, Lcom/example/Gate;->agreed:Z
    if-nez v0, :fine
    new-instance v0, Ljava/lang/SecurityException;
    const-string v1, "not agreed"
    invoke-direct {v0, v1}, Ljava/lang/SecurityException;-><init>(Ljava/lang/String;)V
    throw v0
    :fine
    return-void
.end method

.method static agree()V
    .locals 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/Gate;->agreed:Z
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static behind()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static next()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
