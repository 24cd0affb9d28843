# kotlin.lazy as the library has it.
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Main$read$2;
    invoke-direct {v0}, Lcom/example/Main$read$2;-><init>()V
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    new-instance v0, Lcom/example/Main$unread$2;
    invoke-direct {v0}, Lcom/example/Main$unread$2;-><init>()V
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    return-void
.end method

.class public Lcom/example/Main$read$2;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function0;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Main$unread$2;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/functions/Function0;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public invoke()Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/Lazy;
.super Ljava/lang/Object;

.method public abstract getValue()Ljava/lang/Object;
.end method

.class public Lkotlin/LazyKt;
.super Ljava/lang/Object;

.method public static lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    .locals 1
    new-instance v0, Lkotlin/SynchronizedLazyImpl;
    invoke-direct {v0, p0}, Lkotlin/SynchronizedLazyImpl;-><init>(Lkotlin/jvm/functions/Function0;)V
    return-object v0
.end method

.class public Lkotlin/UNINITIALIZED_VALUE;
.super Ljava/lang/Object;

.field public static final INSTANCE:Lkotlin/UNINITIALIZED_VALUE;

.method static constructor <clinit>()V
    .locals 1
    new-instance v0, Lkotlin/UNINITIALIZED_VALUE;
    invoke-direct {v0}, Lkotlin/UNINITIALIZED_VALUE;-><init>()V
    sput-object v0, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    return-void
.end method

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.class final Lkotlin/SynchronizedLazyImpl;
.super Ljava/lang/Object;
.implements Lkotlin/Lazy;

.field private initializer:Lkotlin/jvm/functions/Function0;
.field private volatile _value:Ljava/lang/Object;

.method public constructor <init>(Lkotlin/jvm/functions/Function0;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/SynchronizedLazyImpl;->initializer:Lkotlin/jvm/functions/Function0;
    sget-object v0, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    return-void
.end method

.method public getValue()Ljava/lang/Object;
    .locals 3
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    sget-object v1, Lkotlin/UNINITIALIZED_VALUE;->INSTANCE:Lkotlin/UNINITIALIZED_VALUE;
    if-ne v0, v1, :there
    monitor-enter p0
    :start
    iget-object v2, p0, Lkotlin/SynchronizedLazyImpl;->initializer:Lkotlin/jvm/functions/Function0;
    invoke-interface {v2}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->_value:Ljava/lang/Object;
    const/4 v2, 0x0
    iput-object v2, p0, Lkotlin/SynchronizedLazyImpl;->initializer:Lkotlin/jvm/functions/Function0;
    :end
    .catchall {:start .. :end} :broken
    monitor-exit p0
    :there
    return-object v0
    :broken
    move-exception v0
    monitor-exit p0
    throw v0
.end method
