# The Kotlin classes stand in for the library.
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Main$onCreate$1;
    const/4 v1, 0x0
    invoke-direct {v0}, Lcom/example/Main$onCreate$1;-><init>()V
    invoke-static {v0}, Lcom/example/UtilKt;->twice(Lkotlin/jvm/functions/Function0;)V
    new-instance v0, Lcom/example/Main$onCreate$2;
    invoke-direct {v0}, Lcom/example/Main$onCreate$2;-><init>()V
    invoke-static {v0}, Lcom/example/UtilKt;->keep(Lkotlin/jvm/functions/Function0;)V
    return-void
.end method

.class public Lcom/example/UtilKt;
.super Ljava/lang/Object;

.field private static kept:Lkotlin/jvm/functions/Function0;

.method public static final twice(Lkotlin/jvm/functions/Function0;)V
    .locals 0
    invoke-interface {p0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    invoke-interface {p0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    return-void
.end method

.method public static final keep(Lkotlin/jvm/functions/Function0;)V
    .locals 0
    sput-object p0, Lcom/example/UtilKt;->kept:Lkotlin/jvm/functions/Function0;
    return-void
.end method
.class final Lcom/example/Main$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;

.method public constructor <init>()V
    .locals 1
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .locals 1
    invoke-virtual {p0}, Lcom/example/Main$onCreate$1;->invoke()V
    const/4 v0, 0x0
    return-object v0
.end method

.method public final invoke()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
.class final Lcom/example/Main$onCreate$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;

.method public constructor <init>()V
    .locals 1
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .locals 1
    invoke-virtual {p0}, Lcom/example/Main$onCreate$2;->invoke()V
    const/4 v0, 0x0
    return-object v0
.end method

.method public final invoke()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public abstract Lkotlin/jvm/internal/Lambda;
.super Ljava/lang/Object;

.field private final arity:I

.method public constructor <init>(I)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return-void
.end method
