# api 26
.class Lcom/example/unlock/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field final synthetic this$0:Lcom/example/unlock/MainActivity;
.field final synthetic val$go:Landroid/widget/Button;

.method constructor <init>(Lcom/example/unlock/MainActivity;Landroid/widget/Button;)V
    .registers 3
    iput-object p1, p0, Lcom/example/unlock/MainActivity$1;->this$0:Lcom/example/unlock/MainActivity;
    iput-object p2, p0, Lcom/example/unlock/MainActivity$1;->val$go:Landroid/widget/Button;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 4
    iget-object v0, p0, Lcom/example/unlock/MainActivity$1;->val$go:Landroid/widget/Button;
    invoke-virtual {v0, p2}, Landroid/widget/Button;->setEnabled(Z)V
    return-void
.end method

.class Lcom/example/unlock/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/unlock/MainActivity;

.method constructor <init>(Lcom/example/unlock/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/unlock/MainActivity$2;->this$0:Lcom/example/unlock/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const-string v1, "m"
    iget-object v0, p0, Lcom/example/unlock/MainActivity$2;->this$0:Lcom/example/unlock/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/unlock/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/unlock/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/unlock/MainActivity;

.method constructor <init>(Lcom/example/unlock/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/unlock/MainActivity$3;->this$0:Lcom/example/unlock/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/unlock/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/unlock/MainActivity;->setContentView(I)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/unlock/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/Button;
    const/high16 v1, 0x7f040000
    invoke-virtual {p0, v1}, Lcom/example/unlock/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/CheckBox;
    new-instance v2, Lcom/example/unlock/MainActivity$1;
    invoke-direct {v2, p0, v0}, Lcom/example/unlock/MainActivity$1;-><init>(Lcom/example/unlock/MainActivity;Landroid/widget/Button;)V
    invoke-virtual {v1, v2}, Landroid/widget/CheckBox;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    new-instance v1, Lcom/example/unlock/MainActivity$2;
    invoke-direct {v1, p0}, Lcom/example/unlock/MainActivity$2;-><init>(Lcom/example/unlock/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/unlock/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/unlock/MainActivity$3;
    invoke-direct {v1, p0}, Lcom/example/unlock/MainActivity$3;-><init>(Lcom/example/unlock/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
