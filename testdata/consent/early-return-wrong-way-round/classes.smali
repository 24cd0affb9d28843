.class public Lcom/sample/earlyreturnwrongwayround/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/sample/earlyreturnwrongwayround/Stats;->begin(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/sample/earlyreturnwrongwayround/Push;->begin(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/sample/earlyreturnwrongwayround/Sp;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static agreed(Landroid/content/Context;)Z
    .locals 3
    const-string v0, "x"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_agree"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static notAgreed(Landroid/content/Context;)Z
    .locals 1
    invoke-static {p0}, Lcom/sample/earlyreturnwrongwayround/Sp;->agreed(Landroid/content/Context;)Z
    move-result v0
    xor-int/lit8 v0, v0, 0x1
    return v0
.end method

.class public Lcom/sample/earlyreturnwrongwayround/Stats;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static begin(Landroid/content/Context;)V
    .locals 1
    invoke-static {p0}, Lcom/sample/earlyreturnwrongwayround/Sp;->notAgreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :go
    return-void
    :go
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/earlyreturnwrongwayround/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/earlyreturnwrongwayround/Push;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static begin(Landroid/content/Context;)V
    .locals 1
    invoke-static {p0}, Lcom/sample/earlyreturnwrongwayround/Sp;->notAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :go
    return-void
    :go
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/earlyreturnwrongwayround/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/earlyreturnwrongwayround/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/sample/earlyreturnwrongwayround/Sp;->notAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "在使用前请充分理解《用户服务协议》和《隐私协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/earlyreturnwrongwayround/Yes;
    invoke-direct {v2, p0}, Lcom/sample/earlyreturnwrongwayround/Yes;-><init>(Lcom/sample/earlyreturnwrongwayround/Main;)V
    const-string v1, "接受"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/earlyreturnwrongwayround/No;
    invoke-direct {v2, p0}, Lcom/sample/earlyreturnwrongwayround/No;-><init>(Lcom/sample/earlyreturnwrongwayround/Main;)V
    const-string v1, "拒绝"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/earlyreturnwrongwayround/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/earlyreturnwrongwayround/Main;

.method public constructor <init>(Lcom/sample/earlyreturnwrongwayround/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/earlyreturnwrongwayround/Yes;->a:Lcom/sample/earlyreturnwrongwayround/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 4
    iget-object v0, p0, Lcom/sample/earlyreturnwrongwayround/Yes;->a:Lcom/sample/earlyreturnwrongwayround/Main;
    const-string v1, "x"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "privacy_agree"
    const/16 v3, 1
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/sample/earlyreturnwrongwayround/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/earlyreturnwrongwayround/Main;

.method public constructor <init>(Lcom/sample/earlyreturnwrongwayround/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/earlyreturnwrongwayround/No;->a:Lcom/sample/earlyreturnwrongwayround/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/earlyreturnwrongwayround/No;->a:Lcom/sample/earlyreturnwrongwayround/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/earlyreturnwrongwayround/Net;
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
