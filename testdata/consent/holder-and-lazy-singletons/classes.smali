# api 26
.class public Lcom/example/fitness/DeviceManager;
.super Ljava/lang/Object;
.field private static sInstance:Lcom/example/fitness/DeviceManager;
.field private final imsi:Ljava/lang/String;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lcom/example/fitness/DeviceManager;->imsi:Ljava/lang/String;
    return-void
.end method

.method public static declared-synchronized getInstance(Landroid/content/Context;)Lcom/example/fitness/DeviceManager;
    .registers 3
    const-class v1, Lcom/example/fitness/DeviceManager;
    monitor-enter v1
    :try_start_3
    sget-object v0, Lcom/example/fitness/DeviceManager;->sInstance:Lcom/example/fitness/DeviceManager;
    if-nez v0, :cond_e
    new-instance v0, Lcom/example/fitness/DeviceManager;
    invoke-direct {v0, p0}, Lcom/example/fitness/DeviceManager;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/example/fitness/DeviceManager;->sInstance:Lcom/example/fitness/DeviceManager;
    :cond_e
    sget-object v0, Lcom/example/fitness/DeviceManager;->sInstance:Lcom/example/fitness/DeviceManager;
    :try_end_10
    .catchall {:try_start_3 .. :try_end_10} :catchall_12
    monitor-exit v1
    return-object v0
    :catchall_12
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.method public isPad()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/fitness/FitApp;
.super Landroid/app/Application;
.field private static a:Lcom/example/fitness/FitApp;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static app()Lcom/example/fitness/FitApp;
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
    invoke-static {p0}, Lcom/example/fitness/DeviceManager;->getInstance(Landroid/content/Context;)Lcom/example/fitness/DeviceManager;
    move-result-object v2
    invoke-virtual {v2}, Lcom/example/fitness/DeviceManager;->isPad()Z
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-static {}, Lcom/example/fitness/IdHolder;->name()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class synthetic Lcom/example/fitness/IdHolder$1;
.super Ljava/lang/Object;

.class final Lcom/example/fitness/IdHolder$SingletonHolder;
.super Ljava/lang/Object;
.field private static final INSTANCE:Lcom/example/fitness/IdHolder;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcom/example/fitness/IdHolder;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/example/fitness/IdHolder;-><init>(Lcom/example/fitness/IdHolder$1;)V
    sput-object v0, Lcom/example/fitness/IdHolder$SingletonHolder;->INSTANCE:Lcom/example/fitness/IdHolder;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic access$100()Lcom/example/fitness/IdHolder;
    .registers 1
    sget-object v0, Lcom/example/fitness/IdHolder$SingletonHolder;->INSTANCE:Lcom/example/fitness/IdHolder;
    return-object v0
.end method

.class public final Lcom/example/fitness/IdHolder;
.super Ljava/lang/Object;
.field private id:Ljava/lang/String;

.method private constructor <init>()V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/example/fitness/FitApp;->app()Lcom/example/fitness/FitApp;
    move-result-object v0
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/example/fitness/FitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lcom/example/fitness/IdHolder;->id:Ljava/lang/String;
    return-void
.end method

.method synthetic constructor <init>(Lcom/example/fitness/IdHolder$1;)V
    .registers 2
    invoke-direct {p0}, Lcom/example/fitness/IdHolder;-><init>()V
    return-void
.end method

.method public static getInstance()Lcom/example/fitness/IdHolder;
    .registers 1
    invoke-static {}, Lcom/example/fitness/IdHolder$SingletonHolder;->access$100()Lcom/example/fitness/IdHolder;
    move-result-object v0
    return-object v0
.end method

.method public static name()Ljava/lang/String;
    .registers 1
    const-string v0, "fit"
    return-object v0
.end method

.method public id()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcom/example/fitness/IdHolder;->id:Ljava/lang/String;
    return-object v0
.end method

.class Lcom/example/fitness/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/fitness/MainActivity;

.method constructor <init>(Lcom/example/fitness/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/fitness/MainActivity$1;->this$0:Lcom/example/fitness/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/fitness/MainActivity$1;->this$0:Lcom/example/fitness/MainActivity;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/example/fitness/MainActivity;->moveTaskToBack(Z)Z
    iget-object v0, p0, Lcom/example/fitness/MainActivity$1;->this$0:Lcom/example/fitness/MainActivity;
    invoke-virtual {v0}, Lcom/example/fitness/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/fitness/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/fitness/MainActivity;

.method constructor <init>(Lcom/example/fitness/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/fitness/MainActivity$2;->this$0:Lcom/example/fitness/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lcom/example/fitness/MainActivity$2;->this$0:Lcom/example/fitness/MainActivity;
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
    invoke-static {}, Lcom/example/fitness/IdHolder;->getInstance()Lcom/example/fitness/IdHolder;
    move-result-object v1
    invoke-virtual {v1}, Lcom/example/fitness/IdHolder;->id()Ljava/lang/String;
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
    if-eqz v0, :cond_20
    const-string v0, "id"
    invoke-static {}, Lcom/example/fitness/IdHolder;->getInstance()Lcom/example/fitness/IdHolder;
    move-result-object v1
    invoke-virtual {v1}, Lcom/example/fitness/IdHolder;->id()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_1f
    return-void
    :cond_20
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
    new-instance v2, Lcom/example/fitness/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/fitness/MainActivity$2;-><init>(Lcom/example/fitness/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/fitness/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/fitness/MainActivity$1;-><init>(Lcom/example/fitness/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    goto :goto_1f
.end method
