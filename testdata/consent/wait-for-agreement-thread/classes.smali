# api 26
.class final Lcom/example/lottery/Gate;
.super Ljava/lang/Object;
.field static volatile agreed:Z
.field static final latch:Ljava/util/concurrent/CountDownLatch;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Ljava/util/concurrent/CountDownLatch;
    const/4 v1, 0x1
    invoke-direct {v0, v1}, Ljava/util/concurrent/CountDownLatch;-><init>(I)V
    sput-object v0, Lcom/example/lottery/Gate;->latch:Ljava/util/concurrent/CountDownLatch;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/lottery/LotApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "lot"
    invoke-virtual {p0, v0, v2}, Lcom/example/lottery/LotApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    sput-boolean v0, Lcom/example/lottery/Gate;->agreed:Z
    sget-boolean v0, Lcom/example/lottery/Gate;->agreed:Z
    if-eqz v0, :cond_1b
    sget-object v0, Lcom/example/lottery/Gate;->latch:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v0}, Ljava/util/concurrent/CountDownLatch;->countDown()V
    :cond_1b
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/lottery/Poll;
    invoke-direct {v1, p0}, Lcom/example/lottery/Poll;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/lottery/Wait;
    invoke-direct {v1, p0}, Lcom/example/lottery/Wait;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.class Lcom/example/lottery/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/lottery/MainActivity;

.method constructor <init>(Lcom/example/lottery/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lottery/MainActivity$1;->this$0:Lcom/example/lottery/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/lottery/MainActivity$1;->this$0:Lcom/example/lottery/MainActivity;
    invoke-virtual {v0}, Lcom/example/lottery/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/lottery/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/lottery/MainActivity;

.method constructor <init>(Lcom/example/lottery/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lottery/MainActivity$2;->this$0:Lcom/example/lottery/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, Lcom/example/lottery/MainActivity$2;->this$0:Lcom/example/lottery/MainActivity;
    const-string v1, "lot"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/lottery/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sput-boolean v3, Lcom/example/lottery/Gate;->agreed:Z
    sget-object v0, Lcom/example/lottery/Gate;->latch:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v0}, Ljava/util/concurrent/CountDownLatch;->countDown()V
    return-void
.end method

.class public Lcom/example/lottery/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/example/lottery/Gate;->agreed:Z
    if-nez v0, :cond_36
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/lottery/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/lottery/MainActivity$2;-><init>(Lcom/example/lottery/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/lottery/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/lottery/MainActivity$1;-><init>(Lcom/example/lottery/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_36
    return-void
.end method

.class Lcom/example/lottery/Poll;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/lottery/Poll;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 4
    :goto_0
    sget-boolean v0, Lcom/example/lottery/Gate;->agreed:Z
    if-nez v0, :cond_c
    const-wide/16 v0, 0x12c
    :try_start_6
    invoke-static {v0, v1}, Ljava/lang/Thread;->sleep(J)V
    :try_end_9
    .catch Ljava/lang/InterruptedException; {:try_start_6 .. :try_end_9} :catch_a
    goto :goto_0
    :catch_a
    move-exception v0
    :goto_b
    return-void
    :cond_c
    const-string v1, "p"
    iget-object v0, p0, Lcom/example/lottery/Poll;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_b
.end method

.class Lcom/example/lottery/Wait;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/lottery/Wait;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 4
    :try_start_0
    sget-object v0, Lcom/example/lottery/Gate;->latch:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v0}, Ljava/util/concurrent/CountDownLatch;->await()V
    :try_end_5
    .catch Ljava/lang/InterruptedException; {:try_start_0 .. :try_end_5} :catch_19
    const-string v1, "w"
    iget-object v0, p0, Lcom/example/lottery/Wait;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_18
    return-void
    :catch_19
    move-exception v0
    goto :goto_18
.end method
