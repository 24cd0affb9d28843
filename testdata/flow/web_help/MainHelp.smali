.class public Lcom/example/pica/MainHelp;
.super Ljava/lang/Object;

.method public static show(Landroid/webkit/WebView;)V
    .registers 2
    const-string v0, "https://m.example.com/help"
    invoke-virtual {p0, v0}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method
