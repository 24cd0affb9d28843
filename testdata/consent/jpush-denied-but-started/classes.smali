.class Lcom/chuxing/taxi/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/chuxing/taxi/MainActivity;

.method constructor <init>(Lcom/chuxing/taxi/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/chuxing/taxi/MainActivity$1;->this$0:Lcom/chuxing/taxi/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/chuxing/taxi/MainActivity$1;->this$0:Lcom/chuxing/taxi/MainActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/chuxing/taxi/MainActivity$1;->this$0:Lcom/chuxing/taxi/MainActivity;
    invoke-static {v0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/chuxing/taxi/MainActivity;
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
    new-instance v2, Lcom/chuxing/taxi/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/chuxing/taxi/MainActivity$1;-><init>(Lcom/chuxing/taxi/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/chuxing/taxi/TaxiApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v0, 0x0
    invoke-static {p0, v0}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    invoke-static {p0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    return-void
.end method

.class public Lcn/jiguang/api/utils/JCollectionAuth;
.super Ljava/lang/Object;
.field private static auth:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcn/jiguang/api/utils/JCollectionAuth;->auth:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static check()Z
    .registers 1
    sget-boolean v0, Lcn/jiguang/api/utils/JCollectionAuth;->auth:Z
    return v0
.end method

.method public static setAuth(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcn/jiguang/api/utils/JCollectionAuth;->auth:Z
    return-void
.end method

.class public Lcn/jpush/android/api/JPushInterface;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;)V
    .registers 2
    invoke-static {p0}, Lcn/jpush/android/service/Core;->up(Landroid/content/Context;)V
    invoke-static {}, Lcn/jiguang/api/utils/JCollectionAuth;->check()Z
    move-result v0
    if-eqz v0, :cond_c
    invoke-static {p0}, Lcn/jpush/android/service/Core;->report(Landroid/content/Context;)V
    :cond_c
    return-void
.end method

.class public Lcn/jpush/android/service/Core;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static report(Landroid/content/Context;)V
    .registers 3
    const-string v1, "JPush"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public static up(Landroid/content/Context;)V
    .registers 3
    const-string v1, "JPush"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
