.class public Lcom/compound/shop/App;
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
    const-string v0, "s"
    invoke-virtual {p0, v0, v2}, Lcom/compound/shop/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/compound/shop/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class public Lcom/compound/shop/ConsentBar;
.super Landroid/widget/LinearLayout;
.implements Landroid/view/View$OnClickListener;
.field private no:Ljava/lang/Runnable;
.field private yes:Ljava/lang/Runnable;

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .registers 6
    const/4 v2, 0x1
    invoke-direct {p0, p1, p2}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    invoke-virtual {p0, v2}, Lcom/compound/shop/ConsentBar;->setOrientation(I)V
    invoke-static {p1}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1, p0, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    return-void
.end method

.method public bind(Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    .registers 3
    iput-object p1, p0, Lcom/compound/shop/ConsentBar;->yes:Ljava/lang/Runnable;
    iput-object p2, p0, Lcom/compound/shop/ConsentBar;->no:Ljava/lang/Runnable;
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

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f030002
    if-ne v0, v1, :cond_11
    iget-object v0, p0, Lcom/compound/shop/ConsentBar;->yes:Ljava/lang/Runnable;
    :goto_b
    if-eqz v0, :cond_10
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    :cond_10
    return-void
    :cond_11
    iget-object v0, p0, Lcom/compound/shop/ConsentBar;->no:Ljava/lang/Runnable;
    goto :goto_b
.end method

.method protected onFinishInflate()V
    .registers 2
    invoke-super {p0}, Landroid/widget/LinearLayout;->onFinishInflate()V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/compound/shop/ConsentBar;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/compound/shop/ConsentBar;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class Lcom/compound/shop/MainActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/compound/shop/MainActivity;

.method constructor <init>(Lcom/compound/shop/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/compound/shop/MainActivity$1;->this$0:Lcom/compound/shop/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    iget-object v0, p0, Lcom/compound/shop/MainActivity$1;->this$0:Lcom/compound/shop/MainActivity;
    const-string v1, "s"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/compound/shop/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/compound/shop/MainActivity$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/compound/shop/MainActivity;

.method constructor <init>(Lcom/compound/shop/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/compound/shop/MainActivity$2;->this$0:Lcom/compound/shop/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    const-string v0, "s"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/compound/shop/MainActivity$2;->this$0:Lcom/compound/shop/MainActivity;
    invoke-virtual {v0}, Lcom/compound/shop/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/compound/shop/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/compound/shop/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/compound/shop/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Lcom/compound/shop/ConsentBar;
    new-instance v1, Lcom/compound/shop/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/compound/shop/MainActivity$1;-><init>(Lcom/compound/shop/MainActivity;)V
    new-instance v2, Lcom/compound/shop/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/compound/shop/MainActivity$2;-><init>(Lcom/compound/shop/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/compound/shop/ConsentBar;->bind(Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    return-void
.end method
