.class public Lcom/trap/splash/App;
.super Landroid/app/Application;
.field static ready:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method start()V
    .registers 3
    sget-boolean v0, Lcom/trap/splash/App;->ready:Z
    if-eqz v0, :cond_15
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/trap/splash/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_15
    return-void
.end method

.class Lcom/trap/splash/SplashActivity$1$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$1:Lcom/trap/splash/SplashActivity$1;

.method constructor <init>(Lcom/trap/splash/SplashActivity$1;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/splash/SplashActivity$1$1;->this$1:Lcom/trap/splash/SplashActivity$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/trap/splash/SplashActivity$1$1;->this$1:Lcom/trap/splash/SplashActivity$1;
    iget-object v0, v0, Lcom/trap/splash/SplashActivity$1;->this$0:Lcom/trap/splash/SplashActivity;
    invoke-static {v0}, Lcom/trap/splash/SplashActivity;->access$000(Lcom/trap/splash/SplashActivity;)V
    return-void
.end method

.class Lcom/trap/splash/SplashActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/trap/splash/SplashActivity;

.method constructor <init>(Lcom/trap/splash/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/splash/SplashActivity$1;->this$0:Lcom/trap/splash/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    :try_start_0
    new-instance v0, Ljava/net/URL;
    const-string v1, "https://conf.example/ab"
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openStream()Ljava/io/InputStream;
    move-result-object v0
    invoke-virtual {v0}, Ljava/io/InputStream;->close()V
    :try_end_e
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_e} :catch_f
    :goto_e
    return-void
    :catch_f
    move-exception v0
    iget-object v0, p0, Lcom/trap/splash/SplashActivity$1;->this$0:Lcom/trap/splash/SplashActivity;
    new-instance v1, Lcom/trap/splash/SplashActivity$1$1;
    invoke-direct {v1, p0}, Lcom/trap/splash/SplashActivity$1$1;-><init>(Lcom/trap/splash/SplashActivity$1;)V
    invoke-virtual {v0, v1}, Lcom/trap/splash/SplashActivity;->runOnUiThread(Ljava/lang/Runnable;)V
    goto :goto_e
.end method

.class public Lcom/trap/splash/SplashActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/trap/splash/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/trap/splash/SplashActivity;->agreed()V
    return-void
.end method

.method private agreed()V
    .registers 2
    const/4 v0, 0x1
    sput-boolean v0, Lcom/trap/splash/App;->ready:Z
    invoke-virtual {p0}, Lcom/trap/splash/SplashActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/trap/splash/App;
    invoke-virtual {v0}, Lcom/trap/splash/App;->start()V
    invoke-virtual {p0}, Lcom/trap/splash/SplashActivity;->finish()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f030002
    if-ne v0, v1, :cond_1e
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/trap/splash/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-direct {p0}, Lcom/trap/splash/SplashActivity;->agreed()V
    :goto_1d
    return-void
    :cond_1e
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/trap/splash/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/trap/splash/SplashActivity;->finish()V
    goto :goto_1d
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/trap/splash/SplashActivity;->setContentView(I)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/trap/splash/SplashActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/trap/splash/SplashActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/trap/splash/SplashActivity$1;
    invoke-direct {v1, p0}, Lcom/trap/splash/SplashActivity$1;-><init>(Lcom/trap/splash/SplashActivity;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method
