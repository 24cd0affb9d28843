.class public Lcom/sample/cancelandclockagree/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public flag(Ljava/lang/String;)Z
    .locals 3
    const-string v0, "f"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const/4 v1, 0
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static set(Landroid/content/Context;Ljava/lang/String;)V
    .locals 3
    const-string v0, "f"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const/4 v1, 1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public onCreate()V
    .locals 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "by_clock"
    invoke-virtual {p0, v0}, Lcom/sample/cancelandclockagree/App;->flag(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :a
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/cancelandclockagree/Net;->up(Ljava/lang/Object;)V
    :a
    const-string v0, "by_cancel"
    invoke-virtual {p0, v0}, Lcom/sample/cancelandclockagree/App;->flag(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :b
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/cancelandclockagree/Net;->up(Ljava/lang/Object;)V
    :b
    const-string v0, "by_button"
    invoke-virtual {p0, v0}, Lcom/sample/cancelandclockagree/App;->flag(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :c
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/cancelandclockagree/Net;->up(Ljava/lang/Object;)V
    :c
    return-void
.end method

.class public Lcom/sample/cancelandclockagree/Clock;
.super Landroid/os/CountDownTimer;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 4
    const-wide/16 v0, 0x2710
    const-wide/16 v2, 0x3e8
    invoke-direct {p0, v0, v1, v2, v3}, Landroid/os/CountDownTimer;-><init>(JJ)V
    iput-object p1, p0, Lcom/sample/cancelandclockagree/Clock;->c:Landroid/content/Context;
    return-void
.end method

.method public onTick(J)V
    .locals 0
    return-void
.end method

.method public onFinish()V
    .locals 2
    iget-object v1, p0, Lcom/sample/cancelandclockagree/Clock;->c:Landroid/content/Context;
    const-string v0, "by_clock"
    invoke-static {v1, v0}, Lcom/sample/cancelandclockagree/App;->set(Landroid/content/Context;Ljava/lang/String;)V
    const-string v0, "wifi"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/cancelandclockagree/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/cancelandclockagree/Main;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnCancelListener;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "请阅读并同意《隐私政策》，10 秒后自动同意"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/cancelandclockagree/Yes;
    invoke-direct {v2, p0}, Lcom/sample/cancelandclockagree/Yes;-><init>(Lcom/sample/cancelandclockagree/Main;)V
    const-string v1, "同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/cancelandclockagree/No;
    invoke-direct {v2, p0}, Lcom/sample/cancelandclockagree/No;-><init>(Lcom/sample/cancelandclockagree/Main;)V
    const-string v1, "不同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0, p0}, Landroid/app/AlertDialog$Builder;->setOnCancelListener(Landroid/content/DialogInterface$OnCancelListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    new-instance v0, Lcom/sample/cancelandclockagree/Clock;
    invoke-direct {v0, p0}, Lcom/sample/cancelandclockagree/Clock;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/sample/cancelandclockagree/Clock;->start()Landroid/os/CountDownTimer;
    return-void
.end method

.method public onCancel(Landroid/content/DialogInterface;)V
    .locals 1
    const-string v0, "by_cancel"
    invoke-static {p0, v0}, Lcom/sample/cancelandclockagree/App;->set(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/sample/cancelandclockagree/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/cancelandclockagree/Main;

.method public constructor <init>(Lcom/sample/cancelandclockagree/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/cancelandclockagree/Yes;->a:Lcom/sample/cancelandclockagree/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 2
    iget-object v0, p0, Lcom/sample/cancelandclockagree/Yes;->a:Lcom/sample/cancelandclockagree/Main;
    const-string v1, "by_button"
    invoke-static {v0, v1}, Lcom/sample/cancelandclockagree/App;->set(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/sample/cancelandclockagree/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/cancelandclockagree/Main;

.method public constructor <init>(Lcom/sample/cancelandclockagree/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/cancelandclockagree/No;->a:Lcom/sample/cancelandclockagree/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/cancelandclockagree/No;->a:Lcom/sample/cancelandclockagree/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/cancelandclockagree/Net;
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
