# The case rx after a shrinker has renamed the library: no table of names helps, the code itself has to be followed.
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
    invoke-static {v0}, La/a/a;->create(La/a/b;)La/a/a;
    move-result-object v0
    new-instance v1, Lcom/example/Step;
    invoke-direct {v1}, Lcom/example/Step;-><init>()V
    invoke-virtual {v0, v1}, La/a/a;->map(La/a/c;)La/a/a;
    move-result-object v0
    invoke-static {}, La/a/d;->io()La/a/e;
    move-result-object v1
    invoke-virtual {v0, v1}, La/a/a;->subscribeOn(La/a/e;)La/a/a;
    move-result-object v0
    new-instance v1, Lcom/example/Result;
    invoke-direct {v1}, Lcom/example/Result;-><init>()V
    invoke-virtual {v0, v1}, La/a/a;->subscribe(La/a/f;)La/a/g;
    new-instance v0, Lcom/example/Cold;
    invoke-direct {v0}, Lcom/example/Cold;-><init>()V
    invoke-static {v0}, La/a/a;->create(La/a/b;)La/a/a;
    move-result-object v0
    new-instance v1, Lcom/example/ColdStep;
    invoke-direct {v1}, Lcom/example/ColdStep;-><init>()V
    invoke-virtual {v0, v1}, La/a/a;->map(La/a/c;)La/a/a;
    return-void
.end method

.class public Lcom/example/Source;
.super Ljava/lang/Object;
.implements La/a/b;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public subscribe(La/a/h;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    invoke-interface {p1, v0}, La/a/h;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/example/Step;
.super Ljava/lang/Object;
.implements La/a/c;

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

.class public Lcom/example/Result;
.super Ljava/lang/Object;
.implements La/a/f;

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
.implements La/a/b;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public subscribe(La/a/h;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/ColdStep;
.super Ljava/lang/Object;
.implements La/a/c;

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

.class public interface abstract La/a/b;
.super Ljava/lang/Object;

.method public abstract subscribe(La/a/h;)V
.end method

.class public interface abstract La/a/h;
.super Ljava/lang/Object;

.method public abstract onNext(Ljava/lang/Object;)V
.end method

.class public interface abstract La/a/i;
.super Ljava/lang/Object;

.method public abstract onNext(Ljava/lang/Object;)V
.end method

.class public interface abstract La/a/f;
.super Ljava/lang/Object;

.method public abstract accept(Ljava/lang/Object;)V
.end method

.class public interface abstract La/a/c;
.super Ljava/lang/Object;

.method public abstract apply(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract La/a/g;
.super Ljava/lang/Object;

.method public abstract dispose()V
.end method

.class public abstract La/a/e;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract scheduleDirect(Ljava/lang/Runnable;)La/a/g;
.end method

.class public La/a/j;
.super La/a/e;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, La/a/e;-><init>()V
    return-void
.end method

.method public scheduleDirect(Ljava/lang/Runnable;)La/a/g;
    .locals 1
    new-instance v0, Ljava/lang/Thread;
    invoke-direct {v0, p1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    const/4 v0, 0x0
    return-object v0
.end method

.class public La/a/d;
.super Ljava/lang/Object;

.method public static io()La/a/e;
    .locals 1
    new-instance v0, La/a/j;
    invoke-direct {v0}, La/a/j;-><init>()V
    return-object v0
.end method

.class public abstract La/a/a;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static create(La/a/b;)La/a/a;
    .locals 1
    new-instance v0, La/a/k;
    invoke-direct {v0, p0}, La/a/k;-><init>(La/a/b;)V
    return-object v0
.end method

.method public final map(La/a/c;)La/a/a;
    .locals 1
    new-instance v0, La/a/l;
    invoke-direct {v0, p0, p1}, La/a/l;-><init>(La/a/a;La/a/c;)V
    return-object v0
.end method

.method public final subscribeOn(La/a/e;)La/a/a;
    .locals 1
    new-instance v0, La/a/m;
    invoke-direct {v0, p0, p1}, La/a/m;-><init>(La/a/a;La/a/e;)V
    return-object v0
.end method

.method public final subscribe(La/a/f;)La/a/g;
    .locals 1
    new-instance v0, La/a/n;
    invoke-direct {v0, p1}, La/a/n;-><init>(La/a/f;)V
    invoke-virtual {p0, v0}, La/a/a;->subscribeActual(La/a/i;)V
    return-object v0
.end method

.method public abstract subscribeActual(La/a/i;)V
.end method

.class public La/a/n;
.super Ljava/lang/Object;
.implements La/a/i;
.implements La/a/g;

.field final onNext:La/a/f;

.method public constructor <init>(La/a/f;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La/a/n;->onNext:La/a/f;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .locals 1
    iget-object v0, p0, La/a/n;->onNext:La/a/f;
    invoke-interface {v0, p1}, La/a/f;->accept(Ljava/lang/Object;)V
    return-void
.end method

.method public dispose()V
    .locals 0
    return-void
.end method

.class public La/a/k;
.super La/a/a;

.field final source:La/a/b;

.method public constructor <init>(La/a/b;)V
    .locals 0
    invoke-direct {p0}, La/a/a;-><init>()V
    iput-object p1, p0, La/a/k;->source:La/a/b;
    return-void
.end method

.method public subscribeActual(La/a/i;)V
    .locals 2
    new-instance v0, La/a/o;
    invoke-direct {v0, p1}, La/a/o;-><init>(La/a/i;)V
    iget-object v1, p0, La/a/k;->source:La/a/b;
    invoke-interface {v1, v0}, La/a/b;->subscribe(La/a/h;)V
    return-void
.end method

.class public La/a/o;
.super Ljava/lang/Object;
.implements La/a/h;

.field final observer:La/a/i;

.method public constructor <init>(La/a/i;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La/a/o;->observer:La/a/i;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .locals 1
    iget-object v0, p0, La/a/o;->observer:La/a/i;
    invoke-interface {v0, p1}, La/a/i;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class public La/a/l;
.super La/a/a;

.field final source:La/a/a;
.field final function:La/a/c;

.method public constructor <init>(La/a/a;La/a/c;)V
    .locals 0
    invoke-direct {p0}, La/a/a;-><init>()V
    iput-object p1, p0, La/a/l;->source:La/a/a;
    iput-object p2, p0, La/a/l;->function:La/a/c;
    return-void
.end method

.method public subscribeActual(La/a/i;)V
    .locals 2
    iget-object v0, p0, La/a/l;->function:La/a/c;
    new-instance v1, La/a/p;
    invoke-direct {v1, p1, v0}, La/a/p;-><init>(La/a/i;La/a/c;)V
    iget-object v0, p0, La/a/l;->source:La/a/a;
    invoke-virtual {v0, v1}, La/a/a;->subscribeActual(La/a/i;)V
    return-void
.end method

.class public La/a/p;
.super Ljava/lang/Object;
.implements La/a/i;

.field final downstream:La/a/i;
.field final mapper:La/a/c;

.method public constructor <init>(La/a/i;La/a/c;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La/a/p;->downstream:La/a/i;
    iput-object p2, p0, La/a/p;->mapper:La/a/c;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .locals 2
    iget-object v0, p0, La/a/p;->mapper:La/a/c;
    invoke-interface {v0, p1}, La/a/c;->apply(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    iget-object v1, p0, La/a/p;->downstream:La/a/i;
    invoke-interface {v1, v0}, La/a/i;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class public La/a/m;
.super La/a/a;

.field final source:La/a/a;
.field final scheduler:La/a/e;

.method public constructor <init>(La/a/a;La/a/e;)V
    .locals 0
    invoke-direct {p0}, La/a/a;-><init>()V
    iput-object p1, p0, La/a/m;->source:La/a/a;
    iput-object p2, p0, La/a/m;->scheduler:La/a/e;
    return-void
.end method

.method public subscribeActual(La/a/i;)V
    .locals 2
    iget-object v0, p0, La/a/m;->scheduler:La/a/e;
    new-instance v1, La/a/q;
    invoke-direct {v1, p0, p1}, La/a/q;-><init>(La/a/m;La/a/i;)V
    invoke-virtual {v0, v1}, La/a/e;->scheduleDirect(Ljava/lang/Runnable;)La/a/g;
    return-void
.end method

.class public La/a/q;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final parent:La/a/i;
.field final owner:La/a/m;

.method public constructor <init>(La/a/m;La/a/i;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La/a/q;->owner:La/a/m;
    iput-object p2, p0, La/a/q;->parent:La/a/i;
    return-void
.end method

.method public run()V
    .locals 2
    iget-object v0, p0, La/a/q;->owner:La/a/m;
    iget-object v0, v0, La/a/m;->source:La/a/a;
    iget-object v1, p0, La/a/q;->parent:La/a/i;
    invoke-virtual {v0, v1}, La/a/a;->subscribeActual(La/a/i;)V
    return-void
.end method
