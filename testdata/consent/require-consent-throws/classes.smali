.class Lcom/except/clinic/App$ConsentRequired;
.super Ljava/lang/RuntimeException;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/RuntimeException;-><init>()V
    return-void
.end method

.class public Lcom/except/clinic/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private done()V
    .registers 4
    const-string v0, "c"
    invoke-virtual {p0}, Lcom/except/clinic/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private last()V
    .registers 3
    :try_start_0
    invoke-static {p0}, Lcom/except/clinic/App;->requireConsent(Landroid/content/Context;)V
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/except/clinic/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :try_end_14
    .catch Lcom/except/clinic/App$ConsentRequired; {:try_start_0 .. :try_end_14} :catch_18
    .catchall {:try_start_0 .. :try_end_14} :catchall_1d
    invoke-direct {p0}, Lcom/except/clinic/App;->done()V
    :goto_17
    return-void
    :catch_18
    move-exception v0
    invoke-direct {p0}, Lcom/except/clinic/App;->done()V
    goto :goto_17
    :catchall_1d
    move-exception v0
    invoke-direct {p0}, Lcom/except/clinic/App;->done()V
    throw v0
.end method

.method private lenient()V
    .registers 4
    :try_start_0
    invoke-static {p0}, Lcom/except/clinic/App;->requireConsent(Landroid/content/Context;)V
    :try_end_3
    .catch Lcom/except/clinic/App$ConsentRequired; {:try_start_0 .. :try_end_3} :catch_1d
    :goto_3
    const-string v1, "c"
    invoke-virtual {p0}, Lcom/except/clinic/App;->getApplicationContext()Landroid/content/Context;
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
    :catch_1d
    move-exception v0
    const-string v0, "c"
    const-string v1, "no consent"
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_3
.end method

.method static requireConsent(Landroid/content/Context;)V
    .registers 4
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "consent"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_15
    new-instance v0, Lcom/except/clinic/App$ConsentRequired;
    invoke-direct {v0}, Lcom/except/clinic/App$ConsentRequired;-><init>()V
    throw v0
    :cond_15
    return-void
.end method

.method private strict()V
    .registers 3
    invoke-static {p0}, Lcom/except/clinic/App;->requireConsent(Landroid/content/Context;)V
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/except/clinic/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    :try_start_3
    invoke-direct {p0}, Lcom/except/clinic/App;->strict()V
    :try_end_6
    .catch Lcom/except/clinic/App$ConsentRequired; {:try_start_3 .. :try_end_6} :catch_d
    :goto_6
    invoke-direct {p0}, Lcom/except/clinic/App;->lenient()V
    invoke-direct {p0}, Lcom/except/clinic/App;->last()V
    return-void
    :catch_d
    move-exception v0
    const-string v0, "c"
    const-string v1, "later"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_6
.end method

.class Lcom/except/clinic/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/except/clinic/MainActivity;

.method constructor <init>(Lcom/except/clinic/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/except/clinic/MainActivity$1;->this$0:Lcom/except/clinic/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/except/clinic/MainActivity$1;->this$0:Lcom/except/clinic/MainActivity;
    const-string v1, "c"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/except/clinic/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/except/clinic/MainActivity;
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
    new-instance v2, Lcom/except/clinic/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/except/clinic/MainActivity$1;-><init>(Lcom/except/clinic/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
