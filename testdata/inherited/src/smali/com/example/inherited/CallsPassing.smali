# Calls the override; counted there, not here.
.class public Lcom/example/inherited/CallsPassing;
.super Ljava/lang/Object;
.source "CallsPassing.java"

.method public static read(Lcom/example/inherited/Passing;)V
    .registers 2
    invoke-virtual {p0}, Lcom/example/inherited/Passing;->getSimSerialNumber()Ljava/lang/String;
    return-void
.end method
