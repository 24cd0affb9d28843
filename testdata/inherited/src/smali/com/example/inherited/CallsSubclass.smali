# Names the subclass: getDeviceId() is TelephonyManager's all the same.
.class public Lcom/example/inherited/CallsSubclass;
.super Ljava/lang/Object;
.source "CallsSubclass.java"

.method public static read(Lcom/example/inherited/Phone;)V
    .registers 2
    invoke-virtual {p0}, Lcom/example/inherited/Phone;->getDeviceId()Ljava/lang/String;
    return-void
.end method
