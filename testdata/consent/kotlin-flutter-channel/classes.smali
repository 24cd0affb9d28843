.class public final Lcom/roamly/guide/MainActivity$configureFlutterEngine$1;
.super Ljava/lang/Object;
.implements Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;
.field final synthetic this$0:Lcom/roamly/guide/MainActivity;

.method constructor <init>(Lcom/roamly/guide/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/roamly/guide/MainActivity$configureFlutterEngine$1;->this$0:Lcom/roamly/guide/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onMethodCall(Lio/flutter/plugin/common/MethodCall;Lio/flutter/plugin/common/MethodChannel$Result;)V
    .registers 5
    const-string v0, "call"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "result"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p1, Lio/flutter/plugin/common/MethodCall;->method:Ljava/lang/String;
    const-string v1, "androidId"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_24
    iget-object v0, p0, Lcom/roamly/guide/MainActivity$configureFlutterEngine$1;->this$0:Lcom/roamly/guide/MainActivity;
    invoke-virtual {v0}, Lcom/roamly/guide/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-interface {p2, v0}, Lio/flutter/plugin/common/MethodChannel$Result;->success(Ljava/lang/Object;)V
    :goto_23
    return-void
    :cond_24
    invoke-interface {p2}, Lio/flutter/plugin/common/MethodChannel$Result;->notImplemented()V
    goto :goto_23
.end method

.class public final Lcom/roamly/guide/MainActivity;
.super Lio/flutter/embedding/android/FlutterActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/flutter/embedding/android/FlutterActivity;-><init>()V
    return-void
.end method

.method public configureFlutterEngine(Lio/flutter/embedding/engine/FlutterEngine;)V
    .registers 5
    const-string v0, "e"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-super {p0, p1}, Lio/flutter/embedding/android/FlutterActivity;->configureFlutterEngine(Lio/flutter/embedding/engine/FlutterEngine;)V
    new-instance v1, Lio/flutter/plugin/common/MethodChannel;
    invoke-virtual {p1}, Lio/flutter/embedding/engine/FlutterEngine;->getDartExecutor()Lio/flutter/embedding/engine/dart/DartExecutor;
    move-result-object v0
    invoke-virtual {v0}, Lio/flutter/embedding/engine/dart/DartExecutor;->getBinaryMessenger()Lio/flutter/plugin/common/BinaryMessenger;
    move-result-object v0
    const-string v2, "roamly/device"
    invoke-direct {v1, v0, v2}, Lio/flutter/plugin/common/MethodChannel;-><init>(Lio/flutter/plugin/common/BinaryMessenger;Ljava/lang/String;)V
    new-instance v0, Lcom/roamly/guide/MainActivity$configureFlutterEngine$1;
    invoke-direct {v0, p0}, Lcom/roamly/guide/MainActivity$configureFlutterEngine$1;-><init>(Lcom/roamly/guide/MainActivity;)V
    check-cast v0, Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;
    invoke-virtual {v1, v0}, Lio/flutter/plugin/common/MethodChannel;->setMethodCallHandler(Lio/flutter/plugin/common/MethodChannel$MethodCallHandler;)V
    return-void
.end method

.class public final Lcom/roamly/guide/RoamApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "roam"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/roamly/guide/RoamApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_15
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_15
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
