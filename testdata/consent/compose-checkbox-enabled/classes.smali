.class final Lcom/zhouyou/trip/Label;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;
.field final s:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 3
    const/4 v0, 0x3
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/zhouyou/trip/Label;->s:Ljava/lang/String;
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 30
    move-object/from16 v22, p2
    check-cast v22, Landroidx/compose/runtime/Composer;
    move-object/from16 v0, p0
    iget-object v1, v0, Lcom/zhouyou/trip/Label;->s:Ljava/lang/String;
    const/4 v2, 0x0
    const-wide/16 v3, 0x0
    const-wide/16 v5, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const-wide/16 v10, 0x0
    const/4 v12, 0x0
    const/4 v13, 0x0
    const-wide/16 v14, 0x0
    const/16 v16, 0x0
    const/16 v17, 0x0
    const/16 v18, 0x0
    const/16 v19, 0x0
    const/16 v20, 0x0
    const/16 v21, 0x0
    const/16 v23, 0x0
    const/16 v24, 0x0
    const v25, 0x1fffe
    invoke-static/range {v1 .. v25}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v1
.end method

.class final Lcom/zhouyou/trip/LoginKt;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final Login(Lcom/zhouyou/trip/MainActivity;Landroidx/compose/runtime/Composer;I)V
    .registers 39
    const/16 v2, 0x63
    move-object/from16 v0, p1
    invoke-interface {v0, v2}, Landroidx/compose/runtime/Composer;->startRestartGroup(I)Landroidx/compose/runtime/Composer;
    move-result-object v8
    invoke-interface {v8}, Landroidx/compose/runtime/Composer;->rememberedValue()Ljava/lang/Object;
    move-result-object v2
    sget-object v3, Landroidx/compose/runtime/Composer;->Companion:Landroidx/compose/runtime/Composer$Companion;
    invoke-virtual {v3}, Landroidx/compose/runtime/Composer$Companion;->getEmpty()Ljava/lang/Object;
    move-result-object v3
    if-ne v2, v3, :cond_20
    sget-object v2, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    const/4 v3, 0x0
    const/4 v4, 0x2
    const/4 v5, 0x0
    invoke-static {v2, v3, v4, v5}, Landroidx/compose/runtime/SnapshotStateKt;->mutableStateOf$default(Ljava/lang/Object;Landroidx/compose/runtime/SnapshotMutationPolicy;ILjava/lang/Object;)Landroidx/compose/runtime/MutableState;
    move-result-object v2
    invoke-interface {v8, v2}, Landroidx/compose/runtime/Composer;->updateRememberedValue(Ljava/lang/Object;)V
    :cond_20
    move-object/from16 v35, v2
    check-cast v35, Landroidx/compose/runtime/MutableState;
    invoke-interface/range {v35 .. v35}, Landroidx/compose/runtime/MutableState;->getValue()Ljava/lang/Object;
    move-result-object v2
    check-cast v2, Ljava/lang/Boolean;
    invoke-virtual {v2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v2
    new-instance v3, Lcom/zhouyou/trip/OnCheck;
    move-object/from16 v0, v35
    invoke-direct {v3, v0}, Lcom/zhouyou/trip/OnCheck;-><init>(Landroidx/compose/runtime/MutableState;)V
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v9, 0x0
    const/16 v10, 0x3c
    invoke-static/range {v2 .. v10}, Landroidx/compose/material3/CheckboxKt;->Checkbox(ZLkotlin/jvm/functions/Function1;Landroidx/compose/ui/Modifier;ZLandroidx/compose/material3/CheckboxColors;Landroidx/compose/foundation/interaction/MutableInteractionSource;Landroidx/compose/runtime/Composer;II)V
    const-string v10, "\u6211\u5df2\u9605\u8bfb\u5e76\u540c\u610f\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b"
    const/4 v11, 0x0
    const-wide/16 v12, 0x0
    const-wide/16 v14, 0x0
    const/16 v16, 0x0
    const/16 v17, 0x0
    const/16 v18, 0x0
    const-wide/16 v19, 0x0
    const/16 v21, 0x0
    const/16 v22, 0x0
    const-wide/16 v23, 0x0
    const/16 v25, 0x0
    const/16 v26, 0x0
    const/16 v27, 0x0
    const/16 v28, 0x0
    const/16 v29, 0x0
    const/16 v30, 0x0
    const/16 v32, 0x0
    const/16 v33, 0x0
    const v34, 0x1fffe
    move-object/from16 v31, v8
    invoke-static/range {v10 .. v34}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    new-instance v9, Lcom/zhouyou/trip/OnGo;
    move-object/from16 v0, p0
    move-object/from16 v1, v35
    invoke-direct {v9, v0, v1}, Lcom/zhouyou/trip/OnGo;-><init>(Lcom/zhouyou/trip/MainActivity;Landroidx/compose/runtime/MutableState;)V
    const/4 v10, 0x0
    invoke-interface/range {v35 .. v35}, Landroidx/compose/runtime/MutableState;->getValue()Ljava/lang/Object;
    move-result-object v2
    check-cast v2, Ljava/lang/Boolean;
    invoke-virtual {v2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v11
    const/4 v12, 0x0
    const/4 v13, 0x0
    const/4 v14, 0x0
    const/4 v15, 0x0
    const/16 v16, 0x0
    const/16 v17, 0x0
    sget-object v18, Lcom/zhouyou/trip/Texts;->go:Lkotlin/jvm/functions/Function3;
    const/high16 v20, 0x30000000
    const/16 v21, 0x1fa
    move-object/from16 v19, v8
    invoke-static/range {v9 .. v21}, Landroidx/compose/material3/ButtonKt;->Button(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    new-instance v9, Lcom/zhouyou/trip/OnLook;
    move-object/from16 v0, p0
    invoke-direct {v9, v0}, Lcom/zhouyou/trip/OnLook;-><init>(Lcom/zhouyou/trip/MainActivity;)V
    const/4 v10, 0x0
    const/4 v11, 0x0
    const/4 v12, 0x0
    const/4 v13, 0x0
    const/4 v14, 0x0
    const/4 v15, 0x0
    const/16 v16, 0x0
    const/16 v17, 0x0
    sget-object v18, Lcom/zhouyou/trip/Texts;->look:Lkotlin/jvm/functions/Function3;
    const/high16 v20, 0x30000000
    const/16 v21, 0x1fe
    move-object/from16 v19, v8
    invoke-static/range {v9 .. v21}, Landroidx/compose/material3/ButtonKt;->TextButton(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    invoke-interface {v8}, Landroidx/compose/runtime/Composer;->endRestartGroup()Landroidx/compose/runtime/ScopeUpdateScope;
    return-void
.end method

.class public Lcom/zhouyou/trip/MainActivity;
.super Landroidx/activity/ComponentActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    const/4 v2, 0x1
    invoke-super {p0, p1}, Landroidx/activity/ComponentActivity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, -0x5
    new-instance v1, Lcom/zhouyou/trip/Root;
    invoke-direct {v1, p0}, Lcom/zhouyou/trip/Root;-><init>(Lcom/zhouyou/trip/MainActivity;)V
    invoke-static {v0, v2, v1}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v0
    invoke-static {p0, v3, v0, v2, v3}, Landroidx/activity/compose/ComponentActivityKt;->setContent$default(Landroidx/activity/ComponentActivity;Ljava/lang/Object;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    return-void
.end method

.class final Lcom/zhouyou/trip/OnCheck;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final s:Landroidx/compose/runtime/MutableState;

.method constructor <init>(Landroidx/compose/runtime/MutableState;)V
    .registers 3
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/zhouyou/trip/OnCheck;->s:Landroidx/compose/runtime/MutableState;
    return-void
.end method

.method public invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lcom/zhouyou/trip/OnCheck;->s:Landroidx/compose/runtime/MutableState;
    invoke-interface {v0, p1}, Landroidx/compose/runtime/MutableState;->setValue(Ljava/lang/Object;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/zhouyou/trip/OnGo;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final a:Lcom/zhouyou/trip/MainActivity;
.field final s:Landroidx/compose/runtime/MutableState;

.method constructor <init>(Lcom/zhouyou/trip/MainActivity;Landroidx/compose/runtime/MutableState;)V
    .registers 4
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/zhouyou/trip/OnGo;->a:Lcom/zhouyou/trip/MainActivity;
    iput-object p2, p0, Lcom/zhouyou/trip/OnGo;->s:Landroidx/compose/runtime/MutableState;
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lcom/zhouyou/trip/OnGo;->s:Landroidx/compose/runtime/MutableState;
    invoke-interface {v0}, Landroidx/compose/runtime/MutableState;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_21
    const-string v1, "z"
    iget-object v0, p0, Lcom/zhouyou/trip/OnGo;->a:Lcom/zhouyou/trip/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/zhouyou/trip/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_21
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/zhouyou/trip/OnLook;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final a:Lcom/zhouyou/trip/MainActivity;

.method constructor <init>(Lcom/zhouyou/trip/MainActivity;)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/zhouyou/trip/OnLook;->a:Lcom/zhouyou/trip/MainActivity;
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .registers 4
    const-string v1, "z"
    iget-object v0, p0, Lcom/zhouyou/trip/OnLook;->a:Lcom/zhouyou/trip/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/zhouyou/trip/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/zhouyou/trip/Root;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function2;
.field final a:Lcom/zhouyou/trip/MainActivity;

.method constructor <init>(Lcom/zhouyou/trip/MainActivity;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/zhouyou/trip/Root;->a:Lcom/zhouyou/trip/MainActivity;
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Lcom/zhouyou/trip/Root;->a:Lcom/zhouyou/trip/MainActivity;
    check-cast p1, Landroidx/compose/runtime/Composer;
    const/16 v1, 0x8
    invoke-static {v0, p1, v1}, Lcom/zhouyou/trip/LoginKt;->Login(Lcom/zhouyou/trip/MainActivity;Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/zhouyou/trip/Texts;
.super Ljava/lang/Object;
.field static go:Lkotlin/jvm/functions/Function3;
.field static look:Lkotlin/jvm/functions/Function3;

.method static constructor <clinit>()V
    .registers 4
    const/4 v3, 0x0
    const/4 v0, 0x1
    new-instance v1, Lcom/zhouyou/trip/Label;
    const-string v2, "\u767b\u5f55"
    invoke-direct {v1, v2}, Lcom/zhouyou/trip/Label;-><init>(Ljava/lang/String;)V
    invoke-static {v0, v3, v1}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v0
    sput-object v0, Lcom/zhouyou/trip/Texts;->go:Lkotlin/jvm/functions/Function3;
    const/4 v0, 0x2
    new-instance v1, Lcom/zhouyou/trip/Label;
    const-string v2, "\u968f\u4fbf\u770b\u770b"
    invoke-direct {v1, v2}, Lcom/zhouyou/trip/Label;-><init>(Ljava/lang/String;)V
    invoke-static {v0, v3, v1}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v0
    sput-object v0, Lcom/zhouyou/trip/Texts;->look:Lkotlin/jvm/functions/Function3;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/activity/ComponentActivity;
.super Landroid/app/Activity;
.implements Landroidx/lifecycle/LifecycleOwner;
.implements Landroidx/lifecycle/ViewModelStoreOwner;
.field private final mViewModelStore:Landroidx/lifecycle/ViewModelStore;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroidx/lifecycle/ViewModelStore;
    invoke-direct {v0}, Landroidx/lifecycle/ViewModelStore;-><init>()V
    iput-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-void
.end method

.method public getViewModelStore()Landroidx/lifecycle/ViewModelStore;
    .registers 2
    iget-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-object v0
.end method

.class public final Landroidx/activity/compose/ComponentActivityKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final setContent(Landroidx/activity/ComponentActivity;Ljava/lang/Object;Lkotlin/jvm/functions/Function2;)V
    .registers 5
    new-instance v0, Landroid/widget/FrameLayout;
    invoke-direct {v0, p0}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Landroidx/activity/ComponentActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Landroidx/compose/runtime/ComposerImpl;
    invoke-direct {v1, v0, p2}, Landroidx/compose/runtime/ComposerImpl;-><init>(Landroid/view/ViewGroup;Lkotlin/jvm/functions/Function2;)V
    invoke-virtual {v1}, Landroidx/compose/runtime/ComposerImpl;->recompose()V
    return-void
.end method

.method public static setContent$default(Landroidx/activity/ComponentActivity;Ljava/lang/Object;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    .registers 6
    const/4 v0, 0x0
    invoke-static {p0, v0, p2}, Landroidx/activity/compose/ComponentActivityKt;->setContent(Landroidx/activity/ComponentActivity;Ljava/lang/Object;Lkotlin/jvm/functions/Function2;)V
    return-void
.end method

.class public Landroidx/compose/foundation/BorderStroke;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Landroidx/compose/foundation/interaction/MutableInteractionSource;
.super Ljava/lang/Object;

.class public interface abstract Landroidx/compose/foundation/layout/PaddingValues;
.super Ljava/lang/Object;

.class public Landroidx/compose/material3/ButtonColors;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/compose/material3/ButtonElevation;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class final Landroidx/compose/material3/ButtonKt$Click;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final f:Lkotlin/jvm/functions/Function0;

.method constructor <init>(Lkotlin/jvm/functions/Function0;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/compose/material3/ButtonKt$Click;->f:Lkotlin/jvm/functions/Function0;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Landroidx/compose/material3/ButtonKt$Click;->f:Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    return-void
.end method

.class public final Landroidx/compose/material3/ButtonKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final Button(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    .registers 14
    and-int/lit8 v0, p12, 0x4
    if-eqz v0, :cond_5
    const/4 p2, 0x1
    :cond_5
    invoke-static {p0, p2, p9, p10}, Landroidx/compose/material3/ButtonKt;->row(Lkotlin/jvm/functions/Function0;ZLkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;)V
    return-void
.end method

.method public static final OutlinedButton(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    .registers 14
    and-int/lit8 v0, p12, 0x4
    if-eqz v0, :cond_5
    const/4 p2, 0x1
    :cond_5
    invoke-static {p0, p2, p9, p10}, Landroidx/compose/material3/ButtonKt;->row(Lkotlin/jvm/functions/Function0;ZLkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;)V
    return-void
.end method

.method public static final TextButton(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    .registers 14
    and-int/lit8 v0, p12, 0x4
    if-eqz v0, :cond_5
    const/4 p2, 0x1
    :cond_5
    invoke-static {p0, p2, p9, p10}, Landroidx/compose/material3/ButtonKt;->row(Lkotlin/jvm/functions/Function0;ZLkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;)V
    return-void
.end method

.method private static row(Lkotlin/jvm/functions/Function0;ZLkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;)V
    .registers 6
    new-instance v1, Landroid/widget/LinearLayout;
    move-object v0, p3
    check-cast v0, Landroidx/compose/runtime/ComposerImpl;
    invoke-virtual {v0}, Landroidx/compose/runtime/ComposerImpl;->context()Landroid/content/Context;
    move-result-object v0
    invoke-direct {v1, v0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1, p1}, Landroid/widget/LinearLayout;->setEnabled(Z)V
    if-eqz p1, :cond_19
    new-instance v0, Landroidx/compose/material3/ButtonKt$Click;
    invoke-direct {v0, p0}, Landroidx/compose/material3/ButtonKt$Click;-><init>(Lkotlin/jvm/functions/Function0;)V
    invoke-virtual {v1, v0}, Landroid/widget/LinearLayout;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    :cond_19
    invoke-interface {p3, v1}, Landroidx/compose/runtime/Composer;->begin(Landroid/view/ViewGroup;)V
    const/4 v0, 0x6
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {p2, v1, p3, v0}, Lkotlin/jvm/functions/Function3;->invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-interface {p3}, Landroidx/compose/runtime/Composer;->end()V
    return-void
.end method

.class public Landroidx/compose/material3/CheckboxColors;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class final Landroidx/compose/material3/CheckboxKt$Change;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field private final f:Lkotlin/jvm/functions/Function1;

.method constructor <init>(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/compose/material3/CheckboxKt$Change;->f:Lkotlin/jvm/functions/Function1;
    return-void
.end method

.method public onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 5
    iget-object v0, p0, Landroidx/compose/material3/CheckboxKt$Change;->f:Lkotlin/jvm/functions/Function1;
    invoke-static {p2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Landroidx/compose/material3/CheckboxKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final Checkbox(ZLkotlin/jvm/functions/Function1;Landroidx/compose/ui/Modifier;ZLandroidx/compose/material3/CheckboxColors;Landroidx/compose/foundation/interaction/MutableInteractionSource;Landroidx/compose/runtime/Composer;II)V
    .registers 11
    new-instance v1, Landroid/widget/CheckBox;
    move-object v0, p6
    check-cast v0, Landroidx/compose/runtime/ComposerImpl;
    invoke-virtual {v0}, Landroidx/compose/runtime/ComposerImpl;->context()Landroid/content/Context;
    move-result-object v0
    invoke-direct {v1, v0}, Landroid/widget/CheckBox;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1, p0}, Landroid/widget/CheckBox;->setChecked(Z)V
    new-instance v0, Landroidx/compose/material3/CheckboxKt$Change;
    invoke-direct {v0, p1}, Landroidx/compose/material3/CheckboxKt$Change;-><init>(Lkotlin/jvm/functions/Function1;)V
    invoke-virtual {v1, v0}, Landroid/widget/CheckBox;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    invoke-interface {p6, v1}, Landroidx/compose/runtime/Composer;->emit(Landroid/view/View;)V
    return-void
.end method

.class public final Landroidx/compose/material3/TextKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    .registers 28
    new-instance v2, Landroid/widget/TextView;
    move-object/from16 v1, p21
    check-cast v1, Landroidx/compose/runtime/ComposerImpl;
    invoke-virtual {v1}, Landroidx/compose/runtime/ComposerImpl;->context()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v2, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v2, p0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    move-object/from16 v0, p21
    invoke-interface {v0, v2}, Landroidx/compose/runtime/Composer;->emit(Landroid/view/View;)V
    return-void
.end method

.class public final Landroidx/compose/runtime/Composer$Companion;
.super Ljava/lang/Object;
.field private static final Empty:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Landroidx/compose/runtime/Composer$Companion;->Empty:Ljava/lang/Object;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getEmpty()Ljava/lang/Object;
    .registers 2
    sget-object v0, Landroidx/compose/runtime/Composer$Companion;->Empty:Ljava/lang/Object;
    return-object v0
.end method

.class public interface abstract Landroidx/compose/runtime/Composer;
.super Ljava/lang/Object;
.field public static final Companion:Landroidx/compose/runtime/Composer$Companion;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Landroidx/compose/runtime/Composer$Companion;
    invoke-direct {v0}, Landroidx/compose/runtime/Composer$Companion;-><init>()V
    sput-object v0, Landroidx/compose/runtime/Composer;->Companion:Landroidx/compose/runtime/Composer$Companion;
    return-void
.end method

.method public abstract begin(Landroid/view/ViewGroup;)V
.end method

.method public abstract changed(Ljava/lang/Object;)Z
.end method

.method public abstract consume(Landroidx/compose/runtime/CompositionLocal;)Ljava/lang/Object;
.end method

.method public abstract emit(Landroid/view/View;)V
.end method

.method public abstract end()V
.end method

.method public abstract endReplaceableGroup()V
.end method

.method public abstract endRestartGroup()Landroidx/compose/runtime/ScopeUpdateScope;
.end method

.method public abstract getSkipping()Z
.end method

.method public abstract rememberedValue()Ljava/lang/Object;
.end method

.method public abstract skipToGroupEnd()V
.end method

.method public abstract startReplaceableGroup(I)V
.end method

.method public abstract startRestartGroup(I)Landroidx/compose/runtime/Composer;
.end method

.method public abstract updateRememberedValue(Ljava/lang/Object;)V
.end method

.class public final Landroidx/compose/runtime/ComposerImpl;
.super Ljava/lang/Object;
.implements Landroidx/compose/runtime/Composer;
.implements Landroidx/compose/runtime/ScopeUpdateScope;
.field private at:I
.field private final content:Lkotlin/jvm/functions/Function2;
.field private final root:Landroid/view/ViewGroup;
.field private final slots:Ljava/util/ArrayList;
.field private final stack:Ljava/util/ArrayDeque;

.method public constructor <init>(Landroid/view/ViewGroup;Lkotlin/jvm/functions/Function2;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayDeque;
    invoke-direct {v0}, Ljava/util/ArrayDeque;-><init>()V
    iput-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->stack:Ljava/util/ArrayDeque;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->slots:Ljava/util/ArrayList;
    iput-object p1, p0, Landroidx/compose/runtime/ComposerImpl;->root:Landroid/view/ViewGroup;
    iput-object p2, p0, Landroidx/compose/runtime/ComposerImpl;->content:Lkotlin/jvm/functions/Function2;
    sput-object p0, Landroidx/compose/runtime/Recomposer;->current:Landroidx/compose/runtime/ComposerImpl;
    return-void
.end method

.method public begin(Landroid/view/ViewGroup;)V
    .registers 3
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->stack:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->peek()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, p1}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->stack:Ljava/util/ArrayDeque;
    invoke-virtual {v0, p1}, Ljava/util/ArrayDeque;->push(Ljava/lang/Object;)V
    return-void
.end method

.method public changed(Ljava/lang/Object;)Z
    .registers 3
    const/4 v0, 0x1
    return v0
.end method

.method public consume(Landroidx/compose/runtime/CompositionLocal;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p1, Landroidx/compose/runtime/CompositionLocal;->value:Ljava/lang/Object;
    return-object v0
.end method

.method public context()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->root:Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->getContext()Landroid/content/Context;
    move-result-object v0
    return-object v0
.end method

.method public emit(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->stack:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->peek()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, p1}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    return-void
.end method

.method public end()V
    .registers 2
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->stack:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->pop()Ljava/lang/Object;
    return-void
.end method

.method public endReplaceableGroup()V
    .registers 1
    return-void
.end method

.method public endRestartGroup()Landroidx/compose/runtime/ScopeUpdateScope;
    .registers 1
    return-object p0
.end method

.method public getSkipping()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public recompose()V
    .registers 3
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->root:Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->removeAllViews()V
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->stack:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->clear()V
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->stack:Ljava/util/ArrayDeque;
    iget-object v1, p0, Landroidx/compose/runtime/ComposerImpl;->root:Landroid/view/ViewGroup;
    invoke-virtual {v0, v1}, Ljava/util/ArrayDeque;->push(Ljava/lang/Object;)V
    const/4 v0, 0x0
    iput v0, p0, Landroidx/compose/runtime/ComposerImpl;->at:I
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->content:Lkotlin/jvm/functions/Function2;
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-interface {v0, p0, v1}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method public rememberedValue()Ljava/lang/Object;
    .registers 4
    iget v0, p0, Landroidx/compose/runtime/ComposerImpl;->at:I
    iget-object v1, p0, Landroidx/compose/runtime/ComposerImpl;->slots:Ljava/util/ArrayList;
    invoke-virtual {v1}, Ljava/util/ArrayList;->size()I
    move-result v1
    if-ne v0, v1, :cond_15
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->slots:Ljava/util/ArrayList;
    sget-object v1, Landroidx/compose/runtime/Composer;->Companion:Landroidx/compose/runtime/Composer$Companion;
    invoke-virtual {v1}, Landroidx/compose/runtime/Composer$Companion;->getEmpty()Ljava/lang/Object;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    :cond_15
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->slots:Ljava/util/ArrayList;
    iget v1, p0, Landroidx/compose/runtime/ComposerImpl;->at:I
    add-int/lit8 v2, v1, 0x1
    iput v2, p0, Landroidx/compose/runtime/ComposerImpl;->at:I
    invoke-virtual {v0, v1}, Ljava/util/ArrayList;->get(I)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public skipToGroupEnd()V
    .registers 1
    return-void
.end method

.method public startReplaceableGroup(I)V
    .registers 2
    return-void
.end method

.method public startRestartGroup(I)Landroidx/compose/runtime/Composer;
    .registers 2
    return-object p0
.end method

.method public updateRememberedValue(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Landroidx/compose/runtime/ComposerImpl;->slots:Ljava/util/ArrayList;
    iget v1, p0, Landroidx/compose/runtime/ComposerImpl;->at:I
    add-int/lit8 v1, v1, -0x1
    invoke-virtual {v0, v1, p1}, Ljava/util/ArrayList;->set(ILjava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method public updateScope(Lkotlin/jvm/functions/Function2;)V
    .registers 2
    return-void
.end method

.class public Landroidx/compose/runtime/CompositionLocal;
.super Ljava/lang/Object;
.field final value:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/compose/runtime/CompositionLocal;->value:Ljava/lang/Object;
    return-void
.end method

.class public interface abstract Landroidx/compose/runtime/MutableState;
.super Ljava/lang/Object;
.implements Landroidx/compose/runtime/State;

.method public abstract setValue(Ljava/lang/Object;)V
.end method

.class public final Landroidx/compose/runtime/Recomposer;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field static current:Landroidx/compose/runtime/ComposerImpl;
.field static final h:Landroid/os/Handler;
.field static pending:Z

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    sput-object v0, Landroidx/compose/runtime/Recomposer;->h:Landroid/os/Handler;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static invalidate()V
    .registers 2
    sget-object v0, Landroidx/compose/runtime/Recomposer;->current:Landroidx/compose/runtime/ComposerImpl;
    if-eqz v0, :cond_15
    sget-boolean v0, Landroidx/compose/runtime/Recomposer;->pending:Z
    if-nez v0, :cond_15
    const/4 v0, 0x1
    sput-boolean v0, Landroidx/compose/runtime/Recomposer;->pending:Z
    sget-object v0, Landroidx/compose/runtime/Recomposer;->h:Landroid/os/Handler;
    new-instance v1, Landroidx/compose/runtime/Recomposer;
    invoke-direct {v1}, Landroidx/compose/runtime/Recomposer;-><init>()V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    :cond_15
    return-void
.end method

.method public run()V
    .registers 2
    const/4 v0, 0x0
    sput-boolean v0, Landroidx/compose/runtime/Recomposer;->pending:Z
    sget-object v0, Landroidx/compose/runtime/Recomposer;->current:Landroidx/compose/runtime/ComposerImpl;
    invoke-virtual {v0}, Landroidx/compose/runtime/ComposerImpl;->recompose()V
    return-void
.end method

.class public interface abstract Landroidx/compose/runtime/ScopeUpdateScope;
.super Ljava/lang/Object;

.method public abstract updateScope(Lkotlin/jvm/functions/Function2;)V
.end method

.class public Landroidx/compose/runtime/SnapshotMutableStateImpl;
.super Ljava/lang/Object;
.implements Landroidx/compose/runtime/MutableState;
.field private next:Ljava/lang/Object;

.method constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/compose/runtime/SnapshotMutableStateImpl;->next:Ljava/lang/Object;
    return-void
.end method

.method public getValue()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Landroidx/compose/runtime/SnapshotMutableStateImpl;->next:Ljava/lang/Object;
    return-object v0
.end method

.method public setValue(Ljava/lang/Object;)V
    .registers 3
    iget-object v0, p0, Landroidx/compose/runtime/SnapshotMutableStateImpl;->next:Ljava/lang/Object;
    if-eqz v0, :cond_c
    iget-object v0, p0, Landroidx/compose/runtime/SnapshotMutableStateImpl;->next:Ljava/lang/Object;
    invoke-virtual {v0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-nez v0, :cond_11
    :cond_c
    iput-object p1, p0, Landroidx/compose/runtime/SnapshotMutableStateImpl;->next:Ljava/lang/Object;
    invoke-static {}, Landroidx/compose/runtime/Recomposer;->invalidate()V
    :cond_11
    return-void
.end method

.class public interface abstract Landroidx/compose/runtime/SnapshotMutationPolicy;
.super Ljava/lang/Object;

.class public final Landroidx/compose/runtime/SnapshotStateKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static mutableStateOf$default(Ljava/lang/Object;Landroidx/compose/runtime/SnapshotMutationPolicy;ILjava/lang/Object;)Landroidx/compose/runtime/MutableState;
    .registers 5
    new-instance v0, Landroidx/compose/runtime/SnapshotMutableStateImpl;
    invoke-direct {v0, p0}, Landroidx/compose/runtime/SnapshotMutableStateImpl;-><init>(Ljava/lang/Object;)V
    return-object v0
.end method

.class public interface abstract Landroidx/compose/runtime/State;
.super Ljava/lang/Object;

.method public abstract getValue()Ljava/lang/Object;
.end method

.class public final Landroidx/compose/runtime/internal/ComposableLambdaImpl;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function2;
.implements Lkotlin/jvm/functions/Function3;
.field private _block:Ljava/lang/Object;
.field private final key:I
.field private final tracked:Z

.method public constructor <init>(IZ)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Landroidx/compose/runtime/internal/ComposableLambdaImpl;->key:I
    iput-boolean p2, p0, Landroidx/compose/runtime/internal/ComposableLambdaImpl;->tracked:Z
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Landroidx/compose/runtime/internal/ComposableLambdaImpl;->_block:Ljava/lang/Object;
    check-cast v0, Lkotlin/jvm/functions/Function2;
    invoke-interface {v0, p1, p2}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Landroidx/compose/runtime/internal/ComposableLambdaImpl;->_block:Ljava/lang/Object;
    check-cast v0, Lkotlin/jvm/functions/Function3;
    invoke-interface {v0, p1, p2, p3}, Lkotlin/jvm/functions/Function3;->invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public update(Ljava/lang/Object;)V
    .registers 2
    iput-object p1, p0, Landroidx/compose/runtime/internal/ComposableLambdaImpl;->_block:Ljava/lang/Object;
    return-void
.end method

.class public final Landroidx/compose/runtime/internal/ComposableLambdaKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static composableLambda(Landroidx/compose/runtime/Composer;IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    .registers 5
    new-instance v0, Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    invoke-direct {v0, p1, p2}, Landroidx/compose/runtime/internal/ComposableLambdaImpl;-><init>(IZ)V
    invoke-virtual {v0, p3}, Landroidx/compose/runtime/internal/ComposableLambdaImpl;->update(Ljava/lang/Object;)V
    return-object v0
.end method

.method public static composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    .registers 4
    new-instance v0, Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    invoke-direct {v0, p0, p1}, Landroidx/compose/runtime/internal/ComposableLambdaImpl;-><init>(IZ)V
    invoke-virtual {v0, p2}, Landroidx/compose/runtime/internal/ComposableLambdaImpl;->update(Ljava/lang/Object;)V
    return-object v0
.end method

.class public interface abstract Landroidx/compose/ui/Modifier;
.super Ljava/lang/Object;

.class public interface abstract Landroidx/compose/ui/graphics/Shape;
.super Ljava/lang/Object;

.class public Landroidx/compose/ui/text/TextStyle;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/compose/ui/text/font/FontFamily;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/compose/ui/text/font/FontStyle;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/compose/ui/text/font/FontWeight;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/compose/ui/text/style/TextAlign;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Landroidx/compose/ui/text/style/TextDecoration;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/LifecycleOwner;
.super Ljava/lang/Object;

.class public abstract Landroidx/lifecycle/ViewModel;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method protected onCleared()V
    .registers 1
    return-void
.end method

.class public Landroidx/lifecycle/ViewModelStore;
.super Ljava/lang/Object;
.field final mMap:Ljava/util/HashMap;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/lifecycle/ViewModelStore;->mMap:Ljava/util/HashMap;
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/ViewModelStoreOwner;
.super Ljava/lang/Object;

.method public abstract getViewModelStore()Landroidx/lifecycle/ViewModelStore;
.end method

.class public interface abstract Lkotlin/Function;
.super Ljava/lang/Object;

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

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function1;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function3;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/internal/FunctionBase;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract getArity()I
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
