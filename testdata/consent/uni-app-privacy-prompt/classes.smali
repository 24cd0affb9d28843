.class public Lcom/uni/market/MarketApp;
.super Lio/dcloud/application/DCloudApplication;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/dcloud/application/DCloudApplication;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Lio/dcloud/application/DCloudApplication;->onCreate()V
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/uni/market/MarketApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/uni/market/ScanModule;
.super Lio/dcloud/feature/uniapp/common/UniModule;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/dcloud/feature/uniapp/common/UniModule;-><init>()V
    return-void
.end method

.method public deviceId()Ljava/lang/String;
    .registers 3
    .annotation runtime Lio/dcloud/feature/uniapp/annotation/UniJSMethod;
        uiThread = false
    .end annotation
    iget-object v0, p0, Lcom/uni/market/ScanModule;->mContext:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lio/dcloud/PandoraEntry;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private static native start(Landroid/app/Activity;)V
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "uts-android"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    invoke-static {p0}, Lio/dcloud/PandoraEntry;->start(Landroid/app/Activity;)V
    return-void
.end method

.class public Lio/dcloud/application/DCloudApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    return-void
.end method

.class public interface abstract annotation Lio/dcloud/feature/uniapp/annotation/UniJSMethod;
.super Ljava/lang/Object;
.implements Ljava/lang/annotation/Annotation;
.annotation system Ldalvik/annotation/AnnotationDefault;
    value = .subannotation Lio/dcloud/feature/uniapp/annotation/UniJSMethod;
        uiThread = true
    .end subannotation
.end annotation
.annotation runtime Ljava/lang/annotation/Retention;
    value = .enum Ljava/lang/annotation/RetentionPolicy;->RUNTIME:Ljava/lang/annotation/RetentionPolicy;
.end annotation

.method public abstract uiThread()Z
.end method

.class public abstract Lio/dcloud/feature/uniapp/common/UniModule;
.super Ljava/lang/Object;
.field public mContext:Landroid/content/Context;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
