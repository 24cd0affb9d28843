.class public final Lcn/duyue/reader/App$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcn/duyue/reader/App$Companion;-><init>()V
    return-void
.end method

.method public final getContext()Landroid/content/Context;
    .registers 3
    invoke-static {}, Lcn/duyue/reader/App;->access$getContext$cp()Landroid/content/Context;
    move-result-object v0
    if-nez v0, :cond_b
    const-string v1, "context"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_b
    return-object v0
.end method

.method public final setContext(Landroid/content/Context;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {p1}, Lcn/duyue/reader/App;->access$setContext$cp(Landroid/content/Context;)V
    return-void
.end method

.class public final Lcn/duyue/reader/App;
.super Landroid/app/Application;
.field public static final Companion:Lcn/duyue/reader/App$Companion;
.field public static context:Landroid/content/Context;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcn/duyue/reader/App$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcn/duyue/reader/App$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lcn/duyue/reader/App;->Companion:Lcn/duyue/reader/App$Companion;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static final synthetic access$getContext$cp()Landroid/content/Context;
    .registers 1
    sget-object v0, Lcn/duyue/reader/App;->context:Landroid/content/Context;
    return-object v0
.end method

.method public static final synthetic access$setContext$cp(Landroid/content/Context;)V
    .registers 1
    sput-object p0, Lcn/duyue/reader/App;->context:Landroid/content/Context;
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    sput-object v0, Lcn/duyue/reader/App;->context:Landroid/content/Context;
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    sget-object v1, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    invoke-virtual {v1}, Lcn/duyue/reader/util/PrivacyManager;->getLaunches()I
    move-result v1
    add-int/lit8 v1, v1, 0x1
    invoke-virtual {v0, v1}, Lcn/duyue/reader/util/PrivacyManager;->setLaunches(I)V
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    invoke-virtual {v0}, Lcn/duyue/reader/util/PrivacyManager;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_25
    sget-object v1, Lcn/duyue/reader/Stat;->INSTANCE:Lcn/duyue/reader/Stat;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcn/duyue/reader/Stat;->start(Landroid/content/Context;)V
    :cond_25
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    invoke-virtual {v0}, Lcn/duyue/reader/util/PrivacyManager;->getNightMode()Z
    move-result v0
    if-eqz v0, :cond_43
    invoke-virtual {p0}, Lcn/duyue/reader/App;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    const-string v1, "App"
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_43
    return-void
.end method

.class public final Lcn/duyue/reader/Stat;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcn/duyue/reader/Stat;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcn/duyue/reader/Stat;
    invoke-direct {v0}, Lcn/duyue/reader/Stat;-><init>()V
    sput-object v0, Lcn/duyue/reader/Stat;->INSTANCE:Lcn/duyue/reader/Stat;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final start(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "Stat"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcn/duyue/reader/ui/SplashActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcn/duyue/reader/ui/SplashActivity;

.method constructor <init>(Lcn/duyue/reader/ui/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/duyue/reader/ui/SplashActivity$onCreate$1;->this$0:Lcn/duyue/reader/ui/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcn/duyue/reader/util/PrivacyManager;->setAgreed(Z)V
    sget-object v0, Lcn/duyue/reader/Stat;->INSTANCE:Lcn/duyue/reader/Stat;
    iget-object v1, p0, Lcn/duyue/reader/ui/SplashActivity$onCreate$1;->this$0:Lcn/duyue/reader/ui/SplashActivity;
    invoke-virtual {v1}, Lcn/duyue/reader/ui/SplashActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcn/duyue/reader/Stat;->start(Landroid/content/Context;)V
    iget-object v0, p0, Lcn/duyue/reader/ui/SplashActivity$onCreate$1;->this$0:Lcn/duyue/reader/ui/SplashActivity;
    invoke-static {v0}, Lcn/duyue/reader/ui/SplashActivity;->access$go(Lcn/duyue/reader/ui/SplashActivity;)V
    return-void
.end method

.class final Lcn/duyue/reader/ui/SplashActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcn/duyue/reader/ui/SplashActivity;

.method constructor <init>(Lcn/duyue/reader/ui/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/duyue/reader/ui/SplashActivity$onCreate$2;->this$0:Lcn/duyue/reader/ui/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcn/duyue/reader/ui/SplashActivity$onCreate$2;->this$0:Lcn/duyue/reader/ui/SplashActivity;
    invoke-virtual {v0}, Lcn/duyue/reader/ui/SplashActivity;->finish()V
    return-void
.end method

.class final Lcn/duyue/reader/ui/SplashActivity$onCreate$3;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field public static final INSTANCE:Lcn/duyue/reader/ui/SplashActivity$onCreate$3;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcn/duyue/reader/ui/SplashActivity$onCreate$3;
    invoke-direct {v0}, Lcn/duyue/reader/ui/SplashActivity$onCreate$3;-><init>()V
    sput-object v0, Lcn/duyue/reader/ui/SplashActivity$onCreate$3;->INSTANCE:Lcn/duyue/reader/ui/SplashActivity$onCreate$3;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 4
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    invoke-virtual {v0, p2}, Lcn/duyue/reader/util/PrivacyManager;->setNightMode(Z)V
    return-void
.end method

.class public final Lcn/duyue/reader/ui/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static final synthetic access$go(Lcn/duyue/reader/ui/SplashActivity;)V
    .registers 1
    invoke-direct {p0}, Lcn/duyue/reader/ui/SplashActivity;->go()V
    return-void
.end method

.method private final go()V
    .registers 3
    const-string v0, "Splash"
    const-string v1, "go"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    invoke-virtual {v0}, Lcn/duyue/reader/util/PrivacyManager;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_f
    invoke-direct {p0}, Lcn/duyue/reader/ui/SplashActivity;->go()V
    :goto_e
    return-void
    :cond_f
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u7528\u6237\u534f\u8bae\u4e0e\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u60a8\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u70b9\u51fb\u201c\u540c\u610f\u201d\u5f00\u59cb\u4f7f\u7528\u3002"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcn/duyue/reader/ui/SplashActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcn/duyue/reader/ui/SplashActivity$onCreate$1;-><init>(Lcn/duyue/reader/ui/SplashActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f\u5e76\u9000\u51fa"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcn/duyue/reader/ui/SplashActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcn/duyue/reader/ui/SplashActivity$onCreate$2;-><init>(Lcn/duyue/reader/ui/SplashActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    new-instance v1, Landroid/widget/Switch;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/widget/Switch;-><init>(Landroid/content/Context;)V
    sget-object v0, Lcn/duyue/reader/ui/SplashActivity$onCreate$3;->INSTANCE:Lcn/duyue/reader/ui/SplashActivity$onCreate$3;
    check-cast v0, Landroid/widget/CompoundButton$OnCheckedChangeListener;
    invoke-virtual {v1, v0}, Landroid/widget/Switch;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    move-object v0, v1
    check-cast v0, Landroid/view/View;
    invoke-virtual {p0, v0}, Lcn/duyue/reader/ui/SplashActivity;->setContentView(Landroid/view/View;)V
    goto :goto_e
.end method

.class final Lcn/duyue/reader/util/Preference$prefs$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field public static final INSTANCE:Lcn/duyue/reader/util/Preference$prefs$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcn/duyue/reader/util/Preference$prefs$2;
    invoke-direct {v0}, Lcn/duyue/reader/util/Preference$prefs$2;-><init>()V
    sput-object v0, Lcn/duyue/reader/util/Preference$prefs$2;->INSTANCE:Lcn/duyue/reader/util/Preference$prefs$2;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Landroid/content/SharedPreferences;
    .registers 4
    sget-object v0, Lcn/duyue/reader/App;->Companion:Lcn/duyue/reader/App$Companion;
    invoke-virtual {v0}, Lcn/duyue/reader/App$Companion;->getContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "settings"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcn/duyue/reader/util/Preference$prefs$2;->invoke()Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public final Lcn/duyue/reader/util/Preference;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final default:Ljava/lang/Object;
.field private final key:Ljava/lang/String;
.field private final prefs$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcn/duyue/reader/util/Preference;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "prefs"
    const-string v5, "getPrefs()Landroid/content/SharedPreferences;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcn/duyue/reader/util/Preference;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 4
    const-string v0, "key"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    iput-object p2, p0, Lcn/duyue/reader/util/Preference;->default:Ljava/lang/Object;
    sget-object v0, Lcn/duyue/reader/util/Preference$prefs$2;->INSTANCE:Lcn/duyue/reader/util/Preference$prefs$2;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lcn/duyue/reader/util/Preference;->prefs$delegate:Lkotlin/Lazy;
    return-void
.end method

.method private final getPrefs()Landroid/content/SharedPreferences;
    .registers 4
    iget-object v0, p0, Lcn/duyue/reader/util/Preference;->prefs$delegate:Lkotlin/Lazy;
    sget-object v1, Lcn/duyue/reader/util/Preference;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    return-object v0
.end method

.method public getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 6
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcn/duyue/reader/util/Preference;->default:Ljava/lang/Object;
    instance-of v1, v0, Ljava/lang/Boolean;
    if-eqz v1, :cond_24
    invoke-direct {p0}, Lcn/duyue/reader/util/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v1
    iget-object v2, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    iget-object v0, p0, Lcn/duyue/reader/util/Preference;->default:Ljava/lang/Object;
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    :goto_23
    return-object v0
    :cond_24
    instance-of v1, v0, Ljava/lang/Integer;
    if-eqz v1, :cond_41
    invoke-direct {p0}, Lcn/duyue/reader/util/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v1
    iget-object v2, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    iget-object v0, p0, Lcn/duyue/reader/util/Preference;->default:Ljava/lang/Object;
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    goto :goto_23
    :cond_41
    instance-of v0, v0, Ljava/lang/String;
    if-eqz v0, :cond_56
    invoke-direct {p0}, Lcn/duyue/reader/util/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v1
    iget-object v2, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    iget-object v0, p0, Lcn/duyue/reader/util/Preference;->default:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    goto :goto_23
    :cond_56
    new-instance v0, Ljava/lang/IllegalArgumentException;
    iget-object v1, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method

.method public setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 7
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Lcn/duyue/reader/util/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    instance-of v1, p3, Ljava/lang/Boolean;
    if-eqz v1, :cond_20
    iget-object v1, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    check-cast p3, Ljava/lang/Boolean;
    invoke-virtual {p3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    :cond_1c
    :goto_1c
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
    :cond_20
    instance-of v1, p3, Ljava/lang/Integer;
    if-eqz v1, :cond_30
    iget-object v1, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    check-cast p3, Ljava/lang/Number;
    invoke-virtual {p3}, Ljava/lang/Number;->intValue()I
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    goto :goto_1c
    :cond_30
    instance-of v1, p3, Ljava/lang/String;
    if-eqz v1, :cond_1c
    iget-object v1, p0, Lcn/duyue/reader/util/Preference;->key:Ljava/lang/String;
    check-cast p3, Ljava/lang/String;
    invoke-interface {v0, v1, p3}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    goto :goto_1c
.end method

.class public final Lcn/duyue/reader/util/PrivacyManager;
.super Ljava/lang/Object;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field public static final INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
.field private static final agreed$delegate:Lcn/duyue/reader/util/Preference;
.field private static final launches$delegate:Lcn/duyue/reader/util/Preference;
.field private static final nightMode$delegate:Lcn/duyue/reader/util/Preference;

.method static constructor <clinit>()V
    .registers 7
    const/4 v6, 0x0
    const/4 v0, 0x3
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v2, Lcn/duyue/reader/util/PrivacyManager;
    invoke-static {v2}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v2
    const-string v3, "agreed"
    const-string v4, "getAgreed()Z"
    invoke-direct {v0, v2, v3, v4}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v6
    const/4 v2, 0x1
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcn/duyue/reader/util/PrivacyManager;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "nightMode"
    const-string v5, "getNightMode()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x2
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcn/duyue/reader/util/PrivacyManager;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "launches"
    const-string v5, "getLaunches()I"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcn/duyue/reader/util/PrivacyManager;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    new-instance v0, Lcn/duyue/reader/util/PrivacyManager;
    invoke-direct {v0}, Lcn/duyue/reader/util/PrivacyManager;-><init>()V
    sput-object v0, Lcn/duyue/reader/util/PrivacyManager;->INSTANCE:Lcn/duyue/reader/util/PrivacyManager;
    new-instance v0, Lcn/duyue/reader/util/Preference;
    const-string v1, "privacy_agreed"
    invoke-static {v6}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Lcn/duyue/reader/util/Preference;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, Lcn/duyue/reader/util/PrivacyManager;->agreed$delegate:Lcn/duyue/reader/util/Preference;
    new-instance v0, Lcn/duyue/reader/util/Preference;
    const-string v1, "night_mode"
    invoke-static {v6}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Lcn/duyue/reader/util/Preference;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, Lcn/duyue/reader/util/PrivacyManager;->nightMode$delegate:Lcn/duyue/reader/util/Preference;
    new-instance v0, Lcn/duyue/reader/util/Preference;
    const-string v1, "launch_count"
    invoke-static {v6}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Lcn/duyue/reader/util/Preference;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, Lcn/duyue/reader/util/PrivacyManager;->launches$delegate:Lcn/duyue/reader/util/Preference;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getAgreed()Z
    .registers 4
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->agreed$delegate:Lcn/duyue/reader/util/Preference;
    sget-object v1, Lcn/duyue/reader/util/PrivacyManager;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcn/duyue/reader/util/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final getLaunches()I
    .registers 4
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->launches$delegate:Lcn/duyue/reader/util/Preference;
    sget-object v1, Lcn/duyue/reader/util/PrivacyManager;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x2
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcn/duyue/reader/util/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    return v0
.end method

.method public final getNightMode()Z
    .registers 4
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->nightMode$delegate:Lcn/duyue/reader/util/Preference;
    sget-object v1, Lcn/duyue/reader/util/PrivacyManager;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcn/duyue/reader/util/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final setAgreed(Z)V
    .registers 5
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->agreed$delegate:Lcn/duyue/reader/util/Preference;
    sget-object v1, Lcn/duyue/reader/util/PrivacyManager;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcn/duyue/reader/util/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method public final setLaunches(I)V
    .registers 5
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->launches$delegate:Lcn/duyue/reader/util/Preference;
    sget-object v1, Lcn/duyue/reader/util/PrivacyManager;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x2
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcn/duyue/reader/util/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method public final setNightMode(Z)V
    .registers 5
    sget-object v0, Lcn/duyue/reader/util/PrivacyManager;->nightMode$delegate:Lcn/duyue/reader/util/Preference;
    sget-object v1, Lcn/duyue/reader/util/PrivacyManager;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcn/duyue/reader/util/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
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

.class public Lkotlin/jvm/internal/MutablePropertyReference1Impl;
.super Lkotlin/jvm/internal/MutablePropertyReference1;
.field private final name:Ljava/lang/String;

.method public constructor <init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Lkotlin/jvm/internal/MutablePropertyReference1;-><init>()V
    iput-object p2, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->name:Ljava/lang/String;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->name:Ljava/lang/String;
    return-object v0
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

.class public interface abstract Lkotlin/properties/ReadWriteProperty;
.super Ljava/lang/Object;

.method public abstract getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
.end method

.method public abstract setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
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
