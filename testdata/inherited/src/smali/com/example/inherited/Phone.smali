# Inherits everything.
.class public Lcom/example/inherited/Phone;
.super Landroid/telephony/TelephonyManager;
.source "Phone.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/telephony/TelephonyManager;-><init>()V
    return-void
.end method
