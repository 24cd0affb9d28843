.class public Lcom/baobao/parent/base/BaseApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public afterAgree()V
    .registers 4
    new-instance v0, Lcom/baobao/parent/sdk/UmInitConfig;
    invoke-direct {v0}, Lcom/baobao/parent/sdk/UmInitConfig;-><init>()V
    invoke-virtual {v0, p0}, Lcom/baobao/parent/sdk/UmInitConfig;->init(Landroid/content/Context;)V
    const-string v1, "base"
    invoke-virtual {p0}, Lcom/baobao/parent/base/BaseApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/baobao/parent/sdk/UmInitConfig;
    invoke-direct {v0}, Lcom/baobao/parent/sdk/UmInitConfig;-><init>()V
    invoke-virtual {v0, p0}, Lcom/baobao/parent/sdk/UmInitConfig;->preInit(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/baobao/parent/sdk/PushHelper;->start(Landroid/content/Context;)V
    const-string v0, "parent"
    invoke-virtual {p0, v0, v2}, Lcom/baobao/parent/base/BaseApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "yinsi"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_20
    invoke-virtual {p0}, Lcom/baobao/parent/base/BaseApp;->afterAgree()V
    :cond_20
    return-void
.end method

.class public Lcom/baobao/parent/sdk/PushHelper;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 3
    const/4 v0, 0x0
    invoke-static {v0}, Lcn/jpush/android/api/JPushInterface;->setDebugMode(Z)V
    invoke-static {p0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    const-string v1, "push"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/baobao/parent/sdk/UmInitConfig;
.super Ljava/lang/Object;
.field private static final KEY:Ljava/lang/String; = "5f1234567890abcdef"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public init(Landroid/content/Context;)V
    .registers 6
    const/4 v3, 0x1
    invoke-static {p1, v3}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    const-string v0, "5f1234567890abcdef"
    const-string v1, "huawei"
    const-string v2, ""
    invoke-static {p1, v0, v1, v3, v2}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    return-void
.end method

.method public preInit(Landroid/content/Context;)V
    .registers 4
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/umeng/commonsdk/UMConfigure;->setLogEnabled(Z)V
    const-string v0, "5f1234567890abcdef"
    const-string v1, "huawei"
    invoke-static {p1, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/baobao/parent/ui/LaunchActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v1, 0x0
    packed-switch p2, :pswitch_data_2a
    :goto_4
    return-void
    :pswitch_5
    const-string v0, "parent"
    invoke-virtual {p0, v0, v1}, Lcom/baobao/parent/ui/LaunchActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "yinsi"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    invoke-virtual {p0}, Lcom/baobao/parent/ui/LaunchActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/baobao/parent/base/BaseApp;
    invoke-virtual {v0}, Lcom/baobao/parent/base/BaseApp;->afterAgree()V
    goto :goto_4
    :pswitch_23
    invoke-virtual {p0}, Lcom/baobao/parent/ui/LaunchActivity;->finish()V
    invoke-static {v1}, Ljava/lang/System;->exit(I)V
    goto :goto_4
    :pswitch_data_2a
    .packed-switch -0x2
        :pswitch_23
        :pswitch_5
    .end packed-switch
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "parent"
    invoke-virtual {p0, v0, v2}, Lcom/baobao/parent/ui/LaunchActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "yinsi"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_38
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    const v1, 0x7f020002
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog;->setCancelable(Z)V
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    :cond_38
    return-void
.end method
