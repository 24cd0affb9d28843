.class public Lcom/sample/wrapperthreedeepgenerickey/Store;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static b(Landroid/content/Context;Ljava/lang/String;Z)Z
    .locals 2
    const-string v0, "store"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static w(Landroid/content/Context;Ljava/lang/String;Z)V
    .locals 2
    const-string v0, "store"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/Flags;
.super Ljava/lang/Object;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/wrapperthreedeepgenerickey/Flags;->a:Landroid/content/Context;
    return-void
.end method

.method public is(Ljava/lang/String;)Z
    .locals 2
    iget-object v0, p0, Lcom/sample/wrapperthreedeepgenerickey/Flags;->a:Landroid/content/Context;
    const/4 v1, 0
    invoke-static {v0, p1, v1}, Lcom/sample/wrapperthreedeepgenerickey/Store;->b(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public on(Ljava/lang/String;)V
    .locals 2
    iget-object v0, p0, Lcom/sample/wrapperthreedeepgenerickey/Flags;->a:Landroid/content/Context;
    const/4 v1, 1
    invoke-static {v0, p1, v1}, Lcom/sample/wrapperthreedeepgenerickey/Store;->w(Landroid/content/Context;Ljava/lang/String;Z)V
    return-void
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/Privacy;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static passed(Landroid/content/Context;)Z
    .locals 2
    new-instance v0, Lcom/sample/wrapperthreedeepgenerickey/Flags;
    invoke-direct {v0, p0}, Lcom/sample/wrapperthreedeepgenerickey/Flags;-><init>(Landroid/content/Context;)V
    const-string v1, "p_ok"
    invoke-virtual {v0, v1}, Lcom/sample/wrapperthreedeepgenerickey/Flags;->is(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/sample/wrapperthreedeepgenerickey/Flags;
    invoke-direct {v0, p0}, Lcom/sample/wrapperthreedeepgenerickey/Flags;-><init>(Landroid/content/Context;)V
    const-string v1, "inited"
    invoke-virtual {v0, v1}, Lcom/sample/wrapperthreedeepgenerickey/Flags;->on(Ljava/lang/String;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/sample/wrapperthreedeepgenerickey/Sync;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Landroid/content/Context;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    return-void
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/Sync;
.super Landroid/app/Service;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .locals 1
    const/4 v0, 0
    return-object v0
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .locals 2
    invoke-static {p0}, Lcom/sample/wrapperthreedeepgenerickey/Privacy;->passed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :next
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/wrapperthreedeepgenerickey/Net;->up(Ljava/lang/Object;)V
    :next
    new-instance v0, Lcom/sample/wrapperthreedeepgenerickey/Flags;
    invoke-direct {v0, p0}, Lcom/sample/wrapperthreedeepgenerickey/Flags;-><init>(Landroid/content/Context;)V
    const-string v1, "inited"
    invoke-virtual {v0, v1}, Lcom/sample/wrapperthreedeepgenerickey/Flags;->is(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :out
    invoke-static {p0}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/wrapperthreedeepgenerickey/Net;->up(Ljava/lang/Object;)V
    :out
    const/4 v0, 2
    return v0
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/sample/wrapperthreedeepgenerickey/Privacy;->passed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "个人信息保护提示：请您仔细阅读《隐私政策》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/wrapperthreedeepgenerickey/Yes;
    invoke-direct {v2, p0}, Lcom/sample/wrapperthreedeepgenerickey/Yes;-><init>(Lcom/sample/wrapperthreedeepgenerickey/Main;)V
    const-string v1, "同意并继续"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/wrapperthreedeepgenerickey/No;
    invoke-direct {v2, p0}, Lcom/sample/wrapperthreedeepgenerickey/No;-><init>(Lcom/sample/wrapperthreedeepgenerickey/Main;)V
    const-string v1, "不同意并退出"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/wrapperthreedeepgenerickey/Main;

.method public constructor <init>(Lcom/sample/wrapperthreedeepgenerickey/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/wrapperthreedeepgenerickey/Yes;->a:Lcom/sample/wrapperthreedeepgenerickey/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 2
    iget-object v0, p0, Lcom/sample/wrapperthreedeepgenerickey/Yes;->a:Lcom/sample/wrapperthreedeepgenerickey/Main;
    new-instance v1, Lcom/sample/wrapperthreedeepgenerickey/Flags;
    invoke-direct {v1, v0}, Lcom/sample/wrapperthreedeepgenerickey/Flags;-><init>(Landroid/content/Context;)V
    const-string v0, "p_ok"
    invoke-virtual {v1, v0}, Lcom/sample/wrapperthreedeepgenerickey/Flags;->on(Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/wrapperthreedeepgenerickey/Main;

.method public constructor <init>(Lcom/sample/wrapperthreedeepgenerickey/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/wrapperthreedeepgenerickey/No;->a:Lcom/sample/wrapperthreedeepgenerickey/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/wrapperthreedeepgenerickey/No;->a:Lcom/sample/wrapperthreedeepgenerickey/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/wrapperthreedeepgenerickey/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
