.class public Lt/Load;
.super Ljava/lang/Object;
.method static load(Ljava/lang/String;Ljava/lang/ClassLoader;)V
    .registers 4
    new-instance v0, Ldalvik/system/DexClassLoader;
    const/4 v1, 0
    invoke-direct {v0, p0, v1, v1, p1}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
    return-void
.end method
