# In classes4.dex, behind a gap: the system never loads it by itself.
.class public Lcom/example/multidex/Fourth;
.super Ljava/lang/Object;
.source "Fourth.java"

.method public static read(Landroid/telephony/TelephonyManager;)V
    .registers 2
    invoke-virtual {p0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    return-void
.end method
