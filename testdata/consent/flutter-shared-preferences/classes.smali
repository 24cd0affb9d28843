.class public Lcom/fengche/wind/DeviceIdPlugin;
.super Ljava/lang/Object;
.implements Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/fengche/wind/DeviceIdPlugin;->c:Landroid/content/Context;
    return-void
.end method

.method public onMethodCall(Lio/flutter/plugin/common/MethodCall;Lio/flutter/plugin/common/MethodChannel$Result;)V
    .registers 5
    iget-object v0, p1, Lio/flutter/plugin/common/MethodCall;->method:Ljava/lang/String;
    const-string v1, "androidId"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1a
    iget-object v0, p0, Lcom/fengche/wind/DeviceIdPlugin;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-interface {p2, v0}, Lio/flutter/plugin/common/MethodChannel$Result;->success(Ljava/lang/Object;)V
    :goto_19
    return-void
    :cond_1a
    invoke-interface {p2}, Lio/flutter/plugin/common/MethodChannel$Result;->notImplemented()V
    goto :goto_19
.end method

.class public Lcom/fengche/wind/MainActivity;
.super Lio/flutter/embedding/android/FlutterActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/flutter/embedding/android/FlutterActivity;-><init>()V
    return-void
.end method

.class public Lcom/fengche/wind/WindApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "w"
    invoke-virtual {p0}, Lcom/fengche/wind/WindApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "FlutterSharedPreferences"
    invoke-virtual {p0, v0, v3}, Lcom/fengche/wind/WindApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "flutter.privacy_agreed"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_3c
    const-string v1, "w"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/fengche/wind/WindApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3c
    return-void
.end method

.class public Lio/flutter/embedding/android/FlutterActivity;
.super Landroid/app/Activity;
.field private engine:Lio/flutter/embedding/engine/FlutterEngine;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public configureFlutterEngine(Lio/flutter/embedding/engine/FlutterEngine;)V
    .registers 7
    :try_start_0
    const-string v0, "io.flutter.plugins.GeneratedPluginRegistrant"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v1, "registerWith"
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Class;
    const/4 v3, 0x0
    const-class v4, Lio/flutter/embedding/engine/FlutterEngine;
    aput-object v4, v2, v3
    invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->getDeclaredMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    aput-object p1, v2, v3
    invoke-virtual {v0, v1, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_1e
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_1e} :catch_1f
    :goto_1e
    return-void
    :catch_1f
    move-exception v0
    const-string v1, "FlutterActivity"
    const-string v2, "no plugins"
    invoke-static {v1, v2, v0}, Landroid/util/Log;->e(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_1e
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lio/flutter/embedding/engine/FlutterEngine;
    invoke-direct {v0, p0}, Lio/flutter/embedding/engine/FlutterEngine;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lio/flutter/embedding/android/FlutterActivity;->engine:Lio/flutter/embedding/engine/FlutterEngine;
    iget-object v0, p0, Lio/flutter/embedding/android/FlutterActivity;->engine:Lio/flutter/embedding/engine/FlutterEngine;
    invoke-virtual {p0, v0}, Lio/flutter/embedding/android/FlutterActivity;->configureFlutterEngine(Lio/flutter/embedding/engine/FlutterEngine;)V
    iget-object v0, p0, Lio/flutter/embedding/android/FlutterActivity;->engine:Lio/flutter/embedding/engine/FlutterEngine;
    invoke-virtual {v0}, Lio/flutter/embedding/engine/FlutterEngine;->start()V
    return-void
.end method

.class public Lio/flutter/embedding/engine/FlutterEngine;
.super Ljava/lang/Object;
.field public final context:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/flutter/embedding/engine/FlutterEngine;->context:Landroid/content/Context;
    const-string v0, "flutter"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method private native nativeSetHandler(Ljava/lang/String;Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
.end method

.method public handler(Ljava/lang/String;Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lio/flutter/embedding/engine/FlutterEngine;->nativeSetHandler(Ljava/lang/String;Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    return-void
.end method

.method public native start()V
.end method

.class public final Lio/flutter/plugin/common/MethodCall;
.super Ljava/lang/Object;
.field public final arguments:Ljava/lang/Object;
.field public final method:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/flutter/plugin/common/MethodCall;->method:Ljava/lang/String;
    iput-object p2, p0, Lio/flutter/plugin/common/MethodCall;->arguments:Ljava/lang/Object;
    return-void
.end method

.class public interface abstract Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;
.super Ljava/lang/Object;

.method public abstract onMethodCall(Lio/flutter/plugin/common/MethodCall;Lio/flutter/plugin/common/MethodChannel$Result;)V
.end method

.class public interface abstract Lio/flutter/plugin/common/MethodChannel$Result;
.super Ljava/lang/Object;

.method public abstract notImplemented()V
.end method

.method public abstract success(Ljava/lang/Object;)V
.end method

.class public Lio/flutter/plugin/common/MethodChannel;
.super Ljava/lang/Object;
.field private final e:Lio/flutter/embedding/engine/FlutterEngine;
.field private final name:Ljava/lang/String;

.method public constructor <init>(Lio/flutter/embedding/engine/FlutterEngine;Ljava/lang/String;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/flutter/plugin/common/MethodChannel;->e:Lio/flutter/embedding/engine/FlutterEngine;
    iput-object p2, p0, Lio/flutter/plugin/common/MethodChannel;->name:Ljava/lang/String;
    return-void
.end method

.method public setMethodCallHandler(Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    .registers 4
    iget-object v0, p0, Lio/flutter/plugin/common/MethodChannel;->e:Lio/flutter/embedding/engine/FlutterEngine;
    iget-object v1, p0, Lio/flutter/plugin/common/MethodChannel;->name:Ljava/lang/String;
    invoke-virtual {v0, v1, p1}, Lio/flutter/embedding/engine/FlutterEngine;->handler(Ljava/lang/String;Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    return-void
.end method

.class public final Lio/flutter/plugins/GeneratedPluginRegistrant;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static registerWith(Lio/flutter/embedding/engine/FlutterEngine;)V
    .registers 4
    new-instance v0, Lio/flutter/plugin/common/MethodChannel;
    const-string v1, "device_id"
    invoke-direct {v0, p0, v1}, Lio/flutter/plugin/common/MethodChannel;-><init>(Lio/flutter/embedding/engine/FlutterEngine;Ljava/lang/String;)V
    new-instance v1, Lcom/fengche/wind/DeviceIdPlugin;
    iget-object v2, p0, Lio/flutter/embedding/engine/FlutterEngine;->context:Landroid/content/Context;
    invoke-direct {v1, v2}, Lcom/fengche/wind/DeviceIdPlugin;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lio/flutter/plugin/common/MethodChannel;->setMethodCallHandler(Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    return-void
.end method
