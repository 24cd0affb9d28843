# What the user, the system and nobody at all makes run.
.class public Lt/Click;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.implements Landroid/location/LocationListener;
.implements Landroid/content/ServiceConnection;

.method public onClick(Landroid/view/View;)V
    .registers 2
    return-void
.end method

.method public onLocationChanged(Landroid/location/Location;)V
    .registers 2
    return-void
.end method

.method public onProviderEnabled(Ljava/lang/String;)V
    .registers 2
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .registers 3
    return-void
.end method
