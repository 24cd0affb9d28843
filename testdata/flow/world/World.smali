# What the worlds of flow/world_test.c look at. Methods named enterN are entries.

.class public LWorld;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field static agreed:Z
.field static kept:Ljava/lang/Runnable;
.field task:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, LWorld;->task:Ljava/lang/Runnable;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, LWorld;->task:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

# A gate behind a flag that one method sets.
.method static enterGate()V
    .registers 1
    sget-boolean v0, LWorld;->agreed:Z
    if-eqz v0, :no
    invoke-static {}, LWorld;->gated()V
    :no
    return-void
.end method

.method static gated()V
    .registers 0
    return-void
.end method

.method static enterAgree()V
    .registers 0
    invoke-static {}, LWorld;->agree()V
    return-void
.end method

.method static agree()V
    .registers 1
    const/4 v0, 1
    sput-boolean v0, LWorld;->agreed:Z
    return-void
.end method

# A wrapper: each caller sees its own answer.
.method static choose(I)Ljava/lang/String;
    .registers 2
    if-nez p0, :one
    const-string v0, "zero"
    return-object v0
    :one
    const-string v0, "other"
    return-object v0
.end method

.method static enterWrapper()V
    .registers 3
    const/4 v0, 0
    invoke-static {v0}, LWorld;->choose(I)Ljava/lang/String;
    move-result-object v0
    const/4 v1, 5
    invoke-static {v1}, LWorld;->choose(I)Ljava/lang/String;
    move-result-object v1
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v2, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, LWorld;->sink(Ljava/lang/String;)V
    return-void
.end method

.method static sink(Ljava/lang/String;)V
    .registers 1
    return-void
.end method

# Two objects of one class keep what each was given.
.method static enterObjects()V
    .registers 3
    new-instance v0, LFirst;
    invoke-direct {v0}, LFirst;-><init>()V
    new-instance v1, LWorld;
    invoke-direct {v1, v0}, LWorld;-><init>(Ljava/lang/Runnable;)V
    new-instance v0, LSecond;
    invoke-direct {v0}, LSecond;-><init>()V
    new-instance v2, LWorld;
    invoke-direct {v2, v0}, LWorld;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, LWorld;->run()V
    return-void
.end method

# Nobody makes a Third.
.method static enterUnmade(LThird;)V
    .registers 1
    invoke-virtual {p0}, LThird;->run()V
    return-void
.end method

# What always throws is not passed.
.method static enterThrows()V
    .registers 0
    invoke-static {}, LWorld;->fail()V
    invoke-static {}, LWorld;->after()V
    return-void
.end method

.method static fail()V
    .registers 1
    new-instance v0, Ljava/lang/RuntimeException;
    invoke-direct {v0}, Ljava/lang/RuntimeException;-><init>()V
    throw v0
.end method

.method static after()V
    .registers 0
    return-void
.end method

# Recursion over numbers ends.
.method static enterCount()V
    .registers 1
    const/16 v0, 1000
    invoke-static {v0}, LWorld;->count(I)V
    return-void
.end method

.method static count(I)V
    .registers 1
    if-lez p0, :end
    add-int/lit8 p0, p0, -1
    invoke-static {p0}, LWorld;->count(I)V
    return-void
    :end
    invoke-static {}, LWorld;->bottom()V
    return-void
.end method

.method static bottom()V
    .registers 0
    return-void
.end method

# Two tests on the way, and one that is passed on both sides.
.method static enterTests(II)V
    .registers 3
    if-eqz p0, :out
    invoke-static {}, LWorld;->ask()Z
    move-result v0
    if-nez v0, :out
    if-eqz p1, :both
    const/4 v0, 1
    :both
    invoke-static {}, LWorld;->tested()V
    :out
    return-void
.end method

.method static ask()Z
    .registers 2
    const-string v0, "key"
    invoke-static {v0}, LLibrary;->ask(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method static tested()V
    .registers 0
    return-void
.end method

# Illegal code is looked at as far as it goes.
.method static enterSwitch(I)V
    .registers 2
    const/4 v0, 2
    packed-switch v0, :table
    invoke-static {}, LWorld;->none()V
    return-void
    :two
    invoke-static {}, LWorld;->two()V
    return-void
    :three
    invoke-static {}, LWorld;->three()V
    return-void
    :table
    .packed-switch 2
        :two
        :three
    .end packed-switch
.end method

.method static none()V
    .registers 0
    return-void
.end method

.method static two()V
    .registers 0
    return-void
.end method

.method static three()V
    .registers 0
    return-void
.end method

# What cannot be seen decides.
.method static native hidden()I
.end method

.method static native hiddenLong()J
.end method

.method static enterUnseen()V
    .registers 4
    invoke-static {}, LWorld;->hidden()I
    move-result v0
    if-eqz v0, :met
    invoke-static {}, LWorld;->unseenWay()V
    :met
    invoke-static {}, LWorld;->eitherWay()V
    invoke-static {}, LWorld;->hiddenLong()J
    move-result-wide v0
    const-wide/16 v2, 0
    cmp-long v0, v0, v2
    if-lez v0, :end
    invoke-static {}, LWorld;->unseenLong()V
    :end
    return-void
.end method

.method static unseenWay()V
    .registers 1
    sget-object v0, LWorld;->shared:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method static unseenLong()V
    .registers 0
    return-void
.end method

.field static shared:Ljava/lang/Runnable;

.method static eitherWay()V
    .registers 1
    new-instance v0, LFirst;
    invoke-direct {v0}, LFirst;-><init>()V
    sput-object v0, LWorld;->shared:Ljava/lang/Runnable;
    return-void
.end method

# Nothing else leads behind the loop.
.method static enterLoop()V
    .registers 1
    :again
    invoke-static {}, LWorld;->inLoop()V
    invoke-static {}, LWorld;->hidden()I
    move-result v0
    if-nez v0, :again
    invoke-static {}, LWorld;->behindLoop()V
    return-void
.end method

.method static inLoop()V
    .registers 0
    return-void
.end method

.method static behindLoop()V
    .registers 0
    return-void
.end method
