# api 26
.class public Lcom/example/trips/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/trips/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onResume()V
    .registers 5
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    const-string v1, "m"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/example/trips/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/trips/PrivacyActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private go()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/trips/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/trips/PrivacyActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/trips/PrivacyActivity;->finish()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    packed-switch v0, :pswitch_data_32
    :goto_7
    return-void
    :pswitch_8
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/example/trips/PrivacyActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/example/trips/PrivacyActivity;->go()V
    goto :goto_7
    :pswitch_1f
    const-string v0, "x"
    invoke-virtual {p0}, Lcom/example/trips/PrivacyActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/trips/PrivacyActivity;->finish()V
    goto :goto_7
    :pswitch_data_32
    .packed-switch 0x7f040001
        :pswitch_8
        :pswitch_1f
    .end packed-switch
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v0, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0, v0}, Lcom/example/trips/PrivacyActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "agreed"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_14
    invoke-direct {p0}, Lcom/example/trips/PrivacyActivity;->go()V
    :cond_13
    return-void
    :cond_14
    const/high16 v1, 0x7f020000
    invoke-virtual {p0, v1}, Lcom/example/trips/PrivacyActivity;->setContentView(I)V
    const/4 v1, 0x2
    new-array v1, v1, [I
    fill-array-data v1, :array_2e
    array-length v2, v1
    :goto_20
    if-ge v0, v2, :cond_13
    aget v3, v1, v0
    invoke-virtual {p0, v3}, Lcom/example/trips/PrivacyActivity;->findViewById(I)Landroid/view/View;
    move-result-object v3
    invoke-virtual {v3, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    add-int/lit8 v0, v0, 0x1
    goto :goto_20
    :array_2e
    .array-data 4
        0x7f040001
        0x7f040002
    .end array-data
.end method
