.class final Lcom/bihua/paint/ComposableSingletons$ConsentKt$lambda_1$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x3
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 29
    move-object/from16 v21, p2
    check-cast v21, Landroidx/compose/runtime/Composer;
    const-string v0, "\u540c\u610f"
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
    const/16 v20, 0x0
    const/16 v22, 0x0
    const/16 v23, 0x0
    const v24, 0x1fffe
    invoke-static/range {v0 .. v24}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/bihua/paint/ComposableSingletons$ConsentKt$lambda_2$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function3;

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x3
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 29
    move-object/from16 v21, p2
    check-cast v21, Landroidx/compose/runtime/Composer;
    const-string v0, "\u4e0d\u540c\u610f\uff0c\u5148\u901b\u901b"
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
    const/16 v20, 0x0
    const/16 v22, 0x0
    const/16 v23, 0x0
    const v24, 0x1fffe
    invoke-static/range {v0 .. v24}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/bihua/paint/ComposableSingletons$ConsentKt;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/bihua/paint/ComposableSingletons$ConsentKt;
.field public static lambda_1:Lkotlin/jvm/functions/Function3;
.field public static lambda_2:Lkotlin/jvm/functions/Function3;

.method static constructor <clinit>()V
    .registers 3
    const/4 v2, 0x0
    new-instance v0, Lcom/bihua/paint/ComposableSingletons$ConsentKt;
    invoke-direct {v0}, Lcom/bihua/paint/ComposableSingletons$ConsentKt;-><init>()V
    sput-object v0, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->INSTANCE:Lcom/bihua/paint/ComposableSingletons$ConsentKt;
    const v0, -0xf09ba
    new-instance v1, Lcom/bihua/paint/ComposableSingletons$ConsentKt$lambda_1$1;
    invoke-direct {v1}, Lcom/bihua/paint/ComposableSingletons$ConsentKt$lambda_1$1;-><init>()V
    invoke-static {v0, v2, v1}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v0
    sput-object v0, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->lambda_1:Lkotlin/jvm/functions/Function3;
    const v0, -0xf09bb
    new-instance v1, Lcom/bihua/paint/ComposableSingletons$ConsentKt$lambda_2$1;
    invoke-direct {v1}, Lcom/bihua/paint/ComposableSingletons$ConsentKt$lambda_2$1;-><init>()V
    invoke-static {v0, v2, v1}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v0
    sput-object v0, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->lambda_2:Lkotlin/jvm/functions/Function3;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getLambda_1()Lkotlin/jvm/functions/Function3;
    .registers 2
    sget-object v0, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->lambda_1:Lkotlin/jvm/functions/Function3;
    return-object v0
.end method

.method public final getLambda_2()Lkotlin/jvm/functions/Function3;
    .registers 2
    sget-object v0, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->lambda_2:Lkotlin/jvm/functions/Function3;
    return-object v0
.end method

.class final Lcom/bihua/paint/ConsentKt$ConsentScreen$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function2;
.field final $$changed:I
.field final $onAgree:Lkotlin/jvm/functions/Function0;
.field final $onRefuse:Lkotlin/jvm/functions/Function0;

.method constructor <init>(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function0;I)V
    .registers 5
    const/4 v0, 0x2
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;->$onAgree:Lkotlin/jvm/functions/Function0;
    iput-object p2, p0, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;->$onRefuse:Lkotlin/jvm/functions/Function0;
    iput p3, p0, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;->$$changed:I
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    iget-object v0, p0, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;->$onAgree:Lkotlin/jvm/functions/Function0;
    iget-object v1, p0, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;->$onRefuse:Lkotlin/jvm/functions/Function0;
    check-cast p1, Landroidx/compose/runtime/Composer;
    iget v2, p0, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;->$$changed:I
    or-int/lit8 v2, v2, 0x1
    invoke-static {v0, v1, p1, v2}, Lcom/bihua/paint/ConsentKt;->ConsentScreen(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function0;Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public final Lcom/bihua/paint/ConsentKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final ConsentScreen(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function0;Landroidx/compose/runtime/Composer;I)V
    .registers 32
    const v3, -0x1bfcd9
    move-object/from16 v0, p2
    invoke-interface {v0, v3}, Landroidx/compose/runtime/Composer;->startRestartGroup(I)Landroidx/compose/runtime/Composer;
    move-result-object v24
    const-string v3, "\u6b22\u8fce\u4f7f\u7528\u7b14\u753b\u3002\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u540e\u9009\u62e9\u662f\u5426\u540c\u610f\u3002"
    const/4 v4, 0x0
    const-wide/16 v5, 0x0
    const-wide/16 v7, 0x0
    const/4 v9, 0x0
    const/4 v10, 0x0
    const/4 v11, 0x0
    const-wide/16 v12, 0x0
    const/4 v14, 0x0
    const/4 v15, 0x0
    const-wide/16 v16, 0x0
    const/16 v18, 0x0
    const/16 v19, 0x0
    const/16 v20, 0x0
    const/16 v21, 0x0
    const/16 v22, 0x0
    const/16 v23, 0x0
    const/16 v25, 0x0
    const/16 v26, 0x0
    const v27, 0x1fffe
    invoke-static/range {v3 .. v27}, Landroidx/compose/material3/TextKt;->Text--4IGK_g(Ljava/lang/String;Landroidx/compose/ui/Modifier;JJLandroidx/compose/ui/text/font/FontStyle;Landroidx/compose/ui/text/font/FontWeight;Landroidx/compose/ui/text/font/FontFamily;JLandroidx/compose/ui/text/style/TextDecoration;Landroidx/compose/ui/text/style/TextAlign;JIZIILkotlin/jvm/functions/Function1;Landroidx/compose/ui/text/TextStyle;Landroidx/compose/runtime/Composer;III)V
    const/4 v15, 0x0
    const/16 v16, 0x0
    const/16 v17, 0x0
    const/16 v18, 0x0
    const/16 v19, 0x0
    const/16 v20, 0x0
    const/16 v21, 0x0
    const/16 v22, 0x0
    sget-object v3, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->INSTANCE:Lcom/bihua/paint/ComposableSingletons$ConsentKt;
    invoke-virtual {v3}, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->getLambda_1()Lkotlin/jvm/functions/Function3;
    move-result-object v23
    const/high16 v25, 0x30000000
    const/16 v26, 0x1fe
    move-object/from16 v14, p0
    invoke-static/range {v14 .. v26}, Landroidx/compose/material3/ButtonKt;->Button(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    const/4 v15, 0x0
    const/16 v16, 0x0
    const/16 v17, 0x0
    const/16 v18, 0x0
    const/16 v19, 0x0
    const/16 v20, 0x0
    const/16 v21, 0x0
    const/16 v22, 0x0
    sget-object v3, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->INSTANCE:Lcom/bihua/paint/ComposableSingletons$ConsentKt;
    invoke-virtual {v3}, Lcom/bihua/paint/ComposableSingletons$ConsentKt;->getLambda_2()Lkotlin/jvm/functions/Function3;
    move-result-object v23
    const/high16 v25, 0x30000000
    const/16 v26, 0x1fe
    move-object/from16 v14, p1
    invoke-static/range {v14 .. v26}, Landroidx/compose/material3/ButtonKt;->OutlinedButton(Lkotlin/jvm/functions/Function0;Landroidx/compose/ui/Modifier;ZLandroidx/compose/ui/graphics/Shape;Landroidx/compose/material3/ButtonColors;Landroidx/compose/material3/ButtonElevation;Landroidx/compose/foundation/BorderStroke;Landroidx/compose/foundation/layout/PaddingValues;Landroidx/compose/foundation/interaction/MutableInteractionSource;Lkotlin/jvm/functions/Function3;Landroidx/compose/runtime/Composer;II)V
    invoke-interface/range {v24 .. v24}, Landroidx/compose/runtime/Composer;->endRestartGroup()Landroidx/compose/runtime/ScopeUpdateScope;
    move-result-object v3
    if-eqz v3, :cond_7f
    new-instance v4, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;
    move-object/from16 v0, p0
    move-object/from16 v1, p1
    move/from16 v2, p3
    invoke-direct {v4, v0, v1, v2}, Lcom/bihua/paint/ConsentKt$ConsentScreen$1;-><init>(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function0;I)V
    invoke-interface {v3, v4}, Landroidx/compose/runtime/ScopeUpdateScope;->updateScope(Lkotlin/jvm/functions/Function2;)V
    :cond_7f
    return-void
.end method

.class final Lcom/bihua/paint/MainActivity$onCreate$1$1;
.super Lkotlin/jvm/internal/FunctionReference;
.implements Lkotlin/jvm/functions/Function0;

.method constructor <init>(Ljava/lang/Object;)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0, p1}, Lkotlin/jvm/internal/FunctionReference;-><init>(ILjava/lang/Object;)V
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lcom/bihua/paint/MainActivity$onCreate$1$1;->receiver:Ljava/lang/Object;
    check-cast v0, Lcom/bihua/paint/MainActivity;
    invoke-virtual {v0}, Lcom/bihua/paint/MainActivity;->onAgree()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/bihua/paint/MainActivity$onCreate$1$2;
.super Lkotlin/jvm/internal/FunctionReference;
.implements Lkotlin/jvm/functions/Function0;

.method constructor <init>(Ljava/lang/Object;)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0, p1}, Lkotlin/jvm/internal/FunctionReference;-><init>(ILjava/lang/Object;)V
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lcom/bihua/paint/MainActivity$onCreate$1$2;->receiver:Ljava/lang/Object;
    check-cast v0, Lcom/bihua/paint/MainActivity;
    invoke-virtual {v0}, Lcom/bihua/paint/MainActivity;->onGuest()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/bihua/paint/MainActivity$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function2;
.field final this$0:Lcom/bihua/paint/MainActivity;

.method constructor <init>(Lcom/bihua/paint/MainActivity;)V
    .registers 3
    const/4 v0, 0x2
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/bihua/paint/MainActivity$onCreate$1;->this$0:Lcom/bihua/paint/MainActivity;
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    new-instance v0, Lcom/bihua/paint/MainActivity$onCreate$1$1;
    iget-object v1, p0, Lcom/bihua/paint/MainActivity$onCreate$1;->this$0:Lcom/bihua/paint/MainActivity;
    invoke-direct {v0, v1}, Lcom/bihua/paint/MainActivity$onCreate$1$1;-><init>(Ljava/lang/Object;)V
    new-instance v1, Lcom/bihua/paint/MainActivity$onCreate$1$2;
    iget-object v2, p0, Lcom/bihua/paint/MainActivity$onCreate$1;->this$0:Lcom/bihua/paint/MainActivity;
    invoke-direct {v1, v2}, Lcom/bihua/paint/MainActivity$onCreate$1$2;-><init>(Ljava/lang/Object;)V
    check-cast p1, Landroidx/compose/runtime/Composer;
    const/4 v2, 0x0
    invoke-static {v0, v1, p1, v2}, Lcom/bihua/paint/ConsentKt;->ConsentScreen(Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function0;Landroidx/compose/runtime/Composer;I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public Lcom/bihua/paint/MainActivity;
.super Landroidx/activity/ComponentActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    return-void
.end method

.method public onAgree()V
    .registers 4
    const-string v0, "ui"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/bihua/paint/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Lcom/bihua/paint/Sdk;->init(Landroid/content/Context;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    const/4 v2, 0x1
    invoke-super {p0, p1}, Landroidx/activity/ComponentActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, -0x468cf45b
    new-instance v1, Lcom/bihua/paint/MainActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/bihua/paint/MainActivity$onCreate$1;-><init>(Lcom/bihua/paint/MainActivity;)V
    invoke-static {v0, v2, v1}, Landroidx/compose/runtime/internal/ComposableLambdaKt;->composableLambdaInstance(IZLjava/lang/Object;)Landroidx/compose/runtime/internal/ComposableLambdaImpl;
    move-result-object v0
    invoke-static {p0, v3, v0, v2, v3}, Landroidx/activity/compose/ComponentActivityKt;->setContent$default(Landroidx/activity/ComponentActivity;Ljava/lang/Object;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)V
    return-void
.end method

.method public onGuest()V
    .registers 1
    invoke-static {p0}, Lcom/bihua/paint/Sdk;->guest(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/bihua/paint/PaintApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "ui"
    invoke-virtual {p0, v0, v2}, Lcom/bihua/paint/PaintApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-static {p0}, Lcom/bihua/paint/Sdk;->init(Landroid/content/Context;)V
    :cond_15
    return-void
.end method

.class Lcom/bihua/paint/Sdk;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static guest(Landroid/content/Context;)V
    .registers 4
    const-string v0, "p"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static init(Landroid/content/Context;)V
    .registers 3
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
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

.class public interface abstract Lkotlin/jvm/internal/FunctionBase;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract getArity()I
.end method

.class public Lkotlin/jvm/internal/FunctionReference;
.super Lkotlin/jvm/internal/CallableReference;
.implements Lkotlin/jvm/internal/FunctionBase;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Lkotlin/jvm/internal/CallableReference;-><init>()V
    iput p1, p0, Lkotlin/jvm/internal/FunctionReference;->arity:I
    return-void
.end method

.method public constructor <init>(ILjava/lang/Object;)V
    .registers 3
    invoke-direct {p0, p2}, Lkotlin/jvm/internal/CallableReference;-><init>(Ljava/lang/Object;)V
    iput p1, p0, Lkotlin/jvm/internal/FunctionReference;->arity:I
    return-void
.end method

.method public getArity()I
    .registers 2
    iget v0, p0, Lkotlin/jvm/internal/FunctionReference;->arity:I
    return v0
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    const-string v0, ""
    return-object v0
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
