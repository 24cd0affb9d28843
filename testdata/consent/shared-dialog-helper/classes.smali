# api 26
.class public Lcom/example/podium/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class Lcom/example/podium/Device;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static policy(Landroid/content/Context;)V
    .registers 3
    const-string v1, "d"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static rate(Landroid/content/Context;)V
    .registers 5
    const-string v0, "d"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static refused(Landroid/content/Context;)V
    .registers 3
    const-string v0, "d"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/podium/Dialogs$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic val$a:Lcom/example/podium/Dialogs$Answer;

.method constructor <init>(Lcom/example/podium/Dialogs$Answer;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podium/Dialogs$1;->val$a:Lcom/example/podium/Dialogs$Answer;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/podium/Dialogs$1;->val$a:Lcom/example/podium/Dialogs$Answer;
    invoke-interface {v0}, Lcom/example/podium/Dialogs$Answer;->no()V
    return-void
.end method

.class Lcom/example/podium/Dialogs$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic val$a:Lcom/example/podium/Dialogs$Answer;

.method constructor <init>(Lcom/example/podium/Dialogs$Answer;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podium/Dialogs$2;->val$a:Lcom/example/podium/Dialogs$Answer;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/podium/Dialogs$2;->val$a:Lcom/example/podium/Dialogs$Answer;
    invoke-interface {v0}, Lcom/example/podium/Dialogs$Answer;->yes()V
    return-void
.end method

.class interface abstract Lcom/example/podium/Dialogs$Answer;
.super Ljava/lang/Object;

.method public abstract no()V
.end method

.method public abstract yes()V
.end method

.class Lcom/example/podium/Dialogs;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static show(Landroid/content/Context;IIIILcom/example/podium/Dialogs$Answer;)V
    .registers 8
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, p2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/podium/Dialogs$2;
    invoke-direct {v1, p5}, Lcom/example/podium/Dialogs$2;-><init>(Lcom/example/podium/Dialogs$Answer;)V
    invoke-virtual {v0, p3, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/podium/Dialogs$1;
    invoke-direct {v1, p5}, Lcom/example/podium/Dialogs$1;-><init>(Lcom/example/podium/Dialogs$Answer;)V
    invoke-virtual {v0, p4, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Lcom/example/podium/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/example/podium/Dialogs$Answer;
.field final synthetic this$0:Lcom/example/podium/MainActivity;

.method constructor <init>(Lcom/example/podium/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podium/MainActivity$1;->this$0:Lcom/example/podium/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public no()V
    .registers 2
    iget-object v0, p0, Lcom/example/podium/MainActivity$1;->this$0:Lcom/example/podium/MainActivity;
    invoke-static {v0}, Lcom/example/podium/Device;->refused(Landroid/content/Context;)V
    return-void
.end method

.method public yes()V
    .registers 2
    iget-object v0, p0, Lcom/example/podium/MainActivity$1;->this$0:Lcom/example/podium/MainActivity;
    invoke-static {v0}, Lcom/example/podium/Device;->policy(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/podium/MainActivity$2;
.super Ljava/lang/Object;
.implements Lcom/example/podium/Dialogs$Answer;
.field final synthetic this$0:Lcom/example/podium/MainActivity;

.method constructor <init>(Lcom/example/podium/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/podium/MainActivity$2;->this$0:Lcom/example/podium/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public no()V
    .registers 2
    iget-object v0, p0, Lcom/example/podium/MainActivity$2;->this$0:Lcom/example/podium/MainActivity;
    invoke-virtual {v0}, Lcom/example/podium/MainActivity;->finish()V
    return-void
.end method

.method public yes()V
    .registers 2
    iget-object v0, p0, Lcom/example/podium/MainActivity$2;->this$0:Lcom/example/podium/MainActivity;
    invoke-static {v0}, Lcom/example/podium/Device;->rate(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/podium/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onBackPressed()V
    .registers 7
    const v1, 0x7f020005
    const v2, 0x7f020006
    const v3, 0x7f020007
    const v4, 0x7f020008
    new-instance v5, Lcom/example/podium/MainActivity$2;
    invoke-direct {v5, p0}, Lcom/example/podium/MainActivity$2;-><init>(Lcom/example/podium/MainActivity;)V
    move-object v0, p0
    invoke-static/range {v0 .. v5}, Lcom/example/podium/Dialogs;->show(Landroid/content/Context;IIIILcom/example/podium/Dialogs$Answer;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v1, 0x7f020001
    const v2, 0x7f020002
    const v3, 0x7f020003
    const v4, 0x7f020004
    new-instance v5, Lcom/example/podium/MainActivity$1;
    invoke-direct {v5, p0}, Lcom/example/podium/MainActivity$1;-><init>(Lcom/example/podium/MainActivity;)V
    move-object v0, p0
    invoke-static/range {v0 .. v5}, Lcom/example/podium/Dialogs;->show(Landroid/content/Context;IIIILcom/example/podium/Dialogs$Answer;)V
    return-void
.end method
