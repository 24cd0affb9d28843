.class public Lcom/example/fit2/FitActivity;
.super Landroidx/fragment/app/FragmentActivity;
.implements Lcom/example/fit2/PrivacySheet$Host;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/FragmentActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/fragment/app/FragmentActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/fit2/FitApp;->ok(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_17
    new-instance v0, Lcom/example/fit2/PrivacySheet;
    invoke-direct {v0}, Lcom/example/fit2/PrivacySheet;-><init>()V
    invoke-virtual {p0}, Lcom/example/fit2/FitActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    const-string v2, "p"
    invoke-virtual {v0, v1, v2}, Lcom/example/fit2/PrivacySheet;->show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    :cond_17
    return-void
.end method

.method public onPrivacy(Z)V
    .registers 5
    if-eqz p1, :cond_3c
    const-string v0, "fit"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/fit2/FitActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v1, "f"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/fit2/FitActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_3b
    return-void
    :cond_3c
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/fit2/FitActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_3b
.end method

.class public Lcom/example/fit2/FitApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static ok(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "fit"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/fit2/FitApp;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_1a
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/fit2/FitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1a
    return-void
.end method

.class interface abstract Lcom/example/fit2/PrivacySheet$Host;
.super Ljava/lang/Object;

.method public abstract onPrivacy(Z)V
.end method

.class public Lcom/example/fit2/PrivacySheet;
.super Lcom/google/android/material/bottomsheet/BottomSheetDialogFragment;
.implements Landroid/view/View$OnClickListener;
.field private host:Lcom/example/fit2/PrivacySheet$Host;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/google/android/material/bottomsheet/BottomSheetDialogFragment;-><init>()V
    return-void
.end method

.method public onAttach(Landroid/content/Context;)V
    .registers 2
    invoke-super {p0, p1}, Lcom/google/android/material/bottomsheet/BottomSheetDialogFragment;->onAttach(Landroid/content/Context;)V
    check-cast p1, Lcom/example/fit2/PrivacySheet$Host;
    iput-object p1, p0, Lcom/example/fit2/PrivacySheet;->host:Lcom/example/fit2/PrivacySheet$Host;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v1, p0, Lcom/example/fit2/PrivacySheet;->host:Lcom/example/fit2/PrivacySheet$Host;
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const/high16 v2, 0x7f030000
    if-ne v0, v2, :cond_12
    const/4 v0, 0x1
    :goto_b
    invoke-interface {v1, v0}, Lcom/example/fit2/PrivacySheet$Host;->onPrivacy(Z)V
    invoke-virtual {p0}, Lcom/example/fit2/PrivacySheet;->dismissAllowingStateLoss()V
    return-void
    :cond_12
    const/4 v0, 0x0
    goto :goto_b
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    invoke-virtual {p1, v0, p2, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    return-object v0
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1, p2}, Lcom/google/android/material/bottomsheet/BottomSheetDialogFragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
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
