.class Lcom/bangong/oa/Api$1$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/bangong/oa/Api$1;
.field final synthetic val$code:I

.method constructor <init>(Lcom/bangong/oa/Api$1;I)V
    .registers 3
    iput-object p1, p0, Lcom/bangong/oa/Api$1$1;->this$0:Lcom/bangong/oa/Api$1;
    iput p2, p0, Lcom/bangong/oa/Api$1$1;->val$code:I
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    iget v0, p0, Lcom/bangong/oa/Api$1$1;->val$code:I
    const/16 v1, 0xc8
    if-ne v0, v1, :cond_e
    iget-object v0, p0, Lcom/bangong/oa/Api$1$1;->this$0:Lcom/bangong/oa/Api$1;
    iget-object v0, v0, Lcom/bangong/oa/Api$1;->val$cb:Lcom/bangong/oa/Api$Cb;
    invoke-interface {v0}, Lcom/bangong/oa/Api$Cb;->ok()V
    :goto_d
    return-void
    :cond_e
    iget-object v0, p0, Lcom/bangong/oa/Api$1$1;->this$0:Lcom/bangong/oa/Api$1;
    iget-object v0, v0, Lcom/bangong/oa/Api$1;->val$cb:Lcom/bangong/oa/Api$Cb;
    iget v1, p0, Lcom/bangong/oa/Api$1$1;->val$code:I
    invoke-interface {v0, v1}, Lcom/bangong/oa/Api$Cb;->fail(I)V
    goto :goto_d
.end method

.class Lcom/bangong/oa/Api$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic val$agree:Z
.field final synthetic val$cb:Lcom/bangong/oa/Api$Cb;

.method constructor <init>(ZLcom/bangong/oa/Api$Cb;)V
    .registers 3
    iput-boolean p1, p0, Lcom/bangong/oa/Api$1;->val$agree:Z
    iput-object p2, p0, Lcom/bangong/oa/Api$1;->val$cb:Lcom/bangong/oa/Api$Cb;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "agree="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lcom/bangong/oa/Api$1;->val$agree:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/bangong/oa/Api;->access$000(Ljava/lang/String;)I
    move-result v0
    invoke-static {}, Lcom/bangong/oa/Api;->access$100()Landroid/os/Handler;
    move-result-object v1
    new-instance v2, Lcom/bangong/oa/Api$1$1;
    invoke-direct {v2, p0, v0}, Lcom/bangong/oa/Api$1$1;-><init>(Lcom/bangong/oa/Api$1;I)V
    invoke-virtual {v1, v2}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class interface abstract Lcom/bangong/oa/Api$Cb;
.super Ljava/lang/Object;

.method public abstract fail(I)V
.end method

.method public abstract ok()V
.end method

.class Lcom/bangong/oa/Api;
.super Ljava/lang/Object;
.field private static final pool:Ljava/util/concurrent/ExecutorService;
.field private static final ui:Landroid/os/Handler;

.method static constructor <clinit>()V
    .registers 2
    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadExecutor()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lcom/bangong/oa/Api;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    sput-object v0, Lcom/bangong/oa/Api;->ui:Landroid/os/Handler;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic access$000(Ljava/lang/String;)I
    .registers 2
    invoke-static {p0}, Lcom/bangong/oa/Api;->send(Ljava/lang/String;)I
    move-result v0
    return v0
.end method

.method static synthetic access$100()Landroid/os/Handler;
    .registers 1
    sget-object v0, Lcom/bangong/oa/Api;->ui:Landroid/os/Handler;
    return-object v0
.end method

.method static report(ZLcom/bangong/oa/Api$Cb;)V
    .registers 4
    sget-object v0, Lcom/bangong/oa/Api;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcom/bangong/oa/Api$1;
    invoke-direct {v1, p0, p1}, Lcom/bangong/oa/Api$1;-><init>(ZLcom/bangong/oa/Api$Cb;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.method private static send(Ljava/lang/String;)I
    .registers 4
    :try_start_0
    new-instance v0, Ljava/net/URL;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "https://oa.example.com/p?"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getResponseCode()I
    :try_end_21
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_21} :catch_23
    move-result v0
    :goto_22
    return v0
    :catch_23
    move-exception v0
    const/4 v0, -0x1
    goto :goto_22
.end method

.class Lcom/bangong/oa/OaActivity$1;
.super Ljava/lang/Object;
.implements Lcom/bangong/oa/Api$Cb;
.field final synthetic this$0:Lcom/bangong/oa/OaActivity;

.method constructor <init>(Lcom/bangong/oa/OaActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/bangong/oa/OaActivity$1;->this$0:Lcom/bangong/oa/OaActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public fail(I)V
    .registers 2
    return-void
.end method

.method public ok()V
    .registers 4
    const-string v1, "o"
    iget-object v0, p0, Lcom/bangong/oa/OaActivity$1;->this$0:Lcom/bangong/oa/OaActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/bangong/oa/OaActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/bangong/oa/OaActivity$2$1;
.super Ljava/lang/Object;
.implements Lcom/bangong/oa/Api$Cb;
.field final synthetic this$1:Lcom/bangong/oa/OaActivity$2;

.method constructor <init>(Lcom/bangong/oa/OaActivity$2;)V
    .registers 2
    iput-object p1, p0, Lcom/bangong/oa/OaActivity$2$1;->this$1:Lcom/bangong/oa/OaActivity$2;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public fail(I)V
    .registers 5
    iget-object v0, p0, Lcom/bangong/oa/OaActivity$2$1;->this$1:Lcom/bangong/oa/OaActivity$2;
    iget-object v0, v0, Lcom/bangong/oa/OaActivity$2;->this$0:Lcom/bangong/oa/OaActivity;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    invoke-static {v0, v1, v2}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    return-void
.end method

.method public ok()V
    .registers 4
    iget-object v0, p0, Lcom/bangong/oa/OaActivity$2$1;->this$1:Lcom/bangong/oa/OaActivity$2;
    iget-object v0, v0, Lcom/bangong/oa/OaActivity$2;->this$0:Lcom/bangong/oa/OaActivity;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/bangong/oa/OaActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "done"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/bangong/oa/OaActivity$2$1;->this$1:Lcom/bangong/oa/OaActivity$2;
    iget-object v0, v0, Lcom/bangong/oa/OaActivity$2;->this$0:Lcom/bangong/oa/OaActivity;
    invoke-static {v0}, Lcom/bangong/oa/OaActivity;->access$000(Lcom/bangong/oa/OaActivity;)V
    return-void
.end method

.class Lcom/bangong/oa/OaActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/bangong/oa/OaActivity;

.method constructor <init>(Lcom/bangong/oa/OaActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/bangong/oa/OaActivity$2;->this$0:Lcom/bangong/oa/OaActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    const/4 v0, 0x1
    new-instance v1, Lcom/bangong/oa/OaActivity$2$1;
    invoke-direct {v1, p0}, Lcom/bangong/oa/OaActivity$2$1;-><init>(Lcom/bangong/oa/OaActivity$2;)V
    invoke-static {v0, v1}, Lcom/bangong/oa/Api;->report(ZLcom/bangong/oa/Api$Cb;)V
    return-void
.end method

.class Lcom/bangong/oa/OaActivity$3$1;
.super Ljava/lang/Object;
.implements Lcom/bangong/oa/Api$Cb;
.field final synthetic this$1:Lcom/bangong/oa/OaActivity$3;

.method constructor <init>(Lcom/bangong/oa/OaActivity$3;)V
    .registers 2
    iput-object p1, p0, Lcom/bangong/oa/OaActivity$3$1;->this$1:Lcom/bangong/oa/OaActivity$3;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public fail(I)V
    .registers 3
    iget-object v0, p0, Lcom/bangong/oa/OaActivity$3$1;->this$1:Lcom/bangong/oa/OaActivity$3;
    iget-object v0, v0, Lcom/bangong/oa/OaActivity$3;->this$0:Lcom/bangong/oa/OaActivity;
    invoke-virtual {v0}, Lcom/bangong/oa/OaActivity;->finish()V
    return-void
.end method

.method public ok()V
    .registers 3
    const-string v0, "o"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/bangong/oa/OaActivity$3$1;->this$1:Lcom/bangong/oa/OaActivity$3;
    iget-object v0, v0, Lcom/bangong/oa/OaActivity$3;->this$0:Lcom/bangong/oa/OaActivity;
    invoke-virtual {v0}, Lcom/bangong/oa/OaActivity;->finish()V
    return-void
.end method

.class Lcom/bangong/oa/OaActivity$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/bangong/oa/OaActivity;

.method constructor <init>(Lcom/bangong/oa/OaActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/bangong/oa/OaActivity$3;->this$0:Lcom/bangong/oa/OaActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    const/4 v0, 0x0
    new-instance v1, Lcom/bangong/oa/OaActivity$3$1;
    invoke-direct {v1, p0}, Lcom/bangong/oa/OaActivity$3$1;-><init>(Lcom/bangong/oa/OaActivity$3;)V
    invoke-static {v0, v1}, Lcom/bangong/oa/Api;->report(ZLcom/bangong/oa/Api$Cb;)V
    return-void
.end method

.class public Lcom/bangong/oa/OaActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/bangong/oa/OaActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/bangong/oa/OaActivity;->work()V
    return-void
.end method

.method private work()V
    .registers 3
    const-string v1, "o"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/bangong/oa/OaActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0, v2}, Lcom/bangong/oa/OaActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "done"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_14
    invoke-direct {p0}, Lcom/bangong/oa/OaActivity;->work()V
    :goto_13
    return-void
    :cond_14
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/bangong/oa/OaActivity;->setContentView(I)V
    new-instance v0, Lcom/bangong/oa/OaActivity$1;
    invoke-direct {v0, p0}, Lcom/bangong/oa/OaActivity$1;-><init>(Lcom/bangong/oa/OaActivity;)V
    invoke-static {v2, v0}, Lcom/bangong/oa/Api;->report(ZLcom/bangong/oa/Api$Cb;)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/bangong/oa/OaActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/bangong/oa/OaActivity$2;
    invoke-direct {v1, p0}, Lcom/bangong/oa/OaActivity$2;-><init>(Lcom/bangong/oa/OaActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/bangong/oa/OaActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/bangong/oa/OaActivity$3;
    invoke-direct {v1, p0}, Lcom/bangong/oa/OaActivity$3;-><init>(Lcom/bangong/oa/OaActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_13
.end method
