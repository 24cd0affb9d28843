.class public Lone/BackCalls;
.super Ljava/lang/Object;

.method public static calls()V
    .registers 4
    invoke-virtual {v0}, Ltwo/Plain;->quiet()V
    invoke-virtual {v0}, Lone/Near;->quiet()V
    return-void
.end method
