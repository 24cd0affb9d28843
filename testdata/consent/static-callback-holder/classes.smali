# api 26
.class public Lcom/example/holder/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static full(Landroid/content/Context;)V
    .registers 3
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/holder/Ask;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onBackPressed()V
    .registers 2
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/example/holder/Privacy;->answer(Z)V
    invoke-super {p0}, Landroid/app/Activity;->onBackPressed()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const/high16 v1, 0x7f040000
    if-ne v0, v1, :cond_10
    const/4 v0, 0x1
    :goto_9
    invoke-static {v0}, Lcom/example/holder/Privacy;->answer(Z)V
    invoke-virtual {p0}, Lcom/example/holder/Ask;->finish()V
    return-void
    :cond_10
    const/4 v0, 0x0
    goto :goto_9
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/holder/Ask;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/holder/Ask;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/holder/Ask;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class Lcom/example/holder/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/example/holder/PrivacyCallback;
.field final synthetic this$0:Lcom/example/holder/MainActivity;

.method constructor <init>(Lcom/example/holder/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/holder/MainActivity$1;->this$0:Lcom/example/holder/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onAgreed()V
    .registers 2
    iget-object v0, p0, Lcom/example/holder/MainActivity$1;->this$0:Lcom/example/holder/MainActivity;
    invoke-virtual {v0}, Lcom/example/holder/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/holder/App;->full(Landroid/content/Context;)V
    return-void
.end method

.method public onRefused()V
    .registers 3
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/holder/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/holder/MainActivity$1;
    invoke-direct {v0, p0}, Lcom/example/holder/MainActivity$1;-><init>(Lcom/example/holder/MainActivity;)V
    invoke-static {p0, v0}, Lcom/example/holder/Privacy;->ask(Landroid/content/Context;Lcom/example/holder/PrivacyCallback;)V
    return-void
.end method

.class final Lcom/example/holder/Privacy;
.super Ljava/lang/Object;
.field private static callback:Lcom/example/holder/PrivacyCallback;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static answer(Z)V
    .registers 3
    sget-object v0, Lcom/example/holder/Privacy;->callback:Lcom/example/holder/PrivacyCallback;
    const/4 v1, 0x0
    sput-object v1, Lcom/example/holder/Privacy;->callback:Lcom/example/holder/PrivacyCallback;
    if-nez v0, :cond_8
    :goto_7
    return-void
    :cond_8
    if-eqz p0, :cond_e
    invoke-interface {v0}, Lcom/example/holder/PrivacyCallback;->onAgreed()V
    goto :goto_7
    :cond_e
    invoke-interface {v0}, Lcom/example/holder/PrivacyCallback;->onRefused()V
    goto :goto_7
.end method

.method static ask(Landroid/content/Context;Lcom/example/holder/PrivacyCallback;)V
    .registers 4
    sput-object p1, Lcom/example/holder/Privacy;->callback:Lcom/example/holder/PrivacyCallback;
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/holder/Ask;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const/high16 v1, 0x10000000
    invoke-virtual {v0, v1}, Landroid/content/Intent;->addFlags(I)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.class public interface abstract Lcom/example/holder/PrivacyCallback;
.super Ljava/lang/Object;

.method public abstract onAgreed()V
.end method

.method public abstract onRefused()V
.end method
