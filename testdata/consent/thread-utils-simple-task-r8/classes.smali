# api 26
.class public final La;
.super Lg;
.field private synthetic a:Lcom/example/cleaner/CleanApp;

.method public constructor <init>(Lcom/example/cleaner/CleanApp;)V
    .registers 2
    iput-object p1, p0, La;->a:Lcom/example/cleaner/CleanApp;
    invoke-direct {p0}, Lg;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, La;->a:Lcom/example/cleaner/CleanApp;
    invoke-virtual {v0}, Lcom/example/cleaner/CleanApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public final synthetic a(Ljava/lang/Object;)V
    .registers 3
    check-cast p1, Ljava/lang/String;
    const-string v0, "c"
    invoke-static {v0, p1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lb;
.super Lg;
.field private synthetic a:Z
.field private synthetic b:Lcom/example/cleaner/CleanApp;

.method public constructor <init>(Lcom/example/cleaner/CleanApp;Z)V
    .registers 3
    iput-object p1, p0, Lb;->b:Lcom/example/cleaner/CleanApp;
    iput-boolean p2, p0, Lb;->a:Z
    invoke-direct {p0}, Lg;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 2
    iget-boolean v0, p0, Lb;->a:Z
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public final synthetic a(Ljava/lang/Object;)V
    .registers 5
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_1b
    const-string v1, "c"
    iget-object v0, p0, Lb;->b:Lcom/example/cleaner/CleanApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/cleaner/CleanApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1b
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/cleaner/MainActivity;

.method public constructor <init>(Lcom/example/cleaner/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:Lcom/example/cleaner/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lc;->a:Lcom/example/cleaner/MainActivity;
    invoke-static {v0}, Lcom/example/cleaner/MainActivity;->a(Lcom/example/cleaner/MainActivity;)V
    return-void
.end method

.class public Lcom/example/cleaner/CleanApp;
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
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Lcom/example/cleaner/CleanApp;)V
    invoke-static {v0}, Lf;->a(Lg;)V
    const-string v0, "clean"
    invoke-virtual {p0, v0, v2}, Lcom/example/cleaner/CleanApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_agreement"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    new-instance v1, Lb;
    invoke-direct {v1, p0, v0}, Lb;-><init>(Lcom/example/cleaner/CleanApp;Z)V
    invoke-static {v1}, Lf;->a(Lg;)V
    return-void
.end method

.class public Lcom/example/cleaner/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/cleaner/MainActivity;)V
    .registers 4
    const-string v0, "clean"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/cleaner/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "user_agreement"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    new-instance v0, Le;
    invoke-direct {v0, p0}, Le;-><init>(Lcom/example/cleaner/MainActivity;)V
    invoke-static {v0}, Lf;->a(Lg;)V
    return-void
.end method

.method public static synthetic b(Lcom/example/cleaner/MainActivity;)V
    .registers 1
    invoke-virtual {p0}, Lcom/example/cleaner/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "clean"
    invoke-virtual {p0, v0, v2}, Lcom/example/cleaner/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_agreement"
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
    invoke-direct {v2, p0}, Lc;-><init>(Lcom/example/cleaner/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Ld;
    invoke-direct {v2, p0}, Ld;-><init>(Lcom/example/cleaner/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_3c
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/cleaner/MainActivity;

.method public constructor <init>(Lcom/example/cleaner/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Lcom/example/cleaner/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Ld;->a:Lcom/example/cleaner/MainActivity;
    invoke-static {v0}, Lcom/example/cleaner/MainActivity;->b(Lcom/example/cleaner/MainActivity;)V
    return-void
.end method

.class public final Le;
.super Lg;
.field private synthetic a:Lcom/example/cleaner/MainActivity;

.method public constructor <init>(Lcom/example/cleaner/MainActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/example/cleaner/MainActivity;
    invoke-direct {p0}, Lg;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Le;->a:Lcom/example/cleaner/MainActivity;
    invoke-virtual {v0}, Lcom/example/cleaner/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method

.method public final synthetic a(Ljava/lang/Object;)V
    .registers 5
    check-cast p1, Ljava/util/List;
    const-string v0, "c"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-interface {p1}, Ljava/util/List;->size()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field private static final a:Ljava/util/concurrent/ExecutorService;
.field private static final b:Landroid/os/Handler;

.method static constructor <clinit>()V
    .registers 2
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lf;->a:Ljava/util/concurrent/ExecutorService;
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    sput-object v0, Lf;->b:Landroid/os/Handler;
    return-void
.end method

.method static synthetic a()Landroid/os/Handler;
    .registers 1
    sget-object v0, Lf;->b:Landroid/os/Handler;
    return-object v0
.end method

.method public static a(Lg;)V
    .registers 2
    sget-object v0, Lf;->a:Ljava/util/concurrent/ExecutorService;
    invoke-interface {v0, p0}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class public abstract Lg;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract a()Ljava/lang/Object;
.end method

.method public abstract a(Ljava/lang/Object;)V
.end method

.method public run()V
    .registers 4
    :try_start_0
    invoke-virtual {p0}, Lg;->a()Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lf;->a()Landroid/os/Handler;
    move-result-object v1
    new-instance v2, Lh;
    invoke-direct {v2, p0, v0}, Lh;-><init>(Lg;Ljava/lang/Object;)V
    invoke-virtual {v1, v2}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    :try_end_10
    .catch Ljava/lang/Throwable; {:try_start_0 .. :try_end_10} :catch_11
    :goto_10
    return-void
    :catch_11
    move-exception v0
    const-string v0, "t"
    const-string v1, "fail"
    invoke-static {v0, v1}, Landroid/util/Log;->e(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_10
.end method

.class final Lh;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Ljava/lang/Object;
.field private synthetic b:Lg;

.method constructor <init>(Lg;Ljava/lang/Object;)V
    .registers 3
    iput-object p1, p0, Lh;->b:Lg;
    iput-object p2, p0, Lh;->a:Ljava/lang/Object;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Lh;->b:Lg;
    iget-object v1, p0, Lh;->a:Ljava/lang/Object;
    invoke-virtual {v0, v1}, Lg;->a(Ljava/lang/Object;)V
    return-void
.end method
