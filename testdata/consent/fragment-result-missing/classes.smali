.class Lcom/example/tunes/ConsentDialog$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/tunes/ConsentDialog;

.method constructor <init>(Lcom/example/tunes/ConsentDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/tunes/ConsentDialog$1;->this$0:Lcom/example/tunes/ConsentDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/tunes/ConsentDialog$1;->this$0:Lcom/example/tunes/ConsentDialog;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/example/tunes/ConsentDialog;->access$000(Lcom/example/tunes/ConsentDialog;Z)V
    return-void
.end method

.class Lcom/example/tunes/ConsentDialog$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/tunes/ConsentDialog;

.method constructor <init>(Lcom/example/tunes/ConsentDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/tunes/ConsentDialog$2;->this$0:Lcom/example/tunes/ConsentDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/tunes/ConsentDialog$2;->this$0:Lcom/example/tunes/ConsentDialog;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/example/tunes/ConsentDialog;->access$000(Lcom/example/tunes/ConsentDialog;Z)V
    return-void
.end method

.class public Lcom/example/tunes/ConsentDialog;
.super Landroidx/fragment/app/DialogFragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/DialogFragment;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/tunes/ConsentDialog;Z)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/tunes/ConsentDialog;->send(Z)V
    return-void
.end method

.method private send(Z)V
    .registers 5
    new-instance v0, Landroid/os/Bundle;
    invoke-direct {v0}, Landroid/os/Bundle;-><init>()V
    const-string v1, "yes"
    invoke-virtual {v0, v1, p1}, Landroid/os/Bundle;->putBoolean(Ljava/lang/String;Z)V
    invoke-virtual {p0}, Lcom/example/tunes/ConsentDialog;->getParentFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    const-string v2, "consent"
    invoke-virtual {v1, v2, v0}, Landroidx/fragment/app/FragmentManager;->setFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/tunes/ConsentDialog;->dismiss()V
    return-void
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
    .registers 5
    const/high16 v0, 0x7f030000
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/tunes/ConsentDialog$1;
    invoke-direct {v1, p0}, Lcom/example/tunes/ConsentDialog$1;-><init>(Lcom/example/tunes/ConsentDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/tunes/ConsentDialog$2;
    invoke-direct {v1, p0}, Lcom/example/tunes/ConsentDialog$2;-><init>(Lcom/example/tunes/ConsentDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class Lcom/example/tunes/TunesActivity$1;
.super Ljava/lang/Object;
.implements Landroidx/fragment/app/FragmentResultListener;
.field final synthetic this$0:Lcom/example/tunes/TunesActivity;

.method constructor <init>(Lcom/example/tunes/TunesActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/tunes/TunesActivity$1;->this$0:Lcom/example/tunes/TunesActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    .registers 6
    const-string v0, "yes"
    invoke-virtual {p2, v0}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    iget-object v1, p0, Lcom/example/tunes/TunesActivity$1;->this$0:Lcom/example/tunes/TunesActivity;
    const/4 v2, 0x0
    invoke-virtual {v1, v2}, Lcom/example/tunes/TunesActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "consent"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    if-eqz v0, :cond_22
    iget-object v0, p0, Lcom/example/tunes/TunesActivity$1;->this$0:Lcom/example/tunes/TunesActivity;
    invoke-static {v0}, Lcom/example/tunes/TunesActivity;->access$000(Lcom/example/tunes/TunesActivity;)V
    :goto_21
    return-void
    :cond_22
    const-string v0, "t"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_21
.end method

.class public Lcom/example/tunes/TunesActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/tunes/TunesActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/tunes/TunesActivity;->start()V
    return-void
.end method

.method private start()V
    .registers 4
    const-string v0, "t"
    invoke-virtual {p0}, Lcom/example/tunes/TunesActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/tunes/TunesActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    const-string v1, "consent"
    new-instance v2, Lcom/example/tunes/TunesActivity$1;
    invoke-direct {v2, p0}, Lcom/example/tunes/TunesActivity$1;-><init>(Lcom/example/tunes/TunesActivity;)V
    invoke-virtual {v0, v1, p0, v2}, Landroidx/fragment/app/FragmentManager;->setFragmentResultListener(Ljava/lang/String;Landroidx/lifecycle/LifecycleOwner;Landroidx/fragment/app/FragmentResultListener;)V
    invoke-virtual {p0, v3}, Lcom/example/tunes/TunesActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "consent"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_22
    invoke-direct {p0}, Lcom/example/tunes/TunesActivity;->start()V
    :goto_21
    return-void
    :cond_22
    new-instance v0, Lcom/example/tunes/ConsentDialog;
    invoke-direct {v0}, Lcom/example/tunes/ConsentDialog;-><init>()V
    invoke-virtual {p0}, Lcom/example/tunes/TunesActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    const-string v2, "c"
    invoke-virtual {v0, v1, v2}, Lcom/example/tunes/ConsentDialog;->show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    goto :goto_21
.end method
