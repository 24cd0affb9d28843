# api 26
.class public Lcom/example/relay2/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/os/Handler$Callback;
.implements Landroid/content/DialogInterface$OnClickListener;
.field static final MSG_NO:I = 0x12
.field static final MSG_START:I = 0x10
.field static final MSG_YES:I = 0x11
.field private handler:Landroid/os/Handler;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .registers 6
    const/4 v1, 0x1
    iget v0, p1, Landroid/os/Message;->what:I
    packed-switch v0, :pswitch_data_5c
    const/4 v0, 0x0
    :goto_7
    return v0
    :pswitch_8
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/relay2/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v2, 0x7f020001
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v2, 0x7f020002
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v2, 0x7f020003
    invoke-virtual {v0, v2, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v2, 0x7f020004
    invoke-virtual {v0, v2, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    move v0, v1
    goto :goto_7
    :pswitch_3d
    const-string v2, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/relay2/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    move v0, v1
    goto :goto_7
    :pswitch_50
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    move v0, v1
    goto :goto_7
    nop
    :pswitch_data_5c
    .packed-switch 0x10
        :pswitch_8
        :pswitch_3d
        :pswitch_50
    .end packed-switch
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v1, p0, Lcom/example/relay2/MainActivity;->handler:Landroid/os/Handler;
    const/4 v0, -0x1
    if-ne p2, v0, :cond_f
    const/16 v0, 0x11
    :goto_7
    invoke-static {v1, v0}, Landroid/os/Message;->obtain(Landroid/os/Handler;I)Landroid/os/Message;
    move-result-object v0
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    return-void
    :cond_f
    const/16 v0, 0x12
    goto :goto_7
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/os/Handler;
    invoke-virtual {p0}, Lcom/example/relay2/MainActivity;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1, p0}, Landroid/os/Handler;-><init>(Landroid/os/Looper;Landroid/os/Handler$Callback;)V
    iput-object v0, p0, Lcom/example/relay2/MainActivity;->handler:Landroid/os/Handler;
    iget-object v0, p0, Lcom/example/relay2/MainActivity;->handler:Landroid/os/Handler;
    const/16 v1, 0x10
    invoke-virtual {v0, v1}, Landroid/os/Handler;->sendEmptyMessage(I)Z
    return-void
.end method
