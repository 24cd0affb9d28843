# api 26
.class Lcom/example/parking/CrashHandler$1;
.super Ljava/lang/Thread;
.field final synthetic this$0:Lcom/example/parking/CrashHandler;

.method constructor <init>(Lcom/example/parking/CrashHandler;)V
    .registers 2
    iput-object p1, p0, Lcom/example/parking/CrashHandler$1;->this$0:Lcom/example/parking/CrashHandler;
    invoke-direct {p0}, Ljava/lang/Thread;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    invoke-static {}, Landroid/os/Looper;->prepare()V
    iget-object v0, p0, Lcom/example/parking/CrashHandler$1;->this$0:Lcom/example/parking/CrashHandler;
    invoke-static {v0}, Lcom/example/parking/CrashHandler;->access$000(Lcom/example/parking/CrashHandler;)Landroid/content/Context;
    move-result-object v0
    const-string v1, "\u5f88\u62b1\u6b49\uff0c\u7a0b\u5e8f\u51fa\u73b0\u5f02\u5e38"
    const/4 v2, 0x1
    invoke-static {v0, v1, v2}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    invoke-static {}, Landroid/os/Looper;->loop()V
    return-void
.end method

.class public Lcom/example/parking/CrashHandler;
.super Ljava/lang/Object;
.implements Ljava/lang/Thread$UncaughtExceptionHandler;
.field private static final INSTANCE:Lcom/example/parking/CrashHandler;
.field private final infos:Ljava/util/Map;
.end field
.field private mContext:Landroid/content/Context;
.field private mDefaultHandler:Ljava/lang/Thread$UncaughtExceptionHandler;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/parking/CrashHandler;
    invoke-direct {v0}, Lcom/example/parking/CrashHandler;-><init>()V
    sput-object v0, Lcom/example/parking/CrashHandler;->INSTANCE:Lcom/example/parking/CrashHandler;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lcom/example/parking/CrashHandler;->infos:Ljava/util/Map;
    return-void
.end method

.method static synthetic access$000(Lcom/example/parking/CrashHandler;)Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->mContext:Landroid/content/Context;
    return-object v0
.end method

.method private collectDeviceInfo(Landroid/content/Context;)V
    .registers 5
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->infos:Ljava/util/Map;
    const-string v1, "model"
    sget-object v2, Landroid/os/Build;->MODEL:Ljava/lang/String;
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->infos:Ljava/util/Map;
    const-string v1, "serial"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method private collectMore()V
    .registers 5
    iget-object v1, p0, Lcom/example/parking/CrashHandler;->infos:Ljava/util/Map;
    const-string v2, "imei"
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->mContext:Landroid/content/Context;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-interface {v1, v2, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method public static getInstance()Lcom/example/parking/CrashHandler;
    .registers 1
    sget-object v0, Lcom/example/parking/CrashHandler;->INSTANCE:Lcom/example/parking/CrashHandler;
    return-object v0
.end method

.method private handleException(Ljava/lang/Throwable;)Z
    .registers 3
    if-nez p1, :cond_4
    const/4 v0, 0x0
    :goto_3
    return v0
    :cond_4
    new-instance v0, Lcom/example/parking/CrashHandler$1;
    invoke-direct {v0, p0}, Lcom/example/parking/CrashHandler$1;-><init>(Lcom/example/parking/CrashHandler;)V
    invoke-virtual {v0}, Lcom/example/parking/CrashHandler$1;->start()V
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->mContext:Landroid/content/Context;
    invoke-direct {p0, v0}, Lcom/example/parking/CrashHandler;->collectDeviceInfo(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->mContext:Landroid/content/Context;
    invoke-static {v0}, Lcom/example/parking/ParkApp;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_1c
    invoke-direct {p0}, Lcom/example/parking/CrashHandler;->collectMore()V
    :cond_1c
    const/4 v0, 0x1
    goto :goto_3
.end method

.method public init(Landroid/content/Context;)V
    .registers 3
    iput-object p1, p0, Lcom/example/parking/CrashHandler;->mContext:Landroid/content/Context;
    invoke-static {}, Ljava/lang/Thread;->getDefaultUncaughtExceptionHandler()Ljava/lang/Thread$UncaughtExceptionHandler;
    move-result-object v0
    iput-object v0, p0, Lcom/example/parking/CrashHandler;->mDefaultHandler:Ljava/lang/Thread$UncaughtExceptionHandler;
    invoke-static {p0}, Ljava/lang/Thread;->setDefaultUncaughtExceptionHandler(Ljava/lang/Thread$UncaughtExceptionHandler;)V
    return-void
.end method

.method public uncaughtException(Ljava/lang/Thread;Ljava/lang/Throwable;)V
    .registers 4
    invoke-direct {p0, p2}, Lcom/example/parking/CrashHandler;->handleException(Ljava/lang/Throwable;)Z
    move-result v0
    if-nez v0, :cond_10
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->mDefaultHandler:Ljava/lang/Thread$UncaughtExceptionHandler;
    if-eqz v0, :cond_10
    iget-object v0, p0, Lcom/example/parking/CrashHandler;->mDefaultHandler:Ljava/lang/Thread$UncaughtExceptionHandler;
    invoke-interface {v0, p1, p2}, Ljava/lang/Thread$UncaughtExceptionHandler;->uncaughtException(Ljava/lang/Thread;Ljava/lang/Throwable;)V
    :goto_f
    return-void
    :cond_10
    const/4 v0, 0x1
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    goto :goto_f
.end method

.class Lcom/example/parking/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/parking/MainActivity;

.method public constructor <init>(Lcom/example/parking/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/parking/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/parking/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/parking/MainActivity;->accessor$MainActivity$lambda0(Lcom/example/parking/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/parking/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/parking/MainActivity;

.method public constructor <init>(Lcom/example/parking/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/parking/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/parking/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/parking/MainActivity;->accessor$MainActivity$lambda1(Lcom/example/parking/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/parking/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Lcom/example/parking/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/parking/MainActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Lcom/example/parking/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/parking/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "park"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/parking/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "isAgreePrivacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/parking/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/parking/ParkApp;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_33
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u300a\u7528\u6237\u534f\u8bae\u300b\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/parking/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/parking/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/parking/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_33
    return-void
.end method

.class public Lcom/example/parking/ParkApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static agreed(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "park"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "isAgreePrivacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    invoke-static {}, Lcom/example/parking/CrashHandler;->getInstance()Lcom/example/parking/CrashHandler;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/example/parking/CrashHandler;->init(Landroid/content/Context;)V
    return-void
.end method
