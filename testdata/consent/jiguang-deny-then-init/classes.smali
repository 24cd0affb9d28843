# api 26
.class public Lcom/example/parcelbox/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    const/4 v0, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0, v0}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    invoke-static {v0}, Lcn/jpush/android/api/JPushInterface;->setDebugMode(Z)V
    invoke-static {p0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/parcelbox/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/parcelbox/MainActivity;

.method constructor <init>(Lcom/example/parcelbox/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/parcelbox/MainActivity$1;->this$0:Lcom/example/parcelbox/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/example/parcelbox/MainActivity$1;->this$0:Lcom/example/parcelbox/MainActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcn/jiguang/api/utils/JCollectionAuth;->setAuth(Landroid/content/Context;Z)V
    const-string v1, "m"
    iget-object v0, p0, Lcom/example/parcelbox/MainActivity$1;->this$0:Lcom/example/parcelbox/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/parcelbox/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/parcelbox/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v1, "\u6211\u77e5\u9053\u4e86"
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v0}, Lcom/example/parcelbox/MainActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/example/parcelbox/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/parcelbox/MainActivity$1;-><init>(Lcom/example/parcelbox/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
