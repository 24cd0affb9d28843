.class Lcom/poll/fish/App$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/poll/fish/App;

.method constructor <init>(Lcom/poll/fish/App;)V
    .registers 2
    iput-object p1, p0, Lcom/poll/fish/App$1;->this$0:Lcom/poll/fish/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    :goto_0
    iget-object v0, p0, Lcom/poll/fish/App$1;->this$0:Lcom/poll/fish/App;
    invoke-static {v0}, Lcom/poll/fish/App;->ok(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_e
    const-wide/16 v0, 0x1f4
    invoke-static {v0, v1}, Landroid/os/SystemClock;->sleep(J)V
    goto :goto_0
    :cond_e
    const-string v1, "p"
    iget-object v0, p0, Lcom/poll/fish/App$1;->this$0:Lcom/poll/fish/App;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/poll/fish/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/poll/fish/App$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/poll/fish/App;

.method constructor <init>(Lcom/poll/fish/App;)V
    .registers 2
    iput-object p1, p0, Lcom/poll/fish/App$2;->this$0:Lcom/poll/fish/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 5
    const/4 v0, 0x0
    :goto_1
    const/16 v1, 0xa
    if-ge v0, v1, :cond_d
    iget-object v1, p0, Lcom/poll/fish/App$2;->this$0:Lcom/poll/fish/App;
    invoke-static {v1}, Lcom/poll/fish/App;->ok(Landroid/content/Context;)Z
    move-result v1
    if-eqz v1, :cond_29
    :cond_d
    const-string v1, "p"
    iget-object v0, p0, Lcom/poll/fish/App$2;->this$0:Lcom/poll/fish/App;
    invoke-virtual {v0}, Lcom/poll/fish/App;->getApplicationContext()Landroid/content/Context;
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
    return-void
    :cond_29
    const-wide/16 v2, 0x1f4
    invoke-static {v2, v3}, Landroid/os/SystemClock;->sleep(J)V
    add-int/lit8 v0, v0, 0x1
    goto :goto_1
.end method

.class public Lcom/poll/fish/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static ok(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "p"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/poll/fish/App$1;
    invoke-direct {v1, p0}, Lcom/poll/fish/App$1;-><init>(Lcom/poll/fish/App;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/poll/fish/App$2;
    invoke-direct {v1, p0}, Lcom/poll/fish/App$2;-><init>(Lcom/poll/fish/App;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.class Lcom/poll/fish/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/poll/fish/MainActivity;

.method constructor <init>(Lcom/poll/fish/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/poll/fish/MainActivity$1;->this$0:Lcom/poll/fish/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/poll/fish/MainActivity$1;->this$0:Lcom/poll/fish/MainActivity;
    const-string v1, "p"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/poll/fish/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/poll/fish/MainActivity;
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
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/poll/fish/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/poll/fish/MainActivity$1;-><init>(Lcom/poll/fish/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
