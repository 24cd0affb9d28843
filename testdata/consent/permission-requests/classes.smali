# api 26
.class public Lcom/example/scanner/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static ok(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "s"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public Lcom/example/scanner/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private notifications()V
    .registers 4
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.READ_CONTACTS"
    aput-object v2, v0, v1
    const/4 v1, 0x4
    invoke-virtual {p0, v0, v1}, Lcom/example/scanner/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method private phone()V
    .registers 5
    const/4 v3, 0x1
    new-array v0, v3, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.READ_PHONE_STATE"
    aput-object v2, v0, v1
    invoke-virtual {p0, v0, v3}, Lcom/example/scanner/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    const/4 v2, 0x0
    const/4 v0, -0x1
    if-eq p2, v0, :cond_6
    :goto_5
    return-void
    :cond_6
    const-string v0, "s"
    invoke-virtual {p0, v0, v2}, Lcom/example/scanner/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/example/scanner/MainActivity;->phone()V
    new-array v0, v3, [Ljava/lang/String;
    const-string v1, "android.permission.ACCESS_FINE_LOCATION"
    aput-object v1, v0, v2
    const/4 v1, 0x2
    invoke-virtual {p0, v0, v1}, Lcom/example/scanner/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    goto :goto_5
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/scanner/MainActivity;->setContentView(I)V
    invoke-static {p0}, Lcom/example/scanner/App;->ok(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_32
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030004
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_32
    return-void
.end method

.method protected onStart()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    invoke-static {p0}, Lcom/example/scanner/App;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_c
    invoke-direct {p0}, Lcom/example/scanner/MainActivity;->phone()V
    :cond_c
    invoke-direct {p0}, Lcom/example/scanner/MainActivity;->notifications()V
    return-void
.end method

.method public scan(Landroid/view/View;)V
    .registers 5
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.CAMERA"
    aput-object v2, v0, v1
    const/4 v1, 0x3
    invoke-virtual {p0, v0, v1}, Lcom/example/scanner/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method
