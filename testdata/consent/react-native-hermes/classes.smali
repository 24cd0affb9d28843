.class final Lcom/yoga/flow/InfoModule;
.super Ljava/lang/Object;
.implements Lcom/facebook/react/bridge/NativeModule;
.field private final c:Landroid/content/Context;
.field private final id:Ljava/lang/String;

.method constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/yoga/flow/InfoModule;->c:Landroid/content/Context;
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lcom/yoga/flow/InfoModule;->id:Ljava/lang/String;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    const-string v0, "Info"
    return-object v0
.end method

.method public wifi()Ljava/lang/String;
    .registers 4
    .annotation runtime Lcom/facebook/react/bridge/ReactMethod;
    .end annotation
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v0, p0, Lcom/yoga/flow/InfoModule;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-object v1, p0, Lcom/yoga/flow/InfoModule;->id:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/yoga/flow/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/FrameLayout;
    invoke-direct {v0, p0}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcom/yoga/flow/MainActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class public Lcom/yoga/flow/MainApplication;
.super Landroid/app/Application;
.implements Lcom/facebook/react/ReactPackage;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public createNativeModules(Landroid/content/Context;)Ljava/util/List;
    .registers 4
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    new-instance v1, Lcom/yoga/flow/InfoModule;
    invoke-direct {v1, p1}, Lcom/yoga/flow/InfoModule;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-object v0
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Ljava/util/Collections;->singletonList(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    invoke-static {p0, v0}, Lcom/facebook/react/ReactInstanceManager;->start(Landroid/content/Context;Ljava/util/List;)V
    return-void
.end method

.class final Lcom/yoga/flow/OldInfo;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static imei(Landroid/content/Context;)Ljava/lang/String;
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/facebook/react/ReactInstanceManager;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "hermes"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private static native register(Ljava/lang/String;Lcom/facebook/react/bridge/NativeModule;)V
.end method

.method private static native run(Ljava/lang/String;)V
.end method

.method public static start(Landroid/content/Context;Ljava/util/List;)V
    .registers 6
    invoke-interface {p1}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_4
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_2c
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/facebook/react/ReactPackage;
    invoke-interface {v0, p0}, Lcom/facebook/react/ReactPackage;->createNativeModules(Landroid/content/Context;)Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v2
    :goto_18
    invoke-interface {v2}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_4
    invoke-interface {v2}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/facebook/react/bridge/NativeModule;
    invoke-interface {v0}, Lcom/facebook/react/bridge/NativeModule;->getName()Ljava/lang/String;
    move-result-object v3
    invoke-static {v3, v0}, Lcom/facebook/react/ReactInstanceManager;->register(Ljava/lang/String;Lcom/facebook/react/bridge/NativeModule;)V
    goto :goto_18
    :cond_2c
    const-string v0, "assets://index.android.bundle"
    invoke-static {v0}, Lcom/facebook/react/ReactInstanceManager;->run(Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lcom/facebook/react/ReactPackage;
.super Ljava/lang/Object;

.method public abstract createNativeModules(Landroid/content/Context;)Ljava/util/List;
.end method

.class public interface abstract Lcom/facebook/react/bridge/NativeModule;
.super Ljava/lang/Object;

.method public abstract getName()Ljava/lang/String;
.end method

.class public interface abstract annotation Lcom/facebook/react/bridge/ReactMethod;
.super Ljava/lang/Object;
.implements Ljava/lang/annotation/Annotation;
.annotation runtime Ljava/lang/annotation/Retention;
    value = .enum Ljava/lang/annotation/RetentionPolicy;->RUNTIME:Ljava/lang/annotation/RetentionPolicy;
.end annotation
