# A shell around a page: the launcher's activity loads it, in a class inside it.
.class public Lcom/example/pica/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/pica/Page;
    invoke-direct {v0, p0}, Lcom/example/pica/Page;-><init>(Landroid/content/Context;)V
    const-string v1, "file:///android_asset/wait.html"
    invoke-virtual {v0, v1}, Lcom/example/pica/Page;->loadUrl(Ljava/lang/String;)V
    new-instance v1, Lcom/example/pica/Main$1;
    invoke-direct {v1, v0}, Lcom/example/pica/Main$1;-><init>(Landroid/webkit/WebView;)V
    invoke-virtual {p0, v1}, Lcom/example/pica/Main;->runOnUiThread(Ljava/lang/Runnable;)V
    invoke-virtual {p0, v0}, Lcom/example/pica/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method
