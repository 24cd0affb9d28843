.class public Lcom/example/Main;
.super Landroid/app/Activity;
.field private mode:I

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    const/16 v0, -0x64
    iput v0, p0, Lcom/example/Main;->mode:I
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    const/16 v1, -0x64
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    if-eqz p1, :cond_28
    const-string v0, "mode"
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->getInt(Ljava/lang/String;I)I
    move-result v0
    iput v0, p0, Lcom/example/Main;->mode:I
    invoke-static {}, Lcom/example/T;->again()V
    const-string v0, "asked"
    invoke-virtual {p1, v0}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1d
    invoke-static {}, Lcom/example/T;->asked()V
    :cond_1d
    const-string v0, "other"
    invoke-virtual {p1, v0}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_28
    invoke-static {}, Lcom/example/T;->other()V
    :cond_28
    if-eqz p1, :cond_35
    const-string v0, "mode"
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->getInt(Ljava/lang/String;I)I
    move-result v0
    if-nez v0, :cond_35
    invoke-static {}, Lcom/example/T;->automatic()V
    :cond_35
    new-instance v0, Lcom/example/Main$Ask;
    invoke-direct {v0, p0}, Lcom/example/Main$Ask;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/example/Main$Ask;->show()V
    return-void
.end method

.method protected onSaveInstanceState(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onSaveInstanceState(Landroid/os/Bundle;)V
    const-string v0, "mode"
    const/4 v1, 0x2
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->putInt(Ljava/lang/String;I)V
    const-string v0, "asked"
    const/4 v1, 0x1
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->putBoolean(Ljava/lang/String;Z)V
    return-void
.end method

.class Lcom/example/Main$Ask;
.super Landroid/app/Dialog;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/T;->dialog()V
    if-eqz p1, :cond_13
    const-string v0, "open"
    invoke-virtual {p1, v0}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_13
    invoke-static {}, Lcom/example/T;->open()V
    :cond_13
    return-void
.end method

.method public onSaveInstanceState()Landroid/os/Bundle;
    .registers 2
    invoke-static {}, Lcom/example/T;->dialogSaves()V
    invoke-super {p0}, Landroid/app/Dialog;->onSaveInstanceState()Landroid/os/Bundle;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static again()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static asked()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static automatic()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dialog()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dialogSaves()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static open()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
