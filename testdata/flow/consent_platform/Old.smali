.class public Lt/Old;
.super Ljava/lang/Object;

.method public static ask(Lcom/google/ads/consent/ConsentInformation;)Lcom/google/ads/consent/ConsentStatus;
    .registers 2
    invoke-virtual {p0}, Lcom/google/ads/consent/ConsentInformation;->getConsentStatus()Lcom/google/ads/consent/ConsentStatus;
    move-result-object v0
    return-object v0
.end method
