.class public Lcom/grants/route/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static tell(Landroid/content/Context;Z)V
    .registers 3
    const/4 v0, 0x1
    invoke-static {p1}, Lcom/tencent/map/geolocation/TencentLocationManager;->setUserAgreePrivacy(Z)V
    invoke-static {p0, v0, v0}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {p0, p1}, Lcom/amap/api/maps/MapsInitializer;->updatePrivacyAgree(Landroid/content/Context;Z)V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v0, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0, v0}, Lcom/grants/route/App;->tell(Landroid/content/Context;Z)V
    const-string v1, "g"
    invoke-virtual {p0, v1, v0}, Lcom/grants/route/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "refused"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-nez v1, :cond_16
    const/4 v0, 0x1
    :cond_16
    invoke-static {v0}, Lcom/mob/MobSDK;->submitPolicyGrantResult(Z)V
    return-void
.end method

.class Lcom/grants/route/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/grants/route/MainActivity;

.method constructor <init>(Lcom/grants/route/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/grants/route/MainActivity$1;->this$0:Lcom/grants/route/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/grants/route/MainActivity$1;->this$0:Lcom/grants/route/MainActivity;
    const-string v1, "g"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/grants/route/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "refused"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/grants/route/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/grants/route/MainActivity;

.method constructor <init>(Lcom/grants/route/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/grants/route/MainActivity$2;->this$0:Lcom/grants/route/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/grants/route/MainActivity$2;->this$0:Lcom/grants/route/MainActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/grants/route/App;->tell(Landroid/content/Context;Z)V
    const-string v1, "g"
    iget-object v0, p0, Lcom/grants/route/MainActivity$2;->this$0:Lcom/grants/route/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/grants/route/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/grants/route/MainActivity;
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
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/grants/route/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/grants/route/MainActivity$2;-><init>(Lcom/grants/route/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/grants/route/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/grants/route/MainActivity$1;-><init>(Lcom/grants/route/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
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

.class public Lcom/mob/MobSDK;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static submitPolicyGrantResult(Z)V
    .registers 1
    return-void
.end method

.class public Lcom/tencent/map/geolocation/TencentLocationManager;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static setUserAgreePrivacy(Z)V
    .registers 1
    return-void
.end method
