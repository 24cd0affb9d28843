# api 26
.class public Lcom/example/yoga/Detail;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/yoga/Yoga;->open(Landroid/content/Context;)V
    return-void
.end method

.method protected onPause()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onPause()V
    const-string v0, "d"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/yoga/Help;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/yoga/Yoga;->open(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/yoga/Home$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/yoga/Home;

.method constructor <init>(Lcom/example/yoga/Home;)V
    .registers 2
    iput-object p1, p0, Lcom/example/yoga/Home$1;->this$0:Lcom/example/yoga/Home;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lcom/example/yoga/Home$1;->this$0:Lcom/example/yoga/Home;
    new-instance v1, Landroid/content/Intent;
    invoke-direct {v1}, Landroid/content/Intent;-><init>()V
    iget-object v2, p0, Lcom/example/yoga/Home$1;->this$0:Lcom/example/yoga/Home;
    invoke-virtual {v2}, Lcom/example/yoga/Home;->getPackageName()Ljava/lang/String;
    move-result-object v2
    const-string v3, "com.example.yoga.Detail"
    invoke-virtual {v1, v2, v3}, Landroid/content/Intent;->setClassName(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v1
    const-string v2, "id"
    const/4 v3, 0x4
    invoke-virtual {v1, v2, v3}, Landroid/content/Intent;->putExtra(Ljava/lang/String;I)Landroid/content/Intent;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/example/yoga/Home;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.class public Lcom/example/yoga/Home;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/yoga/Home$1;
    invoke-direct {v1, p0}, Lcom/example/yoga/Home$1;-><init>(Lcom/example/yoga/Home;)V
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcom/example/yoga/Home;->setContentView(Landroid/view/View;)V
    const-string v1, "h"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/yoga/Home;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/yoga/Welcome;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const/4 v0, 0x0
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const/high16 v2, 0x7f040000
    if-ne v1, v2, :cond_16
    const-class v0, Lcom/example/yoga/Home;
    :cond_b
    :goto_b
    if-eqz v0, :cond_22
    new-instance v1, Landroid/content/Intent;
    invoke-direct {v1, p0, v0}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lcom/example/yoga/Welcome;->startActivity(Landroid/content/Intent;)V
    :goto_15
    return-void
    :cond_16
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const v2, 0x7f040002
    if-ne v1, v2, :cond_b
    const-class v0, Lcom/example/yoga/Help;
    goto :goto_b
    :cond_22
    invoke-virtual {p0}, Lcom/example/yoga/Welcome;->finish()V
    goto :goto_15
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/yoga/Welcome;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/yoga/Welcome;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/yoga/Welcome;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/yoga/Welcome;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class Lcom/example/yoga/Yoga;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static open(Landroid/content/Context;)V
    .registers 4
    const-string v0, "y"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
