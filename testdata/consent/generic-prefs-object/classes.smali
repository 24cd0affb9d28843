.class Lcom/kuaidi/post/PostActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/kuaidi/post/PostActivity;

.method constructor <init>(Lcom/kuaidi/post/PostActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/kuaidi/post/PostActivity$1;->this$0:Lcom/kuaidi/post/PostActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/kuaidi/post/PostActivity$1;->this$0:Lcom/kuaidi/post/PostActivity;
    invoke-virtual {v0}, Lcom/kuaidi/post/PostActivity;->finish()V
    return-void
.end method

.class Lcom/kuaidi/post/PostActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/kuaidi/post/PostActivity;

.method constructor <init>(Lcom/kuaidi/post/PostActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/kuaidi/post/PostActivity$2;->this$0:Lcom/kuaidi/post/PostActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/kuaidi/post/PostActivity$2;->this$0:Lcom/kuaidi/post/PostActivity;
    const-string v1, "is_agree_privacy"
    const/4 v2, 0x1
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-static {v0, v1, v2}, Lcom/kuaidi/post/SPUtil;->put(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/kuaidi/post/PostActivity$2;->this$0:Lcom/kuaidi/post/PostActivity;
    const-string v1, "agree_text"
    const-string v2, "1"
    invoke-static {v0, v1, v2}, Lcom/kuaidi/post/SPUtil;->put(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/kuaidi/post/PostActivity;
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
    const-string v0, "is_agree_privacy"
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {p0, v0, v1}, Lcom/kuaidi/post/SPUtil;->get(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-nez v0, :cond_44
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u670d\u52a1\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u60a8\u52a1\u5fc5\u5ba1\u614e\u9605\u8bfb\u3001\u5145\u5206\u7406\u89e3\u300a\u9690\u79c1\u653f\u7b56\u300b\u5404\u6761\u6b3e"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/kuaidi/post/PostActivity$2;
    invoke-direct {v2, p0}, Lcom/kuaidi/post/PostActivity$2;-><init>(Lcom/kuaidi/post/PostActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u6682\u4e0d\u4f7f\u7528"
    new-instance v2, Lcom/kuaidi/post/PostActivity$1;
    invoke-direct {v2, p0}, Lcom/kuaidi/post/PostActivity$1;-><init>(Lcom/kuaidi/post/PostActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_44
    return-void
.end method

.class public Lcom/kuaidi/post/PostApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x1
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "is_agree_privacy"
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {p0, v0, v1}, Lcom/kuaidi/post/SPUtil;->get(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_28
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kuaidi/post/PostApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_28
    const-string v0, "is_first_open"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {p0, v0, v1}, Lcom/kuaidi/post/SPUtil;->get(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_52
    const-string v0, "is_first_open"
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {p0, v0, v1}, Lcom/kuaidi/post/SPUtil;->put(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    const-string v0, "p"
    invoke-virtual {p0}, Lcom/kuaidi/post/PostApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_52
    const-string v0, "is_first_open"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {p0, v0, v1}, Lcom/kuaidi/post/SPUtil;->get(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-nez v0, :cond_7d
    const-string v1, "p"
    invoke-virtual {p0}, Lcom/kuaidi/post/PostApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_7d
    const-string v0, "1"
    const-string v1, "agree_text"
    const-string v2, "0"
    invoke-static {p0, v1, v2}, Lcom/kuaidi/post/SPUtil;->get(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_9e
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kuaidi/post/PostApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_9e
    return-void
.end method

.class public Lcom/kuaidi/post/SPUtil;
.super Ljava/lang/Object;
.field public static final FILE_NAME:Ljava/lang/String; = "share_data"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static get(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    const-string v0, "share_data"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    instance-of v1, p2, Ljava/lang/String;
    if-eqz v1, :cond_12
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    :goto_11
    return-object v0
    :cond_12
    instance-of v1, p2, Ljava/lang/Integer;
    if-eqz v1, :cond_25
    check-cast p2, Ljava/lang/Integer;
    invoke-virtual {p2}, Ljava/lang/Integer;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    goto :goto_11
    :cond_25
    instance-of v1, p2, Ljava/lang/Boolean;
    if-eqz v1, :cond_38
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    goto :goto_11
    :cond_38
    instance-of v1, p2, Ljava/lang/Long;
    if-eqz v1, :cond_4b
    check-cast p2, Ljava/lang/Long;
    invoke-virtual {p2}, Ljava/lang/Long;->longValue()J
    move-result-wide v2
    invoke-interface {v0, p1, v2, v3}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v0
    invoke-static {v0, v1}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v0
    goto :goto_11
    :cond_4b
    const/4 v0, 0x0
    goto :goto_11
.end method

.method public static put(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    .registers 7
    const-string v0, "share_data"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    instance-of v1, p2, Ljava/lang/String;
    if-eqz v1, :cond_18
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    :goto_14
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
    :cond_18
    instance-of v1, p2, Ljava/lang/Integer;
    if-eqz v1, :cond_26
    check-cast p2, Ljava/lang/Integer;
    invoke-virtual {p2}, Ljava/lang/Integer;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    goto :goto_14
    :cond_26
    instance-of v1, p2, Ljava/lang/Boolean;
    if-eqz v1, :cond_34
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    goto :goto_14
    :cond_34
    instance-of v1, p2, Ljava/lang/Long;
    if-eqz v1, :cond_42
    check-cast p2, Ljava/lang/Long;
    invoke-virtual {p2}, Ljava/lang/Long;->longValue()J
    move-result-wide v2
    invoke-interface {v0, p1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    goto :goto_14
    :cond_42
    invoke-virtual {p2}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    goto :goto_14
.end method
