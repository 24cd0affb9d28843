# api 26
.class public Lcom/example/frame/Invite;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040001
    if-ne v0, v1, :cond_12
    const-string v0, "i"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_12
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const v2, 0x7f040001
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020001
    invoke-virtual {p0, v0}, Lcom/example/frame/Invite;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/frame/Invite;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const v1, 0x7f030006
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(I)V
    invoke-virtual {p0, v2}, Lcom/example/frame/Invite;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const v1, 0x7f030005
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(I)V
    invoke-virtual {p0, v2}, Lcom/example/frame/Invite;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lcom/example/frame/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040001
    if-ne v0, v1, :cond_1b
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/frame/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_1a
    return-void
    :cond_1b
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/frame/Invite;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/frame/MainActivity;->startActivity(Landroid/content/Intent;)V
    goto :goto_1a
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020002
    invoke-virtual {p0, v0}, Lcom/example/frame/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/frame/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/Button;
    const v1, 0x7f040001
    invoke-virtual {p0, v1}, Lcom/example/frame/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/Button;
    const v2, 0x7f030003
    invoke-virtual {v0, v2}, Landroid/widget/Button;->setText(I)V
    const v2, 0x7f030002
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setText(I)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v1, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
