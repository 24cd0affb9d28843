.class Lcom/bound/run/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/bound/run/MainActivity;

.method constructor <init>(Lcom/bound/run/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/bound/run/MainActivity$1;->this$0:Lcom/bound/run/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/bound/run/MainActivity$1;->this$0:Lcom/bound/run/MainActivity;
    invoke-static {v0}, Lcom/bound/run/MainActivity;->access$000(Lcom/bound/run/MainActivity;)Lcom/bound/run/SyncService;
    move-result-object v0
    if-eqz v0, :cond_11
    iget-object v0, p0, Lcom/bound/run/MainActivity$1;->this$0:Lcom/bound/run/MainActivity;
    invoke-static {v0}, Lcom/bound/run/MainActivity;->access$000(Lcom/bound/run/MainActivity;)Lcom/bound/run/SyncService;
    move-result-object v0
    invoke-virtual {v0}, Lcom/bound/run/SyncService;->full()V
    :cond_11
    return-void
.end method

.class public Lcom/bound/run/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/ServiceConnection;
.field private service:Lcom/bound/run/SyncService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/bound/run/MainActivity;)Lcom/bound/run/SyncService;
    .registers 2
    iget-object v0, p0, Lcom/bound/run/MainActivity;->service:Lcom/bound/run/SyncService;
    return-object v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/bound/run/SyncService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const/4 v1, 0x1
    invoke-virtual {p0, v0, p0, v1}, Lcom/bound/run/MainActivity;->bindService(Landroid/content/Intent;Landroid/content/ServiceConnection;I)Z
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/bound/run/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/bound/run/MainActivity$1;-><init>(Lcom/bound/run/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .registers 4
    check-cast p2, Lcom/bound/run/SyncService$Local;
    invoke-virtual {p2}, Lcom/bound/run/SyncService$Local;->get()Lcom/bound/run/SyncService;
    move-result-object v0
    iput-object v0, p0, Lcom/bound/run/MainActivity;->service:Lcom/bound/run/SyncService;
    iget-object v0, p0, Lcom/bound/run/MainActivity;->service:Lcom/bound/run/SyncService;
    invoke-virtual {v0}, Lcom/bound/run/SyncService;->hello()V
    return-void
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .registers 3
    const/4 v0, 0x0
    iput-object v0, p0, Lcom/bound/run/MainActivity;->service:Lcom/bound/run/SyncService;
    return-void
.end method

.class Lcom/bound/run/SyncService$Local;
.super Landroid/os/Binder;
.field final synthetic this$0:Lcom/bound/run/SyncService;

.method constructor <init>(Lcom/bound/run/SyncService;)V
    .registers 2
    iput-object p1, p0, Lcom/bound/run/SyncService$Local;->this$0:Lcom/bound/run/SyncService;
    invoke-direct {p0}, Landroid/os/Binder;-><init>()V
    return-void
.end method

.method get()Lcom/bound/run/SyncService;
    .registers 2
    iget-object v0, p0, Lcom/bound/run/SyncService$Local;->this$0:Lcom/bound/run/SyncService;
    return-object v0
.end method

.class public Lcom/bound/run/SyncService;
.super Landroid/app/Service;
.field private final local:Lcom/bound/run/SyncService$Local;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    new-instance v0, Lcom/bound/run/SyncService$Local;
    invoke-direct {v0, p0}, Lcom/bound/run/SyncService$Local;-><init>(Lcom/bound/run/SyncService;)V
    iput-object v0, p0, Lcom/bound/run/SyncService;->local:Lcom/bound/run/SyncService$Local;
    return-void
.end method

.method full()V
    .registers 3
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/bound/run/SyncService;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method hello()V
    .registers 3
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/bound/run/SyncService;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    iget-object v0, p0, Lcom/bound/run/SyncService;->local:Lcom/bound/run/SyncService$Local;
    return-object v0
.end method
