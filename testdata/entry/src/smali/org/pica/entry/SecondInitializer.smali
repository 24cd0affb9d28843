.class public Lorg/pica/entry/SecondInitializer;
.super Ljava/lang/Object;
.implements Landroidx/startup/a;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public a(Landroid/content/Context;)Ljava/lang/Object;
    .registers 8
    const/4 v0, 0x0
    return-object v0
.end method

.method public b()Ljava/util/List;
    .registers 2
    const-class v0, Lorg/pica/entry/FirstInitializer;
    const-class v0, Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method
