# api 26
.class Lcom/example/parcel/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/parcel/MainActivity;

.method constructor <init>(Lcom/example/parcel/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/parcel/MainActivity$1;->this$0:Lcom/example/parcel/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/example/parcel/MainActivity$1;->this$0:Lcom/example/parcel/MainActivity;
    invoke-static {v0}, Lcom/example/parcel/MainActivity;->access$000(Lcom/example/parcel/MainActivity;)Landroid/widget/CheckBox;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-eqz v0, :cond_1f
    const-string v1, "m"
    iget-object v0, p0, Lcom/example/parcel/MainActivity$1;->this$0:Lcom/example/parcel/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/parcel/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1f
    return-void
.end method

.class public Lcom/example/parcel/MainActivity;
.super Landroid/app/Activity;
.field private box:Landroid/widget/CheckBox;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/parcel/MainActivity;)Landroid/widget/CheckBox;
    .registers 2
    iget-object v0, p0, Lcom/example/parcel/MainActivity;->box:Landroid/widget/CheckBox;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/parcel/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/parcel/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    iput-object v0, p0, Lcom/example/parcel/MainActivity;->box:Landroid/widget/CheckBox;
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/parcel/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/parcel/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/parcel/MainActivity$1;-><init>(Lcom/example/parcel/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method protected onResume()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-object v0, p0, Lcom/example/parcel/MainActivity;->box:Landroid/widget/CheckBox;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Landroid/widget/CheckBox;->setChecked(Z)V
    return-void
.end method
