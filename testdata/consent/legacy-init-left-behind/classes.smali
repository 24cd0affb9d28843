# api 26
.class public Lcom/example/forum/DebugActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "d"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/forum/ForumApp$1$1;
.super Ljava/lang/Object;
.implements Lcom/tencent/smtt/sdk/QbSdk$PreInitCallback;
.field final synthetic this$1:Lcom/example/forum/ForumApp$1;

.method constructor <init>(Lcom/example/forum/ForumApp$1;)V
    .registers 2
    iput-object p1, p0, Lcom/example/forum/ForumApp$1$1;->this$1:Lcom/example/forum/ForumApp$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCoreInitFinished()V
    .registers 1
    return-void
.end method

.method public onViewInitFinished(Z)V
    .registers 6
    const-string v0, "x5"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/forum/ForumApp$1$1;->this$1:Lcom/example/forum/ForumApp$1;
    iget-object v2, v2, Lcom/example/forum/ForumApp$1;->this$0:Lcom/example/forum/ForumApp;
    invoke-virtual {v2}, Lcom/example/forum/ForumApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/forum/ForumApp$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/forum/ForumApp;

.method constructor <init>(Lcom/example/forum/ForumApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/forum/ForumApp$1;->this$0:Lcom/example/forum/ForumApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcom/example/forum/ForumApp$1;->this$0:Lcom/example/forum/ForumApp;
    invoke-static {v0}, Lcom/example/forum/ForumApp;->access$000(Lcom/example/forum/ForumApp;)V
    iget-object v0, p0, Lcom/example/forum/ForumApp$1;->this$0:Lcom/example/forum/ForumApp;
    new-instance v1, Lcom/example/forum/ForumApp$1$1;
    invoke-direct {v1, p0}, Lcom/example/forum/ForumApp$1$1;-><init>(Lcom/example/forum/ForumApp$1;)V
    invoke-static {v0, v1}, Lcom/tencent/smtt/sdk/QbSdk;->initX5Environment(Landroid/content/Context;Lcom/tencent/smtt/sdk/QbSdk$PreInitCallback;)V
    return-void
.end method

.class public Lcom/example/forum/ForumApp;
.super Landroid/app/Application;
.field private static final POOL:Ljava/util/concurrent/ExecutorService;
.field static wx:Lcom/tencent/mm/opensdk/openapi/IWXAPI;

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x2
    invoke-static {v0}, Ljava/util/concurrent/Executors;->newFixedThreadPool(I)Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lcom/example/forum/ForumApp;->POOL:Ljava/util/concurrent/ExecutorService;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/forum/ForumApp;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/forum/ForumApp;->device()V
    return-void
.end method

.method private device()V
    .registers 3
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/forum/ForumApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private oldInit()V
    .registers 3
    .annotation runtime Ljava/lang/Deprecated;
    .end annotation
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/forum/ForumApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method initAsync()V
    .registers 3
    sget-object v0, Lcom/example/forum/ForumApp;->POOL:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcom/example/forum/ForumApp$1;
    invoke-direct {v1, p0}, Lcom/example/forum/ForumApp$1;-><init>(Lcom/example/forum/ForumApp;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    const-string v0, "wx1"
    const/4 v1, 0x1
    invoke-static {p0, v0, v1}, Lcom/tencent/mm/opensdk/openapi/WXAPIFactory;->createWXAPI(Landroid/content/Context;Ljava/lang/String;Z)Lcom/tencent/mm/opensdk/openapi/IWXAPI;
    move-result-object v0
    sput-object v0, Lcom/example/forum/ForumApp;->wx:Lcom/tencent/mm/opensdk/openapi/IWXAPI;
    sget-object v0, Lcom/example/forum/ForumApp;->wx:Lcom/tencent/mm/opensdk/openapi/IWXAPI;
    const-string v1, "wx1"
    invoke-interface {v0, v1}, Lcom/tencent/mm/opensdk/openapi/IWXAPI;->registerApp(Ljava/lang/String;)Z
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "forum"
    invoke-virtual {p0, v0, v2}, Lcom/example/forum/ForumApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "yinsi"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-virtual {p0}, Lcom/example/forum/ForumApp;->initAsync()V
    :cond_15
    return-void
.end method

.class Lcom/example/forum/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/forum/MainActivity;

.method constructor <init>(Lcom/example/forum/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/forum/MainActivity$1;->this$0:Lcom/example/forum/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/forum/MainActivity$1;->this$0:Lcom/example/forum/MainActivity;
    invoke-virtual {v0}, Lcom/example/forum/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/forum/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/forum/MainActivity;

.method constructor <init>(Lcom/example/forum/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/forum/MainActivity$2;->this$0:Lcom/example/forum/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/forum/MainActivity$2;->this$0:Lcom/example/forum/MainActivity;
    const-string v1, "forum"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/forum/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "yinsi"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/forum/MainActivity$2;->this$0:Lcom/example/forum/MainActivity;
    invoke-virtual {v0}, Lcom/example/forum/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/forum/ForumApp;
    invoke-virtual {v0}, Lcom/example/forum/ForumApp;->initAsync()V
    return-void
.end method

.class public Lcom/example/forum/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "forum"
    invoke-virtual {p0, v0, v2}, Lcom/example/forum/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "yinsi"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u6743\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u6743\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f\u5e76\u7ee7\u7eed"
    new-instance v2, Lcom/example/forum/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/forum/MainActivity$2;-><init>(Lcom/example/forum/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/forum/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/forum/MainActivity$1;-><init>(Lcom/example/forum/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method
