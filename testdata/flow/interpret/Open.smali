# What must not be decided: each method depends on something that the code alone does not say.
.class public Lt/Open;
.super Ljava/lang/Object;

.field private static counter:I = 0x5
.field static shared:Ljava/lang/String; = "now"
.field static final LATE:Ljava/lang/String;
.field static final EARLY:Ljava/lang/String;
.field static final ARRAY:[I

.method static constructor <clinit>()V
    .locals 2
    const-string v0, "early"
    invoke-virtual {v0}, Ljava/lang/String;->trim()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lt/Open;->EARLY:Ljava/lang/String;
    const/4 v0, 0x2
    new-array v0, v0, [I
    sput-object v0, Lt/Open;->ARRAY:[I
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v0
    long-to-int v0, v0
    if-nez v0, :odd
    const-string v0, "late"
    sput-object v0, Lt/Open;->LATE:Ljava/lang/String;
    :odd
    return-void
.end method

.method public static touch()V
    .locals 1
    const-string v0, "later"
    sput-object v0, Lt/Open;->shared:Ljava/lang/String;
    return-void
.end method

.method public static early()Ljava/lang/String;
    .locals 1
    sget-object v0, Lt/Open;->EARLY:Ljava/lang/String;
    return-object v0
.end method

.method public static openLate()Ljava/lang/String;
    .locals 1
    sget-object v0, Lt/Open;->LATE:Ljava/lang/String;
    return-object v0
.end method

.method public static openArray()I
    .locals 2
    sget-object v0, Lt/Open;->ARRAY:[I
    const/4 v1, 0x0
    aget v0, v0, v1
    return v0
.end method

.method public static openShared()Ljava/lang/String;
    .locals 1
    sget-object v0, Lt/Open;->shared:Ljava/lang/String;
    return-object v0
.end method

.method public static writtenHere()Ljava/lang/String;
    .locals 1
    const-string v0, "mine"
    sput-object v0, Lt/Open;->shared:Ljava/lang/String;
    const/4 v0, 0x0
    sget-object v0, Lt/Open;->shared:Ljava/lang/String;
    return-object v0
.end method

.method public static openCounter()I
    .locals 1
    sget v0, Lt/Open;->counter:I
    add-int/lit8 v0, v0, 0x1
    sput v0, Lt/Open;->counter:I
    return v0
.end method

.method public static openTime()J
    .locals 2
    invoke-static {}, Ljava/lang/System;->nanoTime()J
    move-result-wide v0
    return-wide v0
.end method

.method public static openForever()I
    .locals 1
    const/4 v0, 0x0
    :loop
    add-int/lit8 v0, v0, 0x1
    goto :loop
.end method

.method public static openDeep(I)I
    .locals 1
    add-int/lit8 v0, p0, 0x1
    invoke-static {v0}, Lt/Open;->openDeep(I)I
    move-result v0
    return v0
.end method

.method public static openMemory()I
    .locals 2
    const v0, 0xffff
    :loop
    new-array v1, v0, [J
    goto :loop
.end method

# An array that the platform was given may hold anything.
.method public static openGiven(Ljava/io/InputStream;)I
    .locals 2
    const/4 v0, 0x4
    new-array v0, v0, [B
    invoke-virtual {p0, v0}, Ljava/io/InputStream;->read([B)I
    const/4 v1, 0x0
    aget-byte v0, v0, v1
    return v0
.end method

# Whether the call throws is not known, and so neither is what is returned.
.method public static openGuarded()I
    .locals 1
    :start
    invoke-static {}, Ljava/lang/System;->gc()V
    :end
    .catch Ljava/lang/Exception; {:start .. :end} :handler
    const/4 v0, 0x1
    return v0
    :handler
    move-exception v0
    const/4 v0, 0x2
    return v0
.end method

.method public static openNative()I
    .locals 1
    invoke-static {}, Lt/Open;->make()I
    move-result v0
    return v0
.end method

.method static native make()I
.end method

# What is not known does no harm where it is not looked at.
.method public static unused(Ljava/lang/Object;)Ljava/lang/String;
    .locals 2
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v0
    const-string v0, "sure"
    return-object v0
.end method

.method public static partial()Ljava/lang/String;
    .locals 3
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "/proc/"
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    invoke-static {}, Ljava/lang/System;->nanoTime()J
    move-result-wide v1
    invoke-virtual {v0, v1, v2}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, "/maps"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static openBranch(I)I
    .locals 1
    if-eqz p0, :zero
    const/4 v0, 0x1
    return v0
    :zero
    const/4 v0, 0x2
    return v0
.end method

.method public static openLock(Ljava/lang/Object;)I
    .locals 1
    monitor-enter p0
    const/4 v0, 0x1
    monitor-exit p0
    return v0
.end method
