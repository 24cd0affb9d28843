# api 26
.class public Lcom/example/novel/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "110"
    invoke-static {p0, v0}, Lcom/qq/e/comm/managers/GDTAdSdk;->initWithoutStart(Landroid/content/Context;Ljava/lang/String;)V
    new-instance v0, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;
    const-string v1, "https://sa.example.com"
    invoke-direct {v0, v1}, Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;-><init>(Ljava/lang/String;)V
    invoke-static {p0, v0}, Lcom/sensorsdata/analytics/android/sdk/SensorsDataAPI;->startWithConfigOptions(Landroid/content/Context;Lcom/sensorsdata/analytics/android/sdk/SAConfigOptions;)V
    return-void
.end method

.class Lcom/example/novel/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/novel/MainActivity;

.method constructor <init>(Lcom/example/novel/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/novel/MainActivity$1;->this$0:Lcom/example/novel/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/novel/MainActivity$1;->this$0:Lcom/example/novel/MainActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/example/novel/MainActivity;->access$000(Lcom/example/novel/MainActivity;Z)V
    iget-object v0, p0, Lcom/example/novel/MainActivity$1;->this$0:Lcom/example/novel/MainActivity;
    invoke-static {v0}, Lcom/example/novel/MainActivity;->access$100(Lcom/example/novel/MainActivity;)V
    return-void
.end method

.class Lcom/example/novel/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/novel/MainActivity;

.method constructor <init>(Lcom/example/novel/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/novel/MainActivity$2;->this$0:Lcom/example/novel/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/novel/MainActivity$2;->this$0:Lcom/example/novel/MainActivity;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/example/novel/MainActivity;->access$000(Lcom/example/novel/MainActivity;Z)V
    iget-object v0, p0, Lcom/example/novel/MainActivity$2;->this$0:Lcom/example/novel/MainActivity;
    invoke-virtual {v0}, Lcom/example/novel/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/example/novel/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/qq/e/comm/managers/GDTAdSdk$OnStartListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/novel/MainActivity;Z)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/novel/MainActivity;->decide(Z)V
    return-void
.end method

.method static synthetic access$100(Lcom/example/novel/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/novel/MainActivity;->go()V
    return-void
.end method

.method private decide(Z)V
    .registers 4
    invoke-static {p1}, Lcom/qq/e/comm/managers/setting/GlobalSetting;->setAgreePrivacyStrategy(Z)V
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/novel/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private go()V
    .registers 4
    invoke-static {p0}, Lcom/qq/e/comm/managers/GDTAdSdk;->start(Lcom/qq/e/comm/managers/GDTAdSdk$OnStartListener;)V
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/novel/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/novel/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/novel/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/novel/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/novel/MainActivity$1;-><init>(Lcom/example/novel/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/novel/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/novel/MainActivity$2;
    invoke-direct {v1, p0}, Lcom/example/novel/MainActivity$2;-><init>(Lcom/example/novel/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public onStartFailed(Ljava/lang/Exception;)V
    .registers 3
    const-string v0, "m"
    invoke-static {v0, p1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    return-void
.end method

.method public onStartSuccess()V
    .registers 3
    const-string v0, "m"
    const-string v1, "ads"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
