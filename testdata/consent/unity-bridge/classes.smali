.class public Lcom/hero/tower/DeviceBridge;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getImei()Ljava/lang/String;
    .registers 2
    sget-object v0, Lcom/unity3d/player/UnityPlayer;->currentActivity:Landroid/app/Activity;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/hero/tower/GameActivity;
.super Lcom/unity3d/player/UnityPlayerActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/unity3d/player/UnityPlayerActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const-string v0, "h"
    invoke-virtual {p0}, Lcom/hero/tower/GameActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-super {p0, p1}, Lcom/unity3d/player/UnityPlayerActivity;->onCreate(Landroid/os/Bundle;)V
    return-void
.end method

.class Lcom/hero/tower/PrivacyActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/hero/tower/PrivacyActivity;

.method constructor <init>(Lcom/hero/tower/PrivacyActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/hero/tower/PrivacyActivity$1;->this$0:Lcom/hero/tower/PrivacyActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/hero/tower/PrivacyActivity$1;->this$0:Lcom/hero/tower/PrivacyActivity;
    const-string v1, "base"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/hero/tower/PrivacyActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "PrivacyAccepted"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/hero/tower/PrivacyActivity$1;->this$0:Lcom/hero/tower/PrivacyActivity;
    invoke-static {v0}, Lcom/hero/tower/PrivacyActivity;->access$000(Lcom/hero/tower/PrivacyActivity;)V
    return-void
.end method

.class Lcom/hero/tower/PrivacyActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/hero/tower/PrivacyActivity;

.method constructor <init>(Lcom/hero/tower/PrivacyActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/hero/tower/PrivacyActivity$2;->this$0:Lcom/hero/tower/PrivacyActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/hero/tower/PrivacyActivity$2;->this$0:Lcom/hero/tower/PrivacyActivity;
    invoke-virtual {v0}, Lcom/hero/tower/PrivacyActivity;->finish()V
    return-void
.end method

.class public Lcom/hero/tower/PrivacyActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/hero/tower/PrivacyActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/hero/tower/PrivacyActivity;->enter()V
    return-void
.end method

.method private enter()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0}, Landroid/content/Intent;-><init>()V
    const-class v1, Lcom/hero/tower/GameActivity;
    invoke-virtual {v0, p0, v1}, Landroid/content/Intent;->setClass(Landroid/content/Context;Ljava/lang/Class;)Landroid/content/Intent;
    invoke-virtual {p0, v0}, Lcom/hero/tower/PrivacyActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/hero/tower/PrivacyActivity;->finish()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "base"
    invoke-virtual {p0, v0, v2}, Lcom/hero/tower/PrivacyActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "PrivacyAccepted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-direct {p0}, Lcom/hero/tower/PrivacyActivity;->enter()V
    :goto_15
    return-void
    :cond_16
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u4fdd\u62a4\u6307\u5f15"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u4e0e\u300a\u7528\u6237\u534f\u8bae\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/hero/tower/PrivacyActivity$1;
    invoke-direct {v2, p0}, Lcom/hero/tower/PrivacyActivity$1;-><init>(Lcom/hero/tower/PrivacyActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u62d2\u7edd"
    new-instance v2, Lcom/hero/tower/PrivacyActivity$2;
    invoke-direct {v2, p0}, Lcom/hero/tower/PrivacyActivity$2;-><init>(Lcom/hero/tower/PrivacyActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    const-string v1, "h"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/hero/tower/PrivacyActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_15
.end method

.class public Lcom/unity3d/player/UnityPlayer;
.super Landroid/widget/FrameLayout;
.field public static currentActivity:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V
    sput-object p1, Lcom/unity3d/player/UnityPlayer;->currentActivity:Landroid/app/Activity;
    const-string v0, "unity"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    const-string v0, "il2cpp"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    invoke-static {}, Lcom/unity3d/player/UnityPlayer;->nativeRender()Z
    return-void
.end method

.method private static native nativeRender()Z
.end method

.method protected bridge synthetic generateDefaultLayoutParams()Landroid/view/ViewGroup$LayoutParams;
    .registers 2
    invoke-super {p0}, Landroid/widget/FrameLayout;->generateDefaultLayoutParams()Landroid/widget/FrameLayout$LayoutParams;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic generateLayoutParams(Landroid/util/AttributeSet;)Landroid/view/ViewGroup$LayoutParams;
    .registers 3
    invoke-super {p0, p1}, Landroid/widget/FrameLayout;->generateLayoutParams(Landroid/util/AttributeSet;)Landroid/widget/FrameLayout$LayoutParams;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic getOverlay()Landroid/view/ViewOverlay;
    .registers 2
    invoke-super {p0}, Landroid/widget/FrameLayout;->getOverlay()Landroid/view/ViewGroupOverlay;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/unity3d/player/UnityPlayerActivity;
.super Landroid/app/Activity;
.field protected mUnityPlayer:Lcom/unity3d/player/UnityPlayer;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/unity3d/player/UnityPlayer;
    invoke-direct {v0, p0}, Lcom/unity3d/player/UnityPlayer;-><init>(Landroid/app/Activity;)V
    iput-object v0, p0, Lcom/unity3d/player/UnityPlayerActivity;->mUnityPlayer:Lcom/unity3d/player/UnityPlayer;
    iget-object v0, p0, Lcom/unity3d/player/UnityPlayerActivity;->mUnityPlayer:Lcom/unity3d/player/UnityPlayer;
    invoke-virtual {p0, v0}, Lcom/unity3d/player/UnityPlayerActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method
