.class final Lcom/lanqiu/score/App$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Lcom/lanqiu/score/Boot$Task;
.field public final f$0:Lcom/lanqiu/score/App;

.method constructor <init>(Lcom/lanqiu/score/App;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/lanqiu/score/App$$ExternalSyntheticLambda0;->f$0:Lcom/lanqiu/score/App;
    return-void
.end method

.method public final go(Landroid/content/Context;)V
    .registers 3
    iget-object v0, p0, Lcom/lanqiu/score/App$$ExternalSyntheticLambda0;->f$0:Lcom/lanqiu/score/App;
    invoke-static {v0, p1}, Lcom/lanqiu/score/App;->$r8$lambda$u3Xq1k(Lcom/lanqiu/score/App;Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/lanqiu/score/App;
.super Landroid/app/Application;

.method public static $r8$lambda$u3Xq1k(Lcom/lanqiu/score/App;Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/lanqiu/score/App;->lambda$onCreate$0(Landroid/content/Context;)V
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private lambda$onCreate$0(Landroid/content/Context;)V
    .registers 4
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/lanqiu/score/App$$ExternalSyntheticLambda0;
    invoke-direct {v0, p0}, Lcom/lanqiu/score/App$$ExternalSyntheticLambda0;-><init>(Lcom/lanqiu/score/App;)V
    invoke-static {p0, v0}, Lcom/lanqiu/score/Boot;->run(Landroid/content/Context;Lcom/lanqiu/score/Boot$Task;)V
    return-void
.end method

.class interface abstract Lcom/lanqiu/score/Boot$Task;
.super Ljava/lang/Object;

.method public abstract go(Landroid/content/Context;)V
.end method

.class final Lcom/lanqiu/score/Boot;
.super Ljava/lang/Object;
.field static pending:Lcom/lanqiu/score/Boot$Task;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static allow(Landroid/content/Context;Z)V
    .registers 5
    if-eqz p1, :cond_23
    const-string v0, "boot"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "b"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lcom/lanqiu/score/Boot;->pending:Lcom/lanqiu/score/Boot$Task;
    if-eqz v0, :cond_23
    sget-object v0, Lcom/lanqiu/score/Boot;->pending:Lcom/lanqiu/score/Boot$Task;
    invoke-interface {v0, p0}, Lcom/lanqiu/score/Boot$Task;->go(Landroid/content/Context;)V
    const/4 v0, 0x0
    sput-object v0, Lcom/lanqiu/score/Boot;->pending:Lcom/lanqiu/score/Boot$Task;
    :cond_23
    return-void
.end method

.method static run(Landroid/content/Context;Lcom/lanqiu/score/Boot$Task;)V
    .registers 5
    const/4 v2, 0x0
    const-string v0, "boot"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "b"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_13
    invoke-interface {p1, p0}, Lcom/lanqiu/score/Boot$Task;->go(Landroid/content/Context;)V
    :goto_12
    return-void
    :cond_13
    sput-object p1, Lcom/lanqiu/score/Boot;->pending:Lcom/lanqiu/score/Boot$Task;
    goto :goto_12
.end method

.class final Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public final f$0:Lcom/lanqiu/score/MainActivity;
.field public final f$1:Z

.method constructor <init>(Lcom/lanqiu/score/MainActivity;Z)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;->f$0:Lcom/lanqiu/score/MainActivity;
    iput-boolean p2, p0, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;->f$1:Z
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;->f$0:Lcom/lanqiu/score/MainActivity;
    iget-boolean v1, p0, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;->f$1:Z
    invoke-static {v0, v1, p1, p2}, Lcom/lanqiu/score/MainActivity;->$r8$lambda$aaa(Lcom/lanqiu/score/MainActivity;ZLandroid/content/DialogInterface;I)V
    return-void
.end method

.class final Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnDismissListener;
.field public final f$0:Lcom/lanqiu/score/MainActivity;

.method constructor <init>(Lcom/lanqiu/score/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda1;->f$0:Lcom/lanqiu/score/MainActivity;
    return-void
.end method

.method public final onDismiss(Landroid/content/DialogInterface;)V
    .registers 3
    iget-object v0, p0, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda1;->f$0:Lcom/lanqiu/score/MainActivity;
    invoke-static {v0, p1}, Lcom/lanqiu/score/MainActivity;->$r8$lambda$bbb(Lcom/lanqiu/score/MainActivity;Landroid/content/DialogInterface;)V
    return-void
.end method

.class public Lcom/lanqiu/score/MainActivity;
.super Landroid/app/Activity;

.method public static $r8$lambda$aaa(Lcom/lanqiu/score/MainActivity;ZLandroid/content/DialogInterface;I)V
    .registers 4
    invoke-direct {p0, p1, p2, p3}, Lcom/lanqiu/score/MainActivity;->lambda$onCreate$0(ZLandroid/content/DialogInterface;I)V
    return-void
.end method

.method public static $r8$lambda$bbb(Lcom/lanqiu/score/MainActivity;Landroid/content/DialogInterface;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/lanqiu/score/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;)V
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private lambda$onCreate$0(ZLandroid/content/DialogInterface;I)V
    .registers 4
    invoke-static {p0, p1}, Lcom/lanqiu/score/Boot;->allow(Landroid/content/Context;Z)V
    return-void
.end method

.method private lambda$onCreate$1(Landroid/content/DialogInterface;)V
    .registers 5
    const-string v0, "s"
    invoke-virtual {p0}, Lcom/lanqiu/score/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u300a\u7bee\u7403\u6bd4\u5206\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;
    const/4 v3, 0x1
    invoke-direct {v2, p0, v3}, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/lanqiu/score/MainActivity;Z)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;
    const/4 v3, 0x0
    invoke-direct {v2, p0, v3}, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/lanqiu/score/MainActivity;Z)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v1, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v1, p0}, Lcom/lanqiu/score/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/lanqiu/score/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setOnDismissListener(Landroid/content/DialogInterface$OnDismissListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
