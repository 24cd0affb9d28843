# A command that tells nothing.
.class public Lcom/example/lookalikes/OtherCommand;
.super Ljava/lang/Object;
.source "OtherCommand.java"

.method public static read()V
    .registers 3
    invoke-static {}, Ljava/lang/Runtime;->getRuntime()Ljava/lang/Runtime;
    move-result-object v0
    const-string v1, "true"
    invoke-virtual {v0, v1}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
    return-void
.end method
