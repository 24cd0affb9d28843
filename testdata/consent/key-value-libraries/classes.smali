.class public Lcom/kvlibs/pet/App;
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
    invoke-static {p0}, Lcom/blankj/utilcode/util/Utils;->init(Landroid/app/Application;)V
    invoke-static {p0}, Lcom/orhanobut/hawk/Hawk;->init(Landroid/content/Context;)V
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "privacy_agreed"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_27
    const-string v1, "k"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kvlibs/pet/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_27
    const-string v0, "agree"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/orhanobut/hawk/Hawk;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_4a
    const-string v1, "k"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kvlibs/pet/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4a
    const-string v0, "guest"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/orhanobut/hawk/Hawk;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-nez v0, :cond_75
    const-string v1, "k"
    invoke-virtual {p0}, Lcom/kvlibs/pet/App;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_75
    const-string v0, "log"
    invoke-static {v0, v3}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "privacy_agreed"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;Z)V
    return-void
.end method

.class Lcom/kvlibs/pet/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/kvlibs/pet/MainActivity;

.method constructor <init>(Lcom/kvlibs/pet/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/kvlibs/pet/MainActivity$1;->this$0:Lcom/kvlibs/pet/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const-string v0, "guest"
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/orhanobut/hawk/Hawk;->put(Ljava/lang/String;Ljava/lang/Object;)Z
    return-void
.end method

.class Lcom/kvlibs/pet/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/kvlibs/pet/MainActivity;

.method constructor <init>(Lcom/kvlibs/pet/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/kvlibs/pet/MainActivity$2;->this$0:Lcom/kvlibs/pet/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v2, 0x1
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "privacy_agreed"
    invoke-virtual {v0, v1, v2}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;Z)V
    const-string v0, "agree"
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/orhanobut/hawk/Hawk;->put(Ljava/lang/String;Ljava/lang/Object;)Z
    return-void
.end method

.class public Lcom/kvlibs/pet/MainActivity;
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
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/kvlibs/pet/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/kvlibs/pet/MainActivity$2;-><init>(Lcom/kvlibs/pet/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/kvlibs/pet/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/kvlibs/pet/MainActivity$1;-><init>(Lcom/kvlibs/pet/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lcom/blankj/utilcode/util/SPUtils;
.super Ljava/lang/Object;
.field private static final CACHE:Ljava/util/Map;
.field static app:Landroid/content/Context;
.field private final sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/blankj/utilcode/util/SPUtils;->CACHE:Ljava/util/Map;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->app:Landroid/content/Context;
    const/4 v1, 0x0
    invoke-virtual {v0, p1, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static getInstance()Lcom/blankj/utilcode/util/SPUtils;
    .registers 2
    const-string v0, ""
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    return-object v0
.end method

.method public static getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    .registers 5
    invoke-virtual {p0}, Ljava/lang/String;->isEmpty()Z
    move-result v0
    if-eqz v0, :cond_8
    const-string p0, "spUtils"
    :cond_8
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->CACHE:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/blankj/utilcode/util/SPUtils;
    if-nez v0, :cond_2a
    const-class v1, Lcom/blankj/utilcode/util/SPUtils;
    monitor-enter v1
    :try_start_15
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->CACHE:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/blankj/utilcode/util/SPUtils;
    if-nez v0, :cond_29
    new-instance v0, Lcom/blankj/utilcode/util/SPUtils;
    invoke-direct {v0, p0}, Lcom/blankj/utilcode/util/SPUtils;-><init>(Ljava/lang/String;)V
    sget-object v2, Lcom/blankj/utilcode/util/SPUtils;->CACHE:Ljava/util/Map;
    invoke-interface {v2, p0, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_29
    monitor-exit v1
    :cond_2a
    return-object v0
    :catchall_2b
    move-exception v0
    monitor-exit v1
    :try_end_2d
    .catchall {:try_start_15 .. :try_end_2d} :catchall_2b
    throw v0
.end method

.method public getBoolean(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public getBoolean(Ljava/lang/String;Z)Z
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public put(Ljava/lang/String;Z)V
    .registers 4
    const/4 v0, 0x0
    invoke-virtual {p0, p1, p2, v0}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;ZZ)V
    return-void
.end method

.method public put(Ljava/lang/String;ZZ)V
    .registers 5
    if-eqz p3, :cond_10
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    :goto_f
    return-void
    :cond_10
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_f
.end method

.class public final Lcom/blankj/utilcode/util/Utils;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/app/Application;)V
    .registers 1
    sput-object p0, Lcom/blankj/utilcode/util/SPUtils;->app:Landroid/content/Context;
    return-void
.end method

.class public final Lcom/orhanobut/hawk/Hawk;
.super Ljava/lang/Object;
.field private static sp:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    const/4 v2, 0x2
    sget-object v0, Lcom/orhanobut/hawk/Hawk;->sp:Landroid/content/SharedPreferences;
    const/4 v1, 0x0
    invoke-interface {v0, p0, v1}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-nez v0, :cond_b
    :goto_a
    return-object p1
    :cond_b
    const-string v1, "b#"
    invoke-virtual {v0, v1}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v1
    if-eqz v1, :cond_1d
    invoke-virtual {v0, v2}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    :goto_1b
    move-object p1, v0
    goto :goto_a
    :cond_1d
    invoke-virtual {v0, v2}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v0
    goto :goto_1b
.end method

.method public static init(Landroid/content/Context;)V
    .registers 3
    const-string v0, "Hawk2"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/orhanobut/hawk/Hawk;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static put(Ljava/lang/String;Ljava/lang/Object;)Z
    .registers 5
    sget-object v0, Lcom/orhanobut/hawk/Hawk;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    instance-of v0, p1, Ljava/lang/Boolean;
    if-eqz v0, :cond_26
    const-string v0, "b#"
    :goto_11
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-interface {v1, p0, v0}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    move-result v0
    return v0
    :cond_26
    const-string v0, "s#"
    goto :goto_11
.end method
