# api 26
.class public Lcom/example/hurry/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static start(Landroid/content/Context;)V
    .registers 3
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "h"
    invoke-virtual {p0, v0, v2}, Lcom/example/hurry/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-static {p0}, Lcom/example/hurry/App;->start(Landroid/content/Context;)V
    :cond_15
    return-void
.end method

.class Lcom/example/hurry/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/hurry/MainActivity;

.method constructor <init>(Lcom/example/hurry/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/hurry/MainActivity$1;->this$0:Lcom/example/hurry/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/hurry/MainActivity$1;->this$0:Lcom/example/hurry/MainActivity;
    invoke-static {v0}, Lcom/example/hurry/MainActivity;->access$000(Lcom/example/hurry/MainActivity;)Landroid/os/Handler;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/os/Handler;->removeCallbacksAndMessages(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/hurry/MainActivity$1;->this$0:Lcom/example/hurry/MainActivity;
    invoke-static {v0}, Lcom/example/hurry/MainActivity;->access$100(Lcom/example/hurry/MainActivity;)V
    iget-object v0, p0, Lcom/example/hurry/MainActivity$1;->this$0:Lcom/example/hurry/MainActivity;
    invoke-static {v0}, Lcom/example/hurry/MainActivity;->access$200(Lcom/example/hurry/MainActivity;)V
    return-void
.end method

.class Lcom/example/hurry/MainActivity$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/hurry/MainActivity;
.field final synthetic val$d:Landroid/app/AlertDialog;

.method constructor <init>(Lcom/example/hurry/MainActivity;Landroid/app/AlertDialog;)V
    .registers 3
    iput-object p1, p0, Lcom/example/hurry/MainActivity$2;->this$0:Lcom/example/hurry/MainActivity;
    iput-object p2, p0, Lcom/example/hurry/MainActivity$2;->val$d:Landroid/app/AlertDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/hurry/MainActivity$2;->val$d:Landroid/app/AlertDialog;
    invoke-virtual {v0}, Landroid/app/AlertDialog;->isShowing()Z
    move-result v0
    if-eqz v0, :cond_12
    iget-object v0, p0, Lcom/example/hurry/MainActivity$2;->val$d:Landroid/app/AlertDialog;
    invoke-virtual {v0}, Landroid/app/AlertDialog;->dismiss()V
    iget-object v0, p0, Lcom/example/hurry/MainActivity$2;->this$0:Lcom/example/hurry/MainActivity;
    invoke-static {v0}, Lcom/example/hurry/MainActivity;->access$100(Lcom/example/hurry/MainActivity;)V
    :cond_12
    return-void
.end method

.class public Lcom/example/hurry/MainActivity;
.super Landroid/app/Activity;
.field private final handler:Landroid/os/Handler;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    iput-object v0, p0, Lcom/example/hurry/MainActivity;->handler:Landroid/os/Handler;
    return-void
.end method

.method static synthetic access$000(Lcom/example/hurry/MainActivity;)Landroid/os/Handler;
    .registers 2
    iget-object v0, p0, Lcom/example/hurry/MainActivity;->handler:Landroid/os/Handler;
    return-object v0
.end method

.method static synthetic access$100(Lcom/example/hurry/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/hurry/MainActivity;->agree()V
    return-void
.end method

.method static synthetic access$200(Lcom/example/hurry/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/hurry/MainActivity;->clicked()V
    return-void
.end method

.method private agree()V
    .registers 4
    const-string v0, "h"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/hurry/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Lcom/example/hurry/App;->start(Landroid/content/Context;)V
    return-void
.end method

.method private clicked()V
    .registers 3
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "h"
    invoke-virtual {p0, v0, v2}, Lcom/example/hurry/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
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
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/hurry/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/hurry/MainActivity$1;-><init>(Lcom/example/hurry/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    iget-object v1, p0, Lcom/example/hurry/MainActivity;->handler:Landroid/os/Handler;
    new-instance v2, Lcom/example/hurry/MainActivity$2;
    invoke-direct {v2, p0, v0}, Lcom/example/hurry/MainActivity$2;-><init>(Lcom/example/hurry/MainActivity;Landroid/app/AlertDialog;)V
    const-wide/16 v4, 0x1388
    invoke-virtual {v1, v2, v4, v5}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    goto :goto_12
.end method
