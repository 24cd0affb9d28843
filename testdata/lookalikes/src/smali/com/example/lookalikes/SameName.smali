# Calls a method of the app's own class that has the name of a platform one.
.class public Lcom/example/lookalikes/SameName;
.super Ljava/lang/Object;
.source "SameName.java"

.method public static read()V
    .registers 2
    new-instance v0, Lcom/example/lookalikes/Pump;
    invoke-direct {v0}, Lcom/example/lookalikes/Pump;-><init>()V
    invoke-virtual {v0}, Lcom/example/lookalikes/Pump;->getDeviceId()Ljava/lang/String;
    return-void
.end method
