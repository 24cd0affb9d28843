.class Lcom/trap/beside/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/trap/beside/MainActivity;

.method constructor <init>(Lcom/trap/beside/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/beside/MainActivity$1;->this$0:Lcom/trap/beside/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/trap/beside/MainActivity$1;->this$0:Lcom/trap/beside/MainActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/trap/beside/MainActivity;->access$002(Lcom/trap/beside/MainActivity;Z)Z
    iget-object v0, p0, Lcom/trap/beside/MainActivity$1;->this$0:Lcom/trap/beside/MainActivity;
    invoke-static {v0}, Lcom/trap/beside/MainActivity;->access$100(Lcom/trap/beside/MainActivity;)V
    return-void
.end method

.class Lcom/trap/beside/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/trap/beside/MainActivity;

.method constructor <init>(Lcom/trap/beside/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/beside/MainActivity$2;->this$0:Lcom/trap/beside/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/trap/beside/MainActivity$2;->this$0:Lcom/trap/beside/MainActivity;
    invoke-virtual {v0}, Lcom/trap/beside/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/trap/beside/MainActivity;
.super Landroid/app/Activity;
.field private agreed:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$002(Lcom/trap/beside/MainActivity;Z)Z
    .registers 2
    iput-boolean p1, p0, Lcom/trap/beside/MainActivity;->agreed:Z
    return p1
.end method

.method static synthetic access$100(Lcom/trap/beside/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/trap/beside/MainActivity;->next()V
    return-void
.end method

.method private next()V
    .registers 3
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/trap/beside/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/trap/beside/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/trap/beside/MainActivity$1;-><init>(Lcom/trap/beside/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/trap/beside/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/trap/beside/MainActivity$2;-><init>(Lcom/trap/beside/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    const-string v0, "t"
    invoke-virtual {p0}, Lcom/trap/beside/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onResume()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-boolean v0, p0, Lcom/trap/beside/MainActivity;->agreed:Z
    if-eqz v0, :cond_18
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/trap/beside/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_18
    return-void
.end method

.method public onWindowFocusChanged(Z)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onWindowFocusChanged(Z)V
    if-eqz p1, :cond_20
    invoke-virtual {p0}, Lcom/trap/beside/MainActivity;->isFinishing()Z
    move-result v0
    if-nez v0, :cond_20
    const-string v1, "t"
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcom/trap/beside/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_20
    return-void
.end method
