.class public final Lcom/anran/map/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    const-string v0, "v"
    invoke-static {p1, v0}, Lc;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    packed-switch v0, :pswitch_data_2c
    :goto_c
    return-void
    :pswitch_d
    const-string v0, "map_conf"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/anran/map/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "t_agree"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_c
    :pswitch_26
    const/4 v0, 0x1
    invoke-virtual {p0, v0}, Lcom/anran/map/MainActivity;->moveTaskToBack(Z)Z
    goto :goto_c
    nop
    :pswitch_data_2c
    .packed-switch 0x7f030000
        :pswitch_26
        :pswitch_d
    .end packed-switch
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/anran/map/MainActivity;->setContentView(I)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/anran/map/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_19
    new-instance v0, Lb;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lb;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    move-object v0, p0
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/anran/map/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_2f
    new-instance v0, Lb;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lb;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2f
    move-object v0, p0
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-static {p0}, La;->a(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_3e
    invoke-virtual {p0}, Lcom/anran/map/MainActivity;->finish()V
    :cond_3e
    return-void
.end method

.class public final Lcom/anran/map/MapApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, La;->a(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_39
    const-string v1, "m"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/anran/map/MapApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_24
    new-instance v0, Lb;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lb;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_24
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_39
    invoke-static {p0}, La;->a(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_67
    const-string v1, "m"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/anran/map/MapApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_56
    new-instance v0, Lb;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lb;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_56
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_67
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;

.method public static final a(Landroid/content/Context;)Z
    .registers 7
    const-wide/16 v4, 0x0
    const/4 v0, 0x0
    const-string v1, "$this$privacyOk"
    invoke-static {p0, v1}, Lc;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "map_conf"
    invoke-virtual {p0, v1, v0}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "t_agree"
    invoke-interface {v1, v2, v4, v5}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v2
    cmp-long v1, v2, v4
    if-lez v1, :cond_19
    const/4 v0, 0x1
    :cond_19
    return v0
.end method

.class public final Lb;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;

.method public static a(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method
