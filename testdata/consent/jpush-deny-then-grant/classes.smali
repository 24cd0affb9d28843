.class public Lcom/peisong/ship/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v0, -0x1
    if-ne p2, v0, :cond_22
    const-string v0, "ship"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/peisong/ship/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree_ver"
    const/4 v2, 0x2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/peisong/ship/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/peisong/ship/ShipApp;
    invoke-virtual {v0}, Lcom/peisong/ship/ShipApp;->push()V
    :goto_21
    return-void
    :cond_22
    invoke-virtual {p0}, Lcom/peisong/ship/MainActivity;->finish()V
    goto :goto_21
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "ship"
    invoke-virtual {p0, v0, v2}, Lcom/peisong/ship/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree_ver"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x2
    if-ge v0, v1, :cond_33
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56\u66f4\u65b0"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u6211\u4eec\u66f4\u65b0\u4e86\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u8bf7\u60a8\u9605\u8bfb"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_33
    return-void
.end method

.class public Lcom/peisong/ship/ShipApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "ship"
    invoke-virtual {p0, v0, v1}, Lcom/peisong/ship/ShipApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "agree_ver"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v2, 0x2
    if-lt v0, v2, :cond_1a
    const/4 v0, 0x1
    :goto_14
    if-nez v0, :cond_1c
    invoke-static {p0, v1}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    :goto_19
    return-void
    :cond_1a
    move v0, v1
    goto :goto_14
    :cond_1c
    invoke-virtual {p0}, Lcom/peisong/ship/ShipApp;->push()V
    goto :goto_19
.end method

.method push()V
    .registers 2
    const/4 v0, 0x1
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
    .registers 3
    invoke-static {}, Lcn/jiguang/api/utils/JCollectionAuth;->check()Z
    move-result v0
    if-nez v0, :cond_7
    :goto_6
    return-void
    :cond_7
    const-string v1, "JPush"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_6
.end method

.method public static setDebugMode(Z)V
    .registers 1
    return-void
.end method
