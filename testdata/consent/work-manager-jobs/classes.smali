.class public Lcom/jobs/weather/AgreedJob;
.super Landroid/app/job/JobService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 4
    const-string v1, "w"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/jobs/weather/AgreedJob;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return v0
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/jobs/weather/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static ok(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "w"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-class v0, Lcom/jobs/weather/AskJob;
    const/4 v1, 0x1
    invoke-virtual {p0, v0, v1}, Lcom/jobs/weather/App;->plan(Ljava/lang/Class;I)V
    const-class v0, Lcom/jobs/weather/LooseJob;
    const/4 v1, 0x2
    invoke-virtual {p0, v0, v1}, Lcom/jobs/weather/App;->plan(Ljava/lang/Class;I)V
    invoke-static {p0}, Lcom/jobs/weather/App;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_1b
    const-class v0, Lcom/jobs/weather/AgreedJob;
    const/4 v1, 0x3
    invoke-virtual {p0, v0, v1}, Lcom/jobs/weather/App;->plan(Ljava/lang/Class;I)V
    :cond_1b
    return-void
.end method

.method plan(Ljava/lang/Class;I)V
    .registers 7
    const-string v0, "jobscheduler"
    invoke-virtual {p0, v0}, Lcom/jobs/weather/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/job/JobScheduler;
    new-instance v1, Landroid/app/job/JobInfo$Builder;
    new-instance v2, Landroid/content/ComponentName;
    invoke-direct {v2, p0, p1}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-direct {v1, p2, v2}, Landroid/app/job/JobInfo$Builder;-><init>(ILandroid/content/ComponentName;)V
    const-wide/32 v2, 0xdbba0
    invoke-virtual {v1, v2, v3}, Landroid/app/job/JobInfo$Builder;->setPeriodic(J)Landroid/app/job/JobInfo$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroid/app/job/JobInfo$Builder;->build()Landroid/app/job/JobInfo;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/job/JobScheduler;->schedule(Landroid/app/job/JobInfo;)I
    return-void
.end method

.class public Lcom/jobs/weather/AskJob;
.super Landroid/app/job/JobService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 4
    invoke-static {p0}, Lcom/jobs/weather/App;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_17
    const-string v1, "w"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/jobs/weather/AskJob;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_17
    const/4 v0, 0x0
    return v0
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/jobs/weather/LooseJob;
.super Landroid/app/job/JobService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 5
    const-string v1, "w"
    invoke-virtual {p0}, Lcom/jobs/weather/LooseJob;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return v0
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.class Lcom/jobs/weather/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/jobs/weather/MainActivity;

.method constructor <init>(Lcom/jobs/weather/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/jobs/weather/MainActivity$1;->this$0:Lcom/jobs/weather/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/jobs/weather/MainActivity$1;->this$0:Lcom/jobs/weather/MainActivity;
    const-string v1, "w"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/jobs/weather/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/jobs/weather/MainActivity$1;->this$0:Lcom/jobs/weather/MainActivity;
    invoke-virtual {v0}, Lcom/jobs/weather/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/jobs/weather/App;
    const-class v1, Lcom/jobs/weather/AgreedJob;
    const/4 v2, 0x3
    invoke-virtual {v0, v1, v2}, Lcom/jobs/weather/App;->plan(Ljava/lang/Class;I)V
    return-void
.end method

.class public Lcom/jobs/weather/MainActivity;
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
    new-instance v2, Lcom/jobs/weather/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/jobs/weather/MainActivity$1;-><init>(Lcom/jobs/weather/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
