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

.class public interface abstract Lcom/hjq/permissions/OnPermissionCallback;
.super Ljava/lang/Object;

.method public onDenied(Ljava/util/List;Z)V
    .registers 3
    return-void
.end method

.method public abstract onGranted(Ljava/util/List;Z)V
.end method

.class public final Lcom/hjq/permissions/PermissionFragment;
.super Landroid/app/Fragment;
.field cb:Lcom/hjq/permissions/OnPermissionCallback;
.field ps:[Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Fragment;-><init>()V
    return-void
.end method

.method public static launch(Landroid/app/Activity;Ljava/util/ArrayList;Lcom/hjq/permissions/OnPermissionCallback;)V
    .registers 6
    new-instance v1, Lcom/hjq/permissions/PermissionFragment;
    invoke-direct {v1}, Lcom/hjq/permissions/PermissionFragment;-><init>()V
    iput-object p2, v1, Lcom/hjq/permissions/PermissionFragment;->cb:Lcom/hjq/permissions/OnPermissionCallback;
    const/4 v0, 0x0
    new-array v0, v0, [Ljava/lang/String;
    invoke-virtual {p1, v0}, Ljava/util/ArrayList;->toArray([Ljava/lang/Object;)[Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Ljava/lang/String;
    iput-object v0, v1, Lcom/hjq/permissions/PermissionFragment;->ps:[Ljava/lang/String;
    invoke-virtual {p0}, Landroid/app/Activity;->getFragmentManager()Landroid/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/FragmentManager;->beginTransaction()Landroid/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v1}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/app/FragmentTransaction;->add(Landroid/app/Fragment;Ljava/lang/String;)Landroid/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/FragmentTransaction;->commitAllowingStateLoss()I
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 7
    const/4 v2, 0x0
    iget-object v0, p0, Lcom/hjq/permissions/PermissionFragment;->cb:Lcom/hjq/permissions/OnPermissionCallback;
    if-nez v0, :cond_6
    :goto_5
    return-void
    :cond_6
    array-length v0, p3
    if-lez v0, :cond_18
    aget v0, p3, v2
    if-nez v0, :cond_18
    iget-object v0, p0, Lcom/hjq/permissions/PermissionFragment;->cb:Lcom/hjq/permissions/OnPermissionCallback;
    invoke-static {p2}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v1
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Lcom/hjq/permissions/OnPermissionCallback;->onGranted(Ljava/util/List;Z)V
    goto :goto_5
    :cond_18
    iget-object v0, p0, Lcom/hjq/permissions/PermissionFragment;->cb:Lcom/hjq/permissions/OnPermissionCallback;
    invoke-static {p2}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v1
    invoke-interface {v0, v1, v2}, Lcom/hjq/permissions/OnPermissionCallback;->onDenied(Ljava/util/List;Z)V
    goto :goto_5
.end method

.method public onResume()V
    .registers 3
    invoke-super {p0}, Landroid/app/Fragment;->onResume()V
    iget-object v0, p0, Lcom/hjq/permissions/PermissionFragment;->ps:[Ljava/lang/String;
    const/16 v1, 0x401
    invoke-virtual {p0, v0, v1}, Lcom/hjq/permissions/PermissionFragment;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.class public final Lcom/hjq/permissions/XXPermissions;
.super Ljava/lang/Object;
.field private final mContext:Landroid/content/Context;
.field private final mPermissions:Ljava/util/List;
.end field

.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcom/hjq/permissions/XXPermissions;->mPermissions:Ljava/util/List;
    iput-object p1, p0, Lcom/hjq/permissions/XXPermissions;->mContext:Landroid/content/Context;
    return-void
.end method

.method public static isGranted(Landroid/content/Context;Ljava/lang/String;)Z
    .registers 3
    invoke-virtual {p0, p1}, Landroid/content/Context;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    if-nez v0, :cond_8
    const/4 v0, 0x1
    :goto_7
    return v0
    :cond_8
    const/4 v0, 0x0
    goto :goto_7
.end method

.method public static with(Landroid/content/Context;)Lcom/hjq/permissions/XXPermissions;
    .registers 2
    new-instance v0, Lcom/hjq/permissions/XXPermissions;
    invoke-direct {v0, p0}, Lcom/hjq/permissions/XXPermissions;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.method public permission(Ljava/lang/String;)Lcom/hjq/permissions/XXPermissions;
    .registers 3
    iget-object v0, p0, Lcom/hjq/permissions/XXPermissions;->mPermissions:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-object p0
.end method

.method public varargs permission([Ljava/lang/String;)Lcom/hjq/permissions/XXPermissions;
    .registers 4
    iget-object v0, p0, Lcom/hjq/permissions/XXPermissions;->mPermissions:Ljava/util/List;
    invoke-static {p1}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/List;->addAll(Ljava/util/Collection;)Z
    return-object p0
.end method

.method public request(Lcom/hjq/permissions/OnPermissionCallback;)V
    .registers 5
    iget-object v1, p0, Lcom/hjq/permissions/XXPermissions;->mContext:Landroid/content/Context;
    iget-object v0, p0, Lcom/hjq/permissions/XXPermissions;->mPermissions:Ljava/util/List;
    const/4 v2, 0x0
    invoke-interface {v0, v2}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-virtual {v1, v0}, Landroid/content/Context;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    if-nez v0, :cond_1a
    if-eqz p1, :cond_19
    iget-object v0, p0, Lcom/hjq/permissions/XXPermissions;->mPermissions:Ljava/util/List;
    const/4 v1, 0x1
    invoke-interface {p1, v0, v1}, Lcom/hjq/permissions/OnPermissionCallback;->onGranted(Ljava/util/List;Z)V
    :cond_19
    :goto_19
    return-void
    :cond_1a
    iget-object v0, p0, Lcom/hjq/permissions/XXPermissions;->mContext:Landroid/content/Context;
    check-cast v0, Landroid/app/Activity;
    new-instance v1, Ljava/util/ArrayList;
    iget-object v2, p0, Lcom/hjq/permissions/XXPermissions;->mPermissions:Ljava/util/List;
    invoke-direct {v1, v2}, Ljava/util/ArrayList;-><init>(Ljava/util/Collection;)V
    invoke-static {v0, v1, p1}, Lcom/hjq/permissions/PermissionFragment;->launch(Landroid/app/Activity;Ljava/util/ArrayList;Lcom/hjq/permissions/OnPermissionCallback;)V
    goto :goto_19
.end method
