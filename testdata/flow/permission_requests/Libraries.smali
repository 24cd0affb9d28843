.class public Lt/Libraries;
.super Ljava/lang/Object;

.field private state:Lcom/google/accompanist/permissions/PermissionState;

# Compose: a lambda holds the state.
.method public constructor <init>(Lcom/google/accompanist/permissions/PermissionState;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lt/Libraries;->state:Lcom/google/accompanist/permissions/PermissionState;
    return-void
.end method

.method public static screen(Landroidx/compose/runtime/Composer;)V
    .registers 8
    const-string v0, "android.permission.READ_CALENDAR"
    const/4 v1, 0
    const/4 v3, 6
    const/4 v4, 2
    invoke-static {v0, v1, p0, v3, v4}, Lcom/google/accompanist/permissions/PermissionStateKt;->rememberPermissionState(Ljava/lang/String;Lkotlin/jvm/functions/Function1;Landroidx/compose/runtime/Composer;II)Lcom/google/accompanist/permissions/PermissionState;
    move-result-object v0
    new-instance v1, Lt/Libraries;
    invoke-direct {v1, v0}, Lt/Libraries;-><init>(Lcom/google/accompanist/permissions/PermissionState;)V
    return-void
.end method

.method public invoke()V
    .registers 2
    iget-object v0, p0, Lt/Libraries;->state:Lcom/google/accompanist/permissions/PermissionState;
    invoke-interface {v0}, Lcom/google/accompanist/permissions/PermissionState;->launchPermissionRequest()V
    return-void
.end method

.method public static chain(Landroid/content/Context;Lcom/hjq/permissions/OnPermissionCallback;)V
    .registers 4
    invoke-static {p0}, Lcom/hjq/permissions/XXPermissions;->with(Landroid/content/Context;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    const-string v1, "android.permission.CAMERA"
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->permission(Ljava/lang/String;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    invoke-static {}, Lcom/hjq/permissions/permission/PermissionLists;->getRecordAudioPermission()Lcom/hjq/permissions/permission/base/IPermission;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->permission(Lcom/hjq/permissions/permission/base/IPermission;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/hjq/permissions/XXPermissions;->request(Lcom/hjq/permissions/OnPermissionCallback;)V
    return-void
.end method

# The results are not used: one object.
.method public static statements(Landroid/content/Context;Z)V
    .registers 5
    invoke-static {p0}, Lcom/hjq/permissions/XXPermissions;->with(Landroid/content/Context;)Lcom/hjq/permissions/XXPermissions;
    move-result-object v0
    if-eqz p1, :ask
    const-string v1, "android.permission.READ_PHONE_STATE"
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->permission(Ljava/lang/String;)Lcom/hjq/permissions/XXPermissions;
    :ask
    const/4 v1, 0
    invoke-virtual {v0, v1}, Lcom/hjq/permissions/XXPermissions;->request(Lcom/hjq/permissions/OnPermissionCallback;)V
    return-void
.end method

.method public static easy(Landroid/app/Activity;)V
    .registers 5
    const-string v0, "We need android.permission.NOTHING"
    const/16 v1, 9
    const-string v2, "android.permission.READ_EXTERNAL_STORAGE"
    filled-new-array {v2}, [Ljava/lang/String;
    move-result-object v2
    invoke-static {p0, v0, v1, v2}, Lpub/devrel/easypermissions/EasyPermissions;->requestPermissions(Landroid/app/Activity;Ljava/lang/String;I[Ljava/lang/String;)V
    return-void
.end method

.method public static easyBuilder(Landroid/app/Activity;)V
    .registers 5
    new-instance v0, Lpub/devrel/easypermissions/PermissionRequest$Builder;
    const/16 v1, 9
    const-string v2, "android.permission.SEND_SMS"
    filled-new-array {v2}, [Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, p0, v1, v2}, Lpub/devrel/easypermissions/PermissionRequest$Builder;-><init>(Landroid/app/Activity;I[Ljava/lang/String;)V
    const-string v1, "because"
    invoke-virtual {v0, v1}, Lpub/devrel/easypermissions/PermissionRequest$Builder;->setRationale(Ljava/lang/String;)Lpub/devrel/easypermissions/PermissionRequest$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lpub/devrel/easypermissions/PermissionRequest$Builder;->build()Lpub/devrel/easypermissions/PermissionRequest;
    move-result-object v0
    invoke-static {v0}, Lpub/devrel/easypermissions/EasyPermissions;->requestPermissions(Lpub/devrel/easypermissions/PermissionRequest;)V
    return-void
.end method

.method public static rx(Lcom/tbruyelle/rxpermissions3/RxPermissions;)V
    .registers 3
    const-string v0, "android.permission.CALL_PHONE"
    filled-new-array {v0}, [Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/tbruyelle/rxpermissions3/RxPermissions;->request([Ljava/lang/String;)Lio/reactivex/rxjava3/core/Observable;
    return-void
.end method

.method public static x(Landroidx/fragment/app/FragmentActivity;Lcom/permissionx/guolindev/callback/RequestCallback;)V
    .registers 5
    invoke-static {p0}, Lcom/permissionx/guolindev/PermissionX;->init(Landroidx/fragment/app/FragmentActivity;)Lcom/permissionx/guolindev/PermissionCollection;
    move-result-object v0
    const-string v1, "android.permission.BLUETOOTH_SCAN"
    invoke-static {v1}, Ljava/util/List;->of(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/permissionx/guolindev/PermissionCollection;->permissions(Ljava/util/List;)Lcom/permissionx/guolindev/request/PermissionBuilder;
    move-result-object v0
    const/4 v1, 0
    invoke-virtual {v0, v1}, Lcom/permissionx/guolindev/request/PermissionBuilder;->onExplainRequestReason(Lcom/permissionx/guolindev/callback/ExplainReasonCallback;)Lcom/permissionx/guolindev/request/PermissionBuilder;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/permissionx/guolindev/request/PermissionBuilder;->request(Lcom/permissionx/guolindev/callback/RequestCallback;)V
    return-void
.end method

# A group; the app's own text is none elsewhere.
.method public static blankj()V
    .registers 2
    const-string v0, "STORAGE"
    filled-new-array {v0}, [Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/blankj/utilcode/util/PermissionUtils;->permission([Ljava/lang/String;)Lcom/blankj/utilcode/util/PermissionUtils;
    move-result-object v0
    invoke-virtual {v0}, Lcom/blankj/utilcode/util/PermissionUtils;->request()V
    return-void
.end method

.method public static and(Landroid/content/Context;)V
    .registers 3
    invoke-static {p0}, Lcom/yanzhenjie/permission/AndPermission;->with(Landroid/content/Context;)Lcom/yanzhenjie/permission/option/Option;
    move-result-object v0
    invoke-interface {v0}, Lcom/yanzhenjie/permission/option/Option;->runtime()Lcom/yanzhenjie/permission/runtime/option/RuntimeOption;
    move-result-object v0
    const-string v1, "android.permission.READ_CALL_LOG"
    filled-new-array {v1}, [Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/yanzhenjie/permission/runtime/option/RuntimeOption;->permission([Ljava/lang/String;)Lcom/yanzhenjie/permission/runtime/PermissionRequest;
    move-result-object v0
    invoke-interface {v0}, Lcom/yanzhenjie/permission/runtime/PermissionRequest;->start()V
    return-void
.end method

# Compose: the launcher is a subclass that defines launch itself.
.method public static compose(Landroidx/compose/runtime/Composer;)V
    .registers 8
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;-><init>()V
    const/4 v1, 0
    const/4 v2, 0
    invoke-static {v0, v1, p0, v2}, Landroidx/activity/compose/ActivityResultRegistryKt;->rememberLauncherForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Lkotlin/jvm/functions/Function1;Landroidx/compose/runtime/Composer;I)Landroidx/activity/compose/ManagedActivityResultLauncher;
    move-result-object v0
    const-string v1, "android.permission.RECORD_AUDIO"
    const/4 v2, 0
    invoke-virtual {v0, v1, v2}, Landroidx/activity/compose/ManagedActivityResultLauncher;->launch(Ljava/lang/Object;Landroidx/core/app/ActivityOptionsCompat;)V
    return-void
.end method

# What a helper of the app gives, and puts into a list.
.method public static gathered(Landroid/app/Activity;)V
    .registers 4
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    const-string v1, "android.permission.CAMERA"
    invoke-static {v0, v1}, Lt/Libraries;->unlessGranted(Ljava/util/List;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/collections/CollectionsKt;->distinct(Ljava/lang/Iterable;)Ljava/util/List;
    move-result-object v0
    const/4 v1, 0
    new-array v1, v1, [Ljava/lang/String;
    invoke-interface {v0, v1}, Ljava/util/Collection;->toArray([Ljava/lang/Object;)[Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Ljava/lang/String;
    const/4 v1, 1
    invoke-static {p0, v0, v1}, Landroidx/core/app/ActivityCompat;->requestPermissions(Landroid/app/Activity;[Ljava/lang/String;I)V
    return-void
.end method

.method private static unlessGranted(Ljava/util/List;Ljava/lang/String;)V
    .registers 2
    invoke-interface {p0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method
