# api 26
.class public Lcom/example/teller/App;
.super Landroid/app/Application;
.implements Lcom/finogeeks/lib/applet/client/FinCallback;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lcom/finogeeks/lib/applet/client/FinAppClient;->INSTANCE:Lcom/finogeeks/lib/applet/client/FinAppClient;
    new-instance v1, Lcom/finogeeks/lib/applet/client/FinAppConfig;
    invoke-direct {v1}, Lcom/finogeeks/lib/applet/client/FinAppConfig;-><init>()V
    invoke-virtual {v0, p0, v1, p0}, Lcom/finogeeks/lib/applet/client/FinAppClient;->init(Landroid/app/Application;Lcom/finogeeks/lib/applet/client/FinAppConfig;Lcom/finogeeks/lib/applet/client/FinCallback;)V
    return-void
.end method

.method public onError(ILjava/lang/String;)V
    .registers 4
    const-string v0, "a"
    invoke-static {v0, p2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onSuccess(Ljava/lang/Object;)V
    .registers 4
    sget-object v0, Lcom/finogeeks/lib/applet/client/FinAppClient;->INSTANCE:Lcom/finogeeks/lib/applet/client/FinAppClient;
    invoke-virtual {v0}, Lcom/finogeeks/lib/applet/client/FinAppClient;->getExtensionApiManager()Lcom/finogeeks/lib/applet/client/IExtensionApiManager;
    move-result-object v0
    new-instance v1, Lcom/example/teller/Phone;
    invoke-direct {v1, p0}, Lcom/example/teller/Phone;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Lcom/finogeeks/lib/applet/client/IExtensionApiManager;->registerApi(Lcom/finogeeks/lib/applet/api/BaseApi;)V
    return-void
.end method

.class public Lcom/example/teller/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/teller/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lcom/finogeeks/lib/applet/client/FinAppClient;->INSTANCE:Lcom/finogeeks/lib/applet/client/FinAppClient;
    const-string v1, "5e0"
    invoke-virtual {v0, p0, v1}, Lcom/finogeeks/lib/applet/client/FinAppClient;->startApplet(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v1, "\u7f51\u70b9"
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcom/example/teller/MainActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class public Lcom/example/teller/Phone;
.super Lcom/finogeeks/lib/applet/api/BaseApi;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/finogeeks/lib/applet/api/BaseApi;-><init>(Landroid/content/Context;)V
    iput-object p1, p0, Lcom/example/teller/Phone;->c:Landroid/content/Context;
    return-void
.end method

.method public apis()[Ljava/lang/String;
    .registers 4
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "getPhone"
    aput-object v2, v0, v1
    return-object v0
.end method

.method public invoke(Ljava/lang/String;Lorg/json/JSONObject;Lcom/finogeeks/lib/applet/api/ICallback;)V
    .registers 8
    :try_start_0
    new-instance v1, Lorg/json/JSONObject;
    invoke-direct {v1}, Lorg/json/JSONObject;-><init>()V
    const-string v2, "n"
    iget-object v0, p0, Lcom/example/teller/Phone;->c:Landroid/content/Context;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v2, v0}, Lorg/json/JSONObject;->put(Ljava/lang/String;Ljava/lang/Object;)Lorg/json/JSONObject;
    move-result-object v0
    invoke-interface {p3, v0}, Lcom/finogeeks/lib/applet/api/ICallback;->onSuccess(Lorg/json/JSONObject;)V
    :try_end_1c
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_1c} :catch_1d
    :goto_1c
    return-void
    :catch_1d
    move-exception v0
    const-string v1, "p"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_1c
.end method
