.class Lcom/trap/thread/App$1;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;
.field final synthetic this$0:Lcom/trap/thread/App;

.method constructor <init>(Lcom/trap/thread/App;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/thread/App$1;->this$0:Lcom/trap/thread/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic call()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/trap/thread/App$1;->call()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public call()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/trap/thread/App$1;->this$0:Lcom/trap/thread/App;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/trap/thread/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class Lcom/trap/thread/App$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/trap/thread/App;
.field final synthetic val$id:Ljava/util/concurrent/Future;
.field final synthetic val$ok:Z

.method constructor <init>(Lcom/trap/thread/App;ZLjava/util/concurrent/Future;)V
    .registers 4
    iput-object p1, p0, Lcom/trap/thread/App$2;->this$0:Lcom/trap/thread/App;
    iput-boolean p2, p0, Lcom/trap/thread/App$2;->val$ok:Z
    iput-object p3, p0, Lcom/trap/thread/App$2;->val$id:Ljava/util/concurrent/Future;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 5
    iget-boolean v0, p0, Lcom/trap/thread/App$2;->val$ok:Z
    if-nez v0, :cond_5
    :goto_4
    return-void
    :cond_5
    :try_start_5
    const-string v1, "t"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v0, p0, Lcom/trap/thread/App$2;->val$id:Ljava/util/concurrent/Future;
    invoke-interface {v0}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lcom/trap/thread/App$2;->this$0:Lcom/trap/thread/App;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Lcom/trap/thread/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :try_end_31
    .catch Ljava/lang/Exception; {:try_start_5 .. :try_end_31} :catch_32
    goto :goto_4
    :catch_32
    move-exception v0
    goto :goto_4
.end method

.class Lcom/trap/thread/App$3;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/trap/thread/App;

.method constructor <init>(Lcom/trap/thread/App;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/thread/App$3;->this$0:Lcom/trap/thread/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    const-string v1, "t"
    iget-object v0, p0, Lcom/trap/thread/App$3;->this$0:Lcom/trap/thread/App;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/trap/thread/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/trap/thread/App;
.super Landroid/app/Application;
.field private final pool:Ljava/util/concurrent/ExecutorService;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    const/4 v0, 0x2
    invoke-static {v0}, Ljava/util/concurrent/Executors;->newFixedThreadPool(I)Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lcom/trap/thread/App;->pool:Ljava/util/concurrent/ExecutorService;
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    iget-object v0, p0, Lcom/trap/thread/App;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcom/trap/thread/App$1;
    invoke-direct {v1, p0}, Lcom/trap/thread/App$1;-><init>(Lcom/trap/thread/App;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    move-result-object v0
    const-string v1, "th"
    invoke-virtual {p0, v1, v3}, Lcom/trap/thread/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "agreed"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    iget-object v2, p0, Lcom/trap/thread/App;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v3, Lcom/trap/thread/App$2;
    invoke-direct {v3, p0, v1, v0}, Lcom/trap/thread/App$2;-><init>(Lcom/trap/thread/App;ZLjava/util/concurrent/Future;)V
    invoke-interface {v2, v3}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    if-nez v1, :cond_37
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    new-instance v1, Lcom/trap/thread/App$3;
    invoke-direct {v1, p0}, Lcom/trap/thread/App$3;-><init>(Lcom/trap/thread/App;)V
    const-wide/32 v2, 0xea60
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    :cond_37
    return-void
.end method

.class Lcom/trap/thread/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/trap/thread/MainActivity;

.method constructor <init>(Lcom/trap/thread/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/thread/MainActivity$1;->this$0:Lcom/trap/thread/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/trap/thread/MainActivity$1;->this$0:Lcom/trap/thread/MainActivity;
    const-string v1, "th"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/trap/thread/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/trap/thread/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/trap/thread/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/trap/thread/MainActivity$1;-><init>(Lcom/trap/thread/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
