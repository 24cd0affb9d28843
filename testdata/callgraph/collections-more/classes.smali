.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/Main;->asList()V
    invoke-static {}, Lcom/example/Main;->copied()V
    invoke-static {}, Lcom/example/Main;->polled()V
    invoke-static {}, Lcom/example/Main;->entries()V
    invoke-static {}, Lcom/example/Main;->wrapped()V
    invoke-static {}, Lcom/example/Main;->sparse()V
    invoke-static {}, Lcom/example/Main;->added()V
    invoke-static {}, Lcom/example/Main;->held()V
    invoke-static {}, Lcom/example/Main;->nested()V
    return-void
.end method

.method static run(Ljava/lang/Object;)V
    .locals 0
    check-cast p0, Ljava/lang/Runnable;
    invoke-interface {p0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method static asList()V
    .locals 3
    new-instance v0, Lcom/example/AsList;
    invoke-direct {v0}, Lcom/example/AsList;-><init>()V
    const/4 v1, 0x1
    new-array v1, v1, [Ljava/lang/Object;
    const/4 v2, 0x0
    aput-object v0, v1, v2
    invoke-static {v1}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    invoke-interface {v0, v2}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    return-void
.end method

.method static copied()V
    .locals 5
    const/4 v4, 0x1
    new-array v0, v4, [Ljava/lang/Runnable;
    new-array v1, v4, [Ljava/lang/Runnable;
    const/4 v3, 0x0
    new-instance v2, Lcom/example/Copied;
    invoke-direct {v2}, Lcom/example/Copied;-><init>()V
    aput-object v2, v0, v3
    invoke-static {v0, v3, v1, v3, v4}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    aget-object v0, v1, v3
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    return-void
.end method

.method static polled()V
    .locals 2
    new-instance v0, Ljava/util/concurrent/LinkedBlockingQueue;
    invoke-direct {v0}, Ljava/util/concurrent/LinkedBlockingQueue;-><init>()V
    new-instance v1, Lcom/example/Polled;
    invoke-direct {v1}, Lcom/example/Polled;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/LinkedBlockingQueue;->offer(Ljava/lang/Object;)Z
    invoke-virtual {v0}, Ljava/util/concurrent/LinkedBlockingQueue;->poll()Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    return-void
.end method

.method static entries()V
    .locals 3
    new-instance v0, Ljava/util/LinkedHashMap;
    invoke-direct {v0}, Ljava/util/LinkedHashMap;-><init>()V
    const-string v1, "k"
    new-instance v2, Lcom/example/Entries;
    invoke-direct {v2}, Lcom/example/Entries;-><init>()V
    invoke-virtual {v0, v1, v2}, Ljava/util/LinkedHashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-virtual {v0}, Ljava/util/LinkedHashMap;->entrySet()Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/Map$Entry;
    invoke-interface {v0}, Ljava/util/Map$Entry;->getValue()Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    return-void
.end method

.method static wrapped()V
    .locals 2
    new-instance v0, Lcom/example/Wrapped;
    invoke-direct {v0}, Lcom/example/Wrapped;-><init>()V
    invoke-static {v0}, Ljava/util/Collections;->singletonList(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Ljava/util/Collections;->unmodifiableList(Ljava/util/List;)Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->toArray()[Ljava/lang/Object;
    move-result-object v0
    const/4 v1, 0x0
    aget-object v0, v0, v1
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    return-void
.end method

.method static sparse()V
    .locals 3
    new-instance v0, Landroid/util/SparseArray;
    invoke-direct {v0}, Landroid/util/SparseArray;-><init>()V
    const/4 v1, 0x3
    new-instance v2, Lcom/example/Sparse;
    invoke-direct {v2}, Lcom/example/Sparse;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroid/util/SparseArray;->put(ILjava/lang/Object;)V
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/util/SparseArray;->valueAt(I)Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    return-void
.end method

.method static added()V
    .locals 3
    new-instance v0, Ljava/util/HashSet;
    invoke-direct {v0}, Ljava/util/HashSet;-><init>()V
    new-instance v1, Lcom/example/Added;
    invoke-direct {v1}, Lcom/example/Added;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/HashSet;->add(Ljava/lang/Object;)Z
    new-instance v2, Ljava/util/ArrayList;
    invoke-direct {v2}, Ljava/util/ArrayList;-><init>()V
    invoke-virtual {v2, v0}, Ljava/util/ArrayList;->addAll(Ljava/util/Collection;)Z
    const/4 v0, 0x0
    invoke-virtual {v2, v0}, Ljava/util/ArrayList;->get(I)Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    return-void
.end method

.method static held()V
    .locals 2
    new-instance v0, Lcom/example/Held;
    invoke-direct {v0}, Lcom/example/Held;-><init>()V
    new-instance v1, Ljava/lang/ref/WeakReference;
    invoke-direct {v1, v0}, Ljava/lang/ref/WeakReference;-><init>(Ljava/lang/Object;)V
    invoke-virtual {v1}, Ljava/lang/ref/WeakReference;->get()Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :gone
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    :gone
    return-void
.end method

.method static nested()V
    .locals 3
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    const-string v2, "k"
    invoke-virtual {v0, v2, v1}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-virtual {v0, v2}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/List;
    new-instance v2, Lcom/example/Nested;
    invoke-direct {v2}, Lcom/example/Nested;-><init>()V
    invoke-interface {v0, v2}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    const/4 v0, 0x0
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->get(I)Ljava/lang/Object;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Object;)V
    new-instance v0, Lcom/example/Lost;
    invoke-direct {v0}, Lcom/example/Lost;-><init>()V
    return-void
.end method

.class public Lcom/example/AsList;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Copied;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Polled;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Entries;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Wrapped;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Sparse;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Added;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Held;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Nested;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Lost;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
