# api 26
.class public Lcom/example/photo/MainActivity;
.super Landroid/app/Activity;
.field private static final REQ:I = 0x7

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private go()V
    .registers 3
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/photo/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onActivityResult(IILandroid/content/Intent;)V
    .registers 7
    invoke-super {p0, p1, p2, p3}, Landroid/app/Activity;->onActivityResult(IILandroid/content/Intent;)V
    const/4 v0, 0x7
    if-ne p1, v0, :cond_21
    const/4 v0, -0x1
    if-ne p2, v0, :cond_22
    const-string v0, "p"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/photo/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "granted"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/example/photo/MainActivity;->go()V
    :cond_21
    :goto_21
    return-void
    :cond_22
    const-string v0, "p"
    invoke-virtual {p0}, Lcom/example/photo/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/photo/MainActivity;->finish()V
    goto :goto_21
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "p"
    invoke-virtual {p0, v0, v2}, Lcom/example/photo/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-direct {p0}, Lcom/example/photo/MainActivity;->go()V
    :goto_15
    return-void
    :cond_16
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/photo/PrivacyActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const/4 v1, 0x7
    invoke-virtual {p0, v0, v1}, Lcom/example/photo/MainActivity;->startActivityForResult(Landroid/content/Intent;I)V
    goto :goto_15
.end method

.class Lcom/example/photo/PrivacyActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/photo/PrivacyActivity;

.method constructor <init>(Lcom/example/photo/PrivacyActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/photo/PrivacyActivity$1;->this$0:Lcom/example/photo/PrivacyActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/photo/PrivacyActivity$1;->this$0:Lcom/example/photo/PrivacyActivity;
    const/4 v1, -0x1
    invoke-virtual {v0, v1}, Lcom/example/photo/PrivacyActivity;->setResult(I)V
    iget-object v0, p0, Lcom/example/photo/PrivacyActivity$1;->this$0:Lcom/example/photo/PrivacyActivity;
    invoke-virtual {v0}, Lcom/example/photo/PrivacyActivity;->finish()V
    return-void
.end method

.class Lcom/example/photo/PrivacyActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/photo/PrivacyActivity;

.method constructor <init>(Lcom/example/photo/PrivacyActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/photo/PrivacyActivity$2;->this$0:Lcom/example/photo/PrivacyActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/photo/PrivacyActivity$2;->this$0:Lcom/example/photo/PrivacyActivity;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/example/photo/PrivacyActivity;->setResult(I)V
    iget-object v0, p0, Lcom/example/photo/PrivacyActivity$2;->this$0:Lcom/example/photo/PrivacyActivity;
    invoke-virtual {v0}, Lcom/example/photo/PrivacyActivity;->finish()V
    return-void
.end method

.class public Lcom/example/photo/PrivacyActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onBackPressed()V
    .registers 2
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/example/photo/PrivacyActivity;->setResult(I)V
    invoke-super {p0}, Landroid/app/Activity;->onBackPressed()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/photo/PrivacyActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/photo/PrivacyActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/webkit/WebView;
    const-string v1, "file:///android_asset/privacy.html"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/photo/PrivacyActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/photo/PrivacyActivity$1;
    invoke-direct {v1, p0}, Lcom/example/photo/PrivacyActivity$1;-><init>(Lcom/example/photo/PrivacyActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/photo/PrivacyActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/photo/PrivacyActivity$2;
    invoke-direct {v1, p0}, Lcom/example/photo/PrivacyActivity$2;-><init>(Lcom/example/photo/PrivacyActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
