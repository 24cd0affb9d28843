.class Lcom/tianqi/clock/Splash$1;
.super Ljava/lang/Object;
.implements Landroid/os/Handler$Callback;
.field final synthetic this$0:Lcom/tianqi/clock/Splash;

.method constructor <init>(Lcom/tianqi/clock/Splash;)V
    .registers 2
    iput-object p1, p0, Lcom/tianqi/clock/Splash$1;->this$0:Lcom/tianqi/clock/Splash;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)Z
    .registers 4
    const/4 v0, 0x1
    iget v1, p1, Landroid/os/Message;->what:I
    packed-switch v1, :pswitch_data_1a
    const/4 v0, 0x0
    :goto_7
    return v0
    :pswitch_8
    iget-object v1, p0, Lcom/tianqi/clock/Splash$1;->this$0:Lcom/tianqi/clock/Splash;
    invoke-static {v1}, Lcom/tianqi/clock/Splash;->access$000(Lcom/tianqi/clock/Splash;)V
    goto :goto_7
    :pswitch_e
    iget-object v1, p0, Lcom/tianqi/clock/Splash$1;->this$0:Lcom/tianqi/clock/Splash;
    invoke-static {v1}, Lcom/tianqi/clock/Splash;->access$100(Lcom/tianqi/clock/Splash;)V
    goto :goto_7
    :pswitch_14
    iget-object v1, p0, Lcom/tianqi/clock/Splash$1;->this$0:Lcom/tianqi/clock/Splash;
    invoke-virtual {v1}, Lcom/tianqi/clock/Splash;->finish()V
    goto :goto_7
    :pswitch_data_1a
    .packed-switch 0x1
        :pswitch_8
        :pswitch_e
        :pswitch_14
    .end packed-switch
.end method

.class Lcom/tianqi/clock/Splash$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/tianqi/clock/Splash;

.method constructor <init>(Lcom/tianqi/clock/Splash;)V
    .registers 2
    iput-object p1, p0, Lcom/tianqi/clock/Splash$2;->this$0:Lcom/tianqi/clock/Splash;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/tianqi/clock/Splash$2;->this$0:Lcom/tianqi/clock/Splash;
    invoke-static {v0}, Lcom/tianqi/clock/Splash;->access$200(Lcom/tianqi/clock/Splash;)Landroid/os/Handler;
    move-result-object v0
    const/4 v1, 0x3
    invoke-virtual {v0, v1}, Landroid/os/Handler;->sendEmptyMessage(I)Z
    return-void
.end method

.class Lcom/tianqi/clock/Splash$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/tianqi/clock/Splash;

.method constructor <init>(Lcom/tianqi/clock/Splash;)V
    .registers 2
    iput-object p1, p0, Lcom/tianqi/clock/Splash$3;->this$0:Lcom/tianqi/clock/Splash;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/tianqi/clock/Splash$3;->this$0:Lcom/tianqi/clock/Splash;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/tianqi/clock/Splash;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/tianqi/clock/Splash$3;->this$0:Lcom/tianqi/clock/Splash;
    invoke-static {v0}, Lcom/tianqi/clock/Splash;->access$200(Lcom/tianqi/clock/Splash;)Landroid/os/Handler;
    move-result-object v0
    const/4 v1, 0x2
    invoke-virtual {v0, v1}, Landroid/os/Handler;->obtainMessage(I)Landroid/os/Message;
    move-result-object v0
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    return-void
.end method

.class public Lcom/tianqi/clock/Splash;
.super Landroid/app/Activity;
.field private static final MSG_EXIT:I = 0x3
.field private static final MSG_INIT:I = 0x2
.field private static final MSG_NEXT:I = 0x1
.field private final handler:Landroid/os/Handler;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroid/os/Handler;
    new-instance v1, Lcom/tianqi/clock/Splash$1;
    invoke-direct {v1, p0}, Lcom/tianqi/clock/Splash$1;-><init>(Lcom/tianqi/clock/Splash;)V
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Handler$Callback;)V
    iput-object v0, p0, Lcom/tianqi/clock/Splash;->handler:Landroid/os/Handler;
    return-void
.end method

.method static synthetic access$000(Lcom/tianqi/clock/Splash;)V
    .registers 1
    invoke-direct {p0}, Lcom/tianqi/clock/Splash;->next()V
    return-void
.end method

.method static synthetic access$100(Lcom/tianqi/clock/Splash;)V
    .registers 1
    invoke-direct {p0}, Lcom/tianqi/clock/Splash;->init()V
    return-void
.end method

.method static synthetic access$200(Lcom/tianqi/clock/Splash;)Landroid/os/Handler;
    .registers 2
    iget-object v0, p0, Lcom/tianqi/clock/Splash;->handler:Landroid/os/Handler;
    return-object v0
.end method

.method private init()V
    .registers 3
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/tianqi/clock/Splash;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private next()V
    .registers 5
    const-string v0, "s"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/tianqi/clock/Splash;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lcom/tianqi/clock/Splash;->handler:Landroid/os/Handler;
    const/4 v1, 0x1
    const-wide/16 v2, 0xbb8
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->sendEmptyMessageDelayed(IJ)Z
    invoke-virtual {p0, v4}, Lcom/tianqi/clock/Splash;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_1f
    iget-object v0, p0, Lcom/tianqi/clock/Splash;->handler:Landroid/os/Handler;
    const/4 v1, 0x2
    invoke-virtual {v0, v1}, Landroid/os/Handler;->sendEmptyMessage(I)Z
    :goto_1e
    return-void
    :cond_1f
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/tianqi/clock/Splash$3;
    invoke-direct {v2, p0}, Lcom/tianqi/clock/Splash$3;-><init>(Lcom/tianqi/clock/Splash;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u9000\u51fa"
    new-instance v2, Lcom/tianqi/clock/Splash$2;
    invoke-direct {v2, p0}, Lcom/tianqi/clock/Splash$2;-><init>(Lcom/tianqi/clock/Splash;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_1e
.end method
