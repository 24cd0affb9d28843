.class public final Lcom/example/recipe/Collector;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/example/recipe/Collector;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/recipe/Collector;
    invoke-direct {v0}, Lcom/example/recipe/Collector;-><init>()V
    sput-object v0, Lcom/example/recipe/Collector;->INSTANCE:Lcom/example/recipe/Collector;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final collect(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public final second(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcom/example/recipe/GuideActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/recipe/GuideActivity;

.method constructor <init>(Lcom/example/recipe/GuideActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/recipe/GuideActivity$onCreate$1;->this$0:Lcom/example/recipe/GuideActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    const/4 v2, 0x1
    iget-object v0, p0, Lcom/example/recipe/GuideActivity$onCreate$1;->this$0:Lcom/example/recipe/GuideActivity;
    invoke-static {v0}, Lcom/example/recipe/GuideActivity;->access$getBinding$p(Lcom/example/recipe/GuideActivity;)Lcom/example/recipe/databinding/ActivityGuideBinding;
    move-result-object v0
    iget-object v0, v0, Lcom/example/recipe/databinding/ActivityGuideBinding;->cb:Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-nez v0, :cond_20
    iget-object v0, p0, Lcom/example/recipe/GuideActivity$onCreate$1;->this$0:Lcom/example/recipe/GuideActivity;
    check-cast v0, Landroid/content/Context;
    const-string v1, "\u8bf7\u5148\u9605\u8bfb\u5e76\u540c\u610f\u9690\u79c1\u653f\u7b56"
    check-cast v1, Ljava/lang/CharSequence;
    const/4 v2, 0x0
    invoke-static {v0, v1, v2}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    :goto_1f
    return-void
    :cond_20
    new-instance v1, Lcom/example/recipe/Store;
    iget-object v0, p0, Lcom/example/recipe/GuideActivity$onCreate$1;->this$0:Lcom/example/recipe/GuideActivity;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/example/recipe/Store;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1, v2}, Lcom/example/recipe/Store;->setFlag(Z)V
    new-instance v1, Lcom/example/recipe/Store;
    iget-object v0, p0, Lcom/example/recipe/GuideActivity$onCreate$1;->this$0:Lcom/example/recipe/GuideActivity;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/example/recipe/Store;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1, v2}, Lcom/example/recipe/Store;->setVisited(Z)V
    sget-object v1, Lcom/example/recipe/Collector;->INSTANCE:Lcom/example/recipe/Collector;
    iget-object v0, p0, Lcom/example/recipe/GuideActivity$onCreate$1;->this$0:Lcom/example/recipe/GuideActivity;
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/example/recipe/Collector;->collect(Landroid/content/Context;)V
    goto :goto_1f
.end method

.class final Lcom/example/recipe/GuideActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/recipe/GuideActivity;

.method constructor <init>(Lcom/example/recipe/GuideActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/recipe/GuideActivity$onCreate$2;->this$0:Lcom/example/recipe/GuideActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    new-instance v1, Lcom/example/recipe/Store;
    iget-object v0, p0, Lcom/example/recipe/GuideActivity$onCreate$2;->this$0:Lcom/example/recipe/GuideActivity;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/example/recipe/Store;-><init>(Landroid/content/Context;)V
    const/4 v0, 0x1
    invoke-virtual {v1, v0}, Lcom/example/recipe/Store;->setVisited(Z)V
    iget-object v1, p0, Lcom/example/recipe/GuideActivity$onCreate$2;->this$0:Lcom/example/recipe/GuideActivity;
    const-string v0, "\u6d4f\u89c8"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lcom/example/recipe/GuideActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public final Lcom/example/recipe/GuideActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private binding:Lcom/example/recipe/databinding/ActivityGuideBinding;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$getBinding$p(Lcom/example/recipe/GuideActivity;)Lcom/example/recipe/databinding/ActivityGuideBinding;
    .registers 3
    iget-object v0, p0, Lcom/example/recipe/GuideActivity;->binding:Lcom/example/recipe/databinding/ActivityGuideBinding;
    if-nez v0, :cond_9
    const-string v1, "binding"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public static final synthetic access$setBinding$p(Lcom/example/recipe/GuideActivity;Lcom/example/recipe/databinding/ActivityGuideBinding;)V
    .registers 2
    iput-object p1, p0, Lcom/example/recipe/GuideActivity;->binding:Lcom/example/recipe/databinding/ActivityGuideBinding;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/recipe/GuideActivity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    invoke-static {v0}, Lcom/example/recipe/databinding/ActivityGuideBinding;->inflate(Landroid/view/LayoutInflater;)Lcom/example/recipe/databinding/ActivityGuideBinding;
    move-result-object v0
    iput-object v0, p0, Lcom/example/recipe/GuideActivity;->binding:Lcom/example/recipe/databinding/ActivityGuideBinding;
    iget-object v0, p0, Lcom/example/recipe/GuideActivity;->binding:Lcom/example/recipe/databinding/ActivityGuideBinding;
    if-nez v0, :cond_16
    const-string v1, "binding"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_16
    invoke-virtual {v0}, Lcom/example/recipe/databinding/ActivityGuideBinding;->getRoot()Landroid/widget/LinearLayout;
    move-result-object v0
    check-cast v0, Landroid/view/View;
    invoke-virtual {p0, v0}, Lcom/example/recipe/GuideActivity;->setContentView(Landroid/view/View;)V
    iget-object v0, p0, Lcom/example/recipe/GuideActivity;->binding:Lcom/example/recipe/databinding/ActivityGuideBinding;
    if-nez v0, :cond_28
    const-string v1, "binding"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_28
    iget-object v1, v0, Lcom/example/recipe/databinding/ActivityGuideBinding;->btnEnter:Landroid/widget/Button;
    new-instance v0, Lcom/example/recipe/GuideActivity$onCreate$1;
    invoke-direct {v0, p0}, Lcom/example/recipe/GuideActivity$onCreate$1;-><init>(Lcom/example/recipe/GuideActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/example/recipe/GuideActivity;->binding:Lcom/example/recipe/databinding/ActivityGuideBinding;
    if-nez v0, :cond_3d
    const-string v1, "binding"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_3d
    iget-object v1, v0, Lcom/example/recipe/databinding/ActivityGuideBinding;->btnSkip:Landroid/widget/Button;
    new-instance v0, Lcom/example/recipe/GuideActivity$onCreate$2;
    invoke-direct {v0, p0}, Lcom/example/recipe/GuideActivity$onCreate$2;-><init>(Lcom/example/recipe/GuideActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public final Lcom/example/recipe/RecipeApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Lcom/example/recipe/Store;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/example/recipe/Store;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Lcom/example/recipe/Store;->getFlag()Z
    move-result v0
    if-eqz v0, :cond_19
    sget-object v1, Lcom/example/recipe/Collector;->INSTANCE:Lcom/example/recipe/Collector;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/example/recipe/Collector;->collect(Landroid/content/Context;)V
    :cond_19
    new-instance v1, Lcom/example/recipe/Store;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/example/recipe/Store;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Lcom/example/recipe/Store;->getVisited()Z
    move-result v0
    if-eqz v0, :cond_2e
    sget-object v0, Lcom/example/recipe/Collector;->INSTANCE:Lcom/example/recipe/Collector;
    check-cast p0, Landroid/content/Context;
    invoke-virtual {v0, p0}, Lcom/example/recipe/Collector;->second(Landroid/content/Context;)V
    :cond_2e
    return-void
.end method

.class public final Lcom/example/recipe/Store;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "recipe"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/recipe/Store;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final getFlag()Z
    .registers 4
    iget-object v0, p0, Lcom/example/recipe/Store;->sp:Landroid/content/SharedPreferences;
    const-string v1, "f"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final getVisited()Z
    .registers 4
    iget-object v0, p0, Lcom/example/recipe/Store;->sp:Landroid/content/SharedPreferences;
    const-string v1, "v"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final setFlag(Z)V
    .registers 4
    iget-object v0, p0, Lcom/example/recipe/Store;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "f"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final setVisited(Z)V
    .registers 4
    iget-object v0, p0, Lcom/example/recipe/Store;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "v"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lcom/example/recipe/databinding/ActivityGuideBinding;
.super Ljava/lang/Object;
.field public final btnEnter:Landroid/widget/Button;
.field public final btnSkip:Landroid/widget/Button;
.field public final cb:Landroid/widget/CheckBox;
.field private final rootView:Landroid/widget/LinearLayout;

.method private constructor <init>(Landroid/widget/LinearLayout;Landroid/widget/CheckBox;Landroid/widget/Button;Landroid/widget/Button;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/recipe/databinding/ActivityGuideBinding;->rootView:Landroid/widget/LinearLayout;
    iput-object p2, p0, Lcom/example/recipe/databinding/ActivityGuideBinding;->cb:Landroid/widget/CheckBox;
    iput-object p3, p0, Lcom/example/recipe/databinding/ActivityGuideBinding;->btnEnter:Landroid/widget/Button;
    iput-object p4, p0, Lcom/example/recipe/databinding/ActivityGuideBinding;->btnSkip:Landroid/widget/Button;
    return-void
.end method

.method public static bind(Landroid/view/View;)Lcom/example/recipe/databinding/ActivityGuideBinding;
    .registers 5
    const/high16 v1, 0x7f030000
    invoke-virtual {p0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    if-nez v0, :cond_2c
    move v0, v1
    :goto_b
    new-instance v1, Ljava/lang/NullPointerException;
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "Missing required view with ID: "
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {p0}, Landroid/view/View;->getResources()Landroid/content/res/Resources;
    move-result-object v3
    invoke-virtual {v3, v0}, Landroid/content/res/Resources;->getResourceName(I)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-direct {v1, v0}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v1
    :cond_2c
    const v2, 0x7f030001
    invoke-virtual {p0, v2}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/Button;
    if-nez v1, :cond_39
    move v0, v2
    goto :goto_b
    :cond_39
    const v3, 0x7f030002
    invoke-virtual {p0, v3}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v2
    check-cast v2, Landroid/widget/Button;
    if-nez v2, :cond_46
    move v0, v3
    goto :goto_b
    :cond_46
    new-instance v3, Lcom/example/recipe/databinding/ActivityGuideBinding;
    check-cast p0, Landroid/widget/LinearLayout;
    invoke-direct {v3, p0, v0, v1, v2}, Lcom/example/recipe/databinding/ActivityGuideBinding;-><init>(Landroid/widget/LinearLayout;Landroid/widget/CheckBox;Landroid/widget/Button;Landroid/widget/Button;)V
    return-object v3
.end method

.method public static inflate(Landroid/view/LayoutInflater;)Lcom/example/recipe/databinding/ActivityGuideBinding;
    .registers 4
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    const/4 v2, 0x0
    invoke-virtual {p0, v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    invoke-static {v0}, Lcom/example/recipe/databinding/ActivityGuideBinding;->bind(Landroid/view/View;)Lcom/example/recipe/databinding/ActivityGuideBinding;
    move-result-object v0
    return-object v0
.end method

.method public getRoot()Landroid/widget/LinearLayout;
    .registers 2
    iget-object v0, p0, Lcom/example/recipe/databinding/ActivityGuideBinding;->rootView:Landroid/widget/LinearLayout;
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
