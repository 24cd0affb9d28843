# api 26
.class public Lcom/example/bus/BusApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private a()V
    .registers 3
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/bus/BusApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private b()V
    .registers 4
    const-string v0, "b"
    invoke-virtual {p0}, Lcom/example/bus/BusApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/example/bus/Conf;->c:Landroid/content/Context;
    invoke-static {}, Lcom/example/bus/Conf;->privacy()Z
    move-result v0
    if-eqz v0, :cond_e
    invoke-direct {p0}, Lcom/example/bus/BusApp;->a()V
    :cond_e
    invoke-static {}, Lcom/example/bus/Conf;->policy()Z
    move-result v0
    if-eqz v0, :cond_17
    invoke-direct {p0}, Lcom/example/bus/BusApp;->b()V
    :cond_17
    return-void
.end method

.class final Lcom/example/bus/Conf;
.super Ljava/lang/Object;
.field static c:Landroid/content/Context;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agree()V
    .registers 4
    const/4 v3, 0x1
    sget-object v0, Lcom/example/bus/Conf;->c:Landroid/content/Context;
    const-string v1, "bus"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method static policy()Z
    .registers 3
    sget-object v0, Lcom/example/bus/Conf;->c:Landroid/content/Context;
    const-string v1, "bus"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "policy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static privacy()Z
    .registers 4
    const/4 v0, 0x0
    :try_start_1
    sget-object v1, Lcom/example/bus/Conf;->c:Landroid/content/Context;
    const-string v2, "bus"
    const/4 v3, 0x0
    invoke-virtual {v1, v2, v3}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "privacy"
    const/4 v3, 0x0
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    :try_end_10
    .catch Ljava/lang/Exception; {:try_start_1 .. :try_end_10} :catch_12
    move-result v0
    :goto_11
    return v0
    :catch_12
    move-exception v1
    goto :goto_11
.end method

.method static refuse()V
    .registers 3
    const/4 v2, 0x0
    sget-object v0, Lcom/example/bus/Conf;->c:Landroid/content/Context;
    const-string v1, "bus"
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v0}, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;-><init>()V
    sput-object v0, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;->INSTANCE:Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p1, p2}, Lcom/example/bus/MainActivity;->accessor$MainActivity$lambda0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v0}, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;-><init>()V
    sput-object v0, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p1, p2}, Lcom/example/bus/MainActivity;->accessor$MainActivity$lambda1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/bus/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Landroid/content/DialogInterface;I)V
    .registers 2
    invoke-static {p0, p1}, Lcom/example/bus/MainActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Landroid/content/DialogInterface;I)V
    .registers 2
    invoke-static {p0, p1}, Lcom/example/bus/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private static synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 2
    invoke-static {}, Lcom/example/bus/Conf;->agree()V
    return-void
.end method

.method private static synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 2
    invoke-static {}, Lcom/example/bus/Conf;->refuse()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/bus/Conf;->privacy()Z
    move-result v0
    if-nez v0, :cond_2d
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    sget-object v2, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;->INSTANCE:Lcom/example/bus/MainActivity$$ExternalSyntheticLambda0;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    sget-object v2, Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/bus/MainActivity$$ExternalSyntheticLambda1;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_2d
    return-void
.end method
