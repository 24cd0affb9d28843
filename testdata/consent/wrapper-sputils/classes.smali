# api 26
.class Lcom/example/music/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field final synthetic this$0:Lcom/example/music/MainActivity;

.method constructor <init>(Lcom/example/music/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/music/MainActivity$1;->this$0:Lcom/example/music/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 5
    invoke-static {}, Lutil/SPUtils;->getInstance()Lutil/SPUtils;
    move-result-object v0
    const-string v1, "wifi_only"
    invoke-virtual {v0, v1, p2}, Lutil/SPUtils;->put(Ljava/lang/String;Z)V
    return-void
.end method

.class Lcom/example/music/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/music/MainActivity;

.method constructor <init>(Lcom/example/music/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/music/MainActivity$2;->this$0:Lcom/example/music/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/music/MainActivity$2;->this$0:Lcom/example/music/MainActivity;
    invoke-virtual {v0}, Lcom/example/music/MainActivity;->finishAffinity()V
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class Lcom/example/music/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/music/MainActivity;

.method constructor <init>(Lcom/example/music/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/music/MainActivity$3;->this$0:Lcom/example/music/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    invoke-static {}, Lutil/SPUtils;->getInstance()Lutil/SPUtils;
    move-result-object v0
    const-string v1, "privacy_agreed"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lutil/SPUtils;->put(Ljava/lang/String;Z)V
    iget-object v0, p0, Lcom/example/music/MainActivity$3;->this$0:Lcom/example/music/MainActivity;
    invoke-static {v0}, Lcom/example/music/base/MusicApp;->initPush(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/music/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/music/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/music/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CompoundButton;
    new-instance v1, Lcom/example/music/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/music/MainActivity$1;-><init>(Lcom/example/music/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/CompoundButton;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    invoke-static {}, Lutil/SPUtils;->getInstance()Lutil/SPUtils;
    move-result-object v0
    const-string v1, "privacy_agreed"
    invoke-virtual {v0, v1}, Lutil/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :cond_57
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030003
    new-instance v2, Lcom/example/music/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/example/music/MainActivity$3;-><init>(Lcom/example/music/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030004
    new-instance v2, Lcom/example/music/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/music/MainActivity$2;-><init>(Lcom/example/music/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_57
    return-void
.end method

.class public Lcom/example/music/base/MusicApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static initAds(Landroid/content/Context;)V
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/16 v1, 0x40
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    return-void
.end method

.method static initLyrics(Landroid/content/Context;)V
    .registers 2
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    return-void
.end method

.method public static initPush(Landroid/content/Context;)V
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lutil/SPUtils;->init(Landroid/content/Context;)V
    invoke-static {}, Lutil/SPUtils;->getInstance()Lutil/SPUtils;
    move-result-object v0
    const-string v1, "privacy_agreed"
    invoke-virtual {v0, v1}, Lutil/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-static {p0}, Lcom/example/music/base/MusicApp;->initPush(Landroid/content/Context;)V
    :cond_15
    invoke-static {}, Lutil/SPUtils;->getInstance()Lutil/SPUtils;
    move-result-object v0
    const-string v1, "wifi_only"
    invoke-virtual {v0, v1}, Lutil/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_24
    invoke-static {p0}, Lcom/example/music/base/MusicApp;->initAds(Landroid/content/Context;)V
    :cond_24
    invoke-static {}, Lutil/SPUtils;->getInstance()Lutil/SPUtils;
    move-result-object v0
    const-string v1, "show_lyrics"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lutil/SPUtils;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_34
    invoke-static {p0}, Lcom/example/music/base/MusicApp;->initLyrics(Landroid/content/Context;)V
    :cond_34
    return-void
.end method

.class public final Lutil/SPUtils;
.super Ljava/lang/Object;
.field private static final CACHE:Ljava/util/Map;
.end field
.field private static context:Landroid/content/Context;
.field private final sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lutil/SPUtils;->CACHE:Ljava/util/Map;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lutil/SPUtils;->context:Landroid/content/Context;
    const/4 v1, 0x0
    invoke-virtual {v0, p1, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lutil/SPUtils;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static getInstance()Lutil/SPUtils;
    .registers 1
    const-string v0, "spUtils"
    invoke-static {v0}, Lutil/SPUtils;->getInstance(Ljava/lang/String;)Lutil/SPUtils;
    move-result-object v0
    return-object v0
.end method

.method public static getInstance(Ljava/lang/String;)Lutil/SPUtils;
    .registers 4
    sget-object v0, Lutil/SPUtils;->CACHE:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lutil/SPUtils;
    if-nez v0, :cond_22
    const-class v1, Lutil/SPUtils;
    monitor-enter v1
    :try_start_d
    sget-object v0, Lutil/SPUtils;->CACHE:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lutil/SPUtils;
    if-nez v0, :cond_21
    new-instance v0, Lutil/SPUtils;
    invoke-direct {v0, p0}, Lutil/SPUtils;-><init>(Ljava/lang/String;)V
    sget-object v2, Lutil/SPUtils;->CACHE:Ljava/util/Map;
    invoke-interface {v2, p0, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_21
    monitor-exit v1
    :cond_22
    return-object v0
    :catchall_23
    move-exception v0
    monitor-exit v1
    :try_end_25
    .catchall {:try_start_d .. :try_end_25} :catchall_23
    throw v0
.end method

.method public static init(Landroid/content/Context;)V
    .registers 1
    sput-object p0, Lutil/SPUtils;->context:Landroid/content/Context;
    return-void
.end method

.method public getBoolean(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Lutil/SPUtils;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public getBoolean(Ljava/lang/String;Z)Z
    .registers 4
    iget-object v0, p0, Lutil/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public put(Ljava/lang/String;Z)V
    .registers 4
    const/4 v0, 0x0
    invoke-virtual {p0, p1, p2, v0}, Lutil/SPUtils;->put(Ljava/lang/String;ZZ)V
    return-void
.end method

.method public put(Ljava/lang/String;ZZ)V
    .registers 5
    if-eqz p3, :cond_10
    iget-object v0, p0, Lutil/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    :goto_f
    return-void
    :cond_10
    iget-object v0, p0, Lutil/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_f
.end method
