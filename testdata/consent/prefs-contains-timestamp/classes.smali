# api 26
.class public Lcom/example/diary/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 7
    const-wide/16 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/diary/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree_time"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v1
    if-eqz v1, :cond_17
    invoke-static {}, Lcom/example/diary/Info;->serial()Ljava/lang/String;
    :cond_17
    const-string v1, "agree_time"
    invoke-interface {v0, v1, v4, v5}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v2
    cmp-long v1, v2, v4
    if-lez v1, :cond_24
    invoke-static {p0}, Lcom/example/diary/Info;->accounts(Landroid/content/Context;)Ljava/lang/Object;
    :cond_24
    const-string v1, "install_time"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v1
    if-eqz v1, :cond_30
    invoke-static {p0}, Lcom/example/diary/Info;->wifi(Landroid/content/Context;)Ljava/lang/String;
    :goto_2f
    return-void
    :cond_30
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "install_time"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_2f
.end method

.class public Lcom/example/diary/Info;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static accounts(Landroid/content/Context;)Ljava/lang/Object;
    .registers 2
    invoke-static {p0}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v0
    return-object v0
.end method

.method static serial()Ljava/lang/String;
    .registers 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static wifi(Landroid/content/Context;)Ljava/lang/String;
    .registers 2
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/diary/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/diary/MainActivity;

.method constructor <init>(Lcom/example/diary/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/diary/MainActivity$1;->this$0:Lcom/example/diary/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/diary/MainActivity$1;->this$0:Lcom/example/diary/MainActivity;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/example/diary/MainActivity;->moveTaskToBack(Z)Z
    return-void
.end method

.class Lcom/example/diary/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/diary/MainActivity;
.field final synthetic val$sp:Landroid/content/SharedPreferences;

.method constructor <init>(Lcom/example/diary/MainActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    iput-object p1, p0, Lcom/example/diary/MainActivity$2;->this$0:Lcom/example/diary/MainActivity;
    iput-object p2, p0, Lcom/example/diary/MainActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lcom/example/diary/MainActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree_time"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/example/diary/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/diary/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree_time"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v1
    if-eqz v1, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v2, 0x7f020001
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020002
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020003
    new-instance v3, Lcom/example/diary/MainActivity$2;
    invoke-direct {v3, p0, v0}, Lcom/example/diary/MainActivity$2;-><init>(Lcom/example/diary/MainActivity;Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/diary/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/diary/MainActivity$1;-><init>(Lcom/example/diary/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method
