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
    invoke-static {}, Lcom/example/Main;->number()V
    invoke-static {}, Lcom/example/Main;->division()V
    invoke-static {}, Lcom/example/Main;->nothing()V
    invoke-static {}, Lcom/example/Main;->index()V
    invoke-static {}, Lcom/example/Main;->cast()V
    invoke-static {}, Lcom/example/Main;->cut()V
    invoke-static {}, Lcom/example/Main;->absent()V
    invoke-static {}, Lcom/example/Main;->negative()V
    invoke-static {}, Lcom/example/Main;->thrown()V
    invoke-static {}, Lcom/example/Main;->sub()V
    return-void
.end method

.method static number()V
    .locals 3
    :start
    const-string v0, "abc"
    invoke-static {v0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    :stop
    .catch Ljava/lang/NumberFormatException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->number()V
    return-void
.end method

.method static division()V
    .locals 3
    :start
    const/4 v0, 0x0
    const/4 v1, 0x1
    div-int v0, v1, v0
    :stop
    .catch Ljava/lang/ArithmeticException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->division()V
    return-void
.end method

.method static nothing()V
    .locals 3
    :start
    sget-object v0, Lcom/example/A;->never:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    :stop
    .catch Ljava/lang/NullPointerException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->nothing()V
    return-void
.end method

.method static index()V
    .locals 3
    :start
    const/4 v0, 0x1
    new-array v0, v0, [I
    const/4 v1, 0x5
    aget v0, v0, v1
    :stop
    .catch Ljava/lang/ArrayIndexOutOfBoundsException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->index()V
    return-void
.end method

.method static cast()V
    .locals 3
    :start
    const-string v0, "text"
    invoke-static {v0}, Lcom/example/Main;->same(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Runnable;
    :stop
    .catch Ljava/lang/ClassCastException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->cast()V
    return-void
.end method

.method static cut()V
    .locals 3
    :start
    const-string v0, "abc"
    const/4 v1, 0x5
    invoke-virtual {v0, v1}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    :stop
    .catch Ljava/lang/StringIndexOutOfBoundsException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->cut()V
    return-void
.end method

.method static absent()V
    .locals 3
    :start
    const-string v0, "no.such.Class"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    :stop
    .catch Ljava/lang/ClassNotFoundException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->absent()V
    return-void
.end method

.method static negative()V
    .locals 3
    :start
    const/4 v0, -0x1
    new-array v0, v0, [I
    :stop
    .catch Ljava/lang/NegativeArraySizeException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->negative()V
    return-void
.end method

.method static thrown()V
    .locals 3
    :start
    invoke-static {}, Lcom/example/Main;->deep()V
    :stop
    .catch Ljava/lang/IllegalStateException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->thrown()V
    return-void
.end method

.method static sub()V
    .locals 3
    :start
    invoke-static {}, Lcom/example/Main;->deep()V
    :stop
    .catch Ljava/lang/RuntimeException; {:start .. :stop} :caught
    return-void
    :caught
    move-exception v0
    invoke-static {}, Lcom/example/A;->sub()V
    return-void
.end method

.method static same(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 0
    return-object p0
.end method

.method static deep()V
    .locals 0
    invoke-static {}, Lcom/example/Main;->deeper()V
    return-void
.end method

.method static deeper()V
    .locals 1
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0}, Ljava/lang/IllegalStateException;-><init>()V
    throw v0
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.field static never:Ljava/lang/Runnable;

.method public static number()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static division()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static nothing()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static index()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static cast()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static cut()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static absent()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static negative()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static thrown()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static sub()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unused()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
