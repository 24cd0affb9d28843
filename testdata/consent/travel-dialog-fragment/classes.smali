.class public Lcom/lvxing/go/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.implements Lcom/lvxing/go/PrivacyFragment$Host;
.field private sp:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method private start()V
    .registers 4
    const-string v1, "main"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/lvxing/go/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "lvxing"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/lvxing/go/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/lvxing/go/MainActivity;->sp:Landroid/content/SharedPreferences;
    iget-object v0, p0, Lcom/lvxing/go/MainActivity;->sp:Landroid/content/SharedPreferences;
    const-string v1, "privacy_ver"
    const/4 v2, -0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x3
    if-ge v0, v1, :cond_26
    invoke-static {}, Lcom/lvxing/go/PrivacyFragment;->newInstance()Lcom/lvxing/go/PrivacyFragment;
    move-result-object v0
    invoke-virtual {p0}, Lcom/lvxing/go/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    const-string v2, "privacy"
    invoke-virtual {v0, v1, v2}, Lcom/lvxing/go/PrivacyFragment;->show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    :goto_25
    return-void
    :cond_26
    invoke-direct {p0}, Lcom/lvxing/go/MainActivity;->start()V
    goto :goto_25
.end method

.method public onPrivacyResult(I)V
    .registers 5
    const/4 v0, 0x1
    if-ne p1, v0, :cond_17
    iget-object v0, p0, Lcom/lvxing/go/MainActivity;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_ver"
    const/4 v2, 0x3
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/lvxing/go/MainActivity;->start()V
    :goto_16
    return-void
    :cond_17
    const-string v1, "main"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "visitor "
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/lvxing/go/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_16
.end method

.class interface abstract Lcom/lvxing/go/PrivacyFragment$Host;
.super Ljava/lang/Object;

.method public abstract onPrivacyResult(I)V
.end method

.class public Lcom/lvxing/go/PrivacyFragment;
.super Landroidx/fragment/app/DialogFragment;
.implements Landroid/view/View$OnClickListener;
.field static final NO:I = 0x0
.field static final OK:I = 0x1
.field private host:Lcom/lvxing/go/PrivacyFragment$Host;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/DialogFragment;-><init>()V
    return-void
.end method

.method static newInstance()Lcom/lvxing/go/PrivacyFragment;
    .registers 4
    new-instance v0, Lcom/lvxing/go/PrivacyFragment;
    invoke-direct {v0}, Lcom/lvxing/go/PrivacyFragment;-><init>()V
    new-instance v1, Landroid/os/Bundle;
    invoke-direct {v1}, Landroid/os/Bundle;-><init>()V
    const-string v2, "v"
    const/4 v3, 0x3
    invoke-virtual {v1, v2, v3}, Landroid/os/Bundle;->putInt(Ljava/lang/String;I)V
    invoke-virtual {v0, v1}, Lcom/lvxing/go/PrivacyFragment;->setArguments(Landroid/os/Bundle;)V
    return-object v0
.end method

.method public onAttach(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/fragment/app/DialogFragment;->onAttach(Landroid/content/Context;)V
    instance-of v0, p1, Lcom/lvxing/go/PrivacyFragment$Host;
    if-eqz v0, :cond_b
    check-cast p1, Lcom/lvxing/go/PrivacyFragment$Host;
    iput-object p1, p0, Lcom/lvxing/go/PrivacyFragment;->host:Lcom/lvxing/go/PrivacyFragment$Host;
    :cond_b
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/lvxing/go/PrivacyFragment;->host:Lcom/lvxing/go/PrivacyFragment$Host;
    if-nez v0, :cond_5
    :goto_4
    return-void
    :cond_5
    iget-object v1, p0, Lcom/lvxing/go/PrivacyFragment;->host:Lcom/lvxing/go/PrivacyFragment$Host;
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v2, 0x7f030002
    if-ne v0, v2, :cond_18
    const/4 v0, 0x1
    :goto_11
    invoke-interface {v1, v0}, Lcom/lvxing/go/PrivacyFragment$Host;->onPrivacyResult(I)V
    invoke-virtual {p0}, Lcom/lvxing/go/PrivacyFragment;->dismissAllowingStateLoss()V
    goto :goto_4
    :cond_18
    const/4 v0, 0x0
    goto :goto_11
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    invoke-virtual {p1, v0, p2, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    const v1, 0x7f030002
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v0
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
