# api 26
.class public Lcom/example/cab/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/cab/Privacy;->load(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/cab/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/cab/MainActivity;

.method constructor <init>(Lcom/example/cab/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/cab/MainActivity$1;->this$0:Lcom/example/cab/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x0
    sput-boolean v0, Lcom/example/cab/Privacy;->sUserAgreedPrivacy:Z
    iget-object v0, p0, Lcom/example/cab/MainActivity$1;->this$0:Lcom/example/cab/MainActivity;
    invoke-virtual {v0}, Lcom/example/cab/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/cab/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/cab/MainActivity;

.method constructor <init>(Lcom/example/cab/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/cab/MainActivity$2;->this$0:Lcom/example/cab/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/cab/MainActivity$2;->this$0:Lcom/example/cab/MainActivity;
    invoke-static {v0}, Lcom/example/cab/Privacy;->save(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/cab/MainActivity$2;->this$0:Lcom/example/cab/MainActivity;
    invoke-static {v0}, Lcom/example/cab/Stats;->agreed(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/cab/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private ask()V
    .registers 4
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/cab/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/cab/MainActivity$2;-><init>(Lcom/example/cab/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/cab/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/cab/MainActivity$1;-><init>(Lcom/example/cab/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/cab/Privacy;->agreed()Z
    move-result v0
    if-nez v0, :cond_f
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/cab/Privacy;->sUserAgreedPrivacy:Z
    invoke-direct {p0}, Lcom/example/cab/MainActivity;->ask()V
    :cond_f
    return-void
.end method

.method protected onResume()V
    .registers 1
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-static {p0}, Lcom/example/cab/Stats;->resume(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/cab/Privacy;
.super Ljava/lang/Object;
.field public static sUserAgreedPrivacy:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agreed()Z
    .registers 1
    sget-boolean v0, Lcom/example/cab/Privacy;->sUserAgreedPrivacy:Z
    return v0
.end method

.method static load(Landroid/content/Context;)V
    .registers 4
    const/4 v2, 0x0
    const-string v0, "s"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_agreed_privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    sput-boolean v0, Lcom/example/cab/Privacy;->sUserAgreedPrivacy:Z
    return-void
.end method

.method static save(Landroid/content/Context;)V
    .registers 4
    const/4 v2, 0x1
    sput-boolean v2, Lcom/example/cab/Privacy;->sUserAgreedPrivacy:Z
    const-string v0, "s"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "user_agreed_privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/example/cab/Stats;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agreed(Landroid/content/Context;)V
    .registers 3
    const-string v1, "stats"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static resume(Landroid/content/Context;)V
    .registers 4
    invoke-static {}, Lcom/example/cab/Privacy;->agreed()Z
    move-result v0
    if-eqz v0, :cond_15
    const-string v0, "stats"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_15
    return-void
.end method
