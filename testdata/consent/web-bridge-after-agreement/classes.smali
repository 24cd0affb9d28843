# api 26
.class Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final arg$0:Lcom/example/hybrid/SplashActivity;

.method public constructor <init>(Lcom/example/hybrid/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/hybrid/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/hybrid/SplashActivity;
    invoke-static {v0, p1}, Lcom/example/hybrid/SplashActivity;->accessor$SplashActivity$lambda0(Lcom/example/hybrid/SplashActivity;Landroid/view/View;)V
    return-void
.end method

.class Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final arg$0:Lcom/example/hybrid/SplashActivity;

.method public constructor <init>(Lcom/example/hybrid/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/hybrid/SplashActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/hybrid/SplashActivity;
    invoke-static {v0, p1}, Lcom/example/hybrid/SplashActivity;->accessor$SplashActivity$lambda1(Lcom/example/hybrid/SplashActivity;Landroid/view/View;)V
    return-void
.end method

.class synthetic Lcom/example/hybrid/SplashActivity$1;
.super Ljava/lang/Object;

.class Lcom/example/hybrid/SplashActivity$Bridge;
.super Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/hybrid/SplashActivity;

.method private constructor <init>(Lcom/example/hybrid/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/hybrid/SplashActivity$Bridge;->this$0:Lcom/example/hybrid/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method synthetic constructor <init>(Lcom/example/hybrid/SplashActivity;Lcom/example/hybrid/SplashActivity$1;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/hybrid/SplashActivity$Bridge;-><init>(Lcom/example/hybrid/SplashActivity;)V
    return-void
.end method

.method public device()Ljava/lang/String;
    .registers 3
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    iget-object v0, p0, Lcom/example/hybrid/SplashActivity$Bridge;->this$0:Lcom/example/hybrid/SplashActivity;
    invoke-virtual {v0}, Lcom/example/hybrid/SplashActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public open(Ljava/lang/String;)V
    .registers 3
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    const-string v0, "open"
    invoke-static {v0, p1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/hybrid/SplashActivity;
.super Landroid/app/Activity;
.field private wv:Landroid/webkit/WebView;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda0(Lcom/example/hybrid/SplashActivity;Landroid/view/View;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/hybrid/SplashActivity;->lambda$onCreate$0(Landroid/view/View;)V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda1(Lcom/example/hybrid/SplashActivity;Landroid/view/View;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/hybrid/SplashActivity;->lambda$onCreate$1(Landroid/view/View;)V
    return-void
.end method

.method private button(Ljava/lang/String;Landroid/view/View$OnClickListener;)Landroid/widget/Button;
    .registers 4
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v0, p2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v0
.end method

.method private synthetic lambda$onCreate$0(Landroid/view/View;)V
    .registers 2
    invoke-virtual {p0}, Lcom/example/hybrid/SplashActivity;->finish()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/view/View;)V
    .registers 5
    const-string v0, "h"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/hybrid/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/example/hybrid/SplashActivity;->next()V
    return-void
.end method

.method private next()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/hybrid/WebActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/hybrid/SplashActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/hybrid/SplashActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "h"
    invoke-virtual {p0, v0, v2}, Lcom/example/hybrid/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-direct {p0}, Lcom/example/hybrid/SplashActivity;->next()V
    :goto_15
    return-void
    :cond_16
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/example/hybrid/SplashActivity;->wv:Landroid/webkit/WebView;
    iget-object v0, p0, Lcom/example/hybrid/SplashActivity;->wv:Landroid/webkit/WebView;
    invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Landroid/webkit/WebSettings;->setJavaScriptEnabled(Z)V
    iget-object v0, p0, Lcom/example/hybrid/SplashActivity;->wv:Landroid/webkit/WebView;
    new-instance v1, Lcom/example/hybrid/SplashActivity$Bridge;
    const/4 v2, 0x0
    invoke-direct {v1, p0, v2}, Lcom/example/hybrid/SplashActivity$Bridge;-><init>(Lcom/example/hybrid/SplashActivity;Lcom/example/hybrid/SplashActivity$1;)V
    const-string v2, "app"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/hybrid/SplashActivity;->wv:Landroid/webkit/WebView;
    const-string v1, "file:///android_asset/privacy.html"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lcom/example/hybrid/SplashActivity;->wv:Landroid/webkit/WebView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/hybrid/SplashActivity;)V
    invoke-direct {p0, v1, v2}, Lcom/example/hybrid/SplashActivity;->button(Ljava/lang/String;Landroid/view/View$OnClickListener;)Landroid/widget/Button;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/hybrid/SplashActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/hybrid/SplashActivity;)V
    invoke-direct {p0, v1, v2}, Lcom/example/hybrid/SplashActivity;->button(Ljava/lang/String;Landroid/view/View$OnClickListener;)Landroid/widget/Button;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcom/example/hybrid/SplashActivity;->setContentView(Landroid/view/View;)V
    goto :goto_15
.end method

.class public Lcom/example/hybrid/WebActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public imei()Ljava/lang/String;
    .registers 2
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/hybrid/WebActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setJavaScriptEnabled(Z)V
    const-string v1, "native"
    invoke-virtual {v0, p0, v1}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p0, v0}, Lcom/example/hybrid/WebActivity;->setContentView(Landroid/view/View;)V
    const-string v1, "https://h5.example.com/"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method
