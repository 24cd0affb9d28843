# api 26
.class Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.field private final arg$0:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;->arg$0:Ljava/lang/Runnable;
    return-void
.end method

.method public onConfirm()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;->arg$0:Ljava/lang/Runnable;
    invoke-static {v0}, Lcom/example/kids/DialogUtil;->accessor$DialogUtil$lambda0(Ljava/lang/Runnable;)V
    return-void
.end method

.class Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnCancelListener;
.field private final arg$0:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;->arg$0:Ljava/lang/Runnable;
    return-void
.end method

.method public onCancel()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;->arg$0:Ljava/lang/Runnable;
    invoke-static {v0}, Lcom/example/kids/DialogUtil;->accessor$DialogUtil$lambda1(Ljava/lang/Runnable;)V
    return-void
.end method

.class public final Lcom/example/kids/DialogUtil;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic accessor$DialogUtil$lambda0(Ljava/lang/Runnable;)V
    .registers 1
    invoke-static {p0}, Lcom/example/kids/DialogUtil;->lambda$confirm$0(Ljava/lang/Runnable;)V
    return-void
.end method

.method static synthetic accessor$DialogUtil$lambda1(Ljava/lang/Runnable;)V
    .registers 1
    invoke-static {p0}, Lcom/example/kids/DialogUtil;->lambda$confirm$1(Ljava/lang/Runnable;)V
    return-void
.end method

.method public static confirm(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    .registers 15
    const/4 v7, 0x0
    new-instance v0, Lcom/lxj/xpopup/XPopup$Builder;
    invoke-direct {v0, p0}, Lcom/lxj/xpopup/XPopup$Builder;-><init>(Landroid/content/Context;)V
    invoke-static {v7}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/lxj/xpopup/XPopup$Builder;->dismissOnBackPressed(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    move-result-object v0
    invoke-static {v7}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/lxj/xpopup/XPopup$Builder;->dismissOnTouchOutside(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    move-result-object v0
    new-instance v5, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;
    invoke-direct {v5, p5}, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda0;-><init>(Ljava/lang/Runnable;)V
    new-instance v6, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;
    invoke-direct {v6, p6}, Lcom/example/kids/DialogUtil$$ExternalSyntheticLambda1;-><init>(Ljava/lang/Runnable;)V
    move-object v1, p1
    move-object v2, p2
    move-object v3, p3
    move-object v4, p4
    invoke-virtual/range {v0 .. v7}, Lcom/lxj/xpopup/XPopup$Builder;->asConfirm(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;Z)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    move-result-object v0
    invoke-virtual {v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->show()Lcom/lxj/xpopup/core/BasePopupView;
    return-void
.end method

.method private static synthetic lambda$confirm$0(Ljava/lang/Runnable;)V
    .registers 1
    invoke-interface {p0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method private static synthetic lambda$confirm$1(Ljava/lang/Runnable;)V
    .registers 1
    if-eqz p0, :cond_5
    invoke-interface {p0}, Ljava/lang/Runnable;->run()V
    :cond_5
    return-void
.end method

.class final Lcom/example/kids/KV;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static getBool(Landroid/content/Context;Ljava/lang/String;Z)Z
    .registers 4
    invoke-static {p0}, Lcom/example/kids/KV;->sp(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static putBool(Landroid/content/Context;Ljava/lang/String;Z)V
    .registers 4
    invoke-static {p0}, Lcom/example/kids/KV;->sp(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method private static sp(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "kv"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/kids/SplashActivity;
    invoke-static {v0}, Lcom/example/kids/SplashActivity;->accessor$SplashActivity$lambda0(Lcom/example/kids/SplashActivity;)V
    return-void
.end method

.class Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/kids/SplashActivity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/kids/SplashActivity;
    invoke-static {v0}, Lcom/example/kids/SplashActivity;->accessor$SplashActivity$lambda2(Lcom/example/kids/SplashActivity;)V
    return-void
.end method

.class public Lcom/example/kids/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda0(Lcom/example/kids/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->lambda$onCreate$0()V
    return-void
.end method

.method static synthetic accessor$SplashActivity$lambda2(Lcom/example/kids/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->lambda$onBackPressed$1()V
    return-void
.end method

.method private init()V
    .registers 3
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/kids/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private synthetic lambda$onBackPressed$1()V
    .registers 4
    const-string v0, "quit"
    invoke-virtual {p0}, Lcom/example/kids/SplashActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/kids/SplashActivity;->finish()V
    return-void
.end method

.method private synthetic lambda$onCreate$0()V
    .registers 3
    const-string v0, "pa"
    const/4 v1, 0x1
    invoke-static {p0, v0, v1}, Lcom/example/kids/KV;->putBool(Landroid/content/Context;Ljava/lang/String;Z)V
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->init()V
    return-void
.end method

.method public onBackPressed()V
    .registers 8
    const-string v1, "\u63d0\u793a"
    const-string v2, "\u786e\u5b9a\u9000\u51fa\u5417\uff1f"
    const-string v3, "\u53d6\u6d88"
    const-string v4, "\u786e\u5b9a"
    new-instance v5, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;
    invoke-direct {v5, p0}, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda2;-><init>(Lcom/example/kids/SplashActivity;)V
    const/4 v6, 0x0
    move-object v0, p0
    invoke-static/range {v0 .. v6}, Lcom/example/kids/DialogUtil;->confirm(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "pa"
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Lcom/example/kids/KV;->getBool(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->init()V
    :goto_f
    return-void
    :cond_10
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    const-string v2, "\u8bf7\u8ba4\u771f\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300a\u513f\u7ae5\u9690\u79c1\u4fdd\u62a4\u6307\u5f15\u300b"
    const-string v3, "\u4e0d\u540c\u610f"
    const-string v4, "\u540c\u610f"
    new-instance v5, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;
    invoke-direct {v5, p0}, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/kids/SplashActivity;)V
    new-instance v6, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;
    invoke-direct {v6, p0}, Lcom/example/kids/SplashActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/kids/SplashActivity;)V
    move-object v0, p0
    invoke-static/range {v0 .. v6}, Lcom/example/kids/DialogUtil;->confirm(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    goto :goto_f
.end method

.class public Lcom/lxj/xpopup/XPopup$Builder;
.super Ljava/lang/Object;
.field private context:Landroid/content/Context;
.field private final popupInfo:Lcom/lxj/xpopup/core/PopupInfo;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lcom/lxj/xpopup/core/PopupInfo;
    invoke-direct {v0}, Lcom/lxj/xpopup/core/PopupInfo;-><init>()V
    iput-object v0, p0, Lcom/lxj/xpopup/XPopup$Builder;->popupInfo:Lcom/lxj/xpopup/core/PopupInfo;
    iput-object p1, p0, Lcom/lxj/xpopup/XPopup$Builder;->context:Landroid/content/Context;
    return-void
.end method

.method public asConfirm(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;Z)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 11
    new-instance v0, Lcom/lxj/xpopup/impl/ConfirmPopupView;
    iget-object v1, p0, Lcom/lxj/xpopup/XPopup$Builder;->context:Landroid/content/Context;
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/lxj/xpopup/impl/ConfirmPopupView;-><init>(Landroid/content/Context;I)V
    const/4 v1, 0x0
    invoke-virtual {v0, p1, p2, v1}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setTitleContent(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    invoke-virtual {v0, p3}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setCancelText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    invoke-virtual {v0, p4}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setConfirmText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    invoke-virtual {v0, p5, p6}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setListener(Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    iput-boolean p7, v0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->isHideCancel:Z
    iget-object v1, p0, Lcom/lxj/xpopup/XPopup$Builder;->popupInfo:Lcom/lxj/xpopup/core/PopupInfo;
    iput-object v1, v0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->popupInfo:Lcom/lxj/xpopup/core/PopupInfo;
    return-object v0
.end method

.method public asCustom(Lcom/lxj/xpopup/core/BasePopupView;)Lcom/lxj/xpopup/core/BasePopupView;
    .registers 3
    iget-object v0, p0, Lcom/lxj/xpopup/XPopup$Builder;->popupInfo:Lcom/lxj/xpopup/core/PopupInfo;
    iput-object v0, p1, Lcom/lxj/xpopup/core/BasePopupView;->popupInfo:Lcom/lxj/xpopup/core/PopupInfo;
    return-object p1
.end method

.method public dismissOnBackPressed(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    .registers 3
    iget-object v0, p0, Lcom/lxj/xpopup/XPopup$Builder;->popupInfo:Lcom/lxj/xpopup/core/PopupInfo;
    iput-object p1, v0, Lcom/lxj/xpopup/core/PopupInfo;->isDismissOnBackPressed:Ljava/lang/Boolean;
    return-object p0
.end method

.method public dismissOnTouchOutside(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    .registers 3
    iget-object v0, p0, Lcom/lxj/xpopup/XPopup$Builder;->popupInfo:Lcom/lxj/xpopup/core/PopupInfo;
    iput-object p1, v0, Lcom/lxj/xpopup/core/PopupInfo;->isDismissOnTouchOutside:Ljava/lang/Boolean;
    return-object p0
.end method

.class public Lcom/lxj/xpopup/XPopup;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/lxj/xpopup/core/BasePopupView$Attach;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final v:Lcom/lxj/xpopup/core/BasePopupView;

.method constructor <init>(Lcom/lxj/xpopup/core/BasePopupView;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/lxj/xpopup/core/BasePopupView$Attach;->v:Lcom/lxj/xpopup/core/BasePopupView;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/lxj/xpopup/core/BasePopupView$Attach;->v:Lcom/lxj/xpopup/core/BasePopupView;
    invoke-virtual {v0}, Lcom/lxj/xpopup/core/BasePopupView;->attach()V
    return-void
.end method

.class public abstract Lcom/lxj/xpopup/core/BasePopupView;
.super Landroid/widget/FrameLayout;
.field private final attachTask:Ljava/lang/Runnable;
.field protected handler:Landroid/os/Handler;
.field public popupInfo:Lcom/lxj/xpopup/core/PopupInfo;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0, p1}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lcom/lxj/xpopup/core/BasePopupView;->handler:Landroid/os/Handler;
    new-instance v0, Lcom/lxj/xpopup/core/BasePopupView$Attach;
    invoke-direct {v0, p0}, Lcom/lxj/xpopup/core/BasePopupView$Attach;-><init>(Lcom/lxj/xpopup/core/BasePopupView;)V
    iput-object v0, p0, Lcom/lxj/xpopup/core/BasePopupView;->attachTask:Ljava/lang/Runnable;
    return-void
.end method

.method attach()V
    .registers 4
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/BasePopupView;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/BasePopupView;->getPopupLayoutId()I
    move-result v1
    const/4 v2, 0x1
    invoke-virtual {v0, v1, p0, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/BasePopupView;->init()V
    return-void
.end method

.method public dismiss()V
    .registers 2
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/BasePopupView;->getParent()Landroid/view/ViewParent;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, p0}, Landroid/view/ViewGroup;->removeView(Landroid/view/View;)V
    return-void
.end method

.method public dismissWith(Ljava/lang/Runnable;)V
    .registers 2
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/BasePopupView;->dismiss()V
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    return-void
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

.method protected getImplLayoutId()I
    .registers 2
    const/4 v0, -0x1
    return v0
.end method

.method public bridge synthetic getOverlay()Landroid/view/ViewOverlay;
    .registers 2
    invoke-super {p0}, Landroid/widget/FrameLayout;->getOverlay()Landroid/view/ViewGroupOverlay;
    move-result-object v0
    return-object v0
.end method

.method protected abstract getPopupLayoutId()I
.end method

.method protected init()V
    .registers 1
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/BasePopupView;->initPopupContent()V
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/BasePopupView;->onCreate()V
    return-void
.end method

.method protected initPopupContent()V
    .registers 1
    return-void
.end method

.method protected onCreate()V
    .registers 1
    return-void
.end method

.method public show()Lcom/lxj/xpopup/core/BasePopupView;
    .registers 3
    iget-object v0, p0, Lcom/lxj/xpopup/core/BasePopupView;->handler:Landroid/os/Handler;
    iget-object v1, p0, Lcom/lxj/xpopup/core/BasePopupView;->attachTask:Ljava/lang/Runnable;
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-object p0
.end method

.class public Lcom/lxj/xpopup/core/CenterPopupView;
.super Lcom/lxj/xpopup/core/BasePopupView;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/lxj/xpopup/core/BasePopupView;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method protected getPopupLayoutId()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method protected initPopupContent()V
    .registers 4
    invoke-super {p0}, Lcom/lxj/xpopup/core/BasePopupView;->initPopupContent()V
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/CenterPopupView;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    invoke-virtual {p0}, Lcom/lxj/xpopup/core/CenterPopupView;->getImplLayoutId()I
    move-result v1
    const/4 v2, 0x1
    invoke-virtual {v0, v1, p0, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    return-void
.end method

.class public Lcom/lxj/xpopup/core/PopupInfo;
.super Ljava/lang/Object;
.field public isDismissOnBackPressed:Ljava/lang/Boolean;
.field public isDismissOnTouchOutside:Ljava/lang/Boolean;

.method public constructor <init>()V
    .registers 3
    const/4 v1, 0x1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    iput-object v0, p0, Lcom/lxj/xpopup/core/PopupInfo;->isDismissOnTouchOutside:Ljava/lang/Boolean;
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    iput-object v0, p0, Lcom/lxj/xpopup/core/PopupInfo;->isDismissOnBackPressed:Ljava/lang/Boolean;
    return-void
.end method

.class public Lcom/lxj/xpopup/impl/ConfirmPopupView;
.super Lcom/lxj/xpopup/core/CenterPopupView;
.implements Landroid/view/View$OnClickListener;
.field cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
.field cancelText:Ljava/lang/CharSequence;
.field confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.field confirmText:Ljava/lang/CharSequence;
.field content:Ljava/lang/CharSequence;
.field hint:Ljava/lang/CharSequence;
.field public isHideCancel:Z
.field title:Ljava/lang/CharSequence;
.field tv_cancel:Landroid/widget/TextView;
.field tv_confirm:Landroid/widget/TextView;
.field tv_content:Landroid/widget/TextView;
.field tv_title:Landroid/widget/TextView;

.method public constructor <init>(Landroid/content/Context;I)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/lxj/xpopup/core/CenterPopupView;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    if-ne p1, v0, :cond_11
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
    if-eqz v0, :cond_d
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
    invoke-interface {v0}, Lcom/lxj/xpopup/interfaces/OnCancelListener;->onCancel()V
    :cond_d
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->dismiss()V
    :cond_10
    :goto_10
    return-void
    :cond_11
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    if-ne p1, v0, :cond_10
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
    if-eqz v0, :cond_1e
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
    invoke-interface {v0}, Lcom/lxj/xpopup/interfaces/OnConfirmListener;->onConfirm()V
    :cond_1e
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->dismiss()V
    goto :goto_10
.end method

.method protected onCreate()V
    .registers 3
    invoke-super {p0}, Lcom/lxj/xpopup/core/CenterPopupView;->onCreate()V
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_title:Landroid/widget/TextView;
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_content:Landroid/widget/TextView;
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->title:Ljava/lang/CharSequence;
    if-eqz v0, :cond_44
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_title:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->title:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_44
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->content:Ljava/lang/CharSequence;
    if-eqz v0, :cond_4f
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_content:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->content:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_4f
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_title:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->addView(Landroid/view/View;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_content:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->addView(Landroid/view/View;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelText:Ljava/lang/CharSequence;
    if-eqz v0, :cond_64
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelText:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_64
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmText:Ljava/lang/CharSequence;
    if-eqz v0, :cond_6f
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmText:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_6f
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->addView(Landroid/view/View;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->addView(Landroid/view/View;)V
    return-void
.end method

.method public setCancelText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 2
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public setConfirmText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 2
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public setListener(Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 3
    iput-object p2, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
    return-object p0
.end method

.method public setTitleContent(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 4
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->title:Ljava/lang/CharSequence;
    iput-object p2, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->content:Ljava/lang/CharSequence;
    iput-object p3, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->hint:Ljava/lang/CharSequence;
    return-object p0
.end method

.class public interface abstract Lcom/lxj/xpopup/interfaces/OnCancelListener;
.super Ljava/lang/Object;

.method public abstract onCancel()V
.end method

.class public interface abstract Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.super Ljava/lang/Object;

.method public abstract onConfirm()V
.end method
