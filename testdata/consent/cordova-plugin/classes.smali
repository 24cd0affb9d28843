.class public Lcom/garden/notes/DevicePlugin;
.super Lorg/apache/cordova/CordovaPlugin;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/apache/cordova/CordovaPlugin;-><init>()V
    return-void
.end method

.method public execute(Ljava/lang/String;Ljava/lang/String;Lorg/apache/cordova/CallbackContext;)Z
    .registers 6
    const-string v0, "uuid"
    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_19
    iget-object v0, p0, Lcom/garden/notes/DevicePlugin;->cordova:Lorg/apache/cordova/CordovaActivity;
    invoke-virtual {v0}, Lorg/apache/cordova/CordovaActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p3, v0}, Lorg/apache/cordova/CallbackContext;->success(Ljava/lang/String;)V
    const/4 v0, 0x1
    :goto_18
    return v0
    :cond_19
    const/4 v0, 0x0
    goto :goto_18
.end method

.class public Lcom/garden/notes/MainActivity;
.super Lorg/apache/cordova/CordovaActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/apache/cordova/CordovaActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Lorg/apache/cordova/CordovaActivity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "g"
    invoke-virtual {p0}, Lcom/garden/notes/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "file:///android_asset/www/index.html"
    invoke-virtual {p0, v0}, Lcom/garden/notes/MainActivity;->loadUrl(Ljava/lang/String;)V
    return-void
.end method

.class public Lorg/apache/cordova/CallbackContext;
.super Ljava/lang/Object;
.field private final w:Landroid/webkit/WebView;

.method constructor <init>(Landroid/webkit/WebView;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lorg/apache/cordova/CallbackContext;->w:Landroid/webkit/WebView;
    return-void
.end method

.method public success(Ljava/lang/String;)V
    .registers 5
    iget-object v0, p0, Lorg/apache/cordova/CallbackContext;->w:Landroid/webkit/WebView;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "cordova.callbackFromNative(\'"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "\')"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->evaluateJavascript(Ljava/lang/String;Landroid/webkit/ValueCallback;)V
    return-void
.end method

.class public Lorg/apache/cordova/CordovaActivity;
.super Landroid/app/Activity;
.field private final plugins:Ljava/util/Map;
.field web:Landroid/webkit/WebView;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lorg/apache/cordova/CordovaActivity;->plugins:Ljava/util/Map;
    return-void
.end method

.method public loadUrl(Ljava/lang/String;)V
    .registers 5
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lorg/apache/cordova/CordovaActivity;->web:Landroid/webkit/WebView;
    iget-object v0, p0, Lorg/apache/cordova/CordovaActivity;->web:Landroid/webkit/WebView;
    invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Landroid/webkit/WebSettings;->setJavaScriptEnabled(Z)V
    iget-object v0, p0, Lorg/apache/cordova/CordovaActivity;->web:Landroid/webkit/WebView;
    new-instance v1, Lorg/apache/cordova/Exposed;
    invoke-direct {v1, p0}, Lorg/apache/cordova/Exposed;-><init>(Lorg/apache/cordova/CordovaActivity;)V
    const-string v2, "_cordovaNative"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lorg/apache/cordova/CordovaActivity;->web:Landroid/webkit/WebView;
    invoke-virtual {p0, v0}, Lorg/apache/cordova/CordovaActivity;->setContentView(Landroid/view/View;)V
    iget-object v0, p0, Lorg/apache/cordova/CordovaActivity;->web:Landroid/webkit/WebView;
    invoke-virtual {v0, p1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method

.method plugin(Ljava/lang/String;)Lorg/apache/cordova/CordovaPlugin;
    .registers 5
    iget-object v0, p0, Lorg/apache/cordova/CordovaActivity;->plugins:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lorg/apache/cordova/CordovaPlugin;
    if-nez v0, :cond_2d
    :try_start_a
    invoke-virtual {p0}, Lorg/apache/cordova/CordovaActivity;->getResources()Landroid/content/res/Resources;
    move-result-object v0
    const-string v1, "string"
    invoke-virtual {p0}, Lorg/apache/cordova/CordovaActivity;->getPackageName()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, p1, v1, v2}, Landroid/content/res/Resources;->getIdentifier(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)I
    move-result v0
    invoke-virtual {p0, v0}, Lorg/apache/cordova/CordovaActivity;->getString(I)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lorg/apache/cordova/CordovaPlugin;
    iput-object p0, v0, Lorg/apache/cordova/CordovaPlugin;->cordova:Lorg/apache/cordova/CordovaActivity;
    iget-object v1, p0, Lorg/apache/cordova/CordovaActivity;->plugins:Ljava/util/Map;
    invoke-interface {v1, p1, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_2d
    .catch Ljava/lang/Exception; {:try_start_a .. :try_end_2d} :catch_2e
    :cond_2d
    :goto_2d
    return-object v0
    :catch_2e
    move-exception v0
    const/4 v0, 0x0
    goto :goto_2d
.end method

.class public Lorg/apache/cordova/CordovaPlugin;
.super Ljava/lang/Object;
.field public cordova:Lorg/apache/cordova/CordovaActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public execute(Ljava/lang/String;Ljava/lang/String;Lorg/apache/cordova/CallbackContext;)Z
    .registers 5
    const/4 v0, 0x0
    return v0
.end method

.class final Lorg/apache/cordova/Exposed;
.super Ljava/lang/Object;
.field private final a:Lorg/apache/cordova/CordovaActivity;

.method constructor <init>(Lorg/apache/cordova/CordovaActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lorg/apache/cordova/Exposed;->a:Lorg/apache/cordova/CordovaActivity;
    return-void
.end method

.method public exec(ILjava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 9
    iget-object v0, p0, Lorg/apache/cordova/Exposed;->a:Lorg/apache/cordova/CordovaActivity;
    invoke-virtual {v0, p2}, Lorg/apache/cordova/CordovaActivity;->plugin(Ljava/lang/String;)Lorg/apache/cordova/CordovaPlugin;
    move-result-object v0
    if-eqz v0, :cond_14
    new-instance v1, Lorg/apache/cordova/CallbackContext;
    iget-object v2, p0, Lorg/apache/cordova/Exposed;->a:Lorg/apache/cordova/CordovaActivity;
    iget-object v2, v2, Lorg/apache/cordova/CordovaActivity;->web:Landroid/webkit/WebView;
    invoke-direct {v1, v2}, Lorg/apache/cordova/CallbackContext;-><init>(Landroid/webkit/WebView;)V
    invoke-virtual {v0, p3, p5, v1}, Lorg/apache/cordova/CordovaPlugin;->execute(Ljava/lang/String;Ljava/lang/String;Lorg/apache/cordova/CallbackContext;)Z
    :cond_14
    const-string v0, ""
    return-object v0
.end method
