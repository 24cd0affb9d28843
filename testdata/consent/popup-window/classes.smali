# api 26
.class Lcom/example/lunar/Feed;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static browse(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcom/example/lunar/Feed;->common(Landroid/content/Context;)V
    return-void
.end method

.method private static common(Landroid/content/Context;)V
    .registers 5
    const-string v0, "f"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
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

.method static full(Landroid/content/Context;)V
    .registers 3
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-static {p0}, Lcom/example/lunar/Feed;->common(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/lunar/MainActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/lunar/MainActivity;

.method constructor <init>(Lcom/example/lunar/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lunar/MainActivity$1;->this$0:Lcom/example/lunar/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/lunar/MainActivity$1;->this$0:Lcom/example/lunar/MainActivity;
    invoke-static {v0}, Lcom/example/lunar/MainActivity;->access$000(Lcom/example/lunar/MainActivity;)V
    return-void
.end method

.class Lcom/example/lunar/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/lunar/MainActivity;

.method constructor <init>(Lcom/example/lunar/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lunar/MainActivity$2;->this$0:Lcom/example/lunar/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/lunar/MainActivity$2;->this$0:Lcom/example/lunar/MainActivity;
    invoke-static {v0}, Lcom/example/lunar/MainActivity;->access$100(Lcom/example/lunar/MainActivity;)Landroid/widget/PopupWindow;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/PopupWindow;->dismiss()V
    iget-object v0, p0, Lcom/example/lunar/MainActivity$2;->this$0:Lcom/example/lunar/MainActivity;
    invoke-static {v0}, Lcom/example/lunar/Feed;->full(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/lunar/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/lunar/MainActivity;

.method constructor <init>(Lcom/example/lunar/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lunar/MainActivity$3;->this$0:Lcom/example/lunar/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/lunar/MainActivity$3;->this$0:Lcom/example/lunar/MainActivity;
    invoke-static {v0}, Lcom/example/lunar/MainActivity;->access$100(Lcom/example/lunar/MainActivity;)Landroid/widget/PopupWindow;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/PopupWindow;->dismiss()V
    iget-object v0, p0, Lcom/example/lunar/MainActivity$3;->this$0:Lcom/example/lunar/MainActivity;
    invoke-static {v0}, Lcom/example/lunar/Feed;->browse(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/lunar/MainActivity;
.super Landroid/app/Activity;
.field private pop:Landroid/widget/PopupWindow;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/lunar/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/lunar/MainActivity;->showPop()V
    return-void
.end method

.method static synthetic access$100(Lcom/example/lunar/MainActivity;)Landroid/widget/PopupWindow;
    .registers 2
    iget-object v0, p0, Lcom/example/lunar/MainActivity;->pop:Landroid/widget/PopupWindow;
    return-object v0
.end method

.method private showPop()V
    .registers 7
    const/4 v5, 0x0
    invoke-static {p0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const v1, 0x7f020001
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    new-instance v1, Landroid/widget/PopupWindow;
    const/4 v2, -0x1
    const/4 v3, -0x2
    const/4 v4, 0x1
    invoke-direct {v1, v0, v2, v3, v4}, Landroid/widget/PopupWindow;-><init>(Landroid/view/View;IIZ)V
    iput-object v1, p0, Lcom/example/lunar/MainActivity;->pop:Landroid/widget/PopupWindow;
    const v1, 0x7f040001
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    const v2, 0x7f040002
    invoke-virtual {v0, v2}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v2, Lcom/example/lunar/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/lunar/MainActivity$2;-><init>(Lcom/example/lunar/MainActivity;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v1, Lcom/example/lunar/MainActivity$3;
    invoke-direct {v1, p0}, Lcom/example/lunar/MainActivity$3;-><init>(Lcom/example/lunar/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/example/lunar/MainActivity;->pop:Landroid/widget/PopupWindow;
    const/high16 v1, 0x7f040000
    invoke-virtual {p0, v1}, Lcom/example/lunar/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    const/16 v2, 0x11
    invoke-virtual {v0, v1, v2, v5, v5}, Landroid/widget/PopupWindow;->showAtLocation(Landroid/view/View;III)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/lunar/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/lunar/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/lunar/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/lunar/MainActivity$1;-><init>(Lcom/example/lunar/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->post(Ljava/lang/Runnable;)Z
    return-void
.end method
