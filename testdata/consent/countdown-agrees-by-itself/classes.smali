# api 26
.class Lcom/example/tv/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/tv/MainActivity;

.method constructor <init>(Lcom/example/tv/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/tv/MainActivity$1;->this$0:Lcom/example/tv/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/tv/MainActivity$1;->this$0:Lcom/example/tv/MainActivity;
    invoke-virtual {v0}, Lcom/example/tv/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/tv/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/tv/MainActivity;
.field final synthetic val$sp:Landroid/content/SharedPreferences;

.method constructor <init>(Lcom/example/tv/MainActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    iput-object p1, p0, Lcom/example/tv/MainActivity$2;->this$0:Lcom/example/tv/MainActivity;
    iput-object p2, p0, Lcom/example/tv/MainActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/tv/MainActivity$2;->this$0:Lcom/example/tv/MainActivity;
    invoke-static {v0}, Lcom/example/tv/MainActivity;->access$000(Lcom/example/tv/MainActivity;)V
    iget-object v0, p0, Lcom/example/tv/MainActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "zzb"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/example/tv/MainActivity$3;
.super Landroid/os/CountDownTimer;
.field final synthetic this$0:Lcom/example/tv/MainActivity;

.method constructor <init>(Lcom/example/tv/MainActivity;JJ)V
    .registers 6
    iput-object p1, p0, Lcom/example/tv/MainActivity$3;->this$0:Lcom/example/tv/MainActivity;
    invoke-direct {p0, p2, p3, p4, p5}, Landroid/os/CountDownTimer;-><init>(JJ)V
    return-void
.end method

.method public onFinish()V
    .registers 2
    iget-object v0, p0, Lcom/example/tv/MainActivity$3;->this$0:Lcom/example/tv/MainActivity;
    invoke-static {v0}, Lcom/example/tv/MainActivity;->access$100(Lcom/example/tv/MainActivity;)Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog;->isShowing()Z
    move-result v0
    if-eqz v0, :cond_1a
    iget-object v0, p0, Lcom/example/tv/MainActivity$3;->this$0:Lcom/example/tv/MainActivity;
    invoke-static {v0}, Lcom/example/tv/MainActivity;->access$100(Lcom/example/tv/MainActivity;)Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog;->dismiss()V
    iget-object v0, p0, Lcom/example/tv/MainActivity$3;->this$0:Lcom/example/tv/MainActivity;
    invoke-static {v0}, Lcom/example/tv/MainActivity;->access$000(Lcom/example/tv/MainActivity;)V
    :cond_1a
    return-void
.end method

.method public onTick(J)V
    .registers 8
    iget-object v0, p0, Lcom/example/tv/MainActivity$3;->this$0:Lcom/example/tv/MainActivity;
    invoke-static {v0}, Lcom/example/tv/MainActivity;->access$100(Lcom/example/tv/MainActivity;)Landroid/app/AlertDialog;
    move-result-object v0
    const/4 v1, -0x1
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog;->getButton(I)Landroid/widget/Button;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "\u540c\u610f("
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-wide/16 v2, 0x3e8
    div-long v2, p1, v2
    invoke-virtual {v1, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, ")"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public Lcom/example/tv/MainActivity;
.super Landroid/app/Activity;
.field private dlg:Landroid/app/AlertDialog;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private accept()V
    .registers 4
    const-string v0, "tv"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/tv/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree_policy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/tv/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/tv/MainActivity;->accept()V
    return-void
.end method

.method static synthetic access$100(Lcom/example/tv/MainActivity;)Landroid/app/AlertDialog;
    .registers 2
    iget-object v0, p0, Lcom/example/tv/MainActivity;->dlg:Landroid/app/AlertDialog;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "tv"
    invoke-virtual {p0, v0, v2}, Lcom/example/tv/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree_policy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u540c\u610f"
    new-instance v3, Lcom/example/tv/MainActivity$2;
    invoke-direct {v3, p0, v0}, Lcom/example/tv/MainActivity$2;-><init>(Lcom/example/tv/MainActivity;Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u9000\u51fa"
    new-instance v2, Lcom/example/tv/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/tv/MainActivity$1;-><init>(Lcom/example/tv/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    iput-object v0, p0, Lcom/example/tv/MainActivity;->dlg:Landroid/app/AlertDialog;
    iget-object v0, p0, Lcom/example/tv/MainActivity;->dlg:Landroid/app/AlertDialog;
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    new-instance v0, Lcom/example/tv/MainActivity$3;
    const-wide/16 v2, 0x2710
    const-wide/16 v4, 0x3e8
    move-object v1, p0
    invoke-direct/range {v0 .. v5}, Lcom/example/tv/MainActivity$3;-><init>(Lcom/example/tv/MainActivity;JJ)V
    invoke-virtual {v0}, Lcom/example/tv/MainActivity$3;->start()Landroid/os/CountDownTimer;
    goto :goto_12
.end method

.class public Lcom/example/tv/TvApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "tv"
    invoke-virtual {p0, v0, v3}, Lcom/example/tv/TvApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v0, "agree_policy"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v2, "tv"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/tv/TvApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    const-string v0, "zzb"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_3c
    const-string v1, "tv"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/tv/TvApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3c
    return-void
.end method
