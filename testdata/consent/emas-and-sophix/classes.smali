# api 26
.class public Lcom/example/tickets/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    invoke-static {}, Lcom/taobao/sophix/SophixManager;->getInstance()Lcom/taobao/sophix/SophixManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/taobao/sophix/SophixManager;->initialize()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/alibaba/sdk/android/push/noonesdk/PushServiceFactory;->init(Landroid/content/Context;)V
    invoke-static {}, Lcom/taobao/sophix/SophixManager;->getInstance()Lcom/taobao/sophix/SophixManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/taobao/sophix/SophixManager;->queryAndLoadNewPatch()V
    return-void
.end method

.class Lcom/example/tickets/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/tickets/MainActivity;

.method constructor <init>(Lcom/example/tickets/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/tickets/MainActivity$1;->this$0:Lcom/example/tickets/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/tickets/MainActivity$1;->this$0:Lcom/example/tickets/MainActivity;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/example/tickets/MainActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "done"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/tickets/MainActivity$1;->this$0:Lcom/example/tickets/MainActivity;
    invoke-static {v0}, Lcom/example/tickets/MainActivity;->access$000(Lcom/example/tickets/MainActivity;)V
    return-void
.end method

.class Lcom/example/tickets/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/tickets/MainActivity;

.method constructor <init>(Lcom/example/tickets/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/tickets/MainActivity$2;->this$0:Lcom/example/tickets/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/tickets/MainActivity$2;->this$0:Lcom/example/tickets/MainActivity;
    invoke-virtual {v0}, Lcom/example/tickets/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/example/tickets/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/alibaba/sdk/android/push/CommonCallback;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/tickets/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/tickets/MainActivity;->register()V
    return-void
.end method

.method private register()V
    .registers 3
    invoke-static {}, Lcom/alibaba/sdk/android/push/noonesdk/PushServiceFactory;->getCloudPushService()Lcom/alibaba/sdk/android/push/CloudPushService;
    move-result-object v0
    invoke-interface {v0, p0, p0}, Lcom/alibaba/sdk/android/push/CloudPushService;->register(Landroid/content/Context;Lcom/alibaba/sdk/android/push/CommonCallback;)V
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/tickets/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0, v2}, Lcom/example/tickets/MainActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "done"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_14
    invoke-direct {p0}, Lcom/example/tickets/MainActivity;->register()V
    :goto_13
    return-void
    :cond_14
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    const/4 v1, -0x1
    const v2, 0x7f020003
    invoke-virtual {p0, v2}, Lcom/example/tickets/MainActivity;->getString(I)Ljava/lang/String;
    move-result-object v2
    new-instance v3, Lcom/example/tickets/MainActivity$1;
    invoke-direct {v3, p0}, Lcom/example/tickets/MainActivity$1;-><init>(Lcom/example/tickets/MainActivity;)V
    invoke-virtual {v0, v1, v2, v3}, Landroid/app/AlertDialog;->setButton(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    const/4 v1, -0x2
    const v2, 0x7f020004
    invoke-virtual {p0, v2}, Lcom/example/tickets/MainActivity;->getString(I)Ljava/lang/String;
    move-result-object v2
    new-instance v3, Lcom/example/tickets/MainActivity$2;
    invoke-direct {v3, p0}, Lcom/example/tickets/MainActivity$2;-><init>(Lcom/example/tickets/MainActivity;)V
    invoke-virtual {v0, v1, v2, v3}, Landroid/app/AlertDialog;->setButton(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    goto :goto_13
.end method

.method public onFailed(Ljava/lang/String;Ljava/lang/String;)V
    .registers 3
    return-void
.end method

.method public onSuccess(Ljava/lang/String;)V
    .registers 4
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
