.class public Lcom/sample/composetwobuttonsruntimereferenced/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "cmp"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :out
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/composetwobuttonsruntimereferenced/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/Main;
.super Landroidx/activity/ComponentActivity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroidx/activity/ComponentActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/sample/composetwobuttonsruntimereferenced/Main$onCreate$1;
    invoke-direct {v0, p0}, Lcom/sample/composetwobuttonsruntimereferenced/Main$onCreate$1;-><init>(Lcom/sample/composetwobuttonsruntimereferenced/Main;)V
    const v1, -0x6a3f1c2
    const/4 v2, 1
    invoke-static {v1, v2, v0}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambda;
    move-result-object v0
    check-cast v0, Lkotlin/jvm/functions/Function2;
    const/4 v1, 0
    const/4 v2, 1
    invoke-static {p0, v1, v0, v2, v1}, Landroidx/activity/compose/ComponentActivityKt;->setContent$default(Landroidx/activity/ComponentActivity;Landroidx/compose/runtime/CompositionContext;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    return-void
.end method

.method public final Ask(Landroidx/compose/runtime/Composer;I)V
    .locals 14
    const v0, 0x1f2e3d
    invoke-interface {p1, v0}, Landroidx/compose/runtime/Composer;->startRestartGroup(I)Landroidx/compose/runtime/Composer;
    move-result-object p1
    const-string v0, "请阅读《隐私政策》，了解个人信息的处理规则"
    invoke-static {v0, p1}, Lcom/sample/composetwobuttonsruntimereferenced/MainKt;->Line(Ljava/lang/String;Landroidx/compose/runtime/Composer;)V
    new-instance v0, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$1;
    invoke-direct {v0, p0}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$1;-><init>(Lcom/sample/composetwobuttonsruntimereferenced/Main;)V
    new-instance v1, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$2;
    invoke-direct {v1}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$2;-><init>()V
    invoke-static {v0, v1, p1}, Lcom/sample/composetwobuttonsruntimereferenced/MainKt;->button(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;)V
    new-instance v0, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$3;
    invoke-direct {v0, p0}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$3;-><init>(Lcom/sample/composetwobuttonsruntimereferenced/Main;)V
    new-instance v1, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$4;
    invoke-direct {v1}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$4;-><init>()V
    invoke-static {v0, v1, p1}, Lcom/sample/composetwobuttonsruntimereferenced/MainKt;->button(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;)V
    invoke-interface {p1}, Landroidx/compose/runtime/Composer;->endRestartGroup()Landroidx/compose/runtime/ScopeUpdateScope;
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/MainKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final Line(Ljava/lang/String;Landroidx/compose/runtime/Composer;)V
    .locals 24
    move-object/from16 v0, p0
    const/4 v1, 0x0
    const-wide/16 v2, 0x0
    const-wide/16 v4, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const-wide/16 v9, 0x0
    const/4 v11, 0x0
    const/4 v12, 0x0
    const-wide/16 v13, 0x0
    const/4 v15, 0x0
    const/16 v16, 0x0
    const/16 v17, 0x0
    const/16 v18, 0x0
    const/16 v19, 0x0
    move-object/from16 v20, p1
    const/16 v21, 0x0
    const/16 v22, 0x0
    const v23, 0xfffe
    invoke-static/range {v0 .. v23}, Landroidx/compose/material/TextKt;->Text-fLXpl1I(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    return-void
.end method

.method public static final button(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;)V
    .locals 14
    move-object v0, p0
    const/4 v1, 0
    const/4 v2, 0
    const/4 v3, 0
    const/4 v4, 0
    const/4 v5, 0
    const/4 v6, 0
    const/4 v7, 0
    const/4 v8, 0
    move-object/from16 v9, p1
    move-object/from16 v10, p2
    const/high16 v11, 0x30000000
    const/16 v12, 0x1fe
    invoke-static/range {v0 .. v12}, Landroidx/compose/material/ButtonKt;->Button(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/foundation/interaction/MutableInteractionSource;Landroidx/compose/material/ButtonElevation;Landroidx/compose/ui/graphics/Shape;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/material/ButtonColors;Landroidx/compose/foundation/layout/PaddingValues;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/Main$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function2;
.field private final a:Lcom/sample/composetwobuttonsruntimereferenced/Main;

.method public constructor <init>(Lcom/sample/composetwobuttonsruntimereferenced/Main;)V
    .locals 1
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/sample/composetwobuttonsruntimereferenced/Main$onCreate$1;->a:Lcom/sample/composetwobuttonsruntimereferenced/Main;
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    check-cast p1, Landroidx/compose/runtime/Composer;
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->intValue()I
    move-result p2
    invoke-virtual {p0, p1, p2}, Lcom/sample/composetwobuttonsruntimereferenced/Main$onCreate$1;->invoke(Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Landroidx/compose/runtime/Composer;I)V
    .locals 2
    iget-object v0, p0, Lcom/sample/composetwobuttonsruntimereferenced/Main$onCreate$1;->a:Lcom/sample/composetwobuttonsruntimereferenced/Main;
    const/4 v1, 0
    invoke-virtual {v0, p1, v1}, Lcom/sample/composetwobuttonsruntimereferenced/Main;->Ask(Landroidx/compose/runtime/Composer;I)V
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field private final a:Lcom/sample/composetwobuttonsruntimereferenced/Main;

.method public constructor <init>(Lcom/sample/composetwobuttonsruntimereferenced/Main;)V
    .locals 1
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$1;->a:Lcom/sample/composetwobuttonsruntimereferenced/Main;
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .locals 1
    invoke-virtual {p0}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$1;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .locals 5
    iget-object v4, p0, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$1;->a:Lcom/sample/composetwobuttonsruntimereferenced/Main;
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {v4, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "cmp"
    const/16 v2, 1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v0, "phone"
    invoke-virtual {v4, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/composetwobuttonsruntimereferenced/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;

.method public constructor <init>()V
    .locals 1
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    check-cast p1, Landroidx/compose/foundation/layout/RowScope;
    check-cast p2, Landroidx/compose/runtime/Composer;
    invoke-virtual {p0, p1, p2}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$2;->invoke(Landroidx/compose/foundation/layout/RowScope;Landroidx/compose/runtime/Composer;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Landroidx/compose/foundation/layout/RowScope;Landroidx/compose/runtime/Composer;)V
    .locals 1
    const-string v0, "同意并继续"
    invoke-static {v0, p2}, Lcom/sample/composetwobuttonsruntimereferenced/MainKt;->Line(Ljava/lang/String;Landroidx/compose/runtime/Composer;)V
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$3;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field private final a:Lcom/sample/composetwobuttonsruntimereferenced/Main;

.method public constructor <init>(Lcom/sample/composetwobuttonsruntimereferenced/Main;)V
    .locals 1
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$3;->a:Lcom/sample/composetwobuttonsruntimereferenced/Main;
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .locals 1
    invoke-virtual {p0}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$3;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .locals 5
    iget-object v4, p0, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$3;->a:Lcom/sample/composetwobuttonsruntimereferenced/Main;
    const-string v0, "clipboard"
    invoke-virtual {v4, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/composetwobuttonsruntimereferenced/Net;->up(Ljava/lang/Object;)V
    invoke-virtual {v4}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$4;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;

.method public constructor <init>()V
    .locals 1
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    check-cast p1, Landroidx/compose/foundation/layout/RowScope;
    check-cast p2, Landroidx/compose/runtime/Composer;
    invoke-virtual {p0, p1, p2}, Lcom/sample/composetwobuttonsruntimereferenced/Main$Ask$4;->invoke(Landroidx/compose/foundation/layout/RowScope;Landroidx/compose/runtime/Composer;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Landroidx/compose/foundation/layout/RowScope;Landroidx/compose/runtime/Composer;)V
    .locals 1
    const-string v0, "不同意"
    invoke-static {v0, p2}, Lcom/sample/composetwobuttonsruntimereferenced/MainKt;->Line(Ljava/lang/String;Landroidx/compose/runtime/Composer;)V
    return-void
.end method

.class public Lcom/sample/composetwobuttonsruntimereferenced/Net;
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
