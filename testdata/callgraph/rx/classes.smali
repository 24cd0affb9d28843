# The io.reactivex classes stand in for RxJava 2: who calls whom is as there, what is not needed here is left out.
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
    new-instance v0, Lcom/example/Source;
    invoke-direct {v0}, Lcom/example/Source;-><init>()V
    invoke-static {v0}, Lio/reactivex/Observable;->create(Lio/reactivex/ObservableOnSubscribe;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/Step;
    invoke-direct {v1}, Lcom/example/Step;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-static {}, Lio/reactivex/schedulers/Schedulers;->io()Lio/reactivex/Scheduler;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/Result;
    invoke-direct {v1}, Lcom/example/Result;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    new-instance v0, Lcom/example/Cold;
    invoke-direct {v0}, Lcom/example/Cold;-><init>()V
    invoke-static {v0}, Lio/reactivex/Observable;->create(Lio/reactivex/ObservableOnSubscribe;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/ColdStep;
    invoke-direct {v1}, Lcom/example/ColdStep;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    return-void
.end method

.class public Lcom/example/Source;
.super Ljava/lang/Object;
.implements Lio/reactivex/ObservableOnSubscribe;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public subscribe(Lio/reactivex/ObservableEmitter;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    invoke-interface {p1, v0}, Lio/reactivex/ObservableEmitter;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/example/Step;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-object p1
.end method

.class public Lcom/example/Result;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public accept(Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Cold;
.super Ljava/lang/Object;
.implements Lio/reactivex/ObservableOnSubscribe;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public subscribe(Lio/reactivex/ObservableEmitter;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/ColdStep;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public interface abstract Lio/reactivex/ObservableOnSubscribe;
.super Ljava/lang/Object;

.method public abstract subscribe(Lio/reactivex/ObservableEmitter;)V
.end method

.class public interface abstract Lio/reactivex/ObservableEmitter;
.super Ljava/lang/Object;

.method public abstract onNext(Ljava/lang/Object;)V
.end method

.class public interface abstract Lio/reactivex/Observer;
.super Ljava/lang/Object;

.method public abstract onNext(Ljava/lang/Object;)V
.end method

.class public interface abstract Lio/reactivex/functions/Consumer;
.super Ljava/lang/Object;

.method public abstract accept(Ljava/lang/Object;)V
.end method

.class public interface abstract Lio/reactivex/functions/Function;
.super Ljava/lang/Object;

.method public abstract apply(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lio/reactivex/disposables/Disposable;
.super Ljava/lang/Object;

.method public abstract dispose()V
.end method

.class public abstract Lio/reactivex/Scheduler;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract scheduleDirect(Ljava/lang/Runnable;)Lio/reactivex/disposables/Disposable;
.end method

.class public Lio/reactivex/internal/schedulers/IoScheduler;
.super Lio/reactivex/Scheduler;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lio/reactivex/Scheduler;-><init>()V
    return-void
.end method

.method public scheduleDirect(Ljava/lang/Runnable;)Lio/reactivex/disposables/Disposable;
    .locals 1
    new-instance v0, Ljava/lang/Thread;
    invoke-direct {v0, p1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lio/reactivex/schedulers/Schedulers;
.super Ljava/lang/Object;

.method public static io()Lio/reactivex/Scheduler;
    .locals 1
    new-instance v0, Lio/reactivex/internal/schedulers/IoScheduler;
    invoke-direct {v0}, Lio/reactivex/internal/schedulers/IoScheduler;-><init>()V
    return-object v0
.end method

.class public abstract Lio/reactivex/Observable;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static create(Lio/reactivex/ObservableOnSubscribe;)Lio/reactivex/Observable;
    .locals 1
    new-instance v0, Lio/reactivex/internal/operators/observable/ObservableCreate;
    invoke-direct {v0, p0}, Lio/reactivex/internal/operators/observable/ObservableCreate;-><init>(Lio/reactivex/ObservableOnSubscribe;)V
    return-object v0
.end method

.method public final map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    .locals 1
    new-instance v0, Lio/reactivex/internal/operators/observable/ObservableMap;
    invoke-direct {v0, p0, p1}, Lio/reactivex/internal/operators/observable/ObservableMap;-><init>(Lio/reactivex/Observable;Lio/reactivex/functions/Function;)V
    return-object v0
.end method

.method public final subscribeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    .locals 1
    new-instance v0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;
    invoke-direct {v0, p0, p1}, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;-><init>(Lio/reactivex/Observable;Lio/reactivex/Scheduler;)V
    return-object v0
.end method

.method public final subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    .locals 1
    new-instance v0, Lio/reactivex/internal/observers/LambdaObserver;
    invoke-direct {v0, p1}, Lio/reactivex/internal/observers/LambdaObserver;-><init>(Lio/reactivex/functions/Consumer;)V
    invoke-virtual {p0, v0}, Lio/reactivex/Observable;->subscribeActual(Lio/reactivex/Observer;)V
    return-object v0
.end method

.method public abstract subscribeActual(Lio/reactivex/Observer;)V
.end method

.class public Lio/reactivex/internal/observers/LambdaObserver;
.super Ljava/lang/Object;
.implements Lio/reactivex/Observer;
.implements Lio/reactivex/disposables/Disposable;

.field final onNext:Lio/reactivex/functions/Consumer;

.method public constructor <init>(Lio/reactivex/functions/Consumer;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/observers/LambdaObserver;->onNext:Lio/reactivex/functions/Consumer;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .locals 1
    iget-object v0, p0, Lio/reactivex/internal/observers/LambdaObserver;->onNext:Lio/reactivex/functions/Consumer;
    invoke-interface {v0, p1}, Lio/reactivex/functions/Consumer;->accept(Ljava/lang/Object;)V
    return-void
.end method

.method public dispose()V
    .locals 0
    return-void
.end method

.class public Lio/reactivex/internal/operators/observable/ObservableCreate;
.super Lio/reactivex/Observable;

.field final source:Lio/reactivex/ObservableOnSubscribe;

.method public constructor <init>(Lio/reactivex/ObservableOnSubscribe;)V
    .locals 0
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/operators/observable/ObservableCreate;->source:Lio/reactivex/ObservableOnSubscribe;
    return-void
.end method

.method public subscribeActual(Lio/reactivex/Observer;)V
    .locals 2
    new-instance v0, Lio/reactivex/internal/operators/observable/ObservableCreate$CreateEmitter;
    invoke-direct {v0, p1}, Lio/reactivex/internal/operators/observable/ObservableCreate$CreateEmitter;-><init>(Lio/reactivex/Observer;)V
    iget-object v1, p0, Lio/reactivex/internal/operators/observable/ObservableCreate;->source:Lio/reactivex/ObservableOnSubscribe;
    invoke-interface {v1, v0}, Lio/reactivex/ObservableOnSubscribe;->subscribe(Lio/reactivex/ObservableEmitter;)V
    return-void
.end method

.class public Lio/reactivex/internal/operators/observable/ObservableCreate$CreateEmitter;
.super Ljava/lang/Object;
.implements Lio/reactivex/ObservableEmitter;

.field final observer:Lio/reactivex/Observer;

.method public constructor <init>(Lio/reactivex/Observer;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/operators/observable/ObservableCreate$CreateEmitter;->observer:Lio/reactivex/Observer;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .locals 1
    iget-object v0, p0, Lio/reactivex/internal/operators/observable/ObservableCreate$CreateEmitter;->observer:Lio/reactivex/Observer;
    invoke-interface {v0, p1}, Lio/reactivex/Observer;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class public Lio/reactivex/internal/operators/observable/ObservableMap;
.super Lio/reactivex/Observable;

.field final source:Lio/reactivex/Observable;
.field final function:Lio/reactivex/functions/Function;

.method public constructor <init>(Lio/reactivex/Observable;Lio/reactivex/functions/Function;)V
    .locals 0
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/operators/observable/ObservableMap;->source:Lio/reactivex/Observable;
    iput-object p2, p0, Lio/reactivex/internal/operators/observable/ObservableMap;->function:Lio/reactivex/functions/Function;
    return-void
.end method

.method public subscribeActual(Lio/reactivex/Observer;)V
    .locals 2
    iget-object v0, p0, Lio/reactivex/internal/operators/observable/ObservableMap;->function:Lio/reactivex/functions/Function;
    new-instance v1, Lio/reactivex/internal/operators/observable/ObservableMap$MapObserver;
    invoke-direct {v1, p1, v0}, Lio/reactivex/internal/operators/observable/ObservableMap$MapObserver;-><init>(Lio/reactivex/Observer;Lio/reactivex/functions/Function;)V
    iget-object v0, p0, Lio/reactivex/internal/operators/observable/ObservableMap;->source:Lio/reactivex/Observable;
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribeActual(Lio/reactivex/Observer;)V
    return-void
.end method

.class public Lio/reactivex/internal/operators/observable/ObservableMap$MapObserver;
.super Ljava/lang/Object;
.implements Lio/reactivex/Observer;

.field final downstream:Lio/reactivex/Observer;
.field final mapper:Lio/reactivex/functions/Function;

.method public constructor <init>(Lio/reactivex/Observer;Lio/reactivex/functions/Function;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/operators/observable/ObservableMap$MapObserver;->downstream:Lio/reactivex/Observer;
    iput-object p2, p0, Lio/reactivex/internal/operators/observable/ObservableMap$MapObserver;->mapper:Lio/reactivex/functions/Function;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .locals 2
    iget-object v0, p0, Lio/reactivex/internal/operators/observable/ObservableMap$MapObserver;->mapper:Lio/reactivex/functions/Function;
    invoke-interface {v0, p1}, Lio/reactivex/functions/Function;->apply(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    iget-object v1, p0, Lio/reactivex/internal/operators/observable/ObservableMap$MapObserver;->downstream:Lio/reactivex/Observer;
    invoke-interface {v1, v0}, Lio/reactivex/Observer;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class public Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;
.super Lio/reactivex/Observable;

.field final source:Lio/reactivex/Observable;
.field final scheduler:Lio/reactivex/Scheduler;

.method public constructor <init>(Lio/reactivex/Observable;Lio/reactivex/Scheduler;)V
    .locals 0
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;->source:Lio/reactivex/Observable;
    iput-object p2, p0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;->scheduler:Lio/reactivex/Scheduler;
    return-void
.end method

.method public subscribeActual(Lio/reactivex/Observer;)V
    .locals 2
    iget-object v0, p0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;->scheduler:Lio/reactivex/Scheduler;
    new-instance v1, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn$SubscribeTask;
    invoke-direct {v1, p0, p1}, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn$SubscribeTask;-><init>(Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;Lio/reactivex/Observer;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Scheduler;->scheduleDirect(Ljava/lang/Runnable;)Lio/reactivex/disposables/Disposable;
    return-void
.end method

.class public Lio/reactivex/internal/operators/observable/ObservableSubscribeOn$SubscribeTask;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final parent:Lio/reactivex/Observer;
.field final owner:Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;

.method public constructor <init>(Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;Lio/reactivex/Observer;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn$SubscribeTask;->owner:Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;
    iput-object p2, p0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn$SubscribeTask;->parent:Lio/reactivex/Observer;
    return-void
.end method

.method public run()V
    .locals 2
    iget-object v0, p0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn$SubscribeTask;->owner:Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;
    iget-object v0, v0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn;->source:Lio/reactivex/Observable;
    iget-object v1, p0, Lio/reactivex/internal/operators/observable/ObservableSubscribeOn$SubscribeTask;->parent:Lio/reactivex/Observer;
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribeActual(Lio/reactivex/Observer;)V
    return-void
.end method
