.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Stream;
    invoke-direct {v0}, Lcom/example/Stream;-><init>()V
    const/4 v1, 0x4
    new-array v1, v1, [B
    invoke-virtual {v0, v1}, Lcom/example/Stream;->read([B)I
    new-instance v2, Ljava/io/InputStreamReader;
    new-instance v0, Lcom/example/Inner;
    invoke-direct {v0}, Lcom/example/Inner;-><init>()V
    invoke-direct {v2, v0}, Ljava/io/InputStreamReader;-><init>(Ljava/io/InputStream;)V
    invoke-virtual {v2}, Ljava/io/InputStreamReader;->read()I
    new-instance v0, Lcom/example/Unread;
    invoke-direct {v0}, Lcom/example/Unread;-><init>()V
    new-instance v0, Lcom/example/Items;
    invoke-direct {v0}, Lcom/example/Items;-><init>()V
    invoke-virtual {v0}, Lcom/example/Items;->iterator()Ljava/util/Iterator;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    new-instance v0, Lcom/example/Loader;
    invoke-virtual {p0}, Lcom/example/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/example/Loader;-><init>(Ljava/lang/ClassLoader;)V
    const-string v1, "no.such.Name"
    invoke-virtual {v0, v1}, Lcom/example/Loader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    return-void
.end method

.class public Lcom/example/Stream;
.super Ljava/io/InputStream;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/io/InputStream;-><init>()V
    return-void
.end method

.method public read()I
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/Inner;
.super Ljava/io/InputStream;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/io/InputStream;-><init>()V
    return-void
.end method

.method public read()I
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/Unread;
.super Ljava/io/InputStream;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/io/InputStream;-><init>()V
    return-void
.end method

.method public read()I
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/Items;
.super Ljava/util/AbstractList;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/util/AbstractList;-><init>()V
    return-void
.end method

.method public get(I)Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.method public size()I
    .locals 1
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/example/Loader;
.super Ljava/lang/ClassLoader;

.method public constructor <init>(Ljava/lang/ClassLoader;)V
    .locals 0
    invoke-direct {p0, p1}, Ljava/lang/ClassLoader;-><init>(Ljava/lang/ClassLoader;)V
    return-void
.end method

.method protected findClass(Ljava/lang/String;)Ljava/lang/Class;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.method protected findLibrary(Ljava/lang/String;)Ljava/lang/String;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method
