.class public Lt/Base;
.super Ljava/lang/Object;

.field static tone:Ljava/lang/String; = "low"

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public name()Ljava/lang/String;
    .locals 1
    const-string v0, "base"
    return-object v0
.end method
