# The handlers are named by the layout of the base alone.
.class public Lcom/example/bundle/Main;
.super Landroid/app/Activity;
.source "Main.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, MAIN
    invoke-virtual {p0, v0}, Lcom/example/bundle/Main;->setContentView(I)V
    return-void
.end method

.method public agree(Landroid/view/View;)V
    .registers 4
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/bundle/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    return-void
.end method

.method public refuse(Landroid/view/View;)V
    .registers 2
    invoke-virtual {p0}, Lcom/example/bundle/Main;->finish()V
    return-void
.end method
