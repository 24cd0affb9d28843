# In classes2.dex: loaded like the first.
.class public Lcom/example/multidex/Second;
.super Ljava/lang/Object;
.source "Second.java"

.method public static read(Landroid/telephony/TelephonyManager;)V
    .registers 2
    invoke-virtual {p0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    return-void
.end method
