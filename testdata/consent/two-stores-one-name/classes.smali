# api 26
.class public Lcom/example/twins/App;
.super Landroid/app/Application;
.field static beta:Lcom/example/twins/Prefs;
.field static policy:Lcom/example/twins/Prefs;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/example/twins/Prefs;
    const-string v1, "policy"
    invoke-direct {v0, p0, v1}, Lcom/example/twins/Prefs;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    sput-object v0, Lcom/example/twins/App;->policy:Lcom/example/twins/Prefs;
    new-instance v0, Lcom/example/twins/Prefs;
    const-string v1, "beta"
    invoke-direct {v0, p0, v1}, Lcom/example/twins/Prefs;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    sput-object v0, Lcom/example/twins/App;->beta:Lcom/example/twins/Prefs;
    sget-object v0, Lcom/example/twins/App;->policy:Lcom/example/twins/Prefs;
    invoke-virtual {v0}, Lcom/example/twins/Prefs;->agreed()Z
    move-result v0
    if-eqz v0, :cond_2e
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/twins/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2e
    sget-object v0, Lcom/example/twins/App;->beta:Lcom/example/twins/Prefs;
    invoke-virtual {v0}, Lcom/example/twins/Prefs;->agreed()Z
    move-result v0
    if-eqz v0, :cond_3f
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3f
    return-void
.end method

.class public Lcom/example/twins/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, -0x1
    if-ne p2, v0, :cond_8
    sget-object v0, Lcom/example/twins/App;->policy:Lcom/example/twins/Prefs;
    invoke-virtual {v0}, Lcom/example/twins/Prefs;->agree()V
    :cond_8
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/twins/App;->beta:Lcom/example/twins/Prefs;
    invoke-virtual {v0}, Lcom/example/twins/Prefs;->agree()V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class final Lcom/example/twins/Prefs;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/Context;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x0
    invoke-virtual {p1, p2, v0}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/twins/Prefs;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method agree()V
    .registers 4
    iget-object v0, p0, Lcom/example/twins/Prefs;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method agreed()Z
    .registers 4
    iget-object v0, p0, Lcom/example/twins/Prefs;->sp:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method
