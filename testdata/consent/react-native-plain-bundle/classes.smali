.class public Lcom/shuttle/ride/DeviceModule;
.super Lcom/facebook/react/bridge/ReactContextBaseJavaModule;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/facebook/react/bridge/ReactContextBaseJavaModule;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public getApps(Lcom/facebook/react/bridge/Promise;)V
    .registers 4
    .annotation runtime Lcom/facebook/react/bridge/ReactMethod;
    .end annotation
    invoke-virtual {p0}, Lcom/shuttle/ride/DeviceModule;->getReactApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {p1, v0}, Lcom/facebook/react/bridge/Promise;->resolve(Ljava/lang/Object;)V
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    const-string v0, "Device"
    return-object v0
.end method

.method public setAgreed(Z)V
    .registers 5
    .annotation runtime Lcom/facebook/react/bridge/ReactMethod;
    .end annotation
    invoke-virtual {p0}, Lcom/shuttle/ride/DeviceModule;->getReactApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "rn"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/shuttle/ride/MainActivity;
.super Lcom/facebook/react/ReactActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/facebook/react/ReactActivity;-><init>()V
    return-void
.end method

.method protected getMainComponentName()Ljava/lang/String;
    .registers 2
    const-string v0, "ride"
    return-object v0
.end method

.class Lcom/shuttle/ride/MainApplication$1;
.super Lcom/facebook/react/ReactNativeHost;
.field final synthetic this$0:Lcom/shuttle/ride/MainApplication;

.method constructor <init>(Lcom/shuttle/ride/MainApplication;)V
    .registers 2
    iput-object p1, p0, Lcom/shuttle/ride/MainApplication$1;->this$0:Lcom/shuttle/ride/MainApplication;
    invoke-direct {p0}, Lcom/facebook/react/ReactNativeHost;-><init>()V
    return-void
.end method

.method protected getModules(Landroid/content/Context;)Ljava/util/List;
    .registers 5
    const/4 v0, 0x1
    new-array v0, v0, [Lcom/facebook/react/bridge/ReactContextBaseJavaModule;
    const/4 v1, 0x0
    new-instance v2, Lcom/shuttle/ride/DeviceModule;
    invoke-direct {v2, p1}, Lcom/shuttle/ride/DeviceModule;-><init>(Landroid/content/Context;)V
    aput-object v2, v0, v1
    invoke-static {v0}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/shuttle/ride/MainApplication;
.super Landroid/app/Application;
.implements Lcom/facebook/react/ReactApplication;
.field private final host:Lcom/facebook/react/ReactNativeHost;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    new-instance v0, Lcom/shuttle/ride/MainApplication$1;
    invoke-direct {v0, p0}, Lcom/shuttle/ride/MainApplication$1;-><init>(Lcom/shuttle/ride/MainApplication;)V
    iput-object v0, p0, Lcom/shuttle/ride/MainApplication;->host:Lcom/facebook/react/ReactNativeHost;
    return-void
.end method

.method public getReactNativeHost()Lcom/facebook/react/ReactNativeHost;
    .registers 2
    iget-object v0, p0, Lcom/shuttle/ride/MainApplication;->host:Lcom/facebook/react/ReactNativeHost;
    return-object v0
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "rn"
    invoke-virtual {p0, v0, v2}, Lcom/shuttle/ride/MainApplication;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/shuttle/ride/MainApplication;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    const-string v0, "r"
    invoke-virtual {p0}, Lcom/shuttle/ride/MainApplication;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public abstract Lcom/facebook/react/ReactActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected getMainComponentName()Ljava/lang/String;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/facebook/react/ReactActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/facebook/react/ReactApplication;
    invoke-interface {v0}, Lcom/facebook/react/ReactApplication;->getReactNativeHost()Lcom/facebook/react/ReactNativeHost;
    move-result-object v0
    invoke-virtual {p0}, Lcom/facebook/react/ReactActivity;->getMainComponentName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, p0, v1}, Lcom/facebook/react/ReactNativeHost;->run(Landroid/app/Activity;Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lcom/facebook/react/ReactApplication;
.super Ljava/lang/Object;

.method public abstract getReactNativeHost()Lcom/facebook/react/ReactNativeHost;
.end method

.class public abstract Lcom/facebook/react/ReactNativeHost;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "reactnativejni"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private native nativeRegister(Ljava/lang/String;Ljava/lang/Object;)V
.end method

.method private native nativeRun(Ljava/lang/String;Ljava/lang/String;)V
.end method

.method protected abstract getModules(Landroid/content/Context;)Ljava/util/List;
.end method

.method run(Landroid/app/Activity;Ljava/lang/String;)V
    .registers 6
    invoke-virtual {p0, p1}, Lcom/facebook/react/ReactNativeHost;->getModules(Landroid/content/Context;)Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_8
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_1c
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/facebook/react/bridge/ReactContextBaseJavaModule;
    invoke-virtual {v0}, Lcom/facebook/react/bridge/ReactContextBaseJavaModule;->getName()Ljava/lang/String;
    move-result-object v2
    invoke-direct {p0, v2, v0}, Lcom/facebook/react/ReactNativeHost;->nativeRegister(Ljava/lang/String;Ljava/lang/Object;)V
    goto :goto_8
    :cond_1c
    const-string v0, "assets://index.android.bundle"
    invoke-direct {p0, v0, p2}, Lcom/facebook/react/ReactNativeHost;->nativeRun(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lcom/facebook/react/bridge/Promise;
.super Ljava/lang/Object;

.method public abstract resolve(Ljava/lang/Object;)V
.end method

.class public abstract Lcom/facebook/react/bridge/ReactContextBaseJavaModule;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/facebook/react/bridge/ReactContextBaseJavaModule;->c:Landroid/content/Context;
    return-void
.end method

.method public abstract getName()Ljava/lang/String;
.end method

.method protected final getReactApplicationContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Lcom/facebook/react/bridge/ReactContextBaseJavaModule;->c:Landroid/content/Context;
    return-object v0
.end method

.class public interface abstract annotation Lcom/facebook/react/bridge/ReactMethod;
.super Ljava/lang/Object;
.implements Ljava/lang/annotation/Annotation;
.annotation system Ldalvik/annotation/AnnotationDefault;
    value = .subannotation Lcom/facebook/react/bridge/ReactMethod;
        isBlockingSynchronousMethod = false
    .end subannotation
.end annotation
.annotation runtime Ljava/lang/annotation/Retention;
    value = .enum Ljava/lang/annotation/RetentionPolicy;->RUNTIME:Ljava/lang/annotation/RetentionPolicy;
.end annotation

.method public abstract isBlockingSynchronousMethod()Z
.end method
