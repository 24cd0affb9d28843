# api 26
.class public Lcom/example/dict/DictApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/dict/DictApp;->getFilesDir()Ljava/io/File;
    move-result-object v0
    const-string v2, "run.flag"
    invoke-direct {v1, v0, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/dict/DictApp;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "user.ok"
    invoke-direct {v0, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_30
    const-string v2, "d"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/dict/DictApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_30
    invoke-virtual {v1}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_3f
    const-string v0, "d"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3f
    :try_start_3f
    invoke-virtual {v1}, Ljava/io/File;->createNewFile()Z
    :try_end_42
    .catch Ljava/io/IOException; {:try_start_3f .. :try_end_42} :catch_43
    :goto_42
    return-void
    :catch_43
    move-exception v0
    goto :goto_42
.end method

.class public Lcom/example/dict/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onWindowFocusChanged(Z)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onWindowFocusChanged(Z)V
    if-eqz p1, :cond_1e
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/dict/MainActivity;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "user.ok"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-nez v0, :cond_1e
    new-instance v0, Lcom/example/dict/PrivacyPopup;
    invoke-direct {v0, p0}, Lcom/example/dict/PrivacyPopup;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/example/dict/PrivacyPopup;->showPopupWindow()V
    :cond_1e
    return-void
.end method

.class Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final arg$0:Lcom/example/dict/PrivacyPopup;

.method public constructor <init>(Lcom/example/dict/PrivacyPopup;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda0;->arg$0:Lcom/example/dict/PrivacyPopup;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda0;->arg$0:Lcom/example/dict/PrivacyPopup;
    invoke-static {v0, p1}, Lcom/example/dict/PrivacyPopup;->accessor$PrivacyPopup$lambda0(Lcom/example/dict/PrivacyPopup;Landroid/view/View;)V
    return-void
.end method

.class Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final arg$0:Lcom/example/dict/PrivacyPopup;

.method public constructor <init>(Lcom/example/dict/PrivacyPopup;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda1;->arg$0:Lcom/example/dict/PrivacyPopup;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda1;->arg$0:Lcom/example/dict/PrivacyPopup;
    invoke-static {v0, p1}, Lcom/example/dict/PrivacyPopup;->accessor$PrivacyPopup$lambda1(Lcom/example/dict/PrivacyPopup;Landroid/view/View;)V
    return-void
.end method

.class public Lcom/example/dict/PrivacyPopup;
.super Lrazerdp/basepopup/BasePopupWindow;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    const/4 v1, 0x0
    invoke-direct {p0, p1}, Lrazerdp/basepopup/BasePopupWindow;-><init>(Landroid/content/Context;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/dict/PrivacyPopup;->setContentView(I)V
    invoke-virtual {p0, v1}, Lcom/example/dict/PrivacyPopup;->setOutSideDismiss(Z)Lrazerdp/basepopup/BasePopupWindow;
    invoke-virtual {p0, v1}, Lcom/example/dict/PrivacyPopup;->setBackPressEnable(Z)Lrazerdp/basepopup/BasePopupWindow;
    return-void
.end method

.method static synthetic accessor$PrivacyPopup$lambda0(Lcom/example/dict/PrivacyPopup;Landroid/view/View;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/dict/PrivacyPopup;->lambda$onViewCreated$0(Landroid/view/View;)V
    return-void
.end method

.method static synthetic accessor$PrivacyPopup$lambda1(Lcom/example/dict/PrivacyPopup;Landroid/view/View;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/dict/PrivacyPopup;->lambda$onViewCreated$1(Landroid/view/View;)V
    return-void
.end method

.method private synthetic lambda$onViewCreated$0(Landroid/view/View;)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/dict/PrivacyPopup;->dismiss()V
    invoke-virtual {p0}, Lcom/example/dict/PrivacyPopup;->getContext()Landroid/content/Context;
    move-result-object v0
    check-cast v0, Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.method private synthetic lambda$onViewCreated$1(Landroid/view/View;)V
    .registers 5
    :try_start_0
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/dict/PrivacyPopup;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "user.ok"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->createNewFile()Z
    :try_end_12
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_12} :catch_16
    :goto_12
    invoke-virtual {p0}, Lcom/example/dict/PrivacyPopup;->dismiss()V
    return-void
    :catch_16
    move-exception v0
    goto :goto_12
.end method

.method public onViewCreated(Landroid/view/View;)V
    .registers 4
    const/high16 v0, 0x7f040000
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda0;-><init>(Lcom/example/dict/PrivacyPopup;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda1;
    invoke-direct {v1, p0}, Lcom/example/dict/PrivacyPopup$$ExternalSyntheticLambda1;-><init>(Lcom/example/dict/PrivacyPopup;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
