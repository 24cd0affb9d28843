.class final Lcom/example/notes/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lcom/example/notes/MainActivity;

.method constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/notes/MainActivity$onCreate$1;->this$0:Lcom/example/notes/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onChanged(Ljava/lang/Boolean;)V
    .registers 3
    const/4 v0, 0x1
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_10
    iget-object v0, p0, Lcom/example/notes/MainActivity$onCreate$1;->this$0:Lcom/example/notes/MainActivity;
    invoke-static {v0}, Lcom/example/notes/MainActivity;->access$track(Lcom/example/notes/MainActivity;)V
    :cond_10
    return-void
.end method

.method public bridge synthetic onChanged(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lcom/example/notes/MainActivity$onCreate$1;->onChanged(Ljava/lang/Boolean;)V
    return-void
.end method

.class final Lcom/example/notes/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lcom/example/notes/MainActivity;

.method constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/notes/MainActivity$onCreate$2;->this$0:Lcom/example/notes/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onChanged(Ljava/lang/Boolean;)V
    .registers 3
    iget-object v0, p0, Lcom/example/notes/MainActivity$onCreate$2;->this$0:Lcom/example/notes/MainActivity;
    invoke-static {v0}, Lcom/example/notes/MainActivity;->access$hello(Lcom/example/notes/MainActivity;)V
    return-void
.end method

.method public bridge synthetic onChanged(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lcom/example/notes/MainActivity$onCreate$2;->onChanged(Ljava/lang/Boolean;)V
    return-void
.end method

.class final Lcom/example/notes/MainActivity$onCreate$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/notes/MainActivity;

.method constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/notes/MainActivity$onCreate$3;->this$0:Lcom/example/notes/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/notes/MainActivity$onCreate$3;->this$0:Lcom/example/notes/MainActivity;
    invoke-static {v0}, Lcom/example/notes/MainActivity;->access$getVm$p(Lcom/example/notes/MainActivity;)Lcom/example/notes/MainViewModel;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/notes/MainViewModel;->accept()V
    return-void
.end method

.class final Lcom/example/notes/MainActivity$onCreate$4;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/notes/MainActivity;

.method constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/notes/MainActivity$onCreate$4;->this$0:Lcom/example/notes/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    iget-object v0, p0, Lcom/example/notes/MainActivity$onCreate$4;->this$0:Lcom/example/notes/MainActivity;
    invoke-virtual {v0}, Lcom/example/notes/MainActivity;->finish()V
    return-void
.end method

.class public final Lcom/example/notes/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private vm:Lcom/example/notes/MainViewModel;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$getVm$p(Lcom/example/notes/MainActivity;)Lcom/example/notes/MainViewModel;
    .registers 3
    iget-object v0, p0, Lcom/example/notes/MainActivity;->vm:Lcom/example/notes/MainViewModel;
    if-nez v0, :cond_9
    const-string v1, "vm"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public static final synthetic access$hello(Lcom/example/notes/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/notes/MainActivity;->hello()V
    return-void
.end method

.method public static final synthetic access$setVm$p(Lcom/example/notes/MainActivity;Lcom/example/notes/MainViewModel;)V
    .registers 2
    iput-object p1, p0, Lcom/example/notes/MainActivity;->vm:Lcom/example/notes/MainViewModel;
    return-void
.end method

.method public static final synthetic access$track(Lcom/example/notes/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/notes/MainActivity;->track()V
    return-void
.end method

.method private final hello()V
    .registers 5
    const-string v0, "n"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/notes/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private final track()V
    .registers 4
    const-string v0, "n"
    invoke-virtual {p0}, Lcom/example/notes/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroidx/lifecycle/ViewModelProvider;
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/ViewModelStoreOwner;
    invoke-direct {v1, v0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Landroidx/lifecycle/ViewModelStoreOwner;)V
    const-class v0, Lcom/example/notes/MainViewModel;
    invoke-virtual {v1, v0}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    check-cast v0, Lcom/example/notes/MainViewModel;
    iput-object v0, p0, Lcom/example/notes/MainActivity;->vm:Lcom/example/notes/MainViewModel;
    iget-object v0, p0, Lcom/example/notes/MainActivity;->vm:Lcom/example/notes/MainViewModel;
    if-nez v0, :cond_1e
    const-string v1, "vm"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_1e
    invoke-virtual {v0}, Lcom/example/notes/MainViewModel;->getConsent()Landroidx/lifecycle/LiveData;
    move-result-object v2
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/LifecycleOwner;
    new-instance v1, Lcom/example/notes/MainActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/example/notes/MainActivity$onCreate$1;-><init>(Lcom/example/notes/MainActivity;)V
    check-cast v1, Landroidx/lifecycle/Observer;
    invoke-virtual {v2, v0, v1}, Landroidx/lifecycle/LiveData;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    iget-object v0, p0, Lcom/example/notes/MainActivity;->vm:Lcom/example/notes/MainViewModel;
    if-nez v0, :cond_38
    const-string v1, "vm"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_38
    invoke-virtual {v0}, Lcom/example/notes/MainViewModel;->getReady()Landroidx/lifecycle/LiveData;
    move-result-object v2
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/LifecycleOwner;
    new-instance v1, Lcom/example/notes/MainActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/example/notes/MainActivity$onCreate$2;-><init>(Lcom/example/notes/MainActivity;)V
    check-cast v1, Landroidx/lifecycle/Observer;
    invoke-virtual {v2, v0, v1}, Landroidx/lifecycle/LiveData;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    iget-object v0, p0, Lcom/example/notes/MainActivity;->vm:Lcom/example/notes/MainViewModel;
    if-nez v0, :cond_52
    const-string v1, "vm"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_52
    invoke-virtual {v0}, Lcom/example/notes/MainViewModel;->needsDialog()Z
    move-result v0
    if-eqz v0, :cond_91
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020002
    new-instance v0, Lcom/example/notes/MainActivity$onCreate$3;
    invoke-direct {v0, p0}, Lcom/example/notes/MainActivity$onCreate$3;-><init>(Lcom/example/notes/MainActivity;)V
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020003
    new-instance v0, Lcom/example/notes/MainActivity$onCreate$4;
    invoke-direct {v0, p0}, Lcom/example/notes/MainActivity$onCreate$4;-><init>(Lcom/example/notes/MainActivity;)V
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_91
    return-void
.end method

.class public final Lcom/example/notes/MainViewModel;
.super Landroidx/lifecycle/AndroidViewModel;
.field private final _consent:Landroidx/lifecycle/MutableLiveData;
.field private final _ready:Landroidx/lifecycle/MutableLiveData;
.field private final sp:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/app/Application;)V
    .registers 6
    const/4 v3, 0x1
    const/4 v2, 0x0
    const-string v0, "app"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0, p1}, Landroidx/lifecycle/AndroidViewModel;-><init>(Landroid/app/Application;)V
    new-instance v0, Landroidx/lifecycle/MutableLiveData;
    invoke-direct {v0}, Landroidx/lifecycle/MutableLiveData;-><init>()V
    iput-object v0, p0, Lcom/example/notes/MainViewModel;->_consent:Landroidx/lifecycle/MutableLiveData;
    new-instance v0, Landroidx/lifecycle/MutableLiveData;
    invoke-direct {v0}, Landroidx/lifecycle/MutableLiveData;-><init>()V
    iput-object v0, p0, Lcom/example/notes/MainViewModel;->_ready:Landroidx/lifecycle/MutableLiveData;
    const-string v0, "notes"
    invoke-virtual {p1, v0, v2}, Landroid/app/Application;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/notes/MainViewModel;->sp:Landroid/content/SharedPreferences;
    iget-object v0, p0, Lcom/example/notes/MainViewModel;->_ready:Landroidx/lifecycle/MutableLiveData;
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/lifecycle/MutableLiveData;->setValue(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/notes/MainViewModel;->sp:Landroid/content/SharedPreferences;
    const-string v1, "consent_v1"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_3c
    iget-object v0, p0, Lcom/example/notes/MainViewModel;->_consent:Landroidx/lifecycle/MutableLiveData;
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/lifecycle/MutableLiveData;->setValue(Ljava/lang/Object;)V
    :cond_3c
    return-void
.end method

.method public final accept()V
    .registers 4
    const/4 v2, 0x1
    iget-object v0, p0, Lcom/example/notes/MainViewModel;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent_v1"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/notes/MainViewModel;->_consent:Landroidx/lifecycle/MutableLiveData;
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/lifecycle/MutableLiveData;->postValue(Ljava/lang/Object;)V
    return-void
.end method

.method public final getConsent()Landroidx/lifecycle/LiveData;
    .registers 2
    iget-object v0, p0, Lcom/example/notes/MainViewModel;->_consent:Landroidx/lifecycle/MutableLiveData;
    check-cast v0, Landroidx/lifecycle/LiveData;
    return-object v0
.end method

.method public final getReady()Landroidx/lifecycle/LiveData;
    .registers 2
    iget-object v0, p0, Lcom/example/notes/MainViewModel;->_ready:Landroidx/lifecycle/MutableLiveData;
    check-cast v0, Landroidx/lifecycle/LiveData;
    return-object v0
.end method

.method public final needsDialog()Z
    .registers 4
    const/4 v0, 0x0
    iget-object v1, p0, Lcom/example/notes/MainViewModel;->sp:Landroid/content/SharedPreferences;
    const-string v2, "consent_v1"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-nez v1, :cond_c
    const/4 v0, 0x1
    :cond_c
    return v0
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

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
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
