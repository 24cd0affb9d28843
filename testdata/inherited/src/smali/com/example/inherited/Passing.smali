# Overrides a reader and calls it: the collection is here.
.class public Lcom/example/inherited/Passing;
.super Landroid/telephony/TelephonyManager;
.source "Passing.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/telephony/TelephonyManager;-><init>()V
    return-void
.end method

.method public getSimSerialNumber()Ljava/lang/String;
    .registers 2
    invoke-super {p0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
