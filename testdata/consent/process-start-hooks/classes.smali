# api 26
.class Lcom/example/memo/Cache;
.super Ljava/lang/Object;
.field static final NAMES:Ljava/util/List;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcom/example/memo/Cache;->NAMES:Ljava/util/List;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static warm()V
    .registers 3
    :try_start_0
    invoke-static {}, Ljava/net/NetworkInterface;->getNetworkInterfaces()Ljava/util/Enumeration;
    move-result-object v0
    invoke-static {v0}, Ljava/util/Collections;->list(Ljava/util/Enumeration;)Ljava/util/ArrayList;
    move-result-object v0
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_c
    :goto_c
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_2e
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/net/NetworkInterface;
    invoke-virtual {v0}, Ljava/net/NetworkInterface;->getHardwareAddress()[B
    move-result-object v2
    if-eqz v2, :cond_c
    sget-object v2, Lcom/example/memo/Cache;->NAMES:Ljava/util/List;
    invoke-virtual {v0}, Ljava/net/NetworkInterface;->getName()Ljava/lang/String;
    move-result-object v0
    invoke-interface {v2, v0}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    :try_end_27
    .catch Ljava/net/SocketException; {:try_start_0 .. :try_end_27} :catch_28
    goto :goto_c
    :catch_28
    move-exception v0
    sget-object v0, Lcom/example/memo/Cache;->NAMES:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->clear()V
    :cond_2e
    return-void
.end method

.class Lcom/example/memo/Ids;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static count()I
    .registers 1
    sget-object v0, Landroid/os/Build;->MODEL:Ljava/lang/String;
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v0
    return v0
.end method

.method static imei(Landroid/content/Context;)V
    .registers 3
    const-string v1, "i"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static mac(Landroid/content/Context;)V
    .registers 4
    const-string v0, "i"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static serial()Ljava/lang/String;
    .registers 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static trim(Landroid/content/Context;)V
    .registers 3
    const-string v1, "i"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/memo/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/memo/MainActivity;

.method constructor <init>(Lcom/example/memo/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/memo/MainActivity$1;->this$0:Lcom/example/memo/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/memo/MainActivity$1;->this$0:Lcom/example/memo/MainActivity;
    const-string v1, "m"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/memo/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/example/memo/MainActivity;
.super Landroid/app/Activity;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/memo/Cache;->warm()V
    return-void
.end method

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
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/memo/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/memo/MainActivity$1;-><init>(Lcom/example/memo/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/example/memo/MemoApp;
.super Landroid/app/Application;
.field static final SERIAL:Ljava/lang/String;
.field private final apps:I

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Lcom/example/memo/Ids;->serial()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/memo/MemoApp;->SERIAL:Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    invoke-static {}, Lcom/example/memo/Ids;->count()I
    move-result v0
    iput v0, p0, Lcom/example/memo/MemoApp;->apps:I
    return-void
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    const-string v0, "m"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-static {p1}, Lcom/example/memo/Ids;->imei(Landroid/content/Context;)V
    :cond_15
    invoke-static {p1}, Lcom/example/memo/Ids;->mac(Landroid/content/Context;)V
    return-void
.end method

.method public onTrimMemory(I)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Application;->onTrimMemory(I)V
    invoke-static {p0}, Lcom/example/memo/Ids;->trim(Landroid/content/Context;)V
    return-void
.end method
