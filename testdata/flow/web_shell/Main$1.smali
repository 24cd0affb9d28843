.class Lcom/example/pica/Main$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final page:Landroid/webkit/WebView;

.method constructor <init>(Landroid/webkit/WebView;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/pica/Main$1;->page:Landroid/webkit/WebView;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcom/example/pica/Main$1;->page:Landroid/webkit/WebView;
    const-string v1, "https://m.example.com/"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method
