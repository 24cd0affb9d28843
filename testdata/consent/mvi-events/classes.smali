.class public final Lcom/mvi/fit/Effect$InitSdks;
.super Lcom/mvi/fit/Effect;
.field public static final INSTANCE:Lcom/mvi/fit/Effect$InitSdks;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/mvi/fit/Effect$InitSdks;
    invoke-direct {v0}, Lcom/mvi/fit/Effect$InitSdks;-><init>()V
    sput-object v0, Lcom/mvi/fit/Effect$InitSdks;->INSTANCE:Lcom/mvi/fit/Effect$InitSdks;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/mvi/fit/Effect;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lcom/mvi/fit/Effect$Light;
.super Lcom/mvi/fit/Effect;
.field public static final INSTANCE:Lcom/mvi/fit/Effect$Light;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/mvi/fit/Effect$Light;
    invoke-direct {v0}, Lcom/mvi/fit/Effect$Light;-><init>()V
    sput-object v0, Lcom/mvi/fit/Effect$Light;->INSTANCE:Lcom/mvi/fit/Effect$Light;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/mvi/fit/Effect;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lcom/mvi/fit/Effect$Quit;
.super Lcom/mvi/fit/Effect;
.field public static final INSTANCE:Lcom/mvi/fit/Effect$Quit;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/mvi/fit/Effect$Quit;
    invoke-direct {v0}, Lcom/mvi/fit/Effect$Quit;-><init>()V
    sput-object v0, Lcom/mvi/fit/Effect$Quit;->INSTANCE:Lcom/mvi/fit/Effect$Quit;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/mvi/fit/Effect;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public abstract Lcom/mvi/fit/Effect;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcom/mvi/fit/Effect;-><init>()V
    return-void
.end method

.class public final Lcom/mvi/fit/Event$AgreeClicked;
.super Lcom/mvi/fit/Event;
.field public static final INSTANCE:Lcom/mvi/fit/Event$AgreeClicked;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/mvi/fit/Event$AgreeClicked;
    invoke-direct {v0}, Lcom/mvi/fit/Event$AgreeClicked;-><init>()V
    sput-object v0, Lcom/mvi/fit/Event$AgreeClicked;->INSTANCE:Lcom/mvi/fit/Event$AgreeClicked;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/mvi/fit/Event;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lcom/mvi/fit/Event$Loaded;
.super Lcom/mvi/fit/Event;
.field private final agreed:Z

.method public constructor <init>(Z)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/mvi/fit/Event;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    iput-boolean p1, p0, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    return-void
.end method

.method public static synthetic copy$default(Lcom/mvi/fit/Event$Loaded;ZILjava/lang/Object;)Lcom/mvi/fit/Event$Loaded;
    .registers 5
    and-int/lit8 v0, p2, 0x1
    if-eqz v0, :cond_6
    iget-boolean p1, p0, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    :cond_6
    invoke-virtual {p0, p1}, Lcom/mvi/fit/Event$Loaded;->copy(Z)Lcom/mvi/fit/Event$Loaded;
    move-result-object v0
    return-object v0
.end method

.method public final component1()Z
    .registers 2
    iget-boolean v0, p0, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    return v0
.end method

.method public final copy(Z)Lcom/mvi/fit/Event$Loaded;
    .registers 3
    new-instance v0, Lcom/mvi/fit/Event$Loaded;
    invoke-direct {v0, p1}, Lcom/mvi/fit/Event$Loaded;-><init>(Z)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_13
    instance-of v2, p1, Lcom/mvi/fit/Event$Loaded;
    if-eqz v2, :cond_14
    check-cast p1, Lcom/mvi/fit/Event$Loaded;
    iget-boolean v2, p0, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    iget-boolean v3, p1, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    if-ne v2, v3, :cond_15
    move v2, v1
    :goto_11
    if-eqz v2, :cond_14
    :cond_13
    move v0, v1
    :cond_14
    return v0
    :cond_15
    move v2, v0
    goto :goto_11
.end method

.method public final getAgreed()Z
    .registers 2
    iget-boolean v0, p0, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    return v0
.end method

.method public hashCode()I
    .registers 2
    iget-boolean v0, p0, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    if-eqz v0, :cond_5
    const/4 v0, 0x1
    :cond_5
    return v0
.end method

.method public toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "Loaded(agreed="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lcom/mvi/fit/Event$Loaded;->agreed:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/mvi/fit/Event$RefuseClicked;
.super Lcom/mvi/fit/Event;
.field public static final INSTANCE:Lcom/mvi/fit/Event$RefuseClicked;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/mvi/fit/Event$RefuseClicked;
    invoke-direct {v0}, Lcom/mvi/fit/Event$RefuseClicked;-><init>()V
    sput-object v0, Lcom/mvi/fit/Event$RefuseClicked;->INSTANCE:Lcom/mvi/fit/Event$RefuseClicked;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/mvi/fit/Event;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lcom/mvi/fit/Event$Shown;
.super Lcom/mvi/fit/Event;
.field public static final INSTANCE:Lcom/mvi/fit/Event$Shown;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/mvi/fit/Event$Shown;
    invoke-direct {v0}, Lcom/mvi/fit/Event$Shown;-><init>()V
    sput-object v0, Lcom/mvi/fit/Event$Shown;->INSTANCE:Lcom/mvi/fit/Event$Shown;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/mvi/fit/Event;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public abstract Lcom/mvi/fit/Event;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcom/mvi/fit/Event;-><init>()V
    return-void
.end method

.class public final Lcom/mvi/fit/FitApp;
.super Landroid/app/Application;
.field public store:Lcom/mvi/fit/Store;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final getStore()Lcom/mvi/fit/Store;
    .registers 3
    iget-object v0, p0, Lcom/mvi/fit/FitApp;->store:Lcom/mvi/fit/Store;
    if-nez v0, :cond_9
    const-string v1, "store"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/mvi/fit/Store;
    invoke-direct {v0, p0}, Lcom/mvi/fit/Store;-><init>(Lcom/mvi/fit/FitApp;)V
    iput-object v0, p0, Lcom/mvi/fit/FitApp;->store:Lcom/mvi/fit/Store;
    iget-object v1, p0, Lcom/mvi/fit/FitApp;->store:Lcom/mvi/fit/Store;
    if-nez v1, :cond_14
    const-string v0, "store"
    invoke-static {v0}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_14
    new-instance v0, Lcom/mvi/fit/Event$Loaded;
    const-string v2, "f"
    invoke-virtual {p0, v2, v4}, Lcom/mvi/fit/FitApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "agreed"
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v2
    invoke-direct {v0, v2}, Lcom/mvi/fit/Event$Loaded;-><init>(Z)V
    check-cast v0, Lcom/mvi/fit/Event;
    invoke-virtual {v1, v0}, Lcom/mvi/fit/Store;->dispatch(Lcom/mvi/fit/Event;)V
    return-void
.end method

.method public final run(Lcom/mvi/fit/Effect;)V
    .registers 5
    const-string v0, "f"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    instance-of v0, p1, Lcom/mvi/fit/Effect$InitSdks;
    if-eqz v0, :cond_3a
    const-string v0, "f"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/mvi/fit/FitApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/mvi/fit/FitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_30
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_30
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_39
    :goto_39
    return-void
    :cond_3a
    instance-of v0, p1, Lcom/mvi/fit/Effect$Light;
    if-eqz v0, :cond_5a
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/mvi/fit/FitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_50
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_50
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_39
    :cond_5a
    instance-of v0, p1, Lcom/mvi/fit/Effect$Quit;
    if-eqz v0, :cond_39
    const-string v0, "f"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_39
.end method

.method public final setStore(Lcom/mvi/fit/Store;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lcom/mvi/fit/FitApp;->store:Lcom/mvi/fit/Store;
    return-void
.end method

.class final Lcom/mvi/fit/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $s:Lcom/mvi/fit/Store;

.method constructor <init>(Lcom/mvi/fit/Store;)V
    .registers 2
    iput-object p1, p0, Lcom/mvi/fit/MainActivity$onCreate$1;->$s:Lcom/mvi/fit/Store;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v1, p0, Lcom/mvi/fit/MainActivity$onCreate$1;->$s:Lcom/mvi/fit/Store;
    sget-object v0, Lcom/mvi/fit/Event$AgreeClicked;->INSTANCE:Lcom/mvi/fit/Event$AgreeClicked;
    check-cast v0, Lcom/mvi/fit/Event;
    invoke-virtual {v1, v0}, Lcom/mvi/fit/Store;->dispatch(Lcom/mvi/fit/Event;)V
    return-void
.end method

.class final Lcom/mvi/fit/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $s:Lcom/mvi/fit/Store;

.method constructor <init>(Lcom/mvi/fit/Store;)V
    .registers 2
    iput-object p1, p0, Lcom/mvi/fit/MainActivity$onCreate$2;->$s:Lcom/mvi/fit/Store;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v1, p0, Lcom/mvi/fit/MainActivity$onCreate$2;->$s:Lcom/mvi/fit/Store;
    sget-object v0, Lcom/mvi/fit/Event$RefuseClicked;->INSTANCE:Lcom/mvi/fit/Event$RefuseClicked;
    check-cast v0, Lcom/mvi/fit/Event;
    invoke-virtual {v1, v0}, Lcom/mvi/fit/Store;->dispatch(Lcom/mvi/fit/Event;)V
    return-void
.end method

.class public final Lcom/mvi/fit/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/mvi/fit/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_11
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.mvi.fit.FitApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_11
    check-cast v0, Lcom/mvi/fit/FitApp;
    invoke-virtual {v0}, Lcom/mvi/fit/FitApp;->getStore()Lcom/mvi/fit/Store;
    move-result-object v2
    invoke-virtual {v2}, Lcom/mvi/fit/Store;->getState()Lcom/mvi/fit/State;
    move-result-object v0
    invoke-virtual {v0}, Lcom/mvi/fit/State;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_22
    :goto_21
    return-void
    :cond_22
    sget-object v0, Lcom/mvi/fit/Event$Shown;->INSTANCE:Lcom/mvi/fit/Event$Shown;
    check-cast v0, Lcom/mvi/fit/Event;
    invoke-virtual {v2, v0}, Lcom/mvi/fit/Store;->dispatch(Lcom/mvi/fit/Event;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/mvi/fit/MainActivity$onCreate$1;
    invoke-direct {v1, v2}, Lcom/mvi/fit/MainActivity$onCreate$1;-><init>(Lcom/mvi/fit/Store;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/mvi/fit/MainActivity$onCreate$2;
    invoke-direct {v1, v2}, Lcom/mvi/fit/MainActivity$onCreate$2;-><init>(Lcom/mvi/fit/Store;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_21
.end method

.class public final Lcom/mvi/fit/State;
.super Ljava/lang/Object;
.field private final agreed:Z
.field private final visible:Z

.method public constructor <init>()V
    .registers 4
    const/4 v2, 0x0
    const/4 v0, 0x3
    const/4 v1, 0x0
    invoke-direct {p0, v2, v2, v0, v1}, Lcom/mvi/fit/State;-><init>(ZZILkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.method public constructor <init>(ZZ)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Lcom/mvi/fit/State;->agreed:Z
    iput-boolean p2, p0, Lcom/mvi/fit/State;->visible:Z
    return-void
.end method

.method public synthetic constructor <init>(ZZILkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 6
    and-int/lit8 v0, p3, 0x1
    if-eqz v0, :cond_5
    const/4 p1, 0x0
    :cond_5
    and-int/lit8 v0, p3, 0x2
    if-eqz v0, :cond_a
    const/4 p2, 0x1
    :cond_a
    invoke-direct {p0, p1, p2}, Lcom/mvi/fit/State;-><init>(ZZ)V
    return-void
.end method

.method public static synthetic copy$default(Lcom/mvi/fit/State;ZZILjava/lang/Object;)Lcom/mvi/fit/State;
    .registers 6
    and-int/lit8 v0, p3, 0x1
    if-eqz v0, :cond_6
    iget-boolean p1, p0, Lcom/mvi/fit/State;->agreed:Z
    :cond_6
    and-int/lit8 v0, p3, 0x2
    if-eqz v0, :cond_c
    iget-boolean p2, p0, Lcom/mvi/fit/State;->visible:Z
    :cond_c
    invoke-virtual {p0, p1, p2}, Lcom/mvi/fit/State;->copy(ZZ)Lcom/mvi/fit/State;
    move-result-object v0
    return-object v0
.end method

.method public final component1()Z
    .registers 2
    iget-boolean v0, p0, Lcom/mvi/fit/State;->agreed:Z
    return v0
.end method

.method public final component2()Z
    .registers 2
    iget-boolean v0, p0, Lcom/mvi/fit/State;->visible:Z
    return v0
.end method

.method public final copy(ZZ)Lcom/mvi/fit/State;
    .registers 4
    new-instance v0, Lcom/mvi/fit/State;
    invoke-direct {v0, p1, p2}, Lcom/mvi/fit/State;-><init>(ZZ)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_1c
    instance-of v2, p1, Lcom/mvi/fit/State;
    if-eqz v2, :cond_1d
    check-cast p1, Lcom/mvi/fit/State;
    iget-boolean v2, p0, Lcom/mvi/fit/State;->agreed:Z
    iget-boolean v3, p1, Lcom/mvi/fit/State;->agreed:Z
    if-ne v2, v3, :cond_1e
    move v2, v1
    :goto_11
    if-eqz v2, :cond_1d
    iget-boolean v2, p0, Lcom/mvi/fit/State;->visible:Z
    iget-boolean v3, p1, Lcom/mvi/fit/State;->visible:Z
    if-ne v2, v3, :cond_20
    move v2, v1
    :goto_1a
    if-eqz v2, :cond_1d
    :cond_1c
    move v0, v1
    :cond_1d
    return v0
    :cond_1e
    move v2, v0
    goto :goto_11
    :cond_20
    move v2, v0
    goto :goto_1a
.end method

.method public final getAgreed()Z
    .registers 2
    iget-boolean v0, p0, Lcom/mvi/fit/State;->agreed:Z
    return v0
.end method

.method public final getVisible()Z
    .registers 2
    iget-boolean v0, p0, Lcom/mvi/fit/State;->visible:Z
    return v0
.end method

.method public hashCode()I
    .registers 4
    const/4 v1, 0x1
    iget-boolean v0, p0, Lcom/mvi/fit/State;->agreed:Z
    if-eqz v0, :cond_6
    move v0, v1
    :cond_6
    mul-int/lit8 v2, v0, 0x1f
    iget-boolean v0, p0, Lcom/mvi/fit/State;->visible:Z
    if-eqz v0, :cond_f
    :goto_c
    add-int v0, v2, v1
    return v0
    :cond_f
    move v1, v0
    goto :goto_c
.end method

.method public toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "State(agreed="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lcom/mvi/fit/State;->agreed:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", visible="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lcom/mvi/fit/State;->visible:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/mvi/fit/Store;
.super Ljava/lang/Object;
.field private final app:Lcom/mvi/fit/FitApp;
.field private state:Lcom/mvi/fit/State;

.method public constructor <init>(Lcom/mvi/fit/FitApp;)V
    .registers 6
    const/4 v3, 0x0
    const-string v0, "app"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/mvi/fit/Store;->app:Lcom/mvi/fit/FitApp;
    new-instance v0, Lcom/mvi/fit/State;
    const/4 v1, 0x3
    const/4 v2, 0x0
    invoke-direct {v0, v3, v3, v1, v2}, Lcom/mvi/fit/State;-><init>(ZZILkotlin/jvm/internal/DefaultConstructorMarker;)V
    iput-object v0, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    return-void
.end method

.method public final dispatch(Lcom/mvi/fit/Event;)V
    .registers 8
    const/4 v5, 0x0
    const/4 v2, 0x1
    const/4 v4, 0x0
    const-string v0, "e"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    instance-of v0, p1, Lcom/mvi/fit/Event$Shown;
    if-eqz v0, :cond_34
    sget-object v0, Lcom/mvi/fit/Effect$Light;->INSTANCE:Lcom/mvi/fit/Effect$Light;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    invoke-static {v0, v4, v2, v2, v5}, Lcom/mvi/fit/State;->copy$default(Lcom/mvi/fit/State;ZZILjava/lang/Object;)Lcom/mvi/fit/State;
    move-result-object v0
    :goto_1c
    iput-object v0, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    invoke-virtual {v1}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_22
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_7a
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/mvi/fit/Effect;
    iget-object v2, p0, Lcom/mvi/fit/Store;->app:Lcom/mvi/fit/FitApp;
    invoke-virtual {v2, v0}, Lcom/mvi/fit/FitApp;->run(Lcom/mvi/fit/Effect;)V
    goto :goto_22
    :cond_34
    instance-of v0, p1, Lcom/mvi/fit/Event$AgreeClicked;
    if-eqz v0, :cond_44
    sget-object v0, Lcom/mvi/fit/Effect$InitSdks;->INSTANCE:Lcom/mvi/fit/Effect$InitSdks;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    invoke-virtual {v0, v2, v4}, Lcom/mvi/fit/State;->copy(ZZ)Lcom/mvi/fit/State;
    move-result-object v0
    goto :goto_1c
    :cond_44
    instance-of v0, p1, Lcom/mvi/fit/Event$RefuseClicked;
    if-eqz v0, :cond_54
    sget-object v0, Lcom/mvi/fit/Effect$Quit;->INSTANCE:Lcom/mvi/fit/Effect$Quit;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    invoke-static {v0, v4, v4, v2, v5}, Lcom/mvi/fit/State;->copy$default(Lcom/mvi/fit/State;ZZILjava/lang/Object;)Lcom/mvi/fit/State;
    move-result-object v0
    goto :goto_1c
    :cond_54
    instance-of v0, p1, Lcom/mvi/fit/Event$Loaded;
    if-eqz v0, :cond_74
    move-object v0, p1
    check-cast v0, Lcom/mvi/fit/Event$Loaded;
    invoke-virtual {v0}, Lcom/mvi/fit/Event$Loaded;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_66
    sget-object v0, Lcom/mvi/fit/Effect$InitSdks;->INSTANCE:Lcom/mvi/fit/Effect$InitSdks;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    :cond_66
    iget-object v0, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    check-cast p1, Lcom/mvi/fit/Event$Loaded;
    invoke-virtual {p1}, Lcom/mvi/fit/Event$Loaded;->getAgreed()Z
    move-result v2
    const/4 v3, 0x2
    invoke-static {v0, v2, v4, v3, v5}, Lcom/mvi/fit/State;->copy$default(Lcom/mvi/fit/State;ZZILjava/lang/Object;)Lcom/mvi/fit/State;
    move-result-object v0
    goto :goto_1c
    :cond_74
    new-instance v0, Lkotlin/NoWhenBranchMatchedException;
    invoke-direct {v0}, Lkotlin/NoWhenBranchMatchedException;-><init>()V
    throw v0
    :cond_7a
    return-void
.end method

.method public final getState()Lcom/mvi/fit/State;
    .registers 2
    iget-object v0, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    return-object v0
.end method

.method public final setState(Lcom/mvi/fit/State;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lcom/mvi/fit/Store;->state:Lcom/mvi/fit/State;
    return-void
.end method

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public Lkotlin/NoWhenBranchMatchedException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/RuntimeException;-><init>()V
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

.class public final Lkotlin/jvm/internal/DefaultConstructorMarker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
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
