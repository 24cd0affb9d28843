# api 26
.class Lcom/example/cook/Cook;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static answered(Landroid/content/Context;)V
    .registers 5
    const-string v0, "c"
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

.method static any(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static yes(Landroid/content/Context;)V
    .registers 3
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/cook/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnCancelListener;
.field final synthetic this$0:Lcom/example/cook/MainActivity;

.method constructor <init>(Lcom/example/cook/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/cook/MainActivity$1;->this$0:Lcom/example/cook/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCancel(Landroid/content/DialogInterface;)V
    .registers 5
    const-string v1, "c"
    iget-object v0, p0, Lcom/example/cook/MainActivity$1;->this$0:Lcom/example/cook/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/cook/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/cook/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/cook/MainActivity;

.method constructor <init>(Lcom/example/cook/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/cook/MainActivity$2;->this$0:Lcom/example/cook/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/cook/MainActivity$2;->this$0:Lcom/example/cook/MainActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/example/cook/MainActivity;->access$002(Lcom/example/cook/MainActivity;Z)Z
    return-void
.end method

.class Lcom/example/cook/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/cook/MainActivity;

.method constructor <init>(Lcom/example/cook/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/cook/MainActivity$3;->this$0:Lcom/example/cook/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v1, 0x1
    iget-object v0, p0, Lcom/example/cook/MainActivity$3;->this$0:Lcom/example/cook/MainActivity;
    invoke-static {v0, v1}, Lcom/example/cook/MainActivity;->access$102(Lcom/example/cook/MainActivity;Z)Z
    iget-object v0, p0, Lcom/example/cook/MainActivity$3;->this$0:Lcom/example/cook/MainActivity;
    invoke-static {v0, v1}, Lcom/example/cook/MainActivity;->access$002(Lcom/example/cook/MainActivity;Z)Z
    return-void
.end method

.class public Lcom/example/cook/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnDismissListener;
.field private agreed:Z
.field private asked:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$002(Lcom/example/cook/MainActivity;Z)Z
    .registers 2
    iput-boolean p1, p0, Lcom/example/cook/MainActivity;->asked:Z
    return p1
.end method

.method static synthetic access$102(Lcom/example/cook/MainActivity;Z)Z
    .registers 2
    iput-boolean p1, p0, Lcom/example/cook/MainActivity;->agreed:Z
    return p1
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/cook/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/example/cook/MainActivity$3;-><init>(Lcom/example/cook/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/cook/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/cook/MainActivity$2;-><init>(Lcom/example/cook/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/cook/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/cook/MainActivity$1;-><init>(Lcom/example/cook/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setOnCancelListener(Landroid/content/DialogInterface$OnCancelListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/app/AlertDialog;->setOnDismissListener(Landroid/content/DialogInterface$OnDismissListener;)V
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    return-void
.end method

.method public onDismiss(Landroid/content/DialogInterface;)V
    .registers 3
    invoke-static {p0}, Lcom/example/cook/Cook;->any(Landroid/content/Context;)V
    iget-boolean v0, p0, Lcom/example/cook/MainActivity;->asked:Z
    if-eqz v0, :cond_a
    invoke-static {p0}, Lcom/example/cook/Cook;->answered(Landroid/content/Context;)V
    :cond_a
    iget-boolean v0, p0, Lcom/example/cook/MainActivity;->agreed:Z
    if-eqz v0, :cond_11
    invoke-static {p0}, Lcom/example/cook/Cook;->yes(Landroid/content/Context;)V
    :cond_11
    return-void
.end method
