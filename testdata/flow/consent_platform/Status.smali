# As an enum is compiled.
.class public final Lcom/google/ads/consent/ConsentStatus;
.super Ljava/lang/Enum;

.field public static final PERSONALIZED:Lcom/google/ads/consent/ConsentStatus;
.field public static final UNKNOWN:Lcom/google/ads/consent/ConsentStatus;

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcom/google/ads/consent/ConsentStatus;
    const-string v1, "UNKNOWN"
    const/4 v2, 0
    invoke-direct {v0, v1, v2}, Lcom/google/ads/consent/ConsentStatus;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/google/ads/consent/ConsentStatus;->UNKNOWN:Lcom/google/ads/consent/ConsentStatus;
    new-instance v0, Lcom/google/ads/consent/ConsentStatus;
    const-string v1, "PERSONALIZED"
    const/4 v2, 1
    invoke-direct {v0, v1, v2}, Lcom/google/ads/consent/ConsentStatus;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/google/ads/consent/ConsentStatus;->PERSONALIZED:Lcom/google/ads/consent/ConsentStatus;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method
