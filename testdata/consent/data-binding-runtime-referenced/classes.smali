.class public Lcom/sample/databindingruntimereferenced/PrivacyActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020000
    invoke-static {p0, v0}, Landroidx/databinding/DataBindingUtil;->setContentView(Landroid/app/Activity;I)Landroidx/databinding/ViewDataBinding;
    move-result-object v0
    check-cast v0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;
    invoke-virtual {v0, p0}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->setPage(Lcom/sample/databindingruntimereferenced/PrivacyActivity;)V
    return-void
.end method

.method public agree()V
    .locals 1
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/databindingruntimereferenced/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.method public refuse()V
    .locals 1
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/databindingruntimereferenced/Net;->up(Ljava/lang/Object;)V
    invoke-virtual {p0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public abstract Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;
.super Landroidx/databinding/ViewDataBinding;
.field public final tvAgree:Landroid/widget/TextView;
.field public final tvRefuse:Landroid/widget/TextView;
.field protected mPage:Lcom/sample/databindingruntimereferenced/PrivacyActivity;

.method protected constructor <init>(Ljava/lang/Object;Landroid/view/View;ILandroid/widget/TextView;Landroid/widget/TextView;)V
    .locals 0
    invoke-direct {p0, p1, p2, p3}, Landroidx/databinding/ViewDataBinding;-><init>(Ljava/lang/Object;Landroid/view/View;I)V
    iput-object p4, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->tvRefuse:Landroid/widget/TextView;
    iput-object p5, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->tvAgree:Landroid/widget/TextView;
    return-void
.end method

.method public abstract setPage(Lcom/sample/databindingruntimereferenced/PrivacyActivity;)V
.end method

.class public Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;
.super Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;
.implements Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;
.field private final mCallback1:Landroid/view/View$OnClickListener;
.field private final mCallback2:Landroid/view/View$OnClickListener;
.field private mDirtyFlags:J

.method public constructor <init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    .locals 4
    const/4 v0, 3
    const/4 v1, 0
    invoke-static {p1, p2, v0, v1, v1}, Landroidx/databinding/ViewDataBinding;->mapBindings(Landroidx/databinding/DataBindingComponent;Landroid/view/View;ILandroidx/databinding/ViewDataBinding$IncludedLayouts;Landroid/util/SparseIntArray;)[Ljava/lang/Object;
    move-result-object v0
    invoke-direct {p0, p1, p2, v0}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;-><init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;[Ljava/lang/Object;)V
    return-void
.end method

.method private constructor <init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;[Ljava/lang/Object;)V
    .locals 6
    move-object v0, p0
    move-object v1, p1
    move-object v2, p2
    const/4 v3, 0
    const/4 v4, 1
    aget-object v4, p3, v4
    check-cast v4, Landroid/widget/TextView;
    const/4 v5, 2
    aget-object v5, p3, v5
    check-cast v5, Landroid/widget/TextView;
    invoke-direct/range {v0 .. v5}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;-><init>(Ljava/lang/Object;Landroid/view/View;ILandroid/widget/TextView;Landroid/widget/TextView;)V
    const/4 v0, 2
    new-instance v1, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;
    invoke-direct {v1, p0, v0}, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;-><init>(Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;I)V
    iput-object v1, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->mCallback2:Landroid/view/View$OnClickListener;
    const/4 v0, 1
    new-instance v1, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;
    invoke-direct {v1, p0, v0}, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;-><init>(Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;I)V
    iput-object v1, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {p0}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->invalidateAll()V
    return-void
.end method

.method public invalidateAll()V
    .locals 2
    const-wide/16 v0, 0x2
    iput-wide v0, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->mDirtyFlags:J
    invoke-virtual {p0}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->requestRebind()V
    return-void
.end method

.method public setPage(Lcom/sample/databindingruntimereferenced/PrivacyActivity;)V
    .locals 1
    iput-object p1, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->mPage:Lcom/sample/databindingruntimereferenced/PrivacyActivity;
    const/4 v0, 1
    invoke-virtual {p0, v0}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->notifyPropertyChanged(I)V
    invoke-super {p0}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->requestRebind()V
    return-void
.end method

.method protected executeBindings()V
    .locals 6
    iget-wide v0, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->mDirtyFlags:J
    const-wide/16 v2, 0x2
    and-long/2addr v0, v2
    const-wide/16 v2, 0x0
    cmp-long v4, v0, v2
    if-eqz v4, :out
    iget-object v0, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->tvRefuse:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->mCallback1:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->tvAgree:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;->mCallback2:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    :out
    return-void
.end method

.method public final _internalCallbackOnClick(ILandroid/view/View;)V
    .locals 2
    iget-object v0, p0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBinding;->mPage:Lcom/sample/databindingruntimereferenced/PrivacyActivity;
    const/4 v1, 1
    if-eq p1, v1, :one
    const/4 v1, 2
    if-eq p1, v1, :two
    return-void
    :one
    if-eqz v0, :out
    invoke-virtual {v0}, Lcom/sample/databindingruntimereferenced/PrivacyActivity;->refuse()V
    return-void
    :two
    if-eqz v0, :out
    invoke-virtual {v0}, Lcom/sample/databindingruntimereferenced/PrivacyActivity;->agree()V
    :out
    return-void
.end method

.class public abstract interface Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;
.super Ljava/lang/Object;

.method public abstract _internalCallbackOnClick(ILandroid/view/View;)V
.end method

.class public Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final mListener:Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;
.field final mSourceId:I

.method public constructor <init>(Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;I)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;->mListener:Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;
    iput p2, p0, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;->mSourceId:I
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 2
    iget-object v0, p0, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;->mListener:Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;
    iget v1, p0, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener;->mSourceId:I
    invoke-interface {v0, v1, p1}, Lcom/sample/databindingruntimereferenced/generated/callback/OnClickListener$Listener;->_internalCallbackOnClick(ILandroid/view/View;)V
    return-void
.end method

.class public Lcom/sample/databindingruntimereferenced/DataBinderMapperImpl;
.super Landroidx/databinding/DataBinderMapper;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroidx/databinding/DataBinderMapper;-><init>()V
    return-void
.end method

.method public getDataBinder(Landroidx/databinding/DataBindingComponent;Landroid/view/View;I)Landroidx/databinding/ViewDataBinding;
    .locals 2
    const v0, 0x7f020000
    if-ne p3, v0, :no
    new-instance v0, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;
    invoke-direct {v0, p1, p2}, Lcom/sample/databindingruntimereferenced/databinding/ActivityPrivacyBindingImpl;-><init>(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V
    return-object v0
    :no
    const/4 v0, 0
    return-object v0
.end method

.class public Lcom/sample/databindingruntimereferenced/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
