# api 26
.class public Lcom/example/atlas/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static yes(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "atlas"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "is_agree_privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method locate()V
    .registers 3
    :try_start_0
    new-instance v0, Lcom/amap/api/location/AMapLocationClient;
    invoke-direct {v0, p0}, Lcom/amap/api/location/AMapLocationClient;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/amap/api/location/AMapLocationClient;->startLocation()V
    :try_end_8
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_8} :catch_9
    :goto_8
    return-void
    :catch_9
    move-exception v0
    const-string v1, "a"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_8
.end method

.method public onCreate()V
    .registers 3
    const/4 v1, 0x1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0, v1, v1}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyShow(Landroid/content/Context;ZZ)V
    invoke-static {p0}, Lcom/example/atlas/App;->yes(Landroid/content/Context;)Z
    move-result v0
    invoke-static {p0, v0}, Lcom/amap/api/location/AMapLocationClient;->updatePrivacyAgree(Landroid/content/Context;Z)V
    invoke-static {p0, v1}, Lcom/baidu/mapapi/SDKInitializer;->setAgreePrivacy(Landroid/content/Context;Z)V
    invoke-static {p0}, Lcom/example/atlas/App;->yes(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_1a
    invoke-virtual {p0}, Lcom/example/atlas/App;->locate()V
    :cond_1a
    return-void
.end method

.class final Lcom/example/atlas/MainActivity$Answer;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Landroid/app/Activity;
.field private final yes:Z

.method constructor <init>(Landroid/app/Activity;Z)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/atlas/MainActivity$Answer;->a:Landroid/app/Activity;
    iput-boolean p2, p0, Lcom/example/atlas/MainActivity$Answer;->yes:Z
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/atlas/MainActivity$Answer;->a:Landroid/app/Activity;
    const-string v1, "atlas"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/Activity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "is_agree_privacy"
    iget-boolean v2, p0, Lcom/example/atlas/MainActivity$Answer;->yes:Z
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-boolean v0, p0, Lcom/example/atlas/MainActivity$Answer;->yes:Z
    if-eqz v0, :cond_28
    iget-object v0, p0, Lcom/example/atlas/MainActivity$Answer;->a:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/atlas/App;
    invoke-virtual {v0}, Lcom/example/atlas/App;->locate()V
    :goto_27
    return-void
    :cond_28
    iget-object v0, p0, Lcom/example/atlas/MainActivity$Answer;->a:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    goto :goto_27
.end method

.class public Lcom/example/atlas/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private ask()V
    .registers 5
    const/4 v3, 0x0
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/atlas/MainActivity$Answer;
    invoke-direct {v2, p0, v3}, Lcom/example/atlas/MainActivity$Answer;-><init>(Landroid/app/Activity;Z)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/atlas/MainActivity$Answer;
    const/4 v3, 0x1
    invoke-direct {v2, p0, v3}, Lcom/example/atlas/MainActivity$Answer;-><init>(Landroid/app/Activity;Z)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/atlas/App;->yes(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_c
    invoke-direct {p0}, Lcom/example/atlas/MainActivity;->ask()V
    :cond_c
    return-void
.end method
