# api 26
.class public Lcom/example/recipe/App;
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
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Lcom/example/recipe/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreement"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-static {p0}, Lcom/example/recipe/Sdk;->init(Landroid/content/Context;)V
    :cond_15
    return-void
.end method

.class public Lcom/example/recipe/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/example/recipe/PrivacyDialog$OnAnswer;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCancel()V
    .registers 1
    invoke-static {p0}, Lcom/example/recipe/Sdk;->refused(Landroid/content/Context;)V
    invoke-virtual {p0}, Lcom/example/recipe/MainActivity;->finish()V
    return-void
.end method

.method public onConfirm()V
    .registers 4
    const-string v0, "c"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/recipe/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreement"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/example/recipe/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/recipe/Sdk;->init(Landroid/content/Context;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Lcom/example/recipe/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreement"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_1e
    new-instance v0, Lcom/example/recipe/PrivacyDialog;
    invoke-direct {v0, p0}, Lcom/example/recipe/PrivacyDialog;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Lcom/example/recipe/PrivacyDialog;->setOnAnswer(Lcom/example/recipe/PrivacyDialog$OnAnswer;)Lcom/example/recipe/PrivacyDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/recipe/PrivacyDialog;->show()V
    :cond_1e
    return-void
.end method

.method public onLink()V
    .registers 3
    invoke-static {p0}, Lcom/example/recipe/Sdk;->link(Landroid/content/Context;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/recipe/WebActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/recipe/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.class public interface abstract Lcom/example/recipe/PrivacyDialog$OnAnswer;
.super Ljava/lang/Object;

.method public abstract onCancel()V
.end method

.method public abstract onConfirm()V
.end method

.method public abstract onLink()V
.end method

.class public Lcom/example/recipe/PrivacyDialog;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field private answer:Lcom/example/recipe/PrivacyDialog$OnAnswer;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/recipe/PrivacyDialog;->answer:Lcom/example/recipe/PrivacyDialog$OnAnswer;
    if-nez v0, :cond_5
    :goto_4
    return-void
    :cond_5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040004
    if-ne v0, v1, :cond_17
    iget-object v0, p0, Lcom/example/recipe/PrivacyDialog;->answer:Lcom/example/recipe/PrivacyDialog$OnAnswer;
    invoke-interface {v0}, Lcom/example/recipe/PrivacyDialog$OnAnswer;->onConfirm()V
    invoke-virtual {p0}, Lcom/example/recipe/PrivacyDialog;->dismiss()V
    goto :goto_4
    :cond_17
    const v1, 0x7f040003
    if-ne v0, v1, :cond_25
    iget-object v0, p0, Lcom/example/recipe/PrivacyDialog;->answer:Lcom/example/recipe/PrivacyDialog$OnAnswer;
    invoke-interface {v0}, Lcom/example/recipe/PrivacyDialog$OnAnswer;->onCancel()V
    invoke-virtual {p0}, Lcom/example/recipe/PrivacyDialog;->dismiss()V
    goto :goto_4
    :cond_25
    iget-object v0, p0, Lcom/example/recipe/PrivacyDialog;->answer:Lcom/example/recipe/PrivacyDialog$OnAnswer;
    invoke-interface {v0}, Lcom/example/recipe/PrivacyDialog$OnAnswer;->onLink()V
    goto :goto_4
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/recipe/PrivacyDialog;->setContentView(I)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/example/recipe/PrivacyDialog;->setCancelable(Z)V
    const v0, 0x7f040004
    invoke-virtual {p0, v0}, Lcom/example/recipe/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040003
    invoke-virtual {p0, v0}, Lcom/example/recipe/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/recipe/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public setOnAnswer(Lcom/example/recipe/PrivacyDialog$OnAnswer;)Lcom/example/recipe/PrivacyDialog;
    .registers 2
    iput-object p1, p0, Lcom/example/recipe/PrivacyDialog;->answer:Lcom/example/recipe/PrivacyDialog$OnAnswer;
    return-object p0
.end method

.class Lcom/example/recipe/Sdk;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static init(Landroid/content/Context;)V
    .registers 4
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    const/4 v2, 0x0
    invoke-virtual {v0, v2}, Landroid/telephony/TelephonyManager;->getImei(I)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static link(Landroid/content/Context;)V
    .registers 3
    const-string v1, "s"
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static refused(Landroid/content/Context;)V
    .registers 5
    const-string v0, "s"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-interface {v2}, Ljava/util/List;->size()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/recipe/WebActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
