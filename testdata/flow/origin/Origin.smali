# Each method ends in a call of sink(); the test asks where its argument comes from.
.class public Lt/Origin;
.super Ljava/lang/Object;

.method public static sink(Ljava/lang/Object;)V
    .registers 1
    return-void
.end method
.method public static sinkWide(J)V
    .registers 2
    return-void
.end method
.method public static make()Ljava/lang/Object;
    .registers 1
    const/4 v0, 0
    return-object v0
.end method
.method public static makeWide()J
    .registers 2
    const-wide/16 v0, 0
    return-wide v0
.end method

.method public static plain()V
    .registers 1
    const-string v0, "a"
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static moved()V
    .registers 3
    const-string v2, "a"
    move-object v1, v2
    const/4 v2, 0
    move-object/from16 v0, v1
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static joined(Z)V
    .registers 2
    if-eqz p0, :other
    const-string v0, "a"
    goto :use
    :other
    const-string v0, "b"
    :use
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static switched(I)V
    .registers 2
    const-string v0, "none"
    packed-switch p0, :table
    goto :use
    :one
    const-string v0, "one"
    goto :use
    :two
    const-string v0, "two"
    :use
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
    :table
    .packed-switch 0x1
        :one
        :two
    .end packed-switch
.end method

.method public static parameter(JLjava/lang/Object;)V
    .registers 4
    invoke-static {p2}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static result()V
    .registers 1
    invoke-static {}, Lt/Origin;->make()Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

# The throwing instruction writes nothing when it throws: the handler sees what was before.
.method public static caught()V
    .registers 1
    const-string v0, "before"
    :begin
    invoke-static {}, Lt/Origin;->make()Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lt/Origin;->make()Ljava/lang/Object;
    :end
    .catchall {:begin .. :end} :handler
    return-void
    :handler
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static exception()V
    .registers 1
    :begin
    invoke-static {}, Lt/Origin;->make()Ljava/lang/Object;
    :end
    .catch Ljava/lang/Exception; {:begin .. :end} :handler
    return-void
    :handler
    move-exception v0
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static wide()V
    .registers 4
    const-wide/16 v2, 0x5
    move-wide v0, v2
    invoke-static {v0, v1}, Lt/Origin;->sinkWide(J)V
    return-void
.end method

# The upper half of a pair is overwritten.
.method public static half()V
    .registers 3
    const-string v1, "a"
    invoke-static {}, Lt/Origin;->makeWide()J
    move-result-wide v0
    move-object v2, v1
    invoke-static {v2}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static loop(I)V
    .registers 3
    const-string v0, "start"
    :again
    if-eqz p0, :use
    move-object v1, v0
    invoke-static {}, Lt/Origin;->make()Ljava/lang/Object;
    move-result-object v0
    goto :again
    :use
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static range(IIIIII)V
    .registers 8
    const-string v0, "a"
    invoke-static/range {v0 .. v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static array()V
    .registers 2
    const-string v0, "a"
    filled-new-array {v0, v0}, [Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
.end method

.method public static many(I)V
    .registers 2
    packed-switch p0, :table
    const-string v0, "x"
    goto :use
    :c0
    const-string v0, "0"
    goto :use
    :c1
    const-string v0, "1"
    goto :use
    :c2
    const-string v0, "2"
    goto :use
    :c3
    const-string v0, "3"
    goto :use
    :c4
    const-string v0, "4"
    goto :use
    :c5
    const-string v0, "5"
    goto :use
    :c6
    const-string v0, "6"
    goto :use
    :c7
    const-string v0, "7"
    goto :use
    :c8
    const-string v0, "8"
    goto :use
    :c9
    const-string v0, "9"
    goto :use
    :ca
    const-string v0, "a"
    goto :use
    :cb
    const-string v0, "b"
    goto :use
    :cc
    const-string v0, "c"
    goto :use
    :cd
    const-string v0, "d"
    goto :use
    :ce
    const-string v0, "e"
    goto :use
    :cf
    const-string v0, "f"
    goto :use
    :cg
    const-string v0, "g"
    :use
    invoke-static {v0}, Lt/Origin;->sink(Ljava/lang/Object;)V
    return-void
    :table
    .packed-switch 0x0
        :c0
        :c1
        :c2
        :c3
        :c4
        :c5
        :c6
        :c7
        :c8
        :c9
        :ca
        :cb
        :cc
        :cd
        :ce
        :cf
        :cg
    .end packed-switch
.end method
