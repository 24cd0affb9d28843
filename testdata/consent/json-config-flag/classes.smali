.class Lcom/tuchuang/pic/Cfg;
.super Ljava/lang/Object;
.field agreed:Z
.field started:Z

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static load(Landroid/content/Context;)Lcom/tuchuang/pic/Cfg;
    .registers 5
    const/4 v2, 0x0
    new-instance v0, Lcom/tuchuang/pic/Cfg;
    invoke-direct {v0}, Lcom/tuchuang/pic/Cfg;-><init>()V
    const-string v1, "cfg"
    invoke-virtual {p0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "json"
    const/4 v3, 0x0
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    if-eqz v1, :cond_2c
    :try_start_15
    new-instance v2, Lorg/json/JSONObject;
    invoke-direct {v2, v1}, Lorg/json/JSONObject;-><init>(Ljava/lang/String;)V
    const-string v1, "agreed"
    const/4 v3, 0x0
    invoke-virtual {v2, v1, v3}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;Z)Z
    move-result v1
    iput-boolean v1, v0, Lcom/tuchuang/pic/Cfg;->agreed:Z
    const-string v1, "started"
    const/4 v3, 0x0
    invoke-virtual {v2, v1, v3}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;Z)Z
    move-result v1
    iput-boolean v1, v0, Lcom/tuchuang/pic/Cfg;->started:Z
    :try_end_2c
    .catch Lorg/json/JSONException; {:try_start_15 .. :try_end_2c} :catch_2d
    :cond_2c
    :goto_2c
    return-object v0
    :catch_2d
    move-exception v1
    goto :goto_2c
.end method

.method save(Landroid/content/Context;)V
    .registers 5
    :try_start_0
    new-instance v0, Lorg/json/JSONObject;
    invoke-direct {v0}, Lorg/json/JSONObject;-><init>()V
    const-string v1, "agreed"
    iget-boolean v2, p0, Lcom/tuchuang/pic/Cfg;->agreed:Z
    invoke-virtual {v0, v1, v2}, Lorg/json/JSONObject;->put(Ljava/lang/String;Z)Lorg/json/JSONObject;
    const-string v1, "started"
    iget-boolean v2, p0, Lcom/tuchuang/pic/Cfg;->started:Z
    invoke-virtual {v0, v1, v2}, Lorg/json/JSONObject;->put(Ljava/lang/String;Z)Lorg/json/JSONObject;
    const-string v1, "cfg"
    const/4 v2, 0x0
    invoke-virtual {p1, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "json"
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :try_end_2b
    .catch Lorg/json/JSONException; {:try_start_0 .. :try_end_2b} :catch_2c
    :goto_2b
    return-void
    :catch_2c
    move-exception v0
    goto :goto_2b
.end method

.class Lcom/tuchuang/pic/PicActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/tuchuang/pic/PicActivity;

.method constructor <init>(Lcom/tuchuang/pic/PicActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/tuchuang/pic/PicActivity$1;->this$0:Lcom/tuchuang/pic/PicActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    const/4 v1, 0x1
    iput-boolean v1, v0, Lcom/tuchuang/pic/Cfg;->agreed:Z
    sget-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    iget-object v1, p0, Lcom/tuchuang/pic/PicActivity$1;->this$0:Lcom/tuchuang/pic/PicActivity;
    invoke-virtual {v0, v1}, Lcom/tuchuang/pic/Cfg;->save(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/tuchuang/pic/PicActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    iget-boolean v0, v0, Lcom/tuchuang/pic/Cfg;->agreed:Z
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u63d0\u793a"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/tuchuang/pic/PicActivity$1;
    invoke-direct {v2, p0}, Lcom/tuchuang/pic/PicActivity$1;-><init>(Lcom/tuchuang/pic/PicActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u53d6\u6d88"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_9
.end method

.class public Lcom/tuchuang/pic/PicApp;
.super Landroid/app/Application;
.field static cfg:Lcom/tuchuang/pic/Cfg;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/tuchuang/pic/Cfg;->load(Landroid/content/Context;)Lcom/tuchuang/pic/Cfg;
    move-result-object v0
    sput-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    sget-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    iget-boolean v0, v0, Lcom/tuchuang/pic/Cfg;->agreed:Z
    if-eqz v0, :cond_20
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/tuchuang/pic/PicApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_20
    sget-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    const/4 v1, 0x1
    iput-boolean v1, v0, Lcom/tuchuang/pic/Cfg;->started:Z
    sget-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    invoke-virtual {v0, p0}, Lcom/tuchuang/pic/Cfg;->save(Landroid/content/Context;)V
    sget-object v0, Lcom/tuchuang/pic/PicApp;->cfg:Lcom/tuchuang/pic/Cfg;
    iget-boolean v0, v0, Lcom/tuchuang/pic/Cfg;->started:Z
    if-eqz v0, :cond_3f
    const-string v0, "p"
    invoke-virtual {p0}, Lcom/tuchuang/pic/PicApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3f
    return-void
.end method
