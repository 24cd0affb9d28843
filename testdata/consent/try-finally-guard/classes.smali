.class public Lcom/gongjiao/bus/BusActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public n(Landroid/view/View;)V
    .registers 3
    invoke-virtual {p0}, Lcom/gongjiao/bus/BusActivity;->finish()V
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/gongjiao/bus/Ps;->first(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_f
    invoke-static {p0}, Lcom/gongjiao/bus/Ps;->yes(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_14
    :cond_f
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/gongjiao/bus/BusActivity;->setContentView(I)V
    :cond_14
    return-void
.end method

.method public y(Landroid/view/View;)V
    .registers 5
    const-string v0, "bus"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/gongjiao/bus/BusActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "yes"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/gongjiao/bus/BusActivity;->finish()V
    return-void
.end method

.class public Lcom/gongjiao/bus/BusApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private heavy()V
    .registers 3
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/gongjiao/bus/BusApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private isTestDevice()Z
    .registers 3
    sget-object v0, Landroid/os/Build;->MODEL:Ljava/lang/String;
    const-string v1, "BusTest"
    invoke-virtual {v0, v1}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method private main()Z
    .registers 3
    invoke-virtual {p0}, Lcom/gongjiao/bus/BusApp;->getPackageName()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0}, Lcom/gongjiao/bus/BusApp;->getApplicationInfo()Landroid/content/pm/ApplicationInfo;
    move-result-object v1
    iget-object v1, v1, Landroid/content/pm/ApplicationInfo;->processName:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    return v0
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v1, 0x0
    :try_start_4
    invoke-static {p0}, Lcom/gongjiao/bus/Ps;->yes(Landroid/content/Context;)Z
    move-result v1
    if-eqz v1, :cond_d
    invoke-direct {p0}, Lcom/gongjiao/bus/BusApp;->heavy()V
    :try_end_d
    .catch Ljava/lang/RuntimeException; {:try_start_4 .. :try_end_d} :catch_58
    .catchall {:try_start_4 .. :try_end_d} :catchall_68
    :cond_d
    const-string v0, "b"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_16
    if-nez v1, :cond_1f
    const-string v0, "b"
    const-string v2, "not agreed"
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1f
    const-string v2, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/gongjiao/bus/BusApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-direct {p0}, Lcom/gongjiao/bus/BusApp;->main()Z
    move-result v0
    if-eqz v0, :cond_4f
    if-nez v1, :cond_3e
    invoke-direct {p0}, Lcom/gongjiao/bus/BusApp;->isTestDevice()Z
    move-result v0
    if-eqz v0, :cond_4f
    :cond_3e
    const-string v2, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/gongjiao/bus/BusApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4f
    invoke-direct {p0}, Lcom/gongjiao/bus/BusApp;->main()Z
    move-result v0
    if-eqz v0, :cond_57
    if-nez v1, :cond_73
    :cond_57
    :goto_57
    return-void
    :catch_58
    move-exception v0
    :try_start_59
    const-string v2, "b"
    invoke-static {v2, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    :try_end_5e
    .catchall {:try_start_59 .. :try_end_5e} :catchall_68
    const-string v0, "b"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_16
    :catchall_68
    move-exception v0
    const-string v1, "b"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-static {v1, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    throw v0
    :cond_73
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/gongjiao/bus/BusApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_57
.end method

.class public Lcom/gongjiao/bus/Ps;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static first(Landroid/content/Context;)Z
    .registers 5
    const/4 v1, 0x1
    const/4 v2, 0x0
    const-string v0, "first"
    invoke-static {p0, v0}, Lcom/gongjiao/bus/Ps;->has(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :cond_1f
    move v0, v1
    :goto_b
    const-string v3, "bus"
    invoke-virtual {p0, v3, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    invoke-interface {v2}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v2
    const-string v3, "first"
    invoke-interface {v2, v3, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    return v0
    :cond_1f
    move v0, v2
    goto :goto_b
.end method

.method private static has(Landroid/content/Context;Ljava/lang/String;)Z
    .registers 4
    const/4 v1, 0x0
    const-string v0, "bus"
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static yes(Landroid/content/Context;)Z
    .registers 2
    const-string v0, "yes"
    invoke-static {p0, v0}, Lcom/gongjiao/bus/Ps;->has(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    return v0
.end method
