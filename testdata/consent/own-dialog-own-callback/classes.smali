.class public abstract interface Lcom/sample/owndialogowncallback/TipDialog$Cb;
.super Ljava/lang/Object;

.method public abstract onOk()V
.end method

.method public abstract onBack()V
.end method

.class public Lcom/sample/owndialogowncallback/TipDialog;
.super Landroid/app/Dialog;
.field public cb:Lcom/sample/owndialogowncallback/TipDialog$Cb;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    const v0, 0x0103000b
    invoke-direct {p0, p1, v0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;I)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020000
    invoke-virtual {p0, v0}, Landroid/app/Dialog;->setContentView(I)V
    const/4 v0, 0
    invoke-virtual {p0, v0}, Landroid/app/Dialog;->setCancelable(Z)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/sample/owndialogowncallback/TipDialog$1;
    invoke-direct {v1, p0}, Lcom/sample/owndialogowncallback/TipDialog$1;-><init>(Lcom/sample/owndialogowncallback/TipDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/sample/owndialogowncallback/TipDialog$2;
    invoke-direct {v1, p0}, Lcom/sample/owndialogowncallback/TipDialog$2;-><init>(Lcom/sample/owndialogowncallback/TipDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lcom/sample/owndialogowncallback/TipDialog$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/sample/owndialogowncallback/TipDialog;

.method public constructor <init>(Lcom/sample/owndialogowncallback/TipDialog;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/owndialogowncallback/TipDialog$1;->a:Lcom/sample/owndialogowncallback/TipDialog;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 2
    iget-object v0, p0, Lcom/sample/owndialogowncallback/TipDialog$1;->a:Lcom/sample/owndialogowncallback/TipDialog;
    invoke-virtual {v0}, Lcom/sample/owndialogowncallback/TipDialog;->dismiss()V
    iget-object v1, v0, Lcom/sample/owndialogowncallback/TipDialog;->cb:Lcom/sample/owndialogowncallback/TipDialog$Cb;
    if-eqz v1, :out
    invoke-interface {v1}, Lcom/sample/owndialogowncallback/TipDialog$Cb;->onBack()V
    :out
    return-void
.end method

.class public Lcom/sample/owndialogowncallback/TipDialog$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/sample/owndialogowncallback/TipDialog;

.method public constructor <init>(Lcom/sample/owndialogowncallback/TipDialog;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/owndialogowncallback/TipDialog$2;->a:Lcom/sample/owndialogowncallback/TipDialog;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 2
    iget-object v0, p0, Lcom/sample/owndialogowncallback/TipDialog$2;->a:Lcom/sample/owndialogowncallback/TipDialog;
    invoke-virtual {v0}, Lcom/sample/owndialogowncallback/TipDialog;->dismiss()V
    iget-object v1, v0, Lcom/sample/owndialogowncallback/TipDialog;->cb:Lcom/sample/owndialogowncallback/TipDialog$Cb;
    if-eqz v1, :out
    invoke-interface {v1}, Lcom/sample/owndialogowncallback/TipDialog$Cb;->onOk()V
    :out
    return-void
.end method

.class public Lcom/sample/owndialogowncallback/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class public Lcom/sample/owndialogowncallback/Main;
.super Landroid/app/Activity;
.implements Lcom/sample/owndialogowncallback/TipDialog$Cb;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "tip"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :out
    new-instance v0, Lcom/sample/owndialogowncallback/TipDialog;
    invoke-direct {v0, p0}, Lcom/sample/owndialogowncallback/TipDialog;-><init>(Landroid/content/Context;)V
    iput-object p0, v0, Lcom/sample/owndialogowncallback/TipDialog;->cb:Lcom/sample/owndialogowncallback/TipDialog$Cb;
    invoke-virtual {v0}, Lcom/sample/owndialogowncallback/TipDialog;->show()V
    :out
    return-void
.end method

.method public onOk()V
    .locals 4
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "tip"
    const/16 v2, 1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/owndialogowncallback/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.method public onBack()V
    .locals 4
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/owndialogowncallback/Net;->up(Ljava/lang/Object;)V
    invoke-virtual {p0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/owndialogowncallback/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
