# api 26
.class public Lcom/example/habits/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/habits/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/habits/MainActivity;
.super Lio/flutter/embedding/android/FlutterActivity;
.implements Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/flutter/embedding/android/FlutterActivity;-><init>()V
    return-void
.end method

.method public configureFlutterEngine(Lio/flutter/embedding/engine/FlutterEngine;)V
    .registers 5
    invoke-super {p0, p1}, Lio/flutter/embedding/android/FlutterActivity;->configureFlutterEngine(Lio/flutter/embedding/engine/FlutterEngine;)V
    new-instance v0, Lio/flutter/plugin/common/MethodChannel;
    invoke-virtual {p1}, Lio/flutter/embedding/engine/FlutterEngine;->getDartExecutor()Lio/flutter/embedding/engine/dart/DartExecutor;
    move-result-object v1
    const-string v2, "habits/device"
    invoke-direct {v0, v1, v2}, Lio/flutter/plugin/common/MethodChannel;-><init>(Lio/flutter/embedding/engine/dart/DartExecutor;Ljava/lang/String;)V
    invoke-virtual {v0, p0}, Lio/flutter/plugin/common/MethodChannel;->setMethodCallHandler(Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/habits/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getNetworkOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onMethodCall(Lio/flutter/plugin/common/MethodCall;Lio/flutter/plugin/common/MethodChannel$Result;)V
    .registers 5
    iget-object v0, p1, Lio/flutter/plugin/common/MethodCall;->method:Ljava/lang/String;
    const-string v1, "deviceId"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1a
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/habits/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-interface {p2, v0}, Lio/flutter/plugin/common/MethodChannel$Result;->success(Ljava/lang/Object;)V
    :goto_19
    return-void
    :cond_1a
    invoke-interface {p2}, Lio/flutter/plugin/common/MethodChannel$Result;->notImplemented()V
    goto :goto_19
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
    .registers 2
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lio/flutter/embedding/engine/FlutterEngine;
    invoke-direct {v0}, Lio/flutter/embedding/engine/FlutterEngine;-><init>()V
    iput-object v0, p0, Lio/flutter/embedding/android/FlutterActivity;->engine:Lio/flutter/embedding/engine/FlutterEngine;
    iget-object v0, p0, Lio/flutter/embedding/android/FlutterActivity;->engine:Lio/flutter/embedding/engine/FlutterEngine;
    invoke-virtual {p0, v0}, Lio/flutter/embedding/android/FlutterActivity;->configureFlutterEngine(Lio/flutter/embedding/engine/FlutterEngine;)V
    return-void
.end method

.method protected onStart()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    iget-object v0, p0, Lio/flutter/embedding/android/FlutterActivity;->engine:Lio/flutter/embedding/engine/FlutterEngine;
    invoke-virtual {v0}, Lio/flutter/embedding/engine/FlutterEngine;->run()V
    return-void
.end method

.class public Lio/flutter/embedding/engine/FlutterEngine;
.super Ljava/lang/Object;
.field private final executor:Lio/flutter/embedding/engine/dart/DartExecutor;
.field private final jni:Lio/flutter/embedding/engine/FlutterJNI;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lio/flutter/embedding/engine/dart/DartExecutor;
    invoke-direct {v0}, Lio/flutter/embedding/engine/dart/DartExecutor;-><init>()V
    iput-object v0, p0, Lio/flutter/embedding/engine/FlutterEngine;->executor:Lio/flutter/embedding/engine/dart/DartExecutor;
    new-instance v0, Lio/flutter/embedding/engine/FlutterJNI;
    iget-object v1, p0, Lio/flutter/embedding/engine/FlutterEngine;->executor:Lio/flutter/embedding/engine/dart/DartExecutor;
    invoke-direct {v0, v1}, Lio/flutter/embedding/engine/FlutterJNI;-><init>(Lio/flutter/embedding/engine/dart/DartExecutor;)V
    iput-object v0, p0, Lio/flutter/embedding/engine/FlutterEngine;->jni:Lio/flutter/embedding/engine/FlutterJNI;
    return-void
.end method

.method public getDartExecutor()Lio/flutter/embedding/engine/dart/DartExecutor;
    .registers 2
    iget-object v0, p0, Lio/flutter/embedding/engine/FlutterEngine;->executor:Lio/flutter/embedding/engine/dart/DartExecutor;
    return-object v0
.end method

.method public run()V
    .registers 4
    iget-object v0, p0, Lio/flutter/embedding/engine/FlutterEngine;->jni:Lio/flutter/embedding/engine/FlutterJNI;
    const-string v1, "flutter_assets"
    const-string v2, "main"
    invoke-virtual {v0, v1, v2}, Lio/flutter/embedding/engine/FlutterJNI;->nativeRunBundleAndSnapshotFromLibrary(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.class public Lio/flutter/embedding/engine/FlutterJNI;
.super Ljava/lang/Object;
.field private final executor:Lio/flutter/embedding/engine/dart/DartExecutor;

.method public constructor <init>(Lio/flutter/embedding/engine/dart/DartExecutor;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/flutter/embedding/engine/FlutterJNI;->executor:Lio/flutter/embedding/engine/dart/DartExecutor;
    const-string v0, "flutter"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    invoke-static {p0}, Lio/flutter/embedding/engine/FlutterJNI;->nativeAttach(Lio/flutter/embedding/engine/FlutterJNI;)J
    return-void
.end method

.method private handlePlatformMessage(Ljava/lang/String;[BI)V
    .registers 5
    iget-object v0, p0, Lio/flutter/embedding/engine/FlutterJNI;->executor:Lio/flutter/embedding/engine/dart/DartExecutor;
    invoke-virtual {v0, p1, p2, p3}, Lio/flutter/embedding/engine/dart/DartExecutor;->handleMessageFromDart(Ljava/lang/String;[BI)V
    return-void
.end method

.method private static native nativeAttach(Lio/flutter/embedding/engine/FlutterJNI;)J
.end method

.method public static native nativeReply(ILjava/lang/Object;)V
.end method

.method public native nativeRunBundleAndSnapshotFromLibrary(Ljava/lang/String;Ljava/lang/String;)V
.end method

.class Lio/flutter/embedding/engine/dart/DartExecutor$1;
.super Ljava/lang/Object;
.implements Lio/flutter/plugin/common/MethodChannel$Result;
.field final synthetic this$0:Lio/flutter/embedding/engine/dart/DartExecutor;
.field final synthetic val$reply:I

.method constructor <init>(Lio/flutter/embedding/engine/dart/DartExecutor;I)V
    .registers 3
    iput-object p1, p0, Lio/flutter/embedding/engine/dart/DartExecutor$1;->this$0:Lio/flutter/embedding/engine/dart/DartExecutor;
    iput p2, p0, Lio/flutter/embedding/engine/dart/DartExecutor$1;->val$reply:I
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public notImplemented()V
    .registers 3
    iget v0, p0, Lio/flutter/embedding/engine/dart/DartExecutor$1;->val$reply:I
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lio/flutter/embedding/engine/FlutterJNI;->nativeReply(ILjava/lang/Object;)V
    return-void
.end method

.method public success(Ljava/lang/Object;)V
    .registers 3
    iget v0, p0, Lio/flutter/embedding/engine/dart/DartExecutor$1;->val$reply:I
    invoke-static {v0, p1}, Lio/flutter/embedding/engine/FlutterJNI;->nativeReply(ILjava/lang/Object;)V
    return-void
.end method

.class public Lio/flutter/embedding/engine/dart/DartExecutor;
.super Ljava/lang/Object;
.field private final handlers:Ljava/util/Map;
.end field

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lio/flutter/embedding/engine/dart/DartExecutor;->handlers:Ljava/util/Map;
    return-void
.end method

.method public handleMessageFromDart(Ljava/lang/String;[BI)V
    .registers 8
    iget-object v0, p0, Lio/flutter/embedding/engine/dart/DartExecutor;->handlers:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;
    if-eqz v0, :cond_1d
    new-instance v1, Lio/flutter/plugin/common/MethodCall;
    new-instance v2, Ljava/lang/String;
    invoke-direct {v2, p2}, Ljava/lang/String;-><init>([B)V
    const/4 v3, 0x0
    invoke-direct {v1, v2, v3}, Lio/flutter/plugin/common/MethodCall;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    new-instance v2, Lio/flutter/embedding/engine/dart/DartExecutor$1;
    invoke-direct {v2, p0, p3}, Lio/flutter/embedding/engine/dart/DartExecutor$1;-><init>(Lio/flutter/embedding/engine/dart/DartExecutor;I)V
    invoke-interface {v0, v1, v2}, Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;->onMethodCall(Lio/flutter/plugin/common/MethodCall;Lio/flutter/plugin/common/MethodChannel$Result;)V
    :cond_1d
    return-void
.end method

.method public setMessageHandler(Ljava/lang/String;Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    .registers 4
    iget-object v0, p0, Lio/flutter/embedding/engine/dart/DartExecutor;->handlers:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
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
.field private final messenger:Lio/flutter/embedding/engine/dart/DartExecutor;
.field private final name:Ljava/lang/String;

.method public constructor <init>(Lio/flutter/embedding/engine/dart/DartExecutor;Ljava/lang/String;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/flutter/plugin/common/MethodChannel;->messenger:Lio/flutter/embedding/engine/dart/DartExecutor;
    iput-object p2, p0, Lio/flutter/plugin/common/MethodChannel;->name:Ljava/lang/String;
    return-void
.end method

.method public setMethodCallHandler(Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    .registers 4
    iget-object v0, p0, Lio/flutter/plugin/common/MethodChannel;->messenger:Lio/flutter/embedding/engine/dart/DartExecutor;
    iget-object v1, p0, Lio/flutter/plugin/common/MethodChannel;->name:Ljava/lang/String;
    invoke-virtual {v0, v1, p1}, Lio/flutter/embedding/engine/dart/DartExecutor;->setMessageHandler(Ljava/lang/String;Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    return-void
.end method
