# api 26
.class public final La;
.super Ljava/lang/Object;
.field public final a:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Ljava/lang/String;
    return-void
.end method

.method public final a()Ljava/lang/Object;
    .registers 2
    invoke-static {}, Ld;->a()Ld;
    const/4 v0, 0x0
    invoke-static {v0, p0}, Ld;->a(Landroid/content/Context;La;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field public a:Ljava/lang/Class;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Ljava/lang/Class;)Lb;
    .registers 2
    new-instance v0, Lb;
    invoke-direct {v0}, Lb;-><init>()V
    iput-object p0, v0, Lb;->a:Ljava/lang/Class;
    return-object v0
.end method

.class public interface abstract Lc;
.super Ljava/lang/Object;

.method public abstract loadInto(Ljava/util/Map;)V
.end method

.class public Lcom/alibaba/android/arouter/routes/ARouter$$Group$$app;
.super Ljava/lang/Object;
.implements Lc;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public loadInto(Ljava/util/Map;)V
    .registers 4
    const-string v0, "/app/home"
    const-class v1, Lcom/example/estate/HomeActivity;
    invoke-static {v1}, Lb;->a(Ljava/lang/Class;)Lb;
    move-result-object v1
    invoke-interface {p1, v0, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    const-string v0, "/app/guide"
    const-class v1, Lcom/example/estate/GuideActivity;
    invoke-static {v1}, Lb;->a(Ljava/lang/Class;)Lb;
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
    invoke-static {p0}, Ld;->a(Landroid/app/Application;)V
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

.class public Lcom/example/estate/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/estate/SplashActivity;)V
    .registers 2
    invoke-static {}, Ld;->a()Ld;
    const-string v0, "/app/guide"
    invoke-static {v0}, Ld;->a(Ljava/lang/String;)La;
    move-result-object v0
    invoke-static {}, Ld;->a()Ld;
    invoke-static {p0, v0}, Ld;->a(Landroid/content/Context;La;)Ljava/lang/Object;
    return-void
.end method

.method public static synthetic b(Lcom/example/estate/SplashActivity;)V
    .registers 4
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
    invoke-static {}, Ld;->a()Ld;
    const-string v0, "/app/home"
    invoke-static {v0}, Ld;->a(Ljava/lang/String;)La;
    move-result-object v0
    invoke-virtual {v0}, La;->a()Ljava/lang/Object;
    invoke-virtual {p0}, Lcom/example/estate/SplashActivity;->finish()V
    return-void
.end method

.method public static synthetic c(Lcom/example/estate/SplashActivity;)V
    .registers 1
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
    if-eqz v0, :cond_22
    invoke-static {}, Ld;->a()Ld;
    const-string v0, "/app/home"
    invoke-static {v0}, Ld;->a(Ljava/lang/String;)La;
    move-result-object v0
    invoke-virtual {v0}, La;->a()Ljava/lang/Object;
    invoke-virtual {p0}, Lcom/example/estate/SplashActivity;->finish()V
    :goto_21
    return-void
    :cond_22
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    new-instance v1, Le;
    invoke-direct {v1, p0}, Le;-><init>(Lcom/example/estate/SplashActivity;)V
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
    new-instance v2, Lf;
    invoke-direct {v2, p0}, Lf;-><init>(Lcom/example/estate/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lg;
    invoke-direct {v2, p0}, Lg;-><init>(Lcom/example/estate/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_21
.end method

.class public final Ld;
.super Ljava/lang/Object;
.field private static volatile a:Ld;
.field private static b:Landroid/content/Context;
.field private static final c:Ljava/util/Map;

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x0
    sput-object v0, Ld;->a:Ld;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Ld;->c:Ljava/util/Map;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Ljava/lang/String;)La;
    .registers 2
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public static a()Ld;
    .registers 2
    sget-object v0, Ld;->a:Ld;
    if-nez v0, :cond_13
    const-class v1, Ld;
    monitor-enter v1
    :try_start_7
    sget-object v0, Ld;->a:Ld;
    if-nez v0, :cond_12
    new-instance v0, Ld;
    invoke-direct {v0}, Ld;-><init>()V
    sput-object v0, Ld;->a:Ld;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, Ld;->a:Ld;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method public static a(Landroid/content/Context;La;)Ljava/lang/Object;
    .registers 6
    const/4 v3, 0x1
    iget-object v0, p1, La;->a:Ljava/lang/String;
    iget-object v1, p1, La;->a:Ljava/lang/String;
    const-string v2, "/"
    invoke-virtual {v1, v2, v3}, Ljava/lang/String;->indexOf(Ljava/lang/String;I)I
    move-result v1
    invoke-virtual {v0, v3, v1}, Ljava/lang/String;->substring(II)Ljava/lang/String;
    move-result-object v0
    :try_start_f
    sget-object v1, Ld;->c:Ljava/util/Map;
    iget-object v2, p1, La;->a:Ljava/lang/String;
    invoke-interface {v1, v2}, Ljava/util/Map;->containsKey(Ljava/lang/Object;)Z
    move-result v1
    if-nez v1, :cond_3c
    const-string v1, "com.alibaba.android.arouter.routes.ARouter$$Group$$"
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
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
    check-cast v0, Lc;
    sget-object v1, Ld;->c:Ljava/util/Map;
    invoke-interface {v0, v1}, Lc;->loadInto(Ljava/util/Map;)V
    :cond_3c
    new-instance v2, Landroid/content/Intent;
    if-nez p0, :cond_60
    sget-object v0, Ld;->b:Landroid/content/Context;
    move-object v1, v0
    :goto_43
    sget-object v0, Ld;->c:Ljava/util/Map;
    iget-object v3, p1, La;->a:Ljava/lang/String;
    invoke-interface {v0, v3}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lb;
    iget-object v0, v0, Lb;->a:Ljava/lang/Class;
    invoke-direct {v2, v1, v0}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    if-nez p0, :cond_62
    const/high16 v0, 0x10000000
    invoke-virtual {v2, v0}, Landroid/content/Intent;->addFlags(I)Landroid/content/Intent;
    sget-object v0, Ld;->b:Landroid/content/Context;
    invoke-virtual {v0, v2}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    :goto_5e
    const/4 v0, 0x0
    return-object v0
    :cond_60
    move-object v1, p0
    goto :goto_43
    :cond_62
    invoke-virtual {p0, v2}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    :try_end_65
    .catch Ljava/lang/Exception; {:try_start_f .. :try_end_65} :catch_66
    goto :goto_5e
    :catch_66
    move-exception v0
    goto :goto_5e
.end method

.method public static a(Landroid/app/Application;)V
    .registers 1
    sput-object p0, Ld;->b:Landroid/content/Context;
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lcom/example/estate/SplashActivity;

.method public constructor <init>(Lcom/example/estate/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Le;->a:Lcom/example/estate/SplashActivity;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Le;->a:Lcom/example/estate/SplashActivity;
    invoke-static {v0}, Lcom/example/estate/SplashActivity;->a(Lcom/example/estate/SplashActivity;)V
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/estate/SplashActivity;

.method public constructor <init>(Lcom/example/estate/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->a:Lcom/example/estate/SplashActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lf;->a:Lcom/example/estate/SplashActivity;
    invoke-static {v0}, Lcom/example/estate/SplashActivity;->b(Lcom/example/estate/SplashActivity;)V
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/estate/SplashActivity;

.method public constructor <init>(Lcom/example/estate/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lg;->a:Lcom/example/estate/SplashActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lg;->a:Lcom/example/estate/SplashActivity;
    invoke-static {v0}, Lcom/example/estate/SplashActivity;->c(Lcom/example/estate/SplashActivity;)V
    return-void
.end method
