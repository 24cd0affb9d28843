.class public Lorg/pica/entry/App;
.super Lorg/pica/entry/BaseApp;

.method static constructor <clinit>()V
    .registers 1
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/pica/entry/BaseApp;-><init>()V
    return-void
.end method

.method public attachBaseContext(Landroid/content/Context;)V
    .registers 8
    return-void
.end method

.method public onCreate()V
    .registers 8
    return-void
.end method

.method public onTerminate()V
    .registers 8
    return-void
.end method

.method public help()V
    .registers 8
    return-void
.end method
