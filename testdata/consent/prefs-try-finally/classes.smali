# api 26
.class public Lcom/example/vault/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    :try_start_3
    invoke-static {p0}, Lcom/example/vault/Consent;->require(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/example/vault/Probe;->one(Landroid/content/Context;)V
    :try_end_9
    .catch Ljava/lang/IllegalStateException; {:try_start_3 .. :try_end_9} :catch_13
    .catchall {:try_start_3 .. :try_end_9} :catchall_1b
    invoke-static {p0}, Lcom/example/vault/Probe;->three(Landroid/content/Context;)V
    :goto_c
    :try_start_c
    invoke-static {p0}, Lcom/example/vault/Consent;->require(Landroid/content/Context;)V
    :try_end_f
    .catch Ljava/lang/RuntimeException; {:try_start_c .. :try_end_f} :catch_20
    :goto_f
    invoke-static {p0}, Lcom/example/vault/Probe;->four(Landroid/content/Context;)V
    return-void
    :catch_13
    move-exception v0
    :try_start_14
    invoke-static {p0}, Lcom/example/vault/Probe;->two(Landroid/content/Context;)V
    :try_end_17
    .catchall {:try_start_14 .. :try_end_17} :catchall_1b
    invoke-static {p0}, Lcom/example/vault/Probe;->three(Landroid/content/Context;)V
    goto :goto_c
    :catchall_1b
    move-exception v0
    invoke-static {p0}, Lcom/example/vault/Probe;->three(Landroid/content/Context;)V
    throw v0
    :catch_20
    move-exception v0
    const-string v1, "App"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_f
.end method

.class Lcom/example/vault/Consent;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static require(Landroid/content/Context;)V
    .registers 4
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_17
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "no consent"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    return-void
.end method

.class public Lcom/example/vault/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v0, -0x1
    if-eq p2, v0, :cond_7
    invoke-virtual {p0}, Lcom/example/vault/MainActivity;->finish()V
    :goto_6
    return-void
    :cond_7
    const-string v0, "c"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/vault/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_6
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Lcom/example/vault/Probe;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static four(Landroid/content/Context;)V
    .registers 3
    const-string v0, "p"
    invoke-static {p0}, Lcom/example/vault/Probe;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static one(Landroid/content/Context;)V
    .registers 3
    const-string v0, "p"
    invoke-static {p0}, Lcom/example/vault/Probe;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static three(Landroid/content/Context;)V
    .registers 3
    const-string v0, "p"
    invoke-static {p0}, Lcom/example/vault/Probe;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    return-object v0
.end method

.method static two(Landroid/content/Context;)V
    .registers 3
    const-string v0, "p"
    invoke-static {p0}, Lcom/example/vault/Probe;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
