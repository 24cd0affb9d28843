.class public Lcom/locals/bakery/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class public final Lcom/locals/bakery/Bus;
.super Ljava/lang/Object;
.field private static one:Lcom/locals/bakery/Bus;
.field private final c:Landroid/content/Context;
.field private final all:Ljava/util/ArrayList;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/locals/bakery/Bus;->c:Landroid/content/Context;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcom/locals/bakery/Bus;->all:Ljava/util/ArrayList;
    return-void
.end method

.method public static of(Landroid/content/Context;)Lcom/locals/bakery/Bus;
    .registers 3
    sget-object v0, Lcom/locals/bakery/Bus;->one:Lcom/locals/bakery/Bus;
    if-nez v0, :made
    new-instance v0, Lcom/locals/bakery/Bus;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/locals/bakery/Bus;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/locals/bakery/Bus;->one:Lcom/locals/bakery/Bus;
    :made
    sget-object v0, Lcom/locals/bakery/Bus;->one:Lcom/locals/bakery/Bus;
    return-object v0
.end method

.method public final send(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;Landroid/content/Intent;)V
    .registers 7
    invoke-virtual {p3}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v0
    if-eqz v0, :no
    invoke-virtual {p2, v0}, Landroid/content/IntentFilter;->hasAction(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :no
    iget-object v1, p0, Lcom/locals/bakery/Bus;->c:Landroid/content/Context;
    invoke-virtual {p1, v1, p3}, Landroid/content/BroadcastReceiver;->onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    :no
    return-void
.end method

.class public Lcom/locals/bakery/Opened;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {p1}, Lcom/locals/bakery/Opened;->collect(Landroid/content/Context;)V
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/locals/bakery/Both;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {p1}, Lcom/locals/bakery/Both;->collect(Landroid/content/Context;)V
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/locals/bakery/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/locals/bakery/Bus;->of(Landroid/content/Context;)Lcom/locals/bakery/Bus;
    move-result-object v0
    new-instance v1, Lcom/locals/bakery/Opened;
    invoke-direct {v1}, Lcom/locals/bakery/Opened;-><init>()V
    new-instance v2, Landroid/content/IntentFilter;
    invoke-direct {v2}, Landroid/content/IntentFilter;-><init>()V
    const-string v3, "agreed"
    invoke-virtual {v2, v3}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    new-instance v3, Landroid/content/Intent;
    const-string v4, "shown"
    invoke-direct {v3, v4}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1, v2, v3}, Lcom/locals/bakery/Bus;->send(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;Landroid/content/Intent;)V
    invoke-static {p0}, Lcom/locals/bakery/Bus;->of(Landroid/content/Context;)Lcom/locals/bakery/Bus;
    move-result-object v0
    new-instance v1, Lcom/locals/bakery/Both;
    invoke-direct {v1}, Lcom/locals/bakery/Both;-><init>()V
    new-instance v2, Landroid/content/IntentFilter;
    invoke-direct {v2}, Landroid/content/IntentFilter;-><init>()V
    const-string v3, "agreed"
    invoke-virtual {v2, v3}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    const-string v3, "shown"
    invoke-virtual {v2, v3}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    new-instance v3, Landroid/content/Intent;
    const-string v4, "shown"
    invoke-direct {v3, v4}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1, v2, v3}, Lcom/locals/bakery/Bus;->send(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;Landroid/content/Intent;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/locals/bakery/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/locals/bakery/MainActivity$1;-><init>(Lcom/locals/bakery/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Lcom/locals/bakery/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/locals/bakery/MainActivity;

.method constructor <init>(Lcom/locals/bakery/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/locals/bakery/MainActivity$1;->this$0:Lcom/locals/bakery/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 10
    iget-object v5, p0, Lcom/locals/bakery/MainActivity$1;->this$0:Lcom/locals/bakery/MainActivity;
    invoke-static {v5}, Lcom/locals/bakery/Bus;->of(Landroid/content/Context;)Lcom/locals/bakery/Bus;
    move-result-object v0
    new-instance v1, Lcom/locals/bakery/Opened;
    invoke-direct {v1}, Lcom/locals/bakery/Opened;-><init>()V
    new-instance v2, Landroid/content/IntentFilter;
    invoke-direct {v2}, Landroid/content/IntentFilter;-><init>()V
    const-string v3, "agreed"
    invoke-virtual {v2, v3}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    new-instance v3, Landroid/content/Intent;
    const-string v4, "agreed"
    invoke-direct {v3, v4}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1, v2, v3}, Lcom/locals/bakery/Bus;->send(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;Landroid/content/Intent;)V

    return-void
.end method
