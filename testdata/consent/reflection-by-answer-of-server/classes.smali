.class public Lcom/sample/reflectionbyanswerofserver/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "com.sample.reflectionbyanswerofserver.plugin.Beta"
    const-string v1, "go"
    invoke-static {p0, v0, v1}, Lcom/sample/reflectionbyanswerofserver/Invoke;->call(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    new-instance v0, Lcom/sample/reflectionbyanswerofserver/Fetch;
    invoke-direct {v0, p0}, Lcom/sample/reflectionbyanswerofserver/Fetch;-><init>(Landroid/content/Context;)V
    new-instance v1, Ljava/lang/Thread;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    return-void
.end method

.class public Lcom/sample/reflectionbyanswerofserver/Invoke;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static call(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    .locals 7
    :t0
    invoke-static {p1}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v1, 1
    new-array v2, v1, [Ljava/lang/Class;
    const/4 v3, 0
    const-class v4, Landroid/content/Context;
    aput-object v4, v2, v3
    invoke-virtual {v0, p2, v2}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v5
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    new-array v2, v1, [Ljava/lang/Object;
    aput-object p0, v2, v3
    invoke-virtual {v5, v0, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :t1
    .catch Ljava/lang/Exception; {:t0 .. :t1} :h
    return-void
    :h
    move-exception v0
    return-void
.end method

.class public Lcom/sample/reflectionbyanswerofserver/Fetch;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/reflectionbyanswerofserver/Fetch;->a:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .locals 5
    :t0
    new-instance v0, Ljava/net/URL;
    const-string v1, "https://api.sample.com/task"
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openStream()Ljava/io/InputStream;
    move-result-object v0
    new-instance v1, Ljava/util/Scanner;
    invoke-direct {v1, v0}, Ljava/util/Scanner;-><init>(Ljava/io/InputStream;)V
    invoke-virtual {v1}, Ljava/util/Scanner;->nextLine()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1}, Ljava/util/Scanner;->nextLine()Ljava/lang/String;
    move-result-object v3
    iget-object v0, p0, Lcom/sample/reflectionbyanswerofserver/Fetch;->a:Landroid/content/Context;
    invoke-static {v0, v2, v3}, Lcom/sample/reflectionbyanswerofserver/Invoke;->call(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    :t1
    .catch Ljava/io/IOException; {:t0 .. :t1} :h
    return-void
    :h
    move-exception v0
    return-void
.end method

.class public Lcom/sample/reflectionbyanswerofserver/plugin/Alpha;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public go(Landroid/content/Context;)V
    .locals 2
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/reflectionbyanswerofserver/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/reflectionbyanswerofserver/plugin/Beta;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public go(Landroid/content/Context;)V
    .locals 3
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/reflectionbyanswerofserver/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/reflectionbyanswerofserver/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public Lcom/sample/reflectionbyanswerofserver/Net;
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
