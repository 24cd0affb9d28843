.class public LCfg;
.super Ljava/lang/Object;

.method static diamond(I)I
    .registers 2
    if-eqz p0, :else
    const/4 v0, 1
    goto :end
    :else
    const/4 v0, 2
    :end
    return v0
.end method

.method static loop(I)V
    .registers 2
    const/4 v0, 0
    :head
    if-ge v0, p0, :out
    add-int/lit8 v0, v0, 1
    goto :head
    :out
    return-void
.end method

.method static sparse(I)I
    .registers 2
    sparse-switch p0, :table
    const/4 v0, 0
    return v0
    :a
    const/4 v0, 1
    return v0
    :b
    const/4 v0, 2
    return v0
    :table
    .sparse-switch
        -5 -> :a
        70000 -> :b
    .end sparse-switch
.end method

.method static packed(I)I
    .registers 2
    packed-switch p0, :table
    const/4 v0, 0
    return v0
    :a
    const/4 v0, 1
    return v0
    :table
    .packed-switch -1
        :a
        :a
    .end packed-switch
.end method

.method static caught(Ljava/lang/String;)I
    .registers 2
    :start
    const/4 v0, 3
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v0
    :end
    .catch Ljava/lang/NullPointerException; {:start .. :end} :handler
    .catchall {:start .. :end} :all
    return v0
    :handler
    const/4 v0, 1
    return v0
    :all
    move-exception p0
    throw p0
    const/4 v0, 7
    return v0
.end method

.method static nothrow()I
    .registers 1
    :start
    const/4 v0, 3
    :end
    .catchall {:start .. :end} :all
    return v0
    :all
    const/4 v0, 7
    return v0
.end method
