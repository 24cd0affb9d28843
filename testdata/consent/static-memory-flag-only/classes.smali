.class public Lcom/sample/staticmemoryflagonly/State;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.field public static ok:Z
.field public static allowed:Z

.method static constructor <clinit>()V
    .locals 1
    const/4 v0, 1
    sput-boolean v0, Lcom/sample/staticmemoryflagonly/State;->allowed:Z
    return-void
.end method

.class public Lcom/sample/staticmemoryflagonly/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Ljava/util/Timer;
    invoke-direct {v0}, Ljava/util/Timer;-><init>()V
    new-instance v1, Lcom/sample/staticmemoryflagonly/Beat;
    invoke-direct {v1, p0}, Lcom/sample/staticmemoryflagonly/Beat;-><init>(Landroid/content/Context;)V
    const-wide/16 v2, 0x3e8
    const-wide/16 v4, 0x7530
    invoke-virtual/range {v0 .. v5}, Ljava/util/Timer;->schedule(Ljava/util/TimerTask;JJ)V
    return-void
.end method

.class public Lcom/sample/staticmemoryflagonly/Beat;
.super Ljava/util/TimerTask;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/util/TimerTask;-><init>()V
    iput-object p1, p0, Lcom/sample/staticmemoryflagonly/Beat;->a:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .locals 2
    iget-object v1, p0, Lcom/sample/staticmemoryflagonly/Beat;->a:Landroid/content/Context;
    sget-boolean v0, Lcom/sample/staticmemoryflagonly/State;->ok:Z
    if-eqz v0, :next
    const-string v0, "phone"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/staticmemoryflagonly/Net;->up(Ljava/lang/Object;)V
    :next
    sget-boolean v0, Lcom/sample/staticmemoryflagonly/State;->allowed:Z
    if-eqz v0, :out
    const-string v0, "wifi"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/staticmemoryflagonly/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/staticmemoryflagonly/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/sample/staticmemoryflagonly/State;->ok:Z
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Please read our Privacy Policy"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/staticmemoryflagonly/Yes;
    invoke-direct {v2, p0}, Lcom/sample/staticmemoryflagonly/Yes;-><init>(Lcom/sample/staticmemoryflagonly/Main;)V
    const-string v1, "Agree"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/staticmemoryflagonly/No;
    invoke-direct {v2, p0}, Lcom/sample/staticmemoryflagonly/No;-><init>(Lcom/sample/staticmemoryflagonly/Main;)V
    const-string v1, "Decline"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/staticmemoryflagonly/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/staticmemoryflagonly/Main;

.method public constructor <init>(Lcom/sample/staticmemoryflagonly/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/staticmemoryflagonly/Yes;->a:Lcom/sample/staticmemoryflagonly/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 2
    const/4 v0, 1
    sput-boolean v0, Lcom/sample/staticmemoryflagonly/State;->ok:Z
    return-void
.end method

.class public Lcom/sample/staticmemoryflagonly/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/staticmemoryflagonly/Main;

.method public constructor <init>(Lcom/sample/staticmemoryflagonly/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/staticmemoryflagonly/No;->a:Lcom/sample/staticmemoryflagonly/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/staticmemoryflagonly/No;->a:Lcom/sample/staticmemoryflagonly/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/staticmemoryflagonly/Net;
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
