.class public Lcom/lanqiu/score/HomeActivity;
.super Landroid/app/Activity;
.field static final EXTRA:Ljava/lang/String; = "extra_ok"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static open(Landroid/content/Context;Z)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/lanqiu/score/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "extra_ok"
    invoke-virtual {v0, v1, p1}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Z)Landroid/content/Intent;
    invoke-virtual {p0, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/lanqiu/score/HomeActivity;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v1, "extra_ok"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Intent;->getBooleanExtra(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_21
    const-string v1, "h"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/lanqiu/score/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_21
    return-void
.end method

.class Lcom/lanqiu/score/PreferenceHelper;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static of(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 2
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/lanqiu/score/RankActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onStart()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/lanqiu/score/RankActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/lanqiu/score/StartActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/lanqiu/score/StartActivity;

.method constructor <init>(Lcom/lanqiu/score/StartActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/lanqiu/score/StartActivity$1;->this$0:Lcom/lanqiu/score/StartActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/lanqiu/score/StartActivity$1;->this$0:Lcom/lanqiu/score/StartActivity;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/lanqiu/score/HomeActivity;->open(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/lanqiu/score/StartActivity$1;->this$0:Lcom/lanqiu/score/StartActivity;
    invoke-virtual {v0}, Lcom/lanqiu/score/StartActivity;->finish()V
    return-void
.end method

.class Lcom/lanqiu/score/StartActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/lanqiu/score/StartActivity;
.field final synthetic val$sp:Landroid/content/SharedPreferences;

.method constructor <init>(Lcom/lanqiu/score/StartActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    iput-object p1, p0, Lcom/lanqiu/score/StartActivity$2;->this$0:Lcom/lanqiu/score/StartActivity;
    iput-object p2, p0, Lcom/lanqiu/score/StartActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/lanqiu/score/StartActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed_at"
    new-instance v2, Ljava/util/Date;
    invoke-direct {v2}, Ljava/util/Date;-><init>()V
    invoke-virtual {v2}, Ljava/util/Date;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/lanqiu/score/StartActivity$2;->this$0:Lcom/lanqiu/score/StartActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/lanqiu/score/HomeActivity;->open(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/lanqiu/score/StartActivity$2;->this$0:Lcom/lanqiu/score/StartActivity;
    invoke-virtual {v0}, Lcom/lanqiu/score/StartActivity;->finish()V
    return-void
.end method

.class public Lcom/lanqiu/score/StartActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/lanqiu/score/PreferenceHelper;->of(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed_at"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v1
    if-eqz v1, :cond_17
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/lanqiu/score/HomeActivity;->open(Landroid/content/Context;Z)V
    invoke-virtual {p0}, Lcom/lanqiu/score/StartActivity;->finish()V
    :goto_16
    return-void
    :cond_17
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u70b9\u51fb\u67e5\u770b\u300a\u9690\u79c1\u653f\u7b56\u300b\u5168\u6587"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u540c\u610f"
    new-instance v3, Lcom/lanqiu/score/StartActivity$2;
    invoke-direct {v3, p0, v0}, Lcom/lanqiu/score/StartActivity$2;-><init>(Lcom/lanqiu/score/StartActivity;Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/lanqiu/score/StartActivity$1;
    invoke-direct {v2, p0}, Lcom/lanqiu/score/StartActivity$1;-><init>(Lcom/lanqiu/score/StartActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setCancelable(Z)V
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    goto :goto_16
.end method
