.class public Lcom/gongjiao/bus/BusApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method locate()V
    .registers 2
    :try_start_0
    new-instance v0, Lcom/amap/api/location/AMapLocationClient;
    invoke-direct {v0, p0}, Lcom/amap/api/location/AMapLocationClient;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/amap/api/location/AMapLocationClient;->startLocation()V
    :try_end_8
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_8} :catch_9
    :goto_8
    return-void
    :catch_9
    move-exception v0
    goto :goto_8
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x1
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "bus"
    invoke-virtual {p0, v0, v2}, Lcom/gongjiao/bus/BusApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {p0, v3, v3}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {p0, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    const-string v1, "bus"
    invoke-virtual {p0, v1, v2}, Lcom/gongjiao/bus/BusApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "map_agreed"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    invoke-static {p0, v1}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyAgree(Landroid/content/Context;Z)V
    if-eqz v0, :cond_2b
    invoke-virtual {p0}, Lcom/gongjiao/bus/BusApp;->locate()V
    :cond_2b
    return-void
.end method

.class Lcom/gongjiao/bus/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/gongjiao/bus/MainActivity;

.method constructor <init>(Lcom/gongjiao/bus/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/gongjiao/bus/MainActivity$1;->this$0:Lcom/gongjiao/bus/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v2, 0x0
    iget-object v0, p0, Lcom/gongjiao/bus/MainActivity$1;->this$0:Lcom/gongjiao/bus/MainActivity;
    const-string v1, "bus"
    invoke-virtual {v0, v1, v2}, Lcom/gongjiao/bus/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "map_agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/gongjiao/bus/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/gongjiao/bus/MainActivity;

.method constructor <init>(Lcom/gongjiao/bus/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/gongjiao/bus/MainActivity$2;->this$0:Lcom/gongjiao/bus/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, Lcom/gongjiao/bus/MainActivity$2;->this$0:Lcom/gongjiao/bus/MainActivity;
    const-string v1, "bus"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/gongjiao/bus/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "map_agreed"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/gongjiao/bus/MainActivity$2;->this$0:Lcom/gongjiao/bus/MainActivity;
    invoke-static {v0, v3}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/gongjiao/bus/MainActivity$2;->this$0:Lcom/gongjiao/bus/MainActivity;
    invoke-virtual {v0}, Lcom/gongjiao/bus/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/gongjiao/bus/BusApp;
    invoke-virtual {v0}, Lcom/gongjiao/bus/BusApp;->locate()V
    return-void
.end method

.class public Lcom/gongjiao/bus/MainActivity;
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
    const-string v1, "\u9ad8\u5fb7\u5730\u56feSDK\u5c06\u6536\u96c6\u4f4d\u7f6e\u4fe1\u606f\uff0c\u8be6\u89c1\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/gongjiao/bus/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/gongjiao/bus/MainActivity$2;-><init>(Lcom/gongjiao/bus/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/gongjiao/bus/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/gongjiao/bus/MainActivity$1;-><init>(Lcom/gongjiao/bus/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/amap/api/location/AMapLocationClient;
.super Ljava/lang/Object;
.field private static agree:Z
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-boolean v0, Lcom/amap/api/location/AMapLocationClient;->agree:Z
    if-nez v0, :cond_f
    new-instance v0, Ljava/lang/Exception;
    const-string v1, "privacy"
    invoke-direct {v0, v1}, Ljava/lang/Exception;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_f
    iput-object p1, p0, Lcom/amap/api/location/AMapLocationClient;->c:Landroid/content/Context;
    return-void
.end method

.method public static updatePrivacyAgree(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/amap/api/location/AMapLocationClient;->agree:Z
    return-void
.end method

.method public static updatePrivacyShow(Landroid/content/Context;ZZ)V
    .registers 3
    return-void
.end method

.method public startLocation()V
    .registers 4
    const-string v1, "amap"
    iget-object v0, p0, Lcom/amap/api/location/AMapLocationClient;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/amap/api/maps/MapsInitializer;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static updatePrivacyAgree(Landroid/content/Context;Z)V
    .registers 2
    return-void
.end method

.method public static updatePrivacyShow(Landroid/content/Context;ZZ)V
    .registers 3
    return-void
.end method
