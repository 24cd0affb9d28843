.class public Lt/Pages;
.super Landroid/app/Activity;

.method public overlay()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.settings.action.MANAGE_OVERLAY_PERMISSION"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    const/high16 v1, 0x10000000
    invoke-virtual {v0, v1}, Landroid/content/Intent;->addFlags(I)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Lt/Pages;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

# Two actions for one start.
.method public files(Z)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0}, Landroid/content/Intent;-><init>()V
    const-string v1, "android.settings.MANAGE_ALL_FILES_ACCESS_PERMISSION"
    if-eqz p1, :set
    const-string v1, "android.settings.USAGE_ACCESS_SETTINGS"
    :set
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;
    invoke-static {p0, v0}, Lt/Pages;->open(Landroid/app/Activity;Landroid/content/Intent;)V
    return-void
.end method

.method private static open(Landroid/app/Activity;Landroid/content/Intent;)V
    .registers 2
    invoke-virtual {p0, p1}, Landroid/app/Activity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

# Asked about, never started.
.method public exists(Landroid/content/pm/PackageManager;)Ljava/lang/Object;
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.settings.ACCESSIBILITY_SETTINGS"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, p1}, Landroid/content/Intent;->resolveActivity(Landroid/content/pm/PackageManager;)Landroid/content/ComponentName;
    move-result-object v0
    new-instance v1, Landroid/content/Intent;
    invoke-direct {v1}, Landroid/content/Intent;-><init>()V
    invoke-virtual {p0, v1}, Lt/Pages;->startActivity(Landroid/content/Intent;)V
    return-object v0
.end method
