.class public Lt/Derived;
.super Lt/Base;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lt/Base;-><init>()V
    return-void
.end method

.method public name()Ljava/lang/String;
    .locals 2
    invoke-super {p0}, Lt/Base;->name()Ljava/lang/String;
    move-result-object v0
    const-string v1, "+derived"
    invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
