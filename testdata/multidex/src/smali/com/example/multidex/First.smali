# In classes.dex.
.class public Lcom/example/multidex/First;
.super Ljava/lang/Object;
.source "First.java"

.method public static read(Landroid/telephony/TelephonyManager;)V
    .registers 2
    invoke-virtual {p0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    return-void
.end method
