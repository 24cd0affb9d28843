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
    invoke-virtual {p0}, Lcom/example/Main;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v1, "x"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Intent;->getBooleanExtra(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :else
    invoke-static {}, Lcom/example/A;->yes()V
    goto :on
    :else
    invoke-static {}, Lcom/example/A;->no()V
    :on
    const-class v0, Lcom/example/Flags;
    const-string v1, "reflected"
    invoke-virtual {v0, v1}, Ljava/lang/Class;->getDeclaredField(Ljava/lang/String;)Ljava/lang/reflect/Field;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Ljava/lang/reflect/Field;->setBoolean(Ljava/lang/Object;Z)V
    sget-boolean v0, Lcom/example/Flags;->reflected:Z
    if-eqz v0, :reflected
    invoke-static {}, Lcom/example/A;->reflected()V
    :reflected
    sget-boolean v0, Lcom/example/Flags;->unwritten:Z
    if-eqz v0, :unwritten
    invoke-static {}, Lcom/example/A;->unwritten()V
    :unwritten

    return-void
.end method

.class public Lcom/example/Flags;
.super Ljava/lang/Object;

.field static reflected:Z
.field static unwritten:Z

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static yes()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static no()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static reflected()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unwritten()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
