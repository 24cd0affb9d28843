# Declared by the manifest of the module alone; its handler is named by the module's layout alone.
.class public Lcom/example/bundle/feature/Screen;
.super Landroid/app/Activity;
.source "Screen.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, SCREEN
    invoke-virtual {p0, v0}, Lcom/example/bundle/feature/Screen;->setContentView(I)V
    return-void
.end method

.method public scan(Landroid/view/View;)V
    .registers 4
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/bundle/feature/Screen;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    return-void
.end method
