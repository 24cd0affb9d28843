# api 26
.class public Lcom/example/farm/AgreementDialog;
.super Lcom/example/farm/BaseDialog;
.field private final callback:Lcom/example/farm/ResultCallback;
.end field

.method constructor <init>(Landroid/content/Context;Lcom/example/farm/ResultCallback;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/farm/BaseDialog;-><init>(Landroid/content/Context;)V
    iput-object p2, p0, Lcom/example/farm/AgreementDialog;->callback:Lcom/example/farm/ResultCallback;
    return-void
.end method

.method protected onLeft()V
    .registers 3
    iget-object v0, p0, Lcom/example/farm/AgreementDialog;->callback:Lcom/example/farm/ResultCallback;
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/example/farm/ResultCallback;->onResult(Ljava/lang/Object;)V
    return-void
.end method

.method protected onRight()V
    .registers 3
    iget-object v0, p0, Lcom/example/farm/AgreementDialog;->callback:Lcom/example/farm/ResultCallback;
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/example/farm/ResultCallback;->onResult(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/example/farm/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static always(Landroid/content/Context;)V
    .registers 4
    const-string v0, "f"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static initAfterAgree(Landroid/content/Context;)V
    .registers 3
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/farm/BaseDialog$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/farm/BaseDialog;

.method constructor <init>(Lcom/example/farm/BaseDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/farm/BaseDialog$1;->this$0:Lcom/example/farm/BaseDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/farm/BaseDialog$1;->this$0:Lcom/example/farm/BaseDialog;
    invoke-virtual {v0}, Lcom/example/farm/BaseDialog;->onLeft()V
    iget-object v0, p0, Lcom/example/farm/BaseDialog$1;->this$0:Lcom/example/farm/BaseDialog;
    invoke-virtual {v0}, Lcom/example/farm/BaseDialog;->dismiss()V
    return-void
.end method

.class Lcom/example/farm/BaseDialog$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/farm/BaseDialog;

.method constructor <init>(Lcom/example/farm/BaseDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/farm/BaseDialog$2;->this$0:Lcom/example/farm/BaseDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/farm/BaseDialog$2;->this$0:Lcom/example/farm/BaseDialog;
    invoke-virtual {v0}, Lcom/example/farm/BaseDialog;->onRight()V
    iget-object v0, p0, Lcom/example/farm/BaseDialog$2;->this$0:Lcom/example/farm/BaseDialog;
    invoke-virtual {v0}, Lcom/example/farm/BaseDialog;->dismiss()V
    return-void
.end method

.class public abstract Lcom/example/farm/BaseDialog;
.super Landroid/app/Dialog;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/farm/BaseDialog;->setContentView(I)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/farm/BaseDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/farm/BaseDialog$1;
    invoke-direct {v1, p0}, Lcom/example/farm/BaseDialog$1;-><init>(Lcom/example/farm/BaseDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040003
    invoke-virtual {p0, v0}, Lcom/example/farm/BaseDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/farm/BaseDialog$2;
    invoke-direct {v1, p0}, Lcom/example/farm/BaseDialog$2;-><init>(Lcom/example/farm/BaseDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method protected abstract onLeft()V
.end method

.method protected abstract onRight()V
.end method

.class Lcom/example/farm/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/example/farm/ResultCallback;
.field final synthetic this$0:Lcom/example/farm/MainActivity;

.method constructor <init>(Lcom/example/farm/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/farm/MainActivity$1;->this$0:Lcom/example/farm/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onResult(Ljava/lang/Boolean;)V
    .registers 3
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_f
    iget-object v0, p0, Lcom/example/farm/MainActivity$1;->this$0:Lcom/example/farm/MainActivity;
    invoke-virtual {v0}, Lcom/example/farm/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/farm/App;->initAfterAgree(Landroid/content/Context;)V
    :cond_f
    iget-object v0, p0, Lcom/example/farm/MainActivity$1;->this$0:Lcom/example/farm/MainActivity;
    invoke-virtual {v0}, Lcom/example/farm/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/farm/App;->always(Landroid/content/Context;)V
    return-void
.end method

.method public bridge synthetic onResult(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lcom/example/farm/MainActivity$1;->onResult(Ljava/lang/Boolean;)V
    return-void
.end method

.class public Lcom/example/farm/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/farm/AgreementDialog;
    new-instance v1, Lcom/example/farm/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/farm/MainActivity$1;-><init>(Lcom/example/farm/MainActivity;)V
    invoke-direct {v0, p0, v1}, Lcom/example/farm/AgreementDialog;-><init>(Landroid/content/Context;Lcom/example/farm/ResultCallback;)V
    invoke-virtual {v0}, Lcom/example/farm/AgreementDialog;->show()V
    return-void
.end method

.class public interface abstract Lcom/example/farm/ResultCallback;
.super Ljava/lang/Object;

.method public abstract onResult(Ljava/lang/Object;)V
.end method
