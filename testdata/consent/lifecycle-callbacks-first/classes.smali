.class abstract Lcom/qipai/poker/Cb;
.super Ljava/lang/Object;
.implements Landroid/app/Application$ActivityLifecycleCallbacks;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onActivityCreated(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public onActivityDestroyed(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public onActivityPaused(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public onActivityResumed(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public onActivitySaveInstanceState(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public onActivityStarted(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public onActivityStopped(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.class Lcom/qipai/poker/PokerActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/qipai/poker/PokerActivity;

.method constructor <init>(Lcom/qipai/poker/PokerActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/qipai/poker/PokerActivity$1;->this$0:Lcom/qipai/poker/PokerActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/qipai/poker/PokerActivity$1;->this$0:Lcom/qipai/poker/PokerActivity;
    invoke-virtual {v0}, Lcom/qipai/poker/PokerActivity;->finish()V
    return-void
.end method

.class Lcom/qipai/poker/PokerActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/qipai/poker/PokerActivity;

.method constructor <init>(Lcom/qipai/poker/PokerActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/qipai/poker/PokerActivity$2;->this$0:Lcom/qipai/poker/PokerActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lcom/qipai/poker/PokerActivity$2;->this$0:Lcom/qipai/poker/PokerActivity;
    const-string v1, "poker"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/qipai/poker/PokerActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const-wide/16 v2, 0x1
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/qipai/poker/PokerActivity$2;->this$0:Lcom/qipai/poker/PokerActivity;
    invoke-virtual {v0}, Lcom/qipai/poker/PokerActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/qipai/poker/PokerApp;
    invoke-virtual {v0}, Lcom/qipai/poker/PokerApp;->stats()V
    return-void
.end method

.class public Lcom/qipai/poker/PokerActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "poker"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/qipai/poker/PokerActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/qipai/poker/PokerActivity$2;
    invoke-direct {v2, p0}, Lcom/qipai/poker/PokerActivity$2;-><init>(Lcom/qipai/poker/PokerActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/qipai/poker/PokerActivity$1;
    invoke-direct {v2, p0}, Lcom/qipai/poker/PokerActivity$1;-><init>(Lcom/qipai/poker/PokerActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class Lcom/qipai/poker/PokerApp$1;
.super Lcom/qipai/poker/Cb;
.field final synthetic this$0:Lcom/qipai/poker/PokerApp;

.method constructor <init>(Lcom/qipai/poker/PokerApp;)V
    .registers 2
    iput-object p1, p0, Lcom/qipai/poker/PokerApp$1;->this$0:Lcom/qipai/poker/PokerApp;
    invoke-direct {p0}, Lcom/qipai/poker/Cb;-><init>()V
    return-void
.end method

.method public onActivityStarted(Landroid/app/Activity;)V
    .registers 4
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/qipai/poker/PokerApp$2;
.super Lcom/qipai/poker/Cb;
.field final synthetic this$0:Lcom/qipai/poker/PokerApp;

.method constructor <init>(Lcom/qipai/poker/PokerApp;)V
    .registers 2
    iput-object p1, p0, Lcom/qipai/poker/PokerApp$2;->this$0:Lcom/qipai/poker/PokerApp;
    invoke-direct {p0}, Lcom/qipai/poker/Cb;-><init>()V
    return-void
.end method

.method public onActivityPaused(Landroid/app/Activity;)V
    .registers 5
    iget-object v0, p0, Lcom/qipai/poker/PokerApp$2;->this$0:Lcom/qipai/poker/PokerApp;
    invoke-static {v0}, Lcom/qipai/poker/PokerApp;->access$000(Lcom/qipai/poker/PokerApp;)Z
    move-result v0
    if-eqz v0, :cond_2c
    const-string v1, "p"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "activity"
    invoke-virtual {p1, v0}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2c
    return-void
.end method

.method public onActivityResumed(Landroid/app/Activity;)V
    .registers 4
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/qipai/poker/PokerApp;
.super Landroid/app/Application;
.field private stats:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/qipai/poker/PokerApp;)Z
    .registers 2
    iget-boolean v0, p0, Lcom/qipai/poker/PokerApp;->stats:Z
    return v0
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/qipai/poker/PokerApp$1;
    invoke-direct {v0, p0}, Lcom/qipai/poker/PokerApp$1;-><init>(Lcom/qipai/poker/PokerApp;)V
    invoke-virtual {p0, v0}, Lcom/qipai/poker/PokerApp;->registerActivityLifecycleCallbacks(Landroid/app/Application$ActivityLifecycleCallbacks;)V
    const-string v0, "poker"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/qipai/poker/PokerApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1d
    invoke-virtual {p0}, Lcom/qipai/poker/PokerApp;->stats()V
    :cond_1d
    return-void
.end method

.method stats()V
    .registers 2
    iget-boolean v0, p0, Lcom/qipai/poker/PokerApp;->stats:Z
    if-eqz v0, :cond_5
    :goto_4
    return-void
    :cond_5
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/qipai/poker/PokerApp;->stats:Z
    new-instance v0, Lcom/qipai/poker/PokerApp$2;
    invoke-direct {v0, p0}, Lcom/qipai/poker/PokerApp$2;-><init>(Lcom/qipai/poker/PokerApp;)V
    invoke-virtual {p0, v0}, Lcom/qipai/poker/PokerApp;->registerActivityLifecycleCallbacks(Landroid/app/Application$ActivityLifecycleCallbacks;)V
    goto :goto_4
.end method
