.class public final Lcom/example/transit/Answer$Later;
.super Lcom/example/transit/Answer;
.field private final days:I

.method public constructor <init>(I)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/example/transit/Answer;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    iput p1, p0, Lcom/example/transit/Answer$Later;->days:I
    return-void
.end method

.method public static synthetic copy$default(Lcom/example/transit/Answer$Later;IILjava/lang/Object;)Lcom/example/transit/Answer$Later;
    .registers 5
    and-int/lit8 v0, p2, 0x1
    if-eqz v0, :cond_6
    iget p1, p0, Lcom/example/transit/Answer$Later;->days:I
    :cond_6
    invoke-virtual {p0, p1}, Lcom/example/transit/Answer$Later;->copy(I)Lcom/example/transit/Answer$Later;
    move-result-object v0
    return-object v0
.end method

.method public final component1()I
    .registers 2
    iget v0, p0, Lcom/example/transit/Answer$Later;->days:I
    return v0
.end method

.method public final copy(I)Lcom/example/transit/Answer$Later;
    .registers 3
    new-instance v0, Lcom/example/transit/Answer$Later;
    invoke-direct {v0, p1}, Lcom/example/transit/Answer$Later;-><init>(I)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_13
    instance-of v2, p1, Lcom/example/transit/Answer$Later;
    if-eqz v2, :cond_14
    check-cast p1, Lcom/example/transit/Answer$Later;
    iget v2, p0, Lcom/example/transit/Answer$Later;->days:I
    iget v3, p1, Lcom/example/transit/Answer$Later;->days:I
    if-ne v2, v3, :cond_15
    move v2, v1
    :goto_11
    if-eqz v2, :cond_14
    :cond_13
    move v0, v1
    :cond_14
    return v0
    :cond_15
    move v2, v0
    goto :goto_11
.end method

.method public final getDays()I
    .registers 2
    iget v0, p0, Lcom/example/transit/Answer$Later;->days:I
    return v0
.end method

.method public hashCode()I
    .registers 2
    iget v0, p0, Lcom/example/transit/Answer$Later;->days:I
    return v0
.end method

.method public toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "Later(days="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget v1, p0, Lcom/example/transit/Answer$Later;->days:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/transit/Answer$No;
.super Lcom/example/transit/Answer;
.field public static final INSTANCE:Lcom/example/transit/Answer$No;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/transit/Answer$No;
    invoke-direct {v0}, Lcom/example/transit/Answer$No;-><init>()V
    sput-object v0, Lcom/example/transit/Answer$No;->INSTANCE:Lcom/example/transit/Answer$No;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/example/transit/Answer;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lcom/example/transit/Answer$Yes;
.super Lcom/example/transit/Answer;
.field public static final INSTANCE:Lcom/example/transit/Answer$Yes;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/transit/Answer$Yes;
    invoke-direct {v0}, Lcom/example/transit/Answer$Yes;-><init>()V
    sput-object v0, Lcom/example/transit/Answer$Yes;->INSTANCE:Lcom/example/transit/Answer$Yes;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/example/transit/Answer;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public abstract Lcom/example/transit/Answer;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcom/example/transit/Answer;-><init>()V
    return-void
.end method

.class public interface abstract Lcom/example/transit/ConsentStore;
.super Ljava/lang/Object;

.method public abstract grant()V
.end method

.method public abstract granted()Z
.end method

.class final Lcom/example/transit/Coordinator$ask$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $cb:Lkotlin/jvm/functions/Function1;

.method constructor <init>(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    iput-object p1, p0, Lcom/example/transit/Coordinator$ask$1;->$cb:Lkotlin/jvm/functions/Function1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/transit/Coordinator$ask$1;->$cb:Lkotlin/jvm/functions/Function1;
    sget-object v1, Lcom/example/transit/Answer$Yes;->INSTANCE:Lcom/example/transit/Answer$Yes;
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lcom/example/transit/Coordinator$ask$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $cb:Lkotlin/jvm/functions/Function1;

.method constructor <init>(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    iput-object p1, p0, Lcom/example/transit/Coordinator$ask$2;->$cb:Lkotlin/jvm/functions/Function1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/transit/Coordinator$ask$2;->$cb:Lkotlin/jvm/functions/Function1;
    sget-object v1, Lcom/example/transit/Answer$No;->INSTANCE:Lcom/example/transit/Answer$No;
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lcom/example/transit/Coordinator$ask$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnCancelListener;
.field final synthetic $cb:Lkotlin/jvm/functions/Function1;

.method constructor <init>(Lkotlin/jvm/functions/Function1;)V
    .registers 2
    iput-object p1, p0, Lcom/example/transit/Coordinator$ask$3;->$cb:Lkotlin/jvm/functions/Function1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onCancel(Landroid/content/DialogInterface;)V
    .registers 5
    iget-object v0, p0, Lcom/example/transit/Coordinator$ask$3;->$cb:Lkotlin/jvm/functions/Function1;
    new-instance v1, Lcom/example/transit/Answer$Later;
    const/4 v2, 0x1
    invoke-direct {v1, v2}, Lcom/example/transit/Answer$Later;-><init>(I)V
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lcom/example/transit/Coordinator$begin$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lcom/example/transit/Coordinator;

.method constructor <init>(Lcom/example/transit/Coordinator;)V
    .registers 3
    iput-object p1, p0, Lcom/example/transit/Coordinator$begin$1;->this$0:Lcom/example/transit/Coordinator;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/example/transit/Answer;
    invoke-virtual {p0, p1}, Lcom/example/transit/Coordinator$begin$1;->invoke(Lcom/example/transit/Answer;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Lcom/example/transit/Answer;)V
    .registers 3
    const-string v0, "it"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/transit/Coordinator$begin$1;->this$0:Lcom/example/transit/Coordinator;
    invoke-static {v0, p1}, Lcom/example/transit/Coordinator;->access$handle(Lcom/example/transit/Coordinator;Lcom/example/transit/Answer;)V
    return-void
.end method

.class public final Lcom/example/transit/Coordinator;
.super Ljava/lang/Object;
.field private final onDenied:Lkotlin/jvm/functions/Function1;
.field private final onGranted:Lkotlin/jvm/functions/Function0;
.field private final store:Lcom/example/transit/ConsentStore;

.method public constructor <init>(Lcom/example/transit/ConsentStore;Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function1;)V
    .registers 5
    const-string v0, "store"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "onGranted"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "onDenied"
    invoke-static {p3, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/transit/Coordinator;->store:Lcom/example/transit/ConsentStore;
    iput-object p2, p0, Lcom/example/transit/Coordinator;->onGranted:Lkotlin/jvm/functions/Function0;
    iput-object p3, p0, Lcom/example/transit/Coordinator;->onDenied:Lkotlin/jvm/functions/Function1;
    return-void
.end method

.method public static final synthetic access$handle(Lcom/example/transit/Coordinator;Lcom/example/transit/Answer;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/transit/Coordinator;->handle(Lcom/example/transit/Answer;)V
    return-void
.end method

.method private final ask(Landroid/app/Activity;Lkotlin/jvm/functions/Function1;)V
    .registers 6
    new-instance v0, Landroid/app/AlertDialog$Builder;
    check-cast p1, Landroid/content/Context;
    invoke-direct {v0, p1}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/example/transit/Coordinator$ask$1;
    invoke-direct {v1, p2}, Lcom/example/transit/Coordinator$ask$1;-><init>(Lkotlin/jvm/functions/Function1;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/example/transit/Coordinator$ask$2;
    invoke-direct {v1, p2}, Lcom/example/transit/Coordinator$ask$2;-><init>(Lkotlin/jvm/functions/Function1;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    new-instance v0, Lcom/example/transit/Coordinator$ask$3;
    invoke-direct {v0, p2}, Lcom/example/transit/Coordinator$ask$3;-><init>(Lkotlin/jvm/functions/Function1;)V
    check-cast v0, Landroid/content/DialogInterface$OnCancelListener;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setOnCancelListener(Landroid/content/DialogInterface$OnCancelListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method private final handle(Lcom/example/transit/Answer;)V
    .registers 5
    instance-of v0, p1, Lcom/example/transit/Answer$Yes;
    if-eqz v0, :cond_f
    iget-object v0, p0, Lcom/example/transit/Coordinator;->store:Lcom/example/transit/ConsentStore;
    invoke-interface {v0}, Lcom/example/transit/ConsentStore;->grant()V
    iget-object v0, p0, Lcom/example/transit/Coordinator;->onGranted:Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    :cond_e
    :goto_e
    return-void
    :cond_f
    instance-of v0, p1, Lcom/example/transit/Answer$No;
    if-eqz v0, :cond_1b
    iget-object v0, p0, Lcom/example/transit/Coordinator;->onDenied:Lkotlin/jvm/functions/Function1;
    const-string v1, "no"
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_e
    :cond_1b
    instance-of v0, p1, Lcom/example/transit/Answer$Later;
    if-eqz v0, :cond_e
    iget-object v0, p0, Lcom/example/transit/Coordinator;->onDenied:Lkotlin/jvm/functions/Function1;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "later"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    check-cast p1, Lcom/example/transit/Answer$Later;
    invoke-virtual {p1}, Lcom/example/transit/Answer$Later;->getDays()I
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_e
.end method

.method public final begin(Landroid/app/Activity;)V
    .registers 3
    const-string v0, "a"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/transit/Coordinator;->store:Lcom/example/transit/ConsentStore;
    invoke-interface {v0}, Lcom/example/transit/ConsentStore;->granted()Z
    move-result v0
    if-eqz v0, :cond_13
    iget-object v0, p0, Lcom/example/transit/Coordinator;->onGranted:Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    :goto_12
    return-void
    :cond_13
    new-instance v0, Lcom/example/transit/Coordinator$begin$1;
    invoke-direct {v0, p0}, Lcom/example/transit/Coordinator$begin$1;-><init>(Lcom/example/transit/Coordinator;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-direct {p0, p1, v0}, Lcom/example/transit/Coordinator;->ask(Landroid/app/Activity;Lkotlin/jvm/functions/Function1;)V
    goto :goto_12
.end method

.class public final Lcom/example/transit/PrefStore;
.super Ljava/lang/Object;
.implements Lcom/example/transit/ConsentStore;
.field private final p:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "t"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/transit/PrefStore;->p:Landroid/content/SharedPreferences;
    return-void
.end method

.method public grant()V
    .registers 4
    iget-object v0, p0, Lcom/example/transit/PrefStore;->p:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "c"
    const/4 v2, 0x2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public granted()Z
    .registers 4
    const/4 v0, 0x0
    iget-object v1, p0, Lcom/example/transit/PrefStore;->p:Landroid/content/SharedPreferences;
    const-string v2, "c"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    const/4 v2, 0x2
    if-ne v1, v2, :cond_d
    const/4 v0, 0x1
    :cond_d
    return v0
.end method

.class final Lcom/example/transit/StartActivity$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic $app:Lcom/example/transit/TransitApp;

.method constructor <init>(Lcom/example/transit/TransitApp;)V
    .registers 3
    iput-object p1, p0, Lcom/example/transit/StartActivity$onCreate$1;->$app:Lcom/example/transit/TransitApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/transit/StartActivity$onCreate$1;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 2
    iget-object v0, p0, Lcom/example/transit/StartActivity$onCreate$1;->$app:Lcom/example/transit/TransitApp;
    invoke-virtual {v0}, Lcom/example/transit/TransitApp;->start()V
    return-void
.end method

.class final Lcom/example/transit/StartActivity$onCreate$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic $app:Lcom/example/transit/TransitApp;

.method constructor <init>(Lcom/example/transit/TransitApp;)V
    .registers 3
    iput-object p1, p0, Lcom/example/transit/StartActivity$onCreate$2;->$app:Lcom/example/transit/TransitApp;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/transit/StartActivity$onCreate$2;->invoke(Ljava/lang/String;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Ljava/lang/String;)V
    .registers 3
    const-string v0, "it"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/transit/StartActivity$onCreate$2;->$app:Lcom/example/transit/TransitApp;
    invoke-virtual {v0, p1}, Lcom/example/transit/TransitApp;->denied(Ljava/lang/String;)V
    return-void
.end method

.class public final Lcom/example/transit/StartActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/transit/StartActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_11
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.example.transit.TransitApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_11
    check-cast v0, Lcom/example/transit/TransitApp;
    new-instance v4, Lcom/example/transit/Coordinator;
    new-instance v2, Lcom/example/transit/PrefStore;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    invoke-direct {v2, v1}, Lcom/example/transit/PrefStore;-><init>(Landroid/content/Context;)V
    move-object v1, v2
    check-cast v1, Lcom/example/transit/ConsentStore;
    new-instance v2, Lcom/example/transit/StartActivity$onCreate$1;
    invoke-direct {v2, v0}, Lcom/example/transit/StartActivity$onCreate$1;-><init>(Lcom/example/transit/TransitApp;)V
    check-cast v2, Lkotlin/jvm/functions/Function0;
    new-instance v3, Lcom/example/transit/StartActivity$onCreate$2;
    invoke-direct {v3, v0}, Lcom/example/transit/StartActivity$onCreate$2;-><init>(Lcom/example/transit/TransitApp;)V
    move-object v0, v3
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-direct {v4, v1, v2, v0}, Lcom/example/transit/Coordinator;-><init>(Lcom/example/transit/ConsentStore;Lkotlin/jvm/functions/Function0;Lkotlin/jvm/functions/Function1;)V
    check-cast p0, Landroid/app/Activity;
    invoke-virtual {v4, p0}, Lcom/example/transit/Coordinator;->begin(Landroid/app/Activity;)V
    return-void
.end method

.class public final Lcom/example/transit/TransitApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final denied(Ljava/lang/String;)V
    .registers 6
    const-string v0, "r"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "t"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {p0}, Lcom/example/transit/TransitApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_24
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_24
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public final start()V
    .registers 5
    const-string v1, "t"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/example/transit/TransitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.location.LocationManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1d
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
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

.class public final Lkotlin/jvm/internal/DefaultConstructorMarker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
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
