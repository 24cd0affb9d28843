# api 26
.class Lcom/example/delivery/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/hjq/permissions/OnPermissionCallback;
.field final synthetic this$0:Lcom/example/delivery/MainActivity;

.method constructor <init>(Lcom/example/delivery/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/delivery/MainActivity$1;->this$0:Lcom/example/delivery/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onDenied(Ljava/util/List;Z)V
    .registers 6
    iget-object v0, p0, Lcom/example/delivery/MainActivity$1;->this$0:Lcom/example/delivery/MainActivity;
    const-string v1, "\u83b7\u53d6\u6743\u9650\u5931\u8d25"
    const/4 v2, 0x0
    invoke-static {v0, v1, v2}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    return-void
.end method

.method public onGranted(Ljava/util/List;Z)V
    .registers 6
    const-string v1, "p"
    iget-object v0, p0, Lcom/example/delivery/MainActivity$1;->this$0:Lcom/example/delivery/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/delivery/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/delivery/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/delivery/MainActivity;

.method constructor <init>(Lcom/example/delivery/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/delivery/MainActivity$2;->this$0:Lcom/example/delivery/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/delivery/MainActivity$2;->this$0:Lcom/example/delivery/MainActivity;
    const-string v1, "d"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/delivery/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/delivery/MainActivity$2;->this$0:Lcom/example/delivery/MainActivity;
    invoke-static {v0}, Lcom/example/delivery/MainActivity;->access$000(Lcom/example/delivery/MainActivity;)V
    return-void
.end method

.class Lcom/example/delivery/MainActivity$3;
.super Ljava/lang/Object;
.implements Lcom/hjq/permissions/OnPermissionCallback;
.field final synthetic this$0:Lcom/example/delivery/MainActivity;

.method constructor <init>(Lcom/example/delivery/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/delivery/MainActivity$3;->this$0:Lcom/example/delivery/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onDenied(Ljava/util/List;Z)V
    .registers 3
    return-void
.end method

.method public onGranted(Ljava/util/List;Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/delivery/MainActivity$3;->this$0:Lcom/example/delivery/MainActivity;
    const-string v1, "location"
    invoke-virtual {v0, v1}, Lcom/example/delivery/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "gps"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    return-void
.end method

.class public Lcom/example/delivery/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/delivery/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/delivery/MainActivity;->locate()V
    return-void
.end method

.method private locate()V
    .registers 3
    invoke-static {p0}, Lcom/hjq/permissions/XXPermissions;->with(Landroid/content/Context;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    const-string v1, "android.permission.ACCESS_FINE_LOCATION"
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->permission(Ljava/lang/String;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    new-instance v1, Lcom/example/delivery/MainActivity$3;
    invoke-direct {v1, p0}, Lcom/example/delivery/MainActivity$3;-><init>(Lcom/example/delivery/MainActivity;)V
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->request(Lcom/hjq/permissions/OnPermissionCallback;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/hjq/permissions/XXPermissions;->with(Landroid/content/Context;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    const-string v1, "android.permission.READ_PHONE_STATE"
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->permission(Ljava/lang/String;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    new-instance v1, Lcom/example/delivery/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/delivery/MainActivity$1;-><init>(Lcom/example/delivery/MainActivity;)V
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->request(Lcom/hjq/permissions/OnPermissionCallback;)V
    const-string v0, "d"
    invoke-virtual {p0, v0, v2}, Lcom/example/delivery/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_4a
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/delivery/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/delivery/MainActivity$2;-><init>(Lcom/example/delivery/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_4a
    return-void
.end method
