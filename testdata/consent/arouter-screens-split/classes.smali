# api 26
.class public Lcom/alibaba/android/arouter/routes/ARouter$$Group$$app;
.super Ljava/lang/Object;
.implements Lcom/alibaba/android/arouter/facade/template/IRouteGroup;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public loadInto(Ljava/util/Map;)V
    .registers 6
    const-string v0, "/app/home"
    const-class v1, Lcom/example/estate/HomeActivity;
    const-string v2, "/app/home"
    const-string v3, "app"
    invoke-static {v1, v2, v3}, Lcom/alibaba/android/arouter/facade/model/RouteMeta;->build(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/model/RouteMeta;
    move-result-object v1
    invoke-interface {p1, v0, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    const-string v0, "/app/guide"
    const-class v1, Lcom/example/estate/GuideActivity;
    const-string v2, "/app/guide"
    const-string v3, "app"
    invoke-static {v1, v2, v3}, Lcom/alibaba/android/arouter/facade/model/RouteMeta;->build(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/model/RouteMeta;
    move-result-object v1
    invoke-interface {p1, v0, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public Lcom/example/estate/EstateApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/alibaba/android/arouter/launcher/ARouter;->init(Landroid/app/Application;)V
    return-void
.end method

.class public Lcom/example/estate/GuideActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "g"
    invoke-virtual {p0}, Lcom/example/estate/GuideActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/estate/HomeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "h"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/estate/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/estate/SplashActivity;

.method public constructor <init>(Lcom/example/estate/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/estate/SplashActivity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/estate/SplashActivity;
    invoke-static {v0}, Lcom/example/estate/SplashActivity;->accessor$SplashActivity$lambda0(Lcom/example/estate/SplashActivity;)V
    return-void
.end method

.class Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/estate/SplashActivity;

.method public constructor <init>(Lcom/example/estate/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/estate/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/estate/SplashActivity;
    invoke-static {v0, p1, p2}, Lcom/example/estate/SplashActivity;->accessor$SplashActivity$lambda1(Lcom/example/estate/SplashActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/estate/SplashActivity;

.method public constructor <init>(Lcom/example/estate/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/estate/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/estate/SplashActivity;
    invoke-static {v0, p1, p2}, Lcom/example/estate/SplashActivity;->accessor$SplashActivity$lambda2(Lcom/example/estate/SplashActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/estate/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda0(Lcom/example/estate/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/estate/SplashActivity;->lambda$onCreate$0()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda1(Lcom/example/estate/SplashActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/estate/SplashActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda2(Lcom/example/estate/SplashActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/estate/SplashActivity;->lambda$onCreate$2(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0()V
    .registers 3
    invoke-static {}, Lcom/alibaba/android/arouter/launcher/ARouter;->getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    move-result-object v0
    const-string v1, "/app/guide"
    invoke-virtual {v0, v1}, Lcom/alibaba/android/arouter/launcher/ARouter;->build(Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/alibaba/android/arouter/facade/Postcard;->navigation(Landroid/content/Context;)Ljava/lang/Object;
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "e"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/estate/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy_ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lcom/alibaba/android/arouter/launcher/ARouter;->getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    move-result-object v0
    const-string v1, "/app/home"
    invoke-virtual {v0, v1}, Lcom/alibaba/android/arouter/launcher/ARouter;->build(Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    move-result-object v0
    const-string v1, "from"
    const-string v2, "splash"
    invoke-virtual {v0, v1, v2}, Lcom/alibaba/android/arouter/facade/Postcard;->withString(Ljava/lang/String;Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    move-result-object v0
    invoke-virtual {v0}, Lcom/alibaba/android/arouter/facade/Postcard;->navigation()Ljava/lang/Object;
    invoke-virtual {p0}, Lcom/example/estate/SplashActivity;->finish()V
    return-void
.end method

.method private synthetic lambda$onCreate$2(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/estate/SplashActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "e"
    invoke-virtual {p0, v0, v2}, Lcom/example/estate/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "policy_ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    invoke-static {}, Lcom/alibaba/android/arouter/launcher/ARouter;->getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    move-result-object v0
    const-string v1, "/app/home"
    invoke-virtual {v0, v1}, Lcom/alibaba/android/arouter/launcher/ARouter;->build(Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    move-result-object v0
    invoke-virtual {v0}, Lcom/alibaba/android/arouter/facade/Postcard;->navigation()Ljava/lang/Object;
    invoke-virtual {p0}, Lcom/example/estate/SplashActivity;->finish()V
    :goto_22
    return-void
    :cond_23
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    new-instance v1, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/estate/SplashActivity;)V
    const-wide/16 v2, 0x5dc
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/estate/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda2;
    invoke-direct {v2, p0}, Lcom/example/estate/SplashActivity$$ExternalSyntheticLambda2;-><init>(Lcom/example/estate/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_22
.end method
