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

.class public Lcom/baidu/mapapi/SDKInitializer;
.super Ljava/lang/Object;
.field private static agreed:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static initialize(Landroid/content/Context;)V
    .registers 3
    sget-boolean v0, Lcom/baidu/mapapi/SDKInitializer;->agreed:Z
    if-nez v0, :cond_c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "not agree privacyMode"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_c
    return-void
.end method

.method public static setAgreePrivacy(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/baidu/mapapi/SDKInitializer;->agreed:Z
    return-void
.end method

.class public Lcom/example/bike/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    invoke-static {}, Lcom/example/bike/Policy;->agreed()Z
    move-result v0
    invoke-static {p0, v0}, Lcom/baidu/mapapi/SDKInitializer;->setAgreePrivacy(Landroid/content/Context;Z)V
    invoke-static {p0}, Lcom/baidu/mapapi/SDKInitializer;->initialize(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/bike/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/bike/MainActivity;

.method constructor <init>(Lcom/example/bike/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/bike/MainActivity$1;->this$0:Lcom/example/bike/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/bike/MainActivity$1;->this$0:Lcom/example/bike/MainActivity;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/example/bike/MainActivity;->access$000(Lcom/example/bike/MainActivity;Z)V
    return-void
.end method

.class Lcom/example/bike/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/bike/MainActivity;

.method constructor <init>(Lcom/example/bike/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/bike/MainActivity$2;->this$0:Lcom/example/bike/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, Lcom/example/bike/MainActivity$2;->this$0:Lcom/example/bike/MainActivity;
    const-string v1, "p"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/bike/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/bike/MainActivity$2;->this$0:Lcom/example/bike/MainActivity;
    invoke-static {v0, v3}, Lcom/example/bike/MainActivity;->access$000(Lcom/example/bike/MainActivity;Z)V
    return-void
.end method

.class public Lcom/example/bike/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/bike/MainActivity;Z)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/bike/MainActivity;->tell(Z)V
    return-void
.end method

.method private tell(Z)V
    .registers 2
    invoke-static {p1}, Lcom/mob/MobSDK;->submitPolicyGrantResult(Z)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/bike/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/bike/MainActivity$2;-><init>(Lcom/example/bike/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/bike/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/bike/MainActivity$1;-><init>(Lcom/example/bike/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    invoke-static {p0}, Lcom/example/bike/Policy;->stored(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_3a
    invoke-static {p0}, Lcom/mob/MobSDK;->init(Landroid/content/Context;)V
    :cond_3a
    return-void
.end method

.class Lcom/example/bike/Policy;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agreed()Z
    .registers 1
    const/4 v0, 0x1
    return v0
.end method

.method static stored(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "p"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public Lcom/mob/MobSDK;
.super Ljava/lang/Object;
.field private static ok:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;)V
    .registers 1
    return-void
.end method

.method public static submitPolicyGrantResult(Z)V
    .registers 1
    sput-boolean p0, Lcom/mob/MobSDK;->ok:Z
    return-void
.end method
