# api 26
.class public final La;
.super Ljava/lang/Object;
.field private static final b:Ljava/util/Map;
.field public a:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, La;->b:Ljava/util/Map;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lb;->a:Landroid/app/Application;
    const/4 v1, 0x0
    invoke-virtual {v0, p1, v1}, Landroid/app/Application;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static a()La;
    .registers 1
    const-string v0, ""
    invoke-static {v0}, La;->b(Ljava/lang/String;)La;
    move-result-object v0
    return-object v0
.end method

.method private static b(Ljava/lang/String;)La;
    .registers 4
    const/4 v1, 0x0
    move v0, v1
    :goto_2
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v2
    if-ge v0, v2, :cond_3c
    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C
    move-result v2
    invoke-static {v2}, Ljava/lang/Character;->isWhitespace(C)Z
    move-result v2
    if-nez v2, :cond_39
    :goto_12
    if-eqz v1, :cond_16
    const-string p0, "spUtils"
    :cond_16
    sget-object v0, La;->b:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, La;
    if-nez v0, :cond_38
    const-class v1, La;
    monitor-enter v1
    :try_start_23
    sget-object v0, La;->b:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, La;
    if-nez v0, :cond_37
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Ljava/lang/String;)V
    sget-object v2, La;->b:Ljava/util/Map;
    invoke-interface {v2, p0, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_37
    monitor-exit v1
    :cond_38
    return-object v0
    :cond_39
    add-int/lit8 v0, v0, 0x1
    goto :goto_2
    :cond_3c
    const/4 v1, 0x1
    goto :goto_12
    :catchall_3e
    move-exception v0
    monitor-exit v1
    :try_end_40
    .catchall {:try_start_23 .. :try_end_40} :catchall_3e
    throw v0
.end method

.method public final a(Ljava/lang/String;)Z
    .registers 4
    iget-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    const/4 v1, 0x0
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field public static a:Landroid/app/Application;

.class public abstract Lc;
.super Landroid/app/Application;
.field private static a:Lc;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static c()Lc;
    .registers 1
    sget-object v0, Lc;->a:Lc;
    return-object v0
.end method

.method protected abstract a()V
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lc;->a:Lc;
    sput-object p0, Lb;->a:Landroid/app/Application;
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v1
    const-string v0, "activity"
    invoke-virtual {p0, v0}, Lc;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    if-eqz v0, :cond_3d
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v2
    :cond_1d
    invoke-interface {v2}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_3d
    invoke-interface {v2}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager$RunningAppProcessInfo;
    iget v3, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->pid:I
    if-ne v3, v1, :cond_1d
    invoke-virtual {p0}, Lc;->getPackageName()Ljava/lang/String;
    move-result-object v1
    iget-object v0, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->processName:Ljava/lang/String;
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    :goto_37
    if-eqz v0, :cond_3c
    invoke-virtual {p0}, Lc;->a()V
    :cond_3c
    return-void
    :cond_3d
    const/4 v0, 0x0
    goto :goto_37
.end method

.class public Lcom/example/weather/App;
.super Lc;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lc;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 3
    const-string v0, "5f0000aa"
    const-string v1, "yingyongbao"
    invoke-static {p0, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, La;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-virtual {p0}, Lcom/example/weather/App;->b()V
    :cond_16
    return-void
.end method

.method public final b()V
    .registers 5
    const/4 v3, 0x1
    invoke-static {p0, v3}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    const-string v0, "5f0000aa"
    const-string v1, "yingyongbao"
    const/4 v2, 0x0
    invoke-static {p0, v0, v1, v3, v2}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
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

.class public Lcom/example/weather/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private a()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/weather/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/weather/SplashActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/weather/SplashActivity;->finish()V
    return-void
.end method

.method public static synthetic a(Lcom/example/weather/SplashActivity;)V
    .registers 1
    invoke-virtual {p0}, Lcom/example/weather/SplashActivity;->finish()V
    return-void
.end method

.method public static synthetic b(Lcom/example/weather/SplashActivity;)V
    .registers 4
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "agree"
    iget-object v0, v0, La;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lc;->c()Lc;
    move-result-object v0
    check-cast v0, Lcom/example/weather/App;
    invoke-virtual {v0}, Lcom/example/weather/App;->b()V
    invoke-direct {p0}, Lcom/example/weather/SplashActivity;->a()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, La;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_13
    invoke-direct {p0}, Lcom/example/weather/SplashActivity;->a()V
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
    new-instance v2, Ld;
    invoke-direct {v2, p0}, Ld;-><init>(Lcom/example/weather/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    new-instance v2, Le;
    invoke-direct {v2, p0}, Le;-><init>(Lcom/example/weather/SplashActivity;)V
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

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/weather/SplashActivity;

.method public constructor <init>(Lcom/example/weather/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Lcom/example/weather/SplashActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Ld;->a:Lcom/example/weather/SplashActivity;
    invoke-static {v0}, Lcom/example/weather/SplashActivity;->a(Lcom/example/weather/SplashActivity;)V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/weather/SplashActivity;

.method public constructor <init>(Lcom/example/weather/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Le;->a:Lcom/example/weather/SplashActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Le;->a:Lcom/example/weather/SplashActivity;
    invoke-static {v0}, Lcom/example/weather/SplashActivity;->b(Lcom/example/weather/SplashActivity;)V
    return-void
.end method
