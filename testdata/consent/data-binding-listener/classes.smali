.class public Lcom/cangku/stock/ConsentModel;
.super Ljava/lang/Object;
.field private final a:Lcom/cangku/stock/MainActivity;

.method public constructor <init>(Lcom/cangku/stock/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/cangku/stock/ConsentModel;->a:Lcom/cangku/stock/MainActivity;
    return-void
.end method

.method public onAccept()V
    .registers 2
    invoke-static {}, Lcom/cangku/stock/Prefs;->agree()V
    invoke-static {}, Lcom/cangku/stock/Prefs;->collect()V
    iget-object v0, p0, Lcom/cangku/stock/ConsentModel;->a:Lcom/cangku/stock/MainActivity;
    invoke-virtual {v0}, Lcom/cangku/stock/MainActivity;->finish()V
    return-void
.end method

.method public onReject()V
    .registers 3
    const-string v0, "s"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/cangku/stock/ConsentModel;->a:Lcom/cangku/stock/MainActivity;
    invoke-virtual {v0}, Lcom/cangku/stock/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/cangku/stock/DataBinderMapperImpl;
.super Landroidx/databinding/DataBinderMapper;
.field private static final INTERNAL:Landroid/util/SparseIntArray;

.method static constructor <clinit>()V
    .registers 3
    const/4 v2, 0x1
    new-instance v0, Landroid/util/SparseIntArray;
    invoke-direct {v0, v2}, Landroid/util/SparseIntArray;-><init>(I)V
    sput-object v0, Lcom/cangku/stock/DataBinderMapperImpl;->INTERNAL:Landroid/util/SparseIntArray;
    sget-object v0, Lcom/cangku/stock/DataBinderMapperImpl;->INTERNAL:Landroid/util/SparseIntArray;
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1, v2}, Landroid/util/SparseIntArray;->put(II)V
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/databinding/DataBinderMapper;-><init>()V
    return-void
.end method

.method public getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    .registers 8
    sget-object v0, Lcom/cangku/stock/DataBinderMapperImpl;->INTERNAL:Landroid/util/SparseIntArray;
    invoke-virtual {v0, p3}, Landroid/util/SparseIntArray;->get(I)I
    move-result v0
    if-lez v0, :cond_19
    invoke-virtual {p2}, Landroid/view/View;->getTag()Ljava/lang/Object;
    move-result-object v1
    if-nez v1, :cond_16
    new-instance v0, Ljava/lang/RuntimeException;
    const-string v1, "view must have a tag"
    invoke-direct {v0, v1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_16
    packed-switch v0, :pswitch_data_42
    :cond_19
    const/4 v0, 0x0
    :goto_1a
    return-object v0
    :pswitch_1b
    const-string v0, "layout/activity_main_0"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_29
    new-instance v0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;
    invoke-direct {v0, p1, p2}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;-><init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    goto :goto_1a
    :cond_29
    new-instance v0, Ljava/lang/IllegalArgumentException;
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "The tag for activity_main is invalid. Received: "
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_data_42
    .packed-switch 0x1
        :pswitch_1b
    .end packed-switch
.end method

.class public Lcom/cangku/stock/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-static {p0, v0}, Landroidx/databinding/DataBindingUtil;->setContentView(Landroid/app/Activity;I)Landroidx/databinding/ViewDataBinding;
    move-result-object v0
    check-cast v0, Lcom/cangku/stock/databinding/ActivityMainBinding;
    new-instance v1, Lcom/cangku/stock/ConsentModel;
    invoke-direct {v1, p0}, Lcom/cangku/stock/ConsentModel;-><init>(Lcom/cangku/stock/MainActivity;)V
    invoke-virtual {v0, v1}, Lcom/cangku/stock/databinding/ActivityMainBinding;->setModel(Lcom/cangku/stock/ConsentModel;)V
    return-void
.end method

.class Lcom/cangku/stock/Prefs;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agree()V
    .registers 3
    invoke-static {}, Lcom/cangku/stock/Prefs;->sp()Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "accept"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method static agreed()Z
    .registers 3
    invoke-static {}, Lcom/cangku/stock/Prefs;->sp()Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "accept"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static collect()V
    .registers 3
    const-string v1, "s"
    sget-object v0, Lcom/cangku/stock/StockApp;->me:Lcom/cangku/stock/StockApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/cangku/stock/StockApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static sp()Landroid/content/SharedPreferences;
    .registers 3
    sget-object v0, Lcom/cangku/stock/StockApp;->me:Lcom/cangku/stock/StockApp;
    const-string v1, "st"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/cangku/stock/StockApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/cangku/stock/StockApp;
.super Landroid/app/Application;
.field static me:Lcom/cangku/stock/StockApp;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/cangku/stock/StockApp;->me:Lcom/cangku/stock/StockApp;
    invoke-static {}, Lcom/cangku/stock/Prefs;->agreed()Z
    move-result v0
    if-eqz v0, :cond_e
    invoke-static {}, Lcom/cangku/stock/Prefs;->collect()V
    :cond_e
    return-void
.end method

.class public abstract Lcom/cangku/stock/databinding/ActivityMainBinding;
.super Landroidx/databinding/ViewDataBinding;
.field public final accept:Landroid/widget/Button;
.field protected mModel:Lcom/cangku/stock/ConsentModel;
.field public final reject:Landroid/widget/Button;

.method protected constructor <init>(Ljava/lang/Object;Landroid/view/View;ILandroid/widget/Button;Landroid/widget/Button;)V
    .registers 6
    invoke-direct {p0, p1, p2, p3}, Landroidx/databinding/ViewDataBinding;-><init>(Ljava/lang/Object;Landroid/view/View;I)V
    iput-object p4, p0, Lcom/cangku/stock/databinding/ActivityMainBinding;->accept:Landroid/widget/Button;
    iput-object p5, p0, Lcom/cangku/stock/databinding/ActivityMainBinding;->reject:Landroid/widget/Button;
    return-void
.end method

.method public abstract setModel(Lcom/cangku/stock/ConsentModel;)V
.end method

.class public Lcom/cangku/stock/databinding/ActivityMainBindingImpl;
.super Lcom/cangku/stock/databinding/ActivityMainBinding;
.implements Lcom/cangku/stock/generated/callback/OnClickListener$Listener;
.field private static final sIncludes:Landroidx/databinding/ViewDataBinding$IncludedLayouts;
.field private static final sViewsWithIds:Landroid/util/SparseIntArray;
.field private final mCallback1:Landroid/view/View$OnClickListener;
.field private final mCallback2:Landroid/view/View$OnClickListener;
.field private mDirtyFlags:J
.field private final mboundView0:Landroid/widget/LinearLayout;

.method static constructor <clinit>()V
    .registers 3
    const/4 v0, 0x0
    sput-object v0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->sIncludes:Landroidx/databinding/ViewDataBinding$IncludedLayouts;
    new-instance v0, Landroid/util/SparseIntArray;
    invoke-direct {v0}, Landroid/util/SparseIntArray;-><init>()V
    sput-object v0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->sViewsWithIds:Landroid/util/SparseIntArray;
    sget-object v0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->sViewsWithIds:Landroid/util/SparseIntArray;
    const/high16 v1, 0x7f030000
    const/4 v2, 0x3
    invoke-virtual {v0, v1, v2}, Landroid/util/SparseIntArray;->put(II)V
    return-void
.end method

.method public constructor <init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    .registers 6
    const/4 v0, 0x4
    sget-object v1, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->sIncludes:Landroidx/databinding/ViewDataBinding$IncludedLayouts;
    sget-object v2, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->sViewsWithIds:Landroid/util/SparseIntArray;
    invoke-static {p1, p2, v0, v1, v2}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mapBindings(Landroidx/databinding/DataBindingComponent;Landroid/view/View;ILandroidx/databinding/ViewDataBinding$IncludedLayouts;Landroid/util/SparseIntArray;)[Ljava/lang/Object;
    move-result-object v0
    invoke-direct {p0, p1, p2, v0}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;-><init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;[Ljava/lang/Object;)V
    return-void
.end method

.method private constructor <init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;[Ljava/lang/Object;)V
    .registers 13
    const/4 v8, 0x2
    const/4 v7, 0x1
    const/4 v3, 0x0
    const/4 v6, 0x0
    aget-object v4, p3, v8
    check-cast v4, Landroid/widget/Button;
    aget-object v5, p3, v7
    check-cast v5, Landroid/widget/Button;
    move-object v0, p0
    move-object v1, p1
    move-object v2, p2
    invoke-direct/range {v0 .. v5}, Lcom/cangku/stock/databinding/ActivityMainBinding;-><init>(Ljava/lang/Object;Landroid/view/View;ILandroid/widget/Button;Landroid/widget/Button;)V
    const-wide/16 v0, -0x1
    iput-wide v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mDirtyFlags:J
    iget-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->accept:Landroid/widget/Button;
    invoke-virtual {v0, v6}, Landroid/widget/Button;->setTag(Ljava/lang/Object;)V
    aget-object v0, p3, v3
    check-cast v0, Landroid/widget/LinearLayout;
    iput-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mboundView0:Landroid/widget/LinearLayout;
    iget-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mboundView0:Landroid/widget/LinearLayout;
    invoke-virtual {v0, v6}, Landroid/widget/LinearLayout;->setTag(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->reject:Landroid/widget/Button;
    invoke-virtual {v0, v6}, Landroid/widget/Button;->setTag(Ljava/lang/Object;)V
    invoke-virtual {p0, p2}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->setRootTag(Landroid/view/View;)V
    new-instance v0, Lcom/cangku/stock/generated/callback/OnClickListener;
    invoke-direct {v0, p0, v8}, Lcom/cangku/stock/generated/callback/OnClickListener;-><init>(Lcom/cangku/stock/generated/callback/OnClickListener$Listener;I)V
    iput-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mCallback2:Landroid/view/View$OnClickListener;
    new-instance v0, Lcom/cangku/stock/generated/callback/OnClickListener;
    invoke-direct {v0, p0, v7}, Lcom/cangku/stock/generated/callback/OnClickListener;-><init>(Lcom/cangku/stock/generated/callback/OnClickListener$Listener;I)V
    iput-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {p0}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->invalidateAll()V
    return-void
.end method

.method public final _internalCallbackOnClick(ILandroid/view/View;)V
    .registers 6
    const/4 v0, 0x1
    const/4 v1, 0x0
    packed-switch p1, :pswitch_data_1e
    :cond_5
    :goto_5
    return-void
    :pswitch_6
    iget-object v2, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mModel:Lcom/cangku/stock/ConsentModel;
    if-eqz v2, :cond_10
    :goto_a
    if-eqz v0, :cond_5
    invoke-virtual {v2}, Lcom/cangku/stock/ConsentModel;->onReject()V
    goto :goto_5
    :cond_10
    move v0, v1
    goto :goto_a
    :pswitch_12
    iget-object v2, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mModel:Lcom/cangku/stock/ConsentModel;
    if-eqz v2, :cond_1c
    :goto_16
    if-eqz v0, :cond_5
    invoke-virtual {v2}, Lcom/cangku/stock/ConsentModel;->onAccept()V
    goto :goto_5
    :cond_1c
    move v0, v1
    goto :goto_16
    :pswitch_data_1e
    .packed-switch 0x1
        :pswitch_6
        :pswitch_12
    .end packed-switch
.end method

.method protected executeBindings()V
    .registers 7
    const-wide/16 v4, 0x0
    monitor-enter p0
    :try_start_3
    iget-wide v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mDirtyFlags:J
    const-wide/16 v2, 0x0
    iput-wide v2, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mDirtyFlags:J
    monitor-exit p0
    :try_end_a
    .catchall {:try_start_3 .. :try_end_a} :catchall_20
    const-wide/16 v2, 0x2
    and-long/2addr v0, v2
    cmp-long v0, v0, v4
    if-eqz v0, :cond_1f
    iget-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->accept:Landroid/widget/Button;
    iget-object v1, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mCallback2:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->reject:Landroid/widget/Button;
    iget-object v1, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    :cond_1f
    return-void
    :catchall_20
    move-exception v0
    :try_start_21
    monitor-exit p0
    :try_end_22
    .catchall {:try_start_21 .. :try_end_22} :catchall_20
    throw v0
.end method

.method public hasPendingBindings()Z
    .registers 5
    monitor-enter p0
    :try_start_1
    iget-wide v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mDirtyFlags:J
    const-wide/16 v2, 0x0
    cmp-long v0, v0, v2
    if-eqz v0, :cond_c
    const/4 v0, 0x1
    monitor-exit p0
    :goto_b
    return v0
    :cond_c
    monitor-exit p0
    const/4 v0, 0x0
    goto :goto_b
    :catchall_f
    move-exception v0
    monitor-exit p0
    :try_end_11
    .catchall {:try_start_1 .. :try_end_11} :catchall_f
    throw v0
.end method

.method public invalidateAll()V
    .registers 3
    monitor-enter p0
    const-wide/16 v0, 0x2
    :try_start_3
    iput-wide v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mDirtyFlags:J
    monitor-exit p0
    :try_end_6
    .catchall {:try_start_3 .. :try_end_6} :catchall_a
    invoke-virtual {p0}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->requestRebind()V
    return-void
    :catchall_a
    move-exception v0
    :try_start_b
    monitor-exit p0
    :try_end_c
    .catchall {:try_start_b .. :try_end_c} :catchall_a
    throw v0
.end method

.method public setModel(Lcom/cangku/stock/ConsentModel;)V
    .registers 6
    iput-object p1, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mModel:Lcom/cangku/stock/ConsentModel;
    monitor-enter p0
    :try_start_3
    iget-wide v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mDirtyFlags:J
    const-wide/16 v2, 0x1
    or-long/2addr v0, v2
    iput-wide v0, p0, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->mDirtyFlags:J
    monitor-exit p0
    :try_end_b
    .catchall {:try_start_3 .. :try_end_b} :catchall_13
    const/4 v0, 0x1
    invoke-virtual {p0, v0}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->notifyPropertyChanged(I)V
    invoke-super {p0}, Lcom/cangku/stock/databinding/ActivityMainBinding;->requestRebind()V
    return-void
    :catchall_13
    move-exception v0
    :try_start_14
    monitor-exit p0
    :try_end_15
    .catchall {:try_start_14 .. :try_end_15} :catchall_13
    throw v0
.end method

.method public setVariable(ILjava/lang/Object;)Z
    .registers 4
    const/4 v0, 0x1
    if-ne v0, p1, :cond_9
    check-cast p2, Lcom/cangku/stock/ConsentModel;
    invoke-virtual {p0, p2}, Lcom/cangku/stock/databinding/ActivityMainBindingImpl;->setModel(Lcom/cangku/stock/ConsentModel;)V
    :goto_8
    return v0
    :cond_9
    const/4 v0, 0x0
    goto :goto_8
.end method

.class public interface abstract Lcom/cangku/stock/generated/callback/OnClickListener$Listener;
.super Ljava/lang/Object;

.method public abstract _internalCallbackOnClick(ILandroid/view/View;)V
.end method

.class public final Lcom/cangku/stock/generated/callback/OnClickListener;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final mListener:Lcom/cangku/stock/generated/callback/OnClickListener$Listener;
.field final mSourceId:I

.method public constructor <init>(Lcom/cangku/stock/generated/callback/OnClickListener$Listener;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/cangku/stock/generated/callback/OnClickListener;->mListener:Lcom/cangku/stock/generated/callback/OnClickListener$Listener;
    iput p2, p0, Lcom/cangku/stock/generated/callback/OnClickListener;->mSourceId:I
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/cangku/stock/generated/callback/OnClickListener;->mListener:Lcom/cangku/stock/generated/callback/OnClickListener$Listener;
    iget v1, p0, Lcom/cangku/stock/generated/callback/OnClickListener;->mSourceId:I
    invoke-interface {v0, v1, p1}, Lcom/cangku/stock/generated/callback/OnClickListener$Listener;->_internalCallbackOnClick(ILandroid/view/View;)V
    return-void
.end method

.class public Landroidx/activity/ComponentActivity;
.super Landroid/app/Activity;
.implements Landroidx/lifecycle/LifecycleOwner;
.implements Landroidx/lifecycle/ViewModelStoreOwner;
.field private final mViewModelStore:Landroidx/lifecycle/ViewModelStore;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroidx/lifecycle/ViewModelStore;
    invoke-direct {v0}, Landroidx/lifecycle/ViewModelStore;-><init>()V
    iput-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-void
.end method

.method public getViewModelStore()Landroidx/lifecycle/ViewModelStore;
    .registers 2
    iget-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-object v0
.end method

.class public Landroidx/appcompat/app/AppCompatActivity;
.super Landroidx/fragment/app/FragmentActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/FragmentActivity;-><init>()V
    return-void
.end method

.class public abstract Landroidx/databinding/DataBinderMapper;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
.end method

.class Landroidx/databinding/DataBinderMapperImpl;
.super Landroidx/databinding/DataBinderMapper;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/databinding/DataBinderMapper;-><init>()V
    return-void
.end method

.method public getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    .registers 6
    :try_start_0
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p2}, Landroid/view/View;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getPackageName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ".DataBinderMapperImpl"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/databinding/DataBinderMapper;
    invoke-virtual {v0, p1, p2, p3}, Landroidx/databinding/DataBinderMapper;->getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    :try_end_28
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_28} :catch_2a
    move-result-object v0
    :goto_29
    return-object v0
    :catch_2a
    move-exception v0
    const/4 v0, 0x0
    goto :goto_29
.end method

.class public interface abstract Landroidx/databinding/DataBindingComponent;
.super Ljava/lang/Object;

.class public Landroidx/databinding/DataBindingUtil;
.super Ljava/lang/Object;
.field private static sMapper:Landroidx/databinding/DataBinderMapper;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Landroidx/databinding/DataBinderMapperImpl;
    invoke-direct {v0}, Landroidx/databinding/DataBinderMapperImpl;-><init>()V
    sput-object v0, Landroidx/databinding/DataBindingUtil;->sMapper:Landroidx/databinding/DataBinderMapper;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static setContentView(Landroid/app/Activity;I)Landroidx/databinding/ViewDataBinding;
    .registers 6
    invoke-virtual {p0, p1}, Landroid/app/Activity;->setContentView(I)V
    invoke-virtual {p0}, Landroid/app/Activity;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    const v1, 0x1020002
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    sget-object v1, Landroidx/databinding/DataBindingUtil;->sMapper:Landroidx/databinding/DataBinderMapper;
    const/4 v2, 0x0
    const/4 v3, 0x0
    invoke-virtual {v0, v3}, Landroid/view/ViewGroup;->getChildAt(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v1, v2, v0, p1}, Landroidx/databinding/DataBinderMapper;->getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    move-result-object v0
    return-object v0
.end method

.class Landroidx/databinding/ViewDataBinding$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Landroidx/databinding/ViewDataBinding;

.method constructor <init>(Landroidx/databinding/ViewDataBinding;)V
    .registers 2
    iput-object p1, p0, Landroidx/databinding/ViewDataBinding$1;->this$0:Landroidx/databinding/ViewDataBinding;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    iget-object v1, p0, Landroidx/databinding/ViewDataBinding$1;->this$0:Landroidx/databinding/ViewDataBinding;
    monitor-enter v1
    :try_start_3
    iget-object v0, p0, Landroidx/databinding/ViewDataBinding$1;->this$0:Landroidx/databinding/ViewDataBinding;
    const/4 v2, 0x0
    invoke-static {v0, v2}, Landroidx/databinding/ViewDataBinding;->access$002(Landroidx/databinding/ViewDataBinding;Z)Z
    monitor-exit v1
    :try_end_a
    .catchall {:try_start_3 .. :try_end_a} :catchall_10
    iget-object v0, p0, Landroidx/databinding/ViewDataBinding$1;->this$0:Landroidx/databinding/ViewDataBinding;
    invoke-virtual {v0}, Landroidx/databinding/ViewDataBinding;->executeBindings()V
    return-void
    :catchall_10
    move-exception v0
    :try_start_11
    monitor-exit v1
    :try_end_12
    .catchall {:try_start_11 .. :try_end_12} :catchall_10
    throw v0
.end method

.class public Landroidx/databinding/ViewDataBinding$IncludedLayouts;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Landroidx/databinding/ViewDataBinding;
.super Ljava/lang/Object;
.implements Landroidx/viewbinding/ViewBinding;
.field private mPendingRebind:Z
.field private final mRoot:Landroid/view/View;

.method protected constructor <init>(Ljava/lang/Object;Landroid/view/View;I)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p2, p0, Landroidx/databinding/ViewDataBinding;->mRoot:Landroid/view/View;
    return-void
.end method

.method static synthetic access$002(Landroidx/databinding/ViewDataBinding;Z)Z
    .registers 2
    iput-boolean p1, p0, Landroidx/databinding/ViewDataBinding;->mPendingRebind:Z
    return p1
.end method

.method private static mapBindings(Landroid/view/View;[Ljava/lang/Object;Landroid/util/SparseIntArray;)V
    .registers 8
    const/4 v2, 0x0
    const/4 v4, -0x1
    invoke-virtual {p0}, Landroid/view/View;->getTag()Ljava/lang/Object;
    move-result-object v1
    instance-of v0, v1, Ljava/lang/String;
    if-eqz v0, :cond_33
    move-object v0, v1
    check-cast v0, Ljava/lang/String;
    const-string v3, "layout/"
    invoke-virtual {v0, v3}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_33
    aput-object p0, p1, v2
    :cond_17
    :goto_17
    instance-of v0, p0, Landroid/view/ViewGroup;
    if-eqz v0, :cond_6e
    move v1, v2
    :goto_1c
    move-object v0, p0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->getChildCount()I
    move-result v0
    if-ge v1, v0, :cond_6e
    move-object v0, p0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, v1}, Landroid/view/ViewGroup;->getChildAt(I)Landroid/view/View;
    move-result-object v0
    invoke-static {v0, p1, p2}, Landroidx/databinding/ViewDataBinding;->mapBindings(Landroid/view/View;[Ljava/lang/Object;Landroid/util/SparseIntArray;)V
    add-int/lit8 v0, v1, 0x1
    move v1, v0
    goto :goto_1c
    :cond_33
    instance-of v0, v1, Ljava/lang/String;
    if-eqz v0, :cond_51
    move-object v0, v1
    check-cast v0, Ljava/lang/String;
    const-string v3, "binding_"
    invoke-virtual {v0, v3}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_51
    check-cast v1, Ljava/lang/String;
    const/16 v0, 0x8
    invoke-virtual {v1, v0}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    move-result v0
    aput-object p0, p1, v0
    goto :goto_17
    :cond_51
    invoke-virtual {p0}, Landroid/view/View;->getId()I
    move-result v0
    if-lez v0, :cond_17
    if-eqz p2, :cond_17
    invoke-virtual {p0}, Landroid/view/View;->getId()I
    move-result v0
    invoke-virtual {p2, v0, v4}, Landroid/util/SparseIntArray;->get(II)I
    move-result v0
    if-ltz v0, :cond_17
    invoke-virtual {p0}, Landroid/view/View;->getId()I
    move-result v0
    invoke-virtual {p2, v0, v4}, Landroid/util/SparseIntArray;->get(II)I
    move-result v0
    aput-object p0, p1, v0
    goto :goto_17
    :cond_6e
    return-void
.end method

.method protected static mapBindings(Landroidx/databinding/DataBindingComponent;Landroid/view/View;ILandroidx/databinding/ViewDataBinding$IncludedLayouts;Landroid/util/SparseIntArray;)[Ljava/lang/Object;
    .registers 6
    new-array v0, p2, [Ljava/lang/Object;
    invoke-static {p1, v0, p4}, Landroidx/databinding/ViewDataBinding;->mapBindings(Landroid/view/View;[Ljava/lang/Object;Landroid/util/SparseIntArray;)V
    return-object v0
.end method

.method protected abstract executeBindings()V
.end method

.method public executePendingBindings()V
    .registers 1
    invoke-virtual {p0}, Landroidx/databinding/ViewDataBinding;->executeBindings()V
    return-void
.end method

.method public getRoot()Landroid/view/View;
    .registers 2
    iget-object v0, p0, Landroidx/databinding/ViewDataBinding;->mRoot:Landroid/view/View;
    return-object v0
.end method

.method public abstract hasPendingBindings()Z
.end method

.method public abstract invalidateAll()V
.end method

.method protected notifyPropertyChanged(I)V
    .registers 2
    return-void
.end method

.method protected requestRebind()V
    .registers 3
    monitor-enter p0
    :try_start_1
    iget-boolean v0, p0, Landroidx/databinding/ViewDataBinding;->mPendingRebind:Z
    if-eqz v0, :cond_7
    monitor-exit p0
    :goto_6
    return-void
    :cond_7
    const/4 v0, 0x1
    iput-boolean v0, p0, Landroidx/databinding/ViewDataBinding;->mPendingRebind:Z
    monitor-exit p0
    :try_end_b
    .catchall {:try_start_1 .. :try_end_b} :catchall_1d
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Landroidx/databinding/ViewDataBinding$1;
    invoke-direct {v1, p0}, Landroidx/databinding/ViewDataBinding$1;-><init>(Landroidx/databinding/ViewDataBinding;)V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    goto :goto_6
    :catchall_1d
    move-exception v0
    :try_start_1e
    monitor-exit p0
    :try_end_1f
    .catchall {:try_start_1e .. :try_end_1f} :catchall_1d
    throw v0
.end method

.method protected setRootTag(Landroid/view/View;)V
    .registers 3
    const v0, 0x7f0a0099
    invoke-virtual {p1, v0, p0}, Landroid/view/View;->setTag(ILjava/lang/Object;)V
    return-void
.end method

.method public abstract setVariable(ILjava/lang/Object;)Z
.end method

.class public Landroidx/fragment/app/Fragment;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/LifecycleOwner;
.field mFragmentManager:Landroidx/fragment/app/FragmentManager;
.field mHost:Landroidx/fragment/app/FragmentActivity;
.field mView:Landroid/view/View;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method attach(Landroidx/fragment/app/FragmentManager;I)V
    .registers 6
    const/4 v1, 0x0
    iput-object p1, p0, Landroidx/fragment/app/Fragment;->mFragmentManager:Landroidx/fragment/app/FragmentManager;
    iget-object v0, p1, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    iput-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {p0, v0}, Landroidx/fragment/app/Fragment;->onAttach(Landroid/content/Context;)V
    invoke-virtual {p0, v1}, Landroidx/fragment/app/Fragment;->onCreate(Landroid/os/Bundle;)V
    if-nez p2, :cond_32
    move-object v0, v1
    :goto_12
    iget-object v2, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    invoke-static {v2}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v2
    invoke-virtual {p0, v2, v0, v1}, Landroidx/fragment/app/Fragment;->onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    move-result-object v2
    iput-object v2, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    iget-object v2, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    if-eqz v2, :cond_2e
    iget-object v2, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    invoke-virtual {p0, v2, v1}, Landroidx/fragment/app/Fragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    if-eqz v0, :cond_2e
    iget-object v1, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    invoke-virtual {v0, v1}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    :cond_2e
    invoke-virtual {p0}, Landroidx/fragment/app/Fragment;->onResume()V
    return-void
    :cond_32
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {v0, p2}, Landroidx/fragment/app/FragmentActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    goto :goto_12
.end method

.method public final getActivity()Landroidx/fragment/app/FragmentActivity;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public getContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final getParentFragmentManager()Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mFragmentManager:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.method public getView()Landroid/view/View;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    return-object v0
.end method

.method public onAttach(Landroid/content/Context;)V
    .registers 2
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    return-void
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 5
    const/4 v0, 0x0
    return-object v0
.end method

.method public onResume()V
    .registers 1
    return-void
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public final requireActivity()Landroidx/fragment/app/FragmentActivity;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final requireContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.class public Landroidx/fragment/app/FragmentActivity;
.super Landroidx/activity/ComponentActivity;
.field final mFragments:Landroidx/fragment/app/FragmentManager;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    new-instance v0, Landroidx/fragment/app/FragmentManager;
    invoke-direct {v0, p0}, Landroidx/fragment/app/FragmentManager;-><init>(Landroidx/fragment/app/FragmentActivity;)V
    iput-object v0, p0, Landroidx/fragment/app/FragmentActivity;->mFragments:Landroidx/fragment/app/FragmentManager;
    return-void
.end method

.method public getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/FragmentActivity;->mFragments:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.class public Landroidx/fragment/app/FragmentManager;
.super Ljava/lang/Object;
.field final host:Landroidx/fragment/app/FragmentActivity;
.field private final mResultListeners:Ljava/util/Map;
.field private final mResults:Ljava/util/Map;

.method constructor <init>(Landroidx/fragment/app/FragmentActivity;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResultListeners:Ljava/util/Map;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResults:Ljava/util/Map;
    iput-object p1, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    return-void
.end method

.method public beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    .registers 2
    new-instance v0, Landroidx/fragment/app/FragmentTransaction;
    invoke-direct {v0, p0}, Landroidx/fragment/app/FragmentTransaction;-><init>(Landroidx/fragment/app/FragmentManager;)V
    return-object v0
.end method

.method public setFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    .registers 4
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResultListeners:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/fragment/app/FragmentResultListener;
    if-eqz v0, :cond_e
    invoke-interface {v0, p1, p2}, Landroidx/fragment/app/FragmentResultListener;->onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    :goto_d
    return-void
    :cond_e
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResults:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_d
.end method

.method public setFragmentResultListener(Ljava/lang/String;Landroidx/lifecycle/LifecycleOwner;Landroidx/fragment/app/FragmentResultListener;)V
    .registers 5
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResultListeners:Ljava/util/Map;
    invoke-interface {v0, p1, p3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResults:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/os/Bundle;
    if-eqz v0, :cond_12
    invoke-interface {p3, p1, v0}, Landroidx/fragment/app/FragmentResultListener;->onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    :cond_12
    return-void
.end method

.class public interface abstract Landroidx/fragment/app/FragmentResultListener;
.super Ljava/lang/Object;

.method public abstract onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
.end method

.class Landroidx/fragment/app/FragmentTransaction$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Landroidx/fragment/app/FragmentTransaction;

.method constructor <init>(Landroidx/fragment/app/FragmentTransaction;)V
    .registers 2
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-static {v0}, Landroidx/fragment/app/FragmentTransaction;->access$200(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/Fragment;
    move-result-object v0
    iget-object v1, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-static {v1}, Landroidx/fragment/app/FragmentTransaction;->access$000(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    iget-object v2, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-static {v2}, Landroidx/fragment/app/FragmentTransaction;->access$100(Landroidx/fragment/app/FragmentTransaction;)I
    move-result v2
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/Fragment;->attach(Landroidx/fragment/app/FragmentManager;I)V
    return-void
.end method

.class public Landroidx/fragment/app/FragmentTransaction;
.super Ljava/lang/Object;
.field private at:I
.field private f:Landroidx/fragment/app/Fragment;
.field private final m:Landroidx/fragment/app/FragmentManager;

.method constructor <init>(Landroidx/fragment/app/FragmentManager;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction;->m:Landroidx/fragment/app/FragmentManager;
    return-void
.end method

.method static synthetic access$000(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->m:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.method static synthetic access$100(Landroidx/fragment/app/FragmentTransaction;)I
    .registers 2
    iget v0, p0, Landroidx/fragment/app/FragmentTransaction;->at:I
    return v0
.end method

.method static synthetic access$200(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/Fragment;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    return-object v0
.end method

.method public add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput-object p2, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    iput p1, p0, Landroidx/fragment/app/FragmentTransaction;->at:I
    return-object p0
.end method

.method public add(Landroidx/fragment/app/Fragment;Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    return-object p0
.end method

.method public commit()I
    .registers 3
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->m:Landroidx/fragment/app/FragmentManager;
    iget-object v0, v0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    new-instance v1, Landroidx/fragment/app/FragmentTransaction$1;
    invoke-direct {v1, p0}, Landroidx/fragment/app/FragmentTransaction$1;-><init>(Landroidx/fragment/app/FragmentTransaction;)V
    invoke-virtual {v0, v1}, Landroidx/fragment/app/FragmentActivity;->runOnUiThread(Ljava/lang/Runnable;)V
    const/4 v0, 0x0
    return v0
.end method

.method public replace(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput-object p2, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    iput p1, p0, Landroidx/fragment/app/FragmentTransaction;->at:I
    return-object p0
.end method

.class public interface abstract Landroidx/lifecycle/LifecycleOwner;
.super Ljava/lang/Object;

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

.class public Landroidx/lifecycle/ViewModelStore;
.super Ljava/lang/Object;
.field final mMap:Ljava/util/HashMap;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/lifecycle/ViewModelStore;->mMap:Ljava/util/HashMap;
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/ViewModelStoreOwner;
.super Ljava/lang/Object;

.method public abstract getViewModelStore()Landroidx/lifecycle/ViewModelStore;
.end method

.class public interface abstract Landroidx/viewbinding/ViewBinding;
.super Ljava/lang/Object;

.method public abstract getRoot()Landroid/view/View;
.end method
