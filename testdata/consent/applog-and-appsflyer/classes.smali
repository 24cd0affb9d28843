.class public Lcom/apps/flyer/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/bytedance/applog/InitConfig;
    const-string v1, "1"
    const-string v2, "store"
    invoke-direct {v0, v1, v2}, Lcom/bytedance/applog/InitConfig;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v0, v3}, Lcom/bytedance/applog/InitConfig;->setAutoStart(Z)Lcom/bytedance/applog/InitConfig;
    move-result-object v0
    invoke-static {p0, v0}, Lcom/bytedance/applog/AppLog;->init(Landroid/content/Context;Lcom/bytedance/applog/InitConfig;)V
    invoke-static {}, Lcom/appsflyer/AppsFlyerLib;->getInstance()Lcom/appsflyer/AppsFlyerLib;
    move-result-object v0
    const-string v1, "key"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2, p0}, Lcom/appsflyer/AppsFlyerLib;->init(Ljava/lang/String;Lcom/appsflyer/AppsFlyerConversionListener;Landroid/content/Context;)Lcom/appsflyer/AppsFlyerLib;
    invoke-static {}, Lcom/appsflyer/AppsFlyerLib;->getInstance()Lcom/appsflyer/AppsFlyerLib;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/appsflyer/AppsFlyerLib;->start(Landroid/content/Context;)V
    const-string v0, "a"
    invoke-virtual {p0, v0, v3}, Lcom/apps/flyer/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_36
    invoke-static {}, Lcom/bytedance/applog/AppLog;->start()V
    :cond_36
    return-void
.end method

.class Lcom/apps/flyer/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/apps/flyer/MainActivity;

.method constructor <init>(Lcom/apps/flyer/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/apps/flyer/MainActivity$1;->this$0:Lcom/apps/flyer/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/apps/flyer/MainActivity$1;->this$0:Lcom/apps/flyer/MainActivity;
    const-string v1, "a"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/apps/flyer/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lcom/bytedance/applog/AppLog;->start()V
    return-void
.end method

.class public Lcom/apps/flyer/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Privacy Policy"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Please read our Privacy Policy"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Agree"
    new-instance v2, Lcom/apps/flyer/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/apps/flyer/MainActivity$1;-><init>(Lcom/apps/flyer/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Disagree"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public interface abstract Lcom/appsflyer/AppsFlyerConversionListener;
.super Ljava/lang/Object;

.class public Lcom/appsflyer/AppsFlyerLib;
.super Ljava/lang/Object;
.field private static final I:Lcom/appsflyer/AppsFlyerLib;
.field private c:Landroid/content/Context;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/appsflyer/AppsFlyerLib;
    invoke-direct {v0}, Lcom/appsflyer/AppsFlyerLib;-><init>()V
    sput-object v0, Lcom/appsflyer/AppsFlyerLib;->I:Lcom/appsflyer/AppsFlyerLib;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance()Lcom/appsflyer/AppsFlyerLib;
    .registers 1
    sget-object v0, Lcom/appsflyer/AppsFlyerLib;->I:Lcom/appsflyer/AppsFlyerLib;
    return-object v0
.end method

.method public init(Ljava/lang/String;Lcom/appsflyer/AppsFlyerConversionListener;Landroid/content/Context;)Lcom/appsflyer/AppsFlyerLib;
    .registers 4
    iput-object p3, p0, Lcom/appsflyer/AppsFlyerLib;->c:Landroid/content/Context;
    return-object p0
.end method

.method public start(Landroid/content/Context;)V
    .registers 5
    const-string v0, "af"
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/bytedance/applog/AppLog;
.super Ljava/lang/Object;
.field private static c:Landroid/content/Context;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;Lcom/bytedance/applog/InitConfig;)V
    .registers 3
    sput-object p0, Lcom/bytedance/applog/AppLog;->c:Landroid/content/Context;
    iget-boolean v0, p1, Lcom/bytedance/applog/InitConfig;->auto:Z
    if-eqz v0, :cond_9
    invoke-static {}, Lcom/bytedance/applog/AppLog;->start()V
    :cond_9
    return-void
.end method

.method public static start()V
    .registers 3
    const-string v1, "applog"
    sget-object v0, Lcom/bytedance/applog/AppLog;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
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
    return-void
.end method

.class public Lcom/bytedance/applog/InitConfig;
.super Ljava/lang/Object;
.field auto:Z

.method public constructor <init>(Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/bytedance/applog/InitConfig;->auto:Z
    return-void
.end method

.method public setAutoStart(Z)Lcom/bytedance/applog/InitConfig;
    .registers 2
    iput-boolean p1, p0, Lcom/bytedance/applog/InitConfig;->auto:Z
    return-object p0
.end method
