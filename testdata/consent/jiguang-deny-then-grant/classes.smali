# api 26
.class public Lcom/example/courier/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/courier/Prefs;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-static {p0}, Lcom/example/courier/Push;->on(Landroid/content/Context;)V
    :goto_c
    return-void
    :cond_d
    const/4 v0, 0x0
    invoke-static {p0, v0}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    goto :goto_c
.end method

.class public Lcom/example/courier/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/courier/Prefs;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_11
    new-instance v0, Lcom/example/courier/PolicyDialog;
    invoke-direct {v0, p0}, Lcom/example/courier/PolicyDialog;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0}, Lcom/example/courier/PolicyDialog;->show()V
    :cond_11
    return-void
.end method

.class Lcom/example/courier/PolicyDialog;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field private final a:Landroid/app/Activity;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p1, p0, Lcom/example/courier/PolicyDialog;->a:Landroid/app/Activity;
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/example/courier/PolicyDialog;->setCancelable(Z)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p0}, Lcom/example/courier/PolicyDialog;->dismiss()V
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040001
    if-ne v0, v1, :cond_1b
    iget-object v0, p0, Lcom/example/courier/PolicyDialog;->a:Landroid/app/Activity;
    invoke-static {v0}, Lcom/example/courier/Prefs;->agree(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/courier/PolicyDialog;->a:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->getApplication()Landroid/app/Application;
    move-result-object v0
    invoke-static {v0}, Lcom/example/courier/Push;->on(Landroid/content/Context;)V
    :goto_1a
    return-void
    :cond_1b
    const-string v1, "d"
    iget-object v0, p0, Lcom/example/courier/PolicyDialog;->a:Landroid/app/Activity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/example/courier/PolicyDialog;->a:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    goto :goto_1a
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/courier/PolicyDialog;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/courier/PolicyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/courier/PolicyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class final Lcom/example/courier/Prefs;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agree(Landroid/content/Context;)V
    .registers 4
    invoke-static {p0}, Lcom/example/courier/Prefs;->of(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "k1"
    const-string v2, "Y"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method static agreed(Landroid/content/Context;)Z
    .registers 5
    const-string v0, "Y"
    invoke-static {p0}, Lcom/example/courier/Prefs;->of(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "k1"
    const-string v3, "N"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    return v0
.end method

.method private static of(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 3
    const-string v0, "courier"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/example/courier/Push;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static on(Landroid/content/Context;)V
    .registers 3
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    invoke-static {p0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
