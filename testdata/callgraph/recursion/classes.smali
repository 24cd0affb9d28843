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
    const/4 v0, 0x5
    invoke-static {v0}, Lcom/example/A;->even(I)V
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static even(I)V
    .locals 1
    if-nez p0, :on
    invoke-static {}, Lcom/example/A;->end()V
    return-void
    :on
    add-int/lit8 v0, p0, -0x1
    invoke-static {v0}, Lcom/example/A;->odd(I)V
    return-void
.end method

.method public static odd(I)V
    .locals 1
    if-eqz p0, :stop
    add-int/lit8 v0, p0, -0x1
    invoke-static {v0}, Lcom/example/A;->even(I)V
    :stop
    return-void
.end method

.method public static end()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static alone(I)V
    .locals 0
    invoke-static {p0}, Lcom/example/A;->alone(I)V
    invoke-static {}, Lcom/example/A;->far()V
    return-void
.end method

.method public static far()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
