.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Ljava/util/TreeSet;
    invoke-direct {v0}, Ljava/util/TreeSet;-><init>()V
    new-instance v1, Lcom/example/Main$Key;
    invoke-direct {v1}, Lcom/example/Main$Key;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/SortedSet;->add(Ljava/lang/Object;)Z
    new-instance v0, Ljava/util/TreeMap;
    invoke-direct {v0}, Ljava/util/TreeMap;-><init>()V
    check-cast v0, Ljava/util/TreeMap;
    new-instance v1, Lcom/example/Main$Entry;
    invoke-direct {v1}, Lcom/example/Main$Entry;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v1, v2}, Ljava/util/TreeMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    new-instance v0, Ljava/util/PriorityQueue;
    invoke-direct {v0}, Ljava/util/PriorityQueue;-><init>()V
    new-instance v1, Lcom/example/Main$Job;
    invoke-direct {v1}, Lcom/example/Main$Job;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/PriorityQueue;->offer(Ljava/lang/Object;)Z
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    new-instance v1, Lcom/example/Main$Item;
    invoke-direct {v1}, Lcom/example/Main$Item;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    new-instance v0, Ljava/util/TreeSet;
    new-instance v1, Lcom/example/Main$1;
    invoke-direct {v1, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    invoke-direct {v0, v1}, Ljava/util/TreeSet;-><init>(Ljava/util/Comparator;)V
    const-string v1, "a"
    invoke-virtual {v0, v1}, Ljava/util/TreeSet;->add(Ljava/lang/Object;)Z
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/Object;
.implements Ljava/util/Comparator;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic compare(Ljava/lang/Object;Ljava/lang/Object;)I
    .registers 4
    check-cast p1, Ljava/lang/String;
    check-cast p2, Ljava/lang/String;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$1;->compare(Ljava/lang/String;Ljava/lang/String;)I
    move-result v0
    return v0
.end method

.method public compare(Ljava/lang/String;Ljava/lang/String;)I
    .registers 4
    invoke-static {}, Lcom/example/T;->byComparator()V
    const/4 v0, 0x0
    return v0
.end method

.class Lcom/example/Main$Entry;
.super Ljava/lang/Object;
.implements Ljava/lang/Comparable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public compareTo(Lcom/example/Main$Entry;)I
    .registers 3
    invoke-static {}, Lcom/example/T;->inMap()V
    const/4 v0, 0x0
    return v0
.end method

.method public bridge synthetic compareTo(Ljava/lang/Object;)I
    .registers 3
    check-cast p1, Lcom/example/Main$Entry;
    invoke-virtual {p0, p1}, Lcom/example/Main$Entry;->compareTo(Lcom/example/Main$Entry;)I
    move-result v0
    return v0
.end method

.class Lcom/example/Main$Item;
.super Ljava/lang/Object;
.implements Ljava/lang/Comparable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public compareTo(Lcom/example/Main$Item;)I
    .registers 3
    invoke-static {}, Lcom/example/T;->inList()V
    const/4 v0, 0x0
    return v0
.end method

.method public bridge synthetic compareTo(Ljava/lang/Object;)I
    .registers 3
    check-cast p1, Lcom/example/Main$Item;
    invoke-virtual {p0, p1}, Lcom/example/Main$Item;->compareTo(Lcom/example/Main$Item;)I
    move-result v0
    return v0
.end method

.class Lcom/example/Main$Job;
.super Ljava/lang/Object;
.implements Ljava/lang/Comparable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public compareTo(Lcom/example/Main$Job;)I
    .registers 3
    invoke-static {}, Lcom/example/T;->inQueue()V
    const/4 v0, 0x0
    return v0
.end method

.method public bridge synthetic compareTo(Ljava/lang/Object;)I
    .registers 3
    check-cast p1, Lcom/example/Main$Job;
    invoke-virtual {p0, p1}, Lcom/example/Main$Job;->compareTo(Lcom/example/Main$Job;)I
    move-result v0
    return v0
.end method

.class Lcom/example/Main$Key;
.super Ljava/lang/Object;
.implements Ljava/lang/Comparable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public compareTo(Lcom/example/Main$Key;)I
    .registers 3
    invoke-static {}, Lcom/example/T;->inTree()V
    const/4 v0, 0x0
    return v0
.end method

.method public bridge synthetic compareTo(Ljava/lang/Object;)I
    .registers 3
    check-cast p1, Lcom/example/Main$Key;
    invoke-virtual {p0, p1}, Lcom/example/Main$Key;->compareTo(Lcom/example/Main$Key;)I
    move-result v0
    return v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static byComparator()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static inList()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static inMap()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static inQueue()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static inTree()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
