.class public final Lio/petrel/budget/Consent$Denied;
.super Lio/petrel/budget/Consent;
.field private final at:J

.method public constructor <init>(J)V
    .registers 4
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lio/petrel/budget/Consent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    iput-wide p1, p0, Lio/petrel/budget/Consent$Denied;->at:J
    return-void
.end method

.method public static synthetic copy$default(Lio/petrel/budget/Consent$Denied;JILjava/lang/Object;)Lio/petrel/budget/Consent$Denied;
    .registers 6
    and-int/lit8 v0, p3, 0x1
    if-eqz v0, :cond_6
    iget-wide p1, p0, Lio/petrel/budget/Consent$Denied;->at:J
    :cond_6
    invoke-virtual {p0, p1, p2}, Lio/petrel/budget/Consent$Denied;->copy(J)Lio/petrel/budget/Consent$Denied;
    move-result-object v0
    return-object v0
.end method

.method public final component1()J
    .registers 3
    iget-wide v0, p0, Lio/petrel/budget/Consent$Denied;->at:J
    return-wide v0
.end method

.method public final copy(J)Lio/petrel/budget/Consent$Denied;
    .registers 4
    new-instance v0, Lio/petrel/budget/Consent$Denied;
    invoke-direct {v0, p1, p2}, Lio/petrel/budget/Consent$Denied;-><init>(J)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 8
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_15
    instance-of v2, p1, Lio/petrel/budget/Consent$Denied;
    if-eqz v2, :cond_16
    check-cast p1, Lio/petrel/budget/Consent$Denied;
    iget-wide v2, p0, Lio/petrel/budget/Consent$Denied;->at:J
    iget-wide v4, p1, Lio/petrel/budget/Consent$Denied;->at:J
    cmp-long v2, v2, v4
    if-nez v2, :cond_17
    move v2, v1
    :goto_13
    if-eqz v2, :cond_16
    :cond_15
    move v0, v1
    :cond_16
    return v0
    :cond_17
    move v2, v0
    goto :goto_13
.end method

.method public final getAt()J
    .registers 3
    iget-wide v0, p0, Lio/petrel/budget/Consent$Denied;->at:J
    return-wide v0
.end method

.method public hashCode()I
    .registers 5
    iget-wide v0, p0, Lio/petrel/budget/Consent$Denied;->at:J
    const/16 v2, 0x20
    ushr-long v2, v0, v2
    xor-long/2addr v0, v2
    long-to-int v0, v0
    return v0
.end method

.method public toString()Ljava/lang/String;
    .registers 5
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "Denied(at="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-wide v2, p0, Lio/petrel/budget/Consent$Denied;->at:J
    invoke-virtual {v0, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lio/petrel/budget/Consent$Granted;
.super Lio/petrel/budget/Consent;
.field public static final INSTANCE:Lio/petrel/budget/Consent$Granted;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lio/petrel/budget/Consent$Granted;
    invoke-direct {v0}, Lio/petrel/budget/Consent$Granted;-><init>()V
    sput-object v0, Lio/petrel/budget/Consent$Granted;->INSTANCE:Lio/petrel/budget/Consent$Granted;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lio/petrel/budget/Consent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lio/petrel/budget/Consent$Unknown;
.super Lio/petrel/budget/Consent;
.field public static final INSTANCE:Lio/petrel/budget/Consent$Unknown;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lio/petrel/budget/Consent$Unknown;
    invoke-direct {v0}, Lio/petrel/budget/Consent$Unknown;-><init>()V
    sput-object v0, Lio/petrel/budget/Consent$Unknown;->INSTANCE:Lio/petrel/budget/Consent$Unknown;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lio/petrel/budget/Consent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public abstract Lio/petrel/budget/Consent;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lio/petrel/budget/Consent;-><init>()V
    return-void
.end method

.class public final Lio/petrel/budget/ConsentRepo;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lio/petrel/budget/ConsentRepo;
.field private static final _state:Lkotlinx/coroutines/flow/MutableStateFlow;
.field private static prefs:Landroid/content/SharedPreferences;
.field private static final state:Lkotlinx/coroutines/flow/StateFlow;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lio/petrel/budget/ConsentRepo;
    invoke-direct {v0}, Lio/petrel/budget/ConsentRepo;-><init>()V
    sput-object v0, Lio/petrel/budget/ConsentRepo;->INSTANCE:Lio/petrel/budget/ConsentRepo;
    sget-object v0, Lio/petrel/budget/Consent$Unknown;->INSTANCE:Lio/petrel/budget/Consent$Unknown;
    invoke-static {v0}, Lkotlinx/coroutines/flow/StateFlowKt;->MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    sput-object v0, Lio/petrel/budget/ConsentRepo;->_state:Lkotlinx/coroutines/flow/MutableStateFlow;
    sget-object v0, Lio/petrel/budget/ConsentRepo;->_state:Lkotlinx/coroutines/flow/MutableStateFlow;
    check-cast v0, Lkotlinx/coroutines/flow/StateFlow;
    sput-object v0, Lio/petrel/budget/ConsentRepo;->state:Lkotlinx/coroutines/flow/StateFlow;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final deny()V
    .registers 6
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v0
    sget-object v2, Lio/petrel/budget/ConsentRepo;->prefs:Landroid/content/SharedPreferences;
    if-nez v2, :cond_d
    const-string v3, "prefs"
    invoke-static {v3}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_d
    invoke-interface {v2}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v2
    const-string v3, "state"
    const-string v4, "denied"
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v2
    const-string v3, "at"
    invoke-interface {v2, v3, v0, v1}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v2
    invoke-interface {v2}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v2, Lio/petrel/budget/ConsentRepo;->_state:Lkotlinx/coroutines/flow/MutableStateFlow;
    new-instance v3, Lio/petrel/budget/Consent$Denied;
    invoke-direct {v3, v0, v1}, Lio/petrel/budget/Consent$Denied;-><init>(J)V
    invoke-interface {v2, v3}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.method public final getState()Lkotlinx/coroutines/flow/StateFlow;
    .registers 2
    sget-object v0, Lio/petrel/budget/ConsentRepo;->state:Lkotlinx/coroutines/flow/StateFlow;
    return-object v0
.end method

.method public final grant()V
    .registers 4
    sget-object v0, Lio/petrel/budget/ConsentRepo;->prefs:Landroid/content/SharedPreferences;
    if-nez v0, :cond_9
    const-string v1, "prefs"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "state"
    const-string v2, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lio/petrel/budget/ConsentRepo;->_state:Lkotlinx/coroutines/flow/MutableStateFlow;
    sget-object v1, Lio/petrel/budget/Consent$Granted;->INSTANCE:Lio/petrel/budget/Consent$Granted;
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.method public final load(Landroid/content/Context;)V
    .registers 8
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "consent"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lio/petrel/budget/ConsentRepo;->prefs:Landroid/content/SharedPreferences;
    sget-object v1, Lio/petrel/budget/ConsentRepo;->_state:Lkotlinx/coroutines/flow/MutableStateFlow;
    sget-object v0, Lio/petrel/budget/ConsentRepo;->prefs:Landroid/content/SharedPreferences;
    if-nez v0, :cond_19
    const-string v2, "prefs"
    invoke-static {v2}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_19
    const-string v2, "state"
    const/4 v3, 0x0
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-nez v0, :cond_2a
    :cond_22
    :goto_22
    sget-object v0, Lio/petrel/budget/Consent$Unknown;->INSTANCE:Lio/petrel/budget/Consent$Unknown;
    check-cast v0, Lio/petrel/budget/Consent;
    :goto_26
    invoke-interface {v1, v0}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    return-void
    :cond_2a
    invoke-virtual {v0}, Ljava/lang/String;->hashCode()I
    move-result v2
    sparse-switch v2, :sswitch_data_60
    goto :goto_22
    :sswitch_32
    const-string v2, "denied"
    invoke-virtual {v0, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_22
    new-instance v0, Lio/petrel/budget/Consent$Denied;
    sget-object v2, Lio/petrel/budget/ConsentRepo;->prefs:Landroid/content/SharedPreferences;
    if-nez v2, :cond_45
    const-string v3, "prefs"
    invoke-static {v3}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_45
    const-string v3, "at"
    const-wide/16 v4, 0x0
    invoke-interface {v2, v3, v4, v5}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v2
    invoke-direct {v0, v2, v3}, Lio/petrel/budget/Consent$Denied;-><init>(J)V
    check-cast v0, Lio/petrel/budget/Consent;
    goto :goto_26
    :sswitch_53
    const-string v2, "granted"
    invoke-virtual {v0, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_22
    sget-object v0, Lio/petrel/budget/Consent$Granted;->INSTANCE:Lio/petrel/budget/Consent$Granted;
    check-cast v0, Lio/petrel/budget/Consent;
    goto :goto_26
    :sswitch_data_60
    .sparse-switch
        -0x4f988465 -> :sswitch_32
        0x10b4f6bb -> :sswitch_53
    .end sparse-switch
.end method

.class final Lio/petrel/budget/MainActivity$ask$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lio/petrel/budget/MainActivity$ask$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lio/petrel/budget/MainActivity$ask$1;
    invoke-direct {v0}, Lio/petrel/budget/MainActivity$ask$1;-><init>()V
    sput-object v0, Lio/petrel/budget/MainActivity$ask$1;->INSTANCE:Lio/petrel/budget/MainActivity$ask$1;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    sget-object v0, Lio/petrel/budget/ConsentRepo;->INSTANCE:Lio/petrel/budget/ConsentRepo;
    invoke-virtual {v0}, Lio/petrel/budget/ConsentRepo;->grant()V
    return-void
.end method

.class final Lio/petrel/budget/MainActivity$ask$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lio/petrel/budget/MainActivity$ask$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lio/petrel/budget/MainActivity$ask$2;
    invoke-direct {v0}, Lio/petrel/budget/MainActivity$ask$2;-><init>()V
    sput-object v0, Lio/petrel/budget/MainActivity$ask$2;->INSTANCE:Lio/petrel/budget/MainActivity$ask$2;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    sget-object v0, Lio/petrel/budget/ConsentRepo;->INSTANCE:Lio/petrel/budget/ConsentRepo;
    invoke-virtual {v0}, Lio/petrel/budget/ConsentRepo;->deny()V
    return-void
.end method

.class public final Lio/petrel/budget/MainActivity$onCreate$1$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lio/petrel/budget/MainActivity$onCreate$1;

.method constructor <init>(Lio/petrel/budget/MainActivity$onCreate$1;)V
    .registers 2
    iput-object p1, p0, Lio/petrel/budget/MainActivity$onCreate$1$1;->this$0:Lio/petrel/budget/MainActivity$onCreate$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Lio/petrel/budget/Consent;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    instance-of v0, p1, Lio/petrel/budget/Consent$Granted;
    if-eqz v0, :cond_26
    sget-object v1, Lio/petrel/budget/Profile;->INSTANCE:Lio/petrel/budget/Profile;
    iget-object v0, p0, Lio/petrel/budget/MainActivity$onCreate$1$1;->this$0:Lio/petrel/budget/MainActivity$onCreate$1;
    iget-object v0, v0, Lio/petrel/budget/MainActivity$onCreate$1;->this$0:Lio/petrel/budget/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lio/petrel/budget/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1a
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1a
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Lio/petrel/budget/Profile;->setPhone(Ljava/lang/String;)V
    :cond_23
    :goto_23
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    :cond_26
    instance-of v0, p1, Lio/petrel/budget/Consent$Denied;
    if-eqz v0, :cond_36
    sget-object v0, Lio/petrel/budget/Profile;->INSTANCE:Lio/petrel/budget/Profile;
    check-cast p1, Lio/petrel/budget/Consent$Denied;
    invoke-virtual {p1}, Lio/petrel/budget/Consent$Denied;->getAt()J
    move-result-wide v2
    invoke-virtual {v0, v2, v3}, Lio/petrel/budget/Profile;->setAt(J)V
    goto :goto_23
    :cond_36
    sget-object v0, Lio/petrel/budget/Consent$Unknown;->INSTANCE:Lio/petrel/budget/Consent$Unknown;
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_23
    sget-object v1, Lio/petrel/budget/Profile;->INSTANCE:Lio/petrel/budget/Profile;
    iget-object v0, p0, Lio/petrel/budget/MainActivity$onCreate$1$1;->this$0:Lio/petrel/budget/MainActivity$onCreate$1;
    iget-object v0, v0, Lio/petrel/budget/MainActivity$onCreate$1;->this$0:Lio/petrel/budget/MainActivity;
    invoke-virtual {v0}, Lio/petrel/budget/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_58
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_58
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Lio/petrel/budget/Profile;->setWifi(Ljava/lang/String;)V
    iget-object v0, p0, Lio/petrel/budget/MainActivity$onCreate$1$1;->this$0:Lio/petrel/budget/MainActivity$onCreate$1;
    iget-object v0, v0, Lio/petrel/budget/MainActivity$onCreate$1;->this$0:Lio/petrel/budget/MainActivity;
    invoke-static {v0}, Lio/petrel/budget/MainActivity;->access$ask(Lio/petrel/budget/MainActivity;)V
    goto :goto_23
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Lio/petrel/budget/Consent;
    invoke-virtual {p0, p1, p2}, Lio/petrel/budget/MainActivity$onCreate$1$1;->emit(Lio/petrel/budget/Consent;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lio/petrel/budget/MainActivity$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lio/petrel/budget/MainActivity;

.method constructor <init>(Lio/petrel/budget/MainActivity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lio/petrel/budget/MainActivity$onCreate$1;->this$0:Lio/petrel/budget/MainActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lio/petrel/budget/MainActivity$onCreate$1;
    iget-object v0, p0, Lio/petrel/budget/MainActivity$onCreate$1;->this$0:Lio/petrel/budget/MainActivity;
    invoke-direct {v1, v0, p2}, Lio/petrel/budget/MainActivity$onCreate$1;-><init>(Lio/petrel/budget/MainActivity;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lio/petrel/budget/MainActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lio/petrel/budget/MainActivity$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lio/petrel/budget/MainActivity$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lio/petrel/budget/MainActivity$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lio/petrel/budget/MainActivity$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_34
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lio/petrel/budget/MainActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    sget-object v0, Lio/petrel/budget/ConsentRepo;->INSTANCE:Lio/petrel/budget/ConsentRepo;
    invoke-virtual {v0}, Lio/petrel/budget/ConsentRepo;->getState()Lkotlinx/coroutines/flow/StateFlow;
    move-result-object v2
    new-instance v0, Lio/petrel/budget/MainActivity$onCreate$1$1;
    invoke-direct {v0, p0}, Lio/petrel/budget/MainActivity$onCreate$1$1;-><init>(Lio/petrel/budget/MainActivity$onCreate$1;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lio/petrel/budget/MainActivity$onCreate$1;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/StateFlow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_31
    move-object v0, v1
    :goto_2d
    return-object v0
    :pswitch_2e
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_31
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2d
    :pswitch_data_34
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2e
    .end packed-switch
.end method

.class public final Lio/petrel/budget/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$ask(Lio/petrel/budget/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lio/petrel/budget/MainActivity;->ask()V
    return-void
.end method

.method private final ask()V
    .registers 4
    new-instance v0, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020002
    sget-object v0, Lio/petrel/budget/MainActivity$ask$1;->INSTANCE:Lio/petrel/budget/MainActivity$ask$1;
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020003
    sget-object v0, Lio/petrel/budget/MainActivity$ask$2;->INSTANCE:Lio/petrel/budget/MainActivity$ask$2;
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    sget-object v2, Lio/petrel/budget/ConsentRepo;->INSTANCE:Lio/petrel/budget/ConsentRepo;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v2, v0}, Lio/petrel/budget/ConsentRepo;->load(Landroid/content/Context;)V
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lio/petrel/budget/MainActivity$onCreate$1;
    invoke-direct {v3, p0, v1}, Lio/petrel/budget/MainActivity$onCreate$1;-><init>(Lio/petrel/budget/MainActivity;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class public final Lio/petrel/budget/Profile;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lio/petrel/budget/Profile;
.field private static at:J
.field private static phone:Ljava/lang/String;
.field private static wifi:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lio/petrel/budget/Profile;
    invoke-direct {v0}, Lio/petrel/budget/Profile;-><init>()V
    sput-object v0, Lio/petrel/budget/Profile;->INSTANCE:Lio/petrel/budget/Profile;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getAt()J
    .registers 3
    sget-wide v0, Lio/petrel/budget/Profile;->at:J
    return-wide v0
.end method

.method public final getPhone()Ljava/lang/String;
    .registers 2
    sget-object v0, Lio/petrel/budget/Profile;->phone:Ljava/lang/String;
    return-object v0
.end method

.method public final getWifi()Ljava/lang/String;
    .registers 2
    sget-object v0, Lio/petrel/budget/Profile;->wifi:Ljava/lang/String;
    return-object v0
.end method

.method public final setAt(J)V
    .registers 4
    sput-wide p1, Lio/petrel/budget/Profile;->at:J
    return-void
.end method

.method public final setPhone(Ljava/lang/String;)V
    .registers 2
    sput-object p1, Lio/petrel/budget/Profile;->phone:Ljava/lang/String;
    return-void
.end method

.method public final setWifi(Ljava/lang/String;)V
    .registers 2
    sput-object p1, Lio/petrel/budget/Profile;->wifi:Ljava/lang/String;
    return-void
.end method

.class public interface abstract Lkotlin/Function;
.super Ljava/lang/Object;

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public final Lkotlin/Result$Failure;
.super Ljava/lang/Object;
.field public final exception:Ljava/lang/Throwable;

.method public constructor <init>(Ljava/lang/Throwable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/Result$Failure;->exception:Ljava/lang/Throwable;
    return-void
.end method

.class public final Lkotlin/Result;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static constructor_impl(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 1
    return-object p0
.end method

.class public final Lkotlin/ResultKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static createFailure(Ljava/lang/Throwable;)Ljava/lang/Object;
    .registers 2
    new-instance v0, Lkotlin/Result$Failure;
    invoke-direct {v0, p0}, Lkotlin/Result$Failure;-><init>(Ljava/lang/Throwable;)V
    return-object v0
.end method

.method public static throwOnFailure(Ljava/lang/Object;)V
    .registers 3
    instance-of v0, p0, Lkotlin/Result$Failure;
    if-eqz v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    check-cast p0, Lkotlin/Result$Failure;
    iget-object v1, p0, Lkotlin/Result$Failure;->exception:Ljava/lang/Throwable;
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v0
    :cond_e
    return-void
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

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

.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;

.method public abstract getContext()Lkotlin/coroutines/CoroutineContext;
.end method

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method

.class public interface abstract Lkotlin/coroutines/CoroutineContext$Element;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/CoroutineContext;

.class public interface abstract Lkotlin/coroutines/CoroutineContext$Key;
.super Ljava/lang/Object;

.class public interface abstract Lkotlin/coroutines/CoroutineContext;
.super Ljava/lang/Object;

.class public final Lkotlin/coroutines/EmptyCoroutineContext;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/CoroutineContext;
.field public static final INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/coroutines/EmptyCoroutineContext;
    invoke-direct {v0}, Lkotlin/coroutines/EmptyCoroutineContext;-><init>()V
    sput-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;

.method private static synthetic $values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const/4 v1, 0x0
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "COROUTINE_SUSPENDED"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "UNDECIDED"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "RESUMED"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-static {}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    move-result-object v0
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 2
    const-class v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.method public static values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-virtual {v0}, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.class public final Lkotlin/coroutines/intrinsics/IntrinsicsKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/Continuation;
.implements Ljava/io/Serializable;
.field private final completion:Lkotlin/coroutines/Continuation;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public final getCompletion()Lkotlin/coroutines/Continuation;
    .registers 2
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    return-object v0
.end method

.method protected abstract invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public final resumeWith(Ljava/lang/Object;)V
    .registers 4
    :goto_0
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    :try_start_2
    invoke-virtual {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object p1
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    :try_end_9
    .catch Ljava/lang/Throwable; {:try_start_2 .. :try_end_9} :catch_d
    move-result-object v1
    if-ne p1, v1, :cond_13
    :goto_c
    return-void
    :catch_d
    move-exception v1
    new-instance p1, Lkotlin/Result$Failure;
    invoke-direct {p1, v1}, Lkotlin/Result$Failure;-><init>(Ljava/lang/Throwable;)V
    :cond_13
    instance-of v1, v0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
    if-eqz v1, :cond_1b
    check-cast v0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
    move-object p0, v0
    goto :goto_0
    :cond_1b
    invoke-interface {v0, p1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    goto :goto_c
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.super Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.field private final _context:Lkotlin/coroutines/CoroutineContext;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    invoke-direct {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    if-nez p1, :cond_9
    const/4 v0, 0x0
    :goto_6
    iput-object v0, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->_context:Lkotlin/coroutines/CoroutineContext;
    return-void
    :cond_9
    invoke-interface {p1}, Lkotlin/coroutines/Continuation;->getContext()Lkotlin/coroutines/CoroutineContext;
    move-result-object v0
    goto :goto_6
.end method

.method public getContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->_context:Lkotlin/coroutines/CoroutineContext;
    return-object v0
.end method

.class public final Lkotlin/coroutines/jvm/internal/DebugProbesKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static probeCoroutineSuspended(Lkotlin/coroutines/Continuation;)V
    .registers 1
    return-void
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/SuspendLambda;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.implements Lkotlin/jvm/internal/FunctionBase;
.field private final arity:I

.method public constructor <init>(ILkotlin/coroutines/Continuation;)V
    .registers 3
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    iput p1, p0, Lkotlin/coroutines/jvm/internal/SuspendLambda;->arity:I
    return-void
.end method

.method public getArity()I
    .registers 2
    iget v0, p0, Lkotlin/coroutines/jvm/internal/SuspendLambda;->arity:I
    return v0
.end method

.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Lkotlin/jvm/internal/DefaultConstructorMarker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lkotlin/jvm/internal/FunctionBase;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract getArity()I
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Lkotlin/KotlinNullPointerException;
    invoke-direct {v0}, Lkotlin/KotlinNullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lkotlin/UninitializedPropertyAccessException;
    invoke-direct {v0, p0}, Lkotlin/UninitializedPropertyAccessException;-><init>(Ljava/lang/String;)V
    throw v0
.end method
