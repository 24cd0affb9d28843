.class public Lorg/pica/entry/BaseApp;
.super Landroid/app/Application;

.method static constructor <clinit>()V
    .registers 1
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onTrimMemory(I)V
    .registers 8
    return-void
.end method
