# In the split: called by the base package.
.class public Lcom/example/set/feature/Reader;
.super Ljava/lang/Object;
.source "Reader.java"

.method public static read(Landroid/telephony/TelephonyManager;)V
    .registers 2
    invoke-virtual {p0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    return-void
.end method
