.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/example/Sdk;->init(Z)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 1
    const/4 v0, 0x1
    invoke-static {v0}, Lcom/example/Sdk;->init(Z)V
    return-void
.end method

.class public Lcom/example/Sdk;
.super Ljava/lang/Object;

.method public static init(Z)V
    .locals 0
    invoke-static {}, Lcom/example/Sdk;->always()V
    invoke-static {p0}, Lcom/example/Sdk;->inner(Z)V
    return-void
.end method

.method static inner(Z)V
    .locals 0
    if-eqz p0, :off
    invoke-static {}, Lcom/example/Sdk;->collect()V
    :off
    return-void
.end method

.method public static always()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static collect()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static extra()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
