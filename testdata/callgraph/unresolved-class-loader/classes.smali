.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "/data/local/x.dex"
    invoke-virtual {p0}, Lcom/example/Main;->getCacheDir()Ljava/io/File;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {p0}, Lcom/example/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v4
    new-instance v0, Ldalvik/system/DexClassLoader;
    invoke-direct {v0, v1, v2, v3, v4}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
    const-string v1, "com.far.Plugin"
    invoke-virtual {v0, v1}, Ldalvik/system/DexClassLoader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Plugin;
    invoke-interface {v0}, Lcom/example/Plugin;->start()V
    return-void
.end method

.method public onResume()V
    .locals 0
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    return-void
.end method

.class public interface abstract Lcom/example/Plugin;
.super Ljava/lang/Object;

.method public abstract start()V
.end method

.class public Lcom/example/Own;
.super Ljava/lang/Object;
.implements Lcom/example/Plugin;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public start()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
