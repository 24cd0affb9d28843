.class public Lcom/yuedu/reader/LaunchActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/yuedu/reader/LaunchActivity;)V
    .registers 2
    const-string v0, "\u4e66\u67b6"
    invoke-virtual {p0, v0}, Lcom/yuedu/reader/LaunchActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, La;->a()Z
    move-result v0
    if-eqz v0, :cond_f
    const-string v0, "\u4e66\u67b6"
    invoke-virtual {p0, v0}, Lcom/yuedu/reader/LaunchActivity;->setTitle(Ljava/lang/CharSequence;)V
    :goto_e
    return-void
    :cond_f
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/yuedu/reader/LaunchActivity;->setContentView(I)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/yuedu/reader/LaunchActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Ld;
    invoke-direct {v1, p0}, Ld;-><init>(Lcom/yuedu/reader/LaunchActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/yuedu/reader/LaunchActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Le;
    invoke-direct {v1, p0}, Le;-><init>(Lcom/yuedu/reader/LaunchActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_e
.end method

.class public Lcom/yuedu/reader/ReaderApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/tencent/mmkv/MMKV;->initialize(Landroid/content/Context;)Ljava/lang/String;
    invoke-static {}, La;->a()Z
    move-result v0
    if-eqz v0, :cond_f
    invoke-static {p0}, La;->a(Landroid/content/Context;)V
    :cond_f
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "k3"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_28
    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadExecutor()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    new-instance v1, Lc;
    invoke-direct {v1}, Lc;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    :cond_28
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "k3"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;

.method public static a(Landroid/content/Context;)V
    .registers 3
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lb;
    invoke-direct {v1, p0}, Lb;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method public static a()Z
    .registers 3
    const-string v0, "u0"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "k3"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class final Lb;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    iput-object p1, p0, Lb;->a:Landroid/content/Context;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 4
    const-string v1, "s"
    iget-object v0, p0, Lb;->a:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 3
    const-string v0, "a"
    invoke-static {}, Landroid/bluetooth/BluetoothAdapter;->getDefaultAdapter()Landroid/bluetooth/BluetoothAdapter;
    move-result-object v1
    invoke-virtual {v1}, Landroid/bluetooth/BluetoothAdapter;->getAddress()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/yuedu/reader/LaunchActivity;

.method public constructor <init>(Lcom/yuedu/reader/LaunchActivity;)V
    .registers 2
    iput-object p1, p0, Ld;->a:Lcom/yuedu/reader/LaunchActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    const-string v0, "u0"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "k3"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    iget-object v0, p0, Ld;->a:Lcom/yuedu/reader/LaunchActivity;
    invoke-virtual {v0}, Lcom/yuedu/reader/LaunchActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, La;->a(Landroid/content/Context;)V
    iget-object v0, p0, Ld;->a:Lcom/yuedu/reader/LaunchActivity;
    invoke-static {v0}, Lcom/yuedu/reader/LaunchActivity;->a(Lcom/yuedu/reader/LaunchActivity;)V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/yuedu/reader/LaunchActivity;

.method public constructor <init>(Lcom/yuedu/reader/LaunchActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/yuedu/reader/LaunchActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Le;->a:Lcom/yuedu/reader/LaunchActivity;
    invoke-virtual {v0}, Lcom/yuedu/reader/LaunchActivity;->finish()V
    return-void
.end method
