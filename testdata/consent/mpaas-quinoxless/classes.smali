.class public Lcom/zhengwu/gov/GovApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method full()V
    .registers 3
    const-string v1, "g"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/zhengwu/gov/GovApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessPrivacyUtil;->isUserAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-virtual {p0}, Lcom/zhengwu/gov/GovApp;->full()V
    :goto_c
    return-void
    :cond_d
    const-string v0, "g"
    const-string v1, "wait"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_c
.end method

.class Lcom/zhengwu/gov/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/zhengwu/gov/MainActivity;

.method constructor <init>(Lcom/zhengwu/gov/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/zhengwu/gov/MainActivity$1;->this$0:Lcom/zhengwu/gov/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/zhengwu/gov/MainActivity$1;->this$0:Lcom/zhengwu/gov/MainActivity;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessPrivacyUtil;->setUserAgreedState(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/zhengwu/gov/MainActivity$1;->this$0:Lcom/zhengwu/gov/MainActivity;
    invoke-virtual {v0}, Lcom/zhengwu/gov/MainActivity;->finish()V
    return-void
.end method

.class Lcom/zhengwu/gov/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/zhengwu/gov/MainActivity;

.method constructor <init>(Lcom/zhengwu/gov/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/zhengwu/gov/MainActivity$2;->this$0:Lcom/zhengwu/gov/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/zhengwu/gov/MainActivity$2;->this$0:Lcom/zhengwu/gov/MainActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessPrivacyUtil;->setUserAgreedState(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/zhengwu/gov/MainActivity$2;->this$0:Lcom/zhengwu/gov/MainActivity;
    invoke-static {v0}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessPrivacyUtil;->sendPrivacyAgreedBroadcast(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/zhengwu/gov/MainActivity$2;->this$0:Lcom/zhengwu/gov/MainActivity;
    invoke-virtual {v0}, Lcom/zhengwu/gov/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/zhengwu/gov/GovApp;
    invoke-virtual {v0}, Lcom/zhengwu/gov/GovApp;->full()V
    return-void
.end method

.class public Lcom/zhengwu/gov/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/alipay/mobile/framework/quinoxless/QuinoxlessPrivacyUtil;->isUserAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u653f\u52a1\u901a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/zhengwu/gov/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/zhengwu/gov/MainActivity$2;-><init>(Lcom/zhengwu/gov/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/zhengwu/gov/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/zhengwu/gov/MainActivity$1;-><init>(Lcom/zhengwu/gov/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_9
.end method

.class public Lcom/alipay/mobile/framework/quinoxless/QuinoxlessPrivacyUtil;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static isUserAgreed(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "privacy_sp"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static sendPrivacyAgreedBroadcast(Landroid/content/Context;)V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-string v1, "com.alipay.mobile.android.main.PRIVACY_AGREED"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0}, Landroid/content/Context;->getPackageName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/Context;->sendBroadcast(Landroid/content/Intent;)V
    return-void
.end method

.method public static setUserAgreedState(Landroid/content/Context;Z)V
    .registers 4
    const-string v0, "privacy_sp"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "user_agreed"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method
