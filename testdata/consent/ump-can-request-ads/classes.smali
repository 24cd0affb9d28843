# api 26
.class Lcom/example/fruit/Ads;
.super Ljava/lang/Object;
.field private static final started:Ljava/util/concurrent/atomic/AtomicBoolean;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-direct {v0}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>()V
    sput-object v0, Lcom/example/fruit/Ads;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static form(Landroid/content/Context;)V
    .registers 3
    const-string v1, "ads"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getNetworkOperatorName()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static init(Landroid/content/Context;)V
    .registers 4
    sget-object v0, Lcom/example/fruit/Ads;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;->getAndSet(Z)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    const-string v0, "ads"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_9
.end method

.method static preload(Landroid/content/Context;)V
    .registers 3
    const-string v1, "ads"
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/fruit/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class Lcom/example/fruit/MainActivity$1$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
.field final synthetic this$1:Lcom/example/fruit/MainActivity$1;

.method constructor <init>(Lcom/example/fruit/MainActivity$1;)V
    .registers 2
    iput-object p1, p0, Lcom/example/fruit/MainActivity$1$1;->this$1:Lcom/example/fruit/MainActivity$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    .registers 3
    iget-object v0, p0, Lcom/example/fruit/MainActivity$1$1;->this$1:Lcom/example/fruit/MainActivity$1;
    iget-object v0, v0, Lcom/example/fruit/MainActivity$1;->this$0:Lcom/example/fruit/MainActivity;
    invoke-static {v0}, Lcom/example/fruit/Ads;->form(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/fruit/MainActivity$1$1;->this$1:Lcom/example/fruit/MainActivity$1;
    iget-object v0, v0, Lcom/example/fruit/MainActivity$1;->this$0:Lcom/example/fruit/MainActivity;
    invoke-static {v0}, Lcom/example/fruit/MainActivity;->access$000(Lcom/example/fruit/MainActivity;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_1c
    iget-object v0, p0, Lcom/example/fruit/MainActivity$1$1;->this$1:Lcom/example/fruit/MainActivity$1;
    iget-object v0, v0, Lcom/example/fruit/MainActivity$1;->this$0:Lcom/example/fruit/MainActivity;
    invoke-static {v0}, Lcom/example/fruit/Ads;->init(Landroid/content/Context;)V
    :cond_1c
    return-void
.end method

.class Lcom/example/fruit/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.field final synthetic this$0:Lcom/example/fruit/MainActivity;

.method constructor <init>(Lcom/example/fruit/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/fruit/MainActivity$1;->this$0:Lcom/example/fruit/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentInfoUpdateSuccess()V
    .registers 3
    iget-object v0, p0, Lcom/example/fruit/MainActivity$1;->this$0:Lcom/example/fruit/MainActivity;
    new-instance v1, Lcom/example/fruit/MainActivity$1$1;
    invoke-direct {v1, p0}, Lcom/example/fruit/MainActivity$1$1;-><init>(Lcom/example/fruit/MainActivity$1;)V
    invoke-static {v0, v1}, Lcom/google/android/ump/UserMessagingPlatform;->loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method

.class Lcom/example/fruit/MainActivity$2;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
.field final synthetic this$0:Lcom/example/fruit/MainActivity;

.method constructor <init>(Lcom/example/fruit/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/fruit/MainActivity$2;->this$0:Lcom/example/fruit/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    .registers 4
    const-string v0, "m"
    invoke-virtual {p1}, Lcom/google/android/ump/FormError;->getMessage()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/fruit/MainActivity;
.super Landroid/app/Activity;
.field private info:Lcom/google/android/ump/ConsentInformation;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/fruit/MainActivity;)Lcom/google/android/ump/ConsentInformation;
    .registers 2
    iget-object v0, p0, Lcom/example/fruit/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    iput-object v0, p0, Lcom/example/fruit/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    new-instance v0, Lcom/google/android/ump/ConsentRequestParameters$Builder;
    invoke-direct {v0}, Lcom/google/android/ump/ConsentRequestParameters$Builder;-><init>()V
    invoke-virtual {v0}, Lcom/google/android/ump/ConsentRequestParameters$Builder;->build()Lcom/google/android/ump/ConsentRequestParameters;
    move-result-object v0
    iget-object v1, p0, Lcom/example/fruit/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    new-instance v2, Lcom/example/fruit/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/fruit/MainActivity$1;-><init>(Lcom/example/fruit/MainActivity;)V
    new-instance v3, Lcom/example/fruit/MainActivity$2;
    invoke-direct {v3, p0}, Lcom/example/fruit/MainActivity$2;-><init>(Lcom/example/fruit/MainActivity;)V
    invoke-interface {v1, p0, v0, v2, v3}, Lcom/google/android/ump/ConsentInformation;->requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    iget-object v0, p0, Lcom/example/fruit/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_2c
    invoke-static {p0}, Lcom/example/fruit/Ads;->init(Landroid/content/Context;)V
    :cond_2c
    invoke-static {p0}, Lcom/example/fruit/Ads;->preload(Landroid/content/Context;)V
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
