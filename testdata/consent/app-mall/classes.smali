# api 26
.class public final Lcom/example/mall/AppInit;
.super Ljava/lang/Object;
.field private static done:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static afterAgree(Landroid/app/Application;)V
    .registers 6
    const/4 v4, 0x1
    const/4 v3, 0x0
    sget-boolean v0, Lcom/example/mall/AppInit;->done:Z
    if-eqz v0, :cond_7
    :goto_6
    return-void
    :cond_7
    sput-boolean v4, Lcom/example/mall/AppInit;->done:Z
    const-string v0, "60a1b2"
    const-string v1, "official"
    const-string v2, ""
    invoke-static {p0, v0, v1, v4, v2}, Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    invoke-static {v3}, Lcn/jpush/android/api/JPushInterface;->setDebugMode(Z)V
    invoke-static {p0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    const-string v0, "77aa"
    invoke-static {p0, v0, v3}, Lcom/tencent/bugly/crashreport/CrashReport;->initCrashReport(Landroid/content/Context;Ljava/lang/String;Z)V
    invoke-static {p0}, Lcom/example/mall/util/DeviceUtils;->load(Landroid/content/Context;)V
    goto :goto_6
.end method

.method static beforeAgree(Landroid/app/Application;)V
    .registers 3
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/umeng/commonsdk/UMConfigure;->setLogEnabled(Z)V
    const-string v0, "60a1b2"
    const-string v1, "official"
    invoke-static {p0, v0, v1}, Lcom/umeng/commonsdk/UMConfigure;->preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    const-string v0, "https://api.mall.example.com/"
    invoke-static {v0}, Lcom/example/mall/net/Api;->init(Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/example/mall/MallApplication;
.super Landroid/app/Application;
.field private static instance:Lcom/example/mall/MallApplication;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static get()Lcom/example/mall/MallApplication;
    .registers 1
    sget-object v0, Lcom/example/mall/MallApplication;->instance:Lcom/example/mall/MallApplication;
    return-object v0
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    sput-object p0, Lcom/example/mall/MallApplication;->instance:Lcom/example/mall/MallApplication;
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/mall/util/Store;->init(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/example/mall/AppInit;->beforeAgree(Landroid/app/Application;)V
    invoke-static {}, Lcom/example/mall/util/Store;->isPrivacyAgreed()Z
    move-result v0
    if-eqz v0, :cond_12
    invoke-static {p0}, Lcom/example/mall/AppInit;->afterAgree(Landroid/app/Application;)V
    :cond_12
    return-void
.end method

.class Lcom/example/mall/net/Api$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic val$cb:Lcom/example/mall/net/Callback;
.field final synthetic val$path:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;Lcom/example/mall/net/Callback;)V
    .registers 3
    iput-object p1, p0, Lcom/example/mall/net/Api$1;->val$path:Ljava/lang/String;
    iput-object p2, p0, Lcom/example/mall/net/Api$1;->val$cb:Lcom/example/mall/net/Callback;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 5
    :try_start_0
    new-instance v0, Ljava/net/URL;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-static {}, Lcom/example/mall/net/Api;->access$000()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/mall/net/Api$1;->val$path:Ljava/lang/String;
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    invoke-static {}, Lcom/example/mall/net/Headers;->common()Ljava/util/Map;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v3
    :goto_2e
    invoke-interface {v3}, Ljava/util/Iterator;->hasNext()Z
    move-result v1
    if-eqz v1, :cond_52
    invoke-interface {v3}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/util/Map$Entry;
    invoke-interface {v1}, Ljava/util/Map$Entry;->getKey()Ljava/lang/Object;
    move-result-object v2
    check-cast v2, Ljava/lang/String;
    invoke-interface {v1}, Ljava/util/Map$Entry;->getValue()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/String;
    invoke-virtual {v0, v2, v1}, Ljava/net/HttpURLConnection;->setRequestProperty(Ljava/lang/String;Ljava/lang/String;)V
    :try_end_49
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_49} :catch_4a
    goto :goto_2e
    :catch_4a
    move-exception v0
    iget-object v0, p0, Lcom/example/mall/net/Api$1;->val$cb:Lcom/example/mall/net/Callback;
    const/4 v1, -0x1
    invoke-interface {v0, v1}, Lcom/example/mall/net/Callback;->onDone(I)V
    :goto_51
    return-void
    :cond_52
    :try_start_52
    iget-object v1, p0, Lcom/example/mall/net/Api$1;->val$cb:Lcom/example/mall/net/Callback;
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getResponseCode()I
    move-result v0
    invoke-interface {v1, v0}, Lcom/example/mall/net/Callback;->onDone(I)V
    :try_end_5b
    .catch Ljava/io/IOException; {:try_start_52 .. :try_end_5b} :catch_4a
    goto :goto_51
.end method

.class public Lcom/example/mall/net/Api;
.super Ljava/lang/Object;
.field private static base:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic access$000()Ljava/lang/String;
    .registers 1
    sget-object v0, Lcom/example/mall/net/Api;->base:Ljava/lang/String;
    return-object v0
.end method

.method public static get(Ljava/lang/String;Lcom/example/mall/net/Callback;)V
    .registers 4
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/mall/net/Api$1;
    invoke-direct {v1, p0, p1}, Lcom/example/mall/net/Api$1;-><init>(Ljava/lang/String;Lcom/example/mall/net/Callback;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method public static init(Ljava/lang/String;)V
    .registers 1
    sput-object p0, Lcom/example/mall/net/Api;->base:Ljava/lang/String;
    return-void
.end method

.class public interface abstract Lcom/example/mall/net/Callback;
.super Ljava/lang/Object;

.method public abstract onDone(I)V
.end method

.class Lcom/example/mall/net/Headers;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static common()Ljava/util/Map;
    .registers 3
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    const-string v1, "X-Token"
    invoke-static {}, Lcom/example/mall/util/Store;->token()Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    const-string v1, "X-Device"
    invoke-static {}, Lcom/example/mall/MallApplication;->get()Lcom/example/mall/MallApplication;
    move-result-object v2
    invoke-static {v2}, Lcom/example/mall/util/DeviceUtils;->androidId(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v1, Lcom/example/mall/util/DeviceUtils;->imei:Ljava/lang/String;
    invoke-virtual {v1}, Ljava/lang/String;->length()I
    move-result v1
    if-lez v1, :cond_2a
    const-string v1, "X-Imei"
    sget-object v2, Lcom/example/mall/util/DeviceUtils;->imei:Ljava/lang/String;
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_2a
    return-object v0
.end method

.class public Lcom/example/mall/service/PushReceiver;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 5
    const-string v0, "push"
    invoke-virtual {p2}, Landroid/content/Intent;->getExtras()Landroid/os/Bundle;
    move-result-object v1
    invoke-static {v1}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/mall/service/UpdateService;
.super Landroid/app/IntentService;

.method public constructor <init>()V
    .registers 2
    const-string v0, "update"
    invoke-direct {p0, v0}, Landroid/app/IntentService;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method protected onHandleIntent(Landroid/content/Intent;)V
    .registers 5
    invoke-virtual {p0}, Lcom/example/mall/service/UpdateService;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_d
    :goto_d
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_27
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/pm/PackageInfo;
    iget-object v0, v0, Landroid/content/pm/PackageInfo;->packageName:Ljava/lang/String;
    const-string v2, ".pay"
    invoke-virtual {v0, v2}, Ljava/lang/String;->endsWith(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-virtual {p0}, Lcom/example/mall/service/UpdateService;->stopSelf()V
    goto :goto_d
    :cond_27
    return-void
.end method

.class public abstract Lcom/example/mall/ui/BaseActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected initData()V
    .registers 1
    return-void
.end method

.method protected initView()V
    .registers 1
    return-void
.end method

.method protected abstract layout()I
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/mall/ui/BaseActivity;->layout()I
    move-result v0
    if-eqz v0, :cond_10
    invoke-virtual {p0}, Lcom/example/mall/ui/BaseActivity;->layout()I
    move-result v0
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/BaseActivity;->setContentView(I)V
    :cond_10
    invoke-virtual {p0}, Lcom/example/mall/ui/BaseActivity;->initView()V
    invoke-virtual {p0}, Lcom/example/mall/ui/BaseActivity;->initData()V
    return-void
.end method

.class public Lcom/example/mall/ui/HomeActivity;
.super Lcom/example/mall/ui/BaseActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/BaseActivity;-><init>()V
    return-void
.end method

.method private nearby()V
    .registers 3
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "network"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    if-nez v0, :cond_16
    const-string v0, ""
    :goto_12
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/HomeActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
    :cond_16
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    goto :goto_12
.end method

.method private paste()V
    .registers 2
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    if-eqz v0, :cond_15
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/HomeActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_15
    return-void
.end method

.method protected initData()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mall/service/UpdateService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/HomeActivity;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    invoke-static {}, Lcom/example/mall/util/Store;->isPrivacyAgreed()Z
    move-result v0
    if-eqz v0, :cond_13
    invoke-direct {p0}, Lcom/example/mall/ui/HomeActivity;->nearby()V
    :cond_13
    return-void
.end method

.method protected layout()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method protected onResume()V
    .registers 1
    invoke-super {p0}, Lcom/example/mall/ui/BaseActivity;->onResume()V
    invoke-direct {p0}, Lcom/example/mall/ui/HomeActivity;->paste()V
    return-void
.end method

.class Lcom/example/mall/ui/LoginActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/mall/ui/LoginActivity;

.method constructor <init>(Lcom/example/mall/ui/LoginActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/mall/ui/LoginActivity$1;->this$0:Lcom/example/mall/ui/LoginActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/mall/ui/LoginActivity$1;->this$0:Lcom/example/mall/ui/LoginActivity;
    invoke-static {v0}, Lcom/example/mall/ui/LoginActivity;->access$000(Lcom/example/mall/ui/LoginActivity;)Z
    move-result v0
    if-eqz v0, :cond_d
    iget-object v0, p0, Lcom/example/mall/ui/LoginActivity$1;->this$0:Lcom/example/mall/ui/LoginActivity;
    invoke-static {v0}, Lcom/example/mall/ui/LoginActivity;->access$100(Lcom/example/mall/ui/LoginActivity;)V
    :cond_d
    return-void
.end method

.class public Lcom/example/mall/ui/LoginActivity;
.super Lcom/example/mall/ui/BaseActivity;
.field private box:Landroid/widget/CheckBox;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/BaseActivity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/mall/ui/LoginActivity;)Z
    .registers 2
    invoke-direct {p0}, Lcom/example/mall/ui/LoginActivity;->check()Z
    move-result v0
    return v0
.end method

.method static synthetic access$100(Lcom/example/mall/ui/LoginActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/LoginActivity;->login()V
    return-void
.end method

.method private check()Z
    .registers 3
    iget-object v0, p0, Lcom/example/mall/ui/LoginActivity;->box:Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-nez v0, :cond_13
    const v0, 0x7f030007
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Landroid/widget/Toast;->makeText(Landroid/content/Context;II)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    :cond_13
    iget-object v0, p0, Lcom/example/mall/ui/LoginActivity;->box:Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    return v0
.end method

.method private login()V
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "t"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/LoginActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/example/mall/util/Store;->token(Ljava/lang/String;)V
    invoke-virtual {p0}, Lcom/example/mall/ui/LoginActivity;->finish()V
    return-void
.end method

.method protected initView()V
    .registers 3
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    iput-object v0, p0, Lcom/example/mall/ui/LoginActivity;->box:Landroid/widget/CheckBox;
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/mall/ui/LoginActivity$1;
    invoke-direct {v1, p0}, Lcom/example/mall/ui/LoginActivity$1;-><init>(Lcom/example/mall/ui/LoginActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method protected layout()I
    .registers 2
    const/high16 v0, 0x7f020000
    return v0
.end method

.class Lcom/example/mall/ui/PrivacyDialog$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/mall/ui/PrivacyDialog;

.method constructor <init>(Lcom/example/mall/ui/PrivacyDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/mall/ui/PrivacyDialog$1;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/mall/ui/PrivacyDialog$1;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-virtual {v0}, Lcom/example/mall/ui/PrivacyDialog;->dismiss()V
    iget-object v0, p0, Lcom/example/mall/ui/PrivacyDialog$1;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-static {v0}, Lcom/example/mall/ui/PrivacyDialog;->access$000(Lcom/example/mall/ui/PrivacyDialog;)Lcom/example/mall/ui/PrivacyDialog$OnClick;
    move-result-object v0
    invoke-interface {v0}, Lcom/example/mall/ui/PrivacyDialog$OnClick;->onAgree()V
    return-void
.end method

.class Lcom/example/mall/ui/PrivacyDialog$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/mall/ui/PrivacyDialog;

.method constructor <init>(Lcom/example/mall/ui/PrivacyDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/mall/ui/PrivacyDialog$2;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/mall/ui/PrivacyDialog$2;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-virtual {v0}, Lcom/example/mall/ui/PrivacyDialog;->dismiss()V
    iget-object v0, p0, Lcom/example/mall/ui/PrivacyDialog$2;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-static {v0}, Lcom/example/mall/ui/PrivacyDialog;->access$000(Lcom/example/mall/ui/PrivacyDialog;)Lcom/example/mall/ui/PrivacyDialog$OnClick;
    move-result-object v0
    invoke-interface {v0}, Lcom/example/mall/ui/PrivacyDialog$OnClick;->onDisagree()V
    return-void
.end method

.class Lcom/example/mall/ui/PrivacyDialog$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/mall/ui/PrivacyDialog;

.method constructor <init>(Lcom/example/mall/ui/PrivacyDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/mall/ui/PrivacyDialog$3;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/mall/ui/PrivacyDialog$3;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-virtual {v0}, Lcom/example/mall/ui/PrivacyDialog;->dismiss()V
    iget-object v0, p0, Lcom/example/mall/ui/PrivacyDialog$3;->this$0:Lcom/example/mall/ui/PrivacyDialog;
    invoke-static {v0}, Lcom/example/mall/ui/PrivacyDialog;->access$000(Lcom/example/mall/ui/PrivacyDialog;)Lcom/example/mall/ui/PrivacyDialog$OnClick;
    move-result-object v0
    invoke-interface {v0}, Lcom/example/mall/ui/PrivacyDialog$OnClick;->onLook()V
    return-void
.end method

.class public interface abstract Lcom/example/mall/ui/PrivacyDialog$OnClick;
.super Ljava/lang/Object;

.method public abstract onAgree()V
.end method

.method public abstract onDisagree()V
.end method

.method public abstract onLook()V
.end method

.class public Lcom/example/mall/ui/PrivacyDialog;
.super Landroid/app/Dialog;
.field private final click:Lcom/example/mall/ui/PrivacyDialog$OnClick;

.method public constructor <init>(Landroid/content/Context;Lcom/example/mall/ui/PrivacyDialog$OnClick;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p2, p0, Lcom/example/mall/ui/PrivacyDialog;->click:Lcom/example/mall/ui/PrivacyDialog$OnClick;
    return-void
.end method

.method static synthetic access$000(Lcom/example/mall/ui/PrivacyDialog;)Lcom/example/mall/ui/PrivacyDialog$OnClick;
    .registers 2
    iget-object v0, p0, Lcom/example/mall/ui/PrivacyDialog;->click:Lcom/example/mall/ui/PrivacyDialog$OnClick;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020002
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/PrivacyDialog;->setContentView(I)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/PrivacyDialog;->setCancelable(Z)V
    const v0, 0x7f040007
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/mall/ui/PrivacyDialog$1;
    invoke-direct {v1, p0}, Lcom/example/mall/ui/PrivacyDialog$1;-><init>(Lcom/example/mall/ui/PrivacyDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040008
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/mall/ui/PrivacyDialog$2;
    invoke-direct {v1, p0}, Lcom/example/mall/ui/PrivacyDialog$2;-><init>(Lcom/example/mall/ui/PrivacyDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040009
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/mall/ui/PrivacyDialog$3;
    invoke-direct {v1, p0}, Lcom/example/mall/ui/PrivacyDialog$3;-><init>(Lcom/example/mall/ui/PrivacyDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lcom/example/mall/ui/SchemeActivity;
.super Lcom/example/mall/ui/BaseActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/BaseActivity;-><init>()V
    return-void
.end method

.method protected initData()V
    .registers 3
    invoke-static {}, Lcom/example/mall/util/Store;->token()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v0
    if-nez v0, :cond_18
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mall/ui/LoginActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/SchemeActivity;->startActivity(Landroid/content/Intent;)V
    :goto_14
    invoke-virtual {p0}, Lcom/example/mall/ui/SchemeActivity;->finish()V
    return-void
    :cond_18
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mall/ui/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/SchemeActivity;->startActivity(Landroid/content/Intent;)V
    goto :goto_14
.end method

.method protected layout()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/mall/ui/SettingActivity;
.super Lcom/example/mall/ui/BaseActivity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/BaseActivity;-><init>()V
    return-void
.end method

.method protected initView()V
    .registers 2
    const v0, 0x7f040003
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/SettingActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040004
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/SettingActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method protected layout()I
    .registers 2
    const v0, 0x7f020001
    return v0
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040004
    if-ne v0, v1, :cond_e
    const-string v0, ""
    invoke-static {v0}, Lcom/example/mall/util/Store;->token(Ljava/lang/String;)V
    :cond_e
    return-void
.end method

.class Lcom/example/mall/ui/SplashActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/mall/ui/SplashActivity;

.method constructor <init>(Lcom/example/mall/ui/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/mall/ui/SplashActivity$1;->this$0:Lcom/example/mall/ui/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/mall/ui/SplashActivity$1;->this$0:Lcom/example/mall/ui/SplashActivity;
    invoke-static {v0}, Lcom/example/mall/ui/SplashActivity;->access$000(Lcom/example/mall/ui/SplashActivity;)V
    return-void
.end method

.class public Lcom/example/mall/ui/SplashActivity;
.super Lcom/example/mall/ui/BaseActivity;
.implements Lcom/example/mall/ui/PrivacyDialog$OnClick;
.implements Lcom/example/mall/net/Callback;
.field private final handler:Landroid/os/Handler;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lcom/example/mall/ui/BaseActivity;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lcom/example/mall/ui/SplashActivity;->handler:Landroid/os/Handler;
    return-void
.end method

.method static synthetic access$000(Lcom/example/mall/ui/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/SplashActivity;->home()V
    return-void
.end method

.method private home()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/mall/ui/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/mall/ui/SplashActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/mall/ui/SplashActivity;->finish()V
    return-void
.end method

.method protected initData()V
    .registers 5
    const-string v0, "config"
    invoke-static {v0, p0}, Lcom/example/mall/net/Api;->get(Ljava/lang/String;Lcom/example/mall/net/Callback;)V
    invoke-static {}, Lcom/example/mall/util/Store;->isPrivacyAgreed()Z
    move-result v0
    if-nez v0, :cond_14
    new-instance v0, Lcom/example/mall/ui/PrivacyDialog;
    invoke-direct {v0, p0, p0}, Lcom/example/mall/ui/PrivacyDialog;-><init>(Landroid/content/Context;Lcom/example/mall/ui/PrivacyDialog$OnClick;)V
    invoke-virtual {v0}, Lcom/example/mall/ui/PrivacyDialog;->show()V
    :goto_13
    return-void
    :cond_14
    iget-object v0, p0, Lcom/example/mall/ui/SplashActivity;->handler:Landroid/os/Handler;
    new-instance v1, Lcom/example/mall/ui/SplashActivity$1;
    invoke-direct {v1, p0}, Lcom/example/mall/ui/SplashActivity$1;-><init>(Lcom/example/mall/ui/SplashActivity;)V
    const-wide/16 v2, 0x5dc
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    goto :goto_13
.end method

.method protected layout()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public onAgree()V
    .registers 2
    const/4 v0, 0x1
    invoke-static {v0}, Lcom/example/mall/util/Store;->setPrivacyAgreed(Z)V
    invoke-virtual {p0}, Lcom/example/mall/ui/SplashActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    invoke-static {v0}, Lcom/example/mall/AppInit;->afterAgree(Landroid/app/Application;)V
    invoke-direct {p0}, Lcom/example/mall/ui/SplashActivity;->home()V
    return-void
.end method

.method public onDisagree()V
    .registers 1
    invoke-virtual {p0}, Lcom/example/mall/ui/SplashActivity;->finish()V
    return-void
.end method

.method public onDone(I)V
    .registers 5
    const-string v0, "splash"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "config "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onLook()V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/SplashActivity;->home()V
    return-void
.end method

.class public Lcom/example/mall/ui/WebActivity;
.super Lcom/example/mall/ui/BaseActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/mall/ui/BaseActivity;-><init>()V
    return-void
.end method

.method protected layout()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/mall/util/DeviceUtils;
.super Ljava/lang/Object;
.field public static id:Ljava/lang/String;
.field public static imei:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, ""
    sput-object v0, Lcom/example/mall/util/DeviceUtils;->imei:Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static androidId(Landroid/content/Context;)Ljava/lang/String;
    .registers 3
    sget-object v0, Lcom/example/mall/util/DeviceUtils;->id:Ljava/lang/String;
    if-nez v0, :cond_10
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/mall/util/DeviceUtils;->id:Ljava/lang/String;
    :cond_10
    sget-object v0, Lcom/example/mall/util/DeviceUtils;->id:Ljava/lang/String;
    return-object v0
.end method

.method public static load(Landroid/content/Context;)V
    .registers 2
    :try_start_0
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/mall/util/DeviceUtils;->imei:Ljava/lang/String;
    :try_end_e
    .catch Ljava/lang/SecurityException; {:try_start_0 .. :try_end_e} :catch_f
    :goto_e
    return-void
    :catch_f
    move-exception v0
    const-string v0, ""
    sput-object v0, Lcom/example/mall/util/DeviceUtils;->imei:Ljava/lang/String;
    goto :goto_e
.end method

.class public Lcom/example/mall/util/Store;
.super Ljava/lang/Object;
.field private static final KEY_PRIVACY:Ljava/lang/String; = "key_privacy_agree"
.field private static kv:Lcom/tencent/mmkv/MMKV;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getBoolean(Ljava/lang/String;)Z
    .registers 3
    sget-object v0, Lcom/example/mall/util/Store;->kv:Lcom/tencent/mmkv/MMKV;
    const/4 v1, 0x0
    invoke-virtual {v0, p0, v1}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static init(Landroid/content/Context;)V
    .registers 2
    invoke-static {p0}, Lcom/tencent/mmkv/MMKV;->initialize(Landroid/content/Context;)Ljava/lang/String;
    const-string v0, "mall"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    sput-object v0, Lcom/example/mall/util/Store;->kv:Lcom/tencent/mmkv/MMKV;
    return-void
.end method

.method public static isPrivacyAgreed()Z
    .registers 1
    const-string v0, "key_privacy_agree"
    invoke-static {v0}, Lcom/example/mall/util/Store;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method public static putBoolean(Ljava/lang/String;Z)V
    .registers 3
    sget-object v0, Lcom/example/mall/util/Store;->kv:Lcom/tencent/mmkv/MMKV;
    invoke-virtual {v0, p0, p1}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    return-void
.end method

.method public static setPrivacyAgreed(Z)V
    .registers 2
    const-string v0, "key_privacy_agree"
    invoke-static {v0, p0}, Lcom/example/mall/util/Store;->putBoolean(Ljava/lang/String;Z)V
    return-void
.end method

.method public static token()Ljava/lang/String;
    .registers 3
    sget-object v0, Lcom/example/mall/util/Store;->kv:Lcom/tencent/mmkv/MMKV;
    const-string v1, "token"
    const-string v2, ""
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->decodeString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static token(Ljava/lang/String;)V
    .registers 3
    sget-object v0, Lcom/example/mall/util/Store;->kv:Lcom/tencent/mmkv/MMKV;
    const-string v1, "token"
    invoke-virtual {v0, v1, p0}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Ljava/lang/String;)Z
    return-void
.end method
