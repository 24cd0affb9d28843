.class final Lcom/example/recipes/RecipeActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/recipes/RecipeActivity;

.method constructor <init>(Lcom/example/recipes/RecipeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/recipes/RecipeActivity$onCreate$1;->this$0:Lcom/example/recipes/RecipeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    sget-object v0, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    invoke-virtual {v0, v3}, Lcom/example/recipes/Session;->setAgreed(Z)V
    iget-object v0, p0, Lcom/example/recipes/RecipeActivity$onCreate$1;->this$0:Lcom/example/recipes/RecipeActivity;
    const-string v1, "s"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/recipes/RecipeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/example/recipes/RecipeActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/recipes/RecipeActivity;

.method constructor <init>(Lcom/example/recipes/RecipeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/recipes/RecipeActivity$onCreate$2;->this$0:Lcom/example/recipes/RecipeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/recipes/RecipeActivity$onCreate$2;->this$0:Lcom/example/recipes/RecipeActivity;
    invoke-virtual {v0}, Lcom/example/recipes/RecipeActivity;->finish()V
    return-void
.end method

.class public final Lcom/example/recipes/RecipeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    invoke-virtual {v0}, Lcom/example/recipes/Session;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/example/recipes/RecipeActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/example/recipes/RecipeActivity$onCreate$1;-><init>(Lcom/example/recipes/RecipeActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/example/recipes/RecipeActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/example/recipes/RecipeActivity$onCreate$2;-><init>(Lcom/example/recipes/RecipeActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_b
.end method

.class final Lcom/example/recipes/RecipeApp$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lcom/example/recipes/RecipeApp;

.method constructor <init>(Lcom/example/recipes/RecipeApp;)V
    .registers 3
    iput-object p1, p0, Lcom/example/recipes/RecipeApp$onCreate$1;->this$0:Lcom/example/recipes/RecipeApp;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0}, Lcom/example/recipes/RecipeApp$onCreate$1;->invoke(Z)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Z)V
    .registers 6
    const-string v1, "r"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lcom/example/recipes/RecipeApp$onCreate$1;->this$0:Lcom/example/recipes/RecipeApp;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Lcom/example/recipes/RecipeApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1f
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1f
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcom/example/recipes/RecipeApp$onCreate$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lcom/example/recipes/RecipeApp;

.method constructor <init>(Lcom/example/recipes/RecipeApp;)V
    .registers 3
    iput-object p1, p0, Lcom/example/recipes/RecipeApp$onCreate$2;->this$0:Lcom/example/recipes/RecipeApp;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/Number;
    invoke-virtual {p1}, Ljava/lang/Number;->intValue()I
    move-result v0
    invoke-virtual {p0, v0}, Lcom/example/recipes/RecipeApp$onCreate$2;->invoke(I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(I)V
    .registers 6
    const-string v0, "r"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/recipes/RecipeApp$onCreate$2;->this$0:Lcom/example/recipes/RecipeApp;
    invoke-virtual {v2}, Lcom/example/recipes/RecipeApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lcom/example/recipes/RecipeApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v1, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    new-instance v0, Lcom/example/recipes/RecipeApp$onCreate$1;
    invoke-direct {v0, p0}, Lcom/example/recipes/RecipeApp$onCreate$1;-><init>(Lcom/example/recipes/RecipeApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v1, v0}, Lcom/example/recipes/Session;->setListener(Lkotlin/jvm/functions/Function1;)V
    sget-object v1, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    new-instance v0, Lcom/example/recipes/RecipeApp$onCreate$2;
    invoke-direct {v0, p0}, Lcom/example/recipes/RecipeApp$onCreate$2;-><init>(Lcom/example/recipes/RecipeApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v1, v0}, Lcom/example/recipes/Session;->setOnVisit(Lkotlin/jvm/functions/Function1;)V
    sget-object v0, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    const-string v1, "s"
    invoke-virtual {p0, v1, v3}, Lcom/example/recipes/RecipeApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "agreed"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    invoke-virtual {v0, v1}, Lcom/example/recipes/Session;->setAgreed(Z)V
    sget-object v0, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    sget-object v1, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    invoke-virtual {v1}, Lcom/example/recipes/Session;->getVisits()I
    move-result v1
    add-int/lit8 v1, v1, 0x1
    invoke-virtual {v0, v1}, Lcom/example/recipes/Session;->setVisits(I)V
    return-void
.end method

.class public final Lcom/example/recipes/Session$$special$$inlined$observable$1;
.super Lkotlin/properties/ObservableProperty;
.field final synthetic $initialValue:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 3
    iput-object p1, p0, Lcom/example/recipes/Session$$special$$inlined$observable$1;->$initialValue:Ljava/lang/Object;
    invoke-direct {p0, p2}, Lkotlin/properties/ObservableProperty;-><init>(Ljava/lang/Object;)V
    return-void
.end method

.method protected afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 6
    const-string v0, "property"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast p3, Ljava/lang/Boolean;
    invoke-virtual {p3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    if-eqz v0, :cond_25
    sget-object v0, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    invoke-virtual {v0}, Lcom/example/recipes/Session;->getListener()Lkotlin/jvm/functions/Function1;
    move-result-object v0
    if-eqz v0, :cond_25
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/Unit;
    :cond_25
    return-void
.end method

.class public final Lcom/example/recipes/Session$$special$$inlined$observable$2;
.super Lkotlin/properties/ObservableProperty;
.field final synthetic $initialValue:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 3
    iput-object p1, p0, Lcom/example/recipes/Session$$special$$inlined$observable$2;->$initialValue:Ljava/lang/Object;
    invoke-direct {p0, p2}, Lkotlin/properties/ObservableProperty;-><init>(Ljava/lang/Object;)V
    return-void
.end method

.method protected afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 6
    const-string v0, "property"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast p3, Ljava/lang/Number;
    invoke-virtual {p3}, Ljava/lang/Number;->intValue()I
    move-result v0
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->intValue()I
    move-result v1
    if-le v0, v1, :cond_25
    sget-object v1, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    invoke-virtual {v1}, Lcom/example/recipes/Session;->getOnVisit()Lkotlin/jvm/functions/Function1;
    move-result-object v1
    if-eqz v1, :cond_25
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {v1, v0}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/Unit;
    :cond_25
    return-void
.end method

.class public final Lcom/example/recipes/Session;
.super Ljava/lang/Object;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field public static final INSTANCE:Lcom/example/recipes/Session;
.field private static final agreed$delegate:Lkotlin/properties/ReadWriteProperty;
.field private static listener:Lkotlin/jvm/functions/Function1;
.end field
.field private static onVisit:Lkotlin/jvm/functions/Function1;
.end field
.field private static final visits$delegate:Lkotlin/properties/ReadWriteProperty;

.method static constructor <clinit>()V
    .registers 7
    const/4 v6, 0x0
    const/4 v0, 0x2
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v2, Lcom/example/recipes/Session;
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
    const-class v3, Lcom/example/recipes/Session;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "visits"
    const-string v5, "getVisits()I"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/example/recipes/Session;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    new-instance v0, Lcom/example/recipes/Session;
    invoke-direct {v0}, Lcom/example/recipes/Session;-><init>()V
    sput-object v0, Lcom/example/recipes/Session;->INSTANCE:Lcom/example/recipes/Session;
    sget-object v0, Lkotlin/properties/Delegates;->INSTANCE:Lkotlin/properties/Delegates;
    invoke-static {v6}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    new-instance v0, Lcom/example/recipes/Session$$special$$inlined$observable$1;
    invoke-direct {v0, v1, v1}, Lcom/example/recipes/Session$$special$$inlined$observable$1;-><init>(Ljava/lang/Object;Ljava/lang/Object;)V
    check-cast v0, Lkotlin/properties/ReadWriteProperty;
    sput-object v0, Lcom/example/recipes/Session;->agreed$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v0, Lkotlin/properties/Delegates;->INSTANCE:Lkotlin/properties/Delegates;
    invoke-static {v6}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    new-instance v0, Lcom/example/recipes/Session$$special$$inlined$observable$2;
    invoke-direct {v0, v1, v1}, Lcom/example/recipes/Session$$special$$inlined$observable$2;-><init>(Ljava/lang/Object;Ljava/lang/Object;)V
    check-cast v0, Lkotlin/properties/ReadWriteProperty;
    sput-object v0, Lcom/example/recipes/Session;->visits$delegate:Lkotlin/properties/ReadWriteProperty;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getAgreed()Z
    .registers 4
    sget-object v0, Lcom/example/recipes/Session;->agreed$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/recipes/Session;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadWriteProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final getListener()Lkotlin/jvm/functions/Function1;
    .registers 2
    sget-object v0, Lcom/example/recipes/Session;->listener:Lkotlin/jvm/functions/Function1;
    return-object v0
.end method

.method public final getOnVisit()Lkotlin/jvm/functions/Function1;
    .registers 2
    sget-object v0, Lcom/example/recipes/Session;->onVisit:Lkotlin/jvm/functions/Function1;
    return-object v0
.end method

.method public final getVisits()I
    .registers 4
    sget-object v0, Lcom/example/recipes/Session;->visits$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/recipes/Session;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadWriteProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    return v0
.end method

.method public final setAgreed(Z)V
    .registers 5
    sget-object v0, Lcom/example/recipes/Session;->agreed$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/recipes/Session;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-interface {v0, p0, v1, v2}, Lkotlin/properties/ReadWriteProperty;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method public final setListener(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    sput-object p1, Lcom/example/recipes/Session;->listener:Lkotlin/jvm/functions/Function1;
    return-void
.end method

.method public final setOnVisit(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    sput-object p1, Lcom/example/recipes/Session;->onVisit:Lkotlin/jvm/functions/Function1;
    return-void
.end method

.method public final setVisits(I)V
    .registers 5
    sget-object v0, Lcom/example/recipes/Session;->visits$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/recipes/Session;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-interface {v0, p0, v1, v2}, Lkotlin/properties/ReadWriteProperty;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
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

.class public interface abstract Lkotlin/jvm/functions/Function1;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function3;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
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
