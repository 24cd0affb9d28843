.class final Lnl/polder/pots/PotsActivity$notice$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lnl/polder/pots/PotsActivity;

.method constructor <init>(Lnl/polder/pots/PotsActivity;)V
    .registers 3
    iput-object p1, p0, Lnl/polder/pots/PotsActivity$notice$1;->this$0:Lnl/polder/pots/PotsActivity;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lnl/polder/pots/PotsActivity$notice$1;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 2
    iget-object v0, p0, Lnl/polder/pots/PotsActivity$notice$1;->this$0:Lnl/polder/pots/PotsActivity;
    invoke-static {v0}, Lnl/polder/pots/PotsActivity;->access$gotIt(Lnl/polder/pots/PotsActivity;)V
    return-void
.end method

.class final Lnl/polder/pots/PotsActivity$notice$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;
.field public static final INSTANCE:Lnl/polder/pots/PotsActivity$notice$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lnl/polder/pots/PotsActivity$notice$2;
    invoke-direct {v0}, Lnl/polder/pots/PotsActivity$notice$2;-><init>()V
    sput-object v0, Lnl/polder/pots/PotsActivity$notice$2;->INSTANCE:Lnl/polder/pots/PotsActivity$notice$2;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x3
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Landroidx/compose/runtime/Composer;
    check-cast p3, Ljava/lang/Number;
    invoke-virtual {p3}, Ljava/lang/Number;->intValue()I
    move-result v0
    invoke-virtual {p0, p1, p2, v0}, Lnl/polder/pots/PotsActivity$notice$2;->invoke(Ljava/lang/Object;Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Landroidx/compose/runtime/Composer;I)V
    .registers 30
    const-string v1, "r"
    move-object/from16 v0, p1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "c"
    move-object/from16 v0, p2
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "Got it"
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
    move-object/from16 v22, p2
    invoke-static/range {v1 .. v25}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    return-void
.end method

.class final Lnl/polder/pots/PotsActivity$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function2;
.field final synthetic this$0:Lnl/polder/pots/PotsActivity;

.method constructor <init>(Lnl/polder/pots/PotsActivity;)V
    .registers 3
    iput-object p1, p0, Lnl/polder/pots/PotsActivity$onCreate$1;->this$0:Lnl/polder/pots/PotsActivity;
    const/4 v0, 0x2
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Landroidx/compose/runtime/Composer;
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->intValue()I
    move-result v0
    invoke-virtual {p0, p1, v0}, Lnl/polder/pots/PotsActivity$onCreate$1;->invoke(Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Landroidx/compose/runtime/Composer;I)V
    .registers 5
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lnl/polder/pots/PotsActivity$onCreate$1;->this$0:Lnl/polder/pots/PotsActivity;
    invoke-virtual {v0}, Lnl/polder/pots/PotsActivity;->getPage()Landroidx/compose/runtime/MutableState;
    move-result-object v0
    invoke-interface {v0}, Landroidx/compose/runtime/MutableState;->getValue()Ljava/lang/Object;
    move-result-object v0
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_20
    iget-object v0, p0, Lnl/polder/pots/PotsActivity$onCreate$1;->this$0:Lnl/polder/pots/PotsActivity;
    invoke-static {v0, p1}, Lnl/polder/pots/PotsActivity;->access$notice(Lnl/polder/pots/PotsActivity;Landroidx/compose/runtime/Composer;)V
    :goto_1f
    return-void
    :cond_20
    iget-object v0, p0, Lnl/polder/pots/PotsActivity$onCreate$1;->this$0:Lnl/polder/pots/PotsActivity;
    invoke-static {v0, p1}, Lnl/polder/pots/PotsActivity;->access$policy(Lnl/polder/pots/PotsActivity;Landroidx/compose/runtime/Composer;)V
    goto :goto_1f
.end method

.class final Lnl/polder/pots/PotsActivity$policy$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lnl/polder/pots/PotsActivity;

.method constructor <init>(Lnl/polder/pots/PotsActivity;)V
    .registers 3
    iput-object p1, p0, Lnl/polder/pots/PotsActivity$policy$1;->this$0:Lnl/polder/pots/PotsActivity;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    invoke-virtual {p0, p1}, Lnl/polder/pots/PotsActivity$policy$1;->invoke(Ljava/lang/Object;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;)V
    .registers 3
    iget-object v0, p0, Lnl/polder/pots/PotsActivity$policy$1;->this$0:Lnl/polder/pots/PotsActivity;
    invoke-virtual {v0}, Lnl/polder/pots/PotsActivity;->getChecked()Landroidx/compose/runtime/MutableState;
    move-result-object v0
    invoke-interface {v0, p1}, Landroidx/compose/runtime/MutableState;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.class final Lnl/polder/pots/PotsActivity$policy$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lnl/polder/pots/PotsActivity;

.method constructor <init>(Lnl/polder/pots/PotsActivity;)V
    .registers 3
    iput-object p1, p0, Lnl/polder/pots/PotsActivity$policy$2;->this$0:Lnl/polder/pots/PotsActivity;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lnl/polder/pots/PotsActivity$policy$2;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 2
    iget-object v0, p0, Lnl/polder/pots/PotsActivity$policy$2;->this$0:Lnl/polder/pots/PotsActivity;
    invoke-static {v0}, Lnl/polder/pots/PotsActivity;->access$agreed(Lnl/polder/pots/PotsActivity;)V
    return-void
.end method

.class final Lnl/polder/pots/PotsActivity$policy$3;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;
.field public static final INSTANCE:Lnl/polder/pots/PotsActivity$policy$3;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lnl/polder/pots/PotsActivity$policy$3;
    invoke-direct {v0}, Lnl/polder/pots/PotsActivity$policy$3;-><init>()V
    sput-object v0, Lnl/polder/pots/PotsActivity$policy$3;->INSTANCE:Lnl/polder/pots/PotsActivity$policy$3;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x3
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Landroidx/compose/runtime/Composer;
    check-cast p3, Ljava/lang/Number;
    invoke-virtual {p3}, Ljava/lang/Number;->intValue()I
    move-result v0
    invoke-virtual {p0, p1, p2, v0}, Lnl/polder/pots/PotsActivity$policy$3;->invoke(Ljava/lang/Object;Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Landroidx/compose/runtime/Composer;I)V
    .registers 30
    const-string v1, "r"
    move-object/from16 v0, p1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "c"
    move-object/from16 v0, p2
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "Agree"
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
    move-object/from16 v22, p2
    invoke-static/range {v1 .. v25}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    return-void
.end method

.class final Lnl/polder/pots/PotsActivity$policy$4;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lnl/polder/pots/PotsActivity;

.method constructor <init>(Lnl/polder/pots/PotsActivity;)V
    .registers 3
    iput-object p1, p0, Lnl/polder/pots/PotsActivity$policy$4;->this$0:Lnl/polder/pots/PotsActivity;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lnl/polder/pots/PotsActivity$policy$4;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 2
    iget-object v0, p0, Lnl/polder/pots/PotsActivity$policy$4;->this$0:Lnl/polder/pots/PotsActivity;
    invoke-virtual {v0}, Lnl/polder/pots/PotsActivity;->finish()V
    return-void
.end method

.class final Lnl/polder/pots/PotsActivity$policy$5;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;
.field public static final INSTANCE:Lnl/polder/pots/PotsActivity$policy$5;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lnl/polder/pots/PotsActivity$policy$5;
    invoke-direct {v0}, Lnl/polder/pots/PotsActivity$policy$5;-><init>()V
    sput-object v0, Lnl/polder/pots/PotsActivity$policy$5;->INSTANCE:Lnl/polder/pots/PotsActivity$policy$5;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x3
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Landroidx/compose/runtime/Composer;
    check-cast p3, Ljava/lang/Number;
    invoke-virtual {p3}, Ljava/lang/Number;->intValue()I
    move-result v0
    invoke-virtual {p0, p1, p2, v0}, Lnl/polder/pots/PotsActivity$policy$5;->invoke(Ljava/lang/Object;Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Ljava/lang/Object;Landroidx/compose/runtime/Composer;I)V
    .registers 30
    const-string v1, "r"
    move-object/from16 v0, p1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "c"
    move-object/from16 v0, p2
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "Decline"
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
    move-object/from16 v22, p2
    invoke-static/range {v1 .. v25}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    return-void
.end method

.class public final Lnl/polder/pots/PotsActivity;
.super Landroidx/activity/ComponentActivity;
.field private final checked:Landroidx/compose/runtime/MutableState;
.field private final page:Landroidx/compose/runtime/MutableState;

.method public constructor <init>()V
    .registers 5
    const/4 v3, 0x2
    const/4 v2, 0x0
    const/4 v1, 0x0
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-static {v0, v1, v3, v1}, Landroidx/compose/runtime/SnapshotStateKt;->mutableStateOf$default(Ljava/lang/Object;Landroidx/compose/runtime/SnapshotMutationPolicy;ILjava/lang/Object;)Landroidx/compose/runtime/MutableState;
    move-result-object v0
    iput-object v0, p0, Lnl/polder/pots/PotsActivity;->page:Landroidx/compose/runtime/MutableState;
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v0, v1, v3, v1}, Landroidx/compose/runtime/SnapshotStateKt;->mutableStateOf$default(Ljava/lang/Object;Landroidx/compose/runtime/SnapshotMutationPolicy;ILjava/lang/Object;)Landroidx/compose/runtime/MutableState;
    move-result-object v0
    iput-object v0, p0, Lnl/polder/pots/PotsActivity;->checked:Landroidx/compose/runtime/MutableState;
    return-void
.end method

.method public static final synthetic access$agreed(Lnl/polder/pots/PotsActivity;)V
    .registers 1
    invoke-direct {p0}, Lnl/polder/pots/PotsActivity;->agreed()V
    return-void
.end method

.method public static final synthetic access$gotIt(Lnl/polder/pots/PotsActivity;)V
    .registers 1
    invoke-direct {p0}, Lnl/polder/pots/PotsActivity;->gotIt()V
    return-void
.end method

.method public static final synthetic access$notice(Lnl/polder/pots/PotsActivity;Landroidx/compose/runtime/Composer;)V
    .registers 2
    invoke-direct {p0, p1}, Lnl/polder/pots/PotsActivity;->notice(Landroidx/compose/runtime/Composer;)V
    return-void
.end method

.method public static final synthetic access$policy(Lnl/polder/pots/PotsActivity;Landroidx/compose/runtime/Composer;)V
    .registers 2
    invoke-direct {p0, p1}, Lnl/polder/pots/PotsActivity;->policy(Landroidx/compose/runtime/Composer;)V
    return-void
.end method

.method private final agreed()V
    .registers 3
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lnl/polder/pots/PotsActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lnl/polder/pots/PotsActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method private final gotIt()V
    .registers 3
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lnl/polder/pots/PotsActivity;->setTitle(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lnl/polder/pots/PotsActivity;->page:Landroidx/compose/runtime/MutableState;
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-interface {v0, v1}, Landroidx/compose/runtime/MutableState;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.method private final notice(Landroidx/compose/runtime/Composer;)V
    .registers 28
    const-string v1, "We value your privacy. See our Privacy Policy."
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
    move-object/from16 v22, p1
    invoke-static/range {v1 .. v25}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    new-instance v1, Lnl/polder/pots/PotsActivity$notice$1;
    move-object/from16 v0, p0
    invoke-direct {v1, v0}, Lnl/polder/pots/PotsActivity$notice$1;-><init>(Lnl/polder/pots/PotsActivity;)V
    check-cast v1, Lkotlin/jvm/functions/Function0;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x1
    const/4 v11, 0x1
    sget-object v12, Lnl/polder/pots/PotsActivity$notice$2;->INSTANCE:Lnl/polder/pots/PotsActivity$notice$2;
    move-object/from16 v0, p1
    invoke-static {v0, v10, v11, v12}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambda(Landroidx/compose/runtime/Composer;IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v10
    check-cast v10, Lkotlin/jvm/functions/Function3;
    const/high16 v12, 0x30000000
    const/16 v13, 0x1fe
    move-object/from16 v11, p1
    invoke-static/range {v1 .. v13}, Landroidx/compose/material3/ButtonKt;->Button(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    return-void
.end method

.method private final policy(Landroidx/compose/runtime/Composer;)V
    .registers 28
    const-string v1, "I have read and accept the Privacy Policy"
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
    move-object/from16 v22, p1
    invoke-static/range {v1 .. v25}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    move-object/from16 v0, p0
    iget-object v1, v0, Lnl/polder/pots/PotsActivity;->checked:Landroidx/compose/runtime/MutableState;
    invoke-interface {v1}, Landroidx/compose/runtime/MutableState;->getValue()Ljava/lang/Object;
    move-result-object v1
    if-nez v1, :cond_3a
    new-instance v1, Lkotlin/TypeCastException;
    const-string v2, "null cannot be cast to non-null type kotlin.Boolean"
    invoke-direct {v1, v2}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v1
    :cond_3a
    check-cast v1, Ljava/lang/Boolean;
    invoke-virtual {v1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    new-instance v2, Lnl/polder/pots/PotsActivity$policy$1;
    move-object/from16 v0, p0
    invoke-direct {v2, v0}, Lnl/polder/pots/PotsActivity$policy$1;-><init>(Lnl/polder/pots/PotsActivity;)V
    check-cast v2, Lkotlin/jvm/functions/Function1;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v8, 0x0
    const/16 v9, 0x3c
    move-object/from16 v7, p1
    invoke-static/range {v1 .. v9}, Landroidx/compose/material3/CheckboxKt;->Checkbox(ZLkotlin/jvm/functions/Function1;Landroidx/compose/ui/Modifier;ZLandroidx/compose/material3/CheckboxColors;Landroidx/compose/foundation/interaction/MutableInteractionSource;Landroidx/compose/runtime/Composer;II)V
    new-instance v1, Lnl/polder/pots/PotsActivity$policy$2;
    move-object/from16 v0, p0
    invoke-direct {v1, v0}, Lnl/polder/pots/PotsActivity$policy$2;-><init>(Lnl/polder/pots/PotsActivity;)V
    check-cast v1, Lkotlin/jvm/functions/Function0;
    const/4 v2, 0x0
    move-object/from16 v0, p0
    iget-object v3, v0, Lnl/polder/pots/PotsActivity;->checked:Landroidx/compose/runtime/MutableState;
    invoke-interface {v3}, Landroidx/compose/runtime/MutableState;->getValue()Ljava/lang/Object;
    move-result-object v3
    if-nez v3, :cond_71
    new-instance v1, Lkotlin/TypeCastException;
    const-string v2, "null cannot be cast to non-null type kotlin.Boolean"
    invoke-direct {v1, v2}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v1
    :cond_71
    check-cast v3, Ljava/lang/Boolean;
    invoke-virtual {v3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v3
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x2
    const/4 v11, 0x1
    sget-object v12, Lnl/polder/pots/PotsActivity$policy$3;->INSTANCE:Lnl/polder/pots/PotsActivity$policy$3;
    move-object/from16 v0, p1
    invoke-static {v0, v10, v11, v12}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambda(Landroidx/compose/runtime/Composer;IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v10
    check-cast v10, Lkotlin/jvm/functions/Function3;
    const/high16 v12, 0x30000000
    const/16 v13, 0x1fa
    move-object/from16 v11, p1
    invoke-static/range {v1 .. v13}, Landroidx/compose/material3/ButtonKt;->Button(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    new-instance v1, Lnl/polder/pots/PotsActivity$policy$4;
    move-object/from16 v0, p0
    invoke-direct {v1, v0}, Lnl/polder/pots/PotsActivity$policy$4;-><init>(Lnl/polder/pots/PotsActivity;)V
    check-cast v1, Lkotlin/jvm/functions/Function0;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x3
    const/4 v11, 0x1
    sget-object v12, Lnl/polder/pots/PotsActivity$policy$5;->INSTANCE:Lnl/polder/pots/PotsActivity$policy$5;
    move-object/from16 v0, p1
    invoke-static {v0, v10, v11, v12}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambda(Landroidx/compose/runtime/Composer;IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v10
    check-cast v10, Lkotlin/jvm/functions/Function3;
    const/high16 v12, 0x30000000
    const/16 v13, 0x1fe
    move-object/from16 v11, p1
    invoke-static/range {v1 .. v13}, Landroidx/compose/material3/ButtonKt;->TextButton(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    return-void
.end method

.method public final getChecked()Landroidx/compose/runtime/MutableState;
    .registers 2
    iget-object v0, p0, Lnl/polder/pots/PotsActivity;->checked:Landroidx/compose/runtime/MutableState;
    return-object v0
.end method

.method public final getPage()Landroidx/compose/runtime/MutableState;
    .registers 2
    iget-object v0, p0, Lnl/polder/pots/PotsActivity;->page:Landroidx/compose/runtime/MutableState;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x0
    const/4 v3, 0x1
    invoke-super {p0, p1}, Landroidx/activity/ComponentActivity;->onCreate(Landroid/os/Bundle;)V
    move-object v0, p0
    check-cast v0, Landroidx/activity/ComponentActivity;
    const/16 v1, -0x62
    new-instance v2, Lnl/polder/pots/PotsActivity$onCreate$1;
    invoke-direct {v2, p0}, Lnl/polder/pots/PotsActivity$onCreate$1;-><init>(Lnl/polder/pots/PotsActivity;)V
    invoke-static {v1, v3, v2}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v1
    check-cast v1, Lkotlin/jvm/functions/Function2;
    invoke-static {v0, v4, v1, v3, v4}, Landroidx/activity/compose/ComponentActivityKt;->setContent$default(Landroidx/activity/ComponentActivity;Ljava/lang/Object;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    return-void
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
