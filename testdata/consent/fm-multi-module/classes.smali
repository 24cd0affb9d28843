.class public Lcom/shengyin/fm/FmApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public initAfterAgree()V
    .registers 2
    invoke-static {}, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;->getInstance()Lcom/shengyin/fm/lib/ModuleLifecycleConfig;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;->low(Landroid/app/Application;)V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;->getInstance()Lcom/shengyin/fm/lib/ModuleLifecycleConfig;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;->ahead(Landroid/app/Application;)V
    const-string v0, "yes"
    const-string v1, "fm"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Lcom/shengyin/fm/FmApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "agreement"
    const/4 v3, 0x0
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_23
    invoke-virtual {p0}, Lcom/shengyin/fm/FmApp;->initAfterAgree()V
    :cond_23
    return-void
.end method

.class Lcom/shengyin/fm/StartActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/shengyin/fm/StartActivity;

.method constructor <init>(Lcom/shengyin/fm/StartActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/shengyin/fm/StartActivity$1;->this$0:Lcom/shengyin/fm/StartActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Landroid/os/Process;->killProcess(I)V
    return-void
.end method

.class Lcom/shengyin/fm/StartActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/shengyin/fm/StartActivity;

.method constructor <init>(Lcom/shengyin/fm/StartActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/shengyin/fm/StartActivity$2;->this$0:Lcom/shengyin/fm/StartActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/shengyin/fm/StartActivity$2;->this$0:Lcom/shengyin/fm/StartActivity;
    const-string v1, "fm"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/shengyin/fm/StartActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreement"
    const-string v2, "yes"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/shengyin/fm/StartActivity$2;->this$0:Lcom/shengyin/fm/StartActivity;
    invoke-virtual {v0}, Lcom/shengyin/fm/StartActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/shengyin/fm/FmApp;
    invoke-virtual {v0}, Lcom/shengyin/fm/FmApp;->initAfterAgree()V
    return-void
.end method

.class public Lcom/shengyin/fm/StartActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "fm"
    invoke-virtual {p0, v0, v2}, Lcom/shengyin/fm/StartActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreement"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-virtual {p0}, Lcom/shengyin/fm/StartActivity;->finish()V
    :goto_15
    return-void
    :cond_16
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/shengyin/fm/StartActivity$2;
    invoke-direct {v2, p0}, Lcom/shengyin/fm/StartActivity$2;-><init>(Lcom/shengyin/fm/StartActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/shengyin/fm/StartActivity$1;
    invoke-direct {v2, p0}, Lcom/shengyin/fm/StartActivity$1;-><init>(Lcom/shengyin/fm/StartActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_15
.end method

.class public interface abstract Lcom/shengyin/fm/lib/IModuleInit;
.super Ljava/lang/Object;

.method public abstract onInitAhead(Landroid/app/Application;)Z
.end method

.method public abstract onInitLow(Landroid/app/Application;)Z
.end method

.class Lcom/shengyin/fm/lib/ModuleLifecycleConfig$H;
.super Ljava/lang/Object;
.field static final I:Lcom/shengyin/fm/lib/ModuleLifecycleConfig;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;
    invoke-direct {v0}, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;-><init>()V
    sput-object v0, Lcom/shengyin/fm/lib/ModuleLifecycleConfig$H;->I:Lcom/shengyin/fm/lib/ModuleLifecycleConfig;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/shengyin/fm/lib/ModuleLifecycleConfig;
.super Ljava/lang/Object;
.field static final names:[Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 3
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "com.shengyin.fm.player.PlayerInit"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "com.shengyin.fm.user.UserInit"
    aput-object v2, v0, v1
    sput-object v0, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;->names:[Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance()Lcom/shengyin/fm/lib/ModuleLifecycleConfig;
    .registers 1
    sget-object v0, Lcom/shengyin/fm/lib/ModuleLifecycleConfig$H;->I:Lcom/shengyin/fm/lib/ModuleLifecycleConfig;
    return-object v0
.end method

.method public ahead(Landroid/app/Application;)V
    .registers 6
    sget-object v2, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;->names:[Ljava/lang/String;
    array-length v3, v2
    const/4 v0, 0x0
    move v1, v0
    :goto_5
    if-ge v1, v3, :cond_1f
    aget-object v0, v2, v1
    :try_start_9
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/shengyin/fm/lib/IModuleInit;
    invoke-interface {v0, p1}, Lcom/shengyin/fm/lib/IModuleInit;->onInitAhead(Landroid/app/Application;)Z
    :try_end_16
    .catch Ljava/lang/Exception; {:try_start_9 .. :try_end_16} :catch_1a
    :goto_16
    add-int/lit8 v0, v1, 0x1
    move v1, v0
    goto :goto_5
    :catch_1a
    move-exception v0
    invoke-virtual {v0}, Ljava/lang/Exception;->printStackTrace()V
    goto :goto_16
    :cond_1f
    return-void
.end method

.method public low(Landroid/app/Application;)V
    .registers 6
    sget-object v2, Lcom/shengyin/fm/lib/ModuleLifecycleConfig;->names:[Ljava/lang/String;
    array-length v3, v2
    const/4 v0, 0x0
    move v1, v0
    :goto_5
    if-ge v1, v3, :cond_24
    aget-object v0, v2, v1
    :try_start_9
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/shengyin/fm/lib/IModuleInit;
    invoke-interface {v0, p1}, Lcom/shengyin/fm/lib/IModuleInit;->onInitLow(Landroid/app/Application;)Z
    :try_end_16
    .catch Ljava/lang/ClassNotFoundException; {:try_start_9 .. :try_end_16} :catch_1a
    .catch Ljava/lang/Exception; {:try_start_9 .. :try_end_16} :catch_1f
    :goto_16
    add-int/lit8 v0, v1, 0x1
    move v1, v0
    goto :goto_5
    :catch_1a
    move-exception v0
    invoke-virtual {v0}, Ljava/lang/ClassNotFoundException;->printStackTrace()V
    goto :goto_16
    :catch_1f
    move-exception v0
    invoke-virtual {v0}, Ljava/lang/Exception;->printStackTrace()V
    goto :goto_16
    :cond_24
    return-void
.end method

.class public Lcom/shengyin/fm/player/PlayerInit;
.super Ljava/lang/Object;
.implements Lcom/shengyin/fm/lib/IModuleInit;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onInitAhead(Landroid/app/Application;)Z
    .registers 5
    const-string v1, "player"
    invoke-virtual {p1}, Landroid/app/Application;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return v0
.end method

.method public onInitLow(Landroid/app/Application;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/shengyin/fm/push/PushInit;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onInitAhead(Landroid/app/Application;)Z
    .registers 4
    const-string v1, "push"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/app/Application;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x1
    return v0
.end method

.class public Lcom/shengyin/fm/user/UserInit;
.super Ljava/lang/Object;
.implements Lcom/shengyin/fm/lib/IModuleInit;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onInitAhead(Landroid/app/Application;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public onInitLow(Landroid/app/Application;)Z
    .registers 4
    const-string v1, "user"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/app/Application;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x1
    return v0
.end method
