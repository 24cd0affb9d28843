.class public Lt/PlainCallback;
.super Landroid/telephony/TelephonyCallback;
.implements Landroid/telephony/TelephonyCallback$SignalStrengthsListener;
.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/telephony/TelephonyCallback;-><init>()V
    return-void
.end method
