.class public Lorg/pica/entry/Factory;
.super Landroid/app/AppComponentFactory;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/AppComponentFactory;-><init>()V
    return-void
.end method

.method public instantiateApplication(Ljava/lang/ClassLoader;Ljava/lang/String;)Landroid/app/Application;
    .registers 8
    const/4 v0, 0x0
    return-object v0
.end method

.method public instantiateActivity(Ljava/lang/ClassLoader;Ljava/lang/String;Landroid/content/Intent;)Landroid/app/Activity;
    .registers 8
    const/4 v0, 0x0
    return-object v0
.end method

.method public instantiateService(Ljava/lang/ClassLoader;Ljava/lang/String;Landroid/content/Intent;)Landroid/app/Service;
    .registers 8
    const/4 v0, 0x0
    return-object v0
.end method
