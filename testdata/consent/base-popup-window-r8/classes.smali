# api 26
.class public final La;
.super Ld;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 5
    invoke-direct {p0, p1}, Ld;-><init>(Landroid/content/Context;)V
    iget-object v0, p0, Ld;->a:Landroid/content/Context;
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const/high16 v1, 0x7f020000
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    iput-object v0, p0, Ld;->b:Landroid/view/View;
    iget-object v0, p0, Ld;->b:Landroid/view/View;
    invoke-virtual {p0, v0}, Ld;->a(Landroid/view/View;)V
    return-void
.end method

.method public final a(Landroid/view/View;)V
    .registers 4
    const/high16 v0, 0x7f040000
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lb;
    invoke-direct {v1, p0}, Lb;-><init>(La;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lc;
    invoke-direct {v1, p0}, Lc;-><init>(La;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class final Lb;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:La;

.method public constructor <init>(La;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:La;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lb;->a:La;
    iget-object v1, v0, Ld;->c:Landroid/widget/PopupWindow;
    invoke-virtual {v1}, Landroid/widget/PopupWindow;->dismiss()V
    iget-object v0, v0, Ld;->a:Landroid/content/Context;
    check-cast v0, Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class final Lc;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:La;

.method public constructor <init>(La;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:La;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lc;->a:La;
    :try_start_2
    new-instance v1, Ljava/io/File;
    iget-object v2, v0, Ld;->a:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "user.ok"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/io/File;->createNewFile()Z
    :try_end_12
    .catch Ljava/io/IOException; {:try_start_2 .. :try_end_12} :catch_18
    :goto_12
    iget-object v0, v0, Ld;->c:Landroid/widget/PopupWindow;
    invoke-virtual {v0}, Landroid/widget/PopupWindow;->dismiss()V
    return-void
    :catch_18
    move-exception v1
    goto :goto_12
.end method

.class public Lcom/example/dict/DictApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/dict/DictApp;->getFilesDir()Ljava/io/File;
    move-result-object v0
    const-string v2, "run.flag"
    invoke-direct {v1, v0, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/dict/DictApp;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "user.ok"
    invoke-direct {v0, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_30
    const-string v2, "d"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/dict/DictApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_30
    invoke-virtual {v1}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_3f
    const-string v0, "d"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3f
    :try_start_3f
    invoke-virtual {v1}, Ljava/io/File;->createNewFile()Z
    :try_end_42
    .catch Ljava/io/IOException; {:try_start_3f .. :try_end_42} :catch_43
    :goto_42
    return-void
    :catch_43
    move-exception v0
    goto :goto_42
.end method

.class public Lcom/example/dict/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onWindowFocusChanged(Z)V
    .registers 7
    const/4 v4, 0x0
    const/4 v3, -0x2
    invoke-super {p0, p1}, Landroid/app/Activity;->onWindowFocusChanged(Z)V
    if-eqz p1, :cond_2f
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/dict/MainActivity;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "user.ok"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-nez v0, :cond_2f
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/widget/PopupWindow;
    iget-object v2, v0, Ld;->b:Landroid/view/View;
    invoke-direct {v1, v2, v3, v3}, Landroid/widget/PopupWindow;-><init>(Landroid/view/View;II)V
    iput-object v1, v0, Ld;->c:Landroid/widget/PopupWindow;
    iget-object v1, v0, Ld;->c:Landroid/widget/PopupWindow;
    iget-object v0, v0, Ld;->b:Landroid/view/View;
    const/16 v2, 0x11
    invoke-virtual {v1, v0, v2, v4, v4}, Landroid/widget/PopupWindow;->showAtLocation(Landroid/view/View;III)V
    :cond_2f
    return-void
.end method

.class public abstract Ld;
.super Ljava/lang/Object;
.field public final a:Landroid/content/Context;
.field public b:Landroid/view/View;
.field public c:Landroid/widget/PopupWindow;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Landroid/content/Context;
    return-void
.end method

.method public a(Landroid/view/View;)V
    .registers 2
    return-void
.end method
