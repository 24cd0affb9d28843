# api 26
.class public Lcom/example/planner/App;
.super Landroid/app/Application;
.field static settings:Lcom/example/planner/AppSettings;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/planner/AppSettings;->load(Landroid/content/Context;)Lcom/example/planner/AppSettings;
    move-result-object v0
    sput-object v0, Lcom/example/planner/App;->settings:Lcom/example/planner/AppSettings;
    sget-object v0, Lcom/example/planner/App;->settings:Lcom/example/planner/AppSettings;
    iget-boolean v0, v0, Lcom/example/planner/AppSettings;->privacyAccepted:Z
    if-eqz v0, :cond_20
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/planner/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_20
    sget-object v0, Lcom/example/planner/App;->settings:Lcom/example/planner/AppSettings;
    iget-boolean v0, v0, Lcom/example/planner/AppSettings;->darkTheme:Z
    if-eqz v0, :cond_2f
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2f
    return-void
.end method

.class Lcom/example/planner/AppSettings;
.super Ljava/lang/Object;
.field darkTheme:Z
.field privacyAccepted:Z

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static load(Landroid/content/Context;)Lcom/example/planner/AppSettings;
    .registers 6
    new-instance v1, Lcom/example/planner/AppSettings;
    invoke-direct {v1}, Lcom/example/planner/AppSettings;-><init>()V
    :try_start_5
    new-instance v0, Lorg/json/JSONObject;
    const-string v2, "app"
    const/4 v3, 0x0
    invoke-virtual {p0, v2, v3}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "settings"
    const-string v4, "{}"
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v2}, Lorg/json/JSONObject;-><init>(Ljava/lang/String;)V
    const-string v2, "privacyAccepted"
    const/4 v3, 0x0
    invoke-virtual {v0, v2, v3}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;Z)Z
    move-result v2
    iput-boolean v2, v1, Lcom/example/planner/AppSettings;->privacyAccepted:Z
    const-string v2, "darkTheme"
    const/4 v3, 0x1
    invoke-virtual {v0, v2, v3}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;Z)Z
    move-result v0
    iput-boolean v0, v1, Lcom/example/planner/AppSettings;->darkTheme:Z
    :try_end_2b
    .catch Lorg/json/JSONException; {:try_start_5 .. :try_end_2b} :catch_2c
    :goto_2b
    return-object v1
    :catch_2c
    move-exception v0
    const-string v2, "s"
    invoke-static {v2, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_2b
.end method

.method save(Landroid/content/Context;)V
    .registers 5
    new-instance v0, Lorg/json/JSONObject;
    invoke-direct {v0}, Lorg/json/JSONObject;-><init>()V
    :try_start_5
    const-string v1, "privacyAccepted"
    iget-boolean v2, p0, Lcom/example/planner/AppSettings;->privacyAccepted:Z
    invoke-virtual {v0, v1, v2}, Lorg/json/JSONObject;->put(Ljava/lang/String;Z)Lorg/json/JSONObject;
    const-string v1, "darkTheme"
    iget-boolean v2, p0, Lcom/example/planner/AppSettings;->darkTheme:Z
    invoke-virtual {v0, v1, v2}, Lorg/json/JSONObject;->put(Ljava/lang/String;Z)Lorg/json/JSONObject;
    :try_end_13
    .catch Lorg/json/JSONException; {:try_start_5 .. :try_end_13} :catch_2c
    const-string v1, "app"
    const/4 v2, 0x0
    invoke-virtual {p1, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "settings"
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :goto_2b
    return-void
    :catch_2c
    move-exception v0
    goto :goto_2b
.end method

.class public Lcom/example/planner/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v0, -0x1
    if-eq p2, v0, :cond_7
    invoke-virtual {p0}, Lcom/example/planner/MainActivity;->finish()V
    :goto_6
    return-void
    :cond_7
    sget-object v0, Lcom/example/planner/App;->settings:Lcom/example/planner/AppSettings;
    const/4 v1, 0x1
    iput-boolean v1, v0, Lcom/example/planner/AppSettings;->privacyAccepted:Z
    sget-object v0, Lcom/example/planner/App;->settings:Lcom/example/planner/AppSettings;
    invoke-virtual {v0, p0}, Lcom/example/planner/AppSettings;->save(Landroid/content/Context;)V
    goto :goto_6
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/planner/App;->settings:Lcom/example/planner/AppSettings;
    iget-boolean v0, v0, Lcom/example/planner/AppSettings;->privacyAccepted:Z
    if-nez v0, :cond_2d
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
    :cond_2d
    return-void
.end method
