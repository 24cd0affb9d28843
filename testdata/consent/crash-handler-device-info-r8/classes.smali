# api 26
.class public final La;
.super Ljava/lang/Object;
.implements Ljava/lang/Thread$UncaughtExceptionHandler;
.field private static final c:La;
.field public a:Landroid/content/Context;
.field public b:Ljava/lang/Thread$UncaughtExceptionHandler;
.field private final d:Ljava/util/Map;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->c:La;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, La;->d:Ljava/util/Map;
    return-void
.end method

.method public static a()La;
    .registers 1
    sget-object v0, La;->c:La;
    return-object v0
.end method

.method static synthetic a(La;)Landroid/content/Context;
    .registers 2
    iget-object v0, p0, La;->a:Landroid/content/Context;
    return-object v0
.end method

.method public final uncaughtException(Ljava/lang/Thread;Ljava/lang/Throwable;)V
    .registers 8
    const/4 v1, 0x1
    if-nez p2, :cond_10
    const/4 v0, 0x0
    :goto_4
    if-nez v0, :cond_4b
    iget-object v0, p0, La;->b:Ljava/lang/Thread$UncaughtExceptionHandler;
    if-eqz v0, :cond_4b
    iget-object v0, p0, La;->b:Ljava/lang/Thread$UncaughtExceptionHandler;
    invoke-interface {v0, p1, p2}, Ljava/lang/Thread$UncaughtExceptionHandler;->uncaughtException(Ljava/lang/Thread;Ljava/lang/Throwable;)V
    :goto_f
    return-void
    :cond_10
    new-instance v0, Lb;
    invoke-direct {v0, p0}, Lb;-><init>(La;)V
    invoke-virtual {v0}, Lb;->start()V
    iget-object v0, p0, La;->d:Ljava/util/Map;
    const-string v2, "model"
    sget-object v3, Landroid/os/Build;->MODEL:Ljava/lang/String;
    invoke-interface {v0, v2, v3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, La;->d:Ljava/util/Map;
    const-string v2, "serial"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v3
    invoke-interface {v0, v2, v3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, La;->a:Landroid/content/Context;
    invoke-static {v0}, Lcom/example/parking/ParkApp;->a(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_49
    iget-object v2, p0, La;->d:Ljava/util/Map;
    const-string v3, "imei"
    iget-object v0, p0, La;->a:Landroid/content/Context;
    const-string v4, "phone"
    invoke-virtual {v0, v4}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-interface {v2, v3, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_49
    move v0, v1
    goto :goto_4
    :cond_4b
    invoke-static {v1}, Ljava/lang/System;->exit(I)V
    goto :goto_f
.end method

.class final Lb;
.super Ljava/lang/Thread;
.field private synthetic a:La;

.method constructor <init>(La;)V
    .registers 2
    iput-object p1, p0, Lb;->a:La;
    invoke-direct {p0}, Ljava/lang/Thread;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 4
    invoke-static {}, Landroid/os/Looper;->prepare()V
    iget-object v0, p0, Lb;->a:La;
    invoke-static {v0}, La;->a(La;)Landroid/content/Context;
    move-result-object v0
    const-string v1, "\u5f88\u62b1\u6b49\uff0c\u7a0b\u5e8f\u51fa\u73b0\u5f02\u5e38"
    const/4 v2, 0x1
    invoke-static {v0, v1, v2}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    invoke-static {}, Landroid/os/Looper;->loop()V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/parking/MainActivity;

.method public constructor <init>(Lcom/example/parking/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:Lcom/example/parking/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lc;->a:Lcom/example/parking/MainActivity;
    invoke-static {v0}, Lcom/example/parking/MainActivity;->a(Lcom/example/parking/MainActivity;)V
    return-void
.end method

.class public Lcom/example/parking/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/parking/MainActivity;)V
    .registers 4
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

.method public static synthetic b(Lcom/example/parking/MainActivity;)V
    .registers 1
    invoke-virtual {p0}, Lcom/example/parking/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/parking/ParkApp;->a(Landroid/content/Context;)Z
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
    new-instance v2, Lc;
    invoke-direct {v2, p0}, Lc;-><init>(Lcom/example/parking/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Ld;
    invoke-direct {v2, p0}, Ld;-><init>(Lcom/example/parking/MainActivity;)V
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

.method public static a(Landroid/content/Context;)Z
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
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    invoke-static {}, La;->a()La;
    move-result-object v0
    iput-object p0, v0, La;->a:Landroid/content/Context;
    invoke-static {}, Ljava/lang/Thread;->getDefaultUncaughtExceptionHandler()Ljava/lang/Thread$UncaughtExceptionHandler;
    move-result-object v1
    iput-object v1, v0, La;->b:Ljava/lang/Thread$UncaughtExceptionHandler;
    invoke-static {v0}, Ljava/lang/Thread;->setDefaultUncaughtExceptionHandler(Ljava/lang/Thread$UncaughtExceptionHandler;)V
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/parking/MainActivity;

.method public constructor <init>(Lcom/example/parking/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Lcom/example/parking/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Ld;->a:Lcom/example/parking/MainActivity;
    invoke-static {v0}, Lcom/example/parking/MainActivity;->b(Lcom/example/parking/MainActivity;)V
    return-void
.end method
