# api 26
.class final Lcom/example/mall/Global;
.super Ljava/lang/Object;
.field static sPrivacyAgreed:Z
.field static sToken:Ljava/lang/String;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/mall/LoginActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final arg$0:Lcom/example/mall/LoginActivity;

.method public constructor <init>(Lcom/example/mall/LoginActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/mall/LoginActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/mall/LoginActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/mall/LoginActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/mall/LoginActivity;
    invoke-static {v0, p1}, Lcom/example/mall/LoginActivity;->accessor$LoginActivity$lambda0(Lcom/example/mall/LoginActivity;Landroid/view/View;)V
    return-void
.end method

.class public Lcom/example/mall/LoginActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$LoginActivity$lambda0(Lcom/example/mall/LoginActivity;Landroid/view/View;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/mall/LoginActivity;->lambda$onCreate$0(Landroid/view/View;)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/view/View;)V
    .registers 6
    invoke-static {}, Lcom/example/mall/UserManager;->getInstance()Lcom/example/mall/UserManager;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "t"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-static {}, Ljava/lang/System;->nanoTime()J
    move-result-wide v2
    invoke-virtual {v1, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, p0, v1}, Lcom/example/mall/UserManager;->login(Landroid/content/Context;Ljava/lang/String;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mall/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/LoginActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v1, "\u767b\u5f55"
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v1, Lcom/example/mall/LoginActivity$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/mall/LoginActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/mall/LoginActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/LoginActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class public Lcom/example/mall/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/example/mall/Global;->sPrivacyAgreed:Z
    if-eqz v0, :cond_18
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/mall/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_18
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/mall/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/mall/MallApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "mall"
    invoke-virtual {p0, v0, v2}, Lcom/example/mall/MallApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    sput-boolean v0, Lcom/example/mall/Global;->sPrivacyAgreed:Z
    invoke-static {}, Lcom/example/mall/UserManager;->getInstance()Lcom/example/mall/UserManager;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/example/mall/UserManager;->load(Landroid/content/Context;)V
    invoke-static {}, Lcom/example/mall/UserManager;->getInstance()Lcom/example/mall/UserManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/mall/UserManager;->isLogin()Z
    move-result v0
    if-eqz v0, :cond_34
    const-string v1, "u"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/mall/MallApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_34
    sget-boolean v0, Lcom/example/mall/Global;->sPrivacyAgreed:Z
    if-eqz v0, :cond_49
    const-string v1, "u"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/mall/MallApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_49
    return-void
.end method

.class Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/mall/SplashActivity;

.method public constructor <init>(Lcom/example/mall/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/mall/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/mall/SplashActivity;
    invoke-static {v0, p1, p2}, Lcom/example/mall/SplashActivity;->accessor$SplashActivity$lambda0(Lcom/example/mall/SplashActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/mall/SplashActivity;

.method public constructor <init>(Lcom/example/mall/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/mall/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/mall/SplashActivity;
    invoke-static {v0, p1, p2}, Lcom/example/mall/SplashActivity;->accessor$SplashActivity$lambda1(Lcom/example/mall/SplashActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/mall/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda0(Lcom/example/mall/SplashActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/mall/SplashActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda1(Lcom/example/mall/SplashActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/mall/SplashActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v2, 0x1
    sput-boolean v2, Lcom/example/mall/Global;->sPrivacyAgreed:Z
    const-string v0, "mall"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/mall/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/example/mall/SplashActivity;->main()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 5
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mall/LoginActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/SplashActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method private main()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mall/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/SplashActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/example/mall/Global;->sPrivacyAgreed:Z
    if-eqz v0, :cond_b
    invoke-direct {p0}, Lcom/example/mall/SplashActivity;->main()V
    :goto_a
    return-void
    :cond_b
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/mall/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u6e38\u5ba2\u6a21\u5f0f"
    new-instance v2, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/mall/SplashActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/mall/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_a
.end method

.class final Lcom/example/mall/UserManager;
.super Ljava/lang/Object;
.field private static final M:Lcom/example/mall/UserManager;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/mall/UserManager;
    invoke-direct {v0}, Lcom/example/mall/UserManager;-><init>()V
    sput-object v0, Lcom/example/mall/UserManager;->M:Lcom/example/mall/UserManager;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static getInstance()Lcom/example/mall/UserManager;
    .registers 1
    sget-object v0, Lcom/example/mall/UserManager;->M:Lcom/example/mall/UserManager;
    return-object v0
.end method

.method isLogin()Z
    .registers 2
    sget-object v0, Lcom/example/mall/Global;->sToken:Ljava/lang/String;
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-nez v0, :cond_a
    const/4 v0, 0x1
    :goto_9
    return v0
    :cond_a
    const/4 v0, 0x0
    goto :goto_9
.end method

.method load(Landroid/content/Context;)V
    .registers 5
    const-string v0, "user"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "token"
    const-string v2, ""
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/mall/Global;->sToken:Ljava/lang/String;
    return-void
.end method

.method login(Landroid/content/Context;Ljava/lang/String;)V
    .registers 5
    sput-object p2, Lcom/example/mall/Global;->sToken:Ljava/lang/String;
    const-string v0, "user"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "token"
    invoke-interface {v0, v1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method
