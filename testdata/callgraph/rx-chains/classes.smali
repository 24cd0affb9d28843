.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static build()Lio/reactivex/Observable;
    .registers 2
    const-string v0, "a"
    invoke-static {v0}, Lio/reactivex/Observable;->just(Ljava/lang/Object;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/Main$13;
    invoke-direct {v1}, Lcom/example/Main$13;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    move-result-object v0
    return-object v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x0
    new-instance v1, Lcom/example/Main$9;
    invoke-direct {v1, p0}, Lcom/example/Main$9;-><init>(Lcom/example/Main;)V
    invoke-static {v1}, Lio/reactivex/Observable;->create(Lio/reactivex/ObservableOnSubscribe;)Lio/reactivex/Observable;
    move-result-object v1
    invoke-virtual {v1, v0}, Lio/reactivex/Observable;->subscribeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    move-result-object v1
    new-instance v2, Lcom/example/Main$8;
    invoke-direct {v2, p0}, Lcom/example/Main$8;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v2}, Lio/reactivex/Observable;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    move-result-object v1
    new-instance v2, Lcom/example/Main$7;
    invoke-direct {v2, p0}, Lcom/example/Main$7;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v2}, Lio/reactivex/Observable;->filter(Lio/reactivex/functions/Predicate;)Lio/reactivex/Observable;
    move-result-object v1
    new-instance v2, Lcom/example/Main$6;
    invoke-direct {v2, p0}, Lcom/example/Main$6;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v2}, Lio/reactivex/Observable;->flatMap(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    move-result-object v1
    new-instance v2, Lcom/example/Main$5;
    invoke-direct {v2, p0}, Lcom/example/Main$5;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v2}, Lio/reactivex/Observable;->doOnNext(Lio/reactivex/functions/Consumer;)Lio/reactivex/Observable;
    move-result-object v1
    new-instance v2, Lcom/example/Main$4;
    invoke-direct {v2, p0}, Lcom/example/Main$4;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v2}, Lio/reactivex/Observable;->onErrorReturn(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    move-result-object v1
    new-instance v2, Lcom/example/Main$3;
    invoke-direct {v2, p0}, Lcom/example/Main$3;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v2}, Lio/reactivex/Observable;->doFinally(Lio/reactivex/functions/Action;)Lio/reactivex/Observable;
    move-result-object v1
    invoke-virtual {v1, v0}, Lio/reactivex/Observable;->observeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    move-result-object v0
    const-wide/16 v2, 0x3
    invoke-virtual {v0, v2, v3}, Lio/reactivex/Observable;->retry(J)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/Main$1;
    invoke-direct {v1, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    new-instance v2, Lcom/example/Main$2;
    invoke-direct {v2, p0}, Lcom/example/Main$2;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1, v2}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    const-string v0, "a"
    invoke-static {v0}, Lio/reactivex/Observable;->just(Ljava/lang/Object;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/Main$10;
    invoke-direct {v1, p0}, Lcom/example/Main$10;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    invoke-static {}, Lcom/example/Main;->build()Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/Obs;
    invoke-direct {v1}, Lcom/example/Obs;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/Observer;)V
    new-instance v0, Lcom/example/Main$12;
    invoke-direct {v0, p0}, Lcom/example/Main$12;-><init>(Lcom/example/Main;)V
    invoke-static {v0}, Lio/reactivex/Observable;->defer(Ljava/util/concurrent/Callable;)Lio/reactivex/Observable;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-static {v1}, Lio/reactivex/Observable;->just(Ljava/lang/Object;)Lio/reactivex/Observable;
    move-result-object v1
    new-instance v2, Lcom/example/Main$11;
    invoke-direct {v2, p0}, Lcom/example/Main$11;-><init>(Lcom/example/Main;)V
    invoke-static {v0, v1, v2}, Lio/reactivex/Observable;->zip(Lio/reactivex/Observable;Lio/reactivex/Observable;Lio/reactivex/functions/BiFunction;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/Obs2;
    invoke-direct {v1}, Lcom/example/Obs2;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/Observer;)V
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$1;->accept(Ljava/lang/String;)V
    return-void
.end method

.method public accept(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->sub()V
    return-void
.end method

.class Lcom/example/Main$10;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$10;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$10;->apply(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public apply(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/T;->cold_never()V
    return-object p1
.end method

.class Lcom/example/Main$11;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/BiFunction;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$11;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic apply(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Ljava/lang/String;
    check-cast p2, Ljava/lang/Integer;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$11;->apply(Ljava/lang/String;Ljava/lang/Integer;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public apply(Ljava/lang/String;Ljava/lang/Integer;)Ljava/lang/String;
    .registers 3
    invoke-static {}, Lcom/example/T;->zip()V
    return-object p1
.end method

.class Lcom/example/Main$12;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$12;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public call()Lio/reactivex/Observable;
    .registers 2
    invoke-static {}, Lcom/example/T;->defer()V
    const-string v0, "q"
    invoke-static {v0}, Lio/reactivex/Observable;->just(Ljava/lang/Object;)Lio/reactivex/Observable;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic call()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Main$12;->call()Lio/reactivex/Observable;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/Main$13;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$13;->apply(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public apply(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/T;->built()V
    return-object p1
.end method

.class Lcom/example/Main$2;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$2;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Throwable;
    invoke-virtual {p0, p1}, Lcom/example/Main$2;->accept(Ljava/lang/Throwable;)V
    return-void
.end method

.method public accept(Ljava/lang/Throwable;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->suberr()V
    return-void
.end method

.class Lcom/example/Main$3;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Action;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$3;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/T;->fin()V
    return-void
.end method

.class Lcom/example/Main$4;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$4;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/Throwable;
    invoke-virtual {p0, p1}, Lcom/example/Main$4;->apply(Ljava/lang/Throwable;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public apply(Ljava/lang/Throwable;)Ljava/lang/String;
    .registers 3
    invoke-static {}, Lcom/example/T;->onerr()V
    const-string v0, ""
    return-object v0
.end method

.class Lcom/example/Main$5;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$5;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$5;->accept(Ljava/lang/String;)V
    return-void
.end method

.method public accept(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->donext()V
    return-void
.end method

.class Lcom/example/Main$6$1;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;
.field final synthetic this$1:Lcom/example/Main$6;

.method constructor <init>(Lcom/example/Main$6;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$6$1;->this$1:Lcom/example/Main$6;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic call()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Main$6$1;->call()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public call()Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/T;->inner()V
    const-string v0, "y"
    return-object v0
.end method

.class Lcom/example/Main$6;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$6;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/Integer;)Lio/reactivex/Observable;
    .registers 3
    invoke-static {}, Lcom/example/T;->flat()V
    new-instance v0, Lcom/example/Main$6$1;
    invoke-direct {v0, p0}, Lcom/example/Main$6$1;-><init>(Lcom/example/Main$6;)V
    invoke-static {v0}, Lio/reactivex/Observable;->fromCallable(Ljava/util/concurrent/Callable;)Lio/reactivex/Observable;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/Integer;
    invoke-virtual {p0, p1}, Lcom/example/Main$6;->apply(Ljava/lang/Integer;)Lio/reactivex/Observable;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/Main$7;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Predicate;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$7;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public test(Ljava/lang/Integer;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->filter()V
    const/4 v0, 0x1
    return v0
.end method

.method public bridge synthetic test(Ljava/lang/Object;)Z
    .registers 3
    check-cast p1, Ljava/lang/Integer;
    invoke-virtual {p0, p1}, Lcom/example/Main$7;->test(Ljava/lang/Integer;)Z
    move-result v0
    return v0
.end method

.class Lcom/example/Main$8;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$8;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/String;)Ljava/lang/Integer;
    .registers 3
    invoke-static {}, Lcom/example/T;->map()V
    const/4 v0, 0x1
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$8;->apply(Ljava/lang/String;)Ljava/lang/Integer;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/Main$9;
.super Ljava/lang/Object;
.implements Lio/reactivex/ObservableOnSubscribe;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$9;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public subscribe(Lio/reactivex/ObservableEmitter;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->create()V
    const-string v0, "x"
    invoke-interface {p1, v0}, Lio/reactivex/ObservableEmitter;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class Lcom/example/Obs;
.super Ljava/lang/Object;
.implements Lio/reactivex/Observer;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onComplete()V
    .registers 1
    invoke-static {}, Lcom/example/T;->oncomplete()V
    return-void
.end method

.method public onError(Ljava/lang/Throwable;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->onerror()V
    return-void
.end method

.method public bridge synthetic onNext(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Obs;->onNext(Ljava/lang/String;)V
    return-void
.end method

.method public onNext(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->onnext()V
    return-void
.end method

.method public onSubscribe(Lio/reactivex/disposables/Disposable;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->onsub()V
    return-void
.end method

.class Lcom/example/Obs2;
.super Ljava/lang/Object;
.implements Lio/reactivex/Observer;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onComplete()V
    .registers 1
    return-void
.end method

.method public onError(Ljava/lang/Throwable;)V
    .registers 2
    return-void
.end method

.method public bridge synthetic onNext(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Obs2;->onNext(Ljava/lang/String;)V
    return-void
.end method

.method public onNext(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->zipnext()V
    return-void
.end method

.method public onSubscribe(Lio/reactivex/disposables/Disposable;)V
    .registers 2
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static built()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static cold_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static create()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static defer()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static donext()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static filter()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static fin()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static flat()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static inner()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static map()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static oncomplete()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static onerr()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static onerror()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static onnext()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static onsub()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static sub()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static suberr()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static zip()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static zipnext()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public abstract Lio/reactivex/Observable;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static create(Lio/reactivex/ObservableOnSubscribe;)Lio/reactivex/Observable;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public static defer(Ljava/util/concurrent/Callable;)Lio/reactivex/Observable;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public static fromCallable(Ljava/util/concurrent/Callable;)Lio/reactivex/Observable;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public static just(Ljava/lang/Object;)Lio/reactivex/Observable;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public static timer(JLjava/util/concurrent/TimeUnit;)Lio/reactivex/Observable;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public static zip(Lio/reactivex/Observable;Lio/reactivex/Observable;Lio/reactivex/functions/BiFunction;)Lio/reactivex/Observable;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public final doFinally(Lio/reactivex/functions/Action;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public final doOnNext(Lio/reactivex/functions/Consumer;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public final filter(Lio/reactivex/functions/Predicate;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public final flatMap(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public final map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public final observeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public final onErrorReturn(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public final retry(J)Lio/reactivex/Observable;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public final subscribe(Lio/reactivex/functions/Consumer;Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public final subscribe(Lio/reactivex/Observer;)V
    .registers 2
    return-void
.end method

.method protected abstract subscribeActual(Lio/reactivex/Observer;)V
.end method

.method public final subscribeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.class public interface abstract Lio/reactivex/ObservableEmitter;
.super Ljava/lang/Object;

.method public abstract onComplete()V
.end method

.method public abstract onNext(Ljava/lang/Object;)V
.end method

.class public interface abstract Lio/reactivex/ObservableOnSubscribe;
.super Ljava/lang/Object;

.method public abstract subscribe(Lio/reactivex/ObservableEmitter;)V
.end method

.class public interface abstract Lio/reactivex/Observer;
.super Ljava/lang/Object;

.method public abstract onComplete()V
.end method

.method public abstract onError(Ljava/lang/Throwable;)V
.end method

.method public abstract onNext(Ljava/lang/Object;)V
.end method

.method public abstract onSubscribe(Lio/reactivex/disposables/Disposable;)V
.end method

.class public abstract Lio/reactivex/Scheduler;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lio/reactivex/disposables/Disposable;
.super Ljava/lang/Object;

.method public abstract dispose()V
.end method

.class public interface abstract Lio/reactivex/functions/Action;
.super Ljava/lang/Object;

.method public abstract run()V
.end method

.class public interface abstract Lio/reactivex/functions/BiFunction;
.super Ljava/lang/Object;

.method public abstract apply(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lio/reactivex/functions/Consumer;
.super Ljava/lang/Object;

.method public abstract accept(Ljava/lang/Object;)V
.end method

.class public interface abstract Lio/reactivex/functions/Function;
.super Ljava/lang/Object;

.method public abstract apply(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lio/reactivex/functions/Predicate;
.super Ljava/lang/Object;

.method public abstract test(Ljava/lang/Object;)Z
.end method
