.class Lcom/bubble/pop/MainActivity$1$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
.field final synthetic this$1:Lcom/bubble/pop/MainActivity$1;

.method constructor <init>(Lcom/bubble/pop/MainActivity$1;)V
    .registers 2
    iput-object p1, p0, Lcom/bubble/pop/MainActivity$1$1;->this$1:Lcom/bubble/pop/MainActivity$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    .registers 4
    if-eqz p1, :cond_b
    const-string v0, "p"
    invoke-virtual {p1}, Lcom/google/android/ump/FormError;->getMessage()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :cond_b
    iget-object v0, p0, Lcom/bubble/pop/MainActivity$1$1;->this$1:Lcom/bubble/pop/MainActivity$1;
    iget-object v0, v0, Lcom/bubble/pop/MainActivity$1;->this$0:Lcom/bubble/pop/MainActivity;
    invoke-static {v0}, Lcom/bubble/pop/MainActivity;->access$000(Lcom/bubble/pop/MainActivity;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_20
    iget-object v0, p0, Lcom/bubble/pop/MainActivity$1$1;->this$1:Lcom/bubble/pop/MainActivity$1;
    iget-object v0, v0, Lcom/bubble/pop/MainActivity$1;->this$0:Lcom/bubble/pop/MainActivity;
    invoke-static {v0}, Lcom/bubble/pop/MainActivity;->access$100(Lcom/bubble/pop/MainActivity;)V
    :cond_20
    return-void
.end method

.class Lcom/bubble/pop/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.field final synthetic this$0:Lcom/bubble/pop/MainActivity;

.method constructor <init>(Lcom/bubble/pop/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/bubble/pop/MainActivity$1;->this$0:Lcom/bubble/pop/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentInfoUpdateSuccess()V
    .registers 3
    iget-object v0, p0, Lcom/bubble/pop/MainActivity$1;->this$0:Lcom/bubble/pop/MainActivity;
    new-instance v1, Lcom/bubble/pop/MainActivity$1$1;
    invoke-direct {v1, p0}, Lcom/bubble/pop/MainActivity$1$1;-><init>(Lcom/bubble/pop/MainActivity$1;)V
    invoke-static {v0, v1}, Lcom/google/android/ump/UserMessagingPlatform;->loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method

.class Lcom/bubble/pop/MainActivity$2;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
.field final synthetic this$0:Lcom/bubble/pop/MainActivity;

.method constructor <init>(Lcom/bubble/pop/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/bubble/pop/MainActivity$2;->this$0:Lcom/bubble/pop/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    .registers 2
    return-void
.end method

.class public Lcom/bubble/pop/MainActivity;
.super Landroid/app/Activity;
.field private info:Lcom/google/android/ump/ConsentInformation;
.field private final started:Ljava/util/concurrent/atomic/AtomicBoolean;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    iput-object v0, p0, Lcom/bubble/pop/MainActivity;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    return-void
.end method

.method static synthetic access$000(Lcom/bubble/pop/MainActivity;)Lcom/google/android/ump/ConsentInformation;
    .registers 2
    iget-object v0, p0, Lcom/bubble/pop/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    return-object v0
.end method

.method static synthetic access$100(Lcom/bubble/pop/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/bubble/pop/MainActivity;->ads()V
    return-void
.end method

.method private ads()V
    .registers 4
    iget-object v0, p0, Lcom/bubble/pop/MainActivity;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;->getAndSet(Z)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    const-string v0, "p"
    invoke-virtual {p0}, Lcom/bubble/pop/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_9
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    iput-object v0, p0, Lcom/bubble/pop/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    iget-object v0, p0, Lcom/bubble/pop/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    new-instance v1, Lcom/google/android/ump/ConsentRequestParameters$Builder;
    invoke-direct {v1}, Lcom/google/android/ump/ConsentRequestParameters$Builder;-><init>()V
    invoke-virtual {v1}, Lcom/google/android/ump/ConsentRequestParameters$Builder;->build()Lcom/google/android/ump/ConsentRequestParameters;
    move-result-object v1
    new-instance v2, Lcom/bubble/pop/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/bubble/pop/MainActivity$1;-><init>(Lcom/bubble/pop/MainActivity;)V
    new-instance v3, Lcom/bubble/pop/MainActivity$2;
    invoke-direct {v3, p0}, Lcom/bubble/pop/MainActivity$2;-><init>(Lcom/bubble/pop/MainActivity;)V
    invoke-interface {v0, p0, v1, v2, v3}, Lcom/google/android/ump/ConsentInformation;->requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    iget-object v0, p0, Lcom/bubble/pop/MainActivity;->info:Lcom/google/android/ump/ConsentInformation;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    if-eqz v0, :cond_2c
    invoke-direct {p0}, Lcom/bubble/pop/MainActivity;->ads()V
    :cond_2c
    return-void
.end method

.class public Lcom/bubble/pop/PopApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/bubble/pop/PopApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/google/android/gms/internal/consent_sdk/zza$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/google/android/gms/internal/consent_sdk/zza;
.field final synthetic val$s:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;

.method constructor <init>(Lcom/google/android/gms/internal/consent_sdk/zza;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;)V
    .registers 3
    iput-object p1, p0, Lcom/google/android/gms/internal/consent_sdk/zza$1;->this$0:Lcom/google/android/gms/internal/consent_sdk/zza;
    iput-object p2, p0, Lcom/google/android/gms/internal/consent_sdk/zza$1;->val$s:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zza$1;->val$s:Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;->onConsentInfoUpdateSuccess()V
    return-void
.end method

.class public final Lcom/google/android/gms/internal/consent_sdk/zza;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation;
.field private static zza:Lcom/google/android/gms/internal/consent_sdk/zza;
.field private final zzb:Landroid/content/SharedPreferences;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "__GOOGLE_FUNDING_CHOICE_SDK_INTERNAL__"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zza;->zzb:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static zza(Landroid/content/Context;)Lcom/google/android/gms/internal/consent_sdk/zza;
    .registers 3
    sget-object v0, Lcom/google/android/gms/internal/consent_sdk/zza;->zza:Lcom/google/android/gms/internal/consent_sdk/zza;
    if-nez v0, :cond_f
    new-instance v0, Lcom/google/android/gms/internal/consent_sdk/zza;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/google/android/gms/internal/consent_sdk/zza;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/google/android/gms/internal/consent_sdk/zza;->zza:Lcom/google/android/gms/internal/consent_sdk/zza;
    :cond_f
    sget-object v0, Lcom/google/android/gms/internal/consent_sdk/zza;->zza:Lcom/google/android/gms/internal/consent_sdk/zza;
    return-object v0
.end method

.method public final canRequestAds()Z
    .registers 4
    const/4 v0, 0x1
    invoke-virtual {p0}, Lcom/google/android/gms/internal/consent_sdk/zza;->getConsentStatus()I
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
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zza;->zzb:Landroid/content/SharedPreferences;
    const-string v1, "consent_status"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method public final requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    .registers 7
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Lcom/google/android/gms/internal/consent_sdk/zza$1;
    invoke-direct {v1, p0, p3}, Lcom/google/android/gms/internal/consent_sdk/zza$1;-><init>(Lcom/google/android/gms/internal/consent_sdk/zza;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;)V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.method public final zzb(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    .registers 6
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p1}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    const-string v1, "https://fundingchoicesmessages.google.com/form"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    invoke-virtual {p1, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/google/android/gms/internal/consent_sdk/zzc;
    invoke-direct {v1, p0, p2}, Lcom/google/android/gms/internal/consent_sdk/zzc;-><init>(Lcom/google/android/gms/internal/consent_sdk/zza;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    const-string v2, "ump"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    return-void
.end method

.method final zzd(I)V
    .registers 4
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zza;->zzb:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent_status"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/google/android/gms/internal/consent_sdk/zzc;
.super Ljava/lang/Object;
.field private final a:Lcom/google/android/gms/internal/consent_sdk/zza;
.field private final l:Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;

.method constructor <init>(Lcom/google/android/gms/internal/consent_sdk/zza;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/google/android/gms/internal/consent_sdk/zzc;->a:Lcom/google/android/gms/internal/consent_sdk/zza;
    iput-object p2, p0, Lcom/google/android/gms/internal/consent_sdk/zzc;->l:Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
    return-void
.end method

.method public dismiss(Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzc;->a:Lcom/google/android/gms/internal/consent_sdk/zza;
    const/4 v1, 0x3
    invoke-virtual {v0, v1}, Lcom/google/android/gms/internal/consent_sdk/zza;->zzd(I)V
    iget-object v0, p0, Lcom/google/android/gms/internal/consent_sdk/zzc;->l:Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;->onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    return-void
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

.class public final Lcom/google/android/ump/ConsentRequestParameters$Builder;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public build()Lcom/google/android/ump/ConsentRequestParameters;
    .registers 2
    new-instance v0, Lcom/google/android/ump/ConsentRequestParameters;
    invoke-direct {v0}, Lcom/google/android/ump/ConsentRequestParameters;-><init>()V
    return-object v0
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
    invoke-static {p0}, Lcom/google/android/gms/internal/consent_sdk/zza;->zza(Landroid/content/Context;)Lcom/google/android/gms/internal/consent_sdk/zza;
    move-result-object v0
    return-object v0
.end method

.method public static loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    .registers 3
    invoke-static {p0}, Lcom/google/android/gms/internal/consent_sdk/zza;->zza(Landroid/content/Context;)Lcom/google/android/gms/internal/consent_sdk/zza;
    move-result-object v0
    invoke-virtual {v0, p0, p1}, Lcom/google/android/gms/internal/consent_sdk/zza;->zzb(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method
