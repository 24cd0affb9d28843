# api 26
.class public Lcom/example/bank/BankApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcom/example/bank/BankApp;->startTasks()V
    return-void
.end method

.method startTasks()V
    .registers 5
    const/4 v3, 0x0
    new-instance v0, Lcom/example/bank/TaskManager;
    invoke-direct {v0, p0}, Lcom/example/bank/TaskManager;-><init>(Landroid/app/Application;)V
    new-instance v1, Lcom/example/bank/LogTask;
    invoke-direct {v1}, Lcom/example/bank/LogTask;-><init>()V
    invoke-virtual {v0, v1}, Lcom/example/bank/TaskManager;->add(Lcom/example/bank/InitTask;)Lcom/example/bank/TaskManager;
    move-result-object v0
    new-instance v1, Lcom/example/bank/RiskTask;
    invoke-direct {v1}, Lcom/example/bank/RiskTask;-><init>()V
    invoke-virtual {v0, v1}, Lcom/example/bank/TaskManager;->add(Lcom/example/bank/InitTask;)Lcom/example/bank/TaskManager;
    move-result-object v0
    const-string v1, "bank"
    invoke-virtual {p0, v1, v3}, Lcom/example/bank/BankApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "privacy_agreed"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    invoke-virtual {v0, v1}, Lcom/example/bank/TaskManager;->start(Z)V
    return-void
.end method

.class public interface abstract Lcom/example/bank/InitTask;
.super Ljava/lang/Object;

.method public abstract needPrivacy()Z
.end method

.method public abstract run(Landroid/app/Application;)V
.end method

.class public Lcom/example/bank/LogTask;
.super Ljava/lang/Object;
.implements Lcom/example/bank/InitTask;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public needPrivacy()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public run(Landroid/app/Application;)V
    .registers 5
    const-string v0, "log"
    invoke-virtual {p1}, Landroid/app/Application;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/bank/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/bank/MainActivity;

.method public constructor <init>(Lcom/example/bank/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/bank/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/bank/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/bank/MainActivity;->accessor$MainActivity$lambda0(Lcom/example/bank/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/bank/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/bank/MainActivity;

.method public constructor <init>(Lcom/example/bank/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/bank/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/bank/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/bank/MainActivity;->accessor$MainActivity$lambda1(Lcom/example/bank/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/bank/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Lcom/example/bank/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/bank/MainActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Lcom/example/bank/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/bank/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "bank"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/bank/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/example/bank/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/bank/BankApp;
    invoke-virtual {v0}, Lcom/example/bank/BankApp;->startTasks()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/bank/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "bank"
    invoke-virtual {p0, v0, v2}, Lcom/example/bank/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
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
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/bank/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/bank/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/bank/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class public Lcom/example/bank/RiskTask;
.super Ljava/lang/Object;
.implements Lcom/example/bank/InitTask;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public needPrivacy()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public run(Landroid/app/Application;)V
    .registers 4
    const-string v1, "risk"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/app/Application;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/bank/TaskManager;
.super Ljava/lang/Object;
.field private final app:Landroid/app/Application;
.field private final tasks:Ljava/util/List;
.end field

.method constructor <init>(Landroid/app/Application;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcom/example/bank/TaskManager;->tasks:Ljava/util/List;
    iput-object p1, p0, Lcom/example/bank/TaskManager;->app:Landroid/app/Application;
    return-void
.end method

.method add(Lcom/example/bank/InitTask;)Lcom/example/bank/TaskManager;
    .registers 3
    iget-object v0, p0, Lcom/example/bank/TaskManager;->tasks:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-object p0
.end method

.method start(Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/bank/TaskManager;->tasks:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_6
    :goto_6
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_20
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/bank/InitTask;
    invoke-interface {v0}, Lcom/example/bank/InitTask;->needPrivacy()Z
    move-result v2
    if-eqz v2, :cond_1a
    if-eqz p1, :cond_6
    :cond_1a
    iget-object v2, p0, Lcom/example/bank/TaskManager;->app:Landroid/app/Application;
    invoke-interface {v0, v2}, Lcom/example/bank/InitTask;->run(Landroid/app/Application;)V
    goto :goto_6
    :cond_20
    return-void
.end method
