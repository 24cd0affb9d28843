.class public Lcom/youxi/login/LApp;
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
    const-string v0, "l"
    invoke-virtual {p0, v0, v2}, Lcom/youxi/login/LApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "reg_ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "l"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/youxi/login/LApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class Lcom/youxi/login/LoginActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/youxi/login/LoginActivity;

.method constructor <init>(Lcom/youxi/login/LoginActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/youxi/login/LoginActivity$1;->this$0:Lcom/youxi/login/LoginActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const-string v1, "l"
    iget-object v0, p0, Lcom/youxi/login/LoginActivity$1;->this$0:Lcom/youxi/login/LoginActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/youxi/login/LoginActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/youxi/login/LoginActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/youxi/login/LoginActivity;

.method constructor <init>(Lcom/youxi/login/LoginActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/youxi/login/LoginActivity$2;->this$0:Lcom/youxi/login/LoginActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lcom/youxi/login/LoginActivity$2;->this$0:Lcom/youxi/login/LoginActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcom/youxi/login/LoginActivity$2;->this$0:Lcom/youxi/login/LoginActivity;
    const-class v3, Lcom/youxi/login/RegisterActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/youxi/login/LoginActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.class public Lcom/youxi/login/LoginActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/youxi/login/LoginActivity;->setContentView(I)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/youxi/login/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/youxi/login/LoginActivity$1;
    invoke-direct {v1, p0}, Lcom/youxi/login/LoginActivity$1;-><init>(Lcom/youxi/login/LoginActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/youxi/login/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/youxi/login/LoginActivity$2;
    invoke-direct {v1, p0}, Lcom/youxi/login/LoginActivity$2;-><init>(Lcom/youxi/login/LoginActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class Lcom/youxi/login/RegisterActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/youxi/login/RegisterActivity;
.field final synthetic val$cb:Landroid/widget/CheckBox;

.method constructor <init>(Lcom/youxi/login/RegisterActivity;Landroid/widget/CheckBox;)V
    .registers 3
    iput-object p1, p0, Lcom/youxi/login/RegisterActivity$1;->this$0:Lcom/youxi/login/RegisterActivity;
    iput-object p2, p0, Lcom/youxi/login/RegisterActivity$1;->val$cb:Landroid/widget/CheckBox;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/youxi/login/RegisterActivity$1;->val$cb:Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-eqz v0, :cond_1f
    iget-object v0, p0, Lcom/youxi/login/RegisterActivity$1;->this$0:Lcom/youxi/login/RegisterActivity;
    const-string v1, "l"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/youxi/login/RegisterActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "reg_ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_1f
    return-void
.end method

.class public Lcom/youxi/login/RegisterActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020001
    invoke-virtual {p0, v0}, Lcom/youxi/login/RegisterActivity;->setContentView(I)V
    const v0, 0x7f030003
    invoke-virtual {p0, v0}, Lcom/youxi/login/RegisterActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    const v1, 0x7f030004
    invoke-virtual {p0, v1}, Lcom/youxi/login/RegisterActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/youxi/login/RegisterActivity$1;
    invoke-direct {v2, p0, v0}, Lcom/youxi/login/RegisterActivity$1;-><init>(Lcom/youxi/login/RegisterActivity;Landroid/widget/CheckBox;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
