.class public Lcom/gouwu/shop/AgreeEvent;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/gouwu/shop/SdkCenter;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/gouwu/shop/SdkCenter;->c:Landroid/content/Context;
    return-void
.end method

.method public onAgree(Lcom/gouwu/shop/AgreeEvent;)V
    .registers 5
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
        threadMode = .enum Lorg/greenrobot/eventbus/ThreadMode;->MAIN:Lorg/greenrobot/eventbus/ThreadMode;
    .end annotation
    const-string v1, "sdk"
    iget-object v0, p0, Lcom/gouwu/shop/SdkCenter;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onStart(Lcom/gouwu/shop/StartEvent;)V
    .registers 5
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    const-string v0, "sdk"
    iget-object v1, p0, Lcom/gouwu/shop/SdkCenter;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/gouwu/shop/ShopApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/gouwu/shop/SdkCenter;
    invoke-direct {v1, p0}, Lcom/gouwu/shop/SdkCenter;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->register(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/gouwu/shop/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onAgreeClick(Landroid/view/View;)V
    .registers 5
    const-string v0, "shop"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/gouwu/shop/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/gouwu/shop/AgreeEvent;
    invoke-direct {v1}, Lcom/gouwu/shop/AgreeEvent;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/gouwu/shop/StartEvent;
    const/4 v2, 0x1
    invoke-direct {v1, v2}, Lcom/gouwu/shop/StartEvent;-><init>(I)V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    const-string v0, "shop"
    invoke-virtual {p0, v0, v3}, Lcom/gouwu/shop/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "policy"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_2c
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/gouwu/shop/AgreeEvent;
    invoke-direct {v1}, Lcom/gouwu/shop/AgreeEvent;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    :goto_2b
    return-void
    :cond_2c
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/gouwu/shop/SplashActivity;->setContentView(I)V
    goto :goto_2b
.end method

.method public onRejectClick(Landroid/view/View;)V
    .registers 2
    invoke-virtual {p0}, Lcom/gouwu/shop/SplashActivity;->finish()V
    return-void
.end method

.class public Lcom/gouwu/shop/StartEvent;
.super Ljava/lang/Object;
.field final n:I

.method constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lcom/gouwu/shop/StartEvent;->n:I
    return-void
.end method
