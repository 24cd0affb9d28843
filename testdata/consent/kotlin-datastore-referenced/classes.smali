.class public Lcom/sample/kotlindatastorereferenced/StoreKt;
.super Ljava/lang/Object;
.field private static final KEY:Landroidx/datastore/preferences/core/Preferences$Key;
.field private static final store$delegate:Lkotlin/properties/ReadOnlyProperty;

.method static constructor <clinit>()V
    .locals 6
    const-string v0, "policy_ok"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    sput-object v0, Lcom/sample/kotlindatastorereferenced/StoreKt;->KEY:Landroidx/datastore/preferences/core/Preferences$Key;
    const-string v0, "settings"
    const/4 v1, 0
    const/4 v2, 0
    const/4 v3, 0
    const/16 v4, 0xe
    const/4 v5, 0
    invoke-static/range {v0 .. v5}, Landroidx/datastore/preferences/PreferenceDataStoreDelegateKt;->preferencesDataStore$default(Ljava/lang/String;Landroidx/datastore/core/handlers/ReplaceFileCorruptionHandler;Lkotlin/jvm/functions/Function1;Lkotlinx/coroutines/CoroutineScope;ILjava/lang/Object;)Lkotlin/properties/ReadOnlyProperty;
    move-result-object v0
    sput-object v0, Lcom/sample/kotlindatastorereferenced/StoreKt;->store$delegate:Lkotlin/properties/ReadOnlyProperty;
    return-void
.end method

.method public static final getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    .locals 2
    sget-object v0, Lcom/sample/kotlindatastorereferenced/StoreKt;->store$delegate:Lkotlin/properties/ReadOnlyProperty;
    const/4 v1, 0
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadOnlyProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/datastore/core/DataStore;
    return-object v0
.end method

.method public static final getKEY()Landroidx/datastore/preferences/core/Preferences$Key;
    .locals 1
    sget-object v0, Lcom/sample/kotlindatastorereferenced/StoreKt;->KEY:Landroidx/datastore/preferences/core/Preferences$Key;
    return-object v0
.end method

.method public static final agreed(Landroid/content/Context;)Z
    .locals 4
    const/4 v1, 0
    new-instance v0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;
    invoke-direct {v0, p0, v1}, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    const/4 v2, 1
    invoke-static {v1, v0, v2, v1}, Lkotlinx/coroutines/BuildersKt;->runBlocking$default(Lkotlin/coroutines/CoroutineContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.class public final Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $c:Landroid/content/Context;
.field label:I

.method constructor <init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    .locals 1
    iput-object p1, p0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;->$c:Landroid/content/Context;
    const/4 v0, 2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .locals 2
    new-instance v0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;
    iget-object v1, p0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;->$c:Landroid/content/Context;
    invoke-direct {v0, v1, p2}, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/coroutines/Continuation;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 2
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 4
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;->label:I
    const/4 v2, 1
    if-eqz v1, :s0
    if-ne v1, v2, :bad
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :got
    :s0
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;->$c:Landroid/content/Context;
    invoke-static {v1}, Lcom/sample/kotlindatastorereferenced/StoreKt;->getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v1
    invoke-interface {v1}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    move-object v3, p0
    check-cast v3, Lkotlin/coroutines/Continuation;
    iput v2, p0, Lcom/sample/kotlindatastorereferenced/StoreKt$agreed$1;->label:I
    invoke-static {v1, v3}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v0, :got
    return-object v0
    :got
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    invoke-static {}, Lcom/sample/kotlindatastorereferenced/StoreKt;->getKEY()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    invoke-virtual {p1, v1}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/Boolean;
    if-eqz v1, :none
    invoke-virtual {v1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v2
    goto :box
    :none
    const/4 v2, 0
    :box
    invoke-static {v2}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
    :bad
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to 'resume' before 'invoke' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.class public Lcom/sample/kotlindatastorereferenced/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 8
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/sample/kotlindatastorereferenced/StoreKt;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :next
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/kotlindatastorereferenced/Net;->up(Ljava/lang/Object;)V
    :next
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    const/4 v1, 0
    const/4 v2, 0
    new-instance v3, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;
    invoke-direct {v3, p0, v1}, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    const/4 v4, 3
    const/4 v5, 0
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class public final Lcom/sample/kotlindatastorereferenced/App$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $c:Landroid/content/Context;
.field label:I

.method constructor <init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    .locals 1
    iput-object p1, p0, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;->$c:Landroid/content/Context;
    const/4 v0, 2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .locals 2
    new-instance v0, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;
    iget-object v1, p0, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;->$c:Landroid/content/Context;
    invoke-direct {v0, v1, p2}, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/coroutines/Continuation;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 2
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 3
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v2, p0, Lcom/sample/kotlindatastorereferenced/App$onCreate$1;->$c:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/kotlindatastorereferenced/Net;->up(Ljava/lang/Object;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public Lcom/sample/kotlindatastorereferenced/Main;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/sample/kotlindatastorereferenced/StoreKt;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "请阅读并同意《隐私权政策》后使用本应用"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/kotlindatastorereferenced/Yes;
    invoke-direct {v2, p0}, Lcom/sample/kotlindatastorereferenced/Yes;-><init>(Lcom/sample/kotlindatastorereferenced/Main;)V
    const-string v1, "我同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/kotlindatastorereferenced/No;
    invoke-direct {v2, p0}, Lcom/sample/kotlindatastorereferenced/No;-><init>(Lcom/sample/kotlindatastorereferenced/Main;)V
    const-string v1, "暂不使用"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/kotlindatastorereferenced/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/kotlindatastorereferenced/Main;

.method public constructor <init>(Lcom/sample/kotlindatastorereferenced/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/kotlindatastorereferenced/Yes;->a:Lcom/sample/kotlindatastorereferenced/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 8
    iget-object v7, p0, Lcom/sample/kotlindatastorereferenced/Yes;->a:Lcom/sample/kotlindatastorereferenced/Main;
    invoke-static {v7}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    const/4 v1, 0
    const/4 v2, 0
    new-instance v3, Lcom/sample/kotlindatastorereferenced/Yes$1;
    invoke-direct {v3, v7, v1}, Lcom/sample/kotlindatastorereferenced/Yes$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    const/4 v4, 3
    const/4 v5, 0
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class public final Lcom/sample/kotlindatastorereferenced/Yes$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic $c:Landroid/content/Context;
.field label:I

.method constructor <init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    .locals 1
    iput-object p1, p0, Lcom/sample/kotlindatastorereferenced/Yes$1;->$c:Landroid/content/Context;
    const/4 v0, 2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .locals 2
    new-instance v0, Lcom/sample/kotlindatastorereferenced/Yes$1;
    iget-object v1, p0, Lcom/sample/kotlindatastorereferenced/Yes$1;->$c:Landroid/content/Context;
    invoke-direct {v0, v1, p2}, Lcom/sample/kotlindatastorereferenced/Yes$1;-><init>(Landroid/content/Context;Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/coroutines/Continuation;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 2
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/sample/kotlindatastorereferenced/Yes$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/sample/kotlindatastorereferenced/Yes$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/sample/kotlindatastorereferenced/Yes$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/sample/kotlindatastorereferenced/Yes$1;->label:I
    const/4 v2, 1
    if-eqz v1, :s0
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    goto :done
    :s0
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/sample/kotlindatastorereferenced/Yes$1;->$c:Landroid/content/Context;
    invoke-static {v1}, Lcom/sample/kotlindatastorereferenced/StoreKt;->getStore(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v1
    new-instance v3, Lcom/sample/kotlindatastorereferenced/Yes$1$1;
    const/4 v4, 0
    invoke-direct {v3, v4}, Lcom/sample/kotlindatastorereferenced/Yes$1$1;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v4, p0
    iput v2, p0, Lcom/sample/kotlindatastorereferenced/Yes$1;->label:I
    invoke-static {v1, v3, v4}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :done
    return-object v0
    :done
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public final Lcom/sample/kotlindatastorereferenced/Yes$1$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field synthetic L$0:Ljava/lang/Object;
.field label:I

.method constructor <init>(Lkotlin/coroutines/Continuation;)V
    .locals 1
    const/4 v0, 2
    invoke-direct {p0, v0, p1}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .locals 1
    new-instance v0, Lcom/sample/kotlindatastorereferenced/Yes$1$1;
    invoke-direct {v0, p2}, Lcom/sample/kotlindatastorereferenced/Yes$1$1;-><init>(Lkotlin/coroutines/Continuation;)V
    iput-object p1, v0, Lcom/sample/kotlindatastorereferenced/Yes$1$1;->L$0:Ljava/lang/Object;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 2
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/sample/kotlindatastorereferenced/Yes$1$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/sample/kotlindatastorereferenced/Yes$1$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/sample/kotlindatastorereferenced/Yes$1$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 3
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/sample/kotlindatastorereferenced/Yes$1$1;->L$0:Ljava/lang/Object;
    check-cast v0, Landroidx/datastore/preferences/core/MutablePreferences;
    invoke-static {}, Lcom/sample/kotlindatastorereferenced/StoreKt;->getKEY()Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    const/4 v2, 1
    invoke-static {v2}, Lkotlin/coroutines/jvm/internal/Boxing;->boxBoolean(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroidx/datastore/preferences/core/MutablePreferences;->set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public Lcom/sample/kotlindatastorereferenced/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/kotlindatastorereferenced/Main;

.method public constructor <init>(Lcom/sample/kotlindatastorereferenced/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/kotlindatastorereferenced/No;->a:Lcom/sample/kotlindatastorereferenced/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/kotlindatastorereferenced/No;->a:Lcom/sample/kotlindatastorereferenced/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/kotlindatastorereferenced/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
