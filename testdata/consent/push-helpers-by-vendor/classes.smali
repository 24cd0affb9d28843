# api 26
.class public Lcom/example/gym/GetuiPush;
.super Ljava/lang/Object;
.implements Lcom/example/gym/IPush;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public prepare(Landroid/content/Context;)V
    .registers 5
    invoke-static {}, Lcom/igexin/sdk/PushManager;->getInstance()Lcom/igexin/sdk/PushManager;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/igexin/sdk/PushManager;->preInit(Landroid/content/Context;)V
    const-string v0, "gt"
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public register(Landroid/content/Context;)V
    .registers 3
    invoke-static {}, Lcom/igexin/sdk/PushManager;->getInstance()Lcom/igexin/sdk/PushManager;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/igexin/sdk/PushManager;->initialize(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/gym/GymApp;
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
    invoke-static {}, Lcom/example/gym/PushFactory;->get()Lcom/example/gym/IPush;
    move-result-object v0
    invoke-interface {v0, p0}, Lcom/example/gym/IPush;->prepare(Landroid/content/Context;)V
    const-string v0, "gym"
    invoke-virtual {p0, v0, v2}, Lcom/example/gym/GymApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreement"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_20
    invoke-static {}, Lcom/example/gym/PushFactory;->get()Lcom/example/gym/IPush;
    move-result-object v0
    invoke-interface {v0, p0}, Lcom/example/gym/IPush;->register(Landroid/content/Context;)V
    :cond_20
    return-void
.end method

.class public interface abstract Lcom/example/gym/IPush;
.super Ljava/lang/Object;

.method public abstract prepare(Landroid/content/Context;)V
.end method

.method public abstract register(Landroid/content/Context;)V
.end method

.class Lcom/example/gym/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/gym/MainActivity;

.method public constructor <init>(Lcom/example/gym/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/gym/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/gym/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/gym/MainActivity;->accessor$MainActivity$lambda0(Lcom/example/gym/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/gym/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/gym/MainActivity;

.method public constructor <init>(Lcom/example/gym/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/gym/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/gym/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/gym/MainActivity;->accessor$MainActivity$lambda1(Lcom/example/gym/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/gym/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Lcom/example/gym/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/gym/MainActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Lcom/example/gym/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/gym/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "gym"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/gym/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreement"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lcom/example/gym/PushFactory;->get()Lcom/example/gym/IPush;
    move-result-object v0
    invoke-virtual {p0}, Lcom/example/gym/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/example/gym/IPush;->register(Landroid/content/Context;)V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/gym/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "gym"
    invoke-virtual {p0, v0, v2}, Lcom/example/gym/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreement"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_3c
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/gym/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/gym/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/gym/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_3c
    return-void
.end method

.class final Lcom/example/gym/PushFactory;
.super Ljava/lang/Object;
.field private static p:Lcom/example/gym/IPush;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static get()Lcom/example/gym/IPush;
    .registers 2
    sget-object v0, Lcom/example/gym/PushFactory;->p:Lcom/example/gym/IPush;
    if-nez v0, :cond_15
    const-string v0, "xiaomi"
    sget-object v1, Landroid/os/Build;->MANUFACTURER:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/String;->equalsIgnoreCase(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_18
    new-instance v0, Lcom/example/gym/XiaomiPush;
    invoke-direct {v0}, Lcom/example/gym/XiaomiPush;-><init>()V
    sput-object v0, Lcom/example/gym/PushFactory;->p:Lcom/example/gym/IPush;
    :cond_15
    :goto_15
    sget-object v0, Lcom/example/gym/PushFactory;->p:Lcom/example/gym/IPush;
    return-object v0
    :cond_18
    new-instance v0, Lcom/example/gym/GetuiPush;
    invoke-direct {v0}, Lcom/example/gym/GetuiPush;-><init>()V
    sput-object v0, Lcom/example/gym/PushFactory;->p:Lcom/example/gym/IPush;
    goto :goto_15
.end method

.class public Lcom/example/gym/XiaomiPush;
.super Ljava/lang/Object;
.implements Lcom/example/gym/IPush;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public prepare(Landroid/content/Context;)V
    .registers 2
    return-void
.end method

.method public register(Landroid/content/Context;)V
    .registers 4
    const-string v0, "a"
    const-string v1, "b"
    invoke-static {p1, v0, v1}, Lcom/xiaomi/mipush/sdk/MiPushClient;->registerPush(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    const-string v1, "mi"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/igexin/sdk/GTService;
.super Landroid/app/Service;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .registers 5
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/igexin/sdk/GTService;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    const/4 v0, 0x1
    return v0
.end method

.class public Lcom/igexin/sdk/PushManager;
.super Ljava/lang/Object;
.field private static i:Lcom/igexin/sdk/PushManager;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static declared-synchronized getInstance()Lcom/igexin/sdk/PushManager;
    .registers 2
    const-class v1, Lcom/igexin/sdk/PushManager;
    monitor-enter v1
    :try_start_3
    sget-object v0, Lcom/igexin/sdk/PushManager;->i:Lcom/igexin/sdk/PushManager;
    if-nez v0, :cond_e
    new-instance v0, Lcom/igexin/sdk/PushManager;
    invoke-direct {v0}, Lcom/igexin/sdk/PushManager;-><init>()V
    sput-object v0, Lcom/igexin/sdk/PushManager;->i:Lcom/igexin/sdk/PushManager;
    :cond_e
    sget-object v0, Lcom/igexin/sdk/PushManager;->i:Lcom/igexin/sdk/PushManager;
    :try_end_10
    .catchall {:try_start_3 .. :try_end_10} :catchall_12
    monitor-exit v1
    return-object v0
    :catchall_12
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.method public initialize(Landroid/content/Context;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/igexin/sdk/GTService;
    invoke-direct {v0, p1, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p1, v0}, Landroid/content/Context;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    return-void
.end method

.method public preInit(Landroid/content/Context;)V
    .registers 2
    return-void
.end method
