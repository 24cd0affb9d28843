.class Lcom/dismiss/dict/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnCancelListener;
.field final synthetic this$0:Lcom/dismiss/dict/MainActivity;

.method constructor <init>(Lcom/dismiss/dict/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/dismiss/dict/MainActivity$1;->this$0:Lcom/dismiss/dict/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCancel(Landroid/content/DialogInterface;)V
    .registers 5
    const-string v1, "d"
    iget-object v0, p0, Lcom/dismiss/dict/MainActivity$1;->this$0:Lcom/dismiss/dict/MainActivity;
    invoke-virtual {v0}, Lcom/dismiss/dict/MainActivity;->getApplicationContext()Landroid/content/Context;
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

.class Lcom/dismiss/dict/MainActivity$2$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnDismissListener;
.field final synthetic this$1:Lcom/dismiss/dict/MainActivity$2;

.method constructor <init>(Lcom/dismiss/dict/MainActivity$2;)V
    .registers 2
    iput-object p1, p0, Lcom/dismiss/dict/MainActivity$2$1;->this$1:Lcom/dismiss/dict/MainActivity$2;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onDismiss(Landroid/content/DialogInterface;)V
    .registers 5
    const-string v1, "d"
    iget-object v0, p0, Lcom/dismiss/dict/MainActivity$2$1;->this$1:Lcom/dismiss/dict/MainActivity$2;
    iget-object v0, v0, Lcom/dismiss/dict/MainActivity$2;->this$0:Lcom/dismiss/dict/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/dismiss/dict/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/dismiss/dict/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/dismiss/dict/MainActivity;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/dismiss/dict/MainActivity;Landroid/app/Dialog;)V
    .registers 3
    iput-object p1, p0, Lcom/dismiss/dict/MainActivity$2;->this$0:Lcom/dismiss/dict/MainActivity;
    iput-object p2, p0, Lcom/dismiss/dict/MainActivity$2;->val$d:Landroid/app/Dialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/dismiss/dict/MainActivity$2;->val$d:Landroid/app/Dialog;
    new-instance v1, Lcom/dismiss/dict/MainActivity$2$1;
    invoke-direct {v1, p0}, Lcom/dismiss/dict/MainActivity$2$1;-><init>(Lcom/dismiss/dict/MainActivity$2;)V
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setOnDismissListener(Landroid/content/DialogInterface$OnDismissListener;)V
    iget-object v0, p0, Lcom/dismiss/dict/MainActivity$2;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    return-void
.end method

.class Lcom/dismiss/dict/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/dismiss/dict/MainActivity;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/dismiss/dict/MainActivity;Landroid/app/Dialog;)V
    .registers 3
    iput-object p1, p0, Lcom/dismiss/dict/MainActivity$3;->this$0:Lcom/dismiss/dict/MainActivity;
    iput-object p2, p0, Lcom/dismiss/dict/MainActivity$3;->val$d:Landroid/app/Dialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/dismiss/dict/MainActivity$3;->val$d:Landroid/app/Dialog;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setOnDismissListener(Landroid/content/DialogInterface$OnDismissListener;)V
    iget-object v0, p0, Lcom/dismiss/dict/MainActivity$3;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/dismiss/dict/MainActivity$3;->this$0:Lcom/dismiss/dict/MainActivity;
    invoke-virtual {v0}, Lcom/dismiss/dict/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/dismiss/dict/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/Dialog;
    invoke-direct {v0, p0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(I)V
    new-instance v1, Lcom/dismiss/dict/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/dismiss/dict/MainActivity$1;-><init>(Lcom/dismiss/dict/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setOnCancelListener(Landroid/content/DialogInterface$OnCancelListener;)V
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/dismiss/dict/MainActivity$2;
    invoke-direct {v2, p0, v0}, Lcom/dismiss/dict/MainActivity$2;-><init>(Lcom/dismiss/dict/MainActivity;Landroid/app/Dialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v1, 0x7f030000
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/dismiss/dict/MainActivity$3;
    invoke-direct {v2, p0, v0}, Lcom/dismiss/dict/MainActivity$3;-><init>(Lcom/dismiss/dict/MainActivity;Landroid/app/Dialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    return-void
.end method
