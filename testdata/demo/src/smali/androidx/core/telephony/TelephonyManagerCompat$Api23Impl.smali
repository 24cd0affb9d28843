# As in androidx.core: a wrapper that every app carries and hardly any calls. Library code.
.class Landroidx/core/telephony/TelephonyManagerCompat$Api23Impl;
.super Ljava/lang/Object;
.source "TelephonyManagerCompat.java"

.method static getDeviceId(Landroid/telephony/TelephonyManager;I)Ljava/lang/String;
    .registers 3
    invoke-virtual {p0, p1}, Landroid/telephony/TelephonyManager;->getDeviceId(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
