# api 26
.class public final La;
.super Ljava/lang/Object;
.implements Lb;
.field private static a:Lb;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Lb;
    .registers 2
    sget-object v0, La;->a:Lb;
    if-nez v0, :cond_15
    const-string v0, "xiaomi"
    sget-object v1, Landroid/os/Build;->MANUFACTURER:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/String;->equalsIgnoreCase(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_18
    new-instance v0, Le;
    invoke-direct {v0}, Le;-><init>()V
    sput-object v0, La;->a:Lb;
    :cond_15
    :goto_15
    sget-object v0, La;->a:Lb;
    return-object v0
    :cond_18
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->a:Lb;
    goto :goto_15
.end method

.method public final a(Landroid/content/Context;)V
    .registers 5
    invoke-static {}, Lf;->a()Lf;
    const-string v0, "gt"
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public final b(Landroid/content/Context;)V
    .registers 4
    invoke-static {}, Lf;->a()Lf;
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/igexin/sdk/GTService;
    invoke-direct {v0, p1, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p1, v0}, Landroid/content/Context;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    return-void
.end method

.class public interface abstract Lb;
.super Ljava/lang/Object;

.method public abstract a(Landroid/content/Context;)V
.end method

.method public abstract b(Landroid/content/Context;)V
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/gym/MainActivity;

.method public constructor <init>(Lcom/example/gym/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:Lcom/example/gym/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lc;->a:Lcom/example/gym/MainActivity;
    invoke-static {v0}, Lcom/example/gym/MainActivity;->a(Lcom/example/gym/MainActivity;)V
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
    invoke-static {}, La;->a()Lb;
    move-result-object v0
    invoke-interface {v0, p0}, Lb;->a(Landroid/content/Context;)V
    const-string v0, "gym"
    invoke-virtual {p0, v0, v2}, Lcom/example/gym/GymApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreement"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_20
    invoke-static {}, La;->a()Lb;
    move-result-object v0
    invoke-interface {v0, p0}, Lb;->b(Landroid/content/Context;)V
    :cond_20
    return-void
.end method

.class public Lcom/example/gym/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/gym/MainActivity;)V
    .registers 4
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
    invoke-static {}, La;->a()Lb;
    move-result-object v0
    invoke-virtual {p0}, Lcom/example/gym/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-interface {v0, v1}, Lb;->b(Landroid/content/Context;)V
    return-void
.end method

.method public static synthetic b(Lcom/example/gym/MainActivity;)V
    .registers 1
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
    new-instance v2, Lc;
    invoke-direct {v2, p0}, Lc;-><init>(Lcom/example/gym/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Ld;
    invoke-direct {v2, p0}, Ld;-><init>(Lcom/example/gym/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_3c
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

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/gym/MainActivity;

.method public constructor <init>(Lcom/example/gym/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Lcom/example/gym/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Ld;->a:Lcom/example/gym/MainActivity;
    invoke-static {v0}, Lcom/example/gym/MainActivity;->b(Lcom/example/gym/MainActivity;)V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Lb;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(Landroid/content/Context;)V
    .registers 2
    return-void
.end method

.method public final b(Landroid/content/Context;)V
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

.class public final Lf;
.super Ljava/lang/Object;
.field private static a:Lf;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static declared-synchronized a()Lf;
    .registers 2
    const-class v1, Lf;
    monitor-enter v1
    :try_start_3
    sget-object v0, Lf;->a:Lf;
    if-nez v0, :cond_e
    new-instance v0, Lf;
    invoke-direct {v0}, Lf;-><init>()V
    sput-object v0, Lf;->a:Lf;
    :cond_e
    sget-object v0, Lf;->a:Lf;
    :try_end_10
    .catchall {:try_start_3 .. :try_end_10} :catchall_12
    monitor-exit v1
    return-object v0
    :catchall_12
    move-exception v0
    monitor-exit v1
    throw v0
.end method
