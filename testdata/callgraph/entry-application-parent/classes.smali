.class public abstract Lcom/example/Base;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcom/example/Base;->prepare()V
    return-void
.end method

.method public abstract prepare()V
.end method

.method public spare()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/App;
.super Lcom/example/Base;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Base;-><init>()V
    return-void
.end method

.method public prepare()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/OtherApp;
.super Lcom/example/Base;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Base;-><init>()V
    return-void
.end method

.method public prepare()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
