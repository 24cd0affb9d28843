.class public Lcom/sample/eventbusreferenced/AgreedEvent;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/sample/eventbusreferenced/BootEvent;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/sample/eventbusreferenced/Collector;
.super Ljava/lang/Object;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/eventbusreferenced/Collector;->a:Landroid/content/Context;
    return-void
.end method

.method public onAgreed(Lcom/sample/eventbusreferenced/AgreedEvent;)V
    .locals 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    threadMode = .enum Lorg/greenrobot/eventbus/ThreadMode;->MAIN:Lorg/greenrobot/eventbus/ThreadMode;
    .end annotation
    iget-object v1, p0, Lcom/sample/eventbusreferenced/Collector;->a:Landroid/content/Context;
    const-string v0, "phone"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/eventbusreferenced/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.method public onBoot(Lcom/sample/eventbusreferenced/BootEvent;)V
    .locals 3
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    sticky = true
    .end annotation
    iget-object v2, p0, Lcom/sample/eventbusreferenced/Collector;->a:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/eventbusreferenced/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/eventbusreferenced/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/sample/eventbusreferenced/Collector;
    invoke-direct {v1, p0}, Lcom/sample/eventbusreferenced/Collector;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->register(Ljava/lang/Object;)V
    new-instance v1, Lcom/sample/eventbusreferenced/BootEvent;
    invoke-direct {v1}, Lcom/sample/eventbusreferenced/BootEvent;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/eventbusreferenced/Main;
.super Landroid/app/Activity;

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
    const-string v1, "在使用前请充分理解《用户服务协议》和《隐私协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/eventbusreferenced/Yes;
    invoke-direct {v2, p0}, Lcom/sample/eventbusreferenced/Yes;-><init>(Lcom/sample/eventbusreferenced/Main;)V
    const-string v1, "接受"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/eventbusreferenced/No;
    invoke-direct {v2, p0}, Lcom/sample/eventbusreferenced/No;-><init>(Lcom/sample/eventbusreferenced/Main;)V
    const-string v1, "拒绝"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/sample/eventbusreferenced/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/eventbusreferenced/Main;

.method public constructor <init>(Lcom/sample/eventbusreferenced/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/eventbusreferenced/Yes;->a:Lcom/sample/eventbusreferenced/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 2
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/sample/eventbusreferenced/AgreedEvent;
    invoke-direct {v1}, Lcom/sample/eventbusreferenced/AgreedEvent;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/eventbusreferenced/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/eventbusreferenced/Main;

.method public constructor <init>(Lcom/sample/eventbusreferenced/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/eventbusreferenced/No;->a:Lcom/sample/eventbusreferenced/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/eventbusreferenced/No;->a:Lcom/sample/eventbusreferenced/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/eventbusreferenced/Net;
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
