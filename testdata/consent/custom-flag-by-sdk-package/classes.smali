# api 26
.class public Lcom/example/island/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/gamesdk/core/GamePolicy;->accepted(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_c
    invoke-static {p0}, Lcom/gamesdk/core/GameDevice;->collect(Landroid/content/Context;)V
    :cond_c
    return-void
.end method

.class Lcom/example/island/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/gamesdk/core/GamePolicy$Callback;
.field final synthetic this$0:Lcom/example/island/MainActivity;

.method constructor <init>(Lcom/example/island/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/island/MainActivity$1;->this$0:Lcom/example/island/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onAccepted()V
    .registers 2
    iget-object v0, p0, Lcom/example/island/MainActivity$1;->this$0:Lcom/example/island/MainActivity;
    invoke-static {v0}, Lcom/gamesdk/core/GameDevice;->collect(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/island/MainActivity$1;->this$0:Lcom/example/island/MainActivity;
    invoke-static {v0}, Lcom/example/island/MainActivity;->access$000(Lcom/example/island/MainActivity;)V
    return-void
.end method

.class public Lcom/example/island/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/island/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/island/MainActivity;->start()V
    return-void
.end method

.method private start()V
    .registers 3
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/island/MainActivity$1;
    invoke-direct {v0, p0}, Lcom/example/island/MainActivity$1;-><init>(Lcom/example/island/MainActivity;)V
    invoke-static {p0, v0}, Lcom/gamesdk/core/GamePolicy;->ask(Landroid/app/Activity;Lcom/gamesdk/core/GamePolicy$Callback;)V
    const-string v0, "m"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/island/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
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

.class public Lcom/gamesdk/core/GameDevice;
.super Ljava/lang/Object;
.field static imei:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/gamesdk/core/GameDevice;->imei:Ljava/lang/String;
    return-void
.end method

.class Lcom/gamesdk/core/GamePolicy$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic val$a:Landroid/app/Activity;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 2
    iput-object p1, p0, Lcom/gamesdk/core/GamePolicy$1;->val$a:Landroid/app/Activity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/gamesdk/core/GamePolicy$1;->val$a:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class Lcom/gamesdk/core/GamePolicy$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic val$a:Landroid/app/Activity;
.field final synthetic val$cb:Lcom/gamesdk/core/GamePolicy$Callback;

.method constructor <init>(Landroid/app/Activity;Lcom/gamesdk/core/GamePolicy$Callback;)V
    .registers 3
    iput-object p1, p0, Lcom/gamesdk/core/GamePolicy$2;->val$a:Landroid/app/Activity;
    iput-object p2, p0, Lcom/gamesdk/core/GamePolicy$2;->val$cb:Lcom/gamesdk/core/GamePolicy$Callback;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/gamesdk/core/GamePolicy$2;->val$a:Landroid/app/Activity;
    const-string v1, "gamesdk"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/Activity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "a"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/gamesdk/core/GamePolicy$2;->val$cb:Lcom/gamesdk/core/GamePolicy$Callback;
    invoke-interface {v0}, Lcom/gamesdk/core/GamePolicy$Callback;->onAccepted()V
    return-void
.end method

.class public interface abstract Lcom/gamesdk/core/GamePolicy$Callback;
.super Ljava/lang/Object;

.method public abstract onAccepted()V
.end method

.class public Lcom/gamesdk/core/GamePolicy;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static accepted(Landroid/content/Context;)Z
    .registers 5
    const/4 v0, 0x1
    const/4 v1, 0x0
    const-string v2, "gamesdk"
    invoke-virtual {p0, v2, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "a"
    invoke-interface {v2, v3, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    if-ne v2, v0, :cond_11
    :goto_10
    return v0
    :cond_11
    move v0, v1
    goto :goto_10
.end method

.method public static ask(Landroid/app/Activity;Lcom/gamesdk/core/GamePolicy$Callback;)V
    .registers 5
    invoke-static {p0}, Lcom/gamesdk/core/GamePolicy;->accepted(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_a
    invoke-interface {p1}, Lcom/gamesdk/core/GamePolicy$Callback;->onAccepted()V
    :goto_9
    return-void
    :cond_a
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
    new-instance v2, Lcom/gamesdk/core/GamePolicy$2;
    invoke-direct {v2, p0, p1}, Lcom/gamesdk/core/GamePolicy$2;-><init>(Landroid/app/Activity;Lcom/gamesdk/core/GamePolicy$Callback;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/gamesdk/core/GamePolicy$1;
    invoke-direct {v2, p0}, Lcom/gamesdk/core/GamePolicy$1;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_9
.end method
