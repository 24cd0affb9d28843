# Sends walks to the server, without encryption.
.class public Lcom/example/demo/UploadService;
.super Landroid/app/Service;
.source "UploadService.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public open()Ljava/net/URLConnection;
    .registers 3
    new-instance v0, Ljava/net/URL;
    const-string v1, "http://walks.example.com/upload"
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    return-object v0
.end method
