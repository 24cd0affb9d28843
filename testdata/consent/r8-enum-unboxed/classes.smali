.class public Lcom/xiangce/album/App;
.super Landroid/app/Application;
.field static sp:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "a"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/xiangce/album/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/xiangce/album/App;->sp:Landroid/content/SharedPreferences;
    sget-object v0, Lcom/xiangce/album/App;->sp:Landroid/content/SharedPreferences;
    const-string v1, "s"
    const-string v2, "UNSET"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/xiangce/album/e1;->b(Ljava/lang/String;)I
    move-result v1
    invoke-static {v1}, Lcom/xiangce/album/e1;->c(I)Z
    move-result v0
    if-eqz v0, :cond_31
    const-string v2, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/xiangce/album/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_31
    const/4 v0, 0x3
    if-eq v1, v0, :cond_4d
    const-string v1, "a"
    invoke-virtual {p0}, Lcom/xiangce/album/App;->getApplicationContext()Landroid/content/Context;
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
    :cond_4d
    return-void
.end method

.class public Lcom/xiangce/album/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method h(I)V
    .registers 5
    sget-object v0, Lcom/xiangce/album/App;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "s"
    invoke-static {p1}, Lcom/xiangce/album/e1;->a(I)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const/high16 v1, 0x7f040000
    if-ne v0, v1, :cond_d
    const/4 v0, 0x3
    invoke-virtual {p0, v0}, Lcom/xiangce/album/MainActivity;->h(I)V
    :cond_c
    :goto_c
    return-void
    :cond_d
    const v1, 0x7f040001
    if-ne v0, v1, :cond_c
    const/4 v0, 0x2
    invoke-virtual {p0, v0}, Lcom/xiangce/album/MainActivity;->h(I)V
    goto :goto_c
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/xiangce/album/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/xiangce/album/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/xiangce/album/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class final Lcom/xiangce/album/e1;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static a(I)Ljava/lang/String;
    .registers 2
    packed-switch p0, :pswitch_data_e
    const/4 v0, 0x0
    throw v0
    :pswitch_5
    const-string v0, "UNSET"
    :goto_7
    return-object v0
    :pswitch_8
    const-string v0, "LATER"
    goto :goto_7
    :pswitch_b
    const-string v0, "AGREED"
    goto :goto_7
    :pswitch_data_e
    .packed-switch 0x1
        :pswitch_5
        :pswitch_8
        :pswitch_b
    .end packed-switch
.end method

.method static b(Ljava/lang/String;)I
    .registers 4
    if-nez p0, :cond_a
    new-instance v0, Ljava/lang/NullPointerException;
    const-string v1, "Name is null"
    invoke-direct {v0, v1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_a
    const-string v0, "UNSET"
    invoke-virtual {p0, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_14
    const/4 v0, 0x1
    :goto_13
    return v0
    :cond_14
    const-string v0, "LATER"
    invoke-virtual {p0, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1e
    const/4 v0, 0x2
    goto :goto_13
    :cond_1e
    const-string v0, "AGREED"
    invoke-virtual {p0, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_28
    const/4 v0, 0x3
    goto :goto_13
    :cond_28
    new-instance v0, Ljava/lang/IllegalArgumentException;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "No enum constant com.xiangce.album.ConsentState."
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.method static c(I)Z
    .registers 2
    const/4 v0, 0x3
    if-ne p0, v0, :cond_5
    const/4 v0, 0x1
    :goto_4
    return v0
    :cond_5
    const/4 v0, 0x0
    goto :goto_4
.end method

.method static d(I)[I
    .registers 4
    const/4 v2, 0x0
    new-array v0, p0, [I
    const/4 v1, 0x3
    new-array v1, v1, [I
    fill-array-data v1, :array_e
    invoke-static {v1, v2, v0, v2, p0}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    return-object v0
    nop
    :array_e
    .array-data 4
        0x1
        0x2
        0x3
    .end array-data
.end method
