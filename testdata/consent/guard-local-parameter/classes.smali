# api 26
.class public Lcom/example/mapbox/AboutActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static check(Landroid/content/Context;Z)V
    .registers 4
    if-eqz p1, :cond_b
    const-string v0, "about"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_b
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/example/mapbox/AboutActivity;->check(Landroid/content/Context;Z)V
    return-void
.end method

.class public Lcom/example/mapbox/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 7
    const/4 v0, 0x1
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v2, "pref"
    invoke-virtual {p0, v2, v1}, Lcom/example/mapbox/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "agree"
    const/4 v4, -0x1
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    if-ne v2, v0, :cond_3c
    :goto_14
    invoke-static {}, Ljava/lang/System;->nanoTime()J
    move-result-wide v2
    const-string v1, "app"
    invoke-static {p0, v0, v1}, Lcom/example/mapbox/Boot;->start(Landroid/content/Context;ZLjava/lang/String;)V
    const-string v0, "App"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v4, "took "
    invoke-virtual {v1, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-static {}, Ljava/lang/System;->nanoTime()J
    move-result-wide v4
    sub-long v2, v4, v2
    invoke-virtual {v1, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :cond_3c
    move v0, v1
    goto :goto_14
.end method

.class Lcom/example/mapbox/Boot;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private static device(Landroid/content/Context;Z)V
    .registers 5
    if-nez p1, :cond_a
    const-string v0, "Boot"
    const-string v1, "no device"
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :goto_9
    return-void
    :cond_a
    const-string v0, "Boot"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_9
.end method

.method private static network(Landroid/content/Context;Z)V
    .registers 4
    if-eqz p1, :cond_6
    const/4 v0, 0x0
    :goto_3
    if-nez v0, :cond_13
    :goto_5
    return-void
    :cond_6
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    goto :goto_3
    :cond_13
    const-string v1, "Boot"
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_5
.end method

.method static start(Landroid/content/Context;ZLjava/lang/String;)V
    .registers 4
    const-string v0, "Boot"
    invoke-static {v0, p2}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    invoke-static {p0, p1}, Lcom/example/mapbox/Boot;->device(Landroid/content/Context;Z)V
    if-nez p1, :cond_f
    const/4 v0, 0x1
    :goto_b
    invoke-static {p0, v0}, Lcom/example/mapbox/Boot;->network(Landroid/content/Context;Z)V
    return-void
    :cond_f
    const/4 v0, 0x0
    goto :goto_b
.end method

.class public Lcom/example/mapbox/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v2, 0x0
    const/4 v1, 0x1
    const/4 v0, -0x1
    if-ne p2, v0, :cond_25
    move v0, v1
    :goto_6
    const-string v3, "pref"
    invoke-virtual {p0, v3, v2}, Lcom/example/mapbox/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    invoke-interface {v2}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v2
    const-string v3, "agree"
    invoke-interface {v2, v3, v0}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v2
    invoke-interface {v2}, Landroid/content/SharedPreferences$Editor;->apply()V
    if-ne v0, v1, :cond_24
    invoke-virtual {p0}, Lcom/example/mapbox/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "dialog"
    invoke-static {v0, v1, v2}, Lcom/example/mapbox/Boot;->start(Landroid/content/Context;ZLjava/lang/String;)V
    :cond_24
    return-void
    :cond_25
    move v0, v2
    goto :goto_6
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mapbox/AboutActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mapbox/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const-string v1, "About"
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcom/example/mapbox/MainActivity;->setContentView(Landroid/view/View;)V
    const-string v0, "pref"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/mapbox/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, -0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x1
    if-ge v0, v1, :cond_48
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
    :cond_48
    return-void
.end method
