# api 26
.class Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.field private final arg$0:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;->arg$0:Ljava/lang/Runnable;
    return-void
.end method

.method public onConfirm()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;->arg$0:Ljava/lang/Runnable;
    invoke-static {v0}, Lcom/example/kids/DialogUtil;->accessor$DialogUtil$lambda0(Ljava/lang/Runnable;)V
    return-void
.end method

.class Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnCancelListener;
.field private final arg$0:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;->arg$0:Ljava/lang/Runnable;
    return-void
.end method

.method public onCancel()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;->arg$0:Ljava/lang/Runnable;
    invoke-static {v0}, Lcom/example/kids/DialogUtil;->accessor$DialogUtil$lambda1(Ljava/lang/Runnable;)V
    return-void
.end method

.class public final Lcom/example/kids/DialogUtil;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic accessor$DialogUtil$lambda0(Ljava/lang/Runnable;)V
    .registers 1
    invoke-static {p0}, Lcom/example/kids/DialogUtil;->lambda$confirm$0(Ljava/lang/Runnable;)V
    return-void
.end method

.method static synthetic accessor$DialogUtil$lambda1(Ljava/lang/Runnable;)V
    .registers 1
    invoke-static {p0}, Lcom/example/kids/DialogUtil;->lambda$confirm$1(Ljava/lang/Runnable;)V
    return-void
.end method

.method public static confirm(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    .registers 15
    const/4 v7, 0x0
    new-instance v0, Lcom/lxj/xpopup/XPopup$Builder;
    invoke-direct {v0, p0}, Lcom/lxj/xpopup/XPopup$Builder;-><init>(Landroid/content/Context;)V
    invoke-static {v7}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/lxj/xpopup/XPopup$Builder;->dismissOnBackPressed(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    move-result-object v0
    invoke-static {v7}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/lxj/xpopup/XPopup$Builder;->dismissOnTouchOutside(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    move-result-object v0
    new-instance v5, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;
    invoke-direct {v5, p5}, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;-><init>(Ljava/lang/Runnable;)V
    new-instance v6, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;
    invoke-direct {v6, p6}, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;-><init>(Ljava/lang/Runnable;)V
    move-object v1, p1
    move-object v2, p2
    move-object v3, p3
    move-object v4, p4
    invoke-virtual/range {v0 .. v7}, Lcom/lxj/xpopup/XPopup$Builder;->asConfirm(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;Z)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    move-result-object v0
    invoke-virtual {v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->show()Lcom/lxj/xpopup/core/BasePopupView;
    return-void
.end method

.method private static synthetic lambda$confirm$0(Ljava/lang/Runnable;)V
    .registers 1
    invoke-interface {p0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method private static synthetic lambda$confirm$1(Ljava/lang/Runnable;)V
    .registers 1
    if-eqz p0, :cond_5
    invoke-interface {p0}, Ljava/lang/Runnable;->run()V
    :cond_5
    return-void
.end method

.class final Lcom/example/kids/KV;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static getBool(Landroid/content/Context;Ljava/lang/String;Z)Z
    .registers 4
    invoke-static {p0}, Lcom/example/kids/KV;->sp(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static putBool(Landroid/content/Context;Ljava/lang/String;Z)V
    .registers 4
    invoke-static {p0}, Lcom/example/kids/KV;->sp(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method private static sp(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "kv"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/kids/SplashActivity;
    invoke-static {v0}, Lcom/example/kids/SplashActivity;->accessor$SplashActivity$lambda0(Lcom/example/kids/SplashActivity;)V
    return-void
.end method

.class Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/kids/SplashActivity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/kids/SplashActivity;
    invoke-static {v0}, Lcom/example/kids/SplashActivity;->accessor$SplashActivity$lambda2(Lcom/example/kids/SplashActivity;)V
    return-void
.end method

.class public Lcom/example/kids/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda0(Lcom/example/kids/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->lambda$onCreate$0()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda2(Lcom/example/kids/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->lambda$onBackPressed$1()V
    return-void
.end method

.method private init()V
    .registers 3
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/kids/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private synthetic lambda$onBackPressed$1()V
    .registers 4
    const-string v0, "quit"
    invoke-virtual {p0}, Lcom/example/kids/SplashActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/kids/SplashActivity;->finish()V
    return-void
.end method

.method private synthetic lambda$onCreate$0()V
    .registers 3
    const-string v0, "pa"
    const/4 v1, 0x1
    invoke-static {p0, v0, v1}, Lcom/example/kids/KV;->putBool(Landroid/content/Context;Ljava/lang/String;Z)V
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->init()V
    return-void
.end method

.method public onBackPressed()V
    .registers 8
    const-string v1, "\u63d0\u793a"
    const-string v2, "\u786e\u5b9a\u9000\u51fa\u5417\uff1f"
    const-string v3, "\u53d6\u6d88"
    const-string v4, "\u786e\u5b9a"
    new-instance v5, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;
    invoke-direct {v5, p0}, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;-><init>(Lcom/example/kids/SplashActivity;)V
    const/4 v6, 0x0
    move-object v0, p0
    invoke-static/range {v0 .. v6}, Lcom/example/kids/DialogUtil;->confirm(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "pa"
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Lcom/example/kids/KV;->getBool(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->init()V
    :goto_f
    return-void
    :cond_10
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    const-string v2, "\u8bf7\u8ba4\u771f\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300a\u513f\u7ae5\u9690\u79c1\u4fdd\u62a4\u6307\u5f15\u300b"
    const-string v3, "\u4e0d\u540c\u610f"
    const-string v4, "\u540c\u610f"
    new-instance v5, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;
    invoke-direct {v5, p0}, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/kids/SplashActivity;)V
    new-instance v6, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;
    invoke-direct {v6, p0}, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/kids/SplashActivity;)V
    move-object v0, p0
    invoke-static/range {v0 .. v6}, Lcom/example/kids/DialogUtil;->confirm(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    goto :goto_f
.end method
