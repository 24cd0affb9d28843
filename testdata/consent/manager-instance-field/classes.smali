# api 26
.class Lcom/example/bank/BankApp$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/bank/BankApp;

.method constructor <init>(Lcom/example/bank/BankApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/bank/BankApp$1;->this$0:Lcom/example/bank/BankApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/bank/BankApp$1;->this$0:Lcom/example/bank/BankApp;
    invoke-static {v0}, Lcom/example/bank/Risk;->apps(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/bank/BankApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/bank/PrivacyManager;->get(Landroid/content/Context;)Lcom/example/bank/PrivacyManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/bank/PrivacyManager;->isGranted()Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-static {p0}, Lcom/example/bank/Risk;->collect(Landroid/content/Context;)V
    :cond_10
    invoke-static {p0}, Lcom/example/bank/PrivacyManager;->get(Landroid/content/Context;)Lcom/example/bank/PrivacyManager;
    move-result-object v0
    new-instance v1, Lcom/example/bank/BankApp$1;
    invoke-direct {v1, p0}, Lcom/example/bank/BankApp$1;-><init>(Lcom/example/bank/BankApp;)V
    invoke-virtual {v0, v1}, Lcom/example/bank/PrivacyManager;->whenGranted(Ljava/lang/Runnable;)V
    return-void
.end method

.class Lcom/example/bank/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/bank/MainActivity;

.method constructor <init>(Lcom/example/bank/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/bank/MainActivity$1;->this$0:Lcom/example/bank/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/bank/MainActivity$1;->this$0:Lcom/example/bank/MainActivity;
    invoke-virtual {v0}, Lcom/example/bank/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/bank/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/bank/MainActivity;

.method constructor <init>(Lcom/example/bank/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/bank/MainActivity$2;->this$0:Lcom/example/bank/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/bank/MainActivity$2;->this$0:Lcom/example/bank/MainActivity;
    invoke-static {v0}, Lcom/example/bank/PrivacyManager;->get(Landroid/content/Context;)Lcom/example/bank/PrivacyManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/bank/PrivacyManager;->grant()V
    iget-object v0, p0, Lcom/example/bank/MainActivity$2;->this$0:Lcom/example/bank/MainActivity;
    invoke-virtual {v0}, Lcom/example/bank/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/bank/Risk;->collect(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/bank/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/bank/SyncService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/bank/MainActivity;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    invoke-static {p0}, Lcom/example/bank/PrivacyManager;->get(Landroid/content/Context;)Lcom/example/bank/PrivacyManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/bank/PrivacyManager;->isGranted()Z
    move-result v0
    if-eqz v0, :cond_18
    :goto_17
    return-void
    :cond_18
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/bank/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/bank/MainActivity$2;-><init>(Lcom/example/bank/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/bank/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/bank/MainActivity$1;-><init>(Lcom/example/bank/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_17
.end method

.class public Lcom/example/bank/PrivacyManager;
.super Ljava/lang/Object;
.field private static volatile instance:Lcom/example/bank/PrivacyManager;
.field private granted:Z
.field private final prefs:Landroid/content/SharedPreferences;
.field private waiting:Ljava/util/List;
.end field

.method private constructor <init>(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcom/example/bank/PrivacyManager;->waiting:Ljava/util/List;
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "privacy_manager"
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/bank/PrivacyManager;->prefs:Landroid/content/SharedPreferences;
    iget-object v0, p0, Lcom/example/bank/PrivacyManager;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    iput-boolean v0, p0, Lcom/example/bank/PrivacyManager;->granted:Z
    return-void
.end method

.method public static get(Landroid/content/Context;)Lcom/example/bank/PrivacyManager;
    .registers 3
    sget-object v0, Lcom/example/bank/PrivacyManager;->instance:Lcom/example/bank/PrivacyManager;
    if-nez v0, :cond_13
    const-class v1, Lcom/example/bank/PrivacyManager;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/example/bank/PrivacyManager;->instance:Lcom/example/bank/PrivacyManager;
    if-nez v0, :cond_12
    new-instance v0, Lcom/example/bank/PrivacyManager;
    invoke-direct {v0, p0}, Lcom/example/bank/PrivacyManager;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/example/bank/PrivacyManager;->instance:Lcom/example/bank/PrivacyManager;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, Lcom/example/bank/PrivacyManager;->instance:Lcom/example/bank/PrivacyManager;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method public grant()V
    .registers 4
    const/4 v2, 0x1
    iput-boolean v2, p0, Lcom/example/bank/PrivacyManager;->granted:Z
    iget-object v0, p0, Lcom/example/bank/PrivacyManager;->prefs:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/bank/PrivacyManager;->waiting:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_18
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_28
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    goto :goto_18
    :cond_28
    iget-object v0, p0, Lcom/example/bank/PrivacyManager;->waiting:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->clear()V
    return-void
.end method

.method public isGranted()Z
    .registers 2
    iget-boolean v0, p0, Lcom/example/bank/PrivacyManager;->granted:Z
    return v0
.end method

.method public whenGranted(Ljava/lang/Runnable;)V
    .registers 3
    iget-boolean v0, p0, Lcom/example/bank/PrivacyManager;->granted:Z
    if-eqz v0, :cond_8
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    :goto_7
    return-void
    :cond_8
    iget-object v0, p0, Lcom/example/bank/PrivacyManager;->waiting:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    goto :goto_7
.end method

.class Lcom/example/bank/Risk;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static apps(Landroid/content/Context;)V
    .registers 5
    const-string v0, "r"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static serial()V
    .registers 2
    const-string v0, "r"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/bank/SyncService;
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
    invoke-static {p0}, Lcom/example/bank/PrivacyManager;->get(Landroid/content/Context;)Lcom/example/bank/PrivacyManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/bank/PrivacyManager;->isGranted()Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-static {}, Lcom/example/bank/Risk;->serial()V
    :cond_d
    const/4 v0, 0x1
    return v0
.end method
