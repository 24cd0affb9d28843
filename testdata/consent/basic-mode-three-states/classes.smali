# api 26
.class public Lcom/example/recipe/CookApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class public Lcom/example/recipe/LaunchActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private go()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/recipe/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/recipe/LaunchActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/recipe/LaunchActivity;->finish()V
    return-void
.end method

.method public onBasic(Landroid/view/View;)V
    .registers 3
    const/4 v0, 0x2
    invoke-static {p0, v0}, Lcom/example/recipe/Mode;->set(Landroid/content/Context;I)V
    invoke-direct {p0}, Lcom/example/recipe/LaunchActivity;->go()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/recipe/Mode;->chosen(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-direct {p0}, Lcom/example/recipe/LaunchActivity;->go()V
    :goto_c
    return-void
    :cond_d
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/recipe/LaunchActivity;->setContentView(I)V
    goto :goto_c
.end method

.method public onFull(Landroid/view/View;)V
    .registers 3
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/example/recipe/Mode;->set(Landroid/content/Context;I)V
    invoke-direct {p0}, Lcom/example/recipe/LaunchActivity;->go()V
    return-void
.end method

.class public Lcom/example/recipe/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private fullMode()V
    .registers 3
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/example/recipe/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "network"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/recipe/Mode;->full(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_c
    invoke-direct {p0}, Lcom/example/recipe/MainActivity;->fullMode()V
    :cond_c
    invoke-static {p0}, Lcom/example/recipe/Mode;->chosen(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_21
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/recipe/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_21
    return-void
.end method

.class final Lcom/example/recipe/Mode;
.super Ljava/lang/Object;
.field static final BASIC:I = 0x2
.field static final FULL:I = 0x1
.field static final NONE:I

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static chosen(Landroid/content/Context;)Z
    .registers 2
    invoke-static {p0}, Lcom/example/recipe/Mode;->get(Landroid/content/Context;)I
    move-result v0
    if-eqz v0, :cond_8
    const/4 v0, 0x1
    :goto_7
    return v0
    :cond_8
    const/4 v0, 0x0
    goto :goto_7
.end method

.method static full(Landroid/content/Context;)Z
    .registers 3
    const/4 v0, 0x1
    invoke-static {p0}, Lcom/example/recipe/Mode;->get(Landroid/content/Context;)I
    move-result v1
    if-ne v1, v0, :cond_8
    :goto_7
    return v0
    :cond_8
    const/4 v0, 0x0
    goto :goto_7
.end method

.method static get(Landroid/content/Context;)I
    .registers 4
    const/4 v2, 0x0
    const-string v0, "mode"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "m"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method static set(Landroid/content/Context;I)V
    .registers 4
    const-string v0, "mode"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "m"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method
