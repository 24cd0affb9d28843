.class public final Lcom/quayside/maps/AKt$inject$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field public static final INSTANCE:Lcom/quayside/maps/AKt$inject$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/quayside/maps/AKt$inject$1;
    invoke-direct {v0}, Lcom/quayside/maps/AKt$inject$1;-><init>()V
    sput-object v0, Lcom/quayside/maps/AKt$inject$1;->INSTANCE:Lcom/quayside/maps/AKt$inject$1;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Ljava/lang/Object;
    .registers 4
    sget-object v0, Lcom/quayside/maps/Locator;->INSTANCE:Lcom/quayside/maps/Locator;
    const/4 v1, 0x4
    const-string v2, "T"
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->reifiedOperationMarker(ILjava/lang/String;)V
    const-class v1, Ljava/lang/Object;
    invoke-virtual {v0, v1}, Lcom/quayside/maps/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/quayside/maps/AKt;
.super Ljava/lang/Object;

.method private static final inject()Lkotlin/Lazy;
    .registers 1
    invoke-static {}, Lkotlin/jvm/internal/Intrinsics;->needClassReification()V
    sget-object v0, Lcom/quayside/maps/AKt$inject$1;->INSTANCE:Lcom/quayside/maps/AKt$inject$1;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    return-object v0
.end method

.method private static final single(Lkotlin/jvm/functions/Function0;)V
    .registers 4
    sget-object v0, Lcom/quayside/maps/Locator;->INSTANCE:Lcom/quayside/maps/Locator;
    const/4 v1, 0x4
    const-string v2, "T"
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->reifiedOperationMarker(ILjava/lang/String;)V
    const-class v1, Ljava/lang/Object;
    invoke-virtual {v0, v1, p0}, Lcom/quayside/maps/Locator;->single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    return-void
.end method

.class public final Lcom/quayside/maps/Locator;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/quayside/maps/Locator;
.field private static final defs:Ljava/util/HashMap;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/quayside/maps/Locator;
    invoke-direct {v0}, Lcom/quayside/maps/Locator;-><init>()V
    sput-object v0, Lcom/quayside/maps/Locator;->INSTANCE:Lcom/quayside/maps/Locator;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/quayside/maps/Locator;->defs:Ljava/util/HashMap;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final get(Ljava/lang/Class;)Ljava/lang/Object;
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/quayside/maps/Locator;->defs:Ljava/util/HashMap;
    invoke-virtual {v0, p1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_10
    invoke-static {}, Lkotlin/jvm/internal/Intrinsics;->throwNpe()V
    :cond_10
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "f"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/quayside/maps/Locator;->defs:Ljava/util/HashMap;
    check-cast v0, Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lcom/quayside/maps/MapsActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/quayside/maps/MapsActivity;

.method constructor <init>(Lcom/quayside/maps/MapsActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/quayside/maps/MapsActivity$onCreate$1;->this$0:Lcom/quayside/maps/MapsActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lcom/quayside/maps/MapsActivity$onCreate$1;->this$0:Lcom/quayside/maps/MapsActivity;
    const-string v1, "m"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/quayside/maps/MapsActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed_at"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/quayside/maps/MapsActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/quayside/maps/MapsActivity;

.method constructor <init>(Lcom/quayside/maps/MapsActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/quayside/maps/MapsActivity$onCreate$2;->this$0:Lcom/quayside/maps/MapsActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/quayside/maps/MapsActivity$onCreate$2;->this$0:Lcom/quayside/maps/MapsActivity;
    invoke-virtual {v0}, Lcom/quayside/maps/MapsActivity;->finish()V
    return-void
.end method

.class public final Lcom/quayside/maps/MapsActivity;
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
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Quayside Maps"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/quayside/maps/MapsActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/quayside/maps/MapsActivity$onCreate$1;-><init>(Lcom/quayside/maps/MapsActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/quayside/maps/MapsActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/quayside/maps/MapsActivity$onCreate$2;-><init>(Lcom/quayside/maps/MapsActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field public static final INSTANCE:Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;
    invoke-direct {v0}, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;-><init>()V
    sput-object v0, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;->INSTANCE:Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Ljava/lang/Object;
    .registers 3
    sget-object v0, Lcom/quayside/maps/Locator;->INSTANCE:Lcom/quayside/maps/Locator;
    const-class v1, Lcom/quayside/maps/Tracker;
    invoke-virtual {v0, v1}, Lcom/quayside/maps/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field public static final INSTANCE:Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;
    invoke-direct {v0}, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;-><init>()V
    sput-object v0, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;->INSTANCE:Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Ljava/lang/Object;
    .registers 3
    sget-object v0, Lcom/quayside/maps/Locator;->INSTANCE:Lcom/quayside/maps/Locator;
    const-class v1, Lcom/quayside/maps/Places;
    invoke-virtual {v0, v1}, Lcom/quayside/maps/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/quayside/maps/MapsApp$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/quayside/maps/MapsApp;

.method constructor <init>(Lcom/quayside/maps/MapsApp;)V
    .registers 3
    iput-object p1, p0, Lcom/quayside/maps/MapsApp$onCreate$1;->this$0:Lcom/quayside/maps/MapsApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/quayside/maps/Tracker;
    .registers 3
    new-instance v1, Lcom/quayside/maps/Tracker;
    iget-object v0, p0, Lcom/quayside/maps/MapsApp$onCreate$1;->this$0:Lcom/quayside/maps/MapsApp;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/quayside/maps/Tracker;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/quayside/maps/MapsApp$onCreate$1;->invoke()Lcom/quayside/maps/Tracker;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/quayside/maps/MapsApp$onCreate$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/quayside/maps/MapsApp;

.method constructor <init>(Lcom/quayside/maps/MapsApp;)V
    .registers 3
    iput-object p1, p0, Lcom/quayside/maps/MapsApp$onCreate$2;->this$0:Lcom/quayside/maps/MapsApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/quayside/maps/Places;
    .registers 3
    new-instance v1, Lcom/quayside/maps/Places;
    iget-object v0, p0, Lcom/quayside/maps/MapsApp$onCreate$2;->this$0:Lcom/quayside/maps/MapsApp;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/quayside/maps/Places;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/quayside/maps/MapsApp$onCreate$2;->invoke()Lcom/quayside/maps/Places;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/quayside/maps/MapsApp;
.super Landroid/app/Application;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final places$delegate:Lkotlin/Lazy;
.field private final tracker$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x2
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/quayside/maps/MapsApp;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "tracker"
    const-string v5, "getTracker()Lcom/quayside/maps/Tracker;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x1
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/quayside/maps/MapsApp;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "places"
    const-string v5, "getPlaces()Lcom/quayside/maps/Places;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/quayside/maps/MapsApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    sget-object v0, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;->INSTANCE:Lcom/quayside/maps/MapsApp$$special$$inlined$inject$1;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lcom/quayside/maps/MapsApp;->tracker$delegate:Lkotlin/Lazy;
    sget-object v0, Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;->INSTANCE:Lcom/quayside/maps/MapsApp$$special$$inlined$inject$2;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lcom/quayside/maps/MapsApp;->places$delegate:Lkotlin/Lazy;
    return-void
.end method

.method private final getPlaces()Lcom/quayside/maps/Places;
    .registers 4
    iget-object v0, p0, Lcom/quayside/maps/MapsApp;->places$delegate:Lkotlin/Lazy;
    sget-object v1, Lcom/quayside/maps/MapsApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/quayside/maps/Places;
    return-object v0
.end method

.method private final getTracker()Lcom/quayside/maps/Tracker;
    .registers 4
    iget-object v0, p0, Lcom/quayside/maps/MapsApp;->tracker$delegate:Lkotlin/Lazy;
    sget-object v1, Lcom/quayside/maps/MapsApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/quayside/maps/Tracker;
    return-object v0
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/quayside/maps/MapsApp$onCreate$1;
    invoke-direct {v0, p0}, Lcom/quayside/maps/MapsApp$onCreate$1;-><init>(Lcom/quayside/maps/MapsApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    sget-object v1, Lcom/quayside/maps/Locator;->INSTANCE:Lcom/quayside/maps/Locator;
    const-class v2, Lcom/quayside/maps/Tracker;
    invoke-virtual {v1, v2, v0}, Lcom/quayside/maps/Locator;->single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    new-instance v0, Lcom/quayside/maps/MapsApp$onCreate$2;
    invoke-direct {v0, p0}, Lcom/quayside/maps/MapsApp$onCreate$2;-><init>(Lcom/quayside/maps/MapsApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    sget-object v1, Lcom/quayside/maps/Locator;->INSTANCE:Lcom/quayside/maps/Locator;
    const-class v2, Lcom/quayside/maps/Places;
    invoke-virtual {v1, v2, v0}, Lcom/quayside/maps/Locator;->single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    invoke-direct {p0}, Lcom/quayside/maps/MapsApp;->getTracker()Lcom/quayside/maps/Tracker;
    move-result-object v0
    invoke-virtual {v0}, Lcom/quayside/maps/Tracker;->start()V
    invoke-direct {p0}, Lcom/quayside/maps/MapsApp;->getPlaces()Lcom/quayside/maps/Places;
    move-result-object v0
    invoke-virtual {v0}, Lcom/quayside/maps/Places;->start()V
    return-void
.end method

.class public final Lcom/quayside/maps/Places;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/quayside/maps/Places;->c:Landroid/content/Context;
    return-void
.end method

.method public final start()V
    .registers 5
    const-string v1, "m"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lcom/quayside/maps/Places;->c:Landroid/content/Context;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1f
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1f
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lcom/quayside/maps/Tracker;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/quayside/maps/Tracker;->c:Landroid/content/Context;
    return-void
.end method

.method public final start()V
    .registers 5
    iget-object v0, p0, Lcom/quayside/maps/Tracker;->c:Landroid/content/Context;
    const-string v1, "m"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed_at"
    const-wide/16 v2, -0x1
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v0
    const-wide/16 v2, 0x0
    cmp-long v0, v0, v2
    if-gez v0, :cond_18
    :goto_17
    return-void
    :cond_18
    const-string v0, "m"
    iget-object v1, p0, Lcom/quayside/maps/Tracker;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_17
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

.class public interface abstract Lkotlin/Lazy;
.super Ljava/lang/Object;

.method public abstract getValue()Ljava/lang/Object;
.end method

.method public abstract isInitialized()Z
.end method

.class public final Lkotlin/LazyKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static lazy(Lkotlin/LazyThreadSafetyMode;Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    .registers 3
    new-instance v0, Lkotlin/SynchronizedLazyImpl;
    invoke-direct {v0, p1}, Lkotlin/SynchronizedLazyImpl;-><init>(Lkotlin/jvm/functions/Function0;)V
    return-object v0
.end method

.method public static lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    .registers 2
    new-instance v0, Lkotlin/SynchronizedLazyImpl;
    invoke-direct {v0, p0}, Lkotlin/SynchronizedLazyImpl;-><init>(Lkotlin/jvm/functions/Function0;)V
    return-object v0
.end method

.class public final enum Lkotlin/LazyThreadSafetyMode;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lkotlin/LazyThreadSafetyMode;
.field public static final enum NONE:Lkotlin/LazyThreadSafetyMode;
.field public static final enum PUBLICATION:Lkotlin/LazyThreadSafetyMode;
.field public static final enum SYNCHRONIZED:Lkotlin/LazyThreadSafetyMode;

.method private static synthetic $values()[Lkotlin/LazyThreadSafetyMode;
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Lkotlin/LazyThreadSafetyMode;
    const/4 v1, 0x0
    sget-object v2, Lkotlin/LazyThreadSafetyMode;->SYNCHRONIZED:Lkotlin/LazyThreadSafetyMode;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lkotlin/LazyThreadSafetyMode;->PUBLICATION:Lkotlin/LazyThreadSafetyMode;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lkotlin/LazyThreadSafetyMode;->NONE:Lkotlin/LazyThreadSafetyMode;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lkotlin/LazyThreadSafetyMode;
    const-string v1, "SYNCHRONIZED"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lkotlin/LazyThreadSafetyMode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/LazyThreadSafetyMode;->SYNCHRONIZED:Lkotlin/LazyThreadSafetyMode;
    new-instance v0, Lkotlin/LazyThreadSafetyMode;
    const-string v1, "PUBLICATION"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lkotlin/LazyThreadSafetyMode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/LazyThreadSafetyMode;->PUBLICATION:Lkotlin/LazyThreadSafetyMode;
    new-instance v0, Lkotlin/LazyThreadSafetyMode;
    const-string v1, "NONE"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lkotlin/LazyThreadSafetyMode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/LazyThreadSafetyMode;->NONE:Lkotlin/LazyThreadSafetyMode;
    invoke-static {}, Lkotlin/LazyThreadSafetyMode;->$values()[Lkotlin/LazyThreadSafetyMode;
    move-result-object v0
    sput-object v0, Lkotlin/LazyThreadSafetyMode;->$VALUES:[Lkotlin/LazyThreadSafetyMode;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lkotlin/LazyThreadSafetyMode;
    .registers 2
    const-class v0, Lkotlin/LazyThreadSafetyMode;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lkotlin/LazyThreadSafetyMode;
    return-object v0
.end method

.method public static values()[Lkotlin/LazyThreadSafetyMode;
    .registers 1
    sget-object v0, Lkotlin/LazyThreadSafetyMode;->$VALUES:[Lkotlin/LazyThreadSafetyMode;
    invoke-virtual {v0}, [Lkotlin/LazyThreadSafetyMode;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lkotlin/LazyThreadSafetyMode;
    return-object v0
.end method

.class final Lkotlin/SynchronizedLazyImpl;
.super Ljava/lang/Object;
.implements Lkotlin/Lazy;
.field private volatile _value:Ljava/lang/Object;
.field private initializer:Lkotlin/jvm/functions/Function0;

.method constructor <init>(Lkotlin/jvm/functions/Function0;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    iput-object p1, p0, Lkotlin/SynchronizedLazyImpl;->initializer:Lkotlin/jvm/functions/Function0;
    return-void
.end method

.method public getValue()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    sget-object v1, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    if-eq v0, v1, :cond_7
    :goto_6
    return-object v0
    :cond_7
    monitor-enter p0
    :try_start_8
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    sget-object v1, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    if-ne v0, v1, :cond_19
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->initializer:Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Lkotlin/SynchronizedLazyImpl;->initializer:Lkotlin/jvm/functions/Function0;
    :cond_19
    monitor-exit p0
    goto :goto_6
    :catchall_1b
    move-exception v0
    monitor-exit p0
    :try_end_1d
    .catchall {:try_start_8 .. :try_end_1d} :catchall_1b
    throw v0
.end method

.method public isInitialized()Z
    .registers 3
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    sget-object v1, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    if-eq v0, v1, :cond_8
    const/4 v0, 0x1
    :goto_7
    return v0
    :cond_8
    const/4 v0, 0x0
    goto :goto_7
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/UNINITIALIZED_VALUE;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/UNINITIALIZED_VALUE;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/UNINITIALIZED_VALUE;
    invoke-direct {v0}, Lkotlin/UNINITIALIZED_VALUE;-><init>()V
    sput-object v0, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public abstract Lkotlin/jvm/internal/CallableReference;
.super Ljava/lang/Object;
.field protected final receiver:Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/CallableReference;-><init>(Ljava/lang/Object;)V
    return-void
.end method

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/CallableReference;->receiver:Ljava/lang/Object;
    return-void
.end method

.method public abstract getName()Ljava/lang/String;
.end method

.class public final Lkotlin/jvm/internal/ClassReference;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KClass;
.field private final jClass:Ljava/lang/Class;

.method public constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/ClassReference;->jClass:Ljava/lang/Class;
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

.class public abstract Lkotlin/jvm/internal/Lambda;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/internal/FunctionBase;
.implements Ljava/io/Serializable;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return-void
.end method

.method public getArity()I
    .registers 2
    iget v0, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return v0
.end method

.class public abstract Lkotlin/jvm/internal/MutablePropertyReference1;
.super Lkotlin/jvm/internal/PropertyReference;
.implements Lkotlin/reflect/KMutableProperty1;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lkotlin/jvm/internal/PropertyReference;-><init>()V
    return-void
.end method

.class public abstract Lkotlin/jvm/internal/PropertyReference;
.super Lkotlin/jvm/internal/CallableReference;
.implements Lkotlin/reflect/KProperty;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lkotlin/jvm/internal/CallableReference;-><init>()V
    return-void
.end method

.class public abstract Lkotlin/jvm/internal/PropertyReference1;
.super Lkotlin/jvm/internal/PropertyReference;
.implements Lkotlin/reflect/KProperty1;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lkotlin/jvm/internal/PropertyReference;-><init>()V
    return-void
.end method

.class public Lkotlin/jvm/internal/PropertyReference1Impl;
.super Lkotlin/jvm/internal/PropertyReference1;
.field private final name:Ljava/lang/String;

.method public constructor <init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Lkotlin/jvm/internal/PropertyReference1;-><init>()V
    iput-object p2, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->name:Ljava/lang/String;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->name:Ljava/lang/String;
    return-object v0
.end method

.class public Lkotlin/jvm/internal/Reflection;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    .registers 2
    new-instance v0, Lkotlin/jvm/internal/ClassReference;
    invoke-direct {v0, p0}, Lkotlin/jvm/internal/ClassReference;-><init>(Ljava/lang/Class;)V
    return-object v0
.end method

.method public static mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    .registers 1
    return-object p0
.end method

.method public static property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    .registers 1
    return-object p0
.end method

.class public interface abstract Lkotlin/reflect/KClass;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KDeclarationContainer;

.class public interface abstract Lkotlin/reflect/KDeclarationContainer;
.super Ljava/lang/Object;

.class public interface abstract Lkotlin/reflect/KMutableProperty1;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KProperty1;

.class public interface abstract Lkotlin/reflect/KProperty;
.super Ljava/lang/Object;

.method public abstract getName()Ljava/lang/String;
.end method

.class public interface abstract Lkotlin/reflect/KProperty1;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KProperty;
