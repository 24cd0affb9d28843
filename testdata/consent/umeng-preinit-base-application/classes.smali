# api 26
.class public final Lcom/blankj/utilcode/util/DeviceUtils;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getAndroidID()Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/blankj/utilcode/util/Utils;->getApp()Landroid/app/Application;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/Application;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "9774d56d682e549c"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_19
    const-string v0, ""
    :cond_18
    :goto_18
    return-object v0
    :cond_19
    if-nez v0, :cond_18
    const-string v0, ""
    goto :goto_18
.end method

.class public final Lcom/blankj/utilcode/util/SPUtils;
.super Ljava/lang/Object;
.field private static final SP_UTILS_MAP:Ljava/util/Map;
.end field
.field private sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/blankj/utilcode/util/SPUtils;->SP_UTILS_MAP:Ljava/util/Map;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/blankj/utilcode/util/Utils;->getApp()Landroid/app/Application;
    move-result-object v0
    invoke-virtual {v0, p1, p2}, Landroid/app/Application;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static getInstance()Lcom/blankj/utilcode/util/SPUtils;
    .registers 2
    const-string v0, ""
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    return-object v0
.end method

.method public static getInstance(Ljava/lang/String;)Lcom/blankj/utilcode/util/SPUtils;
    .registers 2
    const/4 v0, 0x0
    invoke-static {p0, v0}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    return-object v0
.end method

.method public static getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    .registers 5
    invoke-static {p0}, Lcom/blankj/utilcode/util/SPUtils;->isSpace(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_8
    const-string p0, "spUtils"
    :cond_8
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->SP_UTILS_MAP:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/blankj/utilcode/util/SPUtils;
    if-nez v0, :cond_2a
    const-class v1, Lcom/blankj/utilcode/util/SPUtils;
    monitor-enter v1
    :try_start_15
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->SP_UTILS_MAP:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/blankj/utilcode/util/SPUtils;
    if-nez v0, :cond_29
    new-instance v0, Lcom/blankj/utilcode/util/SPUtils;
    invoke-direct {v0, p0, p1}, Lcom/blankj/utilcode/util/SPUtils;-><init>(Ljava/lang/String;I)V
    sget-object v2, Lcom/blankj/utilcode/util/SPUtils;->SP_UTILS_MAP:Ljava/util/Map;
    invoke-interface {v2, p0, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_29
    monitor-exit v1
    :cond_2a
    return-object v0
    :catchall_2b
    move-exception v0
    monitor-exit v1
    :try_end_2d
    .catchall {:try_start_15 .. :try_end_2d} :catchall_2b
    throw v0
.end method

.method private static isSpace(Ljava/lang/String;)Z
    .registers 5
    const/4 v2, 0x1
    const/4 v1, 0x0
    if-nez p0, :cond_6
    move v1, v2
    :cond_5
    :goto_5
    return v1
    :cond_6
    move v0, v1
    :goto_7
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v3
    if-ge v0, v3, :cond_1a
    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C
    move-result v3
    invoke-static {v3}, Ljava/lang/Character;->isWhitespace(C)Z
    move-result v3
    if-eqz v3, :cond_5
    add-int/lit8 v0, v0, 0x1
    goto :goto_7
    :cond_1a
    move v1, v2
    goto :goto_5
.end method

.method public getBoolean(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public getBoolean(Ljava/lang/String;Z)Z
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public getInt(Ljava/lang/String;)I
    .registers 3
    const/4 v0, -0x1
    invoke-virtual {p0, p1, v0}, Lcom/blankj/utilcode/util/SPUtils;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method public getInt(Ljava/lang/String;I)I
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method public getString(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    const-string v0, ""
    invoke-virtual {p0, p1, v0}, Lcom/blankj/utilcode/util/SPUtils;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public put(Ljava/lang/String;I)V
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public put(Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public put(Ljava/lang/String;Z)V
    .registers 4
    const/4 v0, 0x0
    invoke-virtual {p0, p1, p2, v0}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;ZZ)V
    return-void
.end method

.method public put(Ljava/lang/String;ZZ)V
    .registers 5
    if-eqz p3, :cond_10
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    :goto_f
    return-void
    :cond_10
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_f
.end method

.method public remove(Ljava/lang/String;)V
    .registers 3
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lcom/blankj/utilcode/util/Utils;
.super Ljava/lang/Object;
.field private static sApp:Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getApp()Landroid/app/Application;
    .registers 1
    sget-object v0, Lcom/blankj/utilcode/util/Utils;->sApp:Landroid/app/Application;
    return-object v0
.end method

.method public static init(Landroid/app/Application;)V
    .registers 1
    sput-object p0, Lcom/blankj/utilcode/util/Utils;->sApp:Landroid/app/Application;
    return-void
.end method

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

.class public Lcom/umeng/commonsdk/UMConfigure;
.super Ljava/lang/Object;
.field public static final DEVICE_TYPE_PHONE:I = 0x1
.field private static granted:Z
.field private static key:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;ILjava/lang/String;)V
    .registers 3
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    .registers 5
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    .registers 3
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    return-void
.end method

.method public static setLogEnabled(Z)V
    .registers 1
    return-void
.end method

.method public static submitPolicyGrantResult(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/umeng/commonsdk/UMConfigure;->granted:Z
    return-void
.end method

.class public Lcom/umeng/commonsdk/statistics/Envelope;
.super Ljava/lang/Object;
.field static id:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static build(Landroid/content/Context;)V
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/umeng/commonsdk/statistics/Envelope;->id:Ljava/lang/String;
    return-void
.end method
