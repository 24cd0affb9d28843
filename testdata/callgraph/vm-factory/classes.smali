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
    new-instance v0, Landroidx/lifecycle/ViewModelProvider;
    new-instance v1, Lcom/example/VMFactory;
    const-string v2, "x"
    invoke-direct {v1, v2}, Lcom/example/VMFactory;-><init>(Ljava/lang/String;)V
    invoke-direct {v0, p0, v1}, Landroidx/lifecycle/ViewModelProvider;-><init>(Ljava/lang/Object;Landroidx/lifecycle/ViewModelProvider$Factory;)V
    const-class v1, Lcom/example/VM2;
    invoke-virtual {v0, v1}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    check-cast v0, Lcom/example/VM2;
    invoke-virtual {v0}, Lcom/example/VM2;->go()V
    invoke-static {}, Lcom/example/T;->after()V
    return-void
.end method

.class public abstract Landroidx/lifecycle/ViewModel;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method protected onCleared()V
    .registers 1
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/ViewModelProvider$Factory;
.super Ljava/lang/Object;

.method public abstract create(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
.end method

.class public Landroidx/lifecycle/ViewModelProvider;
.super Ljava/lang/Object;
.field private final f:Landroidx/lifecycle/ViewModelProvider$Factory;

.method public constructor <init>(Ljava/lang/Object;Landroidx/lifecycle/ViewModelProvider$Factory;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p2, p0, Landroidx/lifecycle/ViewModelProvider;->f:Landroidx/lifecycle/ViewModelProvider$Factory;
    return-void
.end method

.method public get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    .registers 3
    iget-object v0, p0, Landroidx/lifecycle/ViewModelProvider;->f:Landroidx/lifecycle/ViewModelProvider$Factory;
    invoke-interface {v0, p1}, Landroidx/lifecycle/ViewModelProvider$Factory;->create(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static after()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static factory_vm2()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/VM2;
.super Landroidx/lifecycle/ViewModel;
.field final r:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    iput-object p1, p0, Lcom/example/VM2;->r:Ljava/lang/String;
    return-void
.end method

.method go()V
    .registers 1
    invoke-static {}, Lcom/example/T;->go()V
    return-void
.end method

.class Lcom/example/VMFactory;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/ViewModelProvider$Factory;
.field final r:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/VMFactory;->r:Ljava/lang/String;
    return-void
.end method

.method public create(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    .registers 4
    const-class v0, Lcom/example/VM2;
    invoke-virtual {p1, v0}, Ljava/lang/Class;->isAssignableFrom(Ljava/lang/Class;)Z
    move-result v0
    if-eqz v0, :cond_13
    invoke-static {}, Lcom/example/T;->factory_vm2()V
    new-instance v0, Lcom/example/VM2;
    iget-object v1, p0, Lcom/example/VMFactory;->r:Ljava/lang/String;
    invoke-direct {v0, v1}, Lcom/example/VM2;-><init>(Ljava/lang/String;)V
    return-object v0
    :cond_13
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0}, Ljava/lang/IllegalArgumentException;-><init>()V
    throw v0
.end method
