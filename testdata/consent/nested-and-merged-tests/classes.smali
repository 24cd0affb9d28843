# api 26
.class public Lcom/example/maze/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 8
    const/4 v6, 0x1
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "z"
    invoke-virtual {p0, v0, v1}, Lcom/example/maze/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "agree"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v3
    const-string v2, "runs"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v4
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "runs"
    add-int/lit8 v5, v4, 0x1
    invoke-interface {v0, v2, v5}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    if-le v4, v6, :cond_31
    if-eqz v3, :cond_4e
    rem-int/lit8 v0, v4, 0x2
    if-nez v0, :cond_4a
    invoke-static {p0}, Lcom/example/maze/M;->one(Landroid/content/Context;)V
    :cond_31
    :goto_31
    if-eqz v3, :cond_55
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/String;
    const-string v2, "x"
    aput-object v2, v0, v1
    const-string v2, "y"
    aput-object v2, v0, v6
    :goto_3e
    array-length v5, v0
    move v2, v1
    :goto_40
    if-ge v2, v5, :cond_58
    aget-object v6, v0, v2
    invoke-static {p0, v6}, Lcom/example/maze/M;->four(Landroid/content/Context;Ljava/lang/String;)V
    add-int/lit8 v2, v2, 0x1
    goto :goto_40
    :cond_4a
    invoke-static {p0}, Lcom/example/maze/M;->two(Landroid/content/Context;)V
    goto :goto_31
    :cond_4e
    const/4 v0, 0x5
    if-le v4, v0, :cond_31
    invoke-static {p0}, Lcom/example/maze/M;->three(Landroid/content/Context;)V
    goto :goto_31
    :cond_55
    new-array v0, v1, [Ljava/lang/String;
    goto :goto_3e
    :cond_58
    if-eqz v3, :cond_65
    const/4 v0, 0x3
    :goto_5b
    invoke-static {p0, v0}, Lcom/example/maze/M;->five(Landroid/content/Context;I)V
    invoke-static {v3, v4}, Lcom/example/maze/M;->may(ZI)Z
    move-result v0
    if-nez v0, :cond_67
    :goto_64
    return-void
    :cond_65
    move v0, v1
    goto :goto_5b
    :cond_67
    invoke-static {p0}, Lcom/example/maze/M;->six(Landroid/content/Context;)V
    goto :goto_64
.end method

.class Lcom/example/maze/M;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static five(Landroid/content/Context;I)V
    .registers 4
    const/4 v0, 0x2
    if-ge p1, v0, :cond_4
    :goto_3
    return-void
    :cond_4
    const-string v0, "m"
    invoke-static {p0}, Lcom/example/maze/M;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_3
.end method

.method static four(Landroid/content/Context;Ljava/lang/String;)V
    .registers 3
    invoke-static {p0}, Lcom/example/maze/M;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {p1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static may(ZI)Z
    .registers 4
    const/4 v0, 0x0
    if-gez p1, :cond_4
    :cond_3
    :goto_3
    return v0
    :cond_4
    if-eqz p0, :cond_a
    const/16 v1, 0x3e8
    if-lt p1, v1, :cond_f
    :cond_a
    const/4 v1, 0x7
    if-ne p1, v1, :cond_3
    if-eqz p0, :cond_3
    :cond_f
    const/4 v0, 0x1
    goto :goto_3
.end method

.method static one(Landroid/content/Context;)V
    .registers 3
    const-string v0, "m"
    invoke-static {p0}, Lcom/example/maze/M;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static six(Landroid/content/Context;)V
    .registers 3
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static three(Landroid/content/Context;)V
    .registers 3
    const-string v0, "m"
    invoke-static {p0}, Lcom/example/maze/M;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
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
    const-string v0, "m"
    invoke-static {p0}, Lcom/example/maze/M;->tm(Landroid/content/Context;)Landroid/telephony/TelephonyManager;
    move-result-object v1
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/maze/MainActivity;
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
    if-ne p2, v0, :cond_18
    const-string v0, "z"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/maze/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_18
    return-void
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
