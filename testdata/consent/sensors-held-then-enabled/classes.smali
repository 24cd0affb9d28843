.class public Lcom/hold/travel/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    const-string v1, "https://sa.example"
    invoke-direct {v0, v1}, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;-><init>(Ljava/lang/String;)V
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;->enableLog(Z)Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    move-result-object v1
    invoke-virtual {v1}, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;->disableDataCollect()Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    invoke-static {p0, v0}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->startWithConfigOptions(Landroid/content/Context;Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;)V
    const-string v0, "h"
    invoke-virtual {p0, v0, v2}, Lcom/hold/travel/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_2b
    invoke-static {}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->sharedInstance()Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->enableDataCollect()V
    :cond_2b
    return-void
.end method

.class Lcom/hold/travel/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/hold/travel/MainActivity;

.method constructor <init>(Lcom/hold/travel/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/hold/travel/MainActivity$1;->this$0:Lcom/hold/travel/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/hold/travel/MainActivity$1;->this$0:Lcom/hold/travel/MainActivity;
    const-string v1, "h"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/hold/travel/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->sharedInstance()Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->enableDataCollect()V
    return-void
.end method

.class public Lcom/hold/travel/MainActivity;
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
    const-string v1, "\u6211\u4eec\u4f7f\u7528\u795e\u7b56\u5206\u6790SDK\uff0c\u8be6\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/hold/travel/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/hold/travel/MainActivity$1;-><init>(Lcom/hold/travel/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
.super Ljava/lang/Object;
.field disable:Z

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public disableDataCollect()Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    .registers 2
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;->disable:Z
    return-object p0
.end method

.method public enableLog(Z)Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    .registers 2
    return-object p0
.end method

.class public Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
.super Ljava/lang/Object;
.field private static instance:Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
.field private final c:Landroid/content/Context;
.field private off:Z

.method private constructor <init>(Landroid/content/Context;Z)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->c:Landroid/content/Context;
    iput-boolean p2, p0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->off:Z
    return-void
.end method

.method private begin()V
    .registers 4
    iget-boolean v0, p0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->off:Z
    if-nez v0, :cond_15
    const-string v0, "SA"
    iget-object v1, p0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_15
    return-void
.end method

.method public static sharedInstance()Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
    .registers 1
    sget-object v0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->instance:Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
    return-object v0
.end method

.method public static startWithConfigOptions(Landroid/content/Context;Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;)V
    .registers 4
    new-instance v0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
    iget-boolean v1, p1, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;->disable:Z
    invoke-direct {v0, p0, v1}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;-><init>(Landroid/content/Context;Z)V
    sput-object v0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->instance:Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
    sget-object v0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->instance:Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;
    invoke-direct {v0}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->begin()V
    return-void
.end method

.method public enableDataCollect()V
    .registers 2
    const/4 v0, 0x0
    iput-boolean v0, p0, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->off:Z
    invoke-direct {p0}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->begin()V
    return-void
.end method
