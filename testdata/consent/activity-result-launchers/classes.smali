.class Lcom/launchers/photo/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroidx/activity/result/ActivityResultCallback;
.field final synthetic this$0:Lcom/launchers/photo/MainActivity;

.method constructor <init>(Lcom/launchers/photo/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/launchers/photo/MainActivity$1;->this$0:Lcom/launchers/photo/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onActivityResult(Ljava/lang/Boolean;)V
    .registers 5
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_19
    const-string v1, "p"
    iget-object v0, p0, Lcom/launchers/photo/MainActivity$1;->this$0:Lcom/launchers/photo/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/launchers/photo/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_19
    return-void
.end method

.method public bridge synthetic onActivityResult(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lcom/launchers/photo/MainActivity$1;->onActivityResult(Ljava/lang/Boolean;)V
    return-void
.end method

.class Lcom/launchers/photo/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroidx/activity/result/ActivityResultCallback;
.field final synthetic this$0:Lcom/launchers/photo/MainActivity;

.method constructor <init>(Lcom/launchers/photo/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/launchers/photo/MainActivity$2;->this$0:Lcom/launchers/photo/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onActivityResult(Ljava/lang/Boolean;)V
    .registers 5
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_1d
    const-string v1, "p"
    iget-object v0, p0, Lcom/launchers/photo/MainActivity$2;->this$0:Lcom/launchers/photo/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/launchers/photo/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1d
    return-void
.end method

.method public bridge synthetic onActivityResult(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lcom/launchers/photo/MainActivity$2;->onActivityResult(Ljava/lang/Boolean;)V
    return-void
.end method

.class Lcom/launchers/photo/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/launchers/photo/MainActivity;

.method constructor <init>(Lcom/launchers/photo/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/launchers/photo/MainActivity$3;->this$0:Lcom/launchers/photo/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/launchers/photo/MainActivity$3;->this$0:Lcom/launchers/photo/MainActivity;
    invoke-static {v0}, Lcom/launchers/photo/MainActivity;->access$000(Lcom/launchers/photo/MainActivity;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    const-string v1, "android.permission.READ_PHONE_STATE"
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/launchers/photo/MainActivity;
.super Landroidx/activity/ComponentActivity;
.field private location:Landroidx/activity/result/ActivityResultLauncher;
.field private phone:Landroidx/activity/result/ActivityResultLauncher;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/launchers/photo/MainActivity;)Landroidx/activity/result/ActivityResultLauncher;
    .registers 2
    iget-object v0, p0, Lcom/launchers/photo/MainActivity;->phone:Landroidx/activity/result/ActivityResultLauncher;
    return-object v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/activity/ComponentActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;-><init>()V
    new-instance v1, Lcom/launchers/photo/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/launchers/photo/MainActivity$1;-><init>(Lcom/launchers/photo/MainActivity;)V
    invoke-virtual {p0, v0, v1}, Lcom/launchers/photo/MainActivity;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lcom/launchers/photo/MainActivity;->phone:Landroidx/activity/result/ActivityResultLauncher;
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;-><init>()V
    new-instance v1, Lcom/launchers/photo/MainActivity$2;
    invoke-direct {v1, p0}, Lcom/launchers/photo/MainActivity$2;-><init>(Lcom/launchers/photo/MainActivity;)V
    invoke-virtual {p0, v0, v1}, Lcom/launchers/photo/MainActivity;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lcom/launchers/photo/MainActivity;->location:Landroidx/activity/result/ActivityResultLauncher;
    iget-object v0, p0, Lcom/launchers/photo/MainActivity;->location:Landroidx/activity/result/ActivityResultLauncher;
    const-string v1, "android.permission.ACCESS_FINE_LOCATION"
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/launchers/photo/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/launchers/photo/MainActivity$3;-><init>(Lcom/launchers/photo/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Landroidx/activity/ComponentActivity$1;
.super Landroidx/activity/result/ActivityResultLauncher;
.field final synthetic this$0:Landroidx/activity/ComponentActivity;
.field final synthetic val$c:Landroidx/activity/result/contract/ActivityResultContract;
.field final synthetic val$code:I

.method constructor <init>(Landroidx/activity/ComponentActivity;Landroidx/activity/result/contract/ActivityResultContract;I)V
    .registers 4
    iput-object p1, p0, Landroidx/activity/ComponentActivity$1;->this$0:Landroidx/activity/ComponentActivity;
    iput-object p2, p0, Landroidx/activity/ComponentActivity$1;->val$c:Landroidx/activity/result/contract/ActivityResultContract;
    iput p3, p0, Landroidx/activity/ComponentActivity$1;->val$code:I
    invoke-direct {p0}, Landroidx/activity/result/ActivityResultLauncher;-><init>()V
    return-void
.end method

.method public launch(Ljava/lang/Object;)V
    .registers 5
    iget-object v0, p0, Landroidx/activity/ComponentActivity$1;->this$0:Landroidx/activity/ComponentActivity;
    iget-object v1, p0, Landroidx/activity/ComponentActivity$1;->val$c:Landroidx/activity/result/contract/ActivityResultContract;
    invoke-virtual {v1, p1}, Landroidx/activity/result/contract/ActivityResultContract;->permissions(Ljava/lang/Object;)[Ljava/lang/String;
    move-result-object v1
    iget v2, p0, Landroidx/activity/ComponentActivity$1;->val$code:I
    invoke-virtual {v0, v1, v2}, Landroidx/activity/ComponentActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.class public Landroidx/activity/ComponentActivity;
.super Landroid/app/Activity;
.field private final callbacks:Ljava/util/Map;
.field private next:I

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/activity/ComponentActivity;->callbacks:Ljava/util/Map;
    const/16 v0, 0x64
    iput v0, p0, Landroidx/activity/ComponentActivity;->next:I
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 7
    iget-object v0, p0, Landroidx/activity/ComponentActivity;->callbacks:Ljava/util/Map;
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Ljava/lang/Object;
    if-eqz v0, :cond_1f
    const/4 v1, 0x1
    aget-object v1, v0, v1
    check-cast v1, Landroidx/activity/result/ActivityResultCallback;
    const/4 v2, 0x0
    aget-object v0, v0, v2
    check-cast v0, Landroidx/activity/result/contract/ActivityResultContract;
    invoke-virtual {v0, p3}, Landroidx/activity/result/contract/ActivityResultContract;->parse([I)Ljava/lang/Object;
    move-result-object v0
    invoke-interface {v1, v0}, Landroidx/activity/result/ActivityResultCallback;->onActivityResult(Ljava/lang/Object;)V
    :cond_1f
    return-void
.end method

.method public final registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    .registers 8
    iget v0, p0, Landroidx/activity/ComponentActivity;->next:I
    add-int/lit8 v1, v0, 0x1
    iput v1, p0, Landroidx/activity/ComponentActivity;->next:I
    iget-object v1, p0, Landroidx/activity/ComponentActivity;->callbacks:Ljava/util/Map;
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    const/4 v3, 0x2
    new-array v3, v3, [Ljava/lang/Object;
    const/4 v4, 0x0
    aput-object p1, v3, v4
    const/4 v4, 0x1
    aput-object p2, v3, v4
    invoke-interface {v1, v2, v3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    new-instance v1, Landroidx/activity/ComponentActivity$1;
    invoke-direct {v1, p0, p1, v0}, Landroidx/activity/ComponentActivity$1;-><init>(Landroidx/activity/ComponentActivity;Landroidx/activity/result/contract/ActivityResultContract;I)V
    return-object v1
.end method

.class public interface abstract Landroidx/activity/result/ActivityResultCallback;
.super Ljava/lang/Object;

.method public abstract onActivityResult(Ljava/lang/Object;)V
.end method

.class public abstract Landroidx/activity/result/ActivityResultLauncher;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract launch(Ljava/lang/Object;)V
.end method

.class public abstract Landroidx/activity/result/contract/ActivityResultContract;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract parse([I)Ljava/lang/Object;
.end method

.method public abstract permissions(Ljava/lang/Object;)[Ljava/lang/String;
.end method

.class public final Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;
.super Landroidx/activity/result/contract/ActivityResultContract;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/activity/result/contract/ActivityResultContract;-><init>()V
    return-void
.end method

.method public parse([I)Ljava/lang/Boolean;
    .registers 4
    const/4 v0, 0x0
    array-length v1, p1
    if-lez v1, :cond_9
    aget v1, p1, v0
    if-nez v1, :cond_9
    const/4 v0, 0x1
    :cond_9
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic parse([I)Ljava/lang/Object;
    .registers 3
    invoke-virtual {p0, p1}, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;->parse([I)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic permissions(Ljava/lang/Object;)[Ljava/lang/String;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;->permissions(Ljava/lang/String;)[Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public permissions(Ljava/lang/String;)[Ljava/lang/String;
    .registers 4
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    aput-object p1, v0, v1
    return-object v0
.end method

.class public final Landroidx/activity/result/contract/ActivityResultContracts;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
