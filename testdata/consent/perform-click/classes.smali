# api 26
.class Lcom/example/press/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/press/MainActivity;

.method constructor <init>(Lcom/example/press/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/press/MainActivity$1;->this$0:Lcom/example/press/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const-string v1, "m"
    iget-object v0, p0, Lcom/example/press/MainActivity$1;->this$0:Lcom/example/press/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/press/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/press/MainActivity$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/press/MainActivity;
.field final synthetic val$a:Landroid/widget/Button;

.method constructor <init>(Lcom/example/press/MainActivity;Landroid/widget/Button;)V
    .registers 3
    iput-object p1, p0, Lcom/example/press/MainActivity$2;->this$0:Lcom/example/press/MainActivity;
    iput-object p2, p0, Lcom/example/press/MainActivity$2;->val$a:Landroid/widget/Button;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/press/MainActivity$2;->val$a:Landroid/widget/Button;
    invoke-virtual {v0}, Landroid/widget/Button;->performClick()Z
    return-void
.end method

.class public Lcom/example/press/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/press/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/press/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/example/press/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/press/MainActivity$1;-><init>(Lcom/example/press/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v1, Lcom/example/press/MainActivity$2;
    invoke-direct {v1, p0, v0}, Lcom/example/press/MainActivity$2;-><init>(Lcom/example/press/MainActivity;Landroid/widget/Button;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->post(Ljava/lang/Runnable;)Z
    return-void
.end method
