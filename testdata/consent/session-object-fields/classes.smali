.class public Lcom/sample/sessionobjectfields/Session;
.super Ljava/lang/Object;
.field private static sInstance:Lcom/sample/sessionobjectfields/Session;
.field public agreed:Z
.field public consentReady:Z
.field private ctx:Landroid/content/Context;

.method private constructor <init>(Landroid/content/Context;)V
    .locals 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/sessionobjectfields/Session;->ctx:Landroid/content/Context;
    const-string v0, "session"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ag"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    iput-boolean v0, p0, Lcom/sample/sessionobjectfields/Session;->agreed:Z
    const/4 v0, 1
    iput-boolean v0, p0, Lcom/sample/sessionobjectfields/Session;->consentReady:Z
    return-void
.end method

.method public static declared-synchronized get(Landroid/content/Context;)Lcom/sample/sessionobjectfields/Session;
    .locals 2
    sget-object v0, Lcom/sample/sessionobjectfields/Session;->sInstance:Lcom/sample/sessionobjectfields/Session;
    if-nez v0, :have
    new-instance v0, Lcom/sample/sessionobjectfields/Session;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/sample/sessionobjectfields/Session;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/sample/sessionobjectfields/Session;->sInstance:Lcom/sample/sessionobjectfields/Session;
    :have
    sget-object v0, Lcom/sample/sessionobjectfields/Session;->sInstance:Lcom/sample/sessionobjectfields/Session;
    return-object v0
.end method

.method public agree()V
    .locals 5
    const/4 v0, 1
    iput-boolean v0, p0, Lcom/sample/sessionobjectfields/Session;->agreed:Z
    iget-object v4, p0, Lcom/sample/sessionobjectfields/Session;->ctx:Landroid/content/Context;
    const-string v1, "session"
    const/4 v2, 0x0
    invoke-virtual {v4, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "ag"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/sample/sessionobjectfields/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/sample/sessionobjectfields/Session;->get(Landroid/content/Context;)Lcom/sample/sessionobjectfields/Session;
    move-result-object v3
    iget-boolean v0, v3, Lcom/sample/sessionobjectfields/Session;->agreed:Z
    if-eqz v0, :next
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/sessionobjectfields/Net;->up(Ljava/lang/Object;)V
    :next
    iget-boolean v0, v3, Lcom/sample/sessionobjectfields/Session;->consentReady:Z
    if-eqz v0, :out
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/sessionobjectfields/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/sessionobjectfields/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/sample/sessionobjectfields/Session;->get(Landroid/content/Context;)Lcom/sample/sessionobjectfields/Session;
    move-result-object v0
    iget-boolean v0, v0, Lcom/sample/sessionobjectfields/Session;->agreed:Z
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "在使用前请充分理解《用户服务协议》和《隐私协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/sessionobjectfields/Yes;
    invoke-direct {v2, p0}, Lcom/sample/sessionobjectfields/Yes;-><init>(Lcom/sample/sessionobjectfields/Main;)V
    const-string v1, "接受"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/sessionobjectfields/No;
    invoke-direct {v2, p0}, Lcom/sample/sessionobjectfields/No;-><init>(Lcom/sample/sessionobjectfields/Main;)V
    const-string v1, "拒绝"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/sessionobjectfields/Login;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public Lcom/sample/sessionobjectfields/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/sessionobjectfields/Main;

.method public constructor <init>(Lcom/sample/sessionobjectfields/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/sessionobjectfields/Yes;->a:Lcom/sample/sessionobjectfields/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 2
    iget-object v0, p0, Lcom/sample/sessionobjectfields/Yes;->a:Lcom/sample/sessionobjectfields/Main;
    invoke-static {v0}, Lcom/sample/sessionobjectfields/Session;->get(Landroid/content/Context;)Lcom/sample/sessionobjectfields/Session;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sample/sessionobjectfields/Session;->agree()V
    return-void
.end method

.class public Lcom/sample/sessionobjectfields/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/sessionobjectfields/Main;

.method public constructor <init>(Lcom/sample/sessionobjectfields/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/sessionobjectfields/No;->a:Lcom/sample/sessionobjectfields/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/sessionobjectfields/No;->a:Lcom/sample/sessionobjectfields/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/sessionobjectfields/Net;
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
