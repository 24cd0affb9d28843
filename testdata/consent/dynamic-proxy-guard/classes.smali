.class public Lcom/proxy/pay/App;
.super Landroid/app/Application;
.field static guarded:Lcom/proxy/pay/Dev;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Lcom/proxy/pay/DevImpl;
    invoke-direct {v1, p0}, Lcom/proxy/pay/DevImpl;-><init>(Landroid/content/Context;)V
    const-class v0, Lcom/proxy/pay/Dev;
    invoke-virtual {v0}, Ljava/lang/Class;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v0
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Class;
    const/4 v3, 0x0
    const-class v4, Lcom/proxy/pay/Dev;
    aput-object v4, v2, v3
    new-instance v3, Lcom/proxy/pay/Guard;
    invoke-direct {v3, p0, v1}, Lcom/proxy/pay/Guard;-><init>(Landroid/content/Context;Ljava/lang/Object;)V
    invoke-static {v0, v2, v3}, Ljava/lang/reflect/Proxy;->newProxyInstance(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/proxy/pay/Dev;
    sput-object v0, Lcom/proxy/pay/App;->guarded:Lcom/proxy/pay/Dev;
    sget-object v0, Lcom/proxy/pay/App;->guarded:Lcom/proxy/pay/Dev;
    invoke-interface {v0}, Lcom/proxy/pay/Dev;->ids()V
    invoke-virtual {v1}, Lcom/proxy/pay/DevImpl;->net()V
    return-void
.end method

.class interface abstract Lcom/proxy/pay/Dev;
.super Ljava/lang/Object;

.method public abstract ids()V
.end method

.method public abstract net()V
.end method

.class Lcom/proxy/pay/DevImpl;
.super Ljava/lang/Object;
.implements Lcom/proxy/pay/Dev;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/proxy/pay/DevImpl;->c:Landroid/content/Context;
    return-void
.end method

.method public ids()V
    .registers 4
    const-string v1, "p"
    iget-object v0, p0, Lcom/proxy/pay/DevImpl;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public net()V
    .registers 4
    const-string v1, "p"
    iget-object v0, p0, Lcom/proxy/pay/DevImpl;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/proxy/pay/Guard;
.super Ljava/lang/Object;
.implements Ljava/lang/reflect/InvocationHandler;
.field private final c:Landroid/content/Context;
.field private final target:Ljava/lang/Object;

.method constructor <init>(Landroid/content/Context;Ljava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/proxy/pay/Guard;->c:Landroid/content/Context;
    iput-object p2, p0, Lcom/proxy/pay/Guard;->target:Ljava/lang/Object;
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    const/4 v2, 0x0
    iget-object v0, p0, Lcom/proxy/pay/Guard;->c:Landroid/content/Context;
    const-string v1, "p"
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_13
    const/4 v0, 0x0
    :goto_12
    return-object v0
    :cond_13
    iget-object v0, p0, Lcom/proxy/pay/Guard;->target:Ljava/lang/Object;
    invoke-virtual {p2, v0, p3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    goto :goto_12
.end method

.class Lcom/proxy/pay/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/proxy/pay/MainActivity;

.method constructor <init>(Lcom/proxy/pay/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/proxy/pay/MainActivity$1;->this$0:Lcom/proxy/pay/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/proxy/pay/MainActivity$1;->this$0:Lcom/proxy/pay/MainActivity;
    const-string v1, "p"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/proxy/pay/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lcom/proxy/pay/App;->guarded:Lcom/proxy/pay/Dev;
    invoke-interface {v0}, Lcom/proxy/pay/Dev;->ids()V
    return-void
.end method

.class public Lcom/proxy/pay/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/proxy/pay/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/proxy/pay/MainActivity$1;-><init>(Lcom/proxy/pay/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
