# api 26
.class public final Lo/a;
.super Landroid/app/Application;
.field public static a:Lo/a;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method protected final attachBaseContext(Landroid/content/Context;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    sput-object p0, Lo/a;->a:Lo/a;
    new-instance v0, Ljava/io/File;
    invoke-virtual {p1}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, ".p"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    sput-object v0, Lo/b;->a:Ljava/io/File;
    return-void
.end method

.method public final onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lo/b;->a()Z
    move-result v0
    if-eqz v0, :cond_17
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lo/c;
    const/4 v2, 0x0
    invoke-direct {v1, v2, p0}, Lo/c;-><init>(ILjava/lang/Object;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    :cond_17
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Lo/c;
    const/4 v2, 0x1
    invoke-direct {v1, v2, p0}, Lo/c;-><init>(ILjava/lang/Object;)V
    const-wide/16 v2, 0x7d0
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    new-instance v0, Lo/e;
    invoke-direct {v0}, Lo/e;-><init>()V
    invoke-virtual {p0, v0}, Lo/a;->registerActivityLifecycleCallbacks(Landroid/app/Application$ActivityLifecycleCallbacks;)V
    return-void
.end method

.class public final Lo/f;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.implements Landroid/content/DialogInterface$OnDismissListener;
.field public final a:I
.field public final b:Ljava/lang/Object;

.method public constructor <init>(ILjava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lo/f;->a:I
    iput-object p2, p0, Lo/f;->b:Ljava/lang/Object;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    const/4 v2, 0x1
    const/4 v3, 0x0
    iget v0, p0, Lo/f;->a:I
    if-nez v0, :cond_29
    invoke-static {}, Lo/b;->b()V
    iget-object v0, p0, Lo/f;->b:Ljava/lang/Object;
    check-cast v0, Lo/m;
    iget-object v1, v0, Lo/m;->b:Landroid/app/Dialog;
    invoke-virtual {v1}, Landroid/app/Dialog;->dismiss()V
    new-instance v1, Ljava/lang/Thread;
    new-instance v2, Lo/c;
    invoke-direct {v2, v3, v0}, Lo/c;-><init>(ILjava/lang/Object;)V
    invoke-direct {v1, v2}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    new-instance v1, Lo/c;
    const/4 v2, 0x2
    invoke-direct {v1, v2, v0}, Lo/c;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0, v1}, Lo/m;->runOnUiThread(Ljava/lang/Runnable;)V
    :cond_28
    :goto_28
    return-void
    :cond_29
    iget v0, p0, Lo/f;->a:I
    if-ne v0, v2, :cond_28
    sget-object v0, Lo/a;->a:Lo/a;
    const-string v1, "o"
    invoke-virtual {v0, v1, v3}, Lo/a;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "r"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lo/c;
    const/4 v2, 0x3
    iget-object v3, p0, Lo/f;->b:Ljava/lang/Object;
    invoke-direct {v1, v2, v3}, Lo/c;-><init>(ILjava/lang/Object;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    iget-object v0, p0, Lo/f;->b:Ljava/lang/Object;
    check-cast v0, Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    goto :goto_28
.end method

.method public final onDismiss(Landroid/content/DialogInterface;)V
    .registers 4
    iget-object v0, p0, Lo/f;->b:Ljava/lang/Object;
    check-cast v0, Lo/m;
    const/4 v1, 0x0
    iput-object v1, v0, Lo/m;->b:Landroid/app/Dialog;
    return-void
.end method

.class public abstract Lo/d;
.super Ljava/lang/Object;
.field static a:Ljava/lang/String;
.field static b:Ljava/lang/String;
.field static c:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static a(Landroid/content/Context;)V
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lo/d;->a:Ljava/lang/String;
    return-void
.end method

.method static b(Landroid/content/Context;)V
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lo/d;->b:Ljava/lang/String;
    return-void
.end method

.method static c(Landroid/content/Context;)V
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, ""
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v1
    const/16 v2, 0x80
    invoke-virtual {v1, v2}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lo/d;->c:Ljava/lang/String;
    return-void
.end method

.method static d(Landroid/content/Context;)V
    .registers 2
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lo/d;->c:Ljava/lang/String;
    return-void
.end method

.class public abstract Lo/b;
.super Ljava/lang/Object;
.field static a:Ljava/io/File;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static a()Z
    .registers 1
    sget-object v0, Lo/b;->a:Ljava/io/File;
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    return v0
.end method

.method static b()V
    .registers 1
    :try_start_0
    sget-object v0, Lo/b;->a:Ljava/io/File;
    invoke-virtual {v0}, Ljava/io/File;->createNewFile()Z
    :try_end_5
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_5} :catch_6
    :goto_5
    return-void
    :catch_6
    move-exception v0
    sget-object v0, Lo/b;->a:Ljava/io/File;
    invoke-virtual {v0}, Ljava/io/File;->mkdirs()Z
    goto :goto_5
.end method

.class public final Lo/e;
.super Ljava/lang/Object;
.implements Landroid/app/Application$ActivityLifecycleCallbacks;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onActivityCreated(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public final onActivityDestroyed(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public final onActivityPaused(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public final onActivityResumed(Landroid/app/Activity;)V
    .registers 3
    invoke-static {}, Lo/b;->a()Z
    move-result v0
    if-eqz v0, :cond_9
    invoke-static {p1}, Lo/d;->d(Landroid/content/Context;)V
    :cond_9
    return-void
.end method

.method public final onActivitySaveInstanceState(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public final onActivityStarted(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public final onActivityStopped(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.class public final Lo/m;
.super Landroid/app/Activity;
.field b:Landroid/app/Dialog;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private native boot(Ljava/lang/String;)V
.end method

.method final a()V
    .registers 2
    const-string v0, "cocos2djs"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    sget-object v0, Landroid/os/Build;->MODEL:Ljava/lang/String;
    invoke-direct {p0, v0}, Lo/m;->boot(Ljava/lang/String;)V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lo/b;->a()Z
    move-result v0
    if-eqz v0, :cond_e
    invoke-virtual {p0}, Lo/m;->a()V
    :goto_d
    return-void
    :cond_e
    new-instance v0, Landroid/app/Dialog;
    invoke-direct {v0, p0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(I)V
    const v1, 0x7f040004
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lo/f;
    invoke-direct {v2, v4, p0}, Lo/f;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v1, 0x7f040003
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lo/f;
    const/4 v3, 0x1
    invoke-direct {v2, v3, p0}, Lo/f;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v1, Lo/f;
    const/4 v2, 0x2
    invoke-direct {v1, v2, p0}, Lo/f;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setOnDismissListener(Landroid/content/DialogInterface$OnDismissListener;)V
    invoke-virtual {v0, v4}, Landroid/app/Dialog;->setCancelable(Z)V
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    iput-object v0, p0, Lo/m;->b:Landroid/app/Dialog;
    goto :goto_d
.end method

.class public final Lo/c;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field public final a:I
.field public final b:Ljava/lang/Object;

.method public constructor <init>(ILjava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lo/c;->a:I
    iput-object p2, p0, Lo/c;->b:Ljava/lang/Object;
    return-void
.end method

.method public final run()V
    .registers 2
    iget v0, p0, Lo/c;->a:I
    packed-switch v0, :pswitch_data_26
    iget-object v0, p0, Lo/c;->b:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lo/d;->c(Landroid/content/Context;)V
    :goto_c
    return-void
    :pswitch_d
    iget-object v0, p0, Lo/c;->b:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lo/d;->a(Landroid/content/Context;)V
    goto :goto_c
    :pswitch_15
    iget-object v0, p0, Lo/c;->b:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lo/d;->b(Landroid/content/Context;)V
    goto :goto_c
    :pswitch_1d
    iget-object v0, p0, Lo/c;->b:Ljava/lang/Object;
    check-cast v0, Lo/m;
    invoke-virtual {v0}, Lo/m;->a()V
    goto :goto_c
    nop
    :pswitch_data_26
    .packed-switch 0x0
        :pswitch_d
        :pswitch_15
        :pswitch_1d
    .end packed-switch
.end method
