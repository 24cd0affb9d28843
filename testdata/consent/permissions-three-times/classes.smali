.class public Lcom/sample/permissionsthreetimes/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020000
    invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(I)V
    const v0, 0x7f030000
    invoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/4 v0, 1
    new-array v1, v0, [Ljava/lang/String;
    const/4 v2, 0
    const-string v3, "android.permission.READ_PHONE_STATE"
    aput-object v3, v1, v2
    invoke-virtual {p0, v1, v0}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "在使用前请充分理解《用户服务协议》和《隐私协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/permissionsthreetimes/Yes;
    invoke-direct {v2, p0}, Lcom/sample/permissionsthreetimes/Yes;-><init>(Lcom/sample/permissionsthreetimes/Main;)V
    const-string v1, "接受"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/permissionsthreetimes/No;
    invoke-direct {v2, p0}, Lcom/sample/permissionsthreetimes/No;-><init>(Lcom/sample/permissionsthreetimes/Main;)V
    const-string v1, "拒绝"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .locals 2
    const/4 v0, 1
    if-ne p1, v0, :out
    const/4 v1, 0
    aget v1, p3, v1
    if-nez v1, :out
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/permissionsthreetimes/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 6
    const/4 v0, 1
    new-array v1, v0, [Ljava/lang/String;
    const/4 v2, 0
    const-string v3, "android.permission.CAMERA"
    aput-object v3, v1, v2
    const/4 v0, 3
    invoke-virtual {p0, v1, v0}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.class public Lcom/sample/permissionsthreetimes/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/permissionsthreetimes/Main;

.method public constructor <init>(Lcom/sample/permissionsthreetimes/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/permissionsthreetimes/Yes;->a:Lcom/sample/permissionsthreetimes/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 6
    iget-object v5, p0, Lcom/sample/permissionsthreetimes/Yes;->a:Lcom/sample/permissionsthreetimes/Main;
    const/4 v0, 1
    new-array v1, v0, [Ljava/lang/String;
    const/4 v2, 0
    const-string v3, "android.permission.ACCESS_FINE_LOCATION"
    aput-object v3, v1, v2
    const/4 v0, 2
    invoke-virtual {v5, v1, v0}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.class public Lcom/sample/permissionsthreetimes/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/permissionsthreetimes/Main;

.method public constructor <init>(Lcom/sample/permissionsthreetimes/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/permissionsthreetimes/No;->a:Lcom/sample/permissionsthreetimes/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/permissionsthreetimes/No;->a:Lcom/sample/permissionsthreetimes/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/permissionsthreetimes/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
