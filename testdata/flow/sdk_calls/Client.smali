# A class of the app above one of an SDK.
.class public Lt/Client;
.super Lcom/amap/api/location/AMapLocationClient;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/amap/api/location/AMapLocationClient;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public stopLocation()V
    .registers 1
    return-void
.end method
