# The androidx.lifecycle classes stand in for the library.
.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroidx/lifecycle/LifecycleOwner;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public getLifecycle()Ljava/lang/Object;
    .locals 1
    const/4 v0, 0x0
    return-object v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroidx/lifecycle/MutableLiveData;
    invoke-direct {v0}, Landroidx/lifecycle/MutableLiveData;-><init>()V
    new-instance v1, Lcom/example/Seen;
    invoke-direct {v1}, Lcom/example/Seen;-><init>()V
    invoke-virtual {v0, p0, v1}, Landroidx/lifecycle/LiveData;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    new-instance v1, Lcom/example/Blind;
    invoke-direct {v1}, Lcom/example/Blind;-><init>()V
    const-string v1, "value"
    invoke-virtual {v0, v1}, Landroidx/lifecycle/MutableLiveData;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/example/Seen;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onChanged(Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Blind;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onChanged(Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/LifecycleOwner;
.super Ljava/lang/Object;

.method public abstract getLifecycle()Ljava/lang/Object;
.end method

.class public interface abstract Landroidx/lifecycle/Observer;
.super Ljava/lang/Object;

.method public abstract onChanged(Ljava/lang/Object;)V
.end method

.class public Landroidx/lifecycle/LiveData;
.super Ljava/lang/Object;

.field private final observers:Ljava/util/ArrayList;
.field private data:Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Landroidx/lifecycle/LiveData;->observers:Ljava/util/ArrayList;
    return-void
.end method

.method public observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    .locals 1
    iget-object v0, p0, Landroidx/lifecycle/LiveData;->observers:Ljava/util/ArrayList;
    invoke-virtual {v0, p2}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method public observeForever(Landroidx/lifecycle/Observer;)V
    .locals 1
    iget-object v0, p0, Landroidx/lifecycle/LiveData;->observers:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method protected setValue(Ljava/lang/Object;)V
    .locals 2
    iput-object p1, p0, Landroidx/lifecycle/LiveData;->data:Ljava/lang/Object;
    iget-object v0, p0, Landroidx/lifecycle/LiveData;->observers:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :next
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v1
    if-eqz v1, :done
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroidx/lifecycle/Observer;
    invoke-interface {v1, p1}, Landroidx/lifecycle/Observer;->onChanged(Ljava/lang/Object;)V
    goto :next
    :done
    return-void
.end method

.class public Landroidx/lifecycle/MutableLiveData;
.super Landroidx/lifecycle/LiveData;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroidx/lifecycle/LiveData;-><init>()V
    return-void
.end method

.method public setValue(Ljava/lang/Object;)V
    .locals 0
    invoke-super {p0, p1}, Landroidx/lifecycle/LiveData;->setValue(Ljava/lang/Object;)V
    return-void
.end method
