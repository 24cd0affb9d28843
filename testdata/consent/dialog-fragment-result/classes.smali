.class public final Lcom/lvke/guest/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.implements Landroidx/fragment/app/FragmentResultListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/lvke/guest/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v2
    const-string v3, "privacy"
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/LifecycleOwner;
    move-object v1, p0
    check-cast v1, Landroidx/fragment/app/FragmentResultListener;
    invoke-virtual {v2, v3, v0, v1}, Landroidx/fragment/app/FragmentManager;->setFragmentResultListener(Ljava/lang/String;Landroidx/lifecycle/LifecycleOwner;Landroidx/fragment/app/FragmentResultListener;)V
    new-instance v0, Lcom/lvke/guest/PrivacyFragment;
    invoke-direct {v0}, Lcom/lvke/guest/PrivacyFragment;-><init>()V
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/lvke/guest/PrivacyFragment;->setCancelable(Z)V
    invoke-virtual {p0}, Lcom/lvke/guest/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    const-string v2, "p"
    invoke-virtual {v0, v1, v2}, Lcom/lvke/guest/PrivacyFragment;->show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    return-void
.end method

.method public onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    .registers 5
    const-string v0, "key"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "b"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "g"
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcom/lvke/guest/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.content.ClipboardManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1c
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/ClipData;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "ok"
    invoke-virtual {p2, v0}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_4c
    const-string v1, "g"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/lvke/guest/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_43
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_43
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4c
    return-void
.end method

.class public final Lcom/lvke/guest/PrivacyFragment;
.super Landroidx/fragment/app/DialogFragment;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/DialogFragment;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Landroid/os/Bundle;
    invoke-direct {v1}, Landroid/os/Bundle;-><init>()V
    const-string v2, "ok"
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v3, 0x7f030001
    if-ne v0, v3, :cond_26
    const/4 v0, 0x1
    :goto_16
    invoke-virtual {v1, v2, v0}, Landroid/os/Bundle;->putBoolean(Ljava/lang/String;Z)V
    invoke-virtual {p0}, Lcom/lvke/guest/PrivacyFragment;->getParentFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    const-string v2, "privacy"
    invoke-virtual {v0, v2, v1}, Landroidx/fragment/app/FragmentManager;->setFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/lvke/guest/PrivacyFragment;->dismiss()V
    return-void
    :cond_26
    const/4 v0, 0x0
    goto :goto_16
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    const-string v0, "i"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    invoke-virtual {p1, v0, p2, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    return-object v0
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 5
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const v0, 0x7f030001
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_16
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_16
    move-object v0, p0
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_2c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2c
    check-cast p0, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
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

.class public Landroidx/fragment/app/DialogFragment;
.super Landroidx/fragment/app/Fragment;
.field private mDialog:Landroid/app/Dialog;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/Fragment;-><init>()V
    return-void
.end method

.method attach(Landroidx/fragment/app/FragmentManager;I)V
    .registers 5
    const/4 v0, 0x0
    invoke-super {p0, p1, v0}, Landroidx/fragment/app/Fragment;->attach(Landroidx/fragment/app/FragmentManager;I)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Landroidx/fragment/app/DialogFragment;->onCreateDialog(Landroid/os/Bundle;)Landroid/app/Dialog;
    move-result-object v0
    iput-object v0, p0, Landroidx/fragment/app/DialogFragment;->mDialog:Landroid/app/Dialog;
    invoke-virtual {p0}, Landroidx/fragment/app/DialogFragment;->getView()Landroid/view/View;
    move-result-object v0
    if-eqz v0, :cond_1a
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->mDialog:Landroid/app/Dialog;
    invoke-virtual {p0}, Landroidx/fragment/app/DialogFragment;->getView()Landroid/view/View;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(Landroid/view/View;)V
    :cond_1a
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->mDialog:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    return-void
.end method

.method public dismiss()V
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->mDialog:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    return-void
.end method

.method public onCreateDialog(Landroid/os/Bundle;)Landroid/app/Dialog;
    .registers 4
    new-instance v0, Landroid/app/Dialog;
    invoke-virtual {p0}, Landroidx/fragment/app/DialogFragment;->requireContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.method public setCancelable(Z)V
    .registers 2
    return-void
.end method

.method public show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    .registers 4
    invoke-virtual {p1}, Landroidx/fragment/app/FragmentManager;->beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0, p0, p2}, Landroidx/fragment/app/FragmentTransaction;->add(Landroidx/fragment/app/Fragment;Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentTransaction;->commit()I
    return-void
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

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Lkotlin/KotlinNullPointerException;
    invoke-direct {v0}, Lkotlin/KotlinNullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lkotlin/UninitializedPropertyAccessException;
    invoke-direct {v0, p0}, Lkotlin/UninitializedPropertyAccessException;-><init>(Ljava/lang/String;)V
    throw v0
.end method
