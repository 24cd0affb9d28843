.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Lcom/example/Event;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/Bus;->get()Lcom/example/Bus;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/example/Bus;->register(Lcom/example/Event;)V
    invoke-static {}, Lcom/example/Bus;->get()Lcom/example/Bus;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/Bus;->post()V
    new-instance v0, Lcom/example/Deaf;
    invoke-direct {v0}, Lcom/example/Deaf;-><init>()V
    return-void
.end method

.method public heard()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public interface abstract Lcom/example/Event;
.super Ljava/lang/Object;

.method public abstract heard()V
.end method

.class public Lcom/example/Deaf;
.super Ljava/lang/Object;
.implements Lcom/example/Event;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public heard()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Bus;
.super Ljava/lang/Object;

.field private static volatile bus:Lcom/example/Bus;
.field private final listeners:Ljava/util/List;

.method private constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/concurrent/CopyOnWriteArrayList;
    invoke-direct {v0}, Ljava/util/concurrent/CopyOnWriteArrayList;-><init>()V
    iput-object v0, p0, Lcom/example/Bus;->listeners:Ljava/util/List;
    return-void
.end method

.method public static get()Lcom/example/Bus;
    .locals 2
    sget-object v0, Lcom/example/Bus;->bus:Lcom/example/Bus;
    if-nez v0, :there
    const-class v1, Lcom/example/Bus;
    monitor-enter v1
    :start
    sget-object v0, Lcom/example/Bus;->bus:Lcom/example/Bus;
    if-nez v0, :made
    new-instance v0, Lcom/example/Bus;
    invoke-direct {v0}, Lcom/example/Bus;-><init>()V
    sput-object v0, Lcom/example/Bus;->bus:Lcom/example/Bus;
    :made
    monitor-exit v1
    :end
    .catchall {:start .. :end} :broken
    :there
    sget-object v0, Lcom/example/Bus;->bus:Lcom/example/Bus;
    return-object v0
    :broken
    move-exception v0
    monitor-exit v1
    throw v0
.end method

.method public register(Lcom/example/Event;)V
    .locals 1
    iget-object v0, p0, Lcom/example/Bus;->listeners:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method public post()V
    .locals 2
    iget-object v0, p0, Lcom/example/Bus;->listeners:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :next
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v1
    if-eqz v1, :done
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lcom/example/Event;
    invoke-interface {v1}, Lcom/example/Event;->heard()V
    goto :next
    :done
    return-void
.end method
