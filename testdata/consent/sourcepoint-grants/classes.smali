.class public Lcom/kick/liga/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/sourcepoint/cmplibrary/SpClient;
.field private lib:Lcom/sourcepoint/cmplibrary/SpConsentLib;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onConsentReady(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
    .registers 5
    invoke-virtual {p1}, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;->getGdpr()Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;->getConsent()Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;->getGrants()Ljava/util/Map;
    move-result-object v0
    const-string v1, "5f1aada6b8e05c306c0597d7"
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;
    if-eqz v0, :cond_2b
    invoke-virtual {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;->getGranted()Z
    move-result v0
    if-eqz v0, :cond_2b
    const-string v0, "k"
    invoke-virtual {p0}, Lcom/kick/liga/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2b
    const-string v1, "k"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kick/liga/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0, p0}, Lcom/sourcepoint/cmplibrary/creation/FactoryKt;->makeConsentLib(Landroid/app/Activity;Lcom/sourcepoint/cmplibrary/SpClient;)Lcom/sourcepoint/cmplibrary/SpConsentLib;
    move-result-object v0
    iput-object v0, p0, Lcom/kick/liga/MainActivity;->lib:Lcom/sourcepoint/cmplibrary/SpConsentLib;
    return-void
.end method

.method public onError(Ljava/lang/Throwable;)V
    .registers 2
    return-void
.end method

.method protected onResume()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-object v0, p0, Lcom/kick/liga/MainActivity;->lib:Lcom/sourcepoint/cmplibrary/SpConsentLib;
    invoke-interface {v0}, Lcom/sourcepoint/cmplibrary/SpConsentLib;->loadMessage()V
    return-void
.end method

.method public onSpFinished(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
    .registers 2
    return-void
.end method

.class public interface abstract Lcom/sourcepoint/cmplibrary/SpClient;
.super Ljava/lang/Object;

.method public abstract onConsentReady(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
.end method

.method public abstract onError(Ljava/lang/Throwable;)V
.end method

.method public abstract onSpFinished(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
.end method

.class public interface abstract Lcom/sourcepoint/cmplibrary/SpConsentLib;
.super Ljava/lang/Object;

.method public abstract loadMessage()V
.end method

.class public final Lcom/sourcepoint/cmplibrary/SpConsentLibImpl;
.super Ljava/lang/Object;
.implements Lcom/sourcepoint/cmplibrary/SpConsentLib;
.field private final activity:Landroid/app/Activity;
.field private final client:Lcom/sourcepoint/cmplibrary/SpClient;

.method public constructor <init>(Landroid/app/Activity;Lcom/sourcepoint/cmplibrary/SpClient;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sourcepoint/cmplibrary/SpConsentLibImpl;->activity:Landroid/app/Activity;
    iput-object p2, p0, Lcom/sourcepoint/cmplibrary/SpConsentLibImpl;->client:Lcom/sourcepoint/cmplibrary/SpClient;
    return-void
.end method

.method public loadMessage()V
    .registers 8
    new-instance v2, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;
    invoke-direct {v2}, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;-><init>()V
    iget-object v0, p0, Lcom/sourcepoint/cmplibrary/SpConsentLibImpl;->activity:Landroid/app/Activity;
    const-string v1, "sp.gdpr"
    const/4 v3, 0x0
    invoke-virtual {v0, v1, v3}, Landroid/app/Activity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->getAll()Ljava/util/Map;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v3
    :goto_1a
    invoke-interface {v3}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_4b
    invoke-interface {v3}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/Map$Entry;
    invoke-virtual {v2}, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;->getGdpr()Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    move-result-object v1
    invoke-virtual {v1}, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;->getConsent()Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    move-result-object v1
    invoke-virtual {v1}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;->getGrants()Ljava/util/Map;
    move-result-object v4
    invoke-interface {v0}, Ljava/util/Map$Entry;->getKey()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/String;
    new-instance v5, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;
    sget-object v6, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-interface {v0}, Ljava/util/Map$Entry;->getValue()Ljava/lang/Object;
    move-result-object v0
    invoke-virtual {v6, v0}, Ljava/lang/Boolean;->equals(Ljava/lang/Object;)Z
    move-result v0
    invoke-direct {v5, v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;-><init>(Z)V
    invoke-interface {v4, v1, v5}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_1a
    :cond_4b
    iget-object v0, p0, Lcom/sourcepoint/cmplibrary/SpConsentLibImpl;->client:Lcom/sourcepoint/cmplibrary/SpClient;
    invoke-interface {v0, v2}, Lcom/sourcepoint/cmplibrary/SpClient;->onConsentReady(Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;)V
    return-void
.end method

.class public final Lcom/sourcepoint/cmplibrary/creation/FactoryKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final makeConsentLib(Landroid/app/Activity;Lcom/sourcepoint/cmplibrary/SpClient;)Lcom/sourcepoint/cmplibrary/SpConsentLib;
    .registers 3
    new-instance v0, Lcom/sourcepoint/cmplibrary/SpConsentLibImpl;
    invoke-direct {v0, p0, p1}, Lcom/sourcepoint/cmplibrary/SpConsentLibImpl;-><init>(Landroid/app/Activity;Lcom/sourcepoint/cmplibrary/SpClient;)V
    return-object v0
.end method

.class public Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
.super Ljava/lang/Object;
.field private final grants:Ljava/util/Map;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;->grants:Ljava/util/Map;
    return-void
.end method

.method public getGrants()Ljava/util/Map;
    .registers 2
    iget-object v0, p0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;->grants:Ljava/util/Map;
    return-object v0
.end method

.class public final Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;
.super Ljava/lang/Object;
.field private final granted:Z

.method public constructor <init>(Z)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;->granted:Z
    return-void
.end method

.method public final getGranted()Z
    .registers 2
    iget-boolean v0, p0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRPurposeGrants;->granted:Z
    return v0
.end method

.class public final Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;
.super Ljava/lang/Object;
.field private final gdpr:Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    invoke-direct {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;-><init>()V
    iput-object v0, p0, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;->gdpr:Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    return-void
.end method

.method public final getGdpr()Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    .registers 2
    iget-object v0, p0, Lcom/sourcepoint/cmplibrary/model/exposed/SPConsents;->gdpr:Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
    return-object v0
.end method

.class public final Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;
.super Ljava/lang/Object;
.field private final consent:Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    invoke-direct {v0}, Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;-><init>()V
    iput-object v0, p0, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;->consent:Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    return-void
.end method

.method public final getConsent()Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    .registers 2
    iget-object v0, p0, Lcom/sourcepoint/cmplibrary/model/exposed/SPGDPRConsent;->consent:Lcom/sourcepoint/cmplibrary/model/exposed/GDPRConsent;
    return-object v0
.end method
