# Ends listening.
.class public Lcom/example/lookalikes/StopListening;
.super Ljava/lang/Object;
.source "StopListening.java"

.method public static stop(Landroid/telephony/TelephonyManager;Landroid/telephony/PhoneStateListener;)V
    .registers 3
    const/4 v0, 0x0    # LISTEN_NONE
    invoke-virtual {p0, p1, v0}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method
