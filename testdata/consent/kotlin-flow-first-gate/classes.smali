.class public final Lcom/northlane/transit/AKt$mapTo$1$collect$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/northlane/transit/AKt$mapTo$1;

.method public constructor <init>(Lcom/northlane/transit/AKt$mapTo$1;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$1;->this$0:Lcom/northlane/transit/AKt$mapTo$1;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$1;->label:I
    iget-object v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$1;->this$0:Lcom/northlane/transit/AKt$mapTo$1;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/northlane/transit/AKt$mapTo$1;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field L$2:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/northlane/transit/AKt$mapTo$1$collect$2;

.method public constructor <init>(Lcom/northlane/transit/AKt$mapTo$1$collect$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->this$0:Lcom/northlane/transit/AKt$mapTo$1$collect$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    iget-object v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->this$0:Lcom/northlane/transit/AKt$mapTo$1$collect$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/northlane/transit/AKt$mapTo$1$collect$2;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/northlane/transit/AKt$mapTo$1$collect$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic $collector:Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/northlane/transit/AKt$mapTo$1;

.method public constructor <init>(Lcom/northlane/transit/AKt$mapTo$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;->this$0:Lcom/northlane/transit/AKt$mapTo$1;
    iput-object p2, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 9
    const/high16 v2, -0x80000000
    instance-of v0, p2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;
    if-eqz v0, :cond_27
    move-object v0, p2
    check-cast v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;
    iget v1, v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    move-object v2, v0
    :goto_14
    iget-object v3, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v5
    iget v0, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    packed-switch v0, :pswitch_data_74
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;
    invoke-direct {v0, p0, p2}, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;-><init>(Lcom/northlane/transit/AKt$mapTo$1$collect$2;Lkotlin/coroutines/Continuation;)V
    move-object v2, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    iget-object v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;->this$0:Lcom/northlane/transit/AKt$mapTo$1;
    iget-object v0, v0, Lcom/northlane/transit/AKt$mapTo$1;->$f:Lkotlin/jvm/functions/Function2;
    iput-object p0, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    iput-object p1, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    iput-object v1, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$2:Ljava/lang/Object;
    const/4 v3, 0x1
    iput v3, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    invoke-interface {v0, p1, v2}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v5, :cond_70
    move-object v3, v5
    :cond_47
    :goto_47
    return-object v3
    :pswitch_48
    iget-object v0, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$2:Ljava/lang/Object;
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    iget-object p1, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    iget-object v1, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    check-cast v1, Lcom/northlane/transit/AKt$mapTo$1$collect$2;
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v4, v0
    move-object p0, v1
    :goto_57
    iput-object p0, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    iput-object p1, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    const/4 v0, 0x2
    iput v0, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->label:I
    invoke-interface {v4, v3, v2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v3
    if-ne v3, v5, :cond_47
    move-object v3, v5
    goto :goto_47
    :pswitch_66
    iget-object v0, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$1:Ljava/lang/Object;
    iget-object v0, v2, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;
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
    const/4 v0, 0x4
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    new-instance v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;
    invoke-direct {v0, p0, p2}, Lcom/northlane/transit/AKt$mapTo$1$collect$2$emit$1;-><init>(Lcom/northlane/transit/AKt$mapTo$1$collect$2;Lkotlin/coroutines/Continuation;)V
    const/4 v0, 0x5
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    iget-object v0, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    iget-object v1, p0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;->this$0:Lcom/northlane/transit/AKt$mapTo$1;
    iget-object v1, v1, Lcom/northlane/transit/AKt$mapTo$1;->$f:Lkotlin/jvm/functions/Function2;
    invoke-interface {v1, p1, p2}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    const/4 v2, 0x0
    invoke-static {v2}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    invoke-interface {v0, v1, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    const/4 v0, 0x2
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    const/4 v0, 0x1
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public final Lcom/northlane/transit/AKt$mapTo$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;
.field final synthetic $f:Lkotlin/jvm/functions/Function2;
.field final synthetic $up:Lkotlinx/coroutines/flow/Flow;

.method public constructor <init>(Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function2;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/AKt$mapTo$1;->$up:Lkotlinx/coroutines/flow/Flow;
    iput-object p2, p0, Lcom/northlane/transit/AKt$mapTo$1;->$f:Lkotlin/jvm/functions/Function2;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    iget-object v1, p0, Lcom/northlane/transit/AKt$mapTo$1;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;
    invoke-direct {v0, p0, p1}, Lcom/northlane/transit/AKt$mapTo$1$collect$2;-><init>(Lcom/northlane/transit/AKt$mapTo$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public collect$$forInline(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    const/4 v0, 0x4
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    new-instance v0, Lcom/northlane/transit/AKt$mapTo$1$collect$1;
    invoke-direct {v0, p0, p2}, Lcom/northlane/transit/AKt$mapTo$1$collect$1;-><init>(Lcom/northlane/transit/AKt$mapTo$1;Lkotlin/coroutines/Continuation;)V
    const/4 v0, 0x5
    invoke-static {v0}, Lkotlin/jvm/internal/InlineMarker;->mark(I)V
    iget-object v1, p0, Lcom/northlane/transit/AKt$mapTo$1;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lcom/northlane/transit/AKt$mapTo$1$collect$2;
    invoke-direct {v0, p0, p1}, Lcom/northlane/transit/AKt$mapTo$1$collect$2;-><init>(Lcom/northlane/transit/AKt$mapTo$1;Lkotlinx/coroutines/flow/FlowCollector;)V
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

.class public final Lcom/northlane/transit/AKt;
.super Ljava/lang/Object;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private static final settings$delegate:Lkotlin/properties/ReadOnlyProperty;

.method static constructor <clinit>()V
    .registers 7
    const/4 v6, 0x0
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/northlane/transit/AKt;
    const-string v4, "main"
    invoke-static {v3, v4}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    move-result-object v3
    const-string v4, "settings"
    const-string v5, "getSettings(Landroid/content/Context;)Landroidx/datastore/core/DataStore;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/northlane/transit/AKt;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const-string v0, "settings"
    const/4 v1, 0x6
    invoke-static {v0, v6, v6, v1, v6}, Landroidx/datastore/preferences/PreferenceDataStoreDelegateKt;->preferencesDataStore$default(Ljava/lang/String;Ljava/lang/Object;Lkotlin/jvm/functions/Function1;ILjava/lang/Object;)Lkotlin/properties/ReadOnlyProperty;
    move-result-object v0
    sput-object v0, Lcom/northlane/transit/AKt;->settings$delegate:Lkotlin/properties/ReadOnlyProperty;
    return-void
.end method

.method public static final getSettings(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    .registers 4
    const-string v0, "$this$settings"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/northlane/transit/AKt;->settings$delegate:Lkotlin/properties/ReadOnlyProperty;
    sget-object v1, Lcom/northlane/transit/AKt;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadOnlyProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/datastore/core/DataStore;
    return-object v0
.end method

.method public static final mapTo(Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function2;)Lkotlinx/coroutines/flow/Flow;
    .registers 3
    const-string v0, "$this$mapTo"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "f"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/northlane/transit/AKt$mapTo$1;
    invoke-direct {v0, p0, p1}, Lcom/northlane/transit/AKt$mapTo$1;-><init>(Lkotlinx/coroutines/flow/Flow;Lkotlin/jvm/functions/Function2;)V
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.class public final Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;

.method public constructor <init>(Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$1;->this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$1;->label:I
    iget-object v0, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$1;->this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field L$1:Ljava/lang/Object;
.field L$2:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;

.method public constructor <init>(Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2$1;->this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2$1;->label:I
    iget-object v0, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2$1;->this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic $collector:Lkotlinx/coroutines/flow/FlowCollector;
.field final synthetic this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;

.method public constructor <init>(Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;->this$0:Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;
    iput-object p2, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    iget-object v1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;->$collector:Lkotlinx/coroutines/flow/FlowCollector;
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    sget-object v0, Lcom/northlane/transit/Keys;->INSTANCE:Lcom/northlane/transit/Keys;
    invoke-virtual {v0}, Lcom/northlane/transit/Keys;->getPRIVACY()Landroidx/datastore/preferences/core/Preferences$Key;
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

.class public final Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/Flow;
.field final synthetic $up:Lkotlinx/coroutines/flow/Flow;

.method public constructor <init>(Lkotlinx/coroutines/flow/Flow;)V
    .registers 2
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;->$up:Lkotlinx/coroutines/flow/Flow;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 5
    iget-object v1, p0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;->$up:Lkotlinx/coroutines/flow/Flow;
    new-instance v0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;
    invoke-direct {v0, p0, p1}, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1$2;-><init>(Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;Lkotlinx/coroutines/flow/FlowCollector;)V
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    invoke-interface {v1, v0, p2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/northlane/transit/ConsentStore$accept$1;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field L$0:Ljava/lang/Object;
.field label:I
.field synthetic result:Ljava/lang/Object;
.field final synthetic this$0:Lcom/northlane/transit/ConsentStore;

.method constructor <init>(Lcom/northlane/transit/ConsentStore;Lkotlin/coroutines/Continuation;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$accept$1;->this$0:Lcom/northlane/transit/ConsentStore;
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore$accept$1;->result:Ljava/lang/Object;
    iget v0, p0, Lcom/northlane/transit/ConsentStore$accept$1;->label:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lcom/northlane/transit/ConsentStore$accept$1;->label:I
    iget-object v0, p0, Lcom/northlane/transit/ConsentStore$accept$1;->this$0:Lcom/northlane/transit/ConsentStore;
    invoke-virtual {v0, p0}, Lcom/northlane/transit/ConsentStore;->accept(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/northlane/transit/ConsentStore$accept$2;
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
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/northlane/transit/ConsentStore$accept$2;
    invoke-direct {v1, p2}, Lcom/northlane/transit/ConsentStore$accept$2;-><init>(Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Landroidx/datastore/preferences/core/MutablePreferences;
    check-cast p1, Landroidx/datastore/preferences/core/MutablePreferences;
    iput-object p1, v1, Lcom/northlane/transit/ConsentStore$accept$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/northlane/transit/ConsentStore$accept$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/northlane/transit/ConsentStore$accept$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/northlane/transit/ConsentStore$accept$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    iget v0, p0, Lcom/northlane/transit/ConsentStore$accept$2;->label:I
    packed-switch v0, :pswitch_data_26
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_10
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/northlane/transit/ConsentStore$accept$2;->p$0:Landroidx/datastore/preferences/core/MutablePreferences;
    sget-object v1, Lcom/northlane/transit/Keys;->INSTANCE:Lcom/northlane/transit/Keys;
    invoke-virtual {v1}, Lcom/northlane/transit/Keys;->getPRIVACY()Landroidx/datastore/preferences/core/Preferences$Key;
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

.class public final Lcom/northlane/transit/ConsentStore;
.super Ljava/lang/Object;
.field private final accepted:Lkotlinx/coroutines/flow/Flow;
.end field
.field private final context:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    const-string v0, "context"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/northlane/transit/ConsentStore;->context:Landroid/content/Context;
    iget-object v0, p0, Lcom/northlane/transit/ConsentStore;->context:Landroid/content/Context;
    invoke-static {v0}, Lcom/northlane/transit/AKt;->getSettings(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v0
    invoke-interface {v0}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    new-instance v0, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;
    invoke-direct {v0, v1}, Lcom/northlane/transit/ConsentStore$$special$$inlined$mapTo$1;-><init>(Lkotlinx/coroutines/flow/Flow;)V
    check-cast v0, Lkotlinx/coroutines/flow/Flow;
    iput-object v0, p0, Lcom/northlane/transit/ConsentStore;->accepted:Lkotlinx/coroutines/flow/Flow;
    return-void
.end method

.method public final accept(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lcom/northlane/transit/ConsentStore$accept$1;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lcom/northlane/transit/ConsentStore$accept$1;
    iget v1, v0, Lcom/northlane/transit/ConsentStore$accept$1;->label:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lcom/northlane/transit/ConsentStore$accept$1;->label:I
    sub-int/2addr v1, v2
    iput v1, v0, Lcom/northlane/transit/ConsentStore$accept$1;->label:I
    move-object v1, v0
    :goto_14
    iget-object v3, v1, Lcom/northlane/transit/ConsentStore$accept$1;->result:Ljava/lang/Object;
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v2
    iget v0, v1, Lcom/northlane/transit/ConsentStore$accept$1;->label:I
    packed-switch v0, :pswitch_data_56
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lcom/northlane/transit/ConsentStore$accept$1;
    invoke-direct {v0, p0, p1}, Lcom/northlane/transit/ConsentStore$accept$1;-><init>(Lcom/northlane/transit/ConsentStore;Lkotlin/coroutines/Continuation;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/northlane/transit/ConsentStore;->context:Landroid/content/Context;
    invoke-static {v0}, Lcom/northlane/transit/AKt;->getSettings(Landroid/content/Context;)Landroidx/datastore/core/DataStore;
    move-result-object v3
    new-instance v0, Lcom/northlane/transit/ConsentStore$accept$2;
    const/4 v4, 0x0
    invoke-direct {v0, v4}, Lcom/northlane/transit/ConsentStore$accept$2;-><init>(Lkotlin/coroutines/Continuation;)V
    check-cast v0, Lkotlin/jvm/functions/Function2;
    iput-object p0, v1, Lcom/northlane/transit/ConsentStore$accept$1;->L$0:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v1, Lcom/northlane/transit/ConsentStore$accept$1;->label:I
    invoke-static {v3, v0, v1}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_53
    move-object v0, v2
    :goto_4b
    return-object v0
    :pswitch_4c
    iget-object v0, v1, Lcom/northlane/transit/ConsentStore$accept$1;->L$0:Ljava/lang/Object;
    check-cast v0, Lcom/northlane/transit/ConsentStore;
    invoke-static {v3}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_53
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_4b
    :pswitch_data_56
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_4c
    .end packed-switch
.end method

.method public final getAccepted()Lkotlinx/coroutines/flow/Flow;
    .registers 2
    iget-object v0, p0, Lcom/northlane/transit/ConsentStore;->accepted:Lkotlinx/coroutines/flow/Flow;
    return-object v0
.end method

.class public final Lcom/northlane/transit/Keys;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/northlane/transit/Keys;
.field private static final PRIVACY:Landroidx/datastore/preferences/core/Preferences$Key;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/northlane/transit/Keys;
    invoke-direct {v0}, Lcom/northlane/transit/Keys;-><init>()V
    sput-object v0, Lcom/northlane/transit/Keys;->INSTANCE:Lcom/northlane/transit/Keys;
    const-string v0, "privacy_ok_v2"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    sput-object v0, Lcom/northlane/transit/Keys;->PRIVACY:Landroidx/datastore/preferences/core/Preferences$Key;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getPRIVACY()Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    sget-object v0, Lcom/northlane/transit/Keys;->PRIVACY:Landroidx/datastore/preferences/core/Preferences$Key;
    return-object v0
.end method

.class public final Lcom/northlane/transit/Tracker;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/northlane/transit/Tracker;
.field private static id:Ljava/lang/String;
.field private static operator:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/northlane/transit/Tracker;
    invoke-direct {v0}, Lcom/northlane/transit/Tracker;-><init>()V
    sput-object v0, Lcom/northlane/transit/Tracker;->INSTANCE:Lcom/northlane/transit/Tracker;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getId()Ljava/lang/String;
    .registers 2
    sget-object v0, Lcom/northlane/transit/Tracker;->id:Ljava/lang/String;
    return-object v0
.end method

.method public final getOperator()Ljava/lang/String;
    .registers 2
    sget-object v0, Lcom/northlane/transit/Tracker;->operator:Ljava/lang/String;
    return-object v0
.end method

.method public final setId(Ljava/lang/String;)V
    .registers 2
    sput-object p1, Lcom/northlane/transit/Tracker;->id:Ljava/lang/String;
    return-void
.end method

.method public final setOperator(Ljava/lang/String;)V
    .registers 2
    sput-object p1, Lcom/northlane/transit/Tracker;->operator:Ljava/lang/String;
    return-void
.end method

.class final Lcom/northlane/transit/TransitApp$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/northlane/transit/TransitApp;

.method constructor <init>(Lcom/northlane/transit/TransitApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/TransitApp$onCreate$1;->this$0:Lcom/northlane/transit/TransitApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/northlane/transit/TransitApp$onCreate$1;
    iget-object v0, p0, Lcom/northlane/transit/TransitApp$onCreate$1;->this$0:Lcom/northlane/transit/TransitApp;
    invoke-direct {v1, v0, p2}, Lcom/northlane/transit/TransitApp$onCreate$1;-><init>(Lcom/northlane/transit/TransitApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/northlane/transit/TransitApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/northlane/transit/TransitApp$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/northlane/transit/TransitApp$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/northlane/transit/TransitApp$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/northlane/transit/TransitApp$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_4c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/northlane/transit/TransitApp$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/northlane/transit/TransitApp$onCreate$1;->this$0:Lcom/northlane/transit/TransitApp;
    invoke-virtual {v0}, Lcom/northlane/transit/TransitApp;->getStore()Lcom/northlane/transit/ConsentStore;
    move-result-object v0
    invoke-virtual {v0}, Lcom/northlane/transit/ConsentStore;->getAccepted()Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    const/4 v2, 0x1
    iput v2, p0, Lcom/northlane/transit/TransitApp$onCreate$1;->label:I
    invoke-static {v0, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_2f
    move-object v0, v1
    :goto_2a
    return-object v0
    :pswitch_2b
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_2f
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_48
    sget-object v0, Lcom/northlane/transit/Tracker;->INSTANCE:Lcom/northlane/transit/Tracker;
    iget-object v1, p0, Lcom/northlane/transit/TransitApp$onCreate$1;->this$0:Lcom/northlane/transit/TransitApp;
    invoke-virtual {v1}, Lcom/northlane/transit/TransitApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/northlane/transit/Tracker;->setId(Ljava/lang/String;)V
    :cond_48
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_2a
    nop
    :pswitch_data_4c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2b
    .end packed-switch
.end method

.class final Lcom/northlane/transit/TransitApp$onCreate$2;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/northlane/transit/TransitApp;

.method constructor <init>(Lcom/northlane/transit/TransitApp;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/TransitApp$onCreate$2;->this$0:Lcom/northlane/transit/TransitApp;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/northlane/transit/TransitApp$onCreate$2;
    iget-object v0, p0, Lcom/northlane/transit/TransitApp$onCreate$2;->this$0:Lcom/northlane/transit/TransitApp;
    invoke-direct {v1, v0, p2}, Lcom/northlane/transit/TransitApp$onCreate$2;-><init>(Lcom/northlane/transit/TransitApp;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/northlane/transit/TransitApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/northlane/transit/TransitApp$onCreate$2;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/northlane/transit/TransitApp$onCreate$2;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/northlane/transit/TransitApp$onCreate$2;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Lcom/northlane/transit/TransitApp$onCreate$2;->label:I
    packed-switch v1, :pswitch_data_4e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v1, p0, Lcom/northlane/transit/TransitApp$onCreate$2;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v1, p0, Lcom/northlane/transit/TransitApp$onCreate$2;->this$0:Lcom/northlane/transit/TransitApp;
    invoke-virtual {v1}, Lcom/northlane/transit/TransitApp;->getStore()Lcom/northlane/transit/ConsentStore;
    move-result-object v1
    invoke-virtual {v1}, Lcom/northlane/transit/ConsentStore;->getAccepted()Lkotlinx/coroutines/flow/Flow;
    move-result-object v1
    const/4 v2, 0x1
    iput v2, p0, Lcom/northlane/transit/TransitApp$onCreate$2;->label:I
    invoke-static {v1, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_2d
    :goto_29
    return-object v0
    :pswitch_2a
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_2d
    sget-object v1, Lcom/northlane/transit/Tracker;->INSTANCE:Lcom/northlane/transit/Tracker;
    iget-object v0, p0, Lcom/northlane/transit/TransitApp$onCreate$2;->this$0:Lcom/northlane/transit/TransitApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/northlane/transit/TransitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_41
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_41
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Lcom/northlane/transit/Tracker;->setOperator(Ljava/lang/String;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_29
    nop
    :pswitch_data_4e
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2a
    .end packed-switch
.end method

.class final Lcom/northlane/transit/TransitApp$store$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/northlane/transit/TransitApp;

.method constructor <init>(Lcom/northlane/transit/TransitApp;)V
    .registers 3
    iput-object p1, p0, Lcom/northlane/transit/TransitApp$store$2;->this$0:Lcom/northlane/transit/TransitApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/northlane/transit/ConsentStore;
    .registers 3
    new-instance v1, Lcom/northlane/transit/ConsentStore;
    iget-object v0, p0, Lcom/northlane/transit/TransitApp$store$2;->this$0:Lcom/northlane/transit/TransitApp;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/northlane/transit/ConsentStore;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/northlane/transit/TransitApp$store$2;->invoke()Lcom/northlane/transit/ConsentStore;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/northlane/transit/TransitApp;
.super Landroid/app/Application;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final store$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/northlane/transit/TransitApp;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "store"
    const-string v5, "getStore()Lcom/northlane/transit/ConsentStore;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/northlane/transit/TransitApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    new-instance v0, Lcom/northlane/transit/TransitApp$store$2;
    invoke-direct {v0, p0}, Lcom/northlane/transit/TransitApp$store$2;-><init>(Lcom/northlane/transit/TransitApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lcom/northlane/transit/TransitApp;->store$delegate:Lkotlin/Lazy;
    return-void
.end method

.method public final getStore()Lcom/northlane/transit/ConsentStore;
    .registers 4
    iget-object v0, p0, Lcom/northlane/transit/TransitApp;->store$delegate:Lkotlin/Lazy;
    sget-object v1, Lcom/northlane/transit/TransitApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/northlane/transit/ConsentStore;
    return-object v0
.end method

.method public onCreate()V
    .registers 7
    const/4 v4, 0x2
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v1
    check-cast v1, Lkotlin/coroutines/CoroutineContext;
    new-instance v3, Lcom/northlane/transit/TransitApp$onCreate$1;
    invoke-direct {v3, p0, v2}, Lcom/northlane/transit/TransitApp$onCreate$1;-><init>(Lcom/northlane/transit/TransitApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    sget-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    invoke-static {}, Lkotlinx/coroutines/Dispatchers;->getIO()Lkotlinx/coroutines/CoroutineDispatcher;
    move-result-object v1
    check-cast v1, Lkotlin/coroutines/CoroutineContext;
    new-instance v3, Lcom/northlane/transit/TransitApp$onCreate$2;
    invoke-direct {v3, p0, v2}, Lcom/northlane/transit/TransitApp$onCreate$2;-><init>(Lcom/northlane/transit/TransitApp;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class final Lcom/northlane/transit/ui/StartActivity$ask$1$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/northlane/transit/ui/StartActivity$ask$1;

.method constructor <init>(Lcom/northlane/transit/ui/StartActivity$ask$1;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->this$0:Lcom/northlane/transit/ui/StartActivity$ask$1;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/northlane/transit/ui/StartActivity$ask$1$1;
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->this$0:Lcom/northlane/transit/ui/StartActivity$ask$1;
    invoke-direct {v1, v0, p2}, Lcom/northlane/transit/ui/StartActivity$ask$1$1;-><init>(Lcom/northlane/transit/ui/StartActivity$ask$1;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/northlane/transit/ui/StartActivity$ask$1$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->label:I
    packed-switch v0, :pswitch_data_40
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->this$0:Lcom/northlane/transit/ui/StartActivity$ask$1;
    iget-object v0, v0, Lcom/northlane/transit/ui/StartActivity$ask$1;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-virtual {v0}, Lcom/northlane/transit/ui/StartActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_28
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.northlane.transit.TransitApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_28
    check-cast v0, Lcom/northlane/transit/TransitApp;
    invoke-virtual {v0}, Lcom/northlane/transit/TransitApp;->getStore()Lcom/northlane/transit/ConsentStore;
    move-result-object v0
    const/4 v2, 0x1
    iput v2, p0, Lcom/northlane/transit/ui/StartActivity$ask$1$1;->label:I
    invoke-virtual {v0, p0}, Lcom/northlane/transit/ConsentStore;->accept(Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_3c
    move-object v0, v1
    :goto_38
    return-object v0
    :pswitch_39
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    :cond_3c
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_38
    nop
    :pswitch_data_40
    .packed-switch 0x0
        :pswitch_11
        :pswitch_39
    .end packed-switch
.end method

.class final Lcom/northlane/transit/ui/StartActivity$ask$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/northlane/transit/ui/StartActivity;

.method constructor <init>(Lcom/northlane/transit/ui/StartActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/northlane/transit/ui/StartActivity$ask$1;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 9
    const/4 v1, 0x0
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$ask$1;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-static {v0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/northlane/transit/ui/StartActivity$ask$1$1;
    invoke-direct {v3, p0, v1}, Lcom/northlane/transit/ui/StartActivity$ask$1$1;-><init>(Lcom/northlane/transit/ui/StartActivity$ask$1;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method

.class final Lcom/northlane/transit/ui/StartActivity$ask$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/northlane/transit/ui/StartActivity;

.method constructor <init>(Lcom/northlane/transit/ui/StartActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/northlane/transit/ui/StartActivity$ask$2;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$ask$2;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-virtual {v0}, Lcom/northlane/transit/ui/StartActivity;->finish()V
    return-void
.end method

.class final Lcom/northlane/transit/ui/StartActivity$onCreate$1;
.super Lkotlin/coroutines/jvm/internal/SuspendLambda;
.implements Lkotlin/jvm/functions/Function2;
.field label:I
.field private p$:Lkotlinx/coroutines/CoroutineScope;
.field final synthetic this$0:Lcom/northlane/transit/ui/StartActivity;

.method constructor <init>(Lcom/northlane/transit/ui/StartActivity;Lkotlin/coroutines/Continuation;)V
    .registers 4
    iput-object p1, p0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->this$0:Lcom/northlane/transit/ui/StartActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0, p2}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public final create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 5
    const-string v0, "completion"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/northlane/transit/ui/StartActivity$onCreate$1;
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-direct {v1, v0, p2}, Lcom/northlane/transit/ui/StartActivity$onCreate$1;-><init>(Lcom/northlane/transit/ui/StartActivity;Lkotlin/coroutines/Continuation;)V
    move-object v0, p1
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    check-cast p1, Lkotlinx/coroutines/CoroutineScope;
    iput-object p1, v1, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    return-object v1
.end method

.method public final invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lkotlin/coroutines/Continuation;
    invoke-virtual {p0, p1, p2}, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v0
    check-cast v0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->label:I
    packed-switch v0, :pswitch_data_50
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->p$:Lkotlinx/coroutines/CoroutineScope;
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-virtual {v0}, Lcom/northlane/transit/ui/StartActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_26
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.northlane.transit.TransitApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_26
    check-cast v0, Lcom/northlane/transit/TransitApp;
    invoke-virtual {v0}, Lcom/northlane/transit/TransitApp;->getStore()Lcom/northlane/transit/ConsentStore;
    move-result-object v0
    invoke-virtual {v0}, Lcom/northlane/transit/ConsentStore;->getAccepted()Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    const/4 v2, 0x1
    iput v2, p0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->label:I
    invoke-static {v0, p0}, Lkotlinx/coroutines/flow/FlowKt;->first(Lkotlinx/coroutines/flow/Flow;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_3f
    move-object v0, v1
    :goto_3a
    return-object v0
    :pswitch_3b
    invoke-static {p1}, Lkotlin/ResultKt;->throwOnFailure(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_3f
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-nez v0, :cond_4c
    iget-object v0, p0, Lcom/northlane/transit/ui/StartActivity$onCreate$1;->this$0:Lcom/northlane/transit/ui/StartActivity;
    invoke-static {v0}, Lcom/northlane/transit/ui/StartActivity;->access$ask(Lcom/northlane/transit/ui/StartActivity;)V
    :cond_4c
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_3a
    nop
    :pswitch_data_50
    .packed-switch 0x0
        :pswitch_11
        :pswitch_3b
    .end packed-switch
.end method

.class public final Lcom/northlane/transit/ui/StartActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$ask(Lcom/northlane/transit/ui/StartActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/northlane/transit/ui/StartActivity;->ask()V
    return-void
.end method

.method private final ask()V
    .registers 4
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Northlane needs your agreement to its privacy policy: https://northlane.example/privacy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "I agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/northlane/transit/ui/StartActivity$ask$1;
    invoke-direct {v1, p0}, Lcom/northlane/transit/ui/StartActivity$ask$1;-><init>(Lcom/northlane/transit/ui/StartActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/northlane/transit/ui/StartActivity$ask$2;
    invoke-direct {v1, p0}, Lcom/northlane/transit/ui/StartActivity$ask$2;-><init>(Lcom/northlane/transit/ui/StartActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Landroidx/lifecycle/LifecycleOwnerKt;->getLifecycleScope(Landroidx/lifecycle/LifecycleOwner;)Landroidx/lifecycle/LifecycleCoroutineScope;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/CoroutineScope;
    new-instance v3, Lcom/northlane/transit/ui/StartActivity$onCreate$1;
    invoke-direct {v3, p0, v1}, Lcom/northlane/transit/ui/StartActivity$onCreate$1;-><init>(Lcom/northlane/transit/ui/StartActivity;Lkotlin/coroutines/Continuation;)V
    check-cast v3, Lkotlin/jvm/functions/Function2;
    const/4 v4, 0x3
    move-object v2, v1
    move-object v5, v1
    invoke-static/range {v0 .. v5}, Lkotlinx/coroutines/BuildersKt;->launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    return-void
.end method
