.class public Lorg/pica/entry/Registrar;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getComponents()Ljava/util/List;
    .registers 8
    const/4 v0, 0x0
    return-object v0
.end method
