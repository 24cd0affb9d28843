.class public Lcom/imgbox/mall/LoginActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;
.field private isAgree:Z
.field private ivCheck:Landroid/widget/ImageView;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    const/4 v0, 0x0
    iput-boolean v0, p0, Lcom/imgbox/mall/LoginActivity;->isAgree:Z
    return-void
.end method

.method private login()V
    .registers 3
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/imgbox/mall/LoginActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const/4 v0, 0x0
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    packed-switch v1, :pswitch_data_44
    :goto_8
    return-void
    :pswitch_9
    iget-boolean v1, p0, Lcom/imgbox/mall/LoginActivity;->isAgree:Z
    if-nez v1, :cond_e
    const/4 v0, 0x1
    :cond_e
    iput-boolean v0, p0, Lcom/imgbox/mall/LoginActivity;->isAgree:Z
    iget-object v0, p0, Lcom/imgbox/mall/LoginActivity;->ivCheck:Landroid/widget/ImageView;
    iget-boolean v1, p0, Lcom/imgbox/mall/LoginActivity;->isAgree:Z
    invoke-virtual {v0, v1}, Landroid/widget/ImageView;->setSelected(Z)V
    goto :goto_8
    :pswitch_18
    iget-boolean v1, p0, Lcom/imgbox/mall/LoginActivity;->isAgree:Z
    if-nez v1, :cond_26
    const-string v1, "\u8bf7\u5148\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-static {p0, v1, v0}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    goto :goto_8
    :cond_26
    invoke-direct {p0}, Lcom/imgbox/mall/LoginActivity;->login()V
    goto :goto_8
    :pswitch_2a
    const-string v1, "m"
    invoke-virtual {p0}, Lcom/imgbox/mall/LoginActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_8
    :pswitch_data_44
    .packed-switch 0x7f030000
        :pswitch_18
        :pswitch_9
        :pswitch_2a
    .end packed-switch
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/imgbox/mall/LoginActivity;->setContentView(I)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/imgbox/mall/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/ImageView;
    iput-object v0, p0, Lcom/imgbox/mall/LoginActivity;->ivCheck:Landroid/widget/ImageView;
    iget-object v0, p0, Lcom/imgbox/mall/LoginActivity;->ivCheck:Landroid/widget/ImageView;
    invoke-virtual {v0, p0}, Landroid/widget/ImageView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/imgbox/mall/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/imgbox/mall/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
