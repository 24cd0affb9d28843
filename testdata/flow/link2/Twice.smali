.class public Lt/Twice;
.super Ljava/lang/Object;
.method public getPackageName()Ljava/lang/String;
    .registers 1
    const/4 p0, 0
    return-object p0
.end method
