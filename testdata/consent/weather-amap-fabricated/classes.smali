.class public Lcom/qingtian/weather/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class public Lcom/qingtian/weather/LocationHelper;
.super Ljava/lang/Object;
.implements Lcom/amap/api/location/AMapLocationListener;
.field private client:Lcom/amap/api/location/AMapLocationClient;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onLocationChanged(Lcom/amap/api/location/AMapLocation;)V
    .registers 4
    const-string v0, "loc"
    invoke-virtual {p1}, Lcom/amap/api/location/AMapLocation;->getCity()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method start(Landroid/content/Context;)V
    .registers 3
    const/4 v0, 0x1
    invoke-static {p1, v0, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {p1, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    :try_start_7
    new-instance v0, Lcom/amap/api/location/AMapLocationClient;
    invoke-direct {v0, p1}, Lcom/amap/api/location/AMapLocationClient;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/qingtian/weather/LocationHelper;->client:Lcom/amap/api/location/AMapLocationClient;
    iget-object v0, p0, Lcom/qingtian/weather/LocationHelper;->client:Lcom/amap/api/location/AMapLocationClient;
    invoke-virtual {v0, p0}, Lcom/amap/api/location/AMapLocationClient;->setLocationListener(Lcom/amap/api/location/AMapLocationListener;)V
    iget-object v0, p0, Lcom/qingtian/weather/LocationHelper;->client:Lcom/amap/api/location/AMapLocationClient;
    invoke-virtual {v0}, Lcom/amap/api/location/AMapLocationClient;->startLocation()V
    :try_end_18
    .catch Ljava/lang/Exception; {:try_start_7 .. :try_end_18} :catch_19
    :goto_18
    return-void
    :catch_19
    move-exception v0
    invoke-virtual {v0}, Ljava/lang/Exception;->printStackTrace()V
    goto :goto_18
.end method

.class Lcom/qingtian/weather/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/qingtian/weather/MainActivity;

.method constructor <init>(Lcom/qingtian/weather/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/qingtian/weather/MainActivity$1;->this$0:Lcom/qingtian/weather/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/qingtian/weather/MainActivity$1;->this$0:Lcom/qingtian/weather/MainActivity;
    const-string v1, "w"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/qingtian/weather/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
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

.class public Lcom/qingtian/weather/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private ask()V
    .registers 4
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/qingtian/weather/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/qingtian/weather/MainActivity$1;-><init>(Lcom/qingtian/weather/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u62d2\u7edd"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method private report()V
    .registers 3
    const-string v1, "w"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/qingtian/weather/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/qingtian/weather/LocationHelper;
    invoke-direct {v0}, Lcom/qingtian/weather/LocationHelper;-><init>()V
    invoke-virtual {p0}, Lcom/qingtian/weather/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/qingtian/weather/LocationHelper;->start(Landroid/content/Context;)V
    invoke-direct {p0}, Lcom/qingtian/weather/MainActivity;->report()V
    const-string v0, "w"
    invoke-virtual {p0, v0, v2}, Lcom/qingtian/weather/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "isAgreePrivacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_25
    invoke-direct {p0}, Lcom/qingtian/weather/MainActivity;->ask()V
    :goto_24
    return-void
    :cond_25
    const-string v1, "w"
    invoke-virtual {p0}, Lcom/qingtian/weather/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_24
.end method
