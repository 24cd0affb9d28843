.class public Lcom/getui/mall/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lcom/getui/gs/sdk/GsManager;->getInstance()Lcom/getui/gs/sdk/GsManager;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/getui/gs/sdk/GsManager;->preInit(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/getui/mall/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v0, -0x1
    if-ne p2, v0, :cond_14
    const-string v1, "g"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/getui/mall/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_14
    invoke-static {}, Lcom/getui/gs/sdk/GsManager;->getInstance()Lcom/getui/gs/sdk/GsManager;
    move-result-object v0
    invoke-virtual {p0}, Lcom/getui/mall/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/getui/gs/sdk/GsManager;->init(Landroid/content/Context;)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
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
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/getui/gs/sdk/GsManager;
.super Ljava/lang/Object;
.field private static final I:Lcom/getui/gs/sdk/GsManager;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/getui/gs/sdk/GsManager;
    invoke-direct {v0}, Lcom/getui/gs/sdk/GsManager;-><init>()V
    sput-object v0, Lcom/getui/gs/sdk/GsManager;->I:Lcom/getui/gs/sdk/GsManager;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance()Lcom/getui/gs/sdk/GsManager;
    .registers 1
    sget-object v0, Lcom/getui/gs/sdk/GsManager;->I:Lcom/getui/gs/sdk/GsManager;
    return-object v0
.end method

.method public init(Landroid/content/Context;)V
    .registers 4
    const-string v1, "GS"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public preInit(Landroid/content/Context;)V
    .registers 2
    return-void
.end method
