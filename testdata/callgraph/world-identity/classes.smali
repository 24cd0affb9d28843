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
    invoke-static {}, Lcom/example/Main;->make()Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lcom/example/Main;->make()Ljava/lang/Object;
    move-result-object v1
    if-eq v0, v1, :one
    invoke-static {}, Lcom/example/A;->different()V
    :one
    if-ne v0, v0, :two
    invoke-static {}, Lcom/example/A;->same()V
    :two
    new-instance v0, Ljava/lang/String;
    const-string v1, "a"
    invoke-direct {v0, v1}, Ljava/lang/String;-><init>(Ljava/lang/String;)V
    if-eq v0, v1, :three
    invoke-static {}, Lcom/example/A;->copied()V
    :three
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :four
    invoke-static {}, Lcom/example/A;->equal()V
    :four
    new-instance v0, Lcom/example/B;
    invoke-direct {v0}, Lcom/example/B;-><init>()V
    invoke-virtual {v0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    const-class v2, Lcom/example/B;
    if-ne v1, v2, :five
    invoke-static {}, Lcom/example/A;->exact()V
    :five
    const-class v2, Lcom/example/C;
    if-ne v1, v2, :six
    invoke-static {}, Lcom/example/A;->other()V
    :six
    instance-of v1, v0, Ljava/lang/Runnable;
    if-eqz v1, :seven
    invoke-static {}, Lcom/example/A;->instance()V
    :seven
    instance-of v1, v0, Lcom/example/C;
    if-eqz v1, :eight
    invoke-static {}, Lcom/example/A;->noInstance()V
    :eight
    return-void
.end method

.method static make()Ljava/lang/Object;
    .locals 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    return-object v0
.end method

.class public Lcom/example/B;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 0
    return-void
.end method

.class public Lcom/example/C;
.super Lcom/example/B;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/B;-><init>()V
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static different()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static same()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static copied()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static equal()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static exact()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static other()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static instance()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static noInstance()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
