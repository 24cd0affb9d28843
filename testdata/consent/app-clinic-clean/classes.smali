# api 26
.class public Lcom/example/hospital/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "aa"
    const-string v1, "hospital"
    invoke-static {p0, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {p0}, Lcom/example/hospital/Gate;->open(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_13
    invoke-static {p0}, Lcom/example/hospital/Sdks;->start(Landroid/content/Context;)V
    :cond_13
    return-void
.end method

.class public Lcom/example/hospital/BootReceiver;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 8
    const-string v0, "jobscheduler"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/job/JobScheduler;
    new-instance v1, Landroid/app/job/JobInfo$Builder;
    const/16 v2, 0x9
    new-instance v3, Landroid/content/ComponentName;
    const-class v4, Lcom/example/hospital/SyncJob;
    invoke-direct {v3, p1, v4}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-direct {v1, v2, v3}, Landroid/app/job/JobInfo$Builder;-><init>(ILandroid/content/ComponentName;)V
    const-wide/32 v2, 0x36ee80
    invoke-virtual {v1, v2, v3}, Landroid/app/job/JobInfo$Builder;->setPeriodic(J)Landroid/app/job/JobInfo$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroid/app/job/JobInfo$Builder;->build()Landroid/app/job/JobInfo;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/job/JobScheduler;->schedule(Landroid/app/job/JobInfo;)I
    return-void
.end method

.class public Lcom/example/hospital/DoctorActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onStart()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    :try_start_3
    new-instance v0, Lcom/amap/api/location/AMapLocationClient;
    invoke-direct {v0, p0}, Lcom/amap/api/location/AMapLocationClient;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/amap/api/location/AMapLocationClient;->startLocation()V
    :try_end_b
    .catch Ljava/lang/Exception; {:try_start_3 .. :try_end_b} :catch_c
    :goto_b
    return-void
    :catch_c
    move-exception v0
    const-string v1, "d"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_b
.end method

.class public final Lcom/example/hospital/Gate;
.super Ljava/lang/Object;
.field private static final VERSION:I = 0x5
.field private static cached:Ljava/lang/Boolean;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static declared-synchronized accept(Landroid/content/Context;)V
    .registers 7
    const-class v1, Lcom/example/hospital/Gate;
    monitor-enter v1
    :try_start_3
    invoke-static {p0}, Lcom/example/hospital/Gate;->prefs(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "accepted_version"
    const/4 v3, 0x5
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "accepted_at"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v4
    invoke-interface {v0, v2, v4, v5}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    sput-object v0, Lcom/example/hospital/Gate;->cached:Ljava/lang/Boolean;
    :try_end_23
    .catchall {:try_start_3 .. :try_end_23} :catchall_25
    monitor-exit v1
    return-void
    :catchall_25
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.method public static declared-synchronized open(Landroid/content/Context;)Z
    .registers 5
    const-class v1, Lcom/example/hospital/Gate;
    monitor-enter v1
    :try_start_3
    sget-object v0, Lcom/example/hospital/Gate;->cached:Ljava/lang/Boolean;
    if-nez v0, :cond_1c
    invoke-static {p0}, Lcom/example/hospital/Gate;->prefs(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "accepted_version"
    const/4 v3, -0x1
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v2, 0x5
    if-lt v0, v2, :cond_24
    const/4 v0, 0x1
    :goto_16
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    sput-object v0, Lcom/example/hospital/Gate;->cached:Ljava/lang/Boolean;
    :cond_1c
    sget-object v0, Lcom/example/hospital/Gate;->cached:Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    :try_end_21
    .catchall {:try_start_3 .. :try_end_21} :catchall_26
    move-result v0
    monitor-exit v1
    return v0
    :cond_24
    const/4 v0, 0x0
    goto :goto_16
    :catchall_26
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.method private static prefs(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 3
    const-string v0, "gate"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.method static require(Landroid/content/Context;)V
    .registers 3
    invoke-static {p0}, Lcom/example/hospital/Gate;->open(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_e
    new-instance v0, Ljava/lang/SecurityException;
    const-string v1, "not agreed"
    invoke-direct {v0, v1}, Ljava/lang/SecurityException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_e
    return-void
.end method

.method static declared-synchronized withdraw(Landroid/content/Context;)V
    .registers 4
    const-class v1, Lcom/example/hospital/Gate;
    monitor-enter v1
    :try_start_3
    invoke-static {p0}, Lcom/example/hospital/Gate;->prefs(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "accepted_version"
    invoke-interface {v0, v2}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "accepted_at"
    invoke-interface {v0, v2}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    sget-object v0, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    sput-object v0, Lcom/example/hospital/Gate;->cached:Ljava/lang/Boolean;
    :try_end_1e
    .catchall {:try_start_3 .. :try_end_1e} :catchall_20
    monitor-exit v1
    return-void
    :catchall_20
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.class public Lcom/example/hospital/GateActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private home()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/hospital/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/hospital/GateActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/hospital/GateActivity;->finish()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const/high16 v1, 0x7f040000
    if-ne v0, v1, :cond_16
    invoke-static {p0}, Lcom/example/hospital/Gate;->accept(Landroid/content/Context;)V
    invoke-virtual {p0}, Lcom/example/hospital/GateActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/hospital/Sdks;->start(Landroid/content/Context;)V
    invoke-direct {p0}, Lcom/example/hospital/GateActivity;->home()V
    :goto_15
    return-void
    :cond_16
    const v0, 0x7f030005
    invoke-virtual {p0, v0}, Lcom/example/hospital/GateActivity;->setTitle(I)V
    goto :goto_15
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/hospital/Gate;->open(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-direct {p0}, Lcom/example/hospital/GateActivity;->home()V
    :goto_c
    return-void
    :cond_d
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/hospital/GateActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/hospital/GateActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/hospital/GateActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_c
.end method

.class public Lcom/example/hospital/HomeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/hospital/QueueService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/hospital/HomeActivity;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x17
    if-lt v0, v1, :cond_1e
    new-array v0, v3, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.ACCESS_FINE_LOCATION"
    aput-object v2, v0, v1
    invoke-virtual {p0, v0, v3}, Lcom/example/hospital/HomeActivity;->requestPermissions([Ljava/lang/String;I)V
    :cond_1e
    return-void
.end method

.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
    .registers 5
    const/4 v2, 0x1
    new-instance v1, Landroid/content/Intent;
    invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
    move-result v0
    if-ne v0, v2, :cond_12
    const-class v0, Lcom/example/hospital/PrivacySettingActivity;
    :goto_b
    invoke-direct {v1, p0, v0}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lcom/example/hospital/HomeActivity;->startActivity(Landroid/content/Intent;)V
    return v2
    :cond_12
    const-class v0, Lcom/example/hospital/DoctorActivity;
    goto :goto_b
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 8
    array-length v0, p3
    if-lez v0, :cond_2e
    const/4 v0, 0x0
    aget v0, p3, v0
    if-nez v0, :cond_2e
    const-string v1, "home"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/example/hospital/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2e
    return-void
.end method

.class public Lcom/example/hospital/PrivacySettingActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020001
    invoke-virtual {p0, v0}, Lcom/example/hospital/PrivacySettingActivity;->setContentView(I)V
    return-void
.end method

.method public withdraw(Landroid/view/View;)V
    .registers 3
    invoke-static {p0}, Lcom/example/hospital/Gate;->withdraw(Landroid/content/Context;)V
    invoke-virtual {p0}, Lcom/example/hospital/PrivacySettingActivity;->finishAffinity()V
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Landroid/os/Process;->killProcess(I)V
    return-void
.end method

.class public Lcom/example/hospital/QueueService;
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

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Service;->onCreate()V
    const-string v1, "q"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/hospital/QueueService;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/hospital/Sdks;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static start(Landroid/content/Context;)V
    .registers 3
    const/4 v1, 0x1
    invoke-static {p0}, Lcom/example/hospital/Gate;->require(Landroid/content/Context;)V
    const-string v0, ""
    invoke-static {p0, v1, v0}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;ILjava/lang/String;)V
    invoke-static {p0, v1}, Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)V
    invoke-static {p0, v1, v1}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {p0}, Lcom/example/hospital/Gate;->open(Landroid/content/Context;)Z
    move-result v0
    invoke-static {p0, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    return-void
.end method

.class public Lcom/example/hospital/SyncJob;
.super Landroid/app/job/JobService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 6
    const/4 v3, 0x0
    invoke-static {p0}, Lcom/example/hospital/Gate;->open(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_b
    invoke-virtual {p0, p1, v3}, Lcom/example/hospital/SyncJob;->jobFinished(Landroid/app/job/JobParameters;Z)V
    :goto_a
    return v3
    :cond_b
    const-string v0, "s"
    invoke-virtual {p0}, Lcom/example/hospital/SyncJob;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_a
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method
