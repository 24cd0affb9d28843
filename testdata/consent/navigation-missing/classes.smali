.class Lcom/example/wine/ConsentFragment$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/wine/ConsentFragment;
.field final synthetic val$v:Landroid/view/View;

.method constructor <init>(Lcom/example/wine/ConsentFragment;Landroid/view/View;)V
    .registers 3
    iput-object p1, p0, Lcom/example/wine/ConsentFragment$1;->this$0:Lcom/example/wine/ConsentFragment;
    iput-object p2, p0, Lcom/example/wine/ConsentFragment$1;->val$v:Landroid/view/View;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/wine/ConsentFragment$1;->val$v:Landroid/view/View;
    invoke-static {v0}, Landroidx/navigation/Navigation;->findNavController(Landroid/view/View;)Landroidx/navigation/NavController;
    move-result-object v0
    const v1, 0x7f040002
    invoke-virtual {v0, v1}, Landroidx/navigation/NavController;->navigate(I)V
    return-void
.end method

.class Lcom/example/wine/ConsentFragment$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/wine/ConsentFragment;

.method constructor <init>(Lcom/example/wine/ConsentFragment;)V
    .registers 2
    iput-object p1, p0, Lcom/example/wine/ConsentFragment$2;->this$0:Lcom/example/wine/ConsentFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/wine/ConsentFragment$2;->this$0:Lcom/example/wine/ConsentFragment;
    invoke-virtual {v0}, Lcom/example/wine/ConsentFragment;->requireActivity()Landroidx/fragment/app/FragmentActivity;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentActivity;->finish()V
    return-void
.end method

.class public Lcom/example/wine/ConsentFragment;
.super Landroidx/fragment/app/Fragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/Fragment;-><init>()V
    return-void
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    const v0, 0x7f020001
    const/4 v1, 0x0
    invoke-virtual {p1, v0, p2, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    return-object v0
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 6
    const-string v1, "w"
    invoke-virtual {p0}, Lcom/example/wine/ConsentFragment;->requireContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const v0, 0x7f040004
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/wine/ConsentFragment$1;
    invoke-direct {v1, p0, p1}, Lcom/example/wine/ConsentFragment$1;-><init>(Lcom/example/wine/ConsentFragment;Landroid/view/View;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040005
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/wine/ConsentFragment$2;
    invoke-direct {v1, p0}, Lcom/example/wine/ConsentFragment$2;-><init>(Lcom/example/wine/ConsentFragment;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lcom/example/wine/HomeFragment;
.super Landroidx/fragment/app/Fragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/Fragment;-><init>()V
    return-void
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p1}, Landroid/view/LayoutInflater;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.method public onStart()V
    .registers 4
    invoke-super {p0}, Landroidx/fragment/app/Fragment;->onStart()V
    const-string v0, "w"
    invoke-virtual {p0}, Lcom/example/wine/HomeFragment;->requireContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/wine/WineActivity;
.super Landroidx/fragment/app/FragmentActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/FragmentActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/fragment/app/FragmentActivity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/wine/WineActivity;->setContentView(I)V
    return-void
.end method
