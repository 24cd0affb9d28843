# api 26
.class Lcom/example/choir/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/choir/MainActivity;

.method constructor <init>(Lcom/example/choir/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/choir/MainActivity$1;->this$0:Lcom/example/choir/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    if-nez p2, :cond_16
    const-string v1, "m"
    iget-object v0, p0, Lcom/example/choir/MainActivity$1;->this$0:Lcom/example/choir/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/choir/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_15
    return-void
    :cond_16
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_15
.end method

.class public Lcom/example/choir/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x2
    new-array v1, v1, [Ljava/lang/CharSequence;
    const/4 v2, 0x0
    const-string v3, "\u540c\u610f"
    aput-object v3, v1, v2
    const/4 v2, 0x1
    const-string v3, "\u4e0d\u540c\u610f"
    aput-object v3, v1, v2
    new-instance v2, Lcom/example/choir/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/choir/MainActivity$1;-><init>(Lcom/example/choir/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setItems([Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
