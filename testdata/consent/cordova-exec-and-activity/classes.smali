# api 26
.class public Lcom/example/farm/DevicePlugin;
.super Lorg/apache/cordova/CordovaPlugin;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/apache/cordova/CordovaPlugin;-><init>()V
    return-void
.end method

.method public execute(Ljava/lang/String;Ljava/lang/String;Lorg/apache/cordova/CallbackContext;)Z
    .registers 6
    const-string v0, "getUuid"
    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-nez v0, :cond_a
    const/4 v0, 0x0
    :goto_9
    return v0
    :cond_a
    iget-object v0, p0, Lcom/example/farm/DevicePlugin;->cordova:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p3, v0}, Lorg/apache/cordova/CallbackContext;->success(Ljava/lang/String;)V
    const/4 v0, 0x1
    goto :goto_9
.end method

.class public Lcom/example/farm/MainActivity;
.super Lorg/apache/cordova/CordovaActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/apache/cordova/CordovaActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Lorg/apache/cordova/CordovaActivity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "file:///android_asset/www/index.html"
    invoke-virtual {p0, v0}, Lcom/example/farm/MainActivity;->loadUrl(Ljava/lang/String;)V
    const-string v0, "m"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/farm/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
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

.class public Lorg/apache/cordova/CallbackContext;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public success(Ljava/lang/String;)V
    .registers 2
    return-void
.end method

.class public Lorg/apache/cordova/CordovaActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected loadUrl(Ljava/lang/String;)V
    .registers 5
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {v1, v2}, Landroid/webkit/WebSettings;->setJavaScriptEnabled(Z)V
    new-instance v1, Lorg/apache/cordova/engine/SystemExposedJsApi;
    new-instance v2, Lorg/apache/cordova/PluginManager;
    invoke-direct {v2, p0}, Lorg/apache/cordova/PluginManager;-><init>(Landroid/app/Activity;)V
    invoke-direct {v1, v2}, Lorg/apache/cordova/engine/SystemExposedJsApi;-><init>(Lorg/apache/cordova/PluginManager;)V
    const-string v2, "_cordovaNative"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p0, v0}, Lorg/apache/cordova/CordovaActivity;->setContentView(Landroid/view/View;)V
    invoke-virtual {v0, p1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method

.class public Lorg/apache/cordova/CordovaPlugin;
.super Ljava/lang/Object;
.field public cordova:Landroid/app/Activity;

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

.method public pluginInitialize()V
    .registers 1
    return-void
.end method

.class public Lorg/apache/cordova/PluginManager;
.super Ljava/lang/Object;
.field private final a:Landroid/app/Activity;
.field private final services:Ljava/util/Map;
.end field

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 8
    const/4 v5, 0x0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lorg/apache/cordova/PluginManager;->services:Ljava/util/Map;
    iput-object p1, p0, Lorg/apache/cordova/PluginManager;->a:Landroid/app/Activity;
    invoke-virtual {p1}, Landroid/app/Activity;->getResources()Landroid/content/res/Resources;
    move-result-object v0
    invoke-virtual {p1}, Landroid/app/Activity;->getResources()Landroid/content/res/Resources;
    move-result-object v1
    const-string v2, "config"
    const-string v3, "xml"
    invoke-virtual {p1}, Landroid/app/Activity;->getPackageName()Ljava/lang/String;
    move-result-object v4
    invoke-virtual {v1, v2, v3, v4}, Landroid/content/res/Resources;->getIdentifier(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)I
    move-result v1
    invoke-virtual {v0, v1}, Landroid/content/res/Resources;->getXml(I)Landroid/content/res/XmlResourceParser;
    move-result-object v0
    iget-object v1, p0, Lorg/apache/cordova/PluginManager;->services:Ljava/util/Map;
    const-string v2, "name"
    invoke-interface {v0, v5, v2}, Landroid/content/res/XmlResourceParser;->getAttributeValue(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    const-string v3, "value"
    invoke-interface {v0, v5, v3}, Landroid/content/res/XmlResourceParser;->getAttributeValue(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-interface {v1, v2, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method public exec(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    .registers 6
    :try_start_0
    iget-object v0, p0, Lorg/apache/cordova/PluginManager;->services:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lorg/apache/cordova/CordovaPlugin;
    iget-object v1, p0, Lorg/apache/cordova/PluginManager;->a:Landroid/app/Activity;
    iput-object v1, v0, Lorg/apache/cordova/CordovaPlugin;->cordova:Landroid/app/Activity;
    invoke-virtual {v0}, Lorg/apache/cordova/CordovaPlugin;->pluginInitialize()V
    new-instance v1, Lorg/apache/cordova/CallbackContext;
    invoke-direct {v1}, Lorg/apache/cordova/CallbackContext;-><init>()V
    invoke-virtual {v0, p2, p3, v1}, Lorg/apache/cordova/CordovaPlugin;->execute(Ljava/lang/String;Ljava/lang/String;Lorg/apache/cordova/CallbackContext;)Z
    :try_end_21
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_21} :catch_22
    :goto_21
    return-void
    :catch_22
    move-exception v0
    const-string v1, "pm"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_21
.end method

.class public Lorg/apache/cordova/engine/SystemExposedJsApi;
.super Ljava/lang/Object;
.field private final m:Lorg/apache/cordova/PluginManager;

.method public constructor <init>(Lorg/apache/cordova/PluginManager;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lorg/apache/cordova/engine/SystemExposedJsApi;->m:Lorg/apache/cordova/PluginManager;
    return-void
.end method

.method public exec(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    .registers 5
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    iget-object v0, p0, Lorg/apache/cordova/engine/SystemExposedJsApi;->m:Lorg/apache/cordova/PluginManager;
    invoke-virtual {v0, p1, p2, p3}, Lorg/apache/cordova/PluginManager;->exec(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
