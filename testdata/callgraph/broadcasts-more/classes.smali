.class public Lcom/example/Main;
.super Landroid/app/Activity;
.field private final dyn:Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcom/example/Main$1;
    invoke-direct {v0, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    iput-object v0, p0, Lcom/example/Main;->dyn:Landroid/content/BroadcastReceiver;
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 13
    const-wide/16 v2, 0x5
    const/4 v6, 0x0
    const/4 v10, 0x1
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/content/IntentFilter;
    invoke-direct {v0}, Landroid/content/IntentFilter;-><init>()V
    const-string v4, "com.example.DYN"
    invoke-virtual {v0, v4}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    const-string v4, "com.example.DYN2"
    invoke-virtual {v0, v4}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    iget-object v4, p0, Lcom/example/Main;->dyn:Landroid/content/BroadcastReceiver;
    invoke-virtual {p0, v4, v0}, Lcom/example/Main;->registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)Landroid/content/Intent;
    new-instance v0, Lcom/example/Screen;
    invoke-direct {v0}, Lcom/example/Screen;-><init>()V
    new-instance v4, Landroid/content/IntentFilter;
    const-string v5, "android.intent.action.SCREEN_ON"
    invoke-direct {v4, v5}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0, v0, v4}, Lcom/example/Main;->registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)Landroid/content/Intent;
    new-instance v0, Lcom/example/Unregistered;
    invoke-direct {v0}, Lcom/example/Unregistered;-><init>()V
    const-string v0, "alarm"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/AlarmManager;
    new-instance v4, Landroid/content/Intent;
    const-class v5, Lcom/example/AlarmReceiver;
    invoke-direct {v4, p0, v5}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-static {p0, v1, v4, v1}, Landroid/app/PendingIntent;->getBroadcast(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
    move-result-object v4
    invoke-virtual {v0, v1, v2, v3, v4}, Landroid/app/AlarmManager;->setExactAndAllowWhileIdle(IJLandroid/app/PendingIntent;)V
    new-instance v4, Landroid/content/Intent;
    const-class v5, Lcom/example/NeverReceiver;
    invoke-direct {v4, p0, v5}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-static {p0, v1, v4, v1}, Landroid/app/PendingIntent;->getBroadcast(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
    new-instance v4, Landroid/content/Intent;
    const-string v5, "com.example.OWN"
    invoke-direct {v4, v5}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0}, Lcom/example/Main;->getPackageName()Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v4, v5}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v4
    invoke-virtual {p0, v4}, Lcom/example/Main;->sendBroadcast(Landroid/content/Intent;)V
    new-instance v4, Landroid/content/Intent;
    const-class v5, Lcom/example/Async;
    invoke-direct {v4, p0, v5}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v4, v6}, Lcom/example/Main;->sendOrderedBroadcast(Landroid/content/Intent;Ljava/lang/String;)V
    const-string v4, "jobscheduler"
    invoke-virtual {p0, v4}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v4
    check-cast v4, Landroid/app/job/JobScheduler;
    new-instance v5, Landroid/app/job/JobInfo$Builder;
    new-instance v7, Landroid/content/ComponentName;
    const-class v8, Lcom/example/Job;
    invoke-direct {v7, p0, v8}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-direct {v5, v10, v7}, Landroid/app/job/JobInfo$Builder;-><init>(ILandroid/content/ComponentName;)V
    const-wide/16 v8, 0x0
    invoke-virtual {v5, v8, v9}, Landroid/app/job/JobInfo$Builder;->setOverrideDeadline(J)Landroid/app/job/JobInfo$Builder;
    move-result-object v5
    invoke-virtual {v5}, Landroid/app/job/JobInfo$Builder;->build()Landroid/app/job/JobInfo;
    move-result-object v5
    invoke-virtual {v4, v5}, Landroid/app/job/JobScheduler;->schedule(Landroid/app/job/JobInfo;)I
    new-instance v4, Landroid/app/job/JobInfo$Builder;
    new-instance v5, Landroid/content/ComponentName;
    const-class v7, Lcom/example/JobNever;
    invoke-direct {v5, p0, v7}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-direct {v4, v10, v5}, Landroid/app/job/JobInfo$Builder;-><init>(ILandroid/content/ComponentName;)V
    invoke-virtual {v4}, Landroid/app/job/JobInfo$Builder;->build()Landroid/app/job/JobInfo;
    const-string v4, "tag"
    new-instance v5, Lcom/example/Main$2;
    invoke-direct {v5, p0}, Lcom/example/Main$2;-><init>(Lcom/example/Main;)V
    invoke-virtual/range {v0 .. v6}, Landroid/app/AlarmManager;->set(IJLjava/lang/String;Landroid/app/AlarmManager$OnAlarmListener;Landroid/os/Handler;)V
    return-void
.end method

.method public onStart()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    new-instance v0, Landroid/content/Intent;
    const-string v1, "com.example.DYN2"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0, v0}, Lcom/example/Main;->sendBroadcast(Landroid/content/Intent;)V
    return-void
.end method

.class Lcom/example/Acc;
.super Landroid/accessibilityservice/AccessibilityService;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/accessibilityservice/AccessibilityService;-><init>()V
    return-void
.end method

.method public onAccessibilityEvent(Landroid/view/accessibility/AccessibilityEvent;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->acc()V
    return-void
.end method

.method public onInterrupt()V
    .registers 1
    return-void
.end method

.method protected onServiceConnected()V
    .registers 1
    invoke-static {}, Lcom/example/T;->acc_connected()V
    return-void
.end method

.class Lcom/example/Admin;
.super Landroid/app/admin/DeviceAdminReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/admin/DeviceAdminReceiver;-><init>()V
    return-void
.end method

.method public onEnabled(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->admin()V
    return-void
.end method

.class Lcom/example/AlarmReceiver;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->alarm()V
    return-void
.end method

.class Lcom/example/Async$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/Async;
.field final synthetic val$r:Landroid/content/BroadcastReceiver$PendingResult;

.method constructor <init>(Lcom/example/Async;Landroid/content/BroadcastReceiver$PendingResult;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Async$1;->this$0:Lcom/example/Async;
    iput-object p2, p0, Lcom/example/Async$1;->val$r:Landroid/content/BroadcastReceiver$PendingResult;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    invoke-static {}, Lcom/example/T;->async()V
    iget-object v0, p0, Lcom/example/Async$1;->val$r:Landroid/content/BroadcastReceiver$PendingResult;
    invoke-virtual {v0}, Landroid/content/BroadcastReceiver$PendingResult;->finish()V
    return-void
.end method

.class Lcom/example/Async;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 6
    invoke-virtual {p0}, Lcom/example/Async;->goAsync()Landroid/content/BroadcastReceiver$PendingResult;
    move-result-object v0
    new-instance v1, Ljava/lang/Thread;
    new-instance v2, Lcom/example/Async$1;
    invoke-direct {v2, p0, v0}, Lcom/example/Async$1;-><init>(Lcom/example/Async;Landroid/content/BroadcastReceiver$PendingResult;)V
    invoke-direct {v1, v2}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    return-void
.end method

.class Lcom/example/Boot;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 5
    const-string v0, "android.intent.action.BOOT_COMPLETED"
    invoke-virtual {p2}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_f
    invoke-static {}, Lcom/example/T;->boot()V
    :cond_f
    return-void
.end method

.class Lcom/example/Conn;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->conn()V
    return-void
.end method

.class Lcom/example/Ime;
.super Landroid/inputmethodservice/InputMethodService;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/inputmethodservice/InputMethodService;-><init>()V
    return-void
.end method

.method public onCreateInputView()Landroid/view/View;
    .registers 2
    invoke-static {}, Lcom/example/T;->ime_view()V
    const/4 v0, 0x0
    return-object v0
.end method

.method public onKeyDown(ILandroid/view/KeyEvent;)Z
    .registers 4
    invoke-static {}, Lcom/example/T;->ime_key()V
    const/4 v0, 0x1
    return v0
.end method

.method public onStartInput(Landroid/view/inputmethod/EditorInfo;Z)V
    .registers 3
    invoke-static {}, Lcom/example/T;->ime_input()V
    return-void
.end method

.class Lcom/example/Job;
.super Landroid/app/job/JobService;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->job()V
    const/4 v0, 0x1
    return v0
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->job_stop()V
    const/4 v0, 0x1
    return v0
.end method

.class Lcom/example/JobNever;
.super Landroid/app/job/JobService;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->job_never()V
    const/4 v0, 0x1
    return v0
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    const/4 v0, 0x1
    return v0
.end method

.class Lcom/example/Main$1;
.super Landroid/content/BroadcastReceiver;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 5
    const-string v0, "com.example.DYN"
    invoke-virtual {p2}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-static {}, Lcom/example/T;->dyn()V
    :goto_f
    return-void
    :cond_10
    invoke-static {}, Lcom/example/T;->dyn_else()V
    goto :goto_f
.end method

.class Lcom/example/Main$2;
.super Ljava/lang/Object;
.implements Landroid/app/AlarmManager$OnAlarmListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$2;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onAlarm()V
    .registers 1
    invoke-static {}, Lcom/example/T;->onalarm()V
    return-void
.end method

.class Lcom/example/NeverReceiver;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->pending_never()V
    return-void
.end method

.class Lcom/example/Notes;
.super Landroid/service/notification/NotificationListenerService;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/service/notification/NotificationListenerService;-><init>()V
    return-void
.end method

.method public onListenerConnected()V
    .registers 1
    invoke-static {}, Lcom/example/T;->nls()V
    return-void
.end method

.method public onNotificationPosted(Landroid/service/notification/StatusBarNotification;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->posted()V
    return-void
.end method

.class Lcom/example/Own;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->own()V
    return-void
.end method

.class Lcom/example/Screen;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->screen()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static acc()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static acc_connected()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static admin()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static alarm()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static async()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static boot()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static conn()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dyn()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dyn_else()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ime_input()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ime_key()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ime_view()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static job()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static job_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static job_stop()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static nls()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static onalarm()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static own()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static pending_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static posted()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static screen()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static tile_added()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static tile_click()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static tile_listen()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unregistered_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static widget()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static widget_enabled()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/Tile;
.super Landroid/service/quicksettings/TileService;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/service/quicksettings/TileService;-><init>()V
    return-void
.end method

.method public onClick()V
    .registers 1
    invoke-static {}, Lcom/example/T;->tile_click()V
    return-void
.end method

.method public onStartListening()V
    .registers 1
    invoke-static {}, Lcom/example/T;->tile_listen()V
    return-void
.end method

.method public onTileAdded()V
    .registers 1
    invoke-static {}, Lcom/example/T;->tile_added()V
    return-void
.end method

.class Lcom/example/Unregistered;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->unregistered_never()V
    return-void
.end method

.class Lcom/example/Widget;
.super Landroid/appwidget/AppWidgetProvider;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/appwidget/AppWidgetProvider;-><init>()V
    return-void
.end method

.method public onEnabled(Landroid/content/Context;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->widget_enabled()V
    return-void
.end method

.method public onUpdate(Landroid/content/Context;Landroid/appwidget/AppWidgetManager;[I)V
    .registers 4
    invoke-static {}, Lcom/example/T;->widget()V
    return-void
.end method
