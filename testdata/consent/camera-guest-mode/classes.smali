.class public Lcom/meipai/cam/CamActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "full"
    const-string v1, "cam"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Lcom/meipai/cam/CamActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "mode"
    const-string v3, "base"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_40
    const-string v1, "c"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/meipai/cam/CamActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_40
    return-void
.end method

.class public Lcom/meipai/cam/WelcomeActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private enter()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/meipai/cam/CamActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/meipai/cam/WelcomeActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/meipai/cam/WelcomeActivity;->finish()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const/4 v0, 0x0
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const v2, 0x7f030001
    if-ne v1, v2, :cond_26
    const-string v0, "full"
    :cond_c
    :goto_c
    if-eqz v0, :cond_25
    const-string v1, "cam"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Lcom/meipai/cam/WelcomeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "mode"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/meipai/cam/WelcomeActivity;->enter()V
    :cond_25
    return-void
    :cond_26
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const v2, 0x7f030002
    if-ne v1, v2, :cond_c
    const-string v0, "base"
    goto :goto_c
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v0, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "cam"
    invoke-virtual {p0, v1, v0}, Lcom/meipai/cam/WelcomeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "mode"
    const-string v3, ""
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/String;->length()I
    move-result v1
    if-lez v1, :cond_25
    const-string v0, "c"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-direct {p0}, Lcom/meipai/cam/WelcomeActivity;->enter()V
    :cond_24
    return-void
    :cond_25
    const/high16 v1, 0x7f020000
    invoke-virtual {p0, v1}, Lcom/meipai/cam/WelcomeActivity;->setContentView(I)V
    const/4 v1, 0x2
    new-array v1, v1, [I
    fill-array-data v1, :array_40
    array-length v2, v1
    :goto_31
    if-ge v0, v2, :cond_24
    aget v3, v1, v0
    invoke-virtual {p0, v3}, Lcom/meipai/cam/WelcomeActivity;->findViewById(I)Landroid/view/View;
    move-result-object v3
    invoke-virtual {v3, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    add-int/lit8 v0, v0, 0x1
    goto :goto_31
    nop
    :array_40
    .array-data 4
        0x7f030001
        0x7f030002
    .end array-data
.end method
