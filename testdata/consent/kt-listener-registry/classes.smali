.class final Lcom/qinggan/chat/ChatApp$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field public static final INSTANCE:Lcom/qinggan/chat/ChatApp$onCreate$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/qinggan/chat/ChatApp$onCreate$1;
    invoke-direct {v0}, Lcom/qinggan/chat/ChatApp$onCreate$1;-><init>()V
    sput-object v0, Lcom/qinggan/chat/ChatApp$onCreate$1;->INSTANCE:Lcom/qinggan/chat/ChatApp$onCreate$1;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Landroid/content/Context;
    invoke-virtual {p0, p1}, Lcom/qinggan/chat/ChatApp$onCreate$1;->invoke(Landroid/content/Context;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "chat"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcom/qinggan/chat/ChatApp$onCreate$probe$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field public static final INSTANCE:Lcom/qinggan/chat/ChatApp$onCreate$probe$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/qinggan/chat/ChatApp$onCreate$probe$1;
    invoke-direct {v0}, Lcom/qinggan/chat/ChatApp$onCreate$probe$1;-><init>()V
    sput-object v0, Lcom/qinggan/chat/ChatApp$onCreate$probe$1;->INSTANCE:Lcom/qinggan/chat/ChatApp$onCreate$probe$1;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Landroid/content/Context;
    invoke-virtual {p0, p1}, Lcom/qinggan/chat/ChatApp$onCreate$probe$1;->invoke(Landroid/content/Context;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "chat"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lcom/qinggan/chat/ChatApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v1, Lcom/qinggan/chat/ConsentCenter;->INSTANCE:Lcom/qinggan/chat/ConsentCenter;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/qinggan/chat/ConsentCenter;->load(Landroid/content/Context;)V
    sget-object v2, Lcom/qinggan/chat/ConsentCenter;->INSTANCE:Lcom/qinggan/chat/ConsentCenter;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    sget-object v1, Lcom/qinggan/chat/ChatApp$onCreate$1;->INSTANCE:Lcom/qinggan/chat/ChatApp$onCreate$1;
    check-cast v1, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v2, v0, v1}, Lcom/qinggan/chat/ConsentCenter;->whenGranted(Landroid/content/Context;Lkotlin/jvm/functions/Function1;)V
    sget-object v0, Lcom/qinggan/chat/ChatApp$onCreate$probe$1;->INSTANCE:Lcom/qinggan/chat/ChatApp$onCreate$probe$1;
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-interface {v0, p0}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Lcom/qinggan/chat/ConsentCenter;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/qinggan/chat/ConsentCenter;
.field private static granted:Ljava/lang/Boolean;
.field private static final waiting:Ljava/util/ArrayList;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/qinggan/chat/ConsentCenter;
    invoke-direct {v0}, Lcom/qinggan/chat/ConsentCenter;-><init>()V
    sput-object v0, Lcom/qinggan/chat/ConsentCenter;->INSTANCE:Lcom/qinggan/chat/ConsentCenter;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcom/qinggan/chat/ConsentCenter;->waiting:Ljava/util/ArrayList;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final grant(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x1
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    sput-object v0, Lcom/qinggan/chat/ConsentCenter;->granted:Ljava/lang/Boolean;
    const-string v0, "cc"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lcom/qinggan/chat/ConsentCenter;->waiting:Ljava/util/ArrayList;
    check-cast v0, Ljava/lang/Iterable;
    invoke-interface {v0}, Ljava/lang/Iterable;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_28
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_39
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-interface {v0, p1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    nop
    goto :goto_28
    :cond_39
    nop
    sget-object v0, Lcom/qinggan/chat/ConsentCenter;->waiting:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->clear()V
    return-void
.end method

.method public final load(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "cc"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_27
    const-string v0, "cc"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    :goto_24
    sput-object v0, Lcom/qinggan/chat/ConsentCenter;->granted:Ljava/lang/Boolean;
    return-void
    :cond_27
    const/4 v0, 0x0
    goto :goto_24
.end method

.method public final refuse(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    sput-object v0, Lcom/qinggan/chat/ConsentCenter;->granted:Ljava/lang/Boolean;
    const-string v0, "cc"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final whenGranted(Landroid/content/Context;Lkotlin/jvm/functions/Function1;)V
    .registers 5
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "f"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/qinggan/chat/ConsentCenter;->granted:Ljava/lang/Boolean;
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1b
    invoke-interface {p2, p1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    :goto_1a
    return-void
    :cond_1b
    sget-object v0, Lcom/qinggan/chat/ConsentCenter;->waiting:Ljava/util/ArrayList;
    invoke-virtual {v0, p2}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    goto :goto_1a
.end method

.class final Lcom/qinggan/chat/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/qinggan/chat/MainActivity;

.method constructor <init>(Lcom/qinggan/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/qinggan/chat/MainActivity$onCreate$1;->this$0:Lcom/qinggan/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lcom/qinggan/chat/ConsentCenter;->INSTANCE:Lcom/qinggan/chat/ConsentCenter;
    iget-object v1, p0, Lcom/qinggan/chat/MainActivity$onCreate$1;->this$0:Lcom/qinggan/chat/MainActivity;
    invoke-virtual {v1}, Lcom/qinggan/chat/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/qinggan/chat/ConsentCenter;->grant(Landroid/content/Context;)V
    return-void
.end method

.class final Lcom/qinggan/chat/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/qinggan/chat/MainActivity;

.method constructor <init>(Lcom/qinggan/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/qinggan/chat/MainActivity$onCreate$2;->this$0:Lcom/qinggan/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lcom/qinggan/chat/ConsentCenter;->INSTANCE:Lcom/qinggan/chat/ConsentCenter;
    iget-object v1, p0, Lcom/qinggan/chat/MainActivity$onCreate$2;->this$0:Lcom/qinggan/chat/MainActivity;
    invoke-virtual {v1}, Lcom/qinggan/chat/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/qinggan/chat/ConsentCenter;->refuse(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/qinggan/chat/MainActivity$onCreate$2;->this$0:Lcom/qinggan/chat/MainActivity;
    invoke-virtual {v0}, Lcom/qinggan/chat/MainActivity;->finish()V
    return-void
.end method

.class public final Lcom/qinggan/chat/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u7528\u6237\u534f\u8bae\u300b\u300a\u9690\u79c1\u653f\u7b56\u300b\u540e\u4f7f\u7528\u8f7b\u611f"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/qinggan/chat/MainActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/qinggan/chat/MainActivity$onCreate$1;-><init>(Lcom/qinggan/chat/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/qinggan/chat/MainActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/qinggan/chat/MainActivity$onCreate$2;-><init>(Lcom/qinggan/chat/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
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
