# api 26
.class public Lcom/amap/api/location/AMapLocationClient;
.super Ljava/lang/Object;
.field private static agreed:Z
.field private static shown:Z
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-boolean v0, Lcom/amap/api/location/AMapLocationClient;->shown:Z
    if-eqz v0, :cond_b
    sget-boolean v0, Lcom/amap/api/location/AMapLocationClient;->agreed:Z
    if-nez v0, :cond_13
    :cond_b
    new-instance v0, Ljava/lang/Exception;
    const-string v1, "privacy"
    invoke-direct {v0, v1}, Ljava/lang/Exception;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_13
    iput-object p1, p0, Lcom/amap/api/location/AMapLocationClient;->c:Landroid/content/Context;
    return-void
.end method

.method public static updatePrivacyAgree(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/amap/api/location/AMapLocationClient;->agreed:Z
    return-void
.end method

.method public static updatePrivacyShow(Landroid/content/Context;ZZ)V
    .registers 4
    if-eqz p1, :cond_8
    if-eqz p2, :cond_8
    const/4 v0, 0x1
    :goto_5
    sput-boolean v0, Lcom/amap/api/location/AMapLocationClient;->shown:Z
    return-void
    :cond_8
    const/4 v0, 0x0
    goto :goto_5
.end method

.method public startLocation()V
    .registers 3
    iget-object v0, p0, Lcom/amap/api/location/AMapLocationClient;->c:Landroid/content/Context;
    const-string v1, "location"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "gps"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    return-void
.end method

.method public stopLocation()V
    .registers 1
    return-void
.end method

.class public Lcom/amap/api/maps/MapsInitializer;
.super Ljava/lang/Object;
.field private static agreed:Z
.field private static shown:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static updatePrivacyAgree(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/amap/api/maps/MapsInitializer;->agreed:Z
    return-void
.end method

.method public static updatePrivacyShow(Landroid/content/Context;ZZ)V
    .registers 3
    sput-boolean p2, Lcom/amap/api/maps/MapsInitializer;->shown:Z
    return-void
.end method

.class public Lcom/example/route/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x1
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "r"
    invoke-virtual {p0, v0, v2}, Lcom/example/route/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {p0, v3, v3}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {p0, v0}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyAgree(Landroid/content/Context;Z)V
    return-void
.end method

.class public Lcom/example/route/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v2, 0x1
    const/4 v0, -0x1
    if-eq p2, v0, :cond_8
    invoke-virtual {p0}, Lcom/example/route/MainActivity;->finish()V
    :goto_7
    return-void
    :cond_8
    const-string v0, "r"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/route/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0, v2}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyAgree(Landroid/content/Context;Z)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/route/MapActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/route/MainActivity;->startActivity(Landroid/content/Intent;)V
    goto :goto_7
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "r"
    invoke-virtual {p0, v0, v2}, Lcom/example/route/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_1d
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/route/MapActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/route/MainActivity;->startActivity(Landroid/content/Intent;)V
    :goto_1c
    return-void
    :cond_1d
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_1c
.end method

.class public Lcom/example/route/MapActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    const/4 v0, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0, v0, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {p0, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    :try_start_a
    new-instance v0, Lcom/amap/api/location/AMapLocationClient;
    invoke-virtual {p0}, Lcom/example/route/MapActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/amap/api/location/AMapLocationClient;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/amap/api/location/AMapLocationClient;->startLocation()V
    :try_end_16
    .catch Ljava/lang/Exception; {:try_start_a .. :try_end_16} :catch_17
    :goto_16
    return-void
    :catch_17
    move-exception v0
    const-string v1, "m"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_16
.end method
