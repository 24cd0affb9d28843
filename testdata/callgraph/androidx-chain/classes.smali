.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroidx/lifecycle/LifecycleOwner;
.field private vm:Lcom/example/VM;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 10
    const-wide/16 v6, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroidx/lifecycle/ViewModelProvider;
    invoke-direct {v0, p0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Ljava/lang/Object;)V
    const-class v1, Lcom/example/VM;
    invoke-virtual {v0, v1}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    check-cast v0, Lcom/example/VM;
    iput-object v0, p0, Lcom/example/Main;->vm:Lcom/example/VM;
    iget-object v0, p0, Lcom/example/Main;->vm:Lcom/example/VM;
    invoke-virtual {v0}, Lcom/example/VM;->data()Landroidx/lifecycle/LiveData;
    move-result-object v0
    new-instance v1, Lcom/example/Main$1;
    invoke-direct {v1, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, p0, v1}, Landroidx/lifecycle/LiveData;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    iget-object v0, p0, Lcom/example/Main;->vm:Lcom/example/VM;
    invoke-virtual {v0}, Lcom/example/VM;->silent()Landroidx/lifecycle/LiveData;
    move-result-object v0
    new-instance v1, Lcom/example/Main$2;
    invoke-direct {v1, p0}, Lcom/example/Main$2;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, p0, v1}, Landroidx/lifecycle/LiveData;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    new-instance v0, Lcom/example/Main$3;
    invoke-direct {v0, p0}, Lcom/example/Main$3;-><init>(Lcom/example/Main;)V
    new-instance v0, Landroidx/lifecycle/ViewModelProvider;
    new-instance v1, Lcom/example/VMFactory;
    new-instance v2, Lcom/example/Repo;
    invoke-direct {v2}, Lcom/example/Repo;-><init>()V
    invoke-direct {v1, v2}, Lcom/example/VMFactory;-><init>(Lcom/example/Repo;)V
    invoke-direct {v0, p0, v1}, Landroidx/lifecycle/ViewModelProvider;-><init>(Ljava/lang/Object;Landroidx/lifecycle/ViewModelProvider$Factory;)V
    const-class v1, Lcom/example/VM2;
    invoke-virtual {v0, v1}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    check-cast v0, Lcom/example/VM2;
    invoke-virtual {v0}, Lcom/example/VM2;->go()V
    new-instance v0, Landroidx/recyclerview/widget/RecyclerView;
    invoke-direct {v0, p0}, Landroidx/recyclerview/widget/RecyclerView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/Ad;
    const/4 v2, 0x2
    new-array v2, v2, [Ljava/lang/String;
    const/4 v3, 0x0
    const-string v4, "a"
    aput-object v4, v2, v3
    const/4 v3, 0x1
    const-string v4, "b"
    aput-object v4, v2, v3
    invoke-static {v2}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v2
    invoke-direct {v1, v2}, Lcom/example/Ad;-><init>(Ljava/util/List;)V
    invoke-virtual {v0, v1}, Landroidx/recyclerview/widget/RecyclerView;->setAdapter(Landroidx/recyclerview/widget/RecyclerView$Adapter;)V
    new-instance v0, Lcom/example/AdNever;
    invoke-direct {v0}, Lcom/example/AdNever;-><init>()V
    invoke-static {p0}, Landroidx/work/WorkManager;->getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    move-result-object v1
    new-instance v0, Landroidx/work/OneTimeWorkRequest$Builder;
    const-class v2, Lcom/example/Up;
    invoke-direct {v0, v2}, Landroidx/work/OneTimeWorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    sget-object v2, Ljava/util/concurrent/TimeUnit;->HOURS:Ljava/util/concurrent/TimeUnit;
    invoke-virtual {v0, v6, v7, v2}, Landroidx/work/OneTimeWorkRequest$Builder;->setInitialDelay(JLjava/util/concurrent/TimeUnit;)Landroidx/work/WorkRequest$Builder;
    move-result-object v0
    check-cast v0, Landroidx/work/OneTimeWorkRequest$Builder;
    invoke-virtual {v0}, Landroidx/work/OneTimeWorkRequest$Builder;->build()Landroidx/work/WorkRequest;
    move-result-object v0
    invoke-virtual {v1, v0}, Landroidx/work/WorkManager;->enqueue(Landroidx/work/WorkRequest;)Ljava/lang/Object;
    invoke-static {p0}, Landroidx/work/WorkManager;->getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    move-result-object v1
    const-string v2, "u"
    const/4 v3, 0x0
    new-instance v0, Landroidx/work/PeriodicWorkRequest$Builder;
    const-class v4, Lcom/example/Periodic;
    sget-object v5, Ljava/util/concurrent/TimeUnit;->HOURS:Ljava/util/concurrent/TimeUnit;
    invoke-direct {v0, v4, v6, v7, v5}, Landroidx/work/PeriodicWorkRequest$Builder;-><init>(Ljava/lang/Class;JLjava/util/concurrent/TimeUnit;)V
    invoke-virtual {v0}, Landroidx/work/PeriodicWorkRequest$Builder;->build()Landroidx/work/WorkRequest;
    move-result-object v0
    check-cast v0, Landroidx/work/PeriodicWorkRequest;
    invoke-virtual {v1, v2, v3, v0}, Landroidx/work/WorkManager;->enqueueUniquePeriodicWork(Ljava/lang/String;Ljava/lang/Object;Landroidx/work/PeriodicWorkRequest;)Ljava/lang/Object;
    new-instance v0, Landroidx/work/OneTimeWorkRequest$Builder;
    const-class v1, Lcom/example/UpNever;
    invoke-direct {v0, v1}, Landroidx/work/OneTimeWorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    invoke-virtual {v0}, Landroidx/work/OneTimeWorkRequest$Builder;->build()Landroidx/work/WorkRequest;
    return-void
.end method

.method show(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->show()V
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/LifecycleOwner;
.super Ljava/lang/Object;

.class public abstract Landroidx/lifecycle/LiveData;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getValue()Ljava/lang/Object;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    .registers 3
    return-void
.end method

.method public observeForever(Landroidx/lifecycle/Observer;)V
    .registers 2
    return-void
.end method

.method protected onActive()V
    .registers 1
    return-void
.end method

.method protected onInactive()V
    .registers 1
    return-void
.end method

.method protected postValue(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.method protected setValue(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.class public Landroidx/lifecycle/MutableLiveData;
.super Landroidx/lifecycle/LiveData;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/lifecycle/LiveData;-><init>()V
    return-void
.end method

.method public postValue(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.method public setValue(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/Observer;
.super Ljava/lang/Object;

.method public abstract onChanged(Ljava/lang/Object;)V
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

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public constructor <init>(Ljava/lang/Object;Landroidx/lifecycle/ViewModelProvider$Factory;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.class public abstract Landroidx/recyclerview/widget/RecyclerView$Adapter;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract getItemCount()I
.end method

.method public final notifyDataSetChanged()V
    .registers 1
    return-void
.end method

.method public abstract onBindViewHolder(Landroidx/recyclerview/widget/RecyclerView$ViewHolder;I)V
.end method

.method public abstract onCreateViewHolder(Landroid/view/ViewGroup;I)Landroidx/recyclerview/widget/RecyclerView$ViewHolder;
.end method

.method public onViewRecycled(Landroidx/recyclerview/widget/RecyclerView$ViewHolder;)V
    .registers 2
    return-void
.end method

.class public abstract Landroidx/recyclerview/widget/RecyclerView$ViewHolder;
.super Ljava/lang/Object;
.field public final itemView:Landroid/view/View;

.method public constructor <init>(Landroid/view/View;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/recyclerview/widget/RecyclerView$ViewHolder;->itemView:Landroid/view/View;
    return-void
.end method

.class public Landroidx/recyclerview/widget/RecyclerView;
.super Landroid/view/ViewGroup;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/view/ViewGroup;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public bridge synthetic getOverlay()Landroid/view/ViewOverlay;
    .registers 2
    invoke-super {p0}, Landroid/view/ViewGroup;->getOverlay()Landroid/view/ViewGroupOverlay;
    move-result-object v0
    return-object v0
.end method

.method protected onLayout(ZIIII)V
    .registers 6
    return-void
.end method

.method public setAdapter(Landroidx/recyclerview/widget/RecyclerView$Adapter;)V
    .registers 2
    return-void
.end method

.class public Landroidx/work/ListenableWorker$Result;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static success()Landroidx/work/ListenableWorker$Result;
    .registers 1
    new-instance v0, Landroidx/work/ListenableWorker$Result;
    invoke-direct {v0}, Landroidx/work/ListenableWorker$Result;-><init>()V
    return-object v0
.end method

.class public abstract Landroidx/work/ListenableWorker;
.super Ljava/lang/Object;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onStopped()V
    .registers 1
    return-void
.end method

.class public final Landroidx/work/OneTimeWorkRequest$Builder;
.super Landroidx/work/WorkRequest$Builder;

.method public constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0, p1}, Landroidx/work/WorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    return-void
.end method

.class public final Landroidx/work/OneTimeWorkRequest;
.super Landroidx/work/WorkRequest;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/work/WorkRequest;-><init>()V
    return-void
.end method

.class public final Landroidx/work/PeriodicWorkRequest$Builder;
.super Landroidx/work/WorkRequest$Builder;

.method public constructor <init>(Ljava/lang/Class;JLjava/util/concurrent/TimeUnit;)V
    .registers 5
    invoke-direct {p0, p1}, Landroidx/work/WorkRequest$Builder;-><init>(Ljava/lang/Class;)V
    return-void
.end method

.class public final Landroidx/work/PeriodicWorkRequest;
.super Landroidx/work/WorkRequest;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/work/WorkRequest;-><init>()V
    return-void
.end method

.class Landroidx/work/WorkManager$Impl;
.super Landroidx/work/WorkManager;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/work/WorkManager;-><init>()V
    return-void
.end method

.method public enqueue(Landroidx/work/WorkRequest;)Ljava/lang/Object;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public enqueueUniquePeriodicWork(Ljava/lang/String;Ljava/lang/Object;Landroidx/work/PeriodicWorkRequest;)Ljava/lang/Object;
    .registers 5
    const/4 v0, 0x0
    return-object v0
.end method

.class public abstract Landroidx/work/WorkManager;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    .registers 2
    new-instance v0, Landroidx/work/WorkManager$Impl;
    invoke-direct {v0}, Landroidx/work/WorkManager$Impl;-><init>()V
    return-object v0
.end method

.method public abstract enqueue(Landroidx/work/WorkRequest;)Ljava/lang/Object;
.end method

.method public abstract enqueueUniquePeriodicWork(Ljava/lang/String;Ljava/lang/Object;Landroidx/work/PeriodicWorkRequest;)Ljava/lang/Object;
.end method

.class public abstract Landroidx/work/WorkRequest$Builder;
.super Ljava/lang/Object;

.method constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public build()Landroidx/work/WorkRequest;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public setInitialDelay(JLjava/util/concurrent/TimeUnit;)Landroidx/work/WorkRequest$Builder;
    .registers 4
    return-object p0
.end method

.class public abstract Landroidx/work/WorkRequest;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Landroidx/work/Worker;
.super Landroidx/work/ListenableWorker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/ListenableWorker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public abstract doWork()Landroidx/work/ListenableWorker$Result;
.end method

.class public Landroidx/work/WorkerParameters;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Ad$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/Ad;

.method constructor <init>(Lcom/example/Ad;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Ad$1;->this$0:Lcom/example/Ad;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->item_click()V
    return-void
.end method

.class Lcom/example/Ad;
.super Landroidx/recyclerview/widget/RecyclerView$Adapter;
.field final l:Ljava/util/List;
.end field

.method constructor <init>(Ljava/util/List;)V
    .registers 2
    invoke-direct {p0}, Landroidx/recyclerview/widget/RecyclerView$Adapter;-><init>()V
    iput-object p1, p0, Lcom/example/Ad;->l:Ljava/util/List;
    return-void
.end method

.method public getItemCount()I
    .registers 2
    invoke-static {}, Lcom/example/T;->count()V
    iget-object v0, p0, Lcom/example/Ad;->l:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    return v0
.end method

.method public bridge synthetic onBindViewHolder(Landroidx/recyclerview/widget/RecyclerView$ViewHolder;I)V
    .registers 3
    check-cast p1, Lcom/example/Holder;
    invoke-virtual {p0, p1, p2}, Lcom/example/Ad;->onBindViewHolder(Lcom/example/Holder;I)V
    return-void
.end method

.method public onBindViewHolder(Lcom/example/Holder;I)V
    .registers 5
    invoke-static {}, Lcom/example/T;->bind()V
    iget-object v0, p1, Lcom/example/Holder;->itemView:Landroid/view/View;
    new-instance v1, Lcom/example/Ad$1;
    invoke-direct {v1, p0}, Lcom/example/Ad$1;-><init>(Lcom/example/Ad;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public bridge synthetic onCreateViewHolder(Landroid/view/ViewGroup;I)Landroidx/recyclerview/widget/RecyclerView$ViewHolder;
    .registers 4
    invoke-virtual {p0, p1, p2}, Lcom/example/Ad;->onCreateViewHolder(Landroid/view/ViewGroup;I)Lcom/example/Holder;
    move-result-object v0
    return-object v0
.end method

.method public onCreateViewHolder(Landroid/view/ViewGroup;I)Lcom/example/Holder;
    .registers 6
    invoke-static {}, Lcom/example/T;->create_holder()V
    new-instance v0, Lcom/example/Holder;
    new-instance v1, Landroid/view/View;
    invoke-virtual {p1}, Landroid/view/ViewGroup;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Lcom/example/Holder;-><init>(Landroid/view/View;)V
    return-object v0
.end method

.class Lcom/example/AdNever;
.super Landroidx/recyclerview/widget/RecyclerView$Adapter;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/recyclerview/widget/RecyclerView$Adapter;-><init>()V
    return-void
.end method

.method public getItemCount()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public bridge synthetic onBindViewHolder(Landroidx/recyclerview/widget/RecyclerView$ViewHolder;I)V
    .registers 3
    check-cast p1, Lcom/example/Holder;
    invoke-virtual {p0, p1, p2}, Lcom/example/AdNever;->onBindViewHolder(Lcom/example/Holder;I)V
    return-void
.end method

.method public onBindViewHolder(Lcom/example/Holder;I)V
    .registers 3
    return-void
.end method

.method public bridge synthetic onCreateViewHolder(Landroid/view/ViewGroup;I)Landroidx/recyclerview/widget/RecyclerView$ViewHolder;
    .registers 4
    invoke-virtual {p0, p1, p2}, Lcom/example/AdNever;->onCreateViewHolder(Landroid/view/ViewGroup;I)Lcom/example/Holder;
    move-result-object v0
    return-object v0
.end method

.method public onCreateViewHolder(Landroid/view/ViewGroup;I)Lcom/example/Holder;
    .registers 4
    invoke-static {}, Lcom/example/T;->adapter_never()V
    const/4 v0, 0x0
    return-object v0
.end method

.class Lcom/example/Holder;
.super Landroidx/recyclerview/widget/RecyclerView$ViewHolder;

.method constructor <init>(Landroid/view/View;)V
    .registers 2
    invoke-direct {p0, p1}, Landroidx/recyclerview/widget/RecyclerView$ViewHolder;-><init>(Landroid/view/View;)V
    invoke-static {}, Lcom/example/T;->holder()V
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic onChanged(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$1;->onChanged(Ljava/lang/String;)V
    return-void
.end method

.method public onChanged(Ljava/lang/String;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->changed()V
    iget-object v0, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-virtual {v0, p1}, Lcom/example/Main;->show(Ljava/lang/String;)V
    return-void
.end method

.class Lcom/example/Main$2;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$2;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic onChanged(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$2;->onChanged(Ljava/lang/String;)V
    return-void
.end method

.method public onChanged(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->silent()V
    return-void
.end method

.class Lcom/example/Main$3;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$3;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic onChanged(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$3;->onChanged(Ljava/lang/String;)V
    return-void
.end method

.method public onChanged(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->observer_never()V
    return-void
.end method

.class Lcom/example/Periodic;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 2
    invoke-static {}, Lcom/example/T;->periodic()V
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/Repo;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method load()V
    .registers 1
    invoke-static {}, Lcom/example/T;->repo()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static adapter_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bind()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static changed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static count()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static create_holder()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static factory_vm2()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static holder()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static item_click()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static observer_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static periodic()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static repo()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static show()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static silent()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static vm3_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static vm_ctor()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static vm_load()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static work()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static work_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static worker_ctor()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/Up;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    invoke-static {}, Lcom/example/T;->worker_ctor()V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 2
    invoke-static {}, Lcom/example/T;->work()V
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/UpNever;
.super Landroidx/work/Worker;

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 2
    invoke-static {}, Lcom/example/T;->work_never()V
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/VM$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/VM;

.method constructor <init>(Lcom/example/VM;)V
    .registers 2
    iput-object p1, p0, Lcom/example/VM$1;->this$0:Lcom/example/VM;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    invoke-static {}, Lcom/example/T;->vm_load()V
    iget-object v0, p0, Lcom/example/VM$1;->this$0:Lcom/example/VM;
    invoke-static {v0}, Lcom/example/VM;->access$000(Lcom/example/VM;)Landroidx/lifecycle/MutableLiveData;
    move-result-object v0
    const-string v1, "x"
    invoke-virtual {v0, v1}, Landroidx/lifecycle/MutableLiveData;->postValue(Ljava/lang/Object;)V
    return-void
.end method

.class Lcom/example/VM;
.super Landroidx/lifecycle/ViewModel;
.field private final d:Landroidx/lifecycle/MutableLiveData;
.end field
.field private final quiet:Landroidx/lifecycle/MutableLiveData;
.end field

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    new-instance v0, Landroidx/lifecycle/MutableLiveData;
    invoke-direct {v0}, Landroidx/lifecycle/MutableLiveData;-><init>()V
    iput-object v0, p0, Lcom/example/VM;->d:Landroidx/lifecycle/MutableLiveData;
    new-instance v0, Landroidx/lifecycle/MutableLiveData;
    invoke-direct {v0}, Landroidx/lifecycle/MutableLiveData;-><init>()V
    iput-object v0, p0, Lcom/example/VM;->quiet:Landroidx/lifecycle/MutableLiveData;
    invoke-static {}, Lcom/example/T;->vm_ctor()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/VM;)Landroidx/lifecycle/MutableLiveData;
    .registers 2
    iget-object v0, p0, Lcom/example/VM;->d:Landroidx/lifecycle/MutableLiveData;
    return-object v0
.end method

.method data()Landroidx/lifecycle/LiveData;
    .registers 3
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/VM$1;
    invoke-direct {v1, p0}, Lcom/example/VM$1;-><init>(Lcom/example/VM;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    iget-object v0, p0, Lcom/example/VM;->d:Landroidx/lifecycle/MutableLiveData;
    return-object v0
.end method

.method silent()Landroidx/lifecycle/LiveData;
    .registers 2
    iget-object v0, p0, Lcom/example/VM;->quiet:Landroidx/lifecycle/MutableLiveData;
    return-object v0
.end method

.class Lcom/example/VM2;
.super Landroidx/lifecycle/ViewModel;
.field final r:Lcom/example/Repo;

.method constructor <init>(Lcom/example/Repo;)V
    .registers 2
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    iput-object p1, p0, Lcom/example/VM2;->r:Lcom/example/Repo;
    return-void
.end method

.method go()V
    .registers 2
    iget-object v0, p0, Lcom/example/VM2;->r:Lcom/example/Repo;
    invoke-virtual {v0}, Lcom/example/Repo;->load()V
    return-void
.end method

.class Lcom/example/VM3;
.super Landroidx/lifecycle/ViewModel;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    invoke-static {}, Lcom/example/T;->vm3_never()V
    return-void
.end method

.class Lcom/example/VMFactory;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/ViewModelProvider$Factory;
.field final r:Lcom/example/Repo;

.method constructor <init>(Lcom/example/Repo;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/VMFactory;->r:Lcom/example/Repo;
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
    iget-object v1, p0, Lcom/example/VMFactory;->r:Lcom/example/Repo;
    invoke-direct {v0, v1}, Lcom/example/VM2;-><init>(Lcom/example/Repo;)V
    :goto_12
    return-object v0
    :cond_13
    const-class v0, Lcom/example/VM3;
    if-ne p1, v0, :cond_1d
    new-instance v0, Lcom/example/VM3;
    invoke-direct {v0}, Lcom/example/VM3;-><init>()V
    goto :goto_12
    :cond_1d
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0}, Ljava/lang/IllegalArgumentException;-><init>()V
    throw v0
.end method
