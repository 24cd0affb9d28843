.class public Lcom/example/read/Lines;
.super Ljava/lang/Object;
.source "Lines.java"

# Debug info: every opcode of its state machine, for the reader of lines and locals.

# Neither the first parameter nor its type have a name here; the last is named again in the code.
.method public many(JLjava/util/List;D)I
    .registers 9
    .param p1, "long_"
    .param p4, "doubled"
    .prologue
    .line 1000
    const/4 v0, 0x0
    .local v0, "i":I
    .line 1001
    .local p3, "names":Ljava/util/List;, "Ljava/util/List<Ljava/lang/String;>;"
    add-int/lit8 v0, v0, 0x1
    .line 7
    :back
    add-int/lit8 v0, v0, 0x2
    .end local v0
    const/4 v1, 0x3
    .local v1, "j":I
    .restart local v0
    .source "Elsewhere.java"
    .line 20
    if-eqz v0, :back
    .end local v1
    const-string v1, "x"
    .local v1, "s":Ljava/lang/String;
    .source
    .line 30
    .epilogue
    return v0
.end method

.method public static none(I)V
    .registers 1
    return-void
.end method

# Far between: DBG_ADVANCE_PC and DBG_ADVANCE_LINE.
.method public static far()V
    .registers 2
    .line 5
    const-wide v0, 0x1234567890L
    const-wide v0, 0x1234567890L
    const-wide v0, 0x1234567890L
    const-wide v0, 0x1234567890L
    const-wide v0, 0x1234567890L
    const-wide v0, 0x1234567890L
    .line 500000
    return-void
.end method

# What control reaches: handlers, a switch, and code that nothing comes to.
.method public static reached(I)I
    .registers 3
    :one
    packed-switch p0, :switch
    :two
    .catch Ljava/lang/RuntimeException; {:one .. :two} :caught
    const/4 v0, 0x0
    return v0
    :dead
    const/16 v1, 0x7
    const/16 v1, 0x8
    :three
    div-int v0, v1, v1
    :four
    .catchall {:three .. :four} :never
    goto :dead
    :caught
    move-exception v1
    const/4 v0, 0x2
    return v0
    :never
    move-exception v1
    const/4 v0, 0x3
    return v0
    :case
    const/4 v0, 0x4
    fill-array-data v0, :array
    return v0
    nop
    :switch
    .packed-switch 0x0
        :case
    .end packed-switch
    :array
    .array-data 1
        1t 2t 3t 4t
    .end array-data
.end method
