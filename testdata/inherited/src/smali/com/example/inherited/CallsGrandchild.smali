# Names a class two steps down.
.class public Lcom/example/inherited/CallsGrandchild;
.super Ljava/lang/Object;
.source "CallsGrandchild.java"

.method public static read(Lcom/example/inherited/SmartPhone;)V
    .registers 2
    invoke-virtual {p0}, Lcom/example/inherited/SmartPhone;->getSubscriberId()Ljava/lang/String;
    return-void
.end method
