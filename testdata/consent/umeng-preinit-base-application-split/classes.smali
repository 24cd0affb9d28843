# api 26
.class public Lcom/example/weather/App;
.super Lcom/example/weather/BaseApplication;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/weather/BaseApplication;-><init>()V
    return-void
.end method

.method protected initInMain()V
    .registers 3
    const-string v0, "5f0000aa"
    const-string v1, "yingyongbao"
    invoke-static {p0, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-virtual {p0}, Lcom/example/weather/App;->initThird()V
    :cond_16
    return-void
.end method

.method public initThird()V
    .registers 5
    const/4 v3, 0x1
    invoke-static {p0, v3}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    const-string v0, "5f0000aa"
    const-string v1, "yingyongbao"
    const/4 v2, 0x0
    invoke-static {p0, v0, v1, v3, v2}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    return-void
.end method

.class public abstract Lcom/example/weather/BaseApplication;
.super Landroid/app/Application;
.field private static sInstance:Lcom/example/weather/BaseApplication;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static getInstance()Lcom/example/weather/BaseApplication;
    .registers 1
    sget-object v0, Lcom/example/weather/BaseApplication;->sInstance:Lcom/example/weather/BaseApplication;
    return-object v0
.end method

.method protected abstract initInMain()V
.end method

.method protected isMainProcess()Z
    .registers 6
    const/4 v1, 0x0
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v2
    const-string v0, "activity"
    invoke-virtual {p0, v0}, Lcom/example/weather/BaseApplication;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    if-nez v0, :cond_15
    move v0, v1
    :goto_14
    return v0
    :cond_15
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v3
    :cond_19
    invoke-interface {v3}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_34
    invoke-interface {v3}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager$RunningAppProcessInfo;
    iget v4, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->pid:I
    if-ne v4, v2, :cond_19
    invoke-virtual {p0}, Lcom/example/weather/BaseApplication;->getPackageName()Ljava/lang/String;
    move-result-object v1
    iget-object v0, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->processName:Ljava/lang/String;
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_14
    :cond_34
    move v0, v1
    goto :goto_14
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/example/weather/BaseApplication;->sInstance:Lcom/example/weather/BaseApplication;
    invoke-static {p0}, Lcom/blankj/utilcode/util/Utils;->init(Landroid/app/Application;)V
    invoke-virtual {p0}, Lcom/example/weather/BaseApplication;->isMainProcess()Z
    move-result v0
    if-eqz v0, :cond_11
    invoke-virtual {p0}, Lcom/example/weather/BaseApplication;->initInMain()V
    :cond_11
    return-void
.end method

.class public Lcom/example/weather/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcom/example/weather/MainActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/weather/SplashActivity;

.method public constructor <init>(Lcom/example/weather/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/weather/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/weather/SplashActivity;
    invoke-static {v0, p1, p2}, Lcom/example/weather/SplashActivity;->accessor$SplashActivity$lambda0(Lcom/example/weather/SplashActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/weather/SplashActivity;

.method public constructor <init>(Lcom/example/weather/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/weather/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/weather/SplashActivity;
    invoke-static {v0, p1, p2}, Lcom/example/weather/SplashActivity;->accessor$SplashActivity$lambda1(Lcom/example/weather/SplashActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/weather/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda0(Lcom/example/weather/SplashActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/weather/SplashActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda1(Lcom/example/weather/SplashActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/weather/SplashActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/weather/SplashActivity;->finish()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 6
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;Z)V
    invoke-static {}, Lcom/example/weather/BaseApplication;->getInstance()Lcom/example/weather/BaseApplication;
    move-result-object v0
    check-cast v0, Lcom/example/weather/App;
    invoke-virtual {v0}, Lcom/example/weather/App;->initThird()V
    invoke-direct {p0}, Lcom/example/weather/SplashActivity;->toMain()V
    return-void
.end method

.method private toMain()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/weather/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/weather/SplashActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/weather/SplashActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_13
    invoke-direct {p0}, Lcom/example/weather/SplashActivity;->toMain()V
    :goto_12
    return-void
    :cond_13
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020003
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    new-instance v2, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/weather/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    new-instance v2, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/weather/SplashActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/weather/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method
