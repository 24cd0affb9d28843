.class public interface abstract Lro/mures/bank/Analytics;
.super Ljava/lang/Object;

.method public abstract open()V
.end method

.class final Lro/mures/bank/BankActivity$onResume$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    iput-object p1, p0, Lro/mures/bank/BankActivity$onResume$1;->$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lro/mures/bank/BankActivity$onResume$1;->$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_policy_accepted"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lro/mures/bank/BankActivity$onResume$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lro/mures/bank/BankActivity;

.method constructor <init>(Lro/mures/bank/BankActivity;)V
    .registers 2
    iput-object p1, p0, Lro/mures/bank/BankActivity$onResume$2;->this$0:Lro/mures/bank/BankActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lro/mures/bank/BankActivity$onResume$2;->this$0:Lro/mures/bank/BankActivity;
    invoke-virtual {v0}, Lro/mures/bank/BankActivity;->finish()V
    return-void
.end method

.class public final Lro/mures/bank/BankActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onResume()V
    .registers 5
    const/4 v1, 0x0
    invoke-super {p0}, Landroidx/appcompat/app/AppCompatActivity;->onResume()V
    const-string v0, "bank"
    invoke-virtual {p0, v0, v1}, Lro/mures/bank/BankActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v0, "privacy_policy_accepted"
    invoke-interface {v2, v0, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_4b
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Mures Bank protects your data. Please accept our privacy policy."
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lro/mures/bank/BankActivity$onResume$1;
    invoke-direct {v1, v2}, Lro/mures/bank/BankActivity$onResume$1;-><init>(Landroid/content/SharedPreferences;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lro/mures/bank/BankActivity$onResume$2;
    invoke-direct {v1, p0}, Lro/mures/bank/BankActivity$onResume$2;-><init>(Lro/mures/bank/BankActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_4b
    return-void
.end method

.class public final Lro/mures/bank/BankApp;
.super Lro/mures/bank/Hilt_BankApp;
.field public analytics:Lro/mures/bank/Analytics;
.field public tasks:Ljava/util/Set;
.end field

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lro/mures/bank/Hilt_BankApp;-><init>()V
    return-void
.end method

.method public final getAnalytics()Lro/mures/bank/Analytics;
    .registers 3
    iget-object v0, p0, Lro/mures/bank/BankApp;->analytics:Lro/mures/bank/Analytics;
    if-nez v0, :cond_9
    const-string v1, "analytics"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public final getTasks()Ljava/util/Set;
    .registers 3
    iget-object v0, p0, Lro/mures/bank/BankApp;->tasks:Ljava/util/Set;
    if-nez v0, :cond_9
    const-string v1, "tasks"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Lro/mures/bank/Hilt_BankApp;->onCreate()V
    iget-object v0, p0, Lro/mures/bank/BankApp;->analytics:Lro/mures/bank/Analytics;
    if-nez v0, :cond_c
    const-string v1, "analytics"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_c
    invoke-interface {v0}, Lro/mures/bank/Analytics;->open()V
    iget-object v0, p0, Lro/mures/bank/BankApp;->tasks:Ljava/util/Set;
    if-nez v0, :cond_18
    const-string v1, "tasks"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_18
    check-cast v0, Ljava/lang/Iterable;
    invoke-interface {v0}, Ljava/lang/Iterable;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_1e
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_2f
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lro/mures/bank/StartupTask;
    invoke-interface {v0}, Lro/mures/bank/StartupTask;->run()V
    nop
    goto :goto_1e
    :cond_2f
    nop
    return-void
.end method

.method public final setAnalytics(Lro/mures/bank/Analytics;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lro/mures/bank/BankApp;->analytics:Lro/mures/bank/Analytics;
    return-void
.end method

.method public final setTasks(Ljava/util/Set;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lro/mures/bank/BankApp;->tasks:Ljava/util/Set;
    return-void
.end method

.class public final Lro/mures/bank/ConsentAwareAnalytics;
.super Ljava/lang/Object;
.implements Lro/mures/bank/Analytics;
.field private final prefs:Landroid/content/SharedPreferences;
.field private final real:Lro/mures/bank/Analytics;

.method public constructor <init>(Lro/mures/bank/Analytics;Landroid/content/SharedPreferences;)V
    .registers 4
    const-string v0, "real"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "prefs"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lro/mures/bank/ConsentAwareAnalytics;->real:Lro/mures/bank/Analytics;
    iput-object p2, p0, Lro/mures/bank/ConsentAwareAnalytics;->prefs:Landroid/content/SharedPreferences;
    return-void
.end method

.method public open()V
    .registers 4
    iget-object v0, p0, Lro/mures/bank/ConsentAwareAnalytics;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "privacy_policy_accepted"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_10
    iget-object v0, p0, Lro/mures/bank/ConsentAwareAnalytics;->real:Lro/mures/bank/Analytics;
    invoke-interface {v0}, Lro/mures/bank/Analytics;->open()V
    :cond_10
    return-void
.end method

.class public final Lro/mures/bank/CrashTask;
.super Ljava/lang/Object;
.implements Lro/mures/bank/StartupTask;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    const-string v0, "bank"
    const-string v1, "crash"
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lro/mures/bank/FraudTask;
.super Ljava/lang/Object;
.implements Lro/mures/bank/StartupTask;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lro/mures/bank/FraudTask;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 5
    const-string v1, "bank"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lro/mures/bank/FraudTask;->c:Landroid/content/Context;
    const-string v3, "activity"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1f
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.app.ActivityManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1f
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lro/mures/bank/Hilt_BankApp$component$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lro/mures/bank/Hilt_BankApp;

.method constructor <init>(Lro/mures/bank/Hilt_BankApp;)V
    .registers 3
    iput-object p1, p0, Lro/mures/bank/Hilt_BankApp$component$2;->this$0:Lro/mures/bank/Hilt_BankApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lro/mures/bank/Hilt_BankApp$component$2;->invoke()Lro/mures/bank/SingletonC;
    move-result-object v0
    return-object v0
.end method

.method public final invoke()Lro/mures/bank/SingletonC;
    .registers 3
    new-instance v1, Lro/mures/bank/SingletonC;
    iget-object v0, p0, Lro/mures/bank/Hilt_BankApp$component$2;->this$0:Lro/mures/bank/Hilt_BankApp;
    check-cast v0, Landroid/app/Application;
    invoke-direct {v1, v0}, Lro/mures/bank/SingletonC;-><init>(Landroid/app/Application;)V
    return-object v1
.end method

.class public Lro/mures/bank/Hilt_BankApp;
.super Landroid/app/Application;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final component$delegate:Lkotlin/Lazy;
.field private injected:Z

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lro/mures/bank/Hilt_BankApp;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "component"
    const-string v5, "getComponent()Lro/mures/bank/SingletonC;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lro/mures/bank/Hilt_BankApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    new-instance v0, Lro/mures/bank/Hilt_BankApp$component$2;
    invoke-direct {v0, p0}, Lro/mures/bank/Hilt_BankApp$component$2;-><init>(Lro/mures/bank/Hilt_BankApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lro/mures/bank/Hilt_BankApp;->component$delegate:Lkotlin/Lazy;
    return-void
.end method

.method private final getComponent()Lro/mures/bank/SingletonC;
    .registers 4
    iget-object v0, p0, Lro/mures/bank/Hilt_BankApp;->component$delegate:Lkotlin/Lazy;
    sget-object v1, Lro/mures/bank/Hilt_BankApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lro/mures/bank/SingletonC;
    return-object v0
.end method

.method public onCreate()V
    .registers 3
    iget-boolean v0, p0, Lro/mures/bank/Hilt_BankApp;->injected:Z
    if-nez v0, :cond_1b
    const/4 v0, 0x1
    iput-boolean v0, p0, Lro/mures/bank/Hilt_BankApp;->injected:Z
    invoke-direct {p0}, Lro/mures/bank/Hilt_BankApp;->getComponent()Lro/mures/bank/SingletonC;
    move-result-object v1
    if-nez p0, :cond_15
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type ro.mures.bank.BankApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_15
    move-object v0, p0
    check-cast v0, Lro/mures/bank/BankApp;
    invoke-virtual {v1, v0}, Lro/mures/bank/SingletonC;->injectBankApp(Lro/mures/bank/BankApp;)V
    :cond_1b
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    return-void
.end method

.class public final Lro/mures/bank/RealAnalytics;
.super Ljava/lang/Object;
.implements Lro/mures/bank/Analytics;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lro/mures/bank/RealAnalytics;->c:Landroid/content/Context;
    return-void
.end method

.method public open()V
    .registers 4
    const-string v1, "bank"
    iget-object v0, p0, Lro/mures/bank/RealAnalytics;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_14
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_14
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lro/mures/bank/SingletonC$SwitchingProvider;
.super Ljava/lang/Object;
.implements Ljavax/inject/Provider;
.field private final c:Lro/mures/bank/SingletonC;
.field private final id:I

.method public constructor <init>(Lro/mures/bank/SingletonC;I)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->c:Lro/mures/bank/SingletonC;
    iput p2, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->id:I
    return-void
.end method

.method public get()Ljava/lang/Object;
    .registers 4
    iget v0, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->id:I
    packed-switch v0, :pswitch_data_6a
    new-instance v0, Ljava/lang/AssertionError;
    iget v1, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->id:I
    invoke-direct {v0, v1}, Ljava/lang/AssertionError;-><init>(I)V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
    :pswitch_f
    iget-object v0, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->c:Lro/mures/bank/SingletonC;
    invoke-virtual {v0}, Lro/mures/bank/SingletonC;->getApp()Landroid/app/Application;
    move-result-object v0
    const-string v1, "bank"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/Application;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    :goto_1e
    return-object v0
    :pswitch_1f
    new-instance v1, Lro/mures/bank/RealAnalytics;
    iget-object v0, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->c:Lro/mures/bank/SingletonC;
    invoke-virtual {v0}, Lro/mures/bank/SingletonC;->getApp()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lro/mures/bank/RealAnalytics;-><init>(Landroid/content/Context;)V
    move-object v0, v1
    check-cast v0, Ljava/lang/Object;
    goto :goto_1e
    :pswitch_30
    new-instance v2, Lro/mures/bank/ConsentAwareAnalytics;
    iget-object v0, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->c:Lro/mures/bank/SingletonC;
    invoke-static {v0}, Lro/mures/bank/SingletonC;->access$getReal$p(Lro/mures/bank/SingletonC;)Ljavax/inject/Provider;
    move-result-object v0
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lro/mures/bank/Analytics;
    iget-object v1, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->c:Lro/mures/bank/SingletonC;
    invoke-static {v1}, Lro/mures/bank/SingletonC;->access$getPrefs$p(Lro/mures/bank/SingletonC;)Ljavax/inject/Provider;
    move-result-object v1
    invoke-interface {v1}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroid/content/SharedPreferences;
    invoke-direct {v2, v0, v1}, Lro/mures/bank/ConsentAwareAnalytics;-><init>(Lro/mures/bank/Analytics;Landroid/content/SharedPreferences;)V
    move-object v0, v2
    check-cast v0, Ljava/lang/Object;
    goto :goto_1e
    :pswitch_51
    new-instance v0, Lro/mures/bank/CrashTask;
    invoke-direct {v0}, Lro/mures/bank/CrashTask;-><init>()V
    check-cast v0, Ljava/lang/Object;
    goto :goto_1e
    :pswitch_59
    new-instance v1, Lro/mures/bank/FraudTask;
    iget-object v0, p0, Lro/mures/bank/SingletonC$SwitchingProvider;->c:Lro/mures/bank/SingletonC;
    invoke-virtual {v0}, Lro/mures/bank/SingletonC;->getApp()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lro/mures/bank/FraudTask;-><init>(Landroid/content/Context;)V
    move-object v0, v1
    check-cast v0, Ljava/lang/Object;
    goto :goto_1e
    :pswitch_data_6a
    .packed-switch 0x0
        :pswitch_f
        :pswitch_1f
        :pswitch_30
        :pswitch_51
        :pswitch_59
    .end packed-switch
.end method

.class public final Lro/mures/bank/SingletonC;
.super Ljava/lang/Object;
.field private analytics:Ljavax/inject/Provider;
.field private final app:Landroid/app/Application;
.field private crash:Ljavax/inject/Provider;
.field private fraud:Ljavax/inject/Provider;
.field private prefs:Ljavax/inject/Provider;
.field private real:Ljavax/inject/Provider;

.method public constructor <init>(Landroid/app/Application;)V
    .registers 4
    const-string v0, "app"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lro/mures/bank/SingletonC;->app:Landroid/app/Application;
    new-instance v0, Lro/mures/bank/SingletonC$SwitchingProvider;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lro/mures/bank/SingletonC$SwitchingProvider;-><init>(Lro/mures/bank/SingletonC;I)V
    check-cast v0, Ljavax/inject/Provider;
    invoke-static {v0}, Ldagger/internal/DoubleCheck;->provider(Ljavax/inject/Provider;)Ljavax/inject/Provider;
    move-result-object v0
    iput-object v0, p0, Lro/mures/bank/SingletonC;->prefs:Ljavax/inject/Provider;
    new-instance v0, Lro/mures/bank/SingletonC$SwitchingProvider;
    const/4 v1, 0x1
    invoke-direct {v0, p0, v1}, Lro/mures/bank/SingletonC$SwitchingProvider;-><init>(Lro/mures/bank/SingletonC;I)V
    check-cast v0, Ljavax/inject/Provider;
    iput-object v0, p0, Lro/mures/bank/SingletonC;->real:Ljavax/inject/Provider;
    new-instance v0, Lro/mures/bank/SingletonC$SwitchingProvider;
    const/4 v1, 0x2
    invoke-direct {v0, p0, v1}, Lro/mures/bank/SingletonC$SwitchingProvider;-><init>(Lro/mures/bank/SingletonC;I)V
    check-cast v0, Ljavax/inject/Provider;
    invoke-static {v0}, Ldagger/internal/DoubleCheck;->provider(Ljavax/inject/Provider;)Ljavax/inject/Provider;
    move-result-object v0
    iput-object v0, p0, Lro/mures/bank/SingletonC;->analytics:Ljavax/inject/Provider;
    new-instance v0, Lro/mures/bank/SingletonC$SwitchingProvider;
    const/4 v1, 0x3
    invoke-direct {v0, p0, v1}, Lro/mures/bank/SingletonC$SwitchingProvider;-><init>(Lro/mures/bank/SingletonC;I)V
    check-cast v0, Ljavax/inject/Provider;
    iput-object v0, p0, Lro/mures/bank/SingletonC;->crash:Ljavax/inject/Provider;
    new-instance v0, Lro/mures/bank/SingletonC$SwitchingProvider;
    const/4 v1, 0x4
    invoke-direct {v0, p0, v1}, Lro/mures/bank/SingletonC$SwitchingProvider;-><init>(Lro/mures/bank/SingletonC;I)V
    check-cast v0, Ljavax/inject/Provider;
    iput-object v0, p0, Lro/mures/bank/SingletonC;->fraud:Ljavax/inject/Provider;
    return-void
.end method

.method public static final synthetic access$getPrefs$p(Lro/mures/bank/SingletonC;)Ljavax/inject/Provider;
    .registers 2
    iget-object v0, p0, Lro/mures/bank/SingletonC;->prefs:Ljavax/inject/Provider;
    return-object v0
.end method

.method public static final synthetic access$getReal$p(Lro/mures/bank/SingletonC;)Ljavax/inject/Provider;
    .registers 2
    iget-object v0, p0, Lro/mures/bank/SingletonC;->real:Ljavax/inject/Provider;
    return-object v0
.end method

.method public static final synthetic access$setPrefs$p(Lro/mures/bank/SingletonC;Ljavax/inject/Provider;)V
    .registers 2
    iput-object p1, p0, Lro/mures/bank/SingletonC;->prefs:Ljavax/inject/Provider;
    return-void
.end method

.method public static final synthetic access$setReal$p(Lro/mures/bank/SingletonC;Ljavax/inject/Provider;)V
    .registers 2
    iput-object p1, p0, Lro/mures/bank/SingletonC;->real:Ljavax/inject/Provider;
    return-void
.end method

.method public final getApp()Landroid/app/Application;
    .registers 2
    iget-object v0, p0, Lro/mures/bank/SingletonC;->app:Landroid/app/Application;
    return-object v0
.end method

.method public final injectBankApp(Lro/mures/bank/BankApp;)V
    .registers 4
    const-string v0, "a"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lro/mures/bank/SingletonC;->analytics:Ljavax/inject/Provider;
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lro/mures/bank/Analytics;
    invoke-virtual {p1, v0}, Lro/mures/bank/BankApp;->setAnalytics(Lro/mures/bank/Analytics;)V
    new-instance v0, Ljava/util/LinkedHashSet;
    const/4 v1, 0x2
    invoke-direct {v0, v1}, Ljava/util/LinkedHashSet;-><init>(I)V
    iget-object v1, p0, Lro/mures/bank/SingletonC;->crash:Ljavax/inject/Provider;
    invoke-interface {v1}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/LinkedHashSet;->add(Ljava/lang/Object;)Z
    iget-object v1, p0, Lro/mures/bank/SingletonC;->fraud:Ljavax/inject/Provider;
    invoke-interface {v1}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/LinkedHashSet;->add(Ljava/lang/Object;)Z
    check-cast v0, Ljava/util/Set;
    invoke-virtual {p1, v0}, Lro/mures/bank/BankApp;->setTasks(Ljava/util/Set;)V
    return-void
.end method

.method public final prefs()Landroid/content/SharedPreferences;
    .registers 2
    iget-object v0, p0, Lro/mures/bank/SingletonC;->prefs:Ljavax/inject/Provider;
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    return-object v0
.end method

.class public interface abstract Lro/mures/bank/StartupTask;
.super Ljava/lang/Object;

.method public abstract run()V
.end method

.class public interface abstract Ljavax/inject/Provider;
.super Ljava/lang/Object;

.method public abstract get()Ljava/lang/Object;
.end method
