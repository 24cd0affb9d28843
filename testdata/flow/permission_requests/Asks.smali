.class public Lt/Asks;
.super Landroid/app/Activity;

.field private static final WANTED:[Ljava/lang/String;
.field private camera:Landroidx/activity/result/ActivityResultLauncher;
.field private several:Landroidx/activity/result/ActivityResultLauncher;
.field private picture:Landroidx/activity/result/ActivityResultLauncher;

.method static constructor <clinit>()V
    .registers 3
    const/4 v0, 2
    new-array v0, v0, [Ljava/lang/String;
    const-string v1, "android.permission.READ_SMS"
    const/4 v2, 0
    aput-object v1, v0, v2
    const-string v1, "android.permission.SEND_SMS"
    const/4 v2, 1
    aput-object v1, v0, v2
    sput-object v0, Lt/Asks;->WANTED:[Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 4
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;-><init>()V
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Lt/Asks;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lt/Asks;->camera:Landroidx/activity/result/ActivityResultLauncher;
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$RequestMultiplePermissions;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$RequestMultiplePermissions;-><init>()V
    invoke-virtual {p0, v0, v1}, Lt/Asks;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lt/Asks;->several:Landroidx/activity/result/ActivityResultLauncher;
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$TakePicture;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$TakePicture;-><init>()V
    invoke-virtual {p0, v0, v1}, Lt/Asks;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lt/Asks;->picture:Landroidx/activity/result/ActivityResultLauncher;
    return-void
.end method

# Through the app's own class, as compilers name it.
.method public own()V
    .registers 4
    const/4 v0, 1
    new-array v1, v0, [Ljava/lang/String;
    const-string v2, "android.permission.CAMERA"
    const/4 v0, 0
    aput-object v2, v1, v0
    invoke-virtual {p0, v1, v0}, Lt/Asks;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public filled()V
    .registers 4
    const-string v0, "android.permission.ACCESS_FINE_LOCATION"
    const-string v1, "android.permission.ACCESS_COARSE_LOCATION"
    filled-new-array {v0, v1}, [Ljava/lang/String;
    move-result-object v0
    const/4 v1, 7
    invoke-static {p0, v0, v1}, Landroidx/core/app/ActivityCompat;->requestPermissions(Landroid/app/Activity;[Ljava/lang/String;I)V
    return-void
.end method

.method public constant()V
    .registers 3
    sget-object v0, Lt/Asks;->WANTED:[Ljava/lang/String;
    const/4 v1, 7
    invoke-static {p0, v0, v1}, Landroid/support/v4/app/ActivityCompat;->requestPermissions(Landroid/app/Activity;[Ljava/lang/String;I)V
    return-void
.end method

# A list that branches fill.
.method public list(I)V
    .registers 6
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    const-string v1, "android.permission.READ_CONTACTS"
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    if-eqz p1, :old
    const-string v1, "android.permission.POST_NOTIFICATIONS"
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    :old
    const/4 v1, 0
    new-array v1, v1, [Ljava/lang/String;
    invoke-interface {v0, v1}, Ljava/util/List;->toArray([Ljava/lang/Object;)[Ljava/lang/Object;
    move-result-object v1
    check-cast v1, [Ljava/lang/String;
    const/4 v2, 1
    invoke-virtual {p0, v1, v2}, Lt/Asks;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

# A helper: its callers say what.
.method private helper([Ljava/lang/String;)V
    .registers 3
    const/4 v0, 1
    invoke-virtual {p0, p1, v0}, Lt/Asks;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public helped()V
    .registers 3
    const-string v0, "android.permission.RECORD_AUDIO"
    filled-new-array {v0}, [Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0, v0}, Lt/Asks;->helper([Ljava/lang/String;)V
    return-void
.end method

.method public helpedToo()V
    .registers 3
    invoke-direct {p0}, Lt/Asks;->wanted()[Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0, v0}, Lt/Asks;->helper([Ljava/lang/String;)V
    return-void
.end method

.method private wanted()[Ljava/lang/String;
    .registers 3
    const-string v0, "android.permission.BODY_SENSORS"
    filled-new-array {v0}, [Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

# Nobody calls it: what it asks for is not known.
.method public uncalled([Ljava/lang/String;)V
    .registers 3
    const/4 v0, 1
    invoke-virtual {p0, p1, v0}, Lt/Asks;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public launch()V
    .registers 3
    iget-object v0, p0, Lt/Asks;->camera:Landroidx/activity/result/ActivityResultLauncher;
    const-string v1, "android.permission.CAMERA"
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    iget-object v0, p0, Lt/Asks;->several:Landroidx/activity/result/ActivityResultLauncher;
    sget-object v1, Lt/Asks;->WANTED:[Ljava/lang/String;
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    return-void
.end method

# No permission: a picture.
.method public picture(Ljava/lang/Object;)V
    .registers 3
    iget-object v0, p0, Lt/Asks;->picture:Landroidx/activity/result/ActivityResultLauncher;
    invoke-virtual {v0, p1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    return-void
.end method

# The launcher is not known; what is launched is a permission, or something else.
.method public given(Landroidx/activity/result/ActivityResultLauncher;Ljava/lang/Object;)V
    .registers 4
    const-string v0, "android.permission.CAMERA"
    invoke-virtual {p1, v0}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    const-string v0, "image/*"
    invoke-virtual {p1, v0}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    invoke-virtual {p1, p2}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    return-void
.end method

# Another class' method of that name.
.method public other(Lt/Other;)V
    .registers 4
    const-string v0, "android.permission.CAMERA"
    filled-new-array {v0}, [Ljava/lang/String;
    move-result-object v0
    const/4 v1, 1
    invoke-virtual {p1, v0, v1}, Lt/Other;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method
