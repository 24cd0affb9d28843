# api 26
.class public Lcom/example/runner/DeviceModule;
.super Lcom/facebook/react/bridge/BaseJavaModule;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Lcom/facebook/react/bridge/BaseJavaModule;-><init>()V
    iput-object p1, p0, Lcom/example/runner/DeviceModule;->c:Landroid/content/Context;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    const-string v0, "Device"
    return-object v0
.end method

.method public imei(Lcom/facebook/react/bridge/Promise;)V
    .registers 4
    .annotation runtime Lcom/facebook/react/bridge/ReactMethod;
    .end annotation
    iget-object v0, p0, Lcom/example/runner/DeviceModule;->c:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-interface {p1, v0}, Lcom/facebook/react/bridge/Promise;->resolve(Ljava/lang/Object;)V
    return-void
.end method

.method public setAgreed(Z)V
    .registers 5
    .annotation runtime Lcom/facebook/react/bridge/ReactMethod;
    .end annotation
    iget-object v0, p0, Lcom/example/runner/DeviceModule;->c:Landroid/content/Context;
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

.class public Lcom/example/runner/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/facebook/react/bridge/CatalystInstanceImpl;
    invoke-direct {v0}, Lcom/facebook/react/bridge/CatalystInstanceImpl;-><init>()V
    new-instance v1, Lcom/example/runner/DeviceModule;
    invoke-virtual {p0}, Lcom/example/runner/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Lcom/example/runner/DeviceModule;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lcom/facebook/react/bridge/CatalystInstanceImpl;->register(Lcom/facebook/react/bridge/BaseJavaModule;)V
    invoke-virtual {p0}, Lcom/example/runner/MainActivity;->getAssets()Landroid/content/res/AssetManager;
    move-result-object v1
    const-string v2, "assets://index.android.bundle"
    invoke-virtual {v0, v1, v2}, Lcom/facebook/react/bridge/CatalystInstanceImpl;->jniLoadScriptFromAssets(Ljava/lang/Object;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/example/runner/MainApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/runner/MainApplication;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "rn"
    invoke-virtual {p0, v0, v2}, Lcom/example/runner/MainApplication;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_32
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/runner/MainApplication;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_32
    return-void
.end method

.class public abstract Lcom/facebook/react/bridge/BaseJavaModule;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract getName()Ljava/lang/String;
.end method

.class public Lcom/facebook/react/bridge/CatalystInstanceImpl;
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

.method private native initializeBridge(Ljava/lang/Object;Ljava/lang/Object;)V
.end method

.method public native jniLoadScriptFromAssets(Ljava/lang/Object;Ljava/lang/String;)V
.end method

.method public register(Lcom/facebook/react/bridge/BaseJavaModule;)V
    .registers 7
    invoke-virtual {p1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->getDeclaredMethods()[Ljava/lang/reflect/Method;
    move-result-object v1
    array-length v2, v1
    const/4 v0, 0x0
    :goto_a
    if-ge v0, v2, :cond_1c
    aget-object v3, v1, v0
    const-class v4, Lcom/facebook/react/bridge/ReactMethod;
    invoke-virtual {v3, v4}, Ljava/lang/reflect/Method;->isAnnotationPresent(Ljava/lang/Class;)Z
    move-result v4
    if-eqz v4, :cond_19
    invoke-direct {p0, p1, v3}, Lcom/facebook/react/bridge/CatalystInstanceImpl;->initializeBridge(Ljava/lang/Object;Ljava/lang/Object;)V
    :cond_19
    add-int/lit8 v0, v0, 0x1
    goto :goto_a
    :cond_1c
    return-void
.end method

.class public interface abstract Lcom/facebook/react/bridge/Promise;
.super Ljava/lang/Object;

.method public abstract resolve(Ljava/lang/Object;)V
.end method

.class public interface abstract annotation Lcom/facebook/react/bridge/ReactMethod;
.super Ljava/lang/Object;
.implements Ljava/lang/annotation/Annotation;
.annotation runtime Ljava/lang/annotation/Retention;
    value = .enum Ljava/lang/annotation/RetentionPolicy;->RUNTIME:Ljava/lang/annotation/RetentionPolicy;
.end annotation
