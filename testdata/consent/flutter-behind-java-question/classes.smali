# api 26
.class public Lcom/example/meditate/AskActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private open()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/meditate/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/meditate/AskActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/meditate/AskActivity;->finish()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const/high16 v1, 0x7f040000
    if-eq v0, v1, :cond_c
    invoke-virtual {p0}, Lcom/example/meditate/AskActivity;->finish()V
    :goto_b
    return-void
    :cond_c
    const-string v0, "m"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/meditate/AskActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "a"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/example/meditate/AskActivity;->open()V
    goto :goto_b
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "m"
    invoke-virtual {p0, v0, v2}, Lcom/example/meditate/AskActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-direct {p0}, Lcom/example/meditate/AskActivity;->open()V
    :goto_15
    return-void
    :cond_16
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/meditate/AskActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/meditate/AskActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/meditate/AskActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_15
.end method

.class public Lcom/example/meditate/HomeActivity;
.super Lio/flutter/embedding/android/FlutterActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/flutter/embedding/android/FlutterActivity;-><init>()V
    return-void
.end method

.method public configureFlutterEngine(Ljava/lang/Object;)V
    .registers 4
    invoke-super {p0, p1}, Lio/flutter/embedding/android/FlutterActivity;->configureFlutterEngine(Ljava/lang/Object;)V
    const-string v1, "h"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/meditate/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onResume()V
    .registers 4
    invoke-super {p0}, Lio/flutter/embedding/android/FlutterActivity;->onResume()V
    const-string v0, "h"
    invoke-virtual {p0}, Lcom/example/meditate/HomeActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lio/flutter/embedding/android/FlutterActivity;
.super Landroid/app/Activity;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "flutter"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private native nativeRun()V
.end method

.method public configureFlutterEngine(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0, p0}, Lio/flutter/embedding/android/FlutterActivity;->configureFlutterEngine(Ljava/lang/Object;)V
    invoke-direct {p0}, Lio/flutter/embedding/android/FlutterActivity;->nativeRun()V
    return-void
.end method
