# api 26
.class public Lcom/example/detour/Ask;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public no(Landroid/view/View;)V
    .registers 2
    invoke-virtual {p0}, Lcom/example/detour/Ask;->finishAffinity()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/detour/Ask;->setContentView(I)V
    return-void
.end method

.method public yes(Landroid/view/View;)V
    .registers 5
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/detour/Ask;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/detour/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/detour/Ask;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/detour/Ask;->finish()V
    return-void
.end method

.class public Lcom/example/detour/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "d"
    invoke-virtual {p0, v0, v2}, Lcom/example/detour/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-nez v1, :cond_1f
    new-instance v0, Landroid/content/Intent;
    const-class v2, Lcom/example/detour/Ask;
    invoke-direct {v0, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/detour/MainActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/detour/MainActivity;->finish()V
    :cond_1f
    const-string v2, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/detour/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    if-nez v1, :cond_33
    :goto_32
    return-void
    :cond_33
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_32
.end method

.method protected onDestroy()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V
    invoke-virtual {p0}, Lcom/example/detour/MainActivity;->isFinishing()Z
    move-result v0
    if-eqz v0, :cond_18
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/detour/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_18
    return-void
.end method
