# api 26
.class Lcom/example/idiom/IdiomApp$1;
.super Ljava/lang/Thread;
.field final synthetic this$0:Lcom/example/idiom/IdiomApp;

.method constructor <init>(Lcom/example/idiom/IdiomApp;Ljava/lang/String;)V
    .registers 3
    iput-object p1, p0, Lcom/example/idiom/IdiomApp$1;->this$0:Lcom/example/idiom/IdiomApp;
    invoke-direct {p0, p2}, Ljava/lang/Thread;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method public run()V
    .registers 4
    const-string v0, "x"
    iget-object v1, p0, Lcom/example/idiom/IdiomApp$1;->this$0:Lcom/example/idiom/IdiomApp;
    invoke-virtual {v1}, Lcom/example/idiom/IdiomApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/idiom/IdiomApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private preload()V
    .registers 3
    new-instance v0, Lcom/example/idiom/IdiomApp$1;
    const-string v1, "preload"
    invoke-direct {v0, p0, v1}, Lcom/example/idiom/IdiomApp$1;-><init>(Lcom/example/idiom/IdiomApp;Ljava/lang/String;)V
    invoke-virtual {v0}, Lcom/example/idiom/IdiomApp$1;->start()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "idiom"
    invoke-virtual {p0, v0, v2}, Lcom/example/idiom/IdiomApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ys"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-static {p0}, Lcom/example/idiom/TTAdManagerHolder;->init(Landroid/content/Context;)V
    :cond_15
    invoke-direct {p0}, Lcom/example/idiom/IdiomApp;->preload()V
    return-void
.end method

.class Lcom/example/idiom/MainActivity$PrivacyView$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$1:Lcom/example/idiom/MainActivity$PrivacyView;
.field final synthetic val$this$0:Lcom/example/idiom/MainActivity;

.method constructor <init>(Lcom/example/idiom/MainActivity$PrivacyView;Lcom/example/idiom/MainActivity;)V
    .registers 3
    iput-object p1, p0, Lcom/example/idiom/MainActivity$PrivacyView$1;->this$1:Lcom/example/idiom/MainActivity$PrivacyView;
    iput-object p2, p0, Lcom/example/idiom/MainActivity$PrivacyView$1;->val$this$0:Lcom/example/idiom/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/example/idiom/MainActivity$PrivacyView$1;->this$1:Lcom/example/idiom/MainActivity$PrivacyView;
    iget-object v0, v0, Lcom/example/idiom/MainActivity$PrivacyView;->this$0:Lcom/example/idiom/MainActivity;
    const-string v1, "idiom"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/idiom/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ys"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/idiom/MainActivity$PrivacyView$1;->this$1:Lcom/example/idiom/MainActivity$PrivacyView;
    iget-object v0, v0, Lcom/example/idiom/MainActivity$PrivacyView;->this$0:Lcom/example/idiom/MainActivity;
    invoke-virtual {v0}, Lcom/example/idiom/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/idiom/TTAdManagerHolder;->init(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/idiom/MainActivity$PrivacyView$1;->this$1:Lcom/example/idiom/MainActivity$PrivacyView;
    const/16 v1, 0x8
    invoke-virtual {v0, v1}, Lcom/example/idiom/MainActivity$PrivacyView;->setVisibility(I)V
    return-void
.end method

.class Lcom/example/idiom/MainActivity$PrivacyView$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$1:Lcom/example/idiom/MainActivity$PrivacyView;
.field final synthetic val$this$0:Lcom/example/idiom/MainActivity;

.method constructor <init>(Lcom/example/idiom/MainActivity$PrivacyView;Lcom/example/idiom/MainActivity;)V
    .registers 3
    iput-object p1, p0, Lcom/example/idiom/MainActivity$PrivacyView$2;->this$1:Lcom/example/idiom/MainActivity$PrivacyView;
    iput-object p2, p0, Lcom/example/idiom/MainActivity$PrivacyView$2;->val$this$0:Lcom/example/idiom/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/idiom/MainActivity$PrivacyView$2;->this$1:Lcom/example/idiom/MainActivity$PrivacyView;
    iget-object v0, v0, Lcom/example/idiom/MainActivity$PrivacyView;->this$0:Lcom/example/idiom/MainActivity;
    invoke-virtual {v0}, Lcom/example/idiom/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/idiom/MainActivity$PrivacyView;
.super Landroid/widget/LinearLayout;
.field final synthetic this$0:Lcom/example/idiom/MainActivity;

.method constructor <init>(Lcom/example/idiom/MainActivity;Landroid/content/Context;)V
    .registers 5
    iput-object p1, p0, Lcom/example/idiom/MainActivity$PrivacyView;->this$0:Lcom/example/idiom/MainActivity;
    invoke-direct {p0, p2}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const-string v1, "\u8bf7\u60a8\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u4e86\u89e3\u6211\u4eec\u5982\u4f55\u5904\u7406\u60a8\u7684\u4fe1\u606f"
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v0}, Lcom/example/idiom/MainActivity$PrivacyView;->addView(Landroid/view/View;)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p2}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v1, "\u540c\u610f"
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v1, Lcom/example/idiom/MainActivity$PrivacyView$1;
    invoke-direct {v1, p0, p1}, Lcom/example/idiom/MainActivity$PrivacyView$1;-><init>(Lcom/example/idiom/MainActivity$PrivacyView;Lcom/example/idiom/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcom/example/idiom/MainActivity$PrivacyView;->addView(Landroid/view/View;)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p2}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v1, "\u4e0d\u540c\u610f"
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v1, Lcom/example/idiom/MainActivity$PrivacyView$2;
    invoke-direct {v1, p0, p1}, Lcom/example/idiom/MainActivity$PrivacyView$2;-><init>(Lcom/example/idiom/MainActivity$PrivacyView;Lcom/example/idiom/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcom/example/idiom/MainActivity$PrivacyView;->addView(Landroid/view/View;)V
    return-void
.end method

.method protected bridge synthetic generateDefaultLayoutParams()Landroid/view/ViewGroup$LayoutParams;
    .registers 2
    invoke-super {p0}, Landroid/widget/LinearLayout;->generateDefaultLayoutParams()Landroid/widget/LinearLayout$LayoutParams;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic generateLayoutParams(Landroid/util/AttributeSet;)Landroid/view/ViewGroup$LayoutParams;
    .registers 3
    invoke-super {p0, p1}, Landroid/widget/LinearLayout;->generateLayoutParams(Landroid/util/AttributeSet;)Landroid/widget/LinearLayout$LayoutParams;
    move-result-object v0
    return-object v0
.end method

.method protected bridge synthetic generateLayoutParams(Landroid/view/ViewGroup$LayoutParams;)Landroid/view/ViewGroup$LayoutParams;
    .registers 3
    invoke-super {p0, p1}, Landroid/widget/LinearLayout;->generateLayoutParams(Landroid/view/ViewGroup$LayoutParams;)Landroid/widget/LinearLayout$LayoutParams;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic getOverlay()Landroid/view/ViewOverlay;
    .registers 2
    invoke-super {p0}, Landroid/widget/LinearLayout;->getOverlay()Landroid/view/ViewGroupOverlay;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/idiom/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "idiom"
    invoke-virtual {p0, v0, v2}, Lcom/example/idiom/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ys"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v0, Lcom/example/idiom/MainActivity$PrivacyView;
    invoke-direct {v0, p0, p0}, Lcom/example/idiom/MainActivity$PrivacyView;-><init>(Lcom/example/idiom/MainActivity;Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcom/example/idiom/MainActivity;->setContentView(Landroid/view/View;)V
    goto :goto_12
.end method

.class Lcom/example/idiom/TTAdManagerHolder$1;
.super Ljava/lang/Object;
.implements Lcom/bytedance/sdk/openadsdk/TTAdSdk$InitCallback;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public fail(ILjava/lang/String;)V
    .registers 3
    return-void
.end method

.method public success()V
    .registers 3
    const-string v0, "ad"
    const-string v1, "ok"
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/idiom/TTAdManagerHolder$2;
.super Lcom/bytedance/sdk/openadsdk/TTCustomController;
.field final synthetic val$c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    iput-object p1, p0, Lcom/example/idiom/TTAdManagerHolder$2;->val$c:Landroid/content/Context;
    invoke-direct {p0}, Lcom/bytedance/sdk/openadsdk/TTCustomController;-><init>()V
    return-void
.end method

.method public getDevImei()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/example/idiom/TTAdManagerHolder$2;->val$c:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public isCanUsePhoneState()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/idiom/TTAdManagerHolder;
.super Ljava/lang/Object;
.field private static sInit:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private static buildConfig(Landroid/content/Context;)Lcom/bytedance/sdk/openadsdk/TTAdConfig;
    .registers 3
    new-instance v0, Lcom/bytedance/sdk/openadsdk/TTAdConfig$Builder;
    invoke-direct {v0}, Lcom/bytedance/sdk/openadsdk/TTAdConfig$Builder;-><init>()V
    const-string v1, "5001121"
    invoke-virtual {v0, v1}, Lcom/bytedance/sdk/openadsdk/TTAdConfig$Builder;->appId(Ljava/lang/String;)Lcom/bytedance/sdk/openadsdk/TTAdConfig$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/idiom/TTAdManagerHolder$2;
    invoke-direct {v1, p0}, Lcom/example/idiom/TTAdManagerHolder$2;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lcom/bytedance/sdk/openadsdk/TTAdConfig$Builder;->customController(Lcom/bytedance/sdk/openadsdk/TTCustomController;)Lcom/bytedance/sdk/openadsdk/TTAdConfig$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lcom/bytedance/sdk/openadsdk/TTAdConfig$Builder;->build()Lcom/bytedance/sdk/openadsdk/TTAdConfig;
    move-result-object v0
    return-object v0
.end method

.method private static doInit(Landroid/content/Context;)V
    .registers 3
    sget-boolean v0, Lcom/example/idiom/TTAdManagerHolder;->sInit:Z
    if-nez v0, :cond_13
    invoke-static {p0}, Lcom/example/idiom/TTAdManagerHolder;->buildConfig(Landroid/content/Context;)Lcom/bytedance/sdk/openadsdk/TTAdConfig;
    move-result-object v0
    new-instance v1, Lcom/example/idiom/TTAdManagerHolder$1;
    invoke-direct {v1}, Lcom/example/idiom/TTAdManagerHolder$1;-><init>()V
    invoke-static {p0, v0, v1}, Lcom/bytedance/sdk/openadsdk/TTAdSdk;->init(Landroid/content/Context;Lcom/bytedance/sdk/openadsdk/TTAdConfig;Lcom/bytedance/sdk/openadsdk/TTAdSdk$InitCallback;)V
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/idiom/TTAdManagerHolder;->sInit:Z
    :cond_13
    return-void
.end method

.method public static init(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcom/example/idiom/TTAdManagerHolder;->doInit(Landroid/content/Context;)V
    return-void
.end method
