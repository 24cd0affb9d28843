.class public Lcom/example/scanner/Analytics;
.super Ljava/lang/Object;
.field private static inst:Lcom/example/scanner/Analytics;
.field private final c:Landroid/content/Context;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/scanner/Analytics;->c:Landroid/content/Context;
    return-void
.end method

.method public static declared-synchronized getInstance(Landroid/content/Context;)Lcom/example/scanner/Analytics;
    .registers 3
    const-class v1, Lcom/example/scanner/Analytics;
    monitor-enter v1
    :try_start_3
    sget-object v0, Lcom/example/scanner/Analytics;->inst:Lcom/example/scanner/Analytics;
    if-nez v0, :cond_e
    new-instance v0, Lcom/example/scanner/Analytics;
    invoke-direct {v0, p0}, Lcom/example/scanner/Analytics;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/example/scanner/Analytics;->inst:Lcom/example/scanner/Analytics;
    :cond_e
    sget-object v0, Lcom/example/scanner/Analytics;->inst:Lcom/example/scanner/Analytics;
    :try_end_10
    .catchall {:try_start_3 .. :try_end_10} :catchall_12
    monitor-exit v1
    return-object v0
    :catchall_12
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.method public trackScan()V
    .registers 4
    const-string v1, "a"
    iget-object v0, p0, Lcom/example/scanner/Analytics;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public trackStart()V
    .registers 4
    const-string v0, "a"
    iget-object v1, p0, Lcom/example/scanner/Analytics;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/scanner/ScanActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/scanner/ScanActivity;

.method constructor <init>(Lcom/example/scanner/ScanActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/scanner/ScanActivity$1;->this$0:Lcom/example/scanner/ScanActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/scanner/ScanActivity$1;->this$0:Lcom/example/scanner/ScanActivity;
    invoke-static {v0}, Lcom/example/scanner/Analytics;->getInstance(Landroid/content/Context;)Lcom/example/scanner/Analytics;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/scanner/Analytics;->trackScan()V
    return-void
.end method

.class Lcom/example/scanner/ScanActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/scanner/ScanActivity;

.method constructor <init>(Lcom/example/scanner/ScanActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/scanner/ScanActivity$2;->this$0:Lcom/example/scanner/ScanActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/scanner/ScanActivity$2;->this$0:Lcom/example/scanner/ScanActivity;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/example/scanner/ScanActivity;->access$000(Lcom/example/scanner/ScanActivity;Z)V
    return-void
.end method

.class Lcom/example/scanner/ScanActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/scanner/ScanActivity;

.method constructor <init>(Lcom/example/scanner/ScanActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/scanner/ScanActivity$3;->this$0:Lcom/example/scanner/ScanActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/scanner/ScanActivity$3;->this$0:Lcom/example/scanner/ScanActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/example/scanner/ScanActivity;->access$000(Lcom/example/scanner/ScanActivity;Z)V
    return-void
.end method

.class public Lcom/example/scanner/ScanActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/scanner/ScanActivity;Z)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/scanner/ScanActivity;->save(Z)V
    return-void
.end method

.method private save(Z)V
    .registers 4
    const-string v0, "scan"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/scanner/ScanActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "user_consent"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v1, "Scan"
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v0}, Lcom/example/scanner/ScanActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/example/scanner/ScanActivity$1;
    invoke-direct {v1, p0}, Lcom/example/scanner/ScanActivity$1;-><init>(Lcom/example/scanner/ScanActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    new-instance v2, Lcom/example/scanner/ScanActivity$3;
    invoke-direct {v2, p0}, Lcom/example/scanner/ScanActivity$3;-><init>(Lcom/example/scanner/ScanActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/scanner/ScanActivity$2;
    invoke-direct {v2, p0}, Lcom/example/scanner/ScanActivity$2;-><init>(Lcom/example/scanner/ScanActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/example/scanner/ScanApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/scanner/Analytics;->getInstance(Landroid/content/Context;)Lcom/example/scanner/Analytics;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/scanner/Analytics;->trackStart()V
    return-void
.end method
