# api 26
.class public final Lcom/example/shots/App$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field public final f$0:Lcom/example/shots/App;

.method public constructor <init>(Lcom/example/shots/App;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/shots/App$$ExternalSyntheticLambda0;->f$0:Lcom/example/shots/App;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Lcom/example/shots/App$$ExternalSyntheticLambda0;->f$0:Lcom/example/shots/App;
    invoke-virtual {v0}, Lcom/example/shots/App;->lambda$onCreate$0$com$example$shots$App()V
    return-void
.end method

.class public Lcom/example/shots/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method lambda$onCreate$0$com$example$shots$App()V
    .registers 4
    const/4 v2, 0x0
    const-string v0, "f"
    invoke-virtual {p0, v0, v2}, Lcom/example/shots/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_12
    invoke-static {p0}, Lcom/example/shots/Cam;->ids(Landroid/content/Context;)V
    :cond_12
    invoke-static {p0}, Lcom/example/shots/Cam;->mac(Landroid/content/Context;)V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Lcom/example/shots/App$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/shots/App$$ExternalSyntheticLambda0;-><init>(Lcom/example/shots/App;)V
    const-wide/16 v2, 0x5dc
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method

.class Lcom/example/shots/Cam;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static ids(Landroid/content/Context;)V
    .registers 3
    const-string v0, "cam"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static mac(Landroid/content/Context;)V
    .registers 3
    const-string v1, "cam"
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static refuse(Landroid/content/Context;)V
    .registers 3
    const-string v1, "cam"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lcom/example/shots/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public final f$0:Lcom/example/shots/MainActivity;

.method public constructor <init>(Lcom/example/shots/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda0;->f$0:Lcom/example/shots/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda0;->f$0:Lcom/example/shots/MainActivity;
    invoke-virtual {v0, p1, p2}, Lcom/example/shots/MainActivity;->lambda$ask$0$com$example$shots$MainActivity(Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public final Lcom/example/shots/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public final f$0:Lcom/example/shots/MainActivity;

.method public constructor <init>(Lcom/example/shots/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda1;->f$0:Lcom/example/shots/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda1;->f$0:Lcom/example/shots/MainActivity;
    invoke-virtual {v0, p1, p2}, Lcom/example/shots/MainActivity;->lambda$ask$1$com$example$shots$MainActivity(Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/shots/MainActivity;
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
    const v1, 0x7f020003
    new-instance v2, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/shots/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/shots/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/shots/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method lambda$ask$0$com$example$shots$MainActivity(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "f"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/shots/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Lcom/example/shots/Cam;->ids(Landroid/content/Context;)V
    return-void
.end method

.method lambda$ask$1$com$example$shots$MainActivity(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-interface {p1}, Landroid/content/DialogInterface;->cancel()V
    invoke-static {p0}, Lcom/example/shots/Cam;->refuse(Landroid/content/Context;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "f"
    invoke-virtual {p0, v0, v2}, Lcom/example/shots/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_15
    invoke-direct {p0}, Lcom/example/shots/MainActivity;->ask()V
    :cond_15
    return-void
.end method
