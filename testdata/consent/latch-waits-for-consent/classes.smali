.class Lcom/latch/music/App$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/latch/music/App;

.method constructor <init>(Lcom/latch/music/App;)V
    .registers 2
    iput-object p1, p0, Lcom/latch/music/App$1;->this$0:Lcom/latch/music/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    :try_start_0
    sget-object v0, Lcom/latch/music/App;->AGREED:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v0}, Ljava/util/concurrent/CountDownLatch;->await()V
    :try_end_5
    .catch Ljava/lang/InterruptedException; {:try_start_0 .. :try_end_5} :catch_19
    const-string v1, "l"
    iget-object v0, p0, Lcom/latch/music/App$1;->this$0:Lcom/latch/music/App;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/latch/music/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_18
    return-void
    :catch_19
    move-exception v0
    goto :goto_18
.end method

.class Lcom/latch/music/App$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/latch/music/App;

.method constructor <init>(Lcom/latch/music/App;)V
    .registers 2
    iput-object p1, p0, Lcom/latch/music/App$2;->this$0:Lcom/latch/music/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 5
    :try_start_0
    sget-object v0, Lcom/latch/music/App;->LIMITED:Ljava/util/concurrent/CountDownLatch;
    const-wide/16 v2, 0x5
    sget-object v1, Ljava/util/concurrent/TimeUnit;->SECONDS:Ljava/util/concurrent/TimeUnit;
    invoke-virtual {v0, v2, v3, v1}, Ljava/util/concurrent/CountDownLatch;->await(JLjava/util/concurrent/TimeUnit;)Z
    :try_end_9
    .catch Ljava/lang/InterruptedException; {:try_start_0 .. :try_end_9} :catch_25
    const-string v1, "l"
    iget-object v0, p0, Lcom/latch/music/App$2;->this$0:Lcom/latch/music/App;
    invoke-virtual {v0}, Lcom/latch/music/App;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_24
    return-void
    :catch_25
    move-exception v0
    goto :goto_24
.end method

.class public Lcom/latch/music/App;
.super Landroid/app/Application;
.field static final AGREED:Ljava/util/concurrent/CountDownLatch;
.field static final LIMITED:Ljava/util/concurrent/CountDownLatch;

.method static constructor <clinit>()V
    .registers 2
    const/4 v1, 0x1
    new-instance v0, Ljava/util/concurrent/CountDownLatch;
    invoke-direct {v0, v1}, Ljava/util/concurrent/CountDownLatch;-><init>(I)V
    sput-object v0, Lcom/latch/music/App;->AGREED:Ljava/util/concurrent/CountDownLatch;
    new-instance v0, Ljava/util/concurrent/CountDownLatch;
    invoke-direct {v0, v1}, Ljava/util/concurrent/CountDownLatch;-><init>(I)V
    sput-object v0, Lcom/latch/music/App;->LIMITED:Ljava/util/concurrent/CountDownLatch;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/latch/music/App$1;
    invoke-direct {v1, p0}, Lcom/latch/music/App$1;-><init>(Lcom/latch/music/App;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/latch/music/App$2;
    invoke-direct {v1, p0}, Lcom/latch/music/App$2;-><init>(Lcom/latch/music/App;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.class Lcom/latch/music/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/latch/music/MainActivity;

.method constructor <init>(Lcom/latch/music/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/latch/music/MainActivity$1;->this$0:Lcom/latch/music/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/latch/music/MainActivity$1;->this$0:Lcom/latch/music/MainActivity;
    invoke-virtual {v0}, Lcom/latch/music/MainActivity;->finish()V
    return-void
.end method

.class Lcom/latch/music/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/latch/music/MainActivity;

.method constructor <init>(Lcom/latch/music/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/latch/music/MainActivity$2;->this$0:Lcom/latch/music/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    sget-object v0, Lcom/latch/music/App;->AGREED:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v0}, Ljava/util/concurrent/CountDownLatch;->countDown()V
    sget-object v0, Lcom/latch/music/App;->LIMITED:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v0}, Ljava/util/concurrent/CountDownLatch;->countDown()V
    return-void
.end method

.class public Lcom/latch/music/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
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
    new-instance v2, Lcom/latch/music/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/latch/music/MainActivity$2;-><init>(Lcom/latch/music/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/latch/music/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/latch/music/MainActivity$1;-><init>(Lcom/latch/music/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
