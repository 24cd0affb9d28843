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
    invoke-virtual {p0}, Lcom/example/Main;->getLoaderManager()Landroid/app/LoaderManager;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    new-instance v3, Lcom/example/Used;
    invoke-direct {v3}, Lcom/example/Used;-><init>()V
    invoke-virtual {v0, v1, v2, v3}, Landroid/app/LoaderManager;->initLoader(ILandroid/os/Bundle;Landroid/app/LoaderManager$LoaderCallbacks;)Landroid/content/Loader;
    new-instance v3, Lcom/example/Unused;
    invoke-direct {v3}, Lcom/example/Unused;-><init>()V
    return-void
.end method

.class public Lcom/example/Used;
.super Ljava/lang/Object;
.implements Landroid/app/LoaderManager$LoaderCallbacks;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCreateLoader(ILandroid/os/Bundle;)Landroid/content/Loader;
    .locals 2
    new-instance v0, Lcom/example/UsedLoader;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/example/UsedLoader;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.method public onLoadFinished(Landroid/content/Loader;Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public onLoaderReset(Landroid/content/Loader;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/UsedLoader;
.super Landroid/content/AsyncTaskLoader;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 0
    invoke-direct {p0, p1}, Landroid/content/AsyncTaskLoader;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public loadInBackground()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Unused;
.super Ljava/lang/Object;
.implements Landroid/app/LoaderManager$LoaderCallbacks;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCreateLoader(ILandroid/os/Bundle;)Landroid/content/Loader;
    .locals 2
    new-instance v0, Lcom/example/UnusedLoader;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/example/UnusedLoader;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.method public onLoadFinished(Landroid/content/Loader;Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public onLoaderReset(Landroid/content/Loader;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/UnusedLoader;
.super Landroid/content/AsyncTaskLoader;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 0
    invoke-direct {p0, p1}, Landroid/content/AsyncTaskLoader;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public loadInBackground()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method
