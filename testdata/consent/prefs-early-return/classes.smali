# api 26
.class public Lcom/example/notes/Crash;
.super Ljava/lang/Object;
.field static device:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static install(Landroid/content/Context;)V
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "wifi"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    sget-object v2, Landroid/os/Build;->MODEL:Ljava/lang/String;
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "/"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/notes/Crash;->device:Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/notes/NoteApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/notes/Crash;->install(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/example/notes/PrivacyHelper;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_d
    :goto_c
    return-void
    :cond_d
    invoke-static {p0}, Lcom/example/notes/Tracker;->start(Landroid/content/Context;)V
    goto :goto_c
.end method

.class public final Lcom/example/notes/PrivacyHelper;
.super Ljava/lang/Object;
.field private static final FILE:Ljava/lang/String; = "privacy"
.field private static final KEY:Ljava/lang/String; = "has_agreed_policy"

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static isAgreed(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "privacy"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "has_agreed_policy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static setAgreed(Landroid/content/Context;Z)V
    .registers 4
    const-string v0, "privacy"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "has_agreed_policy"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method

.class Lcom/example/notes/Tracker$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic val$c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    iput-object p1, p0, Lcom/example/notes/Tracker$1;->val$c:Landroid/content/Context;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcom/example/notes/Tracker$1;->val$c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/example/notes/Tracker;->upload(Ljava/util/List;)V
    return-void
.end method

.class public Lcom/example/notes/Tracker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static start(Landroid/content/Context;)V
    .registers 4
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/notes/Tracker$1;
    invoke-direct {v1, p0}, Lcom/example/notes/Tracker$1;-><init>(Landroid/content/Context;)V
    const-string v2, "tracker"
    invoke-direct {v0, v1, v2}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method static upload(Ljava/util/List;)V
    .registers 4
    invoke-interface {p0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_4
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_18
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/pm/PackageInfo;
    const-string v2, "Tracker"
    iget-object v0, v0, Landroid/content/pm/PackageInfo;->packageName:Ljava/lang/String;
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_4
    :cond_18
    return-void
.end method

.class public Lcom/example/notes/ui/HomeActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private enter()V
    .registers 2
    const-string v0, "Home"
    invoke-virtual {p0, v0}, Lcom/example/notes/ui/HomeActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, -0x1
    if-ne p2, v0, :cond_b
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/example/notes/PrivacyHelper;->setAgreed(Landroid/content/Context;Z)V
    invoke-direct {p0}, Lcom/example/notes/ui/HomeActivity;->enter()V
    :goto_a
    return-void
    :cond_b
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    invoke-virtual {p0}, Lcom/example/notes/ui/HomeActivity;->finish()V
    goto :goto_a
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/notes/PrivacyHelper;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-direct {p0}, Lcom/example/notes/ui/HomeActivity;->enter()V
    :goto_c
    return-void
    :cond_d
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog;->setTitle(I)V
    const v1, 0x7f020002
    invoke-virtual {p0, v1}, Lcom/example/notes/ui/HomeActivity;->getString(I)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog;->setMessage(Ljava/lang/CharSequence;)V
    const/4 v1, -0x1
    const v2, 0x7f020003
    invoke-virtual {p0, v2}, Lcom/example/notes/ui/HomeActivity;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v1, v2, p0}, Landroid/app/AlertDialog;->setButton(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    const/4 v1, -0x2
    const v2, 0x7f020004
    invoke-virtual {p0, v2}, Lcom/example/notes/ui/HomeActivity;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v1, v2, p0}, Landroid/app/AlertDialog;->setButton(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog;->setCanceledOnTouchOutside(Z)V
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    goto :goto_c
.end method
