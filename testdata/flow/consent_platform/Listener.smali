.class public Lt/Listener;
.super Lcom/onetrust/otpublishers/headless/Public/OTEventListener;

.method public onBannerClickedAcceptAll()V
    .registers 1
    return-void
.end method

.method public onBannerClickedRejectAll()V
    .registers 1
    return-void
.end method
