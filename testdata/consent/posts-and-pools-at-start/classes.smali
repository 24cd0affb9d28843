.class public Lcom/sample/postsandpoolsatstart/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    new-instance v1, Lcom/sample/postsandpoolsatstart/Job;
    invoke-direct {v1, p0}, Lcom/sample/postsandpoolsatstart/Job;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/lang/Runnable;)Ljava/util/concurrent/Future;
    return-void
.end method

.class public Lcom/sample/postsandpoolsatstart/Job;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/postsandpoolsatstart/Job;->a:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .locals 2
    iget-object v1, p0, Lcom/sample/postsandpoolsatstart/Job;->a:Landroid/content/Context;
    const-string v0, "phone"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/postsandpoolsatstart/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/postsandpoolsatstart/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 7
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "pp"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "pp"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :go
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "在使用前请充分理解《用户服务协议》和《隐私协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/postsandpoolsatstart/Yes;
    invoke-direct {v2, p0}, Lcom/sample/postsandpoolsatstart/Yes;-><init>(Lcom/sample/postsandpoolsatstart/Main;)V
    const-string v1, "接受"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/postsandpoolsatstart/No;
    invoke-direct {v2, p0}, Lcom/sample/postsandpoolsatstart/No;-><init>(Lcom/sample/postsandpoolsatstart/Main;)V
    const-string v1, "拒绝"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :go
    new-instance v0, Landroid/os/HandlerThread;
    const-string v1, "work"
    invoke-direct {v0, v1}, Landroid/os/HandlerThread;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Landroid/os/HandlerThread;->start()V
    invoke-virtual {v0}, Landroid/os/HandlerThread;->getLooper()Landroid/os/Looper;
    move-result-object v0
    new-instance v1, Lcom/sample/postsandpoolsatstart/Work;
    invoke-direct {v1, p0}, Lcom/sample/postsandpoolsatstart/Work;-><init>(Landroid/content/Context;)V
    new-instance v2, Landroid/os/Handler;
    invoke-direct {v2, v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;Landroid/os/Handler$Callback;)V
    const/4 v3, 1
    invoke-virtual {v2, v3}, Landroid/os/Handler;->sendEmptyMessage(I)Z
    invoke-static {}, Landroid/os/Looper;->myQueue()Landroid/os/MessageQueue;
    move-result-object v0
    new-instance v1, Lcom/sample/postsandpoolsatstart/Idle;
    invoke-direct {v1, p0}, Lcom/sample/postsandpoolsatstart/Idle;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroid/os/MessageQueue;->addIdleHandler(Landroid/os/MessageQueue$IdleHandler;)V
    new-instance v1, Lcom/sample/postsandpoolsatstart/Later;
    invoke-direct {v1, p0}, Lcom/sample/postsandpoolsatstart/Later;-><init>(Landroid/content/Context;)V
    const-wide/16 v4, 0x1388
    invoke-virtual {v2, v1, v4, v5}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method

.class public Lcom/sample/postsandpoolsatstart/Work;
.super Ljava/lang/Object;
.implements Landroid/os/Handler$Callback;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/postsandpoolsatstart/Work;->a:Landroid/content/Context;
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .locals 3
    iget v0, p1, Landroid/os/Message;->what:I
    const/4 v2, 1
    if-ne v0, v2, :out
    iget-object v1, p0, Lcom/sample/postsandpoolsatstart/Work;->a:Landroid/content/Context;
    const-string v0, "wifi"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/postsandpoolsatstart/Net;->up(Ljava/lang/Object;)V
    :out
    return v2
.end method

.class public Lcom/sample/postsandpoolsatstart/Idle;
.super Ljava/lang/Object;
.implements Landroid/os/MessageQueue$IdleHandler;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/postsandpoolsatstart/Idle;->a:Landroid/content/Context;
    return-void
.end method

.method public queueIdle()Z
    .locals 3
    iget-object v2, p0, Lcom/sample/postsandpoolsatstart/Idle;->a:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/postsandpoolsatstart/Net;->up(Ljava/lang/Object;)V
    const/4 v0, 0
    return v0
.end method

.class public Lcom/sample/postsandpoolsatstart/Later;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/postsandpoolsatstart/Later;->a:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .locals 5
    iget-object v4, p0, Lcom/sample/postsandpoolsatstart/Later;->a:Landroid/content/Context;
    const-string v0, "pp"
    const/4 v1, 0x0
    invoke-virtual {v4, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "pp"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :out
    const-string v0, "phone"
    invoke-virtual {v4, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/postsandpoolsatstart/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/postsandpoolsatstart/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/postsandpoolsatstart/Main;

.method public constructor <init>(Lcom/sample/postsandpoolsatstart/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/postsandpoolsatstart/Yes;->a:Lcom/sample/postsandpoolsatstart/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 4
    iget-object v0, p0, Lcom/sample/postsandpoolsatstart/Yes;->a:Lcom/sample/postsandpoolsatstart/Main;
    const-string v1, "pp"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "pp"
    const/16 v3, 1
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/sample/postsandpoolsatstart/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/postsandpoolsatstart/Main;

.method public constructor <init>(Lcom/sample/postsandpoolsatstart/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/postsandpoolsatstart/No;->a:Lcom/sample/postsandpoolsatstart/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/postsandpoolsatstart/No;->a:Lcom/sample/postsandpoolsatstart/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/postsandpoolsatstart/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
