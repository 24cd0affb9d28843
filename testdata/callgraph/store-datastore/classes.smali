.class public final Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 9
    .param p1    # Landroid/view/View;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const/4 v4, 0x3
    const/4 v2, 0x0
    const/4 v1, 0x0
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v6, Lcom/example/Repo;
    invoke-static {p0}, Lcom/example/MainKt;->getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v0
    invoke-direct {v6, v0}, Lcom/example/Repo;-><init>(Landroidx/datastore/core/DataStore;)V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    const-string v3, "GlobalScope.INSTANCE"
    invoke-static {v0, v3}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/example/Main$onClick$1;
    invoke-direct {v3, v6, v1}, Lcom/example/Main$onClick$1;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    const-string v3, "GlobalScope.INSTANCE"
    invoke-static {v0, v3}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/example/Main$onClick$2;
    invoke-direct {v3, v6, v1}, Lcom/example/Main$onClick$2;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    sget-object v0, Lcom/example/Model;->INSTANCE:Lcom/example/Model;
    invoke-virtual {v0}, Lcom/example/Model;->getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlinx/coroutines/flow/MutableStateFlow;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    .param p1    # Landroid/os/Bundle;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    const/4 v4, 0x3
    const/4 v2, 0x0
    const/4 v7, 0x1
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v6, Lcom/example/Repo;
    invoke-static {p0}, Lcom/example/MainKt;->getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v0
    invoke-direct {v6, v0}, Lcom/example/Repo;-><init>(Landroidx/datastore/core/DataStore;)V
    new-instance v0, Lcom/example/Main$onCreate$1;
    invoke-direct {v0, v6, v1}, Lcom/example/Main$onCreate$1;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-static {v1, v0, v7, v1}, Lkotlinx/coroutines/BuildersKt;->runBlocking$default(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_26
    invoke-static {}, Lcom/example/T;->c_first()V
    :cond_26
    new-instance v0, Lcom/example/Main$onCreate$2;
    invoke-direct {v0, v6, v1}, Lcom/example/Main$onCreate$2;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-static {v1, v0, v7, v1}, Lkotlinx/coroutines/BuildersKt;->runBlocking$default(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_3c
    invoke-static {}, Lcom/example/T;->o_first()V
    :cond_3c
    new-instance v0, Lcom/example/Main$onCreate$3;
    invoke-direct {v0, v6, v1}, Lcom/example/Main$onCreate$3;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-static {v1, v0, v7, v1}, Lkotlinx/coroutines/BuildersKt;->runBlocking$default(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    if-ne v0, v7, :cond_52
    invoke-static {}, Lcom/example/T;->c_number()V
    :cond_52
    new-instance v0, Lcom/example/Main$onCreate$4;
    invoke-direct {v0, v6, v1}, Lcom/example/Main$onCreate$4;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-static {v1, v0, v7, v1}, Lkotlinx/coroutines/BuildersKt;->runBlocking$default(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    const/4 v3, 0x2
    if-ne v0, v3, :cond_69
    invoke-static {}, Lcom/example/T;->o_number()V
    :cond_69
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    const-string v3, "GlobalScope.INSTANCE"
    invoke-static {v0, v3}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/example/Main$onCreate$5;
    invoke-direct {v3, p0, v1}, Lcom/example/Main$onCreate$5;-><init>(Lcom/example/Main;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    const-string v3, "GlobalScope.INSTANCE"
    invoke-static {v0, v3}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/example/Main$onCreate$6;
    invoke-direct {v3, v6, v1}, Lcom/example/Main$onCreate$6;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    new-instance v0, Lcom/example/Main$onCreate$7;
    invoke-direct {v0, p0, v1}, Lcom/example/Main$onCreate$7;-><init>(Lcom/example/Main;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-static {v1, v0, v7, v1}, Lkotlinx/coroutines/BuildersKt;->runBlocking$default(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_a7
    invoke-static {}, Lcom/example/T;->c_other()V
    :cond_a7
    sget-object v0, Lcom/example/Model;->INSTANCE:Lcom/example/Model;
    invoke-virtual {v0}, Lcom/example/Model;->getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    invoke-interface {v0}, Lkotlinx/coroutines/flow/MutableStateFlow;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_bc
    invoke-static {}, Lcom/example/T;->o_state()V
    :cond_bc
    sget-object v0, Lcom/example/Model;->INSTANCE:Lcom/example/Model;
    invoke-virtual {v0}, Lcom/example/Model;->getNever()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    invoke-interface {v0}, Lkotlinx/coroutines/flow/MutableStateFlow;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_d1
    invoke-static {}, Lcom/example/T;->c_state()V
    :cond_d1
    sget-object v0, Lcom/example/Model;->INSTANCE:Lcom/example/Model;
    invoke-virtual {v0}, Lcom/example/Model;->getSeen()Lkotlinx/coroutines/flow/StateFlow;
    move-result-object v0
    invoke-interface {v0}, Lkotlinx/coroutines/flow/StateFlow;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_e6
    invoke-static {}, Lcom/example/T;->c_seen()V
    :cond_e6
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    const-string v3, "GlobalScope.INSTANCE"
    invoke-static {v0, v3}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/example/Main$onCreate$8;
    invoke-direct {v3, v1}, Lcom/example/Main$onCreate$8;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    new-instance v1, Landroid/view/View;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    check-cast p0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public interface abstract Landroidx/datastore/core/DataStore;
.super Ljava/lang/Object;

.method public abstract getData()Lkotlinx/coroutines/flow/Flow;
.end method

.method public abstract updateData(Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
.end method

.class public final Landroidx/datastore/preferences/PreferenceDataStoreDelegateKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final preferencesDataStore(Ljava/lang/String;)Lkotlin/properties/ReadOnlyProperty;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/PreferenceDataStoreSingletonDelegate;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/PreferenceDataStoreSingletonDelegate;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.class public final Landroidx/datastore/preferences/PreferenceDataStoreSingletonDelegate;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadOnlyProperty;
.field private volatile instance:Landroidx/datastore/core/DataStore;
.end field
.field private final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/datastore/preferences/PreferenceDataStoreSingletonDelegate;->name:Ljava/lang/String;
    return-void
.end method

.method public getValue(Landroid/content/Context;Lkotlin/reflect/KProperty;)Landroidx/datastore/core/DataStore;
    .registers 4
    iget-object v0, p0, Landroidx/datastore/preferences/PreferenceDataStoreSingletonDelegate;->instance:Landroidx/datastore/core/DataStore;
    return-object v0
.end method

.method public bridge synthetic getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Landroid/content/Context;
    invoke-virtual {p0, p1, p2}, Landroidx/datastore/preferences/PreferenceDataStoreSingletonDelegate;->getValue(Landroid/content/Context;Lkotlin/reflect/KProperty;)Landroidx/datastore/core/DataStore;
    move-result-object v0
    return-object v0
.end method

.class public final Landroidx/datastore/preferences/core/MutablePreferences;
.super Landroidx/datastore/preferences/core/Preferences;
.field private final m:Ljava/util/Map;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroidx/datastore/preferences/core/Preferences;-><init>()V
    new-instance v0, Ljava/util/LinkedHashMap;
    invoke-direct {v0}, Ljava/util/LinkedHashMap;-><init>()V
    iput-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->m:Ljava/util/Map;
    return-void
.end method

.method public contains(Landroidx/datastore/preferences/core/Preferences$Key;)Z
    .registers 3
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->m:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->containsKey(Ljava/lang/Object;)Z
    move-result v0
    return v0
.end method

.method public get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->m:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final remove(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->m:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->m:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Landroidx/datastore/preferences/core/Preferences$Key;
.super Ljava/lang/Object;
.field private final name:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/datastore/preferences/core/Preferences$Key;->name:Ljava/lang/String;
    return-void
.end method

.method public final getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Landroidx/datastore/preferences/core/Preferences$Key;->name:Ljava/lang/String;
    return-object v0
.end method

.class public abstract Landroidx/datastore/preferences/core/Preferences;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract contains(Landroidx/datastore/preferences/core/Preferences$Key;)Z
.end method

.method public abstract get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
.end method

.class public final Landroidx/datastore/preferences/core/PreferencesKeys;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public static final intKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public static final longKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public static final stringKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.class public final Landroidx/datastore/preferences/core/PreferencesKt;
.super Ljava/lang/Object;
.annotation build Lkotlin/jvm/JvmName;
    name = "PreferencesKt"
.end annotation

.method public static final edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    .param p0    # Landroidx/datastore/core/DataStore;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p1    # Lkotlin/jvm/functions/Function2;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0}, Ljava/lang/IllegalStateException;-><init>()V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method

.class public final Lcom/example/Keys;
.super Ljava/lang/Object;
.field private static final C:Landroidx/datastore/preferences/core/Preferences$Key;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field public static final INSTANCE:Lcom/example/Keys;
.field private static final N:Landroidx/datastore/preferences/core/Preferences$Key;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private static final O:Landroidx/datastore/preferences/core/Preferences$Key;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private static final Z:Landroidx/datastore/preferences/core/Preferences$Key;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcom/example/Keys;
    invoke-direct {v0}, Lcom/example/Keys;-><init>()V
    sput-object v0, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    const-string v0, "c"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    const-string v1, "PreferencesKeys.booleanKey(\"c\")"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sput-object v0, Lcom/example/Keys;->C:Landroidx/datastore/preferences/core/Preferences$Key;
    const-string v0, "o"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    const-string v1, "PreferencesKeys.booleanKey(\"o\")"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sput-object v0, Lcom/example/Keys;->O:Landroidx/datastore/preferences/core/Preferences$Key;
    const-string v0, "n"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->intKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    const-string v1, "PreferencesKeys.intKey(\"n\")"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sput-object v0, Lcom/example/Keys;->N:Landroidx/datastore/preferences/core/Preferences$Key;
    const-string v0, "z"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->stringKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    const-string v1, "PreferencesKeys.stringKey(\"z\")"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sput-object v0, Lcom/example/Keys;->Z:Landroidx/datastore/preferences/core/Preferences$Key;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getC()Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Keys;->C:Landroidx/datastore/preferences/core/Preferences$Key;
    return-object v0
.end method

.method public final getN()Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Keys;->N:Landroidx/datastore/preferences/core/Preferences$Key;
    return-object v0
.end method

.method public final getO()Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Keys;->O:Landroidx/datastore/preferences/core/Preferences$Key;
    return-object v0
.end method

.method public final getZ()Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Keys;->Z:Landroidx/datastore/preferences/core/Preferences$Key;
    return-object v0
.end method

.class final Lcom/example/Main$onClick$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $r:Lcom/example/Repo;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onClick$1;->$r:Lcom/example/Repo;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onClick$1;
    iget-object v0, p0, Lcom/example/Main$onClick$1;->$r:Lcom/example/Repo;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onClick$1;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onClick$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onClick$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onClick$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onClick$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/example/Main$onClick$1;->label:I
    packed-switch v1, :pswitch_data_28
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/example/Main$onClick$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/example/Main$onClick$1;->$r:Lcom/example/Repo;
    const/4 v2, 0x1
    iput v2, p0, Lcom/example/Main$onClick$1;->label:I
    invoke-virtual {v1, p0}, Lcom/example/Repo;->agree(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_25
    :goto_21
    return-object v0
    :pswitch_22
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_25
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_21
    :pswitch_data_28
    .packed-switch 0x0
        :pswitch_11
        :pswitch_22
    .end packed-switch
.end method

.class final Lcom/example/Main$onClick$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $r:Lcom/example/Repo;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onClick$2;->$r:Lcom/example/Repo;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onClick$2;
    iget-object v0, p0, Lcom/example/Main$onClick$2;->$r:Lcom/example/Repo;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onClick$2;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onClick$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onClick$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onClick$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onClick$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/example/Main$onClick$2;->label:I
    packed-switch v1, :pswitch_data_38
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/example/Main$onClick$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/example/Main$onClick$2;->$r:Lcom/example/Repo;
    const/4 v2, 0x1
    iput v2, p0, Lcom/example/Main$onClick$2;->label:I
    invoke-virtual {v1, p0}, Lcom/example/Repo;->count(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_25
    :cond_21
    :goto_21
    return-object v0
    :pswitch_22
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_25
    iget-object v1, p0, Lcom/example/Main$onClick$2;->$r:Lcom/example/Repo;
    const/4 v2, 0x2
    iput v2, p0, Lcom/example/Main$onClick$2;->label:I
    invoke-virtual {v1, p0}, Lcom/example/Repo;->refuse(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-eq v1, v0, :cond_21
    :goto_30
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_21
    :pswitch_33
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_30
    nop
    :pswitch_data_38
    .packed-switch 0x0
        :pswitch_11
        :pswitch_22
        :pswitch_33
    .end packed-switch
.end method

.class final Lcom/example/Main$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $r:Lcom/example/Repo;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onCreate$1;->$r:Lcom/example/Repo;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$1;
    iget-object v0, p0, Lcom/example/Main$onCreate$1;->$r:Lcom/example/Repo;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onCreate$1;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/example/Main$onCreate$1;->label:I
    packed-switch v1, :pswitch_data_2c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/example/Main$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/example/Main$onCreate$1;->$r:Lcom/example/Repo;
    invoke-virtual {v1}, Lcom/example/Repo;->getClosed()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Lcom/example/Main$onCreate$1;->label:I
    invoke-static {v1, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v0, :cond_26
    move-object p1, v0
    :cond_26
    :goto_26
    return-object p1
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_26
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.class final Lcom/example/Main$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $r:Lcom/example/Repo;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onCreate$2;->$r:Lcom/example/Repo;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$2;
    iget-object v0, p0, Lcom/example/Main$onCreate$2;->$r:Lcom/example/Repo;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onCreate$2;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/example/Main$onCreate$2;->label:I
    packed-switch v1, :pswitch_data_2c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/example/Main$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/example/Main$onCreate$2;->$r:Lcom/example/Repo;
    invoke-virtual {v1}, Lcom/example/Repo;->getOpen()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Lcom/example/Main$onCreate$2;->label:I
    invoke-static {v1, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v0, :cond_26
    move-object p1, v0
    :cond_26
    :goto_26
    return-object p1
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_26
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.class final Lcom/example/Main$onCreate$3;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $r:Lcom/example/Repo;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onCreate$3;->$r:Lcom/example/Repo;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$3;
    iget-object v0, p0, Lcom/example/Main$onCreate$3;->$r:Lcom/example/Repo;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onCreate$3;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$3;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$3;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$3;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$3;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/example/Main$onCreate$3;->label:I
    packed-switch v1, :pswitch_data_2c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/example/Main$onCreate$3;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/example/Main$onCreate$3;->$r:Lcom/example/Repo;
    invoke-virtual {v1}, Lcom/example/Repo;->getNumber()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Lcom/example/Main$onCreate$3;->label:I
    invoke-static {v1, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v0, :cond_26
    move-object p1, v0
    :cond_26
    :goto_26
    return-object p1
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_26
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.class final Lcom/example/Main$onCreate$4;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $r:Lcom/example/Repo;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onCreate$4;->$r:Lcom/example/Repo;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$4;
    iget-object v0, p0, Lcom/example/Main$onCreate$4;->$r:Lcom/example/Repo;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onCreate$4;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$4;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$4;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$4;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$4;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/example/Main$onCreate$4;->label:I
    packed-switch v1, :pswitch_data_2c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/example/Main$onCreate$4;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/example/Main$onCreate$4;->$r:Lcom/example/Repo;
    invoke-virtual {v1}, Lcom/example/Repo;->getNumber()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Lcom/example/Main$onCreate$4;->label:I
    invoke-static {v1, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v0, :cond_26
    move-object p1, v0
    :cond_26
    :goto_26
    return-object p1
    :pswitch_27
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_26
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.class final Lcom/example/Main$onCreate$5;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onCreate$5;->this$0:Lcom/example/Main;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$5;
    iget-object v0, p0, Lcom/example/Main$onCreate$5;->this$0:Lcom/example/Main;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onCreate$5;-><init>(Lcom/example/Main;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$5;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$5;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$5;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$5;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/4 v3, 0x1
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/example/Main$onCreate$5;->label:I
    packed-switch v0, :pswitch_data_8a
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_12
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Main$onCreate$5;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/example/Main$onCreate$5;->this$0:Lcom/example/Main;
    invoke-static {v0}, Lcom/example/MainKt;->getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v0
    invoke-interface {v0}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    const-string v2, "store.data"
    invoke-static {v0, v2}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput v3, p0, Lcom/example/Main$onCreate$5;->label:I
    invoke-static {v0, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_34
    move-object v0, v1
    :goto_2f
    return-object v0
    :pswitch_30
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_34
    check-cast v0, Landroidx/datastore/preferences/core/Preferences;
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getC()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/Boolean;
    invoke-static {v3}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_4f
    invoke-static {}, Lcom/example/T;->c_get()V
    :cond_4f
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getO()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/Boolean;
    invoke-static {v3}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_68
    invoke-static {}, Lcom/example/T;->o_get()V
    :cond_68
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getZ()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/datastore/preferences/core/Preferences;->contains(Landroidx/datastore/preferences/core/Preferences$Key;)Z
    move-result v1
    if-eqz v1, :cond_77
    invoke-static {}, Lcom/example/T;->c_contains()V
    :cond_77
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getO()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/datastore/preferences/core/Preferences;->contains(Landroidx/datastore/preferences/core/Preferences$Key;)Z
    move-result v0
    if-eqz v0, :cond_86
    invoke-static {}, Lcom/example/T;->o_contains()V
    :cond_86
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2f
    nop
    :pswitch_data_8a
    .packed-switch 0x0
        :pswitch_12
        :pswitch_30
    .end packed-switch
.end method

.class public final Lcom/example/Main$onCreate$6$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lcom/example/Main$onCreate$6$1;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    if-eqz p1, :cond_5
    invoke-static {}, Lcom/example/T;->c_collect()V
    :cond_5
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public final Lcom/example/Main$onCreate$6$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lcom/example/Main$onCreate$6$2;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    if-eqz p1, :cond_5
    invoke-static {}, Lcom/example/T;->o_collect()V
    :cond_5
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/example/Main$onCreate$6;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $r:Lcom/example/Repo;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onCreate$6;->$r:Lcom/example/Repo;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$6;
    iget-object v0, p0, Lcom/example/Main$onCreate$6;->$r:Lcom/example/Repo;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onCreate$6;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$6;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$6;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$6;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$6;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/example/Main$onCreate$6;->label:I
    packed-switch v0, :pswitch_data_50
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Main$onCreate$6;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/example/Main$onCreate$6;->$r:Lcom/example/Repo;
    invoke-virtual {v0}, Lcom/example/Repo;->getClosed()Lkotlinx/coroutines/flow/Flow;
    move-result-object v2
    new-instance v0, Lcom/example/Main$onCreate$6$1;
    invoke-direct {v0}, Lcom/example/Main$onCreate$6$1;-><init>()V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lcom/example/Main$onCreate$6;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_31
    move-object v0, v1
    :goto_2d
    return-object v0
    :pswitch_2e
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_31
    iget-object v0, p0, Lcom/example/Main$onCreate$6;->$r:Lcom/example/Repo;
    invoke-virtual {v0}, Lcom/example/Repo;->getOpen()Lkotlinx/coroutines/flow/Flow;
    move-result-object v2
    new-instance v0, Lcom/example/Main$onCreate$6$2;
    invoke-direct {v0}, Lcom/example/Main$onCreate$6$2;-><init>()V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x2
    iput v3, p0, Lcom/example/Main$onCreate$6;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_4c
    move-object v0, v1
    goto :goto_2d
    :pswitch_49
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_4c
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2d
    nop
    :pswitch_data_50
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2e
        :pswitch_49
    .end packed-switch
.end method

.class public final Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;

.method public constructor <init>(Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$1;->this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$1;->label:I
    iget-object v0, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$1;->this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field L$2:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;

.method public constructor <init>(Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2$1;->this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2$1;->label:I
    iget-object v0, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2$1;->this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1$collect$2\n+ 2 main.kt\ncom/example/Main$onCreate$7\n*L\n1#1,7:1\n31#2:8\n*E\n"
.end annotation
.field final synthetic $collector:Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;

.method public constructor <init>(Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;->this$0:Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;
    iput-object p2, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    sget-object v0, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v0}, Lcom/example/Keys;->getO()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    invoke-virtual {p1, v0}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_1f
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    :goto_16
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
    :cond_1f
    const/4 v0, 0x0
    goto :goto_16
.end method

.class public final Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1\n*L\n1#1,7:1\n*E\n"
.end annotation
.field final synthetic $up:Lkotlinx/coroutines/flow/Flow;

.method public constructor <init>(Lkotlinx/coroutines/flow/Flow;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;->$up:Lkotlinx/coroutines/flow/Flow;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p1    # Lkotlinx/coroutines/flow/FlowCollector;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;
    invoke-direct {v0, p0, p1}, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1$2;-><init>(Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/example/Main$onCreate$7;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nmain.kt\nKotlin\n*S Kotlin\n*F\n+ 1 main.kt\ncom/example/Main$onCreate$7\n+ 2 flows.kt\nkotlinx/coroutines/flow/FlowsKt\n*L\n1#1,38:1\n6#2:39\n*E\n*S KotlinDebug\n*F\n+ 1 main.kt\ncom/example/Main$onCreate$7\n*L\n31#1:39\n*E\n"
.end annotation
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/example/Main$onCreate$7;->this$0:Lcom/example/Main;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$7;
    iget-object v0, p0, Lcom/example/Main$onCreate$7;->this$0:Lcom/example/Main;
    invoke-direct {v1, v0, p2}, Lcom/example/Main$onCreate$7;-><init>(Lcom/example/Main;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$7;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$7;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$7;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$7;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/example/Main$onCreate$7;->label:I
    packed-switch v0, :pswitch_data_3c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Main$onCreate$7;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/example/Main$onCreate$7;->this$0:Lcom/example/Main;
    invoke-static {v0}, Lcom/example/MainKt;->getOther(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v0
    invoke-interface {v0}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v2
    const-string v0, "other.data"
    invoke-static {v2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;
    invoke-direct {v0, v2}, Lcom/example/Main$onCreate$7$invokeSuspend$$inlined$map$1;-><init>(Lkotlinx/coroutines/flow/Flow;)V
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    const/4 v2, 0x1
    iput v2, p0, Lcom/example/Main$onCreate$7;->label:I
    invoke-static {v0, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v1, :cond_36
    move-object p1, v1
    :cond_36
    :goto_36
    return-object p1
    :pswitch_37
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_36
    nop
    :pswitch_data_3c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_37
    .end packed-switch
.end method

.class public final Lcom/example/Main$onCreate$8$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lcom/example/Main$onCreate$8$1;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    if-eqz p1, :cond_5
    invoke-static {}, Lcom/example/T;->o_state_collect()V
    :cond_5
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public final Lcom/example/Main$onCreate$8$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0, p2}, Lcom/example/Main$onCreate$8$2;->emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public emit(ZLkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    if-eqz p1, :cond_5
    invoke-static {}, Lcom/example/T;->c_state_collect()V
    :cond_5
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/example/Main$onCreate$8;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$onCreate$8;
    invoke-direct {v1, p2}, Lcom/example/Main$onCreate$8;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/example/Main$onCreate$8;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$onCreate$8;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Main$onCreate$8;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Main$onCreate$8;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/example/Main$onCreate$8;->label:I
    packed-switch v0, :pswitch_data_50
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Main$onCreate$8;->p$:Lkotlinx/coroutines/CoroutineScope;
    sget-object v0, Lcom/example/Model;->INSTANCE:Lcom/example/Model;
    invoke-virtual {v0}, Lcom/example/Model;->getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v2
    new-instance v0, Lcom/example/Main$onCreate$8$1;
    invoke-direct {v0}, Lcom/example/Main$onCreate$8$1;-><init>()V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x1
    iput v3, p0, Lcom/example/Main$onCreate$8;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/MutableStateFlow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_31
    move-object v0, v1
    :goto_2d
    return-object v0
    :pswitch_2e
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_31
    sget-object v0, Lcom/example/Model;->INSTANCE:Lcom/example/Model;
    invoke-virtual {v0}, Lcom/example/Model;->getNever()Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v2
    new-instance v0, Lcom/example/Main$onCreate$8$2;
    invoke-direct {v0}, Lcom/example/Main$onCreate$8$2;-><init>()V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v3, 0x2
    iput v3, p0, Lcom/example/Main$onCreate$8;->label:I
    invoke-interface {v2, v0, p0}, Lkotlinx/coroutines/flow/MutableStateFlow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_4c
    move-object v0, v1
    goto :goto_2d
    :pswitch_49
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_4c
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2d
    nop
    :pswitch_data_50
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2e
        :pswitch_49
    .end packed-switch
.end method

.class public final Lcom/example/MainKt;
.super Ljava/lang/Object;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private static final other$delegate:Lkotlin/properties/ReadOnlyProperty;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private static final store$delegate:Lkotlin/properties/ReadOnlyProperty;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x2
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/example/MainKt;
    const-string v4, "main"
    invoke-static {v3, v4}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    move-result-object v3
    const-string v4, "store"
    const-string v5, "getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x1
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/example/MainKt;
    const-string v4, "main"
    invoke-static {v3, v4}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    move-result-object v3
    const-string v4, "other"
    const-string v5, "getOther(Landroid/content/Context;)Landroidx/datastore/core/DataStore;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/example/MainKt;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const-string v0, "settings"
    invoke-static {v0}, Landroidx/datastore/preferences/PreferenceDataStoreDelegateKt;->preferencesDataStore(Ljava/lang/String;)Lkotlin/properties/ReadOnlyProperty;
    move-result-object v0
    sput-object v0, Lcom/example/MainKt;->store$delegate:Lkotlin/properties/ReadOnlyProperty;
    const-string v0, "other"
    invoke-static {v0}, Landroidx/datastore/preferences/PreferenceDataStoreDelegateKt;->preferencesDataStore(Ljava/lang/String;)Lkotlin/properties/ReadOnlyProperty;
    move-result-object v0
    sput-object v0, Lcom/example/MainKt;->other$delegate:Lkotlin/properties/ReadOnlyProperty;
    return-void
.end method

.method public static final getOther(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    .registers 4
    .param p0    # Landroid/content/Context;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "$this$other"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/example/MainKt;->other$delegate:Lkotlin/properties/ReadOnlyProperty;
    sget-object v1, Lcom/example/MainKt;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadOnlyProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/datastore/core/DataStore;
    return-object v0
.end method

.method public static final getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    .registers 4
    .param p0    # Landroid/content/Context;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "$this$store"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/example/MainKt;->store$delegate:Lkotlin/properties/ReadOnlyProperty;
    sget-object v1, Lcom/example/MainKt;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadOnlyProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/datastore/core/DataStore;
    return-object v0
.end method

.class public final Lcom/example/Model;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/example/Model;
.field private static final never:Lkotlinx/coroutines/flow/MutableStateFlow;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private static final seen:Lkotlinx/coroutines/flow/StateFlow;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private static final state:Lkotlinx/coroutines/flow/MutableStateFlow;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field

.method static constructor <clinit>()V
    .registers 2
    const/4 v1, 0x0
    new-instance v0, Lcom/example/Model;
    invoke-direct {v0}, Lcom/example/Model;-><init>()V
    sput-object v0, Lcom/example/Model;->INSTANCE:Lcom/example/Model;
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v0}, Lkotlinx/coroutines/flow/StateFlowKt;->MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    sput-object v0, Lcom/example/Model;->state:Lkotlinx/coroutines/flow/MutableStateFlow;
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v0}, Lkotlinx/coroutines/flow/StateFlowKt;->MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    move-result-object v0
    sput-object v0, Lcom/example/Model;->never:Lkotlinx/coroutines/flow/MutableStateFlow;
    sget-object v0, Lcom/example/Model;->never:Lkotlinx/coroutines/flow/MutableStateFlow;
    invoke-static {v0}, Lkotlinx/coroutines/flow/FlowKt;->asStateFlow(Lkotlinx/coroutines/flow/MutableStateFlow;)Lkotlinx/coroutines/flow/StateFlow;
    move-result-object v0
    sput-object v0, Lcom/example/Model;->seen:Lkotlinx/coroutines/flow/StateFlow;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getNever()Lkotlinx/coroutines/flow/MutableStateFlow;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Model;->never:Lkotlinx/coroutines/flow/MutableStateFlow;
    return-object v0
.end method

.method public final getSeen()Lkotlinx/coroutines/flow/StateFlow;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Model;->seen:Lkotlinx/coroutines/flow/StateFlow;
    return-object v0
.end method

.method public final getState()Lkotlinx/coroutines/flow/MutableStateFlow;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Model;->state:Lkotlinx/coroutines/flow/MutableStateFlow;
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$1$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$1;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$1;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$1$1;->this$0:Lcom/example/Repo$$special$$inlined$map$1;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$1$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$$special$$inlined$map$1$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$$special$$inlined$map$1$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$$special$$inlined$map$1$1;->this$0:Lcom/example/Repo$$special$$inlined$map$1;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Repo$$special$$inlined$map$1;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$1$2$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field L$2:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$1$2;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$1$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$1$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$1$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$1$2$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$$special$$inlined$map$1$2$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$$special$$inlined$map$1$2$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$$special$$inlined$map$1$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$1$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Repo$$special$$inlined$map$1$2;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$1$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1$collect$2\n+ 2 main.kt\ncom/example/Repo\n*L\n1#1,7:1\n15#2:8\n*E\n"
.end annotation
.field final synthetic $collector:Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$1;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$1$2;->this$0:Lcom/example/Repo$$special$$inlined$map$1;
    iput-object p2, p0, Lcom/example/Repo$$special$$inlined$map$1$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Repo$$special$$inlined$map$1$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    sget-object v0, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v0}, Lcom/example/Keys;->getC()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    invoke-virtual {p1, v0}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_1f
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    :goto_16
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
    :cond_1f
    const/4 v0, 0x0
    goto :goto_16
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1\n*L\n1#1,7:1\n*E\n"
.end annotation
.field final synthetic $up:Lkotlinx/coroutines/flow/Flow;

.method public constructor <init>(Lkotlinx/coroutines/flow/Flow;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$1;->$up:Lkotlinx/coroutines/flow/Flow;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p1    # Lkotlinx/coroutines/flow/FlowCollector;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Repo$$special$$inlined$map$1;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lcom/example/Repo$$special$$inlined$map$1$2;
    invoke-direct {v0, p0, p1}, Lcom/example/Repo$$special$$inlined$map$1$2;-><init>(Lcom/example/Repo$$special$$inlined$map$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$2$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$2;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$2$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$$special$$inlined$map$2$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$$special$$inlined$map$2$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$$special$$inlined$map$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Repo$$special$$inlined$map$2;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$2$2$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field L$2:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$2$2;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$2$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$2$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$2$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$2$2$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$$special$$inlined$map$2$2$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$$special$$inlined$map$2$2$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$$special$$inlined$map$2$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$2$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Repo$$special$$inlined$map$2$2;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$2$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1$collect$2\n+ 2 main.kt\ncom/example/Repo\n*L\n1#1,7:1\n16#2:8\n*E\n"
.end annotation
.field final synthetic $collector:Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$2;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$2;Lkotlinx/coroutines/flow/FlowCollector;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$2$2;->this$0:Lcom/example/Repo$$special$$inlined$map$2;
    iput-object p2, p0, Lcom/example/Repo$$special$$inlined$map$2$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Repo$$special$$inlined$map$2$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    sget-object v0, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v0}, Lcom/example/Keys;->getO()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    invoke-virtual {p1, v0}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_1f
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    :goto_16
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
    :cond_1f
    const/4 v0, 0x0
    goto :goto_16
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1\n*L\n1#1,7:1\n*E\n"
.end annotation
.field final synthetic $up:Lkotlinx/coroutines/flow/Flow;

.method public constructor <init>(Lkotlinx/coroutines/flow/Flow;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$2;->$up:Lkotlinx/coroutines/flow/Flow;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p1    # Lkotlinx/coroutines/flow/FlowCollector;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Repo$$special$$inlined$map$2;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lcom/example/Repo$$special$$inlined$map$2$2;
    invoke-direct {v0, p0, p1}, Lcom/example/Repo$$special$$inlined$map$2$2;-><init>(Lcom/example/Repo$$special$$inlined$map$2;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$3$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$3;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$3;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$3$1;->this$0:Lcom/example/Repo$$special$$inlined$map$3;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$3$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$$special$$inlined$map$3$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$$special$$inlined$map$3$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$$special$$inlined$map$3$1;->this$0:Lcom/example/Repo$$special$$inlined$map$3;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Repo$$special$$inlined$map$3;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$3$2$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field L$2:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$3$2;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$3$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$3$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$3$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$3$2$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$$special$$inlined$map$3$2$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$$special$$inlined$map$3$2$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$$special$$inlined$map$3$2$1;->this$0:Lcom/example/Repo$$special$$inlined$map$3$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/example/Repo$$special$$inlined$map$3$2;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$3$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1$collect$2\n+ 2 main.kt\ncom/example/Repo\n*L\n1#1,7:1\n17#2:8\n*E\n"
.end annotation
.field final synthetic $collector:Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/example/Repo$$special$$inlined$map$3;

.method public constructor <init>(Lcom/example/Repo$$special$$inlined$map$3;Lkotlinx/coroutines/flow/FlowCollector;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$3$2;->this$0:Lcom/example/Repo$$special$$inlined$map$3;
    iput-object p2, p0, Lcom/example/Repo$$special$$inlined$map$3$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Repo$$special$$inlined$map$3$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    sget-object v0, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v0}, Lcom/example/Keys;->getN()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    invoke-virtual {p1, v0}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Integer;
    if-eqz v0, :cond_1f
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    :goto_16
    invoke-static {v0}, Lkotlin/coroutines/jvm/internal/Boxing;->boxInt(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
    :cond_1f
    const/4 v0, 0x0
    goto :goto_16
.end method

.class public final Lcom/example/Repo$$special$$inlined$map$3;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1\n*L\n1#1,7:1\n*E\n"
.end annotation
.field final synthetic $up:Lkotlinx/coroutines/flow/Flow;

.method public constructor <init>(Lkotlinx/coroutines/flow/Flow;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Repo$$special$$inlined$map$3;->$up:Lkotlinx/coroutines/flow/Flow;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p1    # Lkotlinx/coroutines/flow/FlowCollector;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lcom/example/Repo$$special$$inlined$map$3;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lcom/example/Repo$$special$$inlined$map$3$2;
    invoke-direct {v0, p0, p1}, Lcom/example/Repo$$special$$inlined$map$3$2;-><init>(Lcom/example/Repo$$special$$inlined$map$3;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/example/Repo$agree$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$agree$1;->this$0:Lcom/example/Repo;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$agree$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$agree$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$agree$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$agree$1;->this$0:Lcom/example/Repo;
    invoke-virtual {v0, p0}, Lcom/example/Repo;->agree(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/example/Repo$agree$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$0:Landroidx/datastore/preferences/core/MutablePreferences;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Repo$agree$2;
    invoke-direct {v1, p2}, Lcom/example/Repo$agree$2;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Landroidx/datastore/preferences/core/MutablePreferences;
    check-cast p1, Landroidx/datastore/preferences/core/MutablePreferences;
    iput-object p1, v1, Lcom/example/Repo$agree$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Repo$agree$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Repo$agree$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Repo$agree$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$agree$2;->label:I
    packed-switch v0, :pswitch_data_26
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Repo$agree$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getO()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    const/4 v2, 0x1
    invoke-static {v2}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroidx/datastore/preferences/core/MutablePreferences;->set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    :pswitch_data_26
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Lcom/example/Repo$count$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$count$1;->this$0:Lcom/example/Repo;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$count$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$count$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$count$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$count$1;->this$0:Lcom/example/Repo;
    invoke-virtual {v0, p0}, Lcom/example/Repo;->count(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/example/Repo$count$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$0:Landroidx/datastore/preferences/core/MutablePreferences;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Repo$count$2;
    invoke-direct {v1, p2}, Lcom/example/Repo$count$2;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Landroidx/datastore/preferences/core/MutablePreferences;
    check-cast p1, Landroidx/datastore/preferences/core/MutablePreferences;
    iput-object p1, v1, Lcom/example/Repo$count$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Repo$count$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Repo$count$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Repo$count$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$count$2;->label:I
    packed-switch v0, :pswitch_data_26
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Repo$count$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getN()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    const/4 v2, 0x2
    invoke-static {v2}, Lkotlin/coroutines/jvm/internal/Boxing;->boxInt(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroidx/datastore/preferences/core/MutablePreferences;->set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    :pswitch_data_26
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class final Lcom/example/Repo$refuse$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/example/Repo;

.method constructor <init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Repo$refuse$1;->this$0:Lcom/example/Repo;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lcom/example/Repo$refuse$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$refuse$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/example/Repo$refuse$1;->label:I
    iget-object v0, p0, Lcom/example/Repo$refuse$1;->this$0:Lcom/example/Repo;
    invoke-virtual {v0, p0}, Lcom/example/Repo;->refuse(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/example/Repo$refuse$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$0:Landroidx/datastore/preferences/core/MutablePreferences;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Repo$refuse$2;
    invoke-direct {v1, p2}, Lcom/example/Repo$refuse$2;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Landroidx/datastore/preferences/core/MutablePreferences;
    check-cast p1, Landroidx/datastore/preferences/core/MutablePreferences;
    iput-object p1, v1, Lcom/example/Repo$refuse$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/example/Repo$refuse$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/example/Repo$refuse$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/example/Repo$refuse$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/example/Repo$refuse$2;->label:I
    packed-switch v0, :pswitch_data_30
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Repo$refuse$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getC()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    const/4 v2, 0x0
    invoke-static {v2}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroidx/datastore/preferences/core/MutablePreferences;->set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    sget-object v1, Lcom/example/Keys;->INSTANCE:Lcom/example/Keys;
    invoke-virtual {v1}, Lcom/example/Keys;->getC()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/datastore/preferences/core/MutablePreferences;->remove(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
    nop
    :pswitch_data_30
    .packed-switch 0x0
        :pswitch_10
    .end packed-switch
.end method

.class public final Lcom/example/Repo;
.super Ljava/lang/Object;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nmain.kt\nKotlin\n*S Kotlin\n*F\n+ 1 main.kt\ncom/example/Repo\n+ 2 flows.kt\nkotlinx/coroutines/flow/FlowsKt\n*L\n1#1,38:1\n6#2:39\n6#2:40\n6#2:41\n*E\n*S KotlinDebug\n*F\n+ 1 main.kt\ncom/example/Repo\n*L\n15#1:39\n16#1:40\n17#1:41\n*E\n"
.end annotation
.field private final closed:Lkotlinx/coroutines/flow/Flow;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final d:Landroidx/datastore/core/DataStore;
.end field
.field private final number:Lkotlinx/coroutines/flow/Flow;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final open:Lkotlinx/coroutines/flow/Flow;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field

.method public constructor <init>(Landroidx/datastore/core/DataStore;)V
    .registers 4
    .param p1    # Landroidx/datastore/core/DataStore;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "d"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Repo;->d:Landroidx/datastore/core/DataStore;
    iget-object v0, p0, Lcom/example/Repo;->d:Landroidx/datastore/core/DataStore;
    invoke-interface {v0}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const-string v0, "d.data"
    invoke-static {v1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/example/Repo$$special$$inlined$map$1;
    invoke-direct {v0, v1}, Lcom/example/Repo$$special$$inlined$map$1;-><init>(Lkotlinx/coroutines/flow/Flow;)V
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    iput-object v0, p0, Lcom/example/Repo;->closed:Lkotlinx/coroutines/flow/Flow;
    iget-object v0, p0, Lcom/example/Repo;->d:Landroidx/datastore/core/DataStore;
    invoke-interface {v0}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const-string v0, "d.data"
    invoke-static {v1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/example/Repo$$special$$inlined$map$2;
    invoke-direct {v0, v1}, Lcom/example/Repo$$special$$inlined$map$2;-><init>(Lkotlinx/coroutines/flow/Flow;)V
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    iput-object v0, p0, Lcom/example/Repo;->open:Lkotlinx/coroutines/flow/Flow;
    iget-object v0, p0, Lcom/example/Repo;->d:Landroidx/datastore/core/DataStore;
    invoke-interface {v0}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const-string v0, "d.data"
    invoke-static {v1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/example/Repo$$special$$inlined$map$3;
    invoke-direct {v0, v1}, Lcom/example/Repo$$special$$inlined$map$3;-><init>(Lkotlinx/coroutines/flow/Flow;)V
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    iput-object v0, p0, Lcom/example/Repo;->number:Lkotlinx/coroutines/flow/Flow;
    return-void
.end method

.method public final agree(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    .param p1    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lcom/example/Repo$agree$1;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lcom/example/Repo$agree$1;
    iget v1, v0, Lcom/example/Repo$agree$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/example/Repo$agree$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/example/Repo$agree$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v3, v1, Lcom/example/Repo$agree$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, v1, Lcom/example/Repo$agree$1;->label:I
    packed-switch v0, :pswitch_data_52
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/example/Repo$agree$1;
    invoke-direct {v0, p0, p1}, Lcom/example/Repo$agree$1;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v3, p0, Lcom/example/Repo;->d:Landroidx/datastore/core/DataStore;
    new-instance v0, Lcom/example/Repo$agree$2;
    const/4 v4, 0x0
    invoke-direct {v0, v4}, Lcom/example/Repo$agree$2;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    iput-object p0, v1, Lcom/example/Repo$agree$1;->L$0:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lcom/example/Repo$agree$1;->label:I
    invoke-static {v3, v0, v1}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_4f
    move-object v0, v2
    :goto_47
    return-object v0
    :pswitch_48
    iget-object v0, v1, Lcom/example/Repo$agree$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lcom/example/Repo;
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_4f
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_47
    :pswitch_data_52
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_48
    .end packed-switch
.end method

.method public final count(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    .param p1    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lcom/example/Repo$count$1;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lcom/example/Repo$count$1;
    iget v1, v0, Lcom/example/Repo$count$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/example/Repo$count$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/example/Repo$count$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v3, v1, Lcom/example/Repo$count$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, v1, Lcom/example/Repo$count$1;->label:I
    packed-switch v0, :pswitch_data_52
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/example/Repo$count$1;
    invoke-direct {v0, p0, p1}, Lcom/example/Repo$count$1;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v3, p0, Lcom/example/Repo;->d:Landroidx/datastore/core/DataStore;
    new-instance v0, Lcom/example/Repo$count$2;
    const/4 v4, 0x0
    invoke-direct {v0, v4}, Lcom/example/Repo$count$2;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    iput-object p0, v1, Lcom/example/Repo$count$1;->L$0:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lcom/example/Repo$count$1;->label:I
    invoke-static {v3, v0, v1}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_4f
    move-object v0, v2
    :goto_47
    return-object v0
    :pswitch_48
    iget-object v0, v1, Lcom/example/Repo$count$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lcom/example/Repo;
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_4f
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_47
    :pswitch_data_52
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_48
    .end packed-switch
.end method

.method public final getClosed()Lkotlinx/coroutines/flow/Flow;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    iget-object v0, p0, Lcom/example/Repo;->closed:Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.method public final getNumber()Lkotlinx/coroutines/flow/Flow;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    iget-object v0, p0, Lcom/example/Repo;->number:Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.method public final getOpen()Lkotlinx/coroutines/flow/Flow;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    iget-object v0, p0, Lcom/example/Repo;->open:Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.method public final refuse(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    .param p1    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lcom/example/Repo$refuse$1;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lcom/example/Repo$refuse$1;
    iget v1, v0, Lcom/example/Repo$refuse$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/example/Repo$refuse$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/example/Repo$refuse$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v3, v1, Lcom/example/Repo$refuse$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, v1, Lcom/example/Repo$refuse$1;->label:I
    packed-switch v0, :pswitch_data_52
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/example/Repo$refuse$1;
    invoke-direct {v0, p0, p1}, Lcom/example/Repo$refuse$1;-><init>(Lcom/example/Repo;Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v3, p0, Lcom/example/Repo;->d:Landroidx/datastore/core/DataStore;
    new-instance v0, Lcom/example/Repo$refuse$2;
    const/4 v4, 0x0
    invoke-direct {v0, v4}, Lcom/example/Repo$refuse$2;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    iput-object p0, v1, Lcom/example/Repo$refuse$1;->L$0:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lcom/example/Repo$refuse$1;->label:I
    invoke-static {v3, v0, v1}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_4f
    move-object v0, v2
    :goto_47
    return-object v0
    :pswitch_48
    iget-object v0, v1, Lcom/example/Repo$refuse$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lcom/example/Repo;
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_4f
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_47
    :pswitch_data_52
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_48
    .end packed-switch
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_collect()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_first()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_get()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_number()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_seen()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_state()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_state_collect()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_collect()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_first()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_get()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_number()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_state()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_state_collect()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
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

.method public static final lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    .registers 2
    new-instance v0, Lkotlin/SynchronizedLazyImpl;
    invoke-direct {v0, p0}, Lkotlin/SynchronizedLazyImpl;-><init>(Lkotlin/jvm/functions/Function0;)V
    return-object v0
.end method

.class public Lkotlin/NoWhenBranchMatchedException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/RuntimeException;-><init>()V
    return-void
.end method

.class public final Lkotlin/ResultKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final createFailure(Ljava/lang/Throwable;)Ljava/lang/Object;
    .registers 1
    return-object p0
.end method

.method public static final throwOnFailure(Ljava/lang/Object;)V
    .registers 1
    return-void
.end method

.class final Lkotlin/SynchronizedLazyImpl;
.super Ljava/lang/Object;
.implements Lkotlin/Lazy;
.field private f:Lkotlin/jvm/functions/Function0;
.end field
.field private v:Ljava/lang/Object;

.method constructor <init>(Lkotlin/jvm/functions/Function0;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/SynchronizedLazyImpl;->f:Lkotlin/jvm/functions/Function0;
    return-void
.end method

.method public getValue()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    if-nez v0, :cond_f
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->f:Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    const/4 v0, 0x0
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->f:Lkotlin/jvm/functions/Function0;
    :cond_f
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    return-object v0
.end method

.method public isInitialized()Z
    .registers 2
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    if-eqz v0, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
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

.method public toString()Ljava/lang/String;
    .registers 2
    const-string v0, "kotlin.Unit"
    return-object v0
.end method

.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;

.method public abstract getContext()Lkotlin/coroutines/CoroutineContext;
.end method

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method

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

.method public static final getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/Continuation;
.field private final completion:Lkotlin/coroutines/Continuation;
.end field

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

.method public create(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method protected abstract invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public final resumeWith(Ljava/lang/Object;)V
    .registers 4
    invoke-virtual {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-ne v0, v1, :cond_b
    :cond_a
    :goto_a
    return-void
    :cond_b
    iget-object v1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    if-eqz v1, :cond_a
    iget-object v1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    invoke-interface {v1, v0}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    goto :goto_a
.end method

.class public final Lkotlin/coroutines/jvm/internal/Boxing;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final boxBoolean(Z)Ljava/lang/Boolean;
    .registers 2
    invoke-static {p0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public static final boxInt(I)Ljava/lang/Integer;
    .registers 2
    new-instance v0, Ljava/lang/Integer;
    invoke-direct {v0, p0}, Ljava/lang/Integer;-><init>(I)V
    return-object v0
.end method

.method public static final boxLong(J)Ljava/lang/Long;
    .registers 4
    new-instance v0, Ljava/lang/Long;
    invoke-direct {v0, p0, p1}, Ljava/lang/Long;-><init>(J)V
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.super Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.field private final ctx:Lkotlin/coroutines/CoroutineContext;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    if-nez p1, :cond_7
    const/4 v0, 0x0
    :goto_3
    invoke-direct {p0, p1, v0}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;Lkotlin/coroutines/CoroutineContext;)V
    return-void
    :cond_7
    invoke-interface {p1}, Lkotlin/coroutines/Continuation;->getContext()Lkotlin/coroutines/CoroutineContext;
    move-result-object v0
    goto :goto_3
.end method

.method public constructor <init>(Lkotlin/coroutines/Continuation;Lkotlin/coroutines/CoroutineContext;)V
    .registers 3
    invoke-direct {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    iput-object p2, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->ctx:Lkotlin/coroutines/CoroutineContext;
    return-void
.end method

.method public getContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->ctx:Lkotlin/coroutines/CoroutineContext;
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/SuspendLambda;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, p1, v0}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

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

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function1;
.super Ljava/lang/Object;

.method public abstract invoke(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function3;
.super Ljava/lang/Object;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public abstract Lkotlin/jvm/internal/CallableReference;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/AbstractMethodError;
    invoke-direct {v0}, Ljava/lang/AbstractMethodError;-><init>()V
    throw v0
.end method

.method public getOwner()Lkotlin/reflect/KDeclarationContainer;
    .registers 2
    new-instance v0, Ljava/lang/AbstractMethodError;
    invoke-direct {v0}, Ljava/lang/AbstractMethodError;-><init>()V
    throw v0
.end method

.method public getSignature()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/AbstractMethodError;
    invoke-direct {v0}, Ljava/lang/AbstractMethodError;-><init>()V
    throw v0
.end method

.class public final Lkotlin/jvm/internal/ClassReference;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KClass;
.field private final c:Ljava/lang/Class;

.method public constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/ClassReference;->c:Ljava/lang/Class;
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
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0}, Ljava/lang/NullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.class public abstract Lkotlin/jvm/internal/Lambda;
.super Ljava/lang/Object;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return-void
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
.field private final owner:Lkotlin/reflect/KDeclarationContainer;
.field private final signature:Ljava/lang/String;

.method public constructor <init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Lkotlin/jvm/internal/MutablePropertyReference1;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    iput-object p2, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->name:Ljava/lang/String;
    iput-object p3, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->signature:Ljava/lang/String;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->name:Ljava/lang/String;
    return-object v0
.end method

.method public getOwner()Lkotlin/reflect/KDeclarationContainer;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    return-object v0
.end method

.method public getSignature()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->signature:Ljava/lang/String;
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
.field private final owner:Lkotlin/reflect/KDeclarationContainer;
.field private final signature:Ljava/lang/String;

.method public constructor <init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Lkotlin/jvm/internal/PropertyReference1;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    iput-object p2, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->name:Ljava/lang/String;
    iput-object p3, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->signature:Ljava/lang/String;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->name:Ljava/lang/String;
    return-object v0
.end method

.method public getOwner()Lkotlin/reflect/KDeclarationContainer;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    return-object v0
.end method

.method public getSignature()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->signature:Ljava/lang/String;
    return-object v0
.end method

.class public Lkotlin/jvm/internal/Reflection;
.super Ljava/lang/Object;
.field private static final factory:Lkotlin/jvm/internal/ReflectionFactory;

.method static constructor <clinit>()V
    .registers 2
    const/4 v1, 0x0
    :try_start_1
    const-string v0, "kotlin.reflect.jvm.internal.ReflectionFactoryImpl"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/jvm/internal/ReflectionFactory;
    :try_end_d
    .catch Ljava/lang/ClassCastException; {:try_start_1 .. :try_end_d} :catch_12
    .catch Ljava/lang/ClassNotFoundException; {:try_start_1 .. :try_end_d} :catch_15
    .catch Ljava/lang/InstantiationException; {:try_start_1 .. :try_end_d} :catch_18
    .catch Ljava/lang/IllegalAccessException; {:try_start_1 .. :try_end_d} :catch_1b
    :goto_d
    if-eqz v0, :cond_1e
    :goto_f
    sput-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    return-void
    :catch_12
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :catch_15
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :catch_18
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :catch_1b
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :cond_1e
    new-instance v0, Lkotlin/jvm/internal/ReflectionFactory;
    invoke-direct {v0}, Lkotlin/jvm/internal/ReflectionFactory;-><init>()V
    goto :goto_f
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    .registers 2
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0}, Lkotlin/jvm/internal/ReflectionFactory;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v0
    return-object v0
.end method

.method public static getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    .registers 3
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0, p1}, Lkotlin/jvm/internal/ReflectionFactory;->getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    move-result-object v0
    return-object v0
.end method

.method public static mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    .registers 2
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0}, Lkotlin/jvm/internal/ReflectionFactory;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    return-object v0
.end method

.method public static property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    .registers 2
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0}, Lkotlin/jvm/internal/ReflectionFactory;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    return-object v0
.end method

.class public Lkotlin/jvm/internal/ReflectionFactory;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    .registers 3
    new-instance v0, Lkotlin/jvm/internal/ClassReference;
    invoke-direct {v0, p1}, Lkotlin/jvm/internal/ClassReference;-><init>(Ljava/lang/Class;)V
    return-object v0
.end method

.method public getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    .registers 4
    new-instance v0, Lkotlin/jvm/internal/ClassReference;
    invoke-direct {v0, p1}, Lkotlin/jvm/internal/ClassReference;-><init>(Ljava/lang/Class;)V
    return-object v0
.end method

.method public mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    .registers 2
    return-object p1
.end method

.method public property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    .registers 2
    return-object p1
.end method

.class public final Lkotlin/properties/Delegates;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/properties/Delegates;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/properties/Delegates;
    invoke-direct {v0}, Lkotlin/properties/Delegates;-><init>()V
    sput-object v0, Lkotlin/properties/Delegates;->INSTANCE:Lkotlin/properties/Delegates;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final notNull()Lkotlin/properties/ReadWriteProperty;
    .registers 2
    new-instance v0, Lkotlin/properties/NotNullVar;
    invoke-direct {v0}, Lkotlin/properties/NotNullVar;-><init>()V
    return-object v0
.end method

.class final Lkotlin/properties/NotNullVar;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field private value:Ljava/lang/Object;
.end field

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Lkotlin/properties/NotNullVar;->value:Ljava/lang/Object;
    if-nez v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-interface {p2}, Lkotlin/reflect/KProperty;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_e
    iget-object v0, p0, Lkotlin/properties/NotNullVar;->value:Ljava/lang/Object;
    return-object v0
.end method

.method public setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 4
    iput-object p3, p0, Lkotlin/properties/NotNullVar;->value:Ljava/lang/Object;
    return-void
.end method

.class public abstract Lkotlin/properties/ObservableProperty;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field private value:Ljava/lang/Object;
.end field

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    return-void
.end method

.method protected afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 4
    return-void
.end method

.method protected beforeChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 5
    const/4 v0, 0x1
    return v0
.end method

.method public getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    return-object v0
.end method

.method public setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 6
    iget-object v0, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    invoke-virtual {p0, p2, v0, p3}, Lkotlin/properties/ObservableProperty;->beforeChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v1
    if-nez v1, :cond_9
    :goto_8
    return-void
    :cond_9
    iput-object p3, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    invoke-virtual {p0, p2, v0, p3}, Lkotlin/properties/ObservableProperty;->afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    goto :goto_8
.end method

.class public interface abstract Lkotlin/properties/ReadOnlyProperty;
.super Ljava/lang/Object;

.method public abstract getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
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

.class public final Lkotlinx/coroutines/BuildersKt;
.super Ljava/lang/Object;
.annotation build Lkotlin/jvm/JvmName;
    name = "BuildersKt"
.end annotation

.method public static final launch(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;)V
    .registers 5
    .param p0    # Lkotlinx/coroutines/CoroutineScope;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p1    # Lkotlin/coroutines/CoroutineContext;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p3    # Lkotlin/jvm/functions/Function2;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "$this$launch"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "context"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "block"
    invoke-static {p3, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    return-void
.end method

.method public static synthetic launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    .registers 8
    and-int/lit8 v0, p4, 0x1
    if-eqz v0, :cond_11
    sget-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    :goto_8
    and-int/lit8 v1, p4, 0x2
    if-eqz v1, :cond_d
    const/4 p2, 0x0
    :cond_d
    invoke-static {p0, v0, p2, p3}, Lkotlinx/coroutines/BuildersKt;->launch(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;ILkotlin/jvm/functions/Function2;)V
    return-void
    :cond_11
    move-object v0, p1
    goto :goto_8
.end method

.method public static final runBlocking(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;)Ljava/lang/Object;
    .registers 3
    .param p0    # Lkotlin/coroutines/CoroutineContext;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p1    # Lkotlin/jvm/functions/Function2;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "context"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "block"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0}, Ljava/lang/IllegalStateException;-><init>()V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method

.method public static synthetic runBlocking$default(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Ljava/lang/Object;
    .registers 5
    and-int/lit8 v0, p2, 0x1
    if-eqz v0, :cond_d
    sget-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    check-cast v0, Lkotlin/coroutines/CoroutineContext;
    :goto_8
    invoke-static {v0, p1}, Lkotlinx/coroutines/BuildersKt;->runBlocking(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
    :cond_d
    move-object v0, p0
    goto :goto_8
.end method

.class public interface abstract Lkotlinx/coroutines/CoroutineScope;
.super Ljava/lang/Object;

.method public abstract getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
.end method

.class public final Lkotlinx/coroutines/GlobalScope;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/CoroutineScope;
.field public static final INSTANCE:Lkotlinx/coroutines/GlobalScope;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlinx/coroutines/GlobalScope;
    invoke-direct {v0}, Lkotlinx/coroutines/GlobalScope;-><init>()V
    sput-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getCoroutineContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    sget-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    return-object v0
.end method

.class public interface abstract Lkotlinx/coroutines/flow/Flow;
.super Ljava/lang/Object;

.method public abstract collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .param p1    # Lkotlinx/coroutines/flow/FlowCollector;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
.end method

.class public interface abstract Lkotlinx/coroutines/flow/FlowCollector;
.super Ljava/lang/Object;

.method public abstract emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
.end method

.class final Lkotlinx/coroutines/flow/FlowKt$first$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 2
    invoke-direct {p0, p1}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowKt$first$1;->result:Ljava/lang/Object;
    iget v0, p0, Lkotlinx/coroutines/flow/FlowKt$first$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lkotlinx/coroutines/flow/FlowKt$first$1;->label:I
    const/4 v0, 0x0
    invoke-static {v0, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lkotlinx/coroutines/flow/FlowKt$first$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic $r:Lkotlin/jvm/internal/Ref$ObjectRef;

.method constructor <init>(Lkotlin/jvm/internal/Ref$ObjectRef;)V
    .registers 2
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowKt$first$2;->$r:Lkotlin/jvm/internal/Ref$ObjectRef;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v0, p0, Lkotlinx/coroutines/flow/FlowKt$first$2;->$r:Lkotlin/jvm/internal/Ref$ObjectRef;
    iput-object p1, v0, Lkotlin/jvm/internal/Ref$ObjectRef;->element:Ljava/lang/Object;
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public final Lkotlinx/coroutines/flow/FlowKt;
.super Ljava/lang/Object;
.annotation build Lkotlin/jvm/JvmName;
    name = "FlowKt"
.end annotation

.method public static final asStateFlow(Lkotlinx/coroutines/flow/MutableStateFlow;)Lkotlinx/coroutines/flow/StateFlow;
    .registers 2
    .param p0    # Lkotlinx/coroutines/flow/MutableStateFlow;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "$this$asStateFlow"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast p0, Lkotlinx/coroutines/flow/StateFlow;
    return-object p0
.end method

.method public static final first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    .param p0    # Lkotlinx/coroutines/flow/Flow;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p1    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lkotlinx/coroutines/flow/FlowKt$first$1;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/flow/FlowKt$first$1;
    iget v1, v0, Lkotlinx/coroutines/flow/FlowKt$first$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lkotlinx/coroutines/flow/FlowKt$first$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lkotlinx/coroutines/flow/FlowKt$first$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v2, v1, Lkotlinx/coroutines/flow/FlowKt$first$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v3
    iget v0, v1, Lkotlinx/coroutines/flow/FlowKt$first$1;->label:I
    packed-switch v0, :pswitch_data_64
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lkotlinx/coroutines/flow/FlowKt$first$1;
    invoke-direct {v0, p1}, Lkotlinx/coroutines/flow/FlowKt$first$1;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    new-instance v2, Lkotlin/jvm/internal/Ref$ObjectRef;
    invoke-direct {v2}, Lkotlin/jvm/internal/Ref$ObjectRef;-><init>()V
    const/4 v0, 0x0
    iput-object v0, v2, Lkotlin/jvm/internal/Ref$ObjectRef;->element:Ljava/lang/Object;
    new-instance v0, Lkotlinx/coroutines/flow/FlowKt$first$2;
    invoke-direct {v0, v2}, Lkotlinx/coroutines/flow/FlowKt$first$2;-><init>(Lkotlin/jvm/internal/Ref$ObjectRef;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    iput-object p0, v1, Lkotlinx/coroutines/flow/FlowKt$first$1;->L$0:Ljava/lang/Object;
    iput-object v2, v1, Lkotlinx/coroutines/flow/FlowKt$first$1;->L$1:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lkotlinx/coroutines/flow/FlowKt$first$1;->label:I
    invoke-interface {p0, v0, v1}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v3, :cond_62
    move-object v0, v3
    :cond_4e
    :goto_4e
    return-object v0
    :pswitch_4f
    iget-object v0, v1, Lkotlinx/coroutines/flow/FlowKt$first$1;->L$1:Ljava/lang/Object;
    check-cast v0, Lkotlin/jvm/internal/Ref$ObjectRef;
    iget-object v1, v1, Lkotlinx/coroutines/flow/FlowKt$first$1;->L$0:Ljava/lang/Object;
    check-cast v1, Lkotlinx/coroutines/flow/Flow;
    invoke-static {v2}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :goto_5a
    iget-object v0, v0, Lkotlin/jvm/internal/Ref$ObjectRef;->element:Ljava/lang/Object;
    if-nez v0, :cond_4e
    invoke-static {}, Lkotlin/jvm/internal/Intrinsics;->throwNpe()V
    goto :goto_4e
    :cond_62
    move-object v0, v2
    goto :goto_5a
    :pswitch_data_64
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_4f
    .end packed-switch
.end method

.class public final Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1$collect$1\n*L\n1#1,7:1\n*E\n"
.end annotation
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1;

.method public constructor <init>(Lkotlinx/coroutines/flow/FlowsKt$map$1;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;->this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;->result:Ljava/lang/Object;
    iget v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;->label:I
    iget-object v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;->this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lkotlinx/coroutines/flow/FlowsKt$map$1;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1\n*L\n1#1,7:1\n*E\n"
.end annotation
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field L$2:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;

.method public constructor <init>(Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->result:Ljava/lang/Object;
    iget v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    iget-object v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1$collect$2\n*L\n1#1,7:1\n*E\n"
.end annotation
.field final synthetic $collector:Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1;

.method public constructor <init>(Lkotlinx/coroutines/flow/FlowsKt$map$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    .registers 3
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;->this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1;
    iput-object p2, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 9
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/high16 v2, -0x80000000
    instance-of v0, p2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;
    if-eqz v0, :cond_27
    move-object v0, p2
    check-cast v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;
    iget v1, v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    move-object v2, v0
    :goto_14
    iget-object v3, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v5
    iget v0, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    packed-switch v0, :pswitch_data_74
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;
    invoke-direct {v0, p0, p2}, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;-><init>(Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;Lkotlin/coroutines/Continuation;)V
    move-object v2, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    iget-object v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;->this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1;
    iget-object v0, v0, Lkotlinx/coroutines/flow/FlowsKt$map$1;->$transform:Lkotlin/jvm/functions/Function2;
    iput-object p0, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    iput-object p1, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    iput-object v1, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$2:Ljava/lang/Object;
    const/4 v3, 0x1
    iput v3, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    invoke-interface {v0, p1, v2}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v5, :cond_70
    move-object v3, v5
    :cond_47
    :goto_47
    return-object v3
    :pswitch_48
    iget-object v0, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$2:Ljava/lang/Object;
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    iget-object p1, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    iget-object v1, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    check-cast v1, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v4, v0
    move-object p0, v1
    :goto_57
    iput-object p0, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    iput-object p1, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    const/4 v0, 0x2
    iput v0, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->label:I
    invoke-interface {v4, v3, v2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v3
    if-ne v3, v5, :cond_47
    move-object v3, v5
    goto :goto_47
    :pswitch_66
    iget-object v0, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    iget-object v0, v2, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :goto_47
    :cond_70
    move-object v3, v0
    move-object v4, v1
    goto :goto_57
    nop
    :pswitch_data_74
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_48
        :pswitch_66
    .end packed-switch
.end method

.method public emit$$forInline(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/4 v0, 0x4
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    new-instance v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;
    invoke-direct {v0, p0, p2}, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2$emit$1;-><init>(Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;Lkotlin/coroutines/Continuation;)V
    const/4 v0, 0x5
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    iget-object v0, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    iget-object v1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;->this$0:Lkotlinx/coroutines/flow/FlowsKt$map$1;
    iget-object v1, v1, Lkotlinx/coroutines/flow/FlowsKt$map$1;->$transform:Lkotlin/jvm/functions/Function2;
    invoke-interface {v1, p1, p2}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    const/4 v2, 0x0
    invoke-static {v2}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    invoke-interface {v0, v1, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    const/4 v1, 0x2
    invoke-static {v1}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    const/4 v1, 0x1
    invoke-static {v1}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    return-object v0
.end method

.class public final Lkotlinx/coroutines/flow/FlowsKt$map$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nflows.kt\nKotlin\n*S Kotlin\n*F\n+ 1 flows.kt\nkotlinx/coroutines/flow/FlowsKt$map$1\n*L\n1#1,7:1\n*E\n"
.end annotation
.field final synthetic $transform:Lkotlin/jvm/functions/Function2;
.field final synthetic $up:Lkotlinx/coroutines/flow/Flow;

.method public constructor <init>(Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function2;)V
    .registers 3
    iput-object p1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1;->$up:Lkotlinx/coroutines/flow/Flow;
    iput-object p2, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1;->$transform:Lkotlin/jvm/functions/Function2;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    .param p1    # Lkotlinx/coroutines/flow/FlowCollector;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    iget-object v1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;
    invoke-direct {v0, p0, p1}, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;-><init>(Lkotlinx/coroutines/flow/FlowsKt$map$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public collect$$forInline(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    .param p1    # Lkotlinx/coroutines/flow/FlowCollector;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/coroutines/Continuation;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    const/4 v0, 0x4
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    new-instance v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;
    invoke-direct {v0, p0, p2}, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$1;-><init>(Lkotlinx/coroutines/flow/FlowsKt$map$1;Lkotlin/coroutines/Continuation;)V
    const/4 v0, 0x5
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    iget-object v1, p0, Lkotlinx/coroutines/flow/FlowsKt$map$1;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;
    invoke-direct {v0, p0, p1}, Lkotlinx/coroutines/flow/FlowsKt$map$1$collect$2;-><init>(Lkotlinx/coroutines/flow/FlowsKt$map$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    const/4 v2, 0x0
    invoke-static {v2}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    const/4 v0, 0x2
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    const/4 v0, 0x1
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public final Lkotlinx/coroutines/flow/FlowsKt;
.super Ljava/lang/Object;

.method public static final map(Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/flow/Flow;
    .registers 3
    .param p0    # Lkotlinx/coroutines/flow/Flow;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p1    # Lkotlin/jvm/functions/Function2;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "$this$map"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "transform"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lkotlinx/coroutines/flow/FlowsKt$map$1;
    invoke-direct {v0, p0, p1}, Lkotlinx/coroutines/flow/FlowsKt$map$1;-><init>(Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function2;)V
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.class public interface abstract Lkotlinx/coroutines/flow/MutableStateFlow;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/StateFlow;
.implements Lkotlinx/coroutines/flow/FlowCollector;

.method public abstract compareAndSet(Ljava/lang/Object;Ljava/lang/Object;)Z
.end method

.method public abstract getValue()Ljava/lang/Object;
.end method

.method public abstract setValue(Ljava/lang/Object;)V
.end method

.method public abstract tryEmit(Ljava/lang/Object;)Z
.end method

.class public interface abstract Lkotlinx/coroutines/flow/StateFlow;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;

.method public abstract getValue()Ljava/lang/Object;
.end method

.class public final Lkotlinx/coroutines/flow/StateFlowKt;
.super Ljava/lang/Object;
.annotation build Lkotlin/jvm/JvmName;
    name = "StateFlowKt"
.end annotation

.method public static final MutableStateFlow(Ljava/lang/Object;)Lkotlinx/coroutines/flow/MutableStateFlow;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0}, Ljava/lang/IllegalStateException;-><init>()V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method
