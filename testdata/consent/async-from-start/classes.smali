# api 26
.class Lcom/example/podcast/Agreed;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/podcast/Agreed;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 3
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/podcast/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static agreed(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "p"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "p"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    return-object v0
.end method

.class Lcom/example/podcast/Load;
.super Landroid/os/AsyncTask;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcom/example/podcast/Load;->c:Landroid/content/Context;
    return-void
.end method

.method protected bridge synthetic doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, [Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/podcast/Load;->doInBackground([Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected varargs doInBackground([Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/example/podcast/Load;->c:Landroid/content/Context;
    invoke-static {v0}, Lcom/example/podcast/App;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected bridge synthetic onPostExecute(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/podcast/Load;->onPostExecute(Ljava/lang/String;)V
    return-void
.end method

.method protected onPostExecute(Ljava/lang/String;)V
    .registers 5
    const-string v0, "l"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/podcast/Load;->c:Landroid/content/Context;
    invoke-static {v2}, Lcom/example/podcast/App;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v2
    invoke-virtual {v2}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/podcast/MainActivity$1;
.super Ljava/util/TimerTask;
.field final synthetic this$0:Lcom/example/podcast/MainActivity;

.method constructor <init>(Lcom/example/podcast/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podcast/MainActivity$1;->this$0:Lcom/example/podcast/MainActivity;
    invoke-direct {p0}, Ljava/util/TimerTask;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    const-string v0, "t"
    iget-object v1, p0, Lcom/example/podcast/MainActivity$1;->this$0:Lcom/example/podcast/MainActivity;
    invoke-static {v1}, Lcom/example/podcast/App;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/podcast/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/podcast/MainActivity;

.method constructor <init>(Lcom/example/podcast/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podcast/MainActivity$2;->this$0:Lcom/example/podcast/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/podcast/MainActivity$2;->this$0:Lcom/example/podcast/MainActivity;
    const-string v1, "p"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/podcast/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "p"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/podcast/Agreed;
    iget-object v2, p0, Lcom/example/podcast/MainActivity$2;->this$0:Lcom/example/podcast/MainActivity;
    invoke-direct {v1, v2}, Lcom/example/podcast/Agreed;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.class public Lcom/example/podcast/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    const/4 v4, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ljava/util/Timer;
    invoke-direct {v0}, Ljava/util/Timer;-><init>()V
    new-instance v1, Lcom/example/podcast/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/podcast/MainActivity$1;-><init>(Lcom/example/podcast/MainActivity;)V
    const-wide/16 v2, 0xbb8
    invoke-virtual {v0, v1, v2, v3}, Ljava/util/Timer;->schedule(Ljava/util/TimerTask;J)V
    new-instance v0, Lcom/example/podcast/Worker;
    invoke-virtual {p0}, Lcom/example/podcast/MainActivity;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1, p0}, Lcom/example/podcast/Worker;-><init>(Landroid/os/Looper;Landroid/content/Context;)V
    invoke-virtual {v0, v4}, Lcom/example/podcast/Worker;->sendEmptyMessage(I)Z
    invoke-static {p0}, Lcom/example/podcast/App;->agreed(Landroid/content/Context;)Z
    move-result v1
    if-eqz v1, :cond_2b
    const/4 v1, 0x2
    const-wide/16 v2, 0x1f4
    invoke-virtual {v0, v1, v2, v3}, Lcom/example/podcast/Worker;->sendEmptyMessageDelayed(IJ)Z
    :cond_2b
    new-instance v0, Lcom/example/podcast/Load;
    invoke-direct {v0, p0}, Lcom/example/podcast/Load;-><init>(Landroid/content/Context;)V
    new-array v1, v4, [Ljava/lang/String;
    const/4 v2, 0x0
    const-string v3, "x"
    aput-object v3, v1, v2
    invoke-virtual {v0, v1}, Lcom/example/podcast/Load;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    invoke-static {v4}, Ljava/util/concurrent/Executors;->newScheduledThreadPool(I)Ljava/util/concurrent/ScheduledExecutorService;
    move-result-object v0
    new-instance v1, Lcom/example/podcast/Poll;
    invoke-direct {v1, p0}, Lcom/example/podcast/Poll;-><init>(Landroid/content/Context;)V
    const-wide/16 v2, 0x1
    const-wide/16 v4, 0x3c
    sget-object v6, Ljava/util/concurrent/TimeUnit;->SECONDS:Ljava/util/concurrent/TimeUnit;
    invoke-interface/range {v0 .. v6}, Ljava/util/concurrent/ScheduledExecutorService;->scheduleAtFixedRate(Ljava/lang/Runnable;JJLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/ScheduledFuture;
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/podcast/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/podcast/MainActivity$2;-><init>(Lcom/example/podcast/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Lcom/example/podcast/Poll;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/podcast/Poll;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcom/example/podcast/Poll;->c:Landroid/content/Context;
    invoke-static {v0}, Lcom/example/podcast/App;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_18
    const-string v0, "p"
    iget-object v1, p0, Lcom/example/podcast/Poll;->c:Landroid/content/Context;
    invoke-static {v1}, Lcom/example/podcast/App;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_17
    return-void
    :cond_18
    const-string v0, "p"
    iget-object v1, p0, Lcom/example/podcast/Poll;->c:Landroid/content/Context;
    invoke-static {v1}, Lcom/example/podcast/App;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getNetworkOperator()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_17
.end method

.class Lcom/example/podcast/Worker;
.super Landroid/os/Handler;
.field static final APPS:I = 0x2
.field static final IDS:I = 0x1
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/os/Looper;Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object p2, p0, Lcom/example/podcast/Worker;->c:Landroid/content/Context;
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .registers 6
    iget v0, p1, Landroid/os/Message;->what:I
    const/4 v1, 0x1
    if-ne v0, v1, :cond_17
    const-string v0, "w"
    iget-object v1, p0, Lcom/example/podcast/Worker;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_16
    :goto_16
    return-void
    :cond_17
    iget v0, p1, Landroid/os/Message;->what:I
    const/4 v1, 0x2
    if-ne v0, v1, :cond_16
    const-string v0, "w"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/podcast/Worker;->c:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_16
.end method
