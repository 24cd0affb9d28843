# api 26
.class public Lcom/example/tmpl/App;
.super Lcom/frame/BaseApp;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/frame/BaseApp;-><init>()V
    return-void
.end method

.method protected hasAgreed()Z
    .registers 5
    const/4 v0, 0x0
    const-string v1, "t"
    invoke-virtual {p0, v1, v0}, Lcom/example/tmpl/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "yes"
    invoke-super {p0}, Lcom/frame/BaseApp;->hasAgreed()Z
    move-result v3
    if-nez v3, :cond_10
    const/4 v0, 0x1
    :cond_10
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method protected initFirst()V
    .registers 4
    invoke-super {p0}, Lcom/frame/BaseApp;->initFirst()V
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/tmpl/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected initSdks()V
    .registers 3
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/tmpl/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onNotAgreed()V
    .registers 3
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/tmpl/MainActivity;
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
    const-string v0, "t"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/tmpl/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "yes"
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

.class public abstract Lcom/frame/BaseApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method protected hasAgreed()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method protected initFirst()V
    .registers 1
    return-void
.end method

.method protected abstract initSdks()V
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcom/frame/BaseApp;->initFirst()V
    invoke-virtual {p0}, Lcom/frame/BaseApp;->hasAgreed()Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-virtual {p0}, Lcom/frame/BaseApp;->initSdks()V
    :goto_f
    return-void
    :cond_10
    invoke-virtual {p0}, Lcom/frame/BaseApp;->onNotAgreed()V
    goto :goto_f
.end method

.method protected onNotAgreed()V
    .registers 1
    return-void
.end method
