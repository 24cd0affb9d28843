# api 26
.class public Lcom/example/bike/BikeApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lcom/example/bike/RemoteConfig;->get()Lcom/example/bike/RemoteConfig;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/bike/RemoteConfig;->fetch()V
    const-string v0, "bike"
    invoke-virtual {p0, v0, v4}, Lcom/example/bike/BikeApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "is_agree_privacy"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_37
    invoke-static {}, Lcom/example/bike/RemoteConfig;->get()Lcom/example/bike/RemoteConfig;
    move-result-object v0
    const-string v2, "risk"
    const/4 v3, 0x1
    invoke-virtual {v0, v2, v3}, Lcom/example/bike/RemoteConfig;->on(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_37
    const-string v2, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/bike/BikeApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_37
    if-nez v1, :cond_45
    invoke-static {}, Lcom/example/bike/RemoteConfig;->get()Lcom/example/bike/RemoteConfig;
    move-result-object v0
    const-string v1, "force"
    invoke-virtual {v0, v1, v4}, Lcom/example/bike/RemoteConfig;->on(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_56
    :cond_45
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/bike/BikeApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_56
    return-void
.end method

.class Lcom/example/bike/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda0;->arg$0:Landroid/content/SharedPreferences;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda0;->arg$0:Landroid/content/SharedPreferences;
    invoke-static {v0, p1, p2}, Lcom/example/bike/MainActivity;->accessor$MainActivity$lambda0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v0}, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;-><init>()V
    sput-object v0, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p1, p2}, Lcom/example/bike/MainActivity;->accessor$MainActivity$lambda1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/bike/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p0, p1, p2}, Lcom/example/bike/MainActivity;->lambda$onCreate$0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Landroid/content/DialogInterface;I)V
    .registers 2
    invoke-static {p0, p1}, Lcom/example/bike/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private static synthetic lambda$onCreate$0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 6
    invoke-interface {p0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "is_agree_privacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method private static synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Landroid/os/Process;->killProcess(I)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "bike"
    invoke-virtual {p0, v0, v3}, Lcom/example/bike/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "is_agree_privacy"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "\u9690\u79c1\u534f\u8bae"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u8bf7\u60a8\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u534f\u8bae\u300b"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u540c\u610f"
    new-instance v3, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v3, v0}, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda0;-><init>(Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f\u5e76\u9000\u51fa"
    sget-object v2, Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/bike/MainActivity$$ExternalSyntheticLambda1;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class Lcom/example/bike/RemoteConfig$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/bike/RemoteConfig;

.method public constructor <init>(Lcom/example/bike/RemoteConfig;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/bike/RemoteConfig$$ExternalSyntheticLambda0;->arg$0:Lcom/example/bike/RemoteConfig;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/bike/RemoteConfig$$ExternalSyntheticLambda0;->arg$0:Lcom/example/bike/RemoteConfig;
    invoke-static {v0}, Lcom/example/bike/RemoteConfig;->accessor$RemoteConfig$lambda0(Lcom/example/bike/RemoteConfig;)V
    return-void
.end method

.class public Lcom/example/bike/RemoteConfig;
.super Ljava/lang/Object;
.field private static final I:Lcom/example/bike/RemoteConfig;
.field private final map:Ljava/util/Map;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/bike/RemoteConfig;
    invoke-direct {v0}, Lcom/example/bike/RemoteConfig;-><init>()V
    sput-object v0, Lcom/example/bike/RemoteConfig;->I:Lcom/example/bike/RemoteConfig;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/concurrent/ConcurrentHashMap;
    invoke-direct {v0}, Ljava/util/concurrent/ConcurrentHashMap;-><init>()V
    iput-object v0, p0, Lcom/example/bike/RemoteConfig;->map:Ljava/util/Map;
    return-void
.end method

.method static synthetic accessor$RemoteConfig$lambda0(Lcom/example/bike/RemoteConfig;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/bike/RemoteConfig;->lambda$fetch$0()V
    return-void
.end method

.method static get()Lcom/example/bike/RemoteConfig;
    .registers 1
    sget-object v0, Lcom/example/bike/RemoteConfig;->I:Lcom/example/bike/RemoteConfig;
    return-object v0
.end method

.method private synthetic lambda$fetch$0()V
    .registers 5
    :try_start_0
    new-instance v0, Ljava/net/URL;
    const-string v1, "https://cfg.example.com/v1"
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openStream()Ljava/io/InputStream;
    move-result-object v0
    const/16 v1, 0x1000
    new-array v1, v1, [B
    invoke-virtual {v0, v1}, Ljava/io/InputStream;->read([B)I
    move-result v0
    new-instance v2, Ljava/lang/String;
    const/4 v3, 0x0
    invoke-direct {v2, v1, v3, v0}, Ljava/lang/String;-><init>([BII)V
    invoke-virtual {p0, v2}, Lcom/example/bike/RemoteConfig;->update(Ljava/lang/String;)V
    :try_end_1c
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_1c} :catch_1d
    :goto_1c
    return-void
    :catch_1d
    move-exception v0
    goto :goto_1c
.end method

.method fetch()V
    .registers 3
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/bike/RemoteConfig$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/bike/RemoteConfig$$ExternalSyntheticLambda0;-><init>(Lcom/example/bike/RemoteConfig;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method on(Ljava/lang/String;Z)Z
    .registers 4
    iget-object v0, p0, Lcom/example/bike/RemoteConfig;->map:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-nez v0, :cond_b
    :goto_a
    return p2
    :cond_b
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result p2
    goto :goto_a
.end method

.method update(Ljava/lang/String;)V
    .registers 6
    :try_start_0
    new-instance v0, Lorg/json/JSONObject;
    invoke-direct {v0, p1}, Lorg/json/JSONObject;-><init>(Ljava/lang/String;)V
    iget-object v1, p0, Lcom/example/bike/RemoteConfig;->map:Ljava/util/Map;
    const-string v2, "risk"
    const-string v3, "risk"
    invoke-virtual {v0, v3}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;)Z
    move-result v3
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v3
    invoke-interface {v1, v2, v3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v1, p0, Lcom/example/bike/RemoteConfig;->map:Ljava/util/Map;
    const-string v2, "force"
    const-string v3, "force"
    invoke-virtual {v0, v3}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-interface {v1, v2, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_27
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_27} :catch_28
    :goto_27
    return-void
    :catch_28
    move-exception v0
    goto :goto_27
.end method
