# api 26
.class public final La;
.super Ljava/lang/Object;
.field private static a:La;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    return-void
.end method

.method public static declared-synchronized a(Landroid/content/Context;)La;
    .registers 3
    const-class v1, La;
    monitor-enter v1
    :try_start_3
    sget-object v0, La;->a:La;
    if-nez v0, :cond_e
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Landroid/content/Context;)V
    sput-object v0, La;->a:La;
    :cond_e
    sget-object v0, La;->a:La;
    :try_end_10
    .catchall {:try_start_3 .. :try_end_10} :catchall_12
    monitor-exit v1
    return-object v0
    :catchall_12
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field public a:Ljava/lang/String;

.method private constructor <init>()V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/example/fitness/FitApp;->a()Lcom/example/fitness/FitApp;
    move-result-object v0
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/example/fitness/FitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lb;->a:Ljava/lang/String;
    return-void
.end method

.method synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Lb;-><init>()V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.field private static final a:Lb;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lb;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lb;-><init>(B)V
    sput-object v0, Lc;->a:Lb;
    return-void
.end method

.method public static synthetic a()Lb;
    .registers 1
    sget-object v0, Lc;->a:Lb;
    return-object v0
.end method

.class public Lcom/example/fitness/FitApp;
.super Landroid/app/Application;
.field private static a:Lcom/example/fitness/FitApp;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static a()Lcom/example/fitness/FitApp;
    .registers 1
    sget-object v0, Lcom/example/fitness/FitApp;->a:Lcom/example/fitness/FitApp;
    return-object v0
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/example/fitness/FitApp;->a:Lcom/example/fitness/FitApp;
    const-string v0, "f"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-static {p0}, La;->a(Landroid/content/Context;)La;
    const/4 v2, 0x0
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "fit"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/fitness/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onStart()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    const-string v0, "fit"
    invoke-virtual {p0, v0, v2}, Lcom/example/fitness/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree_time"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1e
    const-string v0, "id"
    invoke-static {}, Lc;->a()Lb;
    move-result-object v1
    iget-object v1, v1, Lb;->a:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_1d
    return-void
    :cond_1e
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u7528\u6237\u9690\u79c1\u4fdd\u62a4\u63d0\u793a"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8be6\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Le;
    invoke-direct {v2, p0}, Le;-><init>(Lcom/example/fitness/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Ld;
    invoke-direct {v2, p0}, Ld;-><init>(Lcom/example/fitness/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    goto :goto_1d
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/example/fitness/MainActivity;

.method public constructor <init>(Lcom/example/fitness/MainActivity;)V
    .registers 2
    iput-object p1, p0, Ld;->a:Lcom/example/fitness/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Ld;->a:Lcom/example/fitness/MainActivity;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/example/fitness/MainActivity;->moveTaskToBack(Z)Z
    iget-object v0, p0, Ld;->a:Lcom/example/fitness/MainActivity;
    invoke-virtual {v0}, Lcom/example/fitness/MainActivity;->finish()V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/example/fitness/MainActivity;

.method public constructor <init>(Lcom/example/fitness/MainActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/example/fitness/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Le;->a:Lcom/example/fitness/MainActivity;
    const-string v1, "fit"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/fitness/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree_time"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v0, "id"
    invoke-static {}, Lc;->a()Lb;
    move-result-object v1
    iget-object v1, v1, Lb;->a:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
