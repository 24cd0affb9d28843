# api 26
.class public Lcom/example/puzzlebox/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v0, "IABTCF_PurposeConsents"
    const-string v2, ""
    invoke-interface {v1, v0, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v2
    if-lez v2, :cond_2d
    invoke-virtual {v0, v4}, Ljava/lang/String;->charAt(I)C
    move-result v0
    const/16 v2, 0x31
    if-ne v0, v2, :cond_2d
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/puzzlebox/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2d
    const-string v0, "launches"
    invoke-interface {v1, v0, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v2, 0x2
    if-le v0, v2, :cond_47
    const-string v2, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/puzzlebox/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_47
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "launches"
    const-string v3, "launches"
    invoke-interface {v1, v3, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    add-int/lit8 v1, v1, 0x1
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/example/puzzlebox/MainActivity;
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
    .registers 2
    invoke-virtual {p0}, Lcom/example/puzzlebox/MainActivity;->recreate()V
    return-void
.end method

.method public onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    .registers 2
    return-void
.end method

.method public onConsentInfoUpdateSuccess()V
    .registers 1
    invoke-static {p0, p0}, Lcom/google/android/ump/UserMessagingPlatform;->loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    new-instance v1, Lcom/google/android/ump/ConsentRequestParameters$Builder;
    invoke-direct {v1}, Lcom/google/android/ump/ConsentRequestParameters$Builder;-><init>()V
    invoke-virtual {v1}, Lcom/google/android/ump/ConsentRequestParameters$Builder;->build()Lcom/google/android/ump/ConsentRequestParameters;
    move-result-object v1
    invoke-interface {v0, p0, v1, p0, p0}, Lcom/google/android/ump/ConsentInformation;->requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    return-void
.end method

.class public final Lcom/google/android/gms/internal/consent_sdk/zzj;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation;
.field private final zza:Landroid/content/Context;
.field private zzb:I

.method public constructor <init>(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zza:Landroid/content/Context;
    const-string v0, "__GOOGLE_FUNDING_CHOICE_SDK_INTERNAL__"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "consent_status"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    iput v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zzb:I
    return-void
.end method

.method public final canRequestAds()Z
    .registers 4
    const/4 v0, 0x1
    iget v1, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zzb:I
    if-eq v1, v0, :cond_a
    iget v1, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zzb:I
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
    .registers 2
    iget v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzj;->zzb:I
    return v0
.end method

.method public final requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    .registers 7
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/google/android/gms/internal/consent_sdk/zzl;
    invoke-direct {v1, p1, p3, p4}, Lcom/google/android/gms/internal/consent_sdk/zzl;-><init>(Landroid/app/Activity;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.class public final Lcom/google/android/gms/internal/consent_sdk/zzk;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final zza:Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;

.method public constructor <init>(Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/google/android/gms/internal/consent_sdk/zzk;->zza:Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzk;->zza:Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;->onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    return-void
.end method

.class public final Lcom/google/android/gms/internal/consent_sdk/zzl;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final zza:Landroid/app/Activity;
.field private final zzb:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.field private final zzc:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;

.method public constructor <init>(Landroid/app/Activity;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/google/android/gms/internal/consent_sdk/zzl;->zza:Landroid/app/Activity;
    iput-object p2, p0, Lcom/google/android/gms/internal/consent_sdk/zzl;->zzb:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
    iput-object p3, p0, Lcom/google/android/gms/internal/consent_sdk/zzl;->zzc:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzl;->zza:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->isFinishing()Z
    move-result v0
    if-eqz v0, :cond_13
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzl;->zzc:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
    new-instance v1, Lcom/google/android/ump/FormError;
    invoke-direct {v1}, Lcom/google/android/ump/FormError;-><init>()V
    invoke-interface {v0, v1}, Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;->onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    :goto_12
    return-void
    :cond_13
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzl;->zzb:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;->onConsentInfoUpdateSuccess()V
    goto :goto_12
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

.class synthetic Lcom/google/android/ump/ConsentRequestParameters$1;
.super Ljava/lang/Object;

.class public final Lcom/google/android/ump/ConsentRequestParameters$Builder;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public build()Lcom/google/android/ump/ConsentRequestParameters;
    .registers 3
    new-instance v0, Lcom/google/android/ump/ConsentRequestParameters;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/google/android/ump/ConsentRequestParameters;-><init>(Lcom/google/android/ump/ConsentRequestParameters$1;)V
    return-object v0
.end method

.class public Lcom/google/android/ump/ConsentRequestParameters;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method synthetic constructor <init>(Lcom/google/android/ump/ConsentRequestParameters$1;)V
    .registers 2
    invoke-direct {p0}, Lcom/google/android/ump/ConsentRequestParameters;-><init>()V
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
.field private static instance:Lcom/google/android/ump/ConsentInformation;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    .registers 2
    sget-object v0, Lcom/google/android/ump/UserMessagingPlatform;->instance:Lcom/google/android/ump/ConsentInformation;
    if-nez v0, :cond_b
    new-instance v0, Lcom/google/android/gms/internal/consent_sdk/zzj;
    invoke-direct {v0, p0}, Lcom/google/android/gms/internal/consent_sdk/zzj;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/google/android/ump/UserMessagingPlatform;->instance:Lcom/google/android/ump/ConsentInformation;
    :cond_b
    sget-object v0, Lcom/google/android/ump/UserMessagingPlatform;->instance:Lcom/google/android/ump/ConsentInformation;
    return-object v0
.end method

.method public static loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    .registers 3
    new-instance v0, Lcom/google/android/gms/internal/consent_sdk/zzk;
    invoke-direct {v0, p1}, Lcom/google/android/gms/internal/consent_sdk/zzk;-><init>(Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    invoke-virtual {p0, v0}, Landroid/app/Activity;->runOnUiThread(Ljava/lang/Runnable;)V
    return-void
.end method
