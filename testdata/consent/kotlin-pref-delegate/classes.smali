.class public final Lcom/harebell/water/BoolPref;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field private final default:Z
.field private final key:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;Z)V
    .registers 4
    const-string v0, "key"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/harebell/water/BoolPref;->key:Ljava/lang/String;
    iput-boolean p2, p0, Lcom/harebell/water/BoolPref;->default:Z
    return-void
.end method

.method public getValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    .registers 6
    const-string v0, "thisRef"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p1}, Lcom/harebell/water/Settings;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    iget-object v1, p0, Lcom/harebell/water/BoolPref;->key:Ljava/lang/String;
    iget-boolean v2, p0, Lcom/harebell/water/BoolPref;->default:Z
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Lcom/harebell/water/Settings;
    invoke-virtual {p0, p1, p2}, Lcom/harebell/water/BoolPref;->getValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public setValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;Z)V
    .registers 6
    const-string v0, "thisRef"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p1}, Lcom/harebell/water/Settings;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    iget-object v1, p0, Lcom/harebell/water/BoolPref;->key:Ljava/lang/String;
    invoke-interface {v0, v1, p3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public bridge synthetic setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 5
    check-cast p1, Lcom/harebell/water/Settings;
    check-cast p3, Ljava/lang/Boolean;
    invoke-virtual {p3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, p1, p2, v0}, Lcom/harebell/water/BoolPref;->setValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;Z)V
    return-void
.end method

.class public final Lcom/harebell/water/Settings;
.super Ljava/lang/Object;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final agreed$delegate:Lcom/harebell/water/BoolPref;
.field private final analytics$delegate:Lcom/harebell/water/BoolPref;
.field private final prefs:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x2
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/harebell/water/Settings;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "agreed"
    const-string v5, "getAgreed()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x1
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/harebell/water/Settings;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "analytics"
    const-string v5, "getAnalytics()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/harebell/water/Settings;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "settings"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/harebell/water/Settings;->prefs:Landroid/content/SharedPreferences;
    new-instance v0, Lcom/harebell/water/BoolPref;
    const-string v1, "a"
    invoke-direct {v0, v1, v2}, Lcom/harebell/water/BoolPref;-><init>(Ljava/lang/String;Z)V
    iput-object v0, p0, Lcom/harebell/water/Settings;->agreed$delegate:Lcom/harebell/water/BoolPref;
    new-instance v0, Lcom/harebell/water/BoolPref;
    const-string v1, "b"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcom/harebell/water/BoolPref;-><init>(Ljava/lang/String;Z)V
    iput-object v0, p0, Lcom/harebell/water/Settings;->analytics$delegate:Lcom/harebell/water/BoolPref;
    return-void
.end method

.method public final getAgreed()Z
    .registers 4
    iget-object v0, p0, Lcom/harebell/water/Settings;->agreed$delegate:Lcom/harebell/water/BoolPref;
    sget-object v1, Lcom/harebell/water/Settings;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/harebell/water/BoolPref;->getValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final getAnalytics()Z
    .registers 4
    iget-object v0, p0, Lcom/harebell/water/Settings;->analytics$delegate:Lcom/harebell/water/BoolPref;
    sget-object v1, Lcom/harebell/water/Settings;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/harebell/water/BoolPref;->getValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final getPrefs()Landroid/content/SharedPreferences;
    .registers 2
    iget-object v0, p0, Lcom/harebell/water/Settings;->prefs:Landroid/content/SharedPreferences;
    return-object v0
.end method

.method public final setAgreed(Z)V
    .registers 5
    iget-object v0, p0, Lcom/harebell/water/Settings;->agreed$delegate:Lcom/harebell/water/BoolPref;
    sget-object v1, Lcom/harebell/water/Settings;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1, p1}, Lcom/harebell/water/BoolPref;->setValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;Z)V
    return-void
.end method

.method public final setAnalytics(Z)V
    .registers 5
    iget-object v0, p0, Lcom/harebell/water/Settings;->analytics$delegate:Lcom/harebell/water/BoolPref;
    sget-object v1, Lcom/harebell/water/Settings;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1, p1}, Lcom/harebell/water/BoolPref;->setValue(Lcom/harebell/water/Settings;Lkotlin/reflect/KProperty;Z)V
    return-void
.end method

.class final Lcom/harebell/water/WaterActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $s:Lcom/harebell/water/Settings;

.method constructor <init>(Lcom/harebell/water/Settings;)V
    .registers 2
    iput-object p1, p0, Lcom/harebell/water/WaterActivity$onCreate$1;->$s:Lcom/harebell/water/Settings;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v1, 0x1
    iget-object v0, p0, Lcom/harebell/water/WaterActivity$onCreate$1;->$s:Lcom/harebell/water/Settings;
    invoke-virtual {v0, v1}, Lcom/harebell/water/Settings;->setAgreed(Z)V
    iget-object v0, p0, Lcom/harebell/water/WaterActivity$onCreate$1;->$s:Lcom/harebell/water/Settings;
    invoke-virtual {v0, v1}, Lcom/harebell/water/Settings;->setAnalytics(Z)V
    return-void
.end method

.class final Lcom/harebell/water/WaterActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $s:Lcom/harebell/water/Settings;
.field final synthetic this$0:Lcom/harebell/water/WaterActivity;

.method constructor <init>(Lcom/harebell/water/WaterActivity;Lcom/harebell/water/Settings;)V
    .registers 3
    iput-object p1, p0, Lcom/harebell/water/WaterActivity$onCreate$2;->this$0:Lcom/harebell/water/WaterActivity;
    iput-object p2, p0, Lcom/harebell/water/WaterActivity$onCreate$2;->$s:Lcom/harebell/water/Settings;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/harebell/water/WaterActivity$onCreate$2;->$s:Lcom/harebell/water/Settings;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/harebell/water/Settings;->setAnalytics(Z)V
    iget-object v0, p0, Lcom/harebell/water/WaterActivity$onCreate$2;->this$0:Lcom/harebell/water/WaterActivity;
    invoke-virtual {v0}, Lcom/harebell/water/WaterActivity;->finish()V
    return-void
.end method

.class public final Lcom/harebell/water/WaterActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/harebell/water/WaterActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_11
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.harebell.water.WaterApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_11
    check-cast v0, Lcom/harebell/water/WaterApp;
    invoke-virtual {v0}, Lcom/harebell/water/WaterApp;->getSettings()Lcom/harebell/water/Settings;
    move-result-object v2
    invoke-virtual {v2}, Lcom/harebell/water/Settings;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_1e
    :goto_1d
    return-void
    :cond_1e
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "To go on, accept the Privacy Policy of Harebell Water."
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/harebell/water/WaterActivity$onCreate$1;
    invoke-direct {v1, v2}, Lcom/harebell/water/WaterActivity$onCreate$1;-><init>(Lcom/harebell/water/Settings;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/harebell/water/WaterActivity$onCreate$2;
    invoke-direct {v1, p0, v2}, Lcom/harebell/water/WaterActivity$onCreate$2;-><init>(Lcom/harebell/water/WaterActivity;Lcom/harebell/water/Settings;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_1d
.end method

.class public final Lcom/harebell/water/WaterApp;
.super Landroid/app/Application;
.field public settings:Lcom/harebell/water/Settings;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final getSettings()Lcom/harebell/water/Settings;
    .registers 3
    iget-object v0, p0, Lcom/harebell/water/WaterApp;->settings:Lcom/harebell/water/Settings;
    if-nez v0, :cond_9
    const-string v1, "settings"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Lcom/harebell/water/Settings;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/harebell/water/Settings;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/harebell/water/WaterApp;->settings:Lcom/harebell/water/Settings;
    iget-object v0, p0, Lcom/harebell/water/WaterApp;->settings:Lcom/harebell/water/Settings;
    if-nez v0, :cond_16
    const-string v1, "settings"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_16
    invoke-virtual {v0}, Lcom/harebell/water/Settings;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_25
    const-string v0, "id"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_25
    iget-object v0, p0, Lcom/harebell/water/WaterApp;->settings:Lcom/harebell/water/Settings;
    if-nez v0, :cond_2e
    const-string v1, "settings"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_2e
    invoke-virtual {v0}, Lcom/harebell/water/Settings;->getAnalytics()Z
    move-result v0
    if-eqz v0, :cond_4f
    const-string v1, "op"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/harebell/water/WaterApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_46
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_46
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4f
    return-void
.end method

.method public final setSettings(Lcom/harebell/water/Settings;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lcom/harebell/water/WaterApp;->settings:Lcom/harebell/water/Settings;
    return-void
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
