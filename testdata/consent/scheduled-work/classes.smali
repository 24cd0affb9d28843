# api 26
.class public final Landroidx/work/ListenableWorker$Result$Success;
.super Landroidx/work/ListenableWorker$Result;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/work/ListenableWorker$Result;-><init>()V
    return-void
.end method

.class public abstract Landroidx/work/ListenableWorker$Result;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static success()Landroidx/work/ListenableWorker$Result;
    .registers 1
    new-instance v0, Landroidx/work/ListenableWorker$Result$Success;
    invoke-direct {v0}, Landroidx/work/ListenableWorker$Result$Success;-><init>()V
    return-object v0
.end method

.class public abstract Landroidx/work/ListenableWorker;
.super Ljava/lang/Object;
.field private final mAppContext:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/ListenableWorker;->mAppContext:Landroid/content/Context;
    return-void
.end method

.method public final getApplicationContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/work/ListenableWorker;->mAppContext:Landroid/content/Context;
    return-object v0
.end method

.class public final Landroidx/work/OneTimeWorkRequest$Builder;
.super Ljava/lang/Object;
.field private final w:Ljava/lang/Class;
.end field

.method public constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/OneTimeWorkRequest$Builder;->w:Ljava/lang/Class;
    return-void
.end method

.method public build()Landroidx/work/OneTimeWorkRequest;
    .registers 3
    new-instance v0, Landroidx/work/OneTimeWorkRequest;
    iget-object v1, p0, Landroidx/work/OneTimeWorkRequest$Builder;->w:Ljava/lang/Class;
    invoke-direct {v0, v1}, Landroidx/work/OneTimeWorkRequest;-><init>(Ljava/lang/Class;)V
    return-object v0
.end method

.class public final Landroidx/work/OneTimeWorkRequest;
.super Landroidx/work/WorkRequest;

.method constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0, p1}, Landroidx/work/WorkRequest;-><init>(Ljava/lang/Class;)V
    return-void
.end method

.class public abstract Landroidx/work/WorkManager;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    .registers 2
    invoke-static {p0}, Landroidx/work/impl/WorkManagerImpl;->get(Landroid/content/Context;)Landroidx/work/impl/WorkManagerImpl;
    move-result-object v0
    return-object v0
.end method

.method public abstract enqueue(Landroidx/work/WorkRequest;)V
.end method

.class public abstract Landroidx/work/WorkRequest;
.super Ljava/lang/Object;
.field final worker:Ljava/lang/Class;
.end field

.method constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/WorkRequest;->worker:Ljava/lang/Class;
    return-void
.end method

.class public abstract Landroidx/work/Worker;
.super Landroidx/work/ListenableWorker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/ListenableWorker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public abstract doWork()Landroidx/work/ListenableWorker$Result;
.end method

.class public final Landroidx/work/WorkerParameters;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/work/impl/WorkManagerImpl;
.super Landroidx/work/WorkManager;
.field private static sInstance:Landroidx/work/impl/WorkManagerImpl;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/work/WorkManager;-><init>()V
    return-void
.end method

.method public static get(Landroid/content/Context;)Landroidx/work/impl/WorkManagerImpl;
    .registers 2
    sget-object v0, Landroidx/work/impl/WorkManagerImpl;->sInstance:Landroidx/work/impl/WorkManagerImpl;
    if-nez v0, :cond_b
    new-instance v0, Landroidx/work/impl/WorkManagerImpl;
    invoke-direct {v0}, Landroidx/work/impl/WorkManagerImpl;-><init>()V
    sput-object v0, Landroidx/work/impl/WorkManagerImpl;->sInstance:Landroidx/work/impl/WorkManagerImpl;
    :cond_b
    sget-object v0, Landroidx/work/impl/WorkManagerImpl;->sInstance:Landroidx/work/impl/WorkManagerImpl;
    return-object v0
.end method

.method public enqueue(Landroidx/work/WorkRequest;)V
    .registers 2
    return-void
.end method

.class public Lcom/example/backup/AgreedJob;
.super Landroid/app/job/JobService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 4
    const-string v1, "j"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/backup/AgreedJob;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
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

.class public Lcom/example/backup/AgreedWorker;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 3
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/backup/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Landroidx/work/WorkManager;->getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    move-result-object v0
    new-instance v1, Landroidx/work/OneTimeWorkRequest$Builder;
    const-class v2, Lcom/example/backup/EarlyWorker;
    invoke-direct {v1, v2}, Landroidx/work/OneTimeWorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    invoke-virtual {v1}, Landroidx/work/OneTimeWorkRequest$Builder;->build()Landroidx/work/OneTimeWorkRequest;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/work/WorkManager;->enqueue(Landroidx/work/WorkRequest;)V
    const-string v0, "jobscheduler"
    invoke-virtual {p0, v0}, Lcom/example/backup/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/job/JobScheduler;
    new-instance v1, Landroid/app/job/JobInfo$Builder;
    const/4 v2, 0x1
    new-instance v3, Landroid/content/ComponentName;
    const-class v4, Lcom/example/backup/SyncJob;
    invoke-direct {v3, p0, v4}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-direct {v1, v2, v3}, Landroid/app/job/JobInfo$Builder;-><init>(ILandroid/content/ComponentName;)V
    const-wide/32 v2, 0xdbba0
    invoke-virtual {v1, v2, v3}, Landroid/app/job/JobInfo$Builder;->setPeriodic(J)Landroid/app/job/JobInfo$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroid/app/job/JobInfo$Builder;->build()Landroid/app/job/JobInfo;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/job/JobScheduler;->schedule(Landroid/app/job/JobInfo;)I
    return-void
.end method

.class public Lcom/example/backup/EarlyWorker;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 5
    const/4 v3, 0x0
    const-string v0, "e"
    invoke-virtual {p0}, Lcom/example/backup/EarlyWorker;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/backup/EarlyWorker;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "w"
    invoke-virtual {v0, v1, v3}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_3b
    const-string v1, "e"
    invoke-virtual {p0}, Lcom/example/backup/EarlyWorker;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3b
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/backup/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 8
    const-string v0, "w"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/backup/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Landroidx/work/WorkManager;->getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    move-result-object v0
    new-instance v1, Landroidx/work/OneTimeWorkRequest$Builder;
    const-class v2, Lcom/example/backup/AgreedWorker;
    invoke-direct {v1, v2}, Landroidx/work/OneTimeWorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    invoke-virtual {v1}, Landroidx/work/OneTimeWorkRequest$Builder;->build()Landroidx/work/OneTimeWorkRequest;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/work/WorkManager;->enqueue(Landroidx/work/WorkRequest;)V
    const-string v0, "jobscheduler"
    invoke-virtual {p0, v0}, Lcom/example/backup/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/job/JobScheduler;
    new-instance v1, Landroid/app/job/JobInfo$Builder;
    const/4 v2, 0x2
    new-instance v3, Landroid/content/ComponentName;
    const-class v4, Lcom/example/backup/AgreedJob;
    invoke-direct {v3, p0, v4}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-direct {v1, v2, v3}, Landroid/app/job/JobInfo$Builder;-><init>(ILandroid/content/ComponentName;)V
    invoke-virtual {v1}, Landroid/app/job/JobInfo$Builder;->build()Landroid/app/job/JobInfo;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/job/JobScheduler;->schedule(Landroid/app/job/JobInfo;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/example/backup/SyncJob;
.super Landroid/app/job/JobService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 6
    const/4 v3, 0x0
    const-string v0, "j"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/backup/SyncJob;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return v3
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method
