# api 26
.class public Lcom/example/lotus/App;
.super Landroid/app/Application;
.implements Lcom/bun/miitmdid/interfaces/IIdentifierListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v0, 0x1
    invoke-static {p0, v0, p0}, Lcom/bun/miitmdid/core/MdidSdkHelper;->InitSdk(Landroid/content/Context;ZLcom/bun/miitmdid/interfaces/IIdentifierListener;)I
    return-void
.end method

.method public onSupport(Lcom/bun/miitmdid/interfaces/IdSupplier;)V
    .registers 4
    if-eqz p1, :cond_11
    invoke-interface {p1}, Lcom/bun/miitmdid/interfaces/IdSupplier;->isSupported()Z
    move-result v0
    if-eqz v0, :cond_11
    const-string v0, "a"
    invoke-interface {p1}, Lcom/bun/miitmdid/interfaces/IdSupplier;->getOAID()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_11
    return-void
.end method

.class Lcom/example/lotus/Ids;
.super Ljava/lang/Object;
.implements Lcom/bun/miitmdid/interfaces/IIdentifierListener;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/lotus/Ids;->c:Landroid/content/Context;
    return-void
.end method

.method ask()V
    .registers 3
    iget-object v0, p0, Lcom/example/lotus/Ids;->c:Landroid/content/Context;
    const/4 v1, 0x1
    invoke-static {v0, v1, p0}, Lcom/bun/miitmdid/core/MdidSdkHelper;->InitSdk(Landroid/content/Context;ZLcom/bun/miitmdid/interfaces/IIdentifierListener;)I
    return-void
.end method

.method public onSupport(Lcom/bun/miitmdid/interfaces/IdSupplier;)V
    .registers 5
    const-string v1, "i"
    iget-object v0, p0, Lcom/example/lotus/Ids;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/lotus/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/lotus/MainActivity;

.method constructor <init>(Lcom/example/lotus/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lotus/MainActivity$1;->this$0:Lcom/example/lotus/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class Lcom/example/lotus/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/lotus/MainActivity;

.method constructor <init>(Lcom/example/lotus/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lotus/MainActivity$2;->this$0:Lcom/example/lotus/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    new-instance v0, Lcom/example/lotus/Ids;
    iget-object v1, p0, Lcom/example/lotus/MainActivity$2;->this$0:Lcom/example/lotus/MainActivity;
    invoke-direct {v0, v1}, Lcom/example/lotus/Ids;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/example/lotus/Ids;->ask()V
    return-void
.end method

.class public Lcom/example/lotus/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    new-instance v2, Lcom/example/lotus/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/lotus/MainActivity$2;-><init>(Lcom/example/lotus/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/lotus/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/lotus/MainActivity$1;-><init>(Lcom/example/lotus/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
