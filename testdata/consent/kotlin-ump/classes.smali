.class public final Lus/tallgrass/puzzle/ConsentManager$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lus/tallgrass/puzzle/ConsentManager$Companion;-><init>()V
    return-void
.end method

.method public final get(Landroid/content/Context;)Lus/tallgrass/puzzle/ConsentManager;
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {}, Lus/tallgrass/puzzle/ConsentManager;->access$getInstance$cp()Lus/tallgrass/puzzle/ConsentManager;
    move-result-object v0
    if-eqz v0, :cond_c
    :goto_b
    return-object v0
    :cond_c
    monitor-enter p0
    nop
    :try_start_e
    invoke-static {}, Lus/tallgrass/puzzle/ConsentManager;->access$getInstance$cp()Lus/tallgrass/puzzle/ConsentManager;
    :try_end_11
    .catchall {:try_start_e .. :try_end_11} :catchall_20
    move-result-object v0
    if-eqz v0, :cond_16
    :goto_14
    monitor-exit p0
    goto :goto_b
    :cond_16
    :try_start_16
    new-instance v0, Lus/tallgrass/puzzle/ConsentManager;
    const/4 v1, 0x0
    invoke-direct {v0, p1, v1}, Lus/tallgrass/puzzle/ConsentManager;-><init>(Landroid/content/Context;Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    invoke-static {v0}, Lus/tallgrass/puzzle/ConsentManager;->access$setInstance$cp(Lus/tallgrass/puzzle/ConsentManager;)V
    :try_end_1f
    .catchall {:try_start_16 .. :try_end_1f} :catchall_20
    goto :goto_14
    :catchall_20
    move-exception v0
    monitor-exit p0
    throw v0
.end method

.class final Lus/tallgrass/puzzle/ConsentManager$gather$1$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
.field final synthetic this$0:Lus/tallgrass/puzzle/ConsentManager$gather$1;

.method constructor <init>(Lus/tallgrass/puzzle/ConsentManager$gather$1;)V
    .registers 2
    iput-object p1, p0, Lus/tallgrass/puzzle/ConsentManager$gather$1$1;->this$0:Lus/tallgrass/puzzle/ConsentManager$gather$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onConsentFormDismissed(Lcom/google/android/ump/FormError;)V
    .registers 3
    iget-object v0, p0, Lus/tallgrass/puzzle/ConsentManager$gather$1$1;->this$0:Lus/tallgrass/puzzle/ConsentManager$gather$1;
    iget-object v0, v0, Lus/tallgrass/puzzle/ConsentManager$gather$1;->$done:Lkotlin/jvm/functions/Function1;
    invoke-interface {v0, p1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lus/tallgrass/puzzle/ConsentManager$gather$1;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
.field final synthetic $a:Landroid/app/Activity;
.field final synthetic $done:Lkotlin/jvm/functions/Function1;

.method constructor <init>(Landroid/app/Activity;Lkotlin/jvm/functions/Function1;)V
    .registers 3
    iput-object p1, p0, Lus/tallgrass/puzzle/ConsentManager$gather$1;->$a:Landroid/app/Activity;
    iput-object p2, p0, Lus/tallgrass/puzzle/ConsentManager$gather$1;->$done:Lkotlin/jvm/functions/Function1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onConsentInfoUpdateSuccess()V
    .registers 3
    iget-object v1, p0, Lus/tallgrass/puzzle/ConsentManager$gather$1;->$a:Landroid/app/Activity;
    new-instance v0, Lus/tallgrass/puzzle/ConsentManager$gather$1$1;
    invoke-direct {v0, p0}, Lus/tallgrass/puzzle/ConsentManager$gather$1$1;-><init>(Lus/tallgrass/puzzle/ConsentManager$gather$1;)V
    check-cast v0, Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;
    invoke-static {v1, v0}, Lcom/google/android/ump/UserMessagingPlatform;->loadAndShowConsentFormIfRequired(Landroid/app/Activity;Lcom/google/android/ump/ConsentForm$OnConsentFormDismissedListener;)V
    return-void
.end method

.class final Lus/tallgrass/puzzle/ConsentManager$gather$2;
.super Ljava/lang/Object;
.implements Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
.field final synthetic $done:Lkotlin/jvm/functions/Function1;

.method constructor <init>(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    iput-object p1, p0, Lus/tallgrass/puzzle/ConsentManager$gather$2;->$done:Lkotlin/jvm/functions/Function1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onConsentInfoUpdateFailure(Lcom/google/android/ump/FormError;)V
    .registers 3
    iget-object v0, p0, Lus/tallgrass/puzzle/ConsentManager$gather$2;->$done:Lkotlin/jvm/functions/Function1;
    invoke-interface {v0, p1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Lus/tallgrass/puzzle/ConsentManager;
.super Ljava/lang/Object;
.field public static final Companion:Lus/tallgrass/puzzle/ConsentManager$Companion;
.field private static volatile instance:Lus/tallgrass/puzzle/ConsentManager;
.field private final info:Lcom/google/android/ump/ConsentInformation;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lus/tallgrass/puzzle/ConsentManager$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lus/tallgrass/puzzle/ConsentManager$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lus/tallgrass/puzzle/ConsentManager;->Companion:Lus/tallgrass/puzzle/ConsentManager$Companion;
    return-void
.end method

.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {p1}, Lcom/google/android/ump/UserMessagingPlatform;->getConsentInformation(Landroid/content/Context;)Lcom/google/android/ump/ConsentInformation;
    move-result-object v0
    iput-object v0, p0, Lus/tallgrass/puzzle/ConsentManager;->info:Lcom/google/android/ump/ConsentInformation;
    return-void
.end method

.method public synthetic constructor <init>(Landroid/content/Context;Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 3
    invoke-direct {p0, p1}, Lus/tallgrass/puzzle/ConsentManager;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public static final synthetic access$getInstance$cp()Lus/tallgrass/puzzle/ConsentManager;
    .registers 1
    sget-object v0, Lus/tallgrass/puzzle/ConsentManager;->instance:Lus/tallgrass/puzzle/ConsentManager;
    return-object v0
.end method

.method public static final synthetic access$setInstance$cp(Lus/tallgrass/puzzle/ConsentManager;)V
    .registers 1
    sput-object p0, Lus/tallgrass/puzzle/ConsentManager;->instance:Lus/tallgrass/puzzle/ConsentManager;
    return-void
.end method

.method public final gather(Landroid/app/Activity;Lkotlin/jvm/functions/Function1;)V
    .registers 7
    const-string v0, "a"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "done"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v2, p0, Lus/tallgrass/puzzle/ConsentManager;->info:Lcom/google/android/ump/ConsentInformation;
    new-instance v0, Lcom/google/android/ump/ConsentRequestParameters$Builder;
    invoke-direct {v0}, Lcom/google/android/ump/ConsentRequestParameters$Builder;-><init>()V
    invoke-virtual {v0}, Lcom/google/android/ump/ConsentRequestParameters$Builder;->build()Lcom/google/android/ump/ConsentRequestParameters;
    move-result-object v3
    new-instance v0, Lus/tallgrass/puzzle/ConsentManager$gather$1;
    invoke-direct {v0, p1, p2}, Lus/tallgrass/puzzle/ConsentManager$gather$1;-><init>(Landroid/app/Activity;Lkotlin/jvm/functions/Function1;)V
    check-cast v0, Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;
    new-instance v1, Lus/tallgrass/puzzle/ConsentManager$gather$2;
    invoke-direct {v1, p2}, Lus/tallgrass/puzzle/ConsentManager$gather$2;-><init>(Lkotlin/jvm/functions/Function1;)V
    check-cast v1, Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;
    invoke-interface {v2, p1, v3, v0, v1}, Lcom/google/android/ump/ConsentInformation;->requestConsentInfoUpdate(Landroid/app/Activity;Lcom/google/android/ump/ConsentRequestParameters;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateSuccessListener;Lcom/google/android/ump/ConsentInformation$OnConsentInfoUpdateFailureListener;)V
    return-void
.end method

.method public final getCanRequestAds()Z
    .registers 2
    iget-object v0, p0, Lus/tallgrass/puzzle/ConsentManager;->info:Lcom/google/android/ump/ConsentInformation;
    invoke-interface {v0}, Lcom/google/android/ump/ConsentInformation;->canRequestAds()Z
    move-result v0
    return v0
.end method

.class final Lus/tallgrass/puzzle/GameActivity$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic $m:Lus/tallgrass/puzzle/ConsentManager;
.field final synthetic this$0:Lus/tallgrass/puzzle/GameActivity;

.method constructor <init>(Lus/tallgrass/puzzle/GameActivity;Lus/tallgrass/puzzle/ConsentManager;)V
    .registers 4
    iput-object p1, p0, Lus/tallgrass/puzzle/GameActivity$onCreate$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    iput-object p2, p0, Lus/tallgrass/puzzle/GameActivity$onCreate$1;->$m:Lus/tallgrass/puzzle/ConsentManager;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/google/android/ump/FormError;
    invoke-virtual {p0, p1}, Lus/tallgrass/puzzle/GameActivity$onCreate$1;->invoke(Lcom/google/android/ump/FormError;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Lcom/google/android/ump/FormError;)V
    .registers 5
    if-eqz p1, :cond_b
    const-string v0, "game"
    invoke-virtual {p1}, Lcom/google/android/ump/FormError;->getMessage()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :cond_b
    iget-object v0, p0, Lus/tallgrass/puzzle/GameActivity$onCreate$1;->$m:Lus/tallgrass/puzzle/ConsentManager;
    invoke-virtual {v0}, Lus/tallgrass/puzzle/ConsentManager;->getCanRequestAds()Z
    move-result v0
    if-eqz v0, :cond_18
    iget-object v0, p0, Lus/tallgrass/puzzle/GameActivity$onCreate$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    invoke-static {v0}, Lus/tallgrass/puzzle/GameActivity;->access$startAds(Lus/tallgrass/puzzle/GameActivity;)V
    :cond_18
    iget-object v1, p0, Lus/tallgrass/puzzle/GameActivity$onCreate$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    iget-object v0, p0, Lus/tallgrass/puzzle/GameActivity$onCreate$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lus/tallgrass/puzzle/GameActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_2c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2c
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lus/tallgrass/puzzle/GameActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class final Lus/tallgrass/puzzle/GameActivity$startAds$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lus/tallgrass/puzzle/GameActivity;

.method constructor <init>(Lus/tallgrass/puzzle/GameActivity;)V
    .registers 2
    iput-object p1, p0, Lus/tallgrass/puzzle/GameActivity$startAds$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 4
    iget-object v1, p0, Lus/tallgrass/puzzle/GameActivity$startAds$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    iget-object v0, p0, Lus/tallgrass/puzzle/GameActivity$startAds$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lcom/google/android/gms/ads/identifier/AdvertisingIdClient;->getAdvertisingIdInfo(Landroid/content/Context;)Lcom/google/android/gms/ads/identifier/AdvertisingIdClient$Info;
    move-result-object v0
    invoke-virtual {v0}, Lcom/google/android/gms/ads/identifier/AdvertisingIdClient$Info;->getId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lus/tallgrass/puzzle/GameActivity;->setTitle(Ljava/lang/CharSequence;)V
    iget-object v1, p0, Lus/tallgrass/puzzle/GameActivity$startAds$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    iget-object v0, p0, Lus/tallgrass/puzzle/GameActivity$startAds$1;->this$0:Lus/tallgrass/puzzle/GameActivity;
    invoke-virtual {v0}, Lus/tallgrass/puzzle/GameActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v2, "android_id"
    invoke-static {v0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lus/tallgrass/puzzle/GameActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public final Lus/tallgrass/puzzle/GameActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private final started:Ljava/util/concurrent/atomic/AtomicBoolean;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    iput-object v0, p0, Lus/tallgrass/puzzle/GameActivity;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    return-void
.end method

.method public static final synthetic access$startAds(Lus/tallgrass/puzzle/GameActivity;)V
    .registers 1
    invoke-direct {p0}, Lus/tallgrass/puzzle/GameActivity;->startAds()V
    return-void
.end method

.method private final startAds()V
    .registers 3
    iget-object v0, p0, Lus/tallgrass/puzzle/GameActivity;->started:Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;->getAndSet(Z)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    new-instance v1, Ljava/lang/Thread;
    new-instance v0, Lus/tallgrass/puzzle/GameActivity$startAds$1;
    invoke-direct {v0, p0}, Lus/tallgrass/puzzle/GameActivity$startAds$1;-><init>(Lus/tallgrass/puzzle/GameActivity;)V
    check-cast v0, Ljava/lang/Runnable;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    goto :goto_9
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lus/tallgrass/puzzle/ConsentManager;->Companion:Lus/tallgrass/puzzle/ConsentManager$Companion;
    invoke-virtual {p0}, Lus/tallgrass/puzzle/GameActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v0, v1}, Lus/tallgrass/puzzle/ConsentManager$Companion;->get(Landroid/content/Context;)Lus/tallgrass/puzzle/ConsentManager;
    move-result-object v2
    move-object v0, p0
    check-cast v0, Landroid/app/Activity;
    new-instance v1, Lus/tallgrass/puzzle/GameActivity$onCreate$1;
    invoke-direct {v1, p0, v2}, Lus/tallgrass/puzzle/GameActivity$onCreate$1;-><init>(Lus/tallgrass/puzzle/GameActivity;Lus/tallgrass/puzzle/ConsentManager;)V
    check-cast v1, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v2, v0, v1}, Lus/tallgrass/puzzle/ConsentManager;->gather(Landroid/app/Activity;Lkotlin/jvm/functions/Function1;)V
    invoke-virtual {v2}, Lus/tallgrass/puzzle/ConsentManager;->getCanRequestAds()Z
    move-result v0
    if-eqz v0, :cond_23
    invoke-direct {p0}, Lus/tallgrass/puzzle/GameActivity;->startAds()V
    :cond_23
    return-void
.end method
