.class public Lcom/fitday/app/DailyWorker;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 5
    const-string v0, "d"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/fitday/app/DailyWorker;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
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
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/fitday/app/FitApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 9
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Landroidx/work/WorkManager;->getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    move-result-object v0
    const-string v1, "daily"
    sget-object v2, Landroidx/work/ExistingPeriodicWorkPolicy;->KEEP:Landroidx/work/ExistingPeriodicWorkPolicy;
    new-instance v3, Landroidx/work/PeriodicWorkRequest$Builder;
    const-class v4, Lcom/fitday/app/DailyWorker;
    const-wide/16 v6, 0x1
    sget-object v5, Ljava/util/concurrent/TimeUnit;->DAYS:Ljava/util/concurrent/TimeUnit;
    invoke-direct {v3, v4, v6, v7, v5}, Landroidx/work/PeriodicWorkRequest$Builder;-><init>(Ljava/lang/Class;JLjava/util/concurrent/TimeUnit;)V
    invoke-virtual {v3}, Landroidx/work/PeriodicWorkRequest$Builder;->build()Landroidx/work/PeriodicWorkRequest;
    move-result-object v3
    invoke-virtual {v0, v1, v2, v3}, Landroidx/work/WorkManager;->enqueueUniquePeriodicWork(Ljava/lang/String;Landroidx/work/ExistingPeriodicWorkPolicy;Landroidx/work/PeriodicWorkRequest;)Ljava/lang/Object;
    invoke-static {p0}, Lcom/fitday/app/Prefs;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_26
    invoke-static {p0}, Lcom/fitday/app/Jobs;->schedule(Landroid/content/Context;)V
    :cond_26
    return-void
.end method

.class public final Lcom/fitday/app/Jobs;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static schedule(Landroid/content/Context;)V
    .registers 6
    invoke-static {p0}, Landroidx/work/WorkManager;->getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    move-result-object v0
    new-instance v1, Landroidx/work/OneTimeWorkRequest$Builder;
    const-class v2, Lcom/fitday/app/UploadWorker;
    invoke-direct {v1, v2}, Landroidx/work/OneTimeWorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    const-wide/16 v2, 0xa
    sget-object v4, Ljava/util/concurrent/TimeUnit;->MINUTES:Ljava/util/concurrent/TimeUnit;
    invoke-virtual {v1, v2, v3, v4}, Landroidx/work/OneTimeWorkRequest$Builder;->setInitialDelay(JLjava/util/concurrent/TimeUnit;)Landroidx/work/OneTimeWorkRequest$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroidx/work/OneTimeWorkRequest$Builder;->build()Landroidx/work/OneTimeWorkRequest;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/work/WorkManager;->enqueue(Landroidx/work/WorkRequest;)Ljava/lang/Object;
    return-void
.end method

.class public final Lcom/fitday/app/Prefs;
.super Ljava/lang/Object;
.field private static final FILE:Ljava/lang/String; = "fit"
.field private static final KEY:Ljava/lang/String; = "pp_state"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agreed(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "fit"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "pp_state"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static setAgreed(Landroid/content/Context;Z)V
    .registers 4
    const-string v0, "fit"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "pp_state"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/fitday/app/UploadWorker;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 4
    const-string v0, "u"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/fitday/app/UploadWorker;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-static {v2}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v2
    invoke-virtual {v2}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method

.class Lcom/fitday/app/WelcomeActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/fitday/app/WelcomeActivity;

.method constructor <init>(Lcom/fitday/app/WelcomeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/fitday/app/WelcomeActivity$1;->this$0:Lcom/fitday/app/WelcomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/fitday/app/WelcomeActivity$1;->this$0:Lcom/fitday/app/WelcomeActivity;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/fitday/app/Prefs;->setAgreed(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/fitday/app/WelcomeActivity$1;->this$0:Lcom/fitday/app/WelcomeActivity;
    invoke-virtual {v0}, Lcom/fitday/app/WelcomeActivity;->finishAffinity()V
    return-void
.end method

.class Lcom/fitday/app/WelcomeActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/fitday/app/WelcomeActivity;

.method constructor <init>(Lcom/fitday/app/WelcomeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/fitday/app/WelcomeActivity$2;->this$0:Lcom/fitday/app/WelcomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/fitday/app/WelcomeActivity$2;->this$0:Lcom/fitday/app/WelcomeActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/fitday/app/Prefs;->setAgreed(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/fitday/app/WelcomeActivity$2;->this$0:Lcom/fitday/app/WelcomeActivity;
    invoke-virtual {v0}, Lcom/fitday/app/WelcomeActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/fitday/app/Jobs;->schedule(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/fitday/app/WelcomeActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method private showPrivacy()V
    .registers 4
    new-instance v0, Landroidx/appcompat/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroidx/appcompat/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroidx/appcompat/app/AlertDialog$Builder;->setTitle(I)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroidx/appcompat/app/AlertDialog$Builder;->setMessage(I)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroidx/appcompat/app/AlertDialog$Builder;->setCancelable(Z)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    new-instance v2, Lcom/fitday/app/WelcomeActivity$2;
    invoke-direct {v2, p0}, Lcom/fitday/app/WelcomeActivity$2;-><init>(Lcom/fitday/app/WelcomeActivity;)V
    invoke-virtual {v0, v1, v2}, Landroidx/appcompat/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/fitday/app/WelcomeActivity$1;
    invoke-direct {v2, p0}, Lcom/fitday/app/WelcomeActivity$1;-><init>(Lcom/fitday/app/WelcomeActivity;)V
    invoke-virtual {v0, v1, v2}, Landroidx/appcompat/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/appcompat/app/AlertDialog$Builder;->create()Landroidx/appcompat/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/appcompat/app/AlertDialog;->show()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/fitday/app/Prefs;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_c
    invoke-direct {p0}, Lcom/fitday/app/WelcomeActivity;->showPrivacy()V
    :cond_c
    return-void
.end method

.class public Landroidx/activity/ComponentActivity;
.super Landroid/app/Activity;
.implements Landroidx/lifecycle/LifecycleOwner;
.implements Landroidx/lifecycle/ViewModelStoreOwner;
.field private final mViewModelStore:Landroidx/lifecycle/ViewModelStore;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroidx/lifecycle/ViewModelStore;
    invoke-direct {v0}, Landroidx/lifecycle/ViewModelStore;-><init>()V
    iput-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-void
.end method

.method public getViewModelStore()Landroidx/lifecycle/ViewModelStore;
    .registers 2
    iget-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-object v0
.end method
