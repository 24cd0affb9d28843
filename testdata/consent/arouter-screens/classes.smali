# api 26
.class public final Lcom/alibaba/android/arouter/facade/Postcard;
.super Ljava/lang/Object;
.field private destination:Ljava/lang/Class;
.end field
.field public final path:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/alibaba/android/arouter/facade/Postcard;->path:Ljava/lang/String;
    return-void
.end method

.method public navigation()Ljava/lang/Object;
    .registers 3
    invoke-static {}, Lcom/alibaba/android/arouter/launcher/ARouter;->getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/alibaba/android/arouter/launcher/ARouter;->navigation(Landroid/content/Context;Lcom/alibaba/android/arouter/facade/Postcard;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public navigation(Landroid/content/Context;)Ljava/lang/Object;
    .registers 3
    invoke-static {}, Lcom/alibaba/android/arouter/launcher/ARouter;->getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    move-result-object v0
    invoke-virtual {v0, p1, p0}, Lcom/alibaba/android/arouter/launcher/ARouter;->navigation(Landroid/content/Context;Lcom/alibaba/android/arouter/facade/Postcard;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public withString(Ljava/lang/String;Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    .registers 3
    return-object p0
.end method

.class public Lcom/alibaba/android/arouter/facade/model/RouteMeta;
.super Ljava/lang/Object;
.field private destination:Ljava/lang/Class;
.end field
.field private path:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static build(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/model/RouteMeta;
    .registers 4
    new-instance v0, Lcom/alibaba/android/arouter/facade/model/RouteMeta;
    invoke-direct {v0}, Lcom/alibaba/android/arouter/facade/model/RouteMeta;-><init>()V
    iput-object p0, v0, Lcom/alibaba/android/arouter/facade/model/RouteMeta;->destination:Ljava/lang/Class;
    iput-object p1, v0, Lcom/alibaba/android/arouter/facade/model/RouteMeta;->path:Ljava/lang/String;
    return-object v0
.end method

.method public getDestination()Ljava/lang/Class;
    .registers 2
    iget-object v0, p0, Lcom/alibaba/android/arouter/facade/model/RouteMeta;->destination:Ljava/lang/Class;
    return-object v0
.end method

.class public interface abstract Lcom/alibaba/android/arouter/facade/template/IRouteGroup;
.super Ljava/lang/Object;

.method public abstract loadInto(Ljava/util/Map;)V
.end method

.class public final Lcom/alibaba/android/arouter/launcher/ARouter;
.super Ljava/lang/Object;
.field private static volatile instance:Lcom/alibaba/android/arouter/launcher/ARouter;
.field private static mContext:Landroid/content/Context;
.field private static final routes:Ljava/util/Map;
.end field

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x0
    sput-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->instance:Lcom/alibaba/android/arouter/launcher/ARouter;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    .registers 2
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->instance:Lcom/alibaba/android/arouter/launcher/ARouter;
    if-nez v0, :cond_13
    const-class v1, Lcom/alibaba/android/arouter/launcher/ARouter;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->instance:Lcom/alibaba/android/arouter/launcher/ARouter;
    if-nez v0, :cond_12
    new-instance v0, Lcom/alibaba/android/arouter/launcher/ARouter;
    invoke-direct {v0}, Lcom/alibaba/android/arouter/launcher/ARouter;-><init>()V
    sput-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->instance:Lcom/alibaba/android/arouter/launcher/ARouter;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->instance:Lcom/alibaba/android/arouter/launcher/ARouter;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method public static init(Landroid/app/Application;)V
    .registers 1
    sput-object p0, Lcom/alibaba/android/arouter/launcher/ARouter;->mContext:Landroid/content/Context;
    return-void
.end method

.method public build(Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    .registers 3
    new-instance v0, Lcom/alibaba/android/arouter/facade/Postcard;
    invoke-direct {v0, p1}, Lcom/alibaba/android/arouter/facade/Postcard;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public navigation(Landroid/content/Context;Lcom/alibaba/android/arouter/facade/Postcard;)Ljava/lang/Object;
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p2, Lcom/alibaba/android/arouter/facade/Postcard;->path:Ljava/lang/String;
    iget-object v1, p2, Lcom/alibaba/android/arouter/facade/Postcard;->path:Ljava/lang/String;
    const-string v2, "/"
    invoke-virtual {v1, v2, v3}, Ljava/lang/String;->indexOf(Ljava/lang/String;I)I
    move-result v1
    invoke-virtual {v0, v3, v1}, Ljava/lang/String;->substring(II)Ljava/lang/String;
    move-result-object v0
    :try_start_f
    sget-object v1, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    iget-object v2, p2, Lcom/alibaba/android/arouter/facade/Postcard;->path:Ljava/lang/String;
    invoke-interface {v1, v2}, Ljava/util/Map;->containsKey(Ljava/lang/Object;)Z
    move-result v1
    if-nez v1, :cond_45
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "com.alibaba.android.arouter.routes.ARouter$$Group$$"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Class;
    invoke-virtual {v0, v1}, Ljava/lang/Class;->getConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v0
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Object;
    invoke-virtual {v0, v1}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/alibaba/android/arouter/facade/template/IRouteGroup;
    sget-object v1, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    invoke-interface {v0, v1}, Lcom/alibaba/android/arouter/facade/template/IRouteGroup;->loadInto(Ljava/util/Map;)V
    :cond_45
    new-instance v2, Landroid/content/Intent;
    if-nez p1, :cond_6b
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->mContext:Landroid/content/Context;
    move-object v1, v0
    :goto_4c
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    iget-object v3, p2, Lcom/alibaba/android/arouter/facade/Postcard;->path:Ljava/lang/String;
    invoke-interface {v0, v3}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/alibaba/android/arouter/facade/model/RouteMeta;
    invoke-virtual {v0}, Lcom/alibaba/android/arouter/facade/model/RouteMeta;->getDestination()Ljava/lang/Class;
    move-result-object v0
    invoke-direct {v2, v1, v0}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    if-nez p1, :cond_6d
    const/high16 v0, 0x10000000
    invoke-virtual {v2, v0}, Landroid/content/Intent;->addFlags(I)Landroid/content/Intent;
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->mContext:Landroid/content/Context;
    invoke-virtual {v0, v2}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    :goto_69
    const/4 v0, 0x0
    return-object v0
    :cond_6b
    move-object v1, p1
    goto :goto_4c
    :cond_6d
    invoke-virtual {p1, v2}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    :try_end_70
    .catch Ljava/lang/Exception; {:try_start_f .. :try_end_70} :catch_71
    goto :goto_69
    :catch_71
    move-exception v0
    goto :goto_69
.end method

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
