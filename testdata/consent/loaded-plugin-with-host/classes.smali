.class public abstract interface Lcom/sample/loadedpluginwithhost/Plugin;
.super Ljava/lang/Object;

.method public abstract start(Lcom/sample/loadedpluginwithhost/HostApi;)V
.end method

.class public abstract interface Lcom/sample/loadedpluginwithhost/HostApi;
.super Ljava/lang/Object;

.method public abstract deviceId()Ljava/lang/String;
.end method

.class public Lcom/sample/loadedpluginwithhost/HostImpl;
.super Ljava/lang/Object;
.implements Lcom/sample/loadedpluginwithhost/HostApi;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/loadedpluginwithhost/HostImpl;->a:Landroid/content/Context;
    return-void
.end method

.method public deviceId()Ljava/lang/String;
    .locals 2
    iget-object v1, p0, Lcom/sample/loadedpluginwithhost/HostImpl;->a:Landroid/content/Context;
    const-string v0, "phone"
    invoke-virtual {v1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/sample/loadedpluginwithhost/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 8
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/loadedpluginwithhost/Net;->up(Ljava/lang/Object;)V
    :t0
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "p.dex"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v1}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v4
    new-instance v2, Ldalvik/system/DexClassLoader;
    const/4 v5, 0
    invoke-virtual {p0}, Landroid/content/Context;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v6
    invoke-direct {v2, v3, v4, v5, v6}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
    const-string v0, "com.plugin.Entry"
    invoke-virtual {v2, v0}, Ljava/lang/ClassLoader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/sample/loadedpluginwithhost/Plugin;
    new-instance v1, Lcom/sample/loadedpluginwithhost/HostImpl;
    invoke-direct {v1, p0}, Lcom/sample/loadedpluginwithhost/HostImpl;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Lcom/sample/loadedpluginwithhost/Plugin;->start(Lcom/sample/loadedpluginwithhost/HostApi;)V
    :t1
    .catch Ljava/lang/Exception; {:t0 .. :t1} :h
    return-void
    :h
    move-exception v0
    return-void
.end method

.class public Lcom/sample/loadedpluginwithhost/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public Lcom/sample/loadedpluginwithhost/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
