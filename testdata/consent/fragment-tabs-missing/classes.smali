.class Lcom/jiaoyu/study/BaseFragment$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/jiaoyu/study/BaseFragment;

.method constructor <init>(Lcom/jiaoyu/study/BaseFragment;)V
    .registers 2
    iput-object p1, p0, Lcom/jiaoyu/study/BaseFragment$1;->this$0:Lcom/jiaoyu/study/BaseFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/jiaoyu/study/BaseFragment$1;->this$0:Lcom/jiaoyu/study/BaseFragment;
    invoke-virtual {v0}, Lcom/jiaoyu/study/BaseFragment;->onTap()V
    return-void
.end method

.class public abstract Lcom/jiaoyu/study/BaseFragment;
.super Landroidx/fragment/app/Fragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/Fragment;-><init>()V
    return-void
.end method

.method protected abstract lazyLoad()V
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/jiaoyu/study/BaseFragment;->requireContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/jiaoyu/study/BaseFragment$1;
    invoke-direct {v1, p0}, Lcom/jiaoyu/study/BaseFragment$1;-><init>(Lcom/jiaoyu/study/BaseFragment;)V
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v0
.end method

.method protected onTap()V
    .registers 1
    return-void
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1, p2}, Landroidx/fragment/app/Fragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/jiaoyu/study/BaseFragment;->lazyLoad()V
    return-void
.end method

.class public Lcom/jiaoyu/study/HomeFragment;
.super Lcom/jiaoyu/study/BaseFragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/jiaoyu/study/BaseFragment;-><init>()V
    return-void
.end method

.method protected lazyLoad()V
    .registers 4
    const-string v1, "h"
    invoke-virtual {p0}, Lcom/jiaoyu/study/HomeFragment;->requireContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onTap()V
    .registers 4
    const-string v1, "h"
    invoke-virtual {p0}, Lcom/jiaoyu/study/HomeFragment;->requireContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "clipboard"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/jiaoyu/study/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method private showMine()V
    .registers 4
    invoke-virtual {p0}, Lcom/jiaoyu/study/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentManager;->beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    const/high16 v1, 0x7f030000
    new-instance v2, Lcom/jiaoyu/study/MineFragment;
    invoke-direct {v2}, Lcom/jiaoyu/study/MineFragment;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/FragmentTransaction;->replace(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentTransaction;->commitAllowingStateLoss()I
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f030002
    if-ne v0, v1, :cond_22
    const-string v0, "s"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/jiaoyu/study/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agr"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/jiaoyu/study/MainActivity;->showMine()V
    :cond_21
    :goto_21
    return-void
    :cond_22
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f030003
    if-ne v0, v1, :cond_21
    invoke-virtual {p0}, Lcom/jiaoyu/study/MainActivity;->finish()V
    goto :goto_21
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/jiaoyu/study/MainActivity;->setContentView(I)V
    invoke-virtual {p0}, Lcom/jiaoyu/study/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentManager;->beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    const/high16 v1, 0x7f030000
    new-instance v2, Lcom/jiaoyu/study/HomeFragment;
    invoke-direct {v2}, Lcom/jiaoyu/study/HomeFragment;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/FragmentTransaction;->add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentTransaction;->commit()I
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/jiaoyu/study/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030003
    invoke-virtual {p0, v0}, Lcom/jiaoyu/study/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const-string v0, "s"
    invoke-virtual {p0, v0, v3}, Lcom/jiaoyu/study/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agr"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_44
    invoke-direct {p0}, Lcom/jiaoyu/study/MainActivity;->showMine()V
    :cond_44
    return-void
.end method

.class public Lcom/jiaoyu/study/MineFragment;
.super Lcom/jiaoyu/study/BaseFragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/jiaoyu/study/BaseFragment;-><init>()V
    return-void
.end method

.method protected lazyLoad()V
    .registers 4
    const-string v1, "m"
    invoke-virtual {p0}, Lcom/jiaoyu/study/MineFragment;->requireContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
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
