# Made as the data binding compiler makes it; the androidx.databinding classes stand in for the library.
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020001
    invoke-static {p0, v0}, Landroidx/databinding/DataBindingUtil;->setContentView(Landroid/app/Activity;I)Landroidx/databinding/ViewDataBinding;
    return-void
.end method

.class public interface abstract Lcom/example/generated/callback/OnClickListener$Listener;
.super Ljava/lang/Object;

.method public abstract _internalCallbackOnClick(ILandroid/view/View;)V
.end method

.class public Lcom/example/generated/callback/OnClickListener;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field final mListener:Lcom/example/generated/callback/OnClickListener$Listener;
.field final mSourceId:I

.method public constructor <init>(Lcom/example/generated/callback/OnClickListener$Listener;I)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/generated/callback/OnClickListener;->mListener:Lcom/example/generated/callback/OnClickListener$Listener;
    iput p2, p0, Lcom/example/generated/callback/OnClickListener;->mSourceId:I
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 2
    iget-object v0, p0, Lcom/example/generated/callback/OnClickListener;->mListener:Lcom/example/generated/callback/OnClickListener$Listener;
    iget v1, p0, Lcom/example/generated/callback/OnClickListener;->mSourceId:I
    invoke-interface {v0, v1, p1}, Lcom/example/generated/callback/OnClickListener$Listener;->_internalCallbackOnClick(ILandroid/view/View;)V
    return-void
.end method

.class public Lcom/example/DataBinderMapperImpl;
.super Landroidx/databinding/DataBinderMapper;

.field private static final INTERNAL_LAYOUT_ID_LOOKUP:Landroid/util/SparseIntArray;

.method static constructor <clinit>()V
    .locals 3
    new-instance v0, Landroid/util/SparseIntArray;
    invoke-direct {v0}, Landroid/util/SparseIntArray;-><init>()V
    sput-object v0, Lcom/example/DataBinderMapperImpl;->INTERNAL_LAYOUT_ID_LOOKUP:Landroid/util/SparseIntArray;
    const v1, 0x7f020001
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Landroid/util/SparseIntArray;->put(II)V
    const v1, 0x7f020000
    const/4 v2, 0x2
    invoke-virtual {v0, v1, v2}, Landroid/util/SparseIntArray;->put(II)V
    return-void
.end method

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroidx/databinding/DataBinderMapper;-><init>()V
    return-void
.end method

.method public getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    .locals 3
    sget-object v0, Lcom/example/DataBinderMapperImpl;->INTERNAL_LAYOUT_ID_LOOKUP:Landroid/util/SparseIntArray;
    invoke-virtual {v0, p3}, Landroid/util/SparseIntArray;->get(I)I
    move-result v0
    if-lez v0, :none
    packed-switch v0, :table
    goto :none
    :main
    new-instance v0, Lcom/example/databinding/MainBindingImpl;
    invoke-direct {v0, p1, p2}, Lcom/example/databinding/MainBindingImpl;-><init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    return-object v0
    :hidden
    new-instance v0, Lcom/example/databinding/HiddenBindingImpl;
    invoke-direct {v0, p1, p2}, Lcom/example/databinding/HiddenBindingImpl;-><init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    return-object v0
    :none
    const/4 v0, 0x0
    return-object v0
    :table
    .packed-switch 0x1
    :main
    :hidden
    .end packed-switch
.end method

.class public Lcom/example/databinding/MainBindingImpl;
.super Landroidx/databinding/ViewDataBinding;
.implements Lcom/example/generated/callback/OnClickListener$Listener;

.field private final mCallback1:Landroid/view/View$OnClickListener;

.method public constructor <init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    .locals 2
    const/4 v0, 0x0
    invoke-direct {p0, p1, p2, v0}, Landroidx/databinding/ViewDataBinding;-><init>(Ljava/lang/Object;Landroid/view/View;I)V
    new-instance v0, Lcom/example/generated/callback/OnClickListener;
    const/4 v1, 0x1
    invoke-direct {v0, p0, v1}, Lcom/example/generated/callback/OnClickListener;-><init>(Lcom/example/generated/callback/OnClickListener$Listener;I)V
    iput-object v0, p0, Lcom/example/databinding/MainBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {p0}, Lcom/example/databinding/MainBindingImpl;->requestRebind()V
    return-void
.end method

.method protected executeBindings()V
    .locals 2
    invoke-virtual {p0}, Lcom/example/databinding/MainBindingImpl;->getRoot()Landroid/view/View;
    move-result-object v0
    iget-object v1, p0, Lcom/example/databinding/MainBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public final _internalCallbackOnClick(ILandroid/view/View;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/databinding/HiddenBindingImpl;
.super Landroidx/databinding/ViewDataBinding;
.implements Lcom/example/generated/callback/OnClickListener$Listener;

.field private final mCallback1:Landroid/view/View$OnClickListener;

.method public constructor <init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    .locals 2
    const/4 v0, 0x0
    invoke-direct {p0, p1, p2, v0}, Landroidx/databinding/ViewDataBinding;-><init>(Ljava/lang/Object;Landroid/view/View;I)V
    new-instance v0, Lcom/example/generated/callback/OnClickListener;
    const/4 v1, 0x1
    invoke-direct {v0, p0, v1}, Lcom/example/generated/callback/OnClickListener;-><init>(Lcom/example/generated/callback/OnClickListener$Listener;I)V
    iput-object v0, p0, Lcom/example/databinding/HiddenBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {p0}, Lcom/example/databinding/HiddenBindingImpl;->requestRebind()V
    return-void
.end method

.method protected executeBindings()V
    .locals 2
    invoke-virtual {p0}, Lcom/example/databinding/HiddenBindingImpl;->getRoot()Landroid/view/View;
    move-result-object v0
    iget-object v1, p0, Lcom/example/databinding/HiddenBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public final _internalCallbackOnClick(ILandroid/view/View;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/databinding/LostBindingImpl;
.super Landroidx/databinding/ViewDataBinding;
.implements Lcom/example/generated/callback/OnClickListener$Listener;

.field private final mCallback1:Landroid/view/View$OnClickListener;

.method public constructor <init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    .locals 2
    const/4 v0, 0x0
    invoke-direct {p0, p1, p2, v0}, Landroidx/databinding/ViewDataBinding;-><init>(Ljava/lang/Object;Landroid/view/View;I)V
    new-instance v0, Lcom/example/generated/callback/OnClickListener;
    const/4 v1, 0x1
    invoke-direct {v0, p0, v1}, Lcom/example/generated/callback/OnClickListener;-><init>(Lcom/example/generated/callback/OnClickListener$Listener;I)V
    iput-object v0, p0, Lcom/example/databinding/LostBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {p0}, Lcom/example/databinding/LostBindingImpl;->requestRebind()V
    return-void
.end method

.method protected executeBindings()V
    .locals 2
    invoke-virtual {p0}, Lcom/example/databinding/LostBindingImpl;->getRoot()Landroid/view/View;
    move-result-object v0
    iget-object v1, p0, Lcom/example/databinding/LostBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public final _internalCallbackOnClick(ILandroid/view/View;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public abstract Landroidx/databinding/DataBindingComponent;
.super Ljava/lang/Object;

.class public abstract Landroidx/databinding/DataBinderMapper;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
.end method

.class public Landroidx/databinding/MergedDataBinderMapper;
.super Landroidx/databinding/DataBinderMapper;

.field private mappers:Ljava/util/List;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroidx/databinding/DataBinderMapper;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Landroidx/databinding/MergedDataBinderMapper;->mappers:Ljava/util/List;
    return-void
.end method

.method public addMapper(Landroidx/databinding/DataBinderMapper;)V
    .locals 1
    iget-object v0, p0, Landroidx/databinding/MergedDataBinderMapper;->mappers:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method public getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    .locals 3
    iget-object v0, p0, Landroidx/databinding/MergedDataBinderMapper;->mappers:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :next
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v1
    if-eqz v1, :none
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroidx/databinding/DataBinderMapper;
    invoke-virtual {v1, p1, p2, p3}, Landroidx/databinding/DataBinderMapper;->getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    move-result-object v1
    if-eqz v1, :next
    return-object v1
    :none
    const/4 v1, 0x0
    return-object v1
.end method

.class public Landroidx/databinding/DataBinderMapperImpl;
.super Landroidx/databinding/MergedDataBinderMapper;

.method constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroidx/databinding/MergedDataBinderMapper;-><init>()V
    new-instance v0, Lcom/example/DataBinderMapperImpl;
    invoke-direct {v0}, Lcom/example/DataBinderMapperImpl;-><init>()V
    invoke-virtual {p0, v0}, Landroidx/databinding/DataBinderMapperImpl;->addMapper(Landroidx/databinding/DataBinderMapper;)V
    return-void
.end method

.class public Landroidx/databinding/DataBindingUtil;
.super Ljava/lang/Object;

.field private static sMapper:Landroidx/databinding/DataBinderMapper;

.method static constructor <clinit>()V
    .locals 1
    new-instance v0, Landroidx/databinding/DataBinderMapperImpl;
    invoke-direct {v0}, Landroidx/databinding/DataBinderMapperImpl;-><init>()V
    sput-object v0, Landroidx/databinding/DataBindingUtil;->sMapper:Landroidx/databinding/DataBinderMapper;
    return-void
.end method

.method public static setContentView(Landroid/app/Activity;I)Landroidx/databinding/ViewDataBinding;
    .locals 3
    invoke-virtual {p0, p1}, Landroid/app/Activity;->setContentView(I)V
    const v0, 0x1020002
    invoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    sget-object v1, Landroidx/databinding/DataBindingUtil;->sMapper:Landroidx/databinding/DataBinderMapper;
    const/4 v2, 0x0
    invoke-virtual {v1, v2, v0, p1}, Landroidx/databinding/DataBinderMapper;->getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    move-result-object v0
    return-object v0
.end method

.class public Landroidx/databinding/ViewDataBinding$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final this$0:Landroidx/databinding/ViewDataBinding;

.method constructor <init>(Landroidx/databinding/ViewDataBinding;)V
    .locals 0
    iput-object p1, p0, Landroidx/databinding/ViewDataBinding$1;->this$0:Landroidx/databinding/ViewDataBinding;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    iget-object v0, p0, Landroidx/databinding/ViewDataBinding$1;->this$0:Landroidx/databinding/ViewDataBinding;
    invoke-virtual {v0}, Landroidx/databinding/ViewDataBinding;->executePendingBindings()V
    return-void
.end method

.class public abstract Landroidx/databinding/ViewDataBinding;
.super Ljava/lang/Object;

.field private final mRoot:Landroid/view/View;
.field private final mRebindRunnable:Ljava/lang/Runnable;

.method protected constructor <init>(Ljava/lang/Object;Landroid/view/View;I)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p2, p0, Landroidx/databinding/ViewDataBinding;->mRoot:Landroid/view/View;
    new-instance v0, Landroidx/databinding/ViewDataBinding$1;
    invoke-direct {v0, p0}, Landroidx/databinding/ViewDataBinding$1;-><init>(Landroidx/databinding/ViewDataBinding;)V
    iput-object v0, p0, Landroidx/databinding/ViewDataBinding;->mRebindRunnable:Ljava/lang/Runnable;
    return-void
.end method

.method protected requestRebind()V
    .locals 2
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    iget-object v1, p0, Landroidx/databinding/ViewDataBinding;->mRebindRunnable:Ljava/lang/Runnable;
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.method public executePendingBindings()V
    .locals 0
    invoke-virtual {p0}, Landroidx/databinding/ViewDataBinding;->executeBindings()V
    return-void
.end method

.method public getRoot()Landroid/view/View;
    .locals 1
    iget-object v0, p0, Landroidx/databinding/ViewDataBinding;->mRoot:Landroid/view/View;
    return-object v0
.end method

.method public abstract executeBindings()V
.end method
