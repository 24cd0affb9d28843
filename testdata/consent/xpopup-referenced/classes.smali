# api 26
.class public Lcom/example/puzzle/GameActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "g"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/puzzle/GameActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/puzzle/LaunchActivity$1;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.field final synthetic this$0:Lcom/example/puzzle/LaunchActivity;

.method constructor <init>(Lcom/example/puzzle/LaunchActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/puzzle/LaunchActivity$1;->this$0:Lcom/example/puzzle/LaunchActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConfirm()V
    .registers 4
    iget-object v0, p0, Lcom/example/puzzle/LaunchActivity$1;->this$0:Lcom/example/puzzle/LaunchActivity;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/example/puzzle/LaunchActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy"
    const-string v2, "yes"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/puzzle/LaunchActivity$1;->this$0:Lcom/example/puzzle/LaunchActivity;
    invoke-static {v0}, Lcom/example/puzzle/LaunchActivity;->access$000(Lcom/example/puzzle/LaunchActivity;)V
    return-void
.end method

.class Lcom/example/puzzle/LaunchActivity$2;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnCancelListener;
.field final synthetic this$0:Lcom/example/puzzle/LaunchActivity;

.method constructor <init>(Lcom/example/puzzle/LaunchActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/puzzle/LaunchActivity$2;->this$0:Lcom/example/puzzle/LaunchActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCancel()V
    .registers 4
    const-string v0, "refused"
    iget-object v1, p0, Lcom/example/puzzle/LaunchActivity$2;->this$0:Lcom/example/puzzle/LaunchActivity;
    invoke-virtual {v1}, Lcom/example/puzzle/LaunchActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/example/puzzle/LaunchActivity$2;->this$0:Lcom/example/puzzle/LaunchActivity;
    invoke-virtual {v0}, Lcom/example/puzzle/LaunchActivity;->finish()V
    return-void
.end method

.class public Lcom/example/puzzle/LaunchActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/puzzle/LaunchActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/puzzle/LaunchActivity;->enter()V
    return-void
.end method

.method private enter()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/puzzle/GameActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/puzzle/LaunchActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/puzzle/LaunchActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    const/4 v7, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0, v7}, Lcom/example/puzzle/LaunchActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy"
    const-string v2, ""
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "yes"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1c
    invoke-direct {p0}, Lcom/example/puzzle/LaunchActivity;->enter()V
    :goto_1b
    return-void
    :cond_1c
    new-instance v0, Lcom/lxj/xpopup/XPopup$Builder;
    invoke-direct {v0, p0}, Lcom/lxj/xpopup/XPopup$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u6e29\u99a8\u63d0\u793a"
    const-string v2, "\u6e38\u620f\u524d\u8bf7\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u300a\u9690\u79c1\u653f\u7b56\u300b"
    const-string v3, "\u62d2\u7edd"
    const-string v4, "\u540c\u610f"
    new-instance v5, Lcom/example/puzzle/LaunchActivity$1;
    invoke-direct {v5, p0}, Lcom/example/puzzle/LaunchActivity$1;-><init>(Lcom/example/puzzle/LaunchActivity;)V
    new-instance v6, Lcom/example/puzzle/LaunchActivity$2;
    invoke-direct {v6, p0}, Lcom/example/puzzle/LaunchActivity$2;-><init>(Lcom/example/puzzle/LaunchActivity;)V
    invoke-virtual/range {v0 .. v7}, Lcom/lxj/xpopup/XPopup$Builder;->asConfirm(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;Z)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    move-result-object v0
    invoke-virtual {v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->show()Lcom/lxj/xpopup/core/BasePopupView;
    goto :goto_1b
.end method
