# api 26
.class Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final arg$0:Lcom/example/gift/LoginActivity;

.method public constructor <init>(Lcom/example/gift/LoginActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/gift/LoginActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/gift/LoginActivity;
    invoke-static {v0, p1}, Lcom/example/gift/LoginActivity;->accessor$LoginActivity$lambda0(Lcom/example/gift/LoginActivity;Landroid/view/View;)V
    return-void
.end method

.class Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field public static final INSTANCE:Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;
    invoke-direct {v0}, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;-><init>()V
    sput-object v0, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 2
    invoke-static {p1}, Lcom/example/gift/LoginActivity;->accessor$LoginActivity$lambda1(Landroid/view/View;)V
    return-void
.end method

.class public Lcom/example/gift/LoginActivity;
.super Landroid/app/Activity;
.field private box:Landroid/widget/CheckBox;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$LoginActivity$lambda0(Lcom/example/gift/LoginActivity;Landroid/view/View;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/gift/LoginActivity;->lambda$onCreate$0(Landroid/view/View;)V
    return-void
.end method

.method static synthetic accessor$LoginActivity$lambda1(Landroid/view/View;)V
    .registers 1
    invoke-static {p0}, Lcom/example/gift/LoginActivity;->lambda$onCreate$1(Landroid/view/View;)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/gift/LoginActivity;->box:Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-eqz v0, :cond_1a
    const-string v1, "l"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/gift/LoginActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_19
    return-void
    :cond_1a
    const-string v0, "\u8bf7\u52fe\u9009\u534f\u8bae"
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    goto :goto_19
.end method

.method private static synthetic lambda$onCreate$1(Landroid/view/View;)V
    .registers 3
    const-string v0, "l"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/gift/LoginActivity;->setContentView(I)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/gift/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    iput-object v0, p0, Lcom/example/gift/LoginActivity;->box:Landroid/widget/CheckBox;
    iget-object v0, p0, Lcom/example/gift/LoginActivity;->box:Landroid/widget/CheckBox;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Landroid/widget/CheckBox;->setChecked(Z)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/gift/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/gift/LoginActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/gift/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    sget-object v1, Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/gift/LoginActivity$$ExternalSyntheticLambda1;
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
