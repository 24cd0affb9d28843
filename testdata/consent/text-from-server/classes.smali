.class public Lcom/remote/text/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/remote/text/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "r"
    invoke-virtual {p0, v0, v2}, Lcom/remote/text/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "popup_ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_34
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/remote/text/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_34
    return-void
.end method

.class Lcom/remote/text/MainActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/remote/text/MainActivity;
.field final synthetic val$o:Lorg/json/JSONObject;

.method constructor <init>(Lcom/remote/text/MainActivity;Lorg/json/JSONObject;)V
    .registers 3
    iput-object p1, p0, Lcom/remote/text/MainActivity$1;->this$0:Lcom/remote/text/MainActivity;
    iput-object p2, p0, Lcom/remote/text/MainActivity$1;->val$o:Lorg/json/JSONObject;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcom/remote/text/MainActivity$1;->this$0:Lcom/remote/text/MainActivity;
    iget-object v1, p0, Lcom/remote/text/MainActivity$1;->val$o:Lorg/json/JSONObject;
    invoke-virtual {v0, v1}, Lcom/remote/text/MainActivity;->show(Lorg/json/JSONObject;)V
    return-void
.end method

.class Lcom/remote/text/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/remote/text/MainActivity;

.method constructor <init>(Lcom/remote/text/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/remote/text/MainActivity$2;->this$0:Lcom/remote/text/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/remote/text/MainActivity$2;->this$0:Lcom/remote/text/MainActivity;
    const-string v1, "r"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/remote/text/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "popup_ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/remote/text/MainActivity;
.super Landroid/app/Activity;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ljava/lang/Thread;
    invoke-direct {v0, p0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method public run()V
    .registers 4
    :try_start_0
    new-instance v0, Ljava/util/Scanner;
    new-instance v1, Ljava/net/URL;
    const-string v2, "https://conf.example/popup"
    invoke-direct {v1, v2}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/net/URL;->openStream()Ljava/io/InputStream;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/util/Scanner;-><init>(Ljava/io/InputStream;)V
    new-instance v1, Lorg/json/JSONObject;
    invoke-virtual {v0}, Ljava/util/Scanner;->nextLine()Ljava/lang/String;
    move-result-object v0
    invoke-direct {v1, v0}, Lorg/json/JSONObject;-><init>(Ljava/lang/String;)V
    new-instance v0, Lcom/remote/text/MainActivity$1;
    invoke-direct {v0, p0, v1}, Lcom/remote/text/MainActivity$1;-><init>(Lcom/remote/text/MainActivity;Lorg/json/JSONObject;)V
    invoke-virtual {p0, v0}, Lcom/remote/text/MainActivity;->runOnUiThread(Ljava/lang/Runnable;)V
    :try_end_21
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_21} :catch_22
    :goto_21
    return-void
    :catch_22
    move-exception v0
    goto :goto_21
.end method

.method show(Lorg/json/JSONObject;)V
    .registers 5
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "title"
    invoke-virtual {p1, v1}, Lorg/json/JSONObject;->optString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "text"
    invoke-virtual {p1, v1}, Lorg/json/JSONObject;->optString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "yes"
    invoke-virtual {p1, v1}, Lorg/json/JSONObject;->optString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    new-instance v2, Lcom/remote/text/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/remote/text/MainActivity$2;-><init>(Lcom/remote/text/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "no"
    invoke-virtual {p1, v1}, Lorg/json/JSONObject;->optString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
