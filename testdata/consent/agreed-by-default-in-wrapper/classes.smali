.class public Lcom/sample/agreedbydefaultinwrapper/P;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static get(Landroid/content/Context;Ljava/lang/String;Z)Z
    .locals 2
    const-string v0, "p"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static set(Landroid/content/Context;Ljava/lang/String;Z)V
    .locals 2
    const-string v0, "p"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/sample/agreedbydefaultinwrapper/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "first"
    const/4 v2, 1
    invoke-static {p0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->get(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :known
    const/4 v0, 0
    invoke-static {p0, v1, v0}, Lcom/sample/agreedbydefaultinwrapper/P;->set(Landroid/content/Context;Ljava/lang/String;Z)V
    const-string v1, "consent_given"
    invoke-static {p0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->set(Landroid/content/Context;Ljava/lang/String;Z)V
    :known
    const-string v1, "privacy"
    const/4 v2, 0
    invoke-static {p0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->get(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :a
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/agreedbydefaultinwrapper/Net;->up(Ljava/lang/Object;)V
    :a
    const-string v1, "privacy_v2"
    const/4 v2, 1
    invoke-static {p0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->get(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :b
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/agreedbydefaultinwrapper/Net;->up(Ljava/lang/Object;)V
    :b
    const-string v1, "consent_given"
    const/4 v2, 0
    invoke-static {p0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->get(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :c
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/agreedbydefaultinwrapper/Net;->up(Ljava/lang/Object;)V
    :c
    return-void
.end method

.class public Lcom/sample/agreedbydefaultinwrapper/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "privacy"
    const/4 v2, 0
    invoke-static {p0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->get(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "欢迎使用，请阅读《隐私政策》与《用户协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/agreedbydefaultinwrapper/Yes;
    invoke-direct {v2, p0}, Lcom/sample/agreedbydefaultinwrapper/Yes;-><init>(Lcom/sample/agreedbydefaultinwrapper/Main;)V
    const-string v1, "同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/agreedbydefaultinwrapper/No;
    invoke-direct {v2, p0}, Lcom/sample/agreedbydefaultinwrapper/No;-><init>(Lcom/sample/agreedbydefaultinwrapper/Main;)V
    const-string v1, "不同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/agreedbydefaultinwrapper/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/agreedbydefaultinwrapper/Main;

.method public constructor <init>(Lcom/sample/agreedbydefaultinwrapper/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/agreedbydefaultinwrapper/Yes;->a:Lcom/sample/agreedbydefaultinwrapper/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 4
    iget-object v0, p0, Lcom/sample/agreedbydefaultinwrapper/Yes;->a:Lcom/sample/agreedbydefaultinwrapper/Main;
    const/4 v2, 1
    const-string v1, "privacy"
    invoke-static {v0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->set(Landroid/content/Context;Ljava/lang/String;Z)V
    const-string v1, "privacy_v2"
    invoke-static {v0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->set(Landroid/content/Context;Ljava/lang/String;Z)V
    const-string v1, "consent_given"
    invoke-static {v0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->set(Landroid/content/Context;Ljava/lang/String;Z)V
    return-void
.end method

.class public Lcom/sample/agreedbydefaultinwrapper/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/agreedbydefaultinwrapper/Main;

.method public constructor <init>(Lcom/sample/agreedbydefaultinwrapper/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/agreedbydefaultinwrapper/No;->a:Lcom/sample/agreedbydefaultinwrapper/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 4
    iget-object v0, p0, Lcom/sample/agreedbydefaultinwrapper/No;->a:Lcom/sample/agreedbydefaultinwrapper/Main;
    const/4 v2, 0
    const-string v1, "privacy"
    invoke-static {v0, v1, v2}, Lcom/sample/agreedbydefaultinwrapper/P;->set(Landroid/content/Context;Ljava/lang/String;Z)V
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/agreedbydefaultinwrapper/Net;
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
