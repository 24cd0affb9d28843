# A shell around a page of the package.
.class public Lcom/example/pica/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public show(Landroid/webkit/WebView;)V
    .registers 3
    const-string v0, "file:///android_asset/index.html"
    invoke-virtual {p1, v0}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method
