.class public final Lcom/flow/run/Consent;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/flow/run/Consent;
.field private static final state:Lkotlinx/coroutines/flow/MutableStateFlow;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/flow/run/Consent;
    invoke-direct {v0}, Lcom/flow/run/Consent;-><init>()V
    sput-object v0, Lcom/flow/run/Consent;->INSTANCE:Lcom/flow/run/Consent;
    const-string v0, "unknown"
    invoke-static {v0}, Lkotlinx/coroutines/flow/StateFlowKt;->MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    sput-object v0, Lcom/flow/run/Consent;->state:Lkotlinx/coroutines/flow/MutableStateFlow;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    .registers 2
    sget-object v0, Lcom/flow/run/Consent;->state:Lkotlinx/coroutines/flow/MutableStateFlow;
    return-object v0
.end method

.class final Lcom/flow/run/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/flow/run/MainActivity;

.method constructor <init>(Lcom/flow/run/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/flow/run/MainActivity$onCreate$1;->this$0:Lcom/flow/run/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/flow/run/MainActivity$onCreate$1;->this$0:Lcom/flow/run/MainActivity;
    const-string v1, "r"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/flow/run/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "s"
    const-string v2, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lcom/flow/run/Consent;->INSTANCE:Lcom/flow/run/Consent;
    invoke-virtual {v0}, Lcom/flow/run/Consent;->getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/flow/run/MainActivity$onCreate$1;->this$0:Lcom/flow/run/MainActivity;
    invoke-virtual {v0}, Lcom/flow/run/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_33
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.flow.run.RunApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_33
    check-cast v0, Lcom/flow/run/RunApp;
    invoke-virtual {v0}, Lcom/flow/run/RunApp;->getWork()Lcom/flow/run/Work;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/flow/run/Work;->sendEmptyMessage(I)Z
    return-void
.end method

.class final Lcom/flow/run/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/flow/run/MainActivity$onCreate$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/flow/run/MainActivity$onCreate$2;
    invoke-direct {v0}, Lcom/flow/run/MainActivity$onCreate$2;-><init>()V
    sput-object v0, Lcom/flow/run/MainActivity$onCreate$2;->INSTANCE:Lcom/flow/run/MainActivity$onCreate$2;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lcom/flow/run/Consent;->INSTANCE:Lcom/flow/run/Consent;
    invoke-virtual {v0}, Lcom/flow/run/Consent;->getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    const-string v1, "denied"
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lcom/flow/run/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/flow/run/MainActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/flow/run/MainActivity$onCreate$1;-><init>(Lcom/flow/run/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lcom/flow/run/MainActivity$onCreate$2;->INSTANCE:Lcom/flow/run/MainActivity$onCreate$2;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lcom/flow/run/RunApp;
.super Landroid/app/Application;
.field public work:Lcom/flow/run/Work;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final getWork()Lcom/flow/run/Work;
    .registers 3
    iget-object v0, p0, Lcom/flow/run/RunApp;->work:Lcom/flow/run/Work;
    if-nez v0, :cond_9
    const-string v1, "work"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Lcom/flow/run/Work;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/flow/run/Work;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/flow/run/RunApp;->work:Lcom/flow/run/Work;
    sget-object v0, Lcom/flow/run/Consent;->INSTANCE:Lcom/flow/run/Consent;
    invoke-virtual {v0}, Lcom/flow/run/Consent;->getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v2
    new-instance v1, Lcom/flow/run/Watch;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/flow/run/Watch;-><init>(Landroid/content/Context;)V
    move-object v0, v1
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v1, 0x0
    invoke-interface {v2, v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    iget-object v0, p0, Lcom/flow/run/RunApp;->work:Lcom/flow/run/Work;
    if-nez v0, :cond_2b
    const-string v1, "work"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_2b
    const/4 v1, 0x2
    const-wide/16 v2, 0x3e8
    invoke-virtual {v0, v1, v2, v3}, Lcom/flow/run/Work;->sendEmptyMessageDelayed(IJ)Z
    const-string v0, "r"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/flow/run/RunApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "s"
    const-string v2, ""
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "granted"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_53
    sget-object v0, Lcom/flow/run/Consent;->INSTANCE:Lcom/flow/run/Consent;
    invoke-virtual {v0}, Lcom/flow/run/Consent;->getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    :cond_53
    return-void
.end method

.method public final setWork(Lcom/flow/run/Work;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lcom/flow/run/RunApp;->work:Lcom/flow/run/Work;
    return-void
.end method

.class public final Lcom/flow/run/Watch;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/flow/run/Watch;->c:Landroid/content/Context;
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    const-string v0, "granted"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_28
    const-string v1, "r"
    iget-object v0, p0, Lcom/flow/run/Watch;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1c
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_25
    :goto_25
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    :cond_28
    const-string v0, "denied"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_25
    const-string v0, "r"
    iget-object v1, p0, Lcom/flow/run/Watch;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_25
.end method

.class public final Lcom/flow/run/Work;
.super Landroid/os/Handler;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    iput-object p1, p0, Lcom/flow/run/Work;->c:Landroid/content/Context;
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .registers 5
    const-string v0, "m"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget v0, p1, Landroid/os/Message;->what:I
    packed-switch v0, :pswitch_data_4c
    :goto_a
    return-void
    :pswitch_b
    const-string v1, "r"
    iget-object v0, p0, Lcom/flow/run/Work;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1f
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1f
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_a
    :pswitch_29
    const-string v1, "r"
    iget-object v0, p0, Lcom/flow/run/Work;->c:Landroid/content/Context;
    const-string v2, "activity"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_3d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.app.ActivityManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_3d
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_a
    nop
    :pswitch_data_4c
    .packed-switch 0x1
        :pswitch_b
        :pswitch_29
    .end packed-switch
.end method

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
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

.class public interface abstract Lkotlinx/coroutines/flow/Flow;
.super Ljava/lang/Object;

.method public abstract collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlinx/coroutines/flow/FlowCollector;
.super Ljava/lang/Object;

.method public abstract emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlinx/coroutines/flow/MutableStateFlow;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;

.method public abstract getValue()Ljava/lang/Object;
.end method

.method public abstract setValue(Ljava/lang/Object;)V
.end method

.class final Lkotlinx/coroutines/flow/StateFlowImpl;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/MutableStateFlow;
.field private _state:Ljava/lang/Object;
.field private final slots:Ljava/util/ArrayList;

.method constructor <init>(Ljava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->slots:Ljava/util/ArrayList;
    iput-object p1, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->_state:Ljava/lang/Object;
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->slots:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->_state:Ljava/lang/Object;
    invoke-interface {p1, v0, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public getValue()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->_state:Ljava/lang/Object;
    return-object v0
.end method

.method public setValue(Ljava/lang/Object;)V
    .registers 5
    iget-object v0, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->_state:Ljava/lang/Object;
    invoke-virtual {v0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_9
    :cond_8
    return-void
    :cond_9
    iput-object p1, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->_state:Ljava/lang/Object;
    iget-object v0, p0, Lkotlinx/coroutines/flow/StateFlowImpl;->slots:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_11
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_8
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v2, 0x0
    invoke-interface {v0, p1, v2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    goto :goto_11
.end method

.class public final Lkotlinx/coroutines/flow/StateFlowKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    .registers 2
    new-instance v0, Lkotlinx/coroutines/flow/StateFlowImpl;
    invoke-direct {v0, p0}, Lkotlinx/coroutines/flow/StateFlowImpl;-><init>(Ljava/lang/Object;)V
    return-object v0
.end method
