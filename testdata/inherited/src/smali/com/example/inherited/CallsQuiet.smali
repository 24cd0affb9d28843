# Calls the override: the platform's method is not reached by it.
.class public Lcom/example/inherited/CallsQuiet;
.super Ljava/lang/Object;
.source "CallsQuiet.java"

.method public static read(Lcom/example/inherited/Quiet;)V
    .registers 2
    invoke-virtual {p0}, Lcom/example/inherited/Quiet;->getLine1Number()Ljava/lang/String;
    return-void
.end method
