# api 26
.class public Lcom/example/entry/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field private mAgreed:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private phone()V
    .registers 3
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/entry/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 3
    iput-boolean p2, p0, Lcom/example/entry/MainActivity;->mAgreed:Z
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040001
    if-ne v0, v1, :cond_1d
    iget-boolean v0, p0, Lcom/example/entry/MainActivity;->mAgreed:Z
    if-eqz v0, :cond_11
    invoke-direct {p0}, Lcom/example/entry/MainActivity;->phone()V
    :cond_10
    :goto_10
    return-void
    :cond_11
    const v0, 0x7f030001
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Landroid/widget/Toast;->makeText(Landroid/content/Context;II)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    goto :goto_10
    :cond_1d
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040002
    if-ne v0, v1, :cond_10
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_10
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/entry/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/entry/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    invoke-virtual {v0, p0}, Landroid/widget/CheckBox;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/entry/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/entry/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
