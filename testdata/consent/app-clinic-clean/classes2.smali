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

.class public Lcom/umeng/commonsdk/UMConfigure;
.super Ljava/lang/Object;
.field public static final DEVICE_TYPE_PHONE:I = 0x1
.field private static granted:Z
.field private static key:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;ILjava/lang/String;)V
    .registers 3
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    .registers 5
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    .registers 3
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    return-void
.end method

.method public static setLogEnabled(Z)V
    .registers 1
    return-void
.end method

.method public static submitPolicyGrantResult(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/umeng/commonsdk/UMConfigure;->granted:Z
    return-void
.end method

.class public Lcom/umeng/commonsdk/statistics/Envelope;
.super Ljava/lang/Object;
.field static id:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static build(Landroid/content/Context;)V
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/umeng/commonsdk/statistics/Envelope;->id:Ljava/lang/String;
    return-void
.end method
