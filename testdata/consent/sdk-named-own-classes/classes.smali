# api 26
.class public Lcom/example/toolkit/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "k"
    invoke-static {p0, v0}, Lcom/example/toolkit/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;)V
    new-instance v0, Lcom/example/toolkit/ConsentInformation;
    invoke-direct {v0}, Lcom/example/toolkit/ConsentInformation;-><init>()V
    invoke-virtual {v0}, Lcom/example/toolkit/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_22
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/toolkit/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_22
    invoke-static {}, Lcom/example/toolkit/ConsentInformation;->isAgree()Z
    move-result v0
    if-eqz v0, :cond_39
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/toolkit/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_39
    return-void
.end method

.class public Lcom/example/toolkit/ConsentInformation;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static isAgree()Z
    .registers 2
    const-string v0, "no"
    const-string v1, "x"
    invoke-static {v1}, Ljava/lang/System;->getProperty(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-nez v0, :cond_10
    const/4 v0, 0x1
    :goto_f
    return v0
    :cond_10
    const/4 v0, 0x0
    goto :goto_f
.end method

.method public canRequestAds()Z
    .registers 5
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v0
    const-wide/16 v2, 0x0
    cmp-long v0, v0, v2
    if-lez v0, :cond_c
    const/4 v0, 0x1
    :goto_b
    return v0
    :cond_c
    const/4 v0, 0x0
    goto :goto_b
.end method

.class public Lcom/example/toolkit/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public Lcom/example/toolkit/UMConfigure;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;Ljava/lang/String;)V
    .registers 2
    return-void
.end method
