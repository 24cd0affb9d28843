# No shell: the page is shown by another class than the launcher's activity.
.class public Lcom/example/pica/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public help(Landroid/webkit/WebView;)V
    .registers 2
    invoke-static {p1}, Lcom/example/pica/MainHelp;->show(Landroid/webkit/WebView;)V
    return-void
.end method
