# api 26
.class public Lcom/example/shared/MainActivity;
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
    invoke-virtual {p0, v0}, Lcom/example/shared/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/shared/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/shared/OnlyAgreed;
    new-instance v2, Lcom/example/shared/Starter;
    invoke-direct {v2}, Lcom/example/shared/Starter;-><init>()V
    invoke-direct {v1, v2}, Lcom/example/shared/OnlyAgreed;-><init>(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class final Lcom/example/shared/OnlyAgreed;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final next:Landroid/view/View$OnClickListener;

.method constructor <init>(Landroid/view/View$OnClickListener;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/shared/OnlyAgreed;->next:Landroid/view/View$OnClickListener;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    const-string v0, "o"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/example/shared/OnlyAgreed;->next:Landroid/view/View$OnClickListener;
    invoke-interface {v0, p1}, Landroid/view/View$OnClickListener;->onClick(Landroid/view/View;)V
    return-void
.end method

.class public Lcom/example/shared/Other;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020001
    invoke-virtual {p0, v0}, Lcom/example/shared/Other;->setContentView(I)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/shared/Other;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/shared/Starter;
    invoke-direct {v1}, Lcom/example/shared/Starter;-><init>()V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class final Lcom/example/shared/Starter;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const-string v1, "s"
    invoke-virtual {p1}, Landroid/view/View;->getContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
