.class public Lcom/example/pica/Page;
.super Landroid/webkit/WebView;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    return-void
.end method
