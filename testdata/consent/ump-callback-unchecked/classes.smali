.class public Lcom/candy/crash/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
.implements Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    .registers 5
    const-string v0, "c"
    invoke-virtual {p0}, Lcom/candy/crash/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    .registers 5
    const-string v1, "c"
    invoke-virtual {p0}, Lcom/candy/crash/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onConsentInfoUpdateSuccess()V
    .registers 1
    invoke-static {p0, p0}, Lcom/google/android/ump/UserMessagingPlatform;->loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    new-instance v1, Lcom/google/android/ump/ConsentRequestParameters;
    invoke-direct {v1}, Lcom/google/android/ump/ConsentRequestParameters;-><init>()V
    invoke-interface {v0, p0, v1, p0, p0}, Lcom/google/android/ump/ConsentInformation;->requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    return-void
.end method

.class public final Lcom/google/android/gms/internal/consent_sdk/zzj;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation;
.field private final zzb:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "__GOOGLE_FUNDING_CHOICE_SDK_INTERNAL__"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zzb:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final canRequestAds()Z
    .registers 4
    const/4 v0, 0x1
    invoke-virtual {p0}, Lcom/google/android/gms/internal/consent_sdk/zzj;->getConsentStatus()I
    move-result v1
    if-eq v1, v0, :cond_a
    const/4 v2, 0x3
    if-ne v1, v2, :cond_b
    :cond_a
    :goto_a
    return v0
    :cond_b
    const/4 v0, 0x0
    goto :goto_a
.end method

.method public final getConsentStatus()I
    .registers 4
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zzb:Landroid/content/SharedPreferences;
    const-string v1, "consent_status"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method public final requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    .registers 9
    :try_start_0
    new-instance v0, Ljava/net/URL;
    const-string v1, "https://fundingchoicesmessages.google.com/a/consent"
    invoke-direct {v0, v1}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    iget-object v1, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zzb:Landroid/content/SharedPreferences;
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "consent_status"
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getResponseCode()I
    move-result v0
    const/16 v3, 0xcc
    if-ne v0, v3, :cond_29
    const/4 v0, 0x1
    :goto_1e
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-interface {p3}, Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;->onConsentInfoUpdateSuccess()V
    :try_end_28
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_28} :catch_2b
    :goto_28
    return-void
    :cond_29
    const/4 v0, 0x2
    goto :goto_1e
    :catch_2b
    move-exception v0
    new-instance v0, Lcom/google/android/ump/FormError;
    invoke-direct {v0}, Lcom/google/android/ump/FormError;-><init>()V
    invoke-interface {p4, v0}, Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;->onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    goto :goto_28
.end method

.class public interface abstract Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
.super Ljava/lang/Object;

.method public abstract onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
.end method

.class public interface abstract Lcom/google/android/ump/ConsentForm;
.super Ljava/lang/Object;

.method public abstract show(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
.end method

.class public interface abstract Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
.super Ljava/lang/Object;

.method public abstract onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
.end method

.class public interface abstract Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.super Ljava/lang/Object;

.method public abstract onConsentInfoUpdateSuccess()V
.end method

.class public interface abstract Lcom/google/android/ump/ConsentInformation;
.super Ljava/lang/Object;

.method public abstract canRequestAds()Z
.end method

.method public abstract getConsentStatus()I
.end method

.method public abstract requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
.end method

.class public Lcom/google/android/ump/ConsentRequestParameters;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/google/android/ump/FormError;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getMessage()Ljava/lang/String;
    .registers 2
    const-string v0, ""
    return-object v0
.end method

.class public final Lcom/google/android/ump/UserMessagingPlatform;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    .registers 2
    new-instance v0, Lcom/google/android/gms/internal/consent_sdk/zzj;
    invoke-direct {v0, p0}, Lcom/google/android/gms/internal/consent_sdk/zzj;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.method public static loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    .registers 5
    invoke-static {p0}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->getConsentStatus()I
    move-result v0
    const/4 v1, 0x1
    if-eq v0, v1, :cond_e
    const/4 v1, 0x3
    if-ne v0, v1, :cond_13
    :cond_e
    const/4 v0, 0x0
    invoke-interface {p1, v0}, Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;->onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    :goto_12
    return-void
    :cond_13
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.VIEW"
    const-string v2, "https://fundingchoicesmessages.google.com/form"
    invoke-static {v2}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;Landroid/net/Uri;)V
    invoke-virtual {p0, v0}, Landroid/app/Activity;->startActivity(Landroid/content/Intent;)V
    goto :goto_12
.end method
