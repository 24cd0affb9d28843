.class public interface abstract Lcom/kuaixun/news/Constants;
.super Ljava/lang/Object;
.field public static final SP_OPEN_COUNT:Ljava/lang/String; = "sp_open_count"
.field public static final SP_PRIVACY:Ljava/lang/String; = "sp_privacy_v2"

.class public Lcom/kuaixun/news/NewsApp;
.super Landroid/app/Application;
.field private static app:Lcom/kuaixun/news/NewsApp;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static get()Lcom/kuaixun/news/NewsApp;
    .registers 1
    sget-object v0, Lcom/kuaixun/news/NewsApp;->app:Lcom/kuaixun/news/NewsApp;
    return-object v0
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    sput-object p0, Lcom/kuaixun/news/NewsApp;->app:Lcom/kuaixun/news/NewsApp;
    invoke-static {p1}, Lcom/kuaixun/news/ThirdInit;->early(Landroid/content/Context;)V
    return-void
.end method

.method public onCreate()V
    .registers 7
    const/4 v5, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/kuaixun/news/util/SPUtils;->getInstance(Landroid/content/Context;)Lcom/kuaixun/news/util/SPUtils;
    move-result-object v1
    const-string v2, "sp_open_count"
    invoke-static {p0}, Lcom/kuaixun/news/util/SPUtils;->getInstance(Landroid/content/Context;)Lcom/kuaixun/news/util/SPUtils;
    move-result-object v0
    const-string v3, "sp_open_count"
    invoke-static {v5}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v4
    invoke-virtual {v0, v3, v4}, Lcom/kuaixun/news/util/SPUtils;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Integer;
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    add-int/lit8 v0, v0, 0x1
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-virtual {v1, v2, v0}, Lcom/kuaixun/news/util/SPUtils;->put(Ljava/lang/String;Ljava/lang/Object;)V
    invoke-static {p0}, Lcom/kuaixun/news/util/SPUtils;->getInstance(Landroid/content/Context;)Lcom/kuaixun/news/util/SPUtils;
    move-result-object v0
    const-string v1, "sp_privacy_v2"
    invoke-static {v5}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/kuaixun/news/util/SPUtils;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_40
    invoke-static {p0}, Lcom/kuaixun/news/ThirdInit;->initAll(Landroid/content/Context;)V
    :cond_40
    return-void
.end method

.class public Lcom/kuaixun/news/ThirdInit;
.super Ljava/lang/Object;
.field private static volatile done:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static early(Landroid/content/Context;)V
    .registers 5
    invoke-static {p0}, Lcom/kuaixun/news/util/SPUtils;->getInstance(Landroid/content/Context;)Lcom/kuaixun/news/util/SPUtils;
    move-result-object v0
    const-string v1, "udid"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/kuaixun/news/util/SPUtils;->put(Ljava/lang/String;Ljava/lang/Object;)V
    return-void
.end method

.method public static initAll(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/kuaixun/news/ThirdInit;->done:Z
    if-eqz v0, :cond_5
    :goto_4
    return-void
    :cond_5
    const/4 v0, 0x1
    sput-boolean v0, Lcom/kuaixun/news/ThirdInit;->done:Z
    invoke-static {p0}, Lcom/kuaixun/news/ThirdInit;->initStat(Landroid/content/Context;)V
    goto :goto_4
.end method

.method private static initStat(Landroid/content/Context;)V
    .registers 5
    const-string v1, "stat"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v2, "|"
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/kuaixun/news/ui/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kuaixun/news/ui/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v1}, Lcom/kuaixun/news/ui/MainActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class public interface abstract Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;
.super Ljava/lang/Object;

.method public abstract onAgree()V
.end method

.method public abstract onRefuse()V
.end method

.class public Lcom/kuaixun/news/ui/PrivacyDialog;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field private listener:Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p0}, Lcom/kuaixun/news/ui/PrivacyDialog;->dismiss()V
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040004
    if-ne v0, v1, :cond_16
    iget-object v0, p0, Lcom/kuaixun/news/ui/PrivacyDialog;->listener:Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;
    if-eqz v0, :cond_15
    iget-object v0, p0, Lcom/kuaixun/news/ui/PrivacyDialog;->listener:Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;
    invoke-interface {v0}, Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;->onAgree()V
    :cond_15
    :goto_15
    return-void
    :cond_16
    const v1, 0x7f040003
    if-ne v0, v1, :cond_15
    iget-object v0, p0, Lcom/kuaixun/news/ui/PrivacyDialog;->listener:Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;
    if-eqz v0, :cond_15
    iget-object v0, p0, Lcom/kuaixun/news/ui/PrivacyDialog;->listener:Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;
    invoke-interface {v0}, Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;->onRefuse()V
    goto :goto_15
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020001
    invoke-virtual {p0, v0}, Lcom/kuaixun/news/ui/PrivacyDialog;->setContentView(I)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/kuaixun/news/ui/PrivacyDialog;->setCanceledOnTouchOutside(Z)V
    const v0, 0x7f040003
    invoke-virtual {p0, v0}, Lcom/kuaixun/news/ui/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040004
    invoke-virtual {p0, v0}, Lcom/kuaixun/news/ui/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public setListener(Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;)Lcom/kuaixun/news/ui/PrivacyDialog;
    .registers 2
    iput-object p1, p0, Lcom/kuaixun/news/ui/PrivacyDialog;->listener:Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;
    return-object p0
.end method

.class Lcom/kuaixun/news/ui/SplashActivity$1;
.super Ljava/lang/Object;
.implements Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;
.field final synthetic this$0:Lcom/kuaixun/news/ui/SplashActivity;

.method constructor <init>(Lcom/kuaixun/news/ui/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/kuaixun/news/ui/SplashActivity$1;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onAgree()V
    .registers 4
    iget-object v0, p0, Lcom/kuaixun/news/ui/SplashActivity$1;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    invoke-static {v0}, Lcom/kuaixun/news/util/SPUtils;->getInstance(Landroid/content/Context;)Lcom/kuaixun/news/util/SPUtils;
    move-result-object v0
    const-string v1, "sp_privacy_v2"
    const/4 v2, 0x1
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/kuaixun/news/util/SPUtils;->put(Ljava/lang/String;Ljava/lang/Object;)V
    invoke-static {}, Lcom/kuaixun/news/NewsApp;->get()Lcom/kuaixun/news/NewsApp;
    move-result-object v0
    invoke-static {v0}, Lcom/kuaixun/news/ThirdInit;->initAll(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/kuaixun/news/ui/SplashActivity$1;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    invoke-static {v0}, Lcom/kuaixun/news/ui/SplashActivity;->access$000(Lcom/kuaixun/news/ui/SplashActivity;)V
    return-void
.end method

.method public onRefuse()V
    .registers 2
    iget-object v0, p0, Lcom/kuaixun/news/ui/SplashActivity$1;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    invoke-virtual {v0}, Lcom/kuaixun/news/ui/SplashActivity;->finish()V
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class Lcom/kuaixun/news/ui/SplashActivity$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/kuaixun/news/ui/SplashActivity;

.method constructor <init>(Lcom/kuaixun/news/ui/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/kuaixun/news/ui/SplashActivity$2;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 5
    iget-object v0, p0, Lcom/kuaixun/news/ui/SplashActivity$2;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcom/kuaixun/news/ui/SplashActivity$2;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    const-class v3, Lcom/kuaixun/news/ui/MainActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/kuaixun/news/ui/SplashActivity;->startActivity(Landroid/content/Intent;)V
    iget-object v0, p0, Lcom/kuaixun/news/ui/SplashActivity$2;->this$0:Lcom/kuaixun/news/ui/SplashActivity;
    invoke-virtual {v0}, Lcom/kuaixun/news/ui/SplashActivity;->finish()V
    return-void
.end method

.class public Lcom/kuaixun/news/ui/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/kuaixun/news/ui/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/kuaixun/news/ui/SplashActivity;->goMain()V
    return-void
.end method

.method private goMain()V
    .registers 5
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    new-instance v1, Lcom/kuaixun/news/ui/SplashActivity$2;
    invoke-direct {v1, p0}, Lcom/kuaixun/news/ui/SplashActivity$2;-><init>(Lcom/kuaixun/news/ui/SplashActivity;)V
    const-wide/16 v2, 0x320
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/kuaixun/news/ui/SplashActivity;->setContentView(I)V
    invoke-static {p0}, Lcom/kuaixun/news/util/SPUtils;->getInstance(Landroid/content/Context;)Lcom/kuaixun/news/util/SPUtils;
    move-result-object v0
    const-string v1, "sp_privacy_v2"
    const/4 v2, 0x0
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/kuaixun/news/util/SPUtils;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_23
    invoke-direct {p0}, Lcom/kuaixun/news/ui/SplashActivity;->goMain()V
    :goto_22
    return-void
    :cond_23
    new-instance v0, Lcom/kuaixun/news/ui/PrivacyDialog;
    invoke-direct {v0, p0}, Lcom/kuaixun/news/ui/PrivacyDialog;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/kuaixun/news/ui/SplashActivity$1;
    invoke-direct {v1, p0}, Lcom/kuaixun/news/ui/SplashActivity$1;-><init>(Lcom/kuaixun/news/ui/SplashActivity;)V
    invoke-virtual {v0, v1}, Lcom/kuaixun/news/ui/PrivacyDialog;->setListener(Lcom/kuaixun/news/ui/PrivacyDialog$OnPrivacyListener;)Lcom/kuaixun/news/ui/PrivacyDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/kuaixun/news/ui/PrivacyDialog;->show()V
    goto :goto_22
.end method

.class public Lcom/kuaixun/news/ui/WebActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public Lcom/kuaixun/news/util/SPUtils;
.super Ljava/lang/Object;
.field private static instance:Lcom/kuaixun/news/util/SPUtils;
.field private final sp:Landroid/content/SharedPreferences;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "kuaixun_config"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/kuaixun/news/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static getInstance(Landroid/content/Context;)Lcom/kuaixun/news/util/SPUtils;
    .registers 4
    sget-object v0, Lcom/kuaixun/news/util/SPUtils;->instance:Lcom/kuaixun/news/util/SPUtils;
    if-nez v0, :cond_19
    const-class v1, Lcom/kuaixun/news/util/SPUtils;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/kuaixun/news/util/SPUtils;->instance:Lcom/kuaixun/news/util/SPUtils;
    if-nez v0, :cond_18
    new-instance v0, Lcom/kuaixun/news/util/SPUtils;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    if-nez v2, :cond_1c
    :goto_13
    invoke-direct {v0, p0}, Lcom/kuaixun/news/util/SPUtils;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/kuaixun/news/util/SPUtils;->instance:Lcom/kuaixun/news/util/SPUtils;
    :cond_18
    monitor-exit v1
    :try_end_19
    .catchall {:try_start_7 .. :try_end_19} :catchall_21
    :cond_19
    sget-object v0, Lcom/kuaixun/news/util/SPUtils;->instance:Lcom/kuaixun/news/util/SPUtils;
    return-object v0
    :cond_1c
    :try_start_1c
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object p0
    goto :goto_13
    :catchall_21
    move-exception v0
    monitor-exit v1
    :try_end_23
    .catchall {:try_start_1c .. :try_end_23} :catchall_21
    throw v0
.end method

.method public get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    instance-of v0, p2, Ljava/lang/String;
    if-eqz v0, :cond_d
    iget-object v0, p0, Lcom/kuaixun/news/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    :goto_c
    return-object v0
    :cond_d
    instance-of v0, p2, Ljava/lang/Boolean;
    if-eqz v0, :cond_22
    iget-object v0, p0, Lcom/kuaixun/news/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    goto :goto_c
    :cond_22
    instance-of v0, p2, Ljava/lang/Integer;
    if-eqz v0, :cond_37
    iget-object v0, p0, Lcom/kuaixun/news/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    check-cast p2, Ljava/lang/Integer;
    invoke-virtual {p2}, Ljava/lang/Integer;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    goto :goto_c
    :cond_37
    const/4 v0, 0x0
    goto :goto_c
.end method

.method public put(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 5
    iget-object v0, p0, Lcom/kuaixun/news/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    instance-of v1, p2, Ljava/lang/String;
    if-eqz v1, :cond_13
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    :cond_f
    :goto_f
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
    :cond_13
    instance-of v1, p2, Ljava/lang/Boolean;
    if-eqz v1, :cond_21
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    goto :goto_f
    :cond_21
    instance-of v1, p2, Ljava/lang/Integer;
    if-eqz v1, :cond_f
    check-cast p2, Ljava/lang/Integer;
    invoke-virtual {p2}, Ljava/lang/Integer;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    goto :goto_f
.end method
