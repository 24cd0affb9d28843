.class Lcom/splash/two/Helper$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/splash/two/Helper;

.method constructor <init>(Lcom/splash/two/Helper;)V
    .registers 2
    iput-object p1, p0, Lcom/splash/two/Helper$1;->this$0:Lcom/splash/two/Helper;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/splash/two/Helper$1;->this$0:Lcom/splash/two/Helper;
    invoke-static {v0}, Lcom/splash/two/Helper;->access$000(Lcom/splash/two/Helper;)Lcom/splash/two/MainActivity;
    move-result-object v0
    const-string v1, "s"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/splash/two/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/splash/two/Helper$1;->this$0:Lcom/splash/two/Helper;
    invoke-virtual {v0}, Lcom/splash/two/Helper;->start()V
    return-void
.end method

.class Lcom/splash/two/Helper;
.super Ljava/lang/Object;
.field private a:Lcom/splash/two/MainActivity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/splash/two/Helper;)Lcom/splash/two/MainActivity;
    .registers 2
    iget-object v0, p0, Lcom/splash/two/Helper;->a:Lcom/splash/two/MainActivity;
    return-object v0
.end method

.method attach(Lcom/splash/two/MainActivity;)V
    .registers 5
    iput-object p1, p0, Lcom/splash/two/Helper;->a:Lcom/splash/two/MainActivity;
    invoke-virtual {p0}, Lcom/splash/two/Helper;->ok()Z
    move-result v0
    if-nez v0, :cond_2e
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p1}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/splash/two/Helper$1;
    invoke-direct {v2, p0}, Lcom/splash/two/Helper$1;-><init>(Lcom/splash/two/Helper;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_2e
    return-void
.end method

.method ok()Z
    .registers 4
    const/4 v2, 0x0
    iget-object v0, p0, Lcom/splash/two/Helper;->a:Lcom/splash/two/MainActivity;
    const-string v1, "s"
    invoke-virtual {v0, v1, v2}, Lcom/splash/two/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method start()V
    .registers 4
    invoke-virtual {p0}, Lcom/splash/two/Helper;->ok()Z
    move-result v0
    if-nez v0, :cond_7
    :goto_6
    return-void
    :cond_7
    const-string v1, "s"
    iget-object v0, p0, Lcom/splash/two/Helper;->a:Lcom/splash/two/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/splash/two/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_6
.end method

.class public Lcom/splash/two/MainActivity;
.super Landroid/app/Activity;
.field private final h:Lcom/splash/two/Helper;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcom/splash/two/Helper;
    invoke-direct {v0}, Lcom/splash/two/Helper;-><init>()V
    iput-object v0, p0, Lcom/splash/two/MainActivity;->h:Lcom/splash/two/Helper;
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "s"
    invoke-virtual {p0}, Lcom/splash/two/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/splash/two/MainActivity;->h:Lcom/splash/two/Helper;
    invoke-virtual {v0, p0}, Lcom/splash/two/Helper;->attach(Lcom/splash/two/MainActivity;)V
    return-void
.end method

.method protected onStart()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    iget-object v0, p0, Lcom/splash/two/MainActivity;->h:Lcom/splash/two/Helper;
    invoke-virtual {v0}, Lcom/splash/two/Helper;->start()V
    return-void
.end method

.class Lcom/splash/two/SplashActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/splash/two/SplashActivity;

.method constructor <init>(Lcom/splash/two/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/splash/two/SplashActivity$1;->this$0:Lcom/splash/two/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 5
    iget-object v0, p0, Lcom/splash/two/SplashActivity$1;->this$0:Lcom/splash/two/SplashActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcom/splash/two/SplashActivity$1;->this$0:Lcom/splash/two/SplashActivity;
    const-class v3, Lcom/splash/two/MainActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/splash/two/SplashActivity;->startActivity(Landroid/content/Intent;)V
    iget-object v0, p0, Lcom/splash/two/SplashActivity$1;->this$0:Lcom/splash/two/SplashActivity;
    invoke-virtual {v0}, Lcom/splash/two/SplashActivity;->finish()V
    return-void
.end method

.class public Lcom/splash/two/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Lcom/splash/two/SplashActivity$1;
    invoke-direct {v1, p0}, Lcom/splash/two/SplashActivity$1;-><init>(Lcom/splash/two/SplashActivity;)V
    const-wide/16 v2, 0x7d0
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method
