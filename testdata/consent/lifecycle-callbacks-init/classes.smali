# api 26
.class public final La;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/example/radio/MainActivity;

.method public constructor <init>(Lcom/example/radio/MainActivity;)V
    .registers 2
    iput-object p1, p0, La;->a:Lcom/example/radio/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, La;->a:Lcom/example/radio/MainActivity;
    invoke-virtual {v0}, Lcom/example/radio/MainActivity;->finish()V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/example/radio/MainActivity;

.method public constructor <init>(Lcom/example/radio/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lb;->a:Lcom/example/radio/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, Lb;->a:Lcom/example/radio/MainActivity;
    const-string v1, "radio"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/radio/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "show_privacy_done"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sput-boolean v3, Lcom/example/radio/RadioApp;->a:Z
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/app/Application$ActivityLifecycleCallbacks;
.field private final a:Landroid/content/Context;
.field private b:Z
.field private c:I

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:Landroid/content/Context;
    return-void
.end method

.method public final onActivityCreated(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 6
    iget-boolean v0, p0, Lc;->b:Z
    if-nez v0, :cond_1e
    sget-boolean v0, Lcom/example/radio/RadioApp;->a:Z
    if-eqz v0, :cond_1e
    const/4 v0, 0x1
    iput-boolean v0, p0, Lc;->b:Z
    const-string v1, "w"
    iget-object v0, p0, Lc;->a:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1e
    return-void
.end method

.method public final onActivityDestroyed(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public final onActivityPaused(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public final onActivityResumed(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public final onActivitySaveInstanceState(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public final onActivityStarted(Landroid/app/Activity;)V
    .registers 6
    iget v0, p0, Lc;->c:I
    add-int/lit8 v1, v0, 0x1
    iput v1, p0, Lc;->c:I
    if-nez v0, :cond_28
    const-string v1, "w"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v0, p0, Lc;->a:Landroid/content/Context;
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getScanResults()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_28
    return-void
.end method

.method public final onActivityStopped(Landroid/app/Activity;)V
    .registers 3
    iget v0, p0, Lc;->c:I
    add-int/lit8 v0, v0, -0x1
    iput v0, p0, Lc;->c:I
    return-void
.end method

.class public Lcom/example/radio/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onResume()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    sget-boolean v0, Lcom/example/radio/RadioApp;->a:Z
    if-nez v0, :cond_36
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u6536\u542c\u524d\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lb;
    invoke-direct {v2, p0}, Lb;-><init>(Lcom/example/radio/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u9000\u51fa"
    new-instance v2, La;
    invoke-direct {v2, p0}, La;-><init>(Lcom/example/radio/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_36
    return-void
.end method

.class public Lcom/example/radio/RadioApp;
.super Landroid/app/Application;
.field public static a:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "radio"
    invoke-virtual {p0, v0, v2}, Lcom/example/radio/RadioApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "show_privacy_done"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    sput-boolean v0, Lcom/example/radio/RadioApp;->a:Z
    new-instance v0, Lc;
    invoke-direct {v0, p0}, Lc;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcom/example/radio/RadioApp;->registerActivityLifecycleCallbacks(Landroid/app/Application$ActivityLifecycleCallbacks;)V
    return-void
.end method
