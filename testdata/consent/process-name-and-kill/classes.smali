.class public Lcom/proc/maps/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcom/proc/maps/App;->getPackageName()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0}, Lcom/proc/maps/App;->getApplicationInfo()Landroid/content/pm/ApplicationInfo;
    move-result-object v1
    iget-object v1, v1, Landroid/content/pm/ApplicationInfo;->processName:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_24
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/proc/maps/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_24
    return-void
.end method

.class Lcom/proc/maps/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/proc/maps/MainActivity;

.method constructor <init>(Lcom/proc/maps/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/proc/maps/MainActivity$1;->this$0:Lcom/proc/maps/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/proc/maps/MainActivity$1;->this$0:Lcom/proc/maps/MainActivity;
    invoke-virtual {v0}, Lcom/proc/maps/MainActivity;->finish()V
    iget-object v0, p0, Lcom/proc/maps/MainActivity$1;->this$0:Lcom/proc/maps/MainActivity;
    invoke-static {v0}, Lcom/proc/maps/MainActivity;->access$000(Lcom/proc/maps/MainActivity;)V
    return-void
.end method

.class Lcom/proc/maps/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/proc/maps/MainActivity;

.method constructor <init>(Lcom/proc/maps/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/proc/maps/MainActivity$2;->this$0:Lcom/proc/maps/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/proc/maps/MainActivity$2;->this$0:Lcom/proc/maps/MainActivity;
    const-string v1, "m"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/proc/maps/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/proc/maps/MainActivity$2;->this$0:Lcom/proc/maps/MainActivity;
    invoke-static {v0}, Lcom/proc/maps/MainActivity;->access$100(Lcom/proc/maps/MainActivity;)V
    return-void
.end method

.class public Lcom/proc/maps/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/proc/maps/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/proc/maps/MainActivity;->stats()V
    return-void
.end method

.method static synthetic access$100(Lcom/proc/maps/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/proc/maps/MainActivity;->go()V
    return-void
.end method

.method private go()V
    .registers 3
    invoke-direct {p0}, Lcom/proc/maps/MainActivity;->ok()Z
    move-result v0
    if-nez v0, :cond_11
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Landroid/os/Process;->killProcess(I)V
    const/4 v0, 0x1
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    :cond_11
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/proc/maps/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private ok()Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "m"
    invoke-virtual {p0, v0, v2}, Lcom/proc/maps/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method private stats()V
    .registers 4
    const-string v1, "m"
    invoke-virtual {p0}, Lcom/proc/maps/MainActivity;->getApplicationContext()Landroid/content/Context;
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
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-direct {p0}, Lcom/proc/maps/MainActivity;->ok()Z
    move-result v0
    if-nez v0, :cond_34
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/proc/maps/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/proc/maps/MainActivity$2;-><init>(Lcom/proc/maps/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/proc/maps/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/proc/maps/MainActivity$1;-><init>(Lcom/proc/maps/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :goto_33
    return-void
    :cond_34
    invoke-direct {p0}, Lcom/proc/maps/MainActivity;->go()V
    goto :goto_33
.end method
