# A device of the app's own with a getter of a well-known name.
.class public Lcom/example/lookalikes/Pump;
.super Ljava/lang/Object;
.source "Pump.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getDeviceId()Ljava/lang/String;
    .registers 2
    const-string v0, "pump 7"
    return-object v0
.end method
