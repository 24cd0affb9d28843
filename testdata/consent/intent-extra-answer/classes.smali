# api 26
.class public Lcom/example/ferry/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private next(Z)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/ferry/Next;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "agreed"
    invoke-virtual {v0, v1, p1}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Z)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/example/ferry/MainActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/ferry/MainActivity;->finish()V
    return-void
.end method

.method public no(Landroid/view/View;)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/example/ferry/MainActivity;->next(Z)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/ferry/MainActivity;->setContentView(I)V
    return-void
.end method

.method public yes(Landroid/view/View;)V
    .registers 3
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lcom/example/ferry/MainActivity;->next(Z)V
    return-void
.end method

.class public Lcom/example/ferry/Next;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/ferry/Next;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Intent;->getBooleanExtra(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_21
    const-string v1, "n"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/ferry/Next;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_21
    const-string v0, "n"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
