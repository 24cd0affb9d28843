.class final Lcom/weather/alps/Failed;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function1;
.field final a:Lcom/weather/alps/MainActivity;

.method constructor <init>(Lcom/weather/alps/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/weather/alps/Failed;->a:Lcom/weather/alps/MainActivity;
    return-void
.end method

.method public invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public Lcom/weather/alps/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method apply(Ljava/util/List;)V
    .registers 6
    invoke-interface {p1}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_4
    :goto_4
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_32
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/usercentrics/sdk/UsercentricsServiceConsent;
    invoke-virtual {v0}, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->getStatus()Z
    move-result v2
    if-eqz v2, :cond_4
    const-string v2, "HkocEodjb7"
    invoke-virtual {v0}, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->getTemplateId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_4
    const-string v0, "w"
    invoke-virtual {p0}, Lcom/weather/alps/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_4
    :cond_32
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "Yi9N3aXia"
    invoke-static {p0, v0}, Lcom/usercentrics/sdk/Usercentrics;->initialize(Landroid/content/Context;Ljava/lang/String;)V
    new-instance v0, Lcom/weather/alps/Ready;
    invoke-direct {v0, p0}, Lcom/weather/alps/Ready;-><init>(Lcom/weather/alps/MainActivity;)V
    new-instance v1, Lcom/weather/alps/Failed;
    invoke-direct {v1, p0}, Lcom/weather/alps/Failed;-><init>(Lcom/weather/alps/MainActivity;)V
    invoke-static {v0, v1}, Lcom/usercentrics/sdk/Usercentrics;->isReady(Lkotlin/jvm/functions/Function1;Lkotlin/jvm/functions/Function1;)V
    return-void
.end method

.class final Lcom/weather/alps/Ready;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function1;
.field final a:Lcom/weather/alps/MainActivity;

.method constructor <init>(Lcom/weather/alps/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/weather/alps/Ready;->a:Lcom/weather/alps/MainActivity;
    return-void
.end method

.method public invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Lcom/usercentrics/sdk/UsercentricsReadyStatus;
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->getShouldCollectConsent()Z
    move-result v0
    if-eqz v0, :cond_16
    new-instance v0, Lcom/usercentrics/sdk/UsercentricsBanner;
    iget-object v1, p0, Lcom/weather/alps/Ready;->a:Lcom/weather/alps/MainActivity;
    invoke-direct {v0, v1}, Lcom/usercentrics/sdk/UsercentricsBanner;-><init>(Landroid/content/Context;)V
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/usercentrics/sdk/UsercentricsBanner;->showFirstLayer(Lkotlin/jvm/functions/Function1;)V
    :goto_13
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    :cond_16
    iget-object v0, p0, Lcom/weather/alps/Ready;->a:Lcom/weather/alps/MainActivity;
    invoke-virtual {p1}, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->getConsents()Ljava/util/List;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/weather/alps/MainActivity;->apply(Ljava/util/List;)V
    goto :goto_13
.end method

.class final Lcom/usercentrics/sdk/Store;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static status()Lcom/usercentrics/sdk/UsercentricsReadyStatus;
    .registers 10
    const/4 v9, 0x1
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    sget-object v0, Lcom/usercentrics/sdk/Usercentrics;->sp:Landroid/content/SharedPreferences;
    const-string v2, "services"
    const-string v3, ""
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    const-string v0, ","
    invoke-virtual {v2, v0}, Ljava/lang/String;->split(Ljava/lang/String;)[Ljava/lang/String;
    move-result-object v3
    array-length v4, v3
    const/4 v0, 0x0
    :goto_18
    if-ge v0, v4, :cond_37
    aget-object v5, v3, v0
    invoke-virtual {v5}, Ljava/lang/String;->length()I
    move-result v6
    if-le v6, v9, :cond_34
    new-instance v6, Lcom/usercentrics/sdk/UsercentricsServiceConsent;
    invoke-virtual {v5, v9}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v7
    const-string v8, "+"
    invoke-virtual {v5, v8}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v5
    invoke-direct {v6, v7, v5}, Lcom/usercentrics/sdk/UsercentricsServiceConsent;-><init>(Ljava/lang/String;Z)V
    invoke-virtual {v1, v6}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    :cond_34
    add-int/lit8 v0, v0, 0x1
    goto :goto_18
    :cond_37
    new-instance v0, Lcom/usercentrics/sdk/UsercentricsReadyStatus;
    invoke-virtual {v2}, Ljava/lang/String;->isEmpty()Z
    move-result v2
    invoke-direct {v0, v2, v1}, Lcom/usercentrics/sdk/UsercentricsReadyStatus;-><init>(ZLjava/util/List;)V
    return-object v0
.end method

.class Lcom/usercentrics/sdk/Usercentrics$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic val$ok:Lkotlin/jvm/functions/Function1;

.method constructor <init>(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    iput-object p1, p0, Lcom/usercentrics/sdk/Usercentrics$1;->val$ok:Lkotlin/jvm/functions/Function1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcom/usercentrics/sdk/Usercentrics$1;->val$ok:Lkotlin/jvm/functions/Function1;
    invoke-static {}, Lcom/usercentrics/sdk/Store;->status()Lcom/usercentrics/sdk/UsercentricsReadyStatus;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Lcom/usercentrics/sdk/Usercentrics;
.super Ljava/lang/Object;
.field private static final h:Landroid/os/Handler;
.field static sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    sput-object v0, Lcom/usercentrics/sdk/Usercentrics;->h:Landroid/os/Handler;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final initialize(Landroid/content/Context;Ljava/lang/String;)V
    .registers 4
    const-string v0, "usercentrics"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/usercentrics/sdk/Usercentrics;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static final isReady(Lkotlin/jvm/functions/Function1;Lkotlin/jvm/functions/Function1;)V
    .registers 4
    sget-object v0, Lcom/usercentrics/sdk/Usercentrics;->h:Landroid/os/Handler;
    new-instance v1, Lcom/usercentrics/sdk/Usercentrics$1;
    invoke-direct {v1, p0}, Lcom/usercentrics/sdk/Usercentrics$1;-><init>(Lkotlin/jvm/functions/Function1;)V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class public final Lcom/usercentrics/sdk/UsercentricsBanner;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/usercentrics/sdk/UsercentricsBanner;->c:Landroid/content/Context;
    return-void
.end method

.method public final showFirstLayer(Lkotlin/jvm/functions/Function1;)V
    .registers 4
    new-instance v0, Landroid/webkit/WebView;
    iget-object v1, p0, Lcom/usercentrics/sdk/UsercentricsBanner;->c:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    const-string v1, "https://app.usercentrics.eu/browser-ui/"
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method

.class public final Lcom/usercentrics/sdk/UsercentricsReadyStatus;
.super Ljava/lang/Object;
.field private final consents:Ljava/util/List;
.field private final shouldCollectConsent:Z

.method public constructor <init>(ZLjava/util/List;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->shouldCollectConsent:Z
    iput-object p2, p0, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->consents:Ljava/util/List;
    return-void
.end method

.method public final getConsents()Ljava/util/List;
    .registers 2
    iget-object v0, p0, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->consents:Ljava/util/List;
    return-object v0
.end method

.method public final getShouldCollectConsent()Z
    .registers 2
    iget-boolean v0, p0, Lcom/usercentrics/sdk/UsercentricsReadyStatus;->shouldCollectConsent:Z
    return v0
.end method

.class public final Lcom/usercentrics/sdk/UsercentricsServiceConsent;
.super Ljava/lang/Object;
.field private final status:Z
.field private final templateId:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;Z)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->templateId:Ljava/lang/String;
    iput-boolean p2, p0, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->status:Z
    return-void
.end method

.method public final getStatus()Z
    .registers 2
    iget-boolean v0, p0, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->status:Z
    return v0
.end method

.method public final getTemplateId()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcom/usercentrics/sdk/UsercentricsServiceConsent;->templateId:Ljava/lang/String;
    return-object v0
.end method

.class public interface abstract Lkotlin/Function;
.super Ljava/lang/Object;

.class public final Lkotlin/Unit;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/Unit;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/Unit;
    invoke-direct {v0}, Lkotlin/Unit;-><init>()V
    sput-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lkotlin/jvm/functions/Function1;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;)Ljava/lang/Object;
.end method
