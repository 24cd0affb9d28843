.class public Lorg/pica/entry/Preload;
.super Ljava/lang/Object;
.implements Landroid/app/ZygotePreload;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public doPreload(Landroid/content/pm/ApplicationInfo;)V
    .registers 8
    return-void
.end method
