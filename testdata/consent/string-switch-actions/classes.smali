.class public Lcom/strsw/car/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v0, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "c"
    invoke-virtual {p0, v1, v0}, Lcom/strsw/car/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "state"
    const-string v3, "none"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    const/4 v1, -0x1
    invoke-virtual {v2}, Ljava/lang/String;->hashCode()I
    move-result v3
    sparse-switch v3, :sswitch_data_66
    :cond_1a
    move v0, v1
    :goto_1b
    packed-switch v0, :pswitch_data_70
    const-string v0, "c"
    const-string v1, "ask"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_25
    return-void
    :sswitch_26
    const-string v3, "agreed"
    invoke-virtual {v2, v3}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :cond_1a
    goto :goto_1b
    :sswitch_2f
    const-string v0, "visitor"
    invoke-virtual {v2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1a
    const/4 v0, 0x1
    goto :goto_1b
    :pswitch_39
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/strsw/car/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_25
    :pswitch_4b
    const-string v1, "c"
    invoke-virtual {p0}, Lcom/strsw/car/App;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_25
    nop
    :sswitch_data_66
    .sparse-switch
        -0x54991cc8 -> :sswitch_26
        0x1bd2346e -> :sswitch_2f
    .end sparse-switch
    :pswitch_data_70
    .packed-switch 0x0
        :pswitch_39
        :pswitch_4b
    .end packed-switch
.end method

.class public Lcom/strsw/car/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private act(Ljava/lang/String;)V
    .registers 5
    const/4 v1, 0x0
    const/4 v0, -0x1
    invoke-virtual {p1}, Ljava/lang/String;->hashCode()I
    move-result v2
    sparse-switch v2, :sswitch_data_50
    :cond_9
    :goto_9
    packed-switch v0, :pswitch_data_5a
    :goto_c
    invoke-virtual {p0}, Lcom/strsw/car/MainActivity;->finish()V
    return-void
    :sswitch_10
    const-string v2, "do_agree"
    invoke-virtual {p1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :cond_9
    move v0, v1
    goto :goto_9
    :sswitch_1a
    const-string v2, "do_visit"
    invoke-virtual {p1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :cond_9
    const/4 v0, 0x1
    goto :goto_9
    :pswitch_24
    const-string v0, "c"
    invoke-virtual {p0, v0, v1}, Lcom/strsw/car/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "state"
    const-string v2, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_c
    :pswitch_3a
    const-string v0, "c"
    invoke-virtual {p0, v0, v1}, Lcom/strsw/car/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "state"
    const-string v2, "visitor"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_c
    :sswitch_data_50
    .sparse-switch
        0x2b6d0df8 -> :sswitch_10
        0x2c95e897 -> :sswitch_1a
    .end sparse-switch
    :pswitch_data_5a
    .packed-switch 0x0
        :pswitch_24
        :pswitch_3a
    .end packed-switch
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    invoke-virtual {p1}, Landroid/view/View;->getTag()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-direct {p0, v0}, Lcom/strsw/car/MainActivity;->act(Ljava/lang/String;)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/strsw/car/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/strsw/car/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/strsw/car/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
