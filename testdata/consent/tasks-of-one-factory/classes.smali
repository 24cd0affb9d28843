.class public Lcom/wrapped/garden/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class public Lcom/wrapped/garden/Agreed;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/wrapped/garden/Agreed;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/wrapped/garden/Agreed;->c:Landroid/content/Context;
    invoke-static {v0}, Lcom/wrapped/garden/Agreed;->collect(Landroid/content/Context;)V
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

.class public Lcom/wrapped/garden/Refused;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/wrapped/garden/Refused;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/wrapped/garden/Refused;->c:Landroid/content/Context;
    invoke-static {v0}, Lcom/wrapped/garden/Refused;->collect(Landroid/content/Context;)V
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

.class public Lcom/wrapped/garden/Third;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/wrapped/garden/Third;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/wrapped/garden/Third;->c:Landroid/content/Context;
    invoke-static {v0}, Lcom/wrapped/garden/Third;->collect(Landroid/content/Context;)V
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/wrapped/garden/Fourth;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/wrapped/garden/Fourth;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/wrapped/garden/Fourth;->c:Landroid/content/Context;
    invoke-static {v0}, Lcom/wrapped/garden/Fourth;->collect(Landroid/content/Context;)V
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/wrapped/garden/Task;
.super Ljava/lang/Object;
.field private final work:Ljava/lang/Runnable;

.method private constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/wrapped/garden/Task;->work:Ljava/lang/Runnable;
    return-void
.end method

.method public static of(Ljava/lang/Runnable;)Lcom/wrapped/garden/Task;
    .registers 2
    if-nez p0, :some
    const/4 v0, 0x0
    return-object v0
    :some
    new-instance v0, Lcom/wrapped/garden/Task;
    invoke-direct {v0, p0}, Lcom/wrapped/garden/Task;-><init>(Ljava/lang/Runnable;)V
    return-object v0
.end method

.method public go()V
    .registers 2
    iget-object v0, p0, Lcom/wrapped/garden/Task;->work:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.class public Lcom/wrapped/garden/Plan;
.super Ljava/lang/Object;
.field public yes:Ljava/lang/Runnable;
.field public no:Ljava/lang/Runnable;
.field public either:Ljava/lang/Runnable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/wrapped/garden/MainActivity;
.super Landroid/app/Activity;
.field public t1:Lcom/wrapped/garden/Task;
.field public t2:Lcom/wrapped/garden/Task;
.field public t3:Lcom/wrapped/garden/Task;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/wrapped/garden/Plan;
    invoke-direct {v0}, Lcom/wrapped/garden/Plan;-><init>()V
    new-instance v1, Lcom/wrapped/garden/Agreed;
    invoke-direct {v1, p0}, Lcom/wrapped/garden/Agreed;-><init>(Landroid/content/Context;)V
    iput-object v1, v0, Lcom/wrapped/garden/Plan;->yes:Ljava/lang/Runnable;
    new-instance v1, Lcom/wrapped/garden/Refused;
    invoke-direct {v1, p0}, Lcom/wrapped/garden/Refused;-><init>(Landroid/content/Context;)V
    iput-object v1, v0, Lcom/wrapped/garden/Plan;->no:Ljava/lang/Runnable;
    new-instance v1, Lcom/wrapped/garden/Third;
    invoke-direct {v1, p0}, Lcom/wrapped/garden/Third;-><init>(Landroid/content/Context;)V
    iput-object v1, v0, Lcom/wrapped/garden/Plan;->either:Ljava/lang/Runnable;
    invoke-virtual {p0}, Lcom/wrapped/garden/MainActivity;->isTaskRoot()Z
    move-result v2
    if-eqz v2, :root
    new-instance v1, Lcom/wrapped/garden/Fourth;
    invoke-direct {v1, p0}, Lcom/wrapped/garden/Fourth;-><init>(Landroid/content/Context;)V
    iput-object v1, v0, Lcom/wrapped/garden/Plan;->either:Ljava/lang/Runnable;
    :root
    iget-object v1, v0, Lcom/wrapped/garden/Plan;->yes:Ljava/lang/Runnable;
    invoke-static {v1}, Lcom/wrapped/garden/Task;->of(Ljava/lang/Runnable;)Lcom/wrapped/garden/Task;
    move-result-object v1
    iput-object v1, p0, Lcom/wrapped/garden/MainActivity;->t1:Lcom/wrapped/garden/Task;
    iget-object v1, v0, Lcom/wrapped/garden/Plan;->no:Ljava/lang/Runnable;
    invoke-static {v1}, Lcom/wrapped/garden/Task;->of(Ljava/lang/Runnable;)Lcom/wrapped/garden/Task;
    move-result-object v1
    iput-object v1, p0, Lcom/wrapped/garden/MainActivity;->t2:Lcom/wrapped/garden/Task;
    iget-object v1, v0, Lcom/wrapped/garden/Plan;->either:Ljava/lang/Runnable;
    invoke-static {v1}, Lcom/wrapped/garden/Task;->of(Ljava/lang/Runnable;)Lcom/wrapped/garden/Task;
    move-result-object v1
    iput-object v1, p0, Lcom/wrapped/garden/MainActivity;->t3:Lcom/wrapped/garden/Task;
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/wrapped/garden/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/wrapped/garden/MainActivity$1;-><init>(Lcom/wrapped/garden/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/wrapped/garden/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/wrapped/garden/MainActivity$2;-><init>(Lcom/wrapped/garden/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Lcom/wrapped/garden/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/wrapped/garden/MainActivity;

.method constructor <init>(Lcom/wrapped/garden/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/wrapped/garden/MainActivity$1;->this$0:Lcom/wrapped/garden/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/wrapped/garden/MainActivity$1;->this$0:Lcom/wrapped/garden/MainActivity;
    iget-object v1, v0, Lcom/wrapped/garden/MainActivity;->t1:Lcom/wrapped/garden/Task;
    if-eqz v1, :none_t1
    invoke-virtual {v1}, Lcom/wrapped/garden/Task;->go()V
    :none_t1

    return-void
.end method

.class Lcom/wrapped/garden/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/wrapped/garden/MainActivity;

.method constructor <init>(Lcom/wrapped/garden/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/wrapped/garden/MainActivity$2;->this$0:Lcom/wrapped/garden/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/wrapped/garden/MainActivity$2;->this$0:Lcom/wrapped/garden/MainActivity;
    iget-object v1, v0, Lcom/wrapped/garden/MainActivity;->t2:Lcom/wrapped/garden/Task;
    if-eqz v1, :none_t2
    invoke-virtual {v1}, Lcom/wrapped/garden/Task;->go()V
    :none_t2
    iget-object v0, p0, Lcom/wrapped/garden/MainActivity$2;->this$0:Lcom/wrapped/garden/MainActivity;
    iget-object v1, v0, Lcom/wrapped/garden/MainActivity;->t3:Lcom/wrapped/garden/Task;
    if-eqz v1, :none_t3
    invoke-virtual {v1}, Lcom/wrapped/garden/Task;->go()V
    :none_t3

    return-void
.end method
