.class Lcom/example/books/BooksActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/books/BooksActivity;

.method constructor <init>(Lcom/example/books/BooksActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/books/BooksActivity$1;->this$0:Lcom/example/books/BooksActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/books/BooksActivity$1;->this$0:Lcom/example/books/BooksActivity;
    invoke-static {v0}, Lcom/example/books/BooksActivity;->access$000(Lcom/example/books/BooksActivity;)Lcom/example/books/ConsentRepository;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/example/books/ConsentRepository;->setConsent(Z)V
    iget-object v0, p0, Lcom/example/books/BooksActivity$1;->this$0:Lcom/example/books/BooksActivity;
    invoke-static {v0}, Lcom/example/books/BooksActivity;->access$100(Lcom/example/books/BooksActivity;)Lcom/example/books/Tracker;
    move-result-object v0
    const-string v1, "agreed"
    invoke-virtual {v0, v1}, Lcom/example/books/Tracker;->screen(Ljava/lang/String;)V
    return-void
.end method

.class Lcom/example/books/BooksActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/books/BooksActivity;

.method constructor <init>(Lcom/example/books/BooksActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/books/BooksActivity$2;->this$0:Lcom/example/books/BooksActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/books/BooksActivity$2;->this$0:Lcom/example/books/BooksActivity;
    invoke-static {v0}, Lcom/example/books/BooksActivity;->access$000(Lcom/example/books/BooksActivity;)Lcom/example/books/ConsentRepository;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/example/books/ConsentRepository;->setConsent(Z)V
    iget-object v0, p0, Lcom/example/books/BooksActivity$2;->this$0:Lcom/example/books/BooksActivity;
    invoke-static {v0}, Lcom/example/books/BooksActivity;->access$100(Lcom/example/books/BooksActivity;)Lcom/example/books/Tracker;
    move-result-object v0
    const-string v1, "skipped"
    invoke-virtual {v0, v1}, Lcom/example/books/Tracker;->screen(Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/books/BooksActivity$2;->this$0:Lcom/example/books/BooksActivity;
    invoke-virtual {v0}, Lcom/example/books/BooksActivity;->finish()V
    return-void
.end method

.class public Lcom/example/books/BooksActivity;
.super Landroid/app/Activity;
.field private repo:Lcom/example/books/ConsentRepository;
.field private tracker:Lcom/example/books/Tracker;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/books/BooksActivity;)Lcom/example/books/ConsentRepository;
    .registers 2
    iget-object v0, p0, Lcom/example/books/BooksActivity;->repo:Lcom/example/books/ConsentRepository;
    return-object v0
.end method

.method static synthetic access$100(Lcom/example/books/BooksActivity;)Lcom/example/books/Tracker;
    .registers 2
    iget-object v0, p0, Lcom/example/books/BooksActivity;->tracker:Lcom/example/books/Tracker;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/books/BooksActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/books/BooksApp;
    invoke-virtual {v0}, Lcom/example/books/BooksApp;->component()Lcom/example/books/Component;
    move-result-object v1
    iget-object v1, v1, Lcom/example/books/Component;->repo:Lcom/example/books/Prov;
    invoke-interface {v1}, Lcom/example/books/Prov;->get()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lcom/example/books/ConsentRepository;
    iput-object v1, p0, Lcom/example/books/BooksActivity;->repo:Lcom/example/books/ConsentRepository;
    invoke-virtual {v0}, Lcom/example/books/BooksApp;->component()Lcom/example/books/Component;
    move-result-object v0
    iget-object v0, v0, Lcom/example/books/Component;->tracker:Lcom/example/books/Prov;
    invoke-interface {v0}, Lcom/example/books/Prov;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/books/Tracker;
    iput-object v0, p0, Lcom/example/books/BooksActivity;->tracker:Lcom/example/books/Tracker;
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/books/BooksActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/example/books/BooksActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/books/BooksActivity$1;
    invoke-direct {v1, p0}, Lcom/example/books/BooksActivity$1;-><init>(Lcom/example/books/BooksActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/example/books/BooksActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/books/BooksActivity$2;
    invoke-direct {v1, p0}, Lcom/example/books/BooksActivity$2;-><init>(Lcom/example/books/BooksActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lcom/example/books/BooksApp;
.super Lcom/example/books/Hilt_BooksApp;
.field crash:Lcom/example/books/Crash;
.field tracker:Lcom/example/books/Tracker;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/books/Hilt_BooksApp;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Lcom/example/books/Hilt_BooksApp;->onCreate()V
    iget-object v0, p0, Lcom/example/books/BooksApp;->crash:Lcom/example/books/Crash;
    invoke-virtual {v0}, Lcom/example/books/Crash;->init()V
    iget-object v0, p0, Lcom/example/books/BooksApp;->tracker:Lcom/example/books/Tracker;
    const-string v1, "app"
    invoke-virtual {v0, v1}, Lcom/example/books/Tracker;->screen(Ljava/lang/String;)V
    return-void
.end method

.class final Lcom/example/books/Component$Sw;
.super Ljava/lang/Object;
.implements Lcom/example/books/Prov;
.field private final c:Lcom/example/books/Component;
.field private final id:I

.method constructor <init>(Lcom/example/books/Component;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/books/Component$Sw;->c:Lcom/example/books/Component;
    iput p2, p0, Lcom/example/books/Component$Sw;->id:I
    return-void
.end method

.method public get()Ljava/lang/Object;
    .registers 4
    iget v0, p0, Lcom/example/books/Component$Sw;->id:I
    packed-switch v0, :pswitch_data_52
    new-instance v0, Ljava/lang/AssertionError;
    iget v1, p0, Lcom/example/books/Component$Sw;->id:I
    invoke-direct {v0, v1}, Ljava/lang/AssertionError;-><init>(I)V
    throw v0
    :pswitch_d
    iget-object v0, p0, Lcom/example/books/Component$Sw;->c:Lcom/example/books/Component;
    invoke-static {v0}, Lcom/example/books/Component;->access$000(Lcom/example/books/Component;)Landroid/content/Context;
    move-result-object v0
    const-string v1, "books"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    :goto_1a
    return-object v0
    :pswitch_1b
    new-instance v1, Lcom/example/books/ConsentRepository;
    iget-object v0, p0, Lcom/example/books/Component$Sw;->c:Lcom/example/books/Component;
    invoke-static {v0}, Lcom/example/books/Component;->access$100(Lcom/example/books/Component;)Lcom/example/books/Prov;
    move-result-object v0
    invoke-interface {v0}, Lcom/example/books/Prov;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    invoke-direct {v1, v0}, Lcom/example/books/ConsentRepository;-><init>(Landroid/content/SharedPreferences;)V
    move-object v0, v1
    goto :goto_1a
    :pswitch_2e
    new-instance v1, Lcom/example/books/Tracker;
    iget-object v0, p0, Lcom/example/books/Component$Sw;->c:Lcom/example/books/Component;
    invoke-static {v0}, Lcom/example/books/Component;->access$000(Lcom/example/books/Component;)Landroid/content/Context;
    move-result-object v2
    iget-object v0, p0, Lcom/example/books/Component$Sw;->c:Lcom/example/books/Component;
    iget-object v0, v0, Lcom/example/books/Component;->repo:Lcom/example/books/Prov;
    invoke-interface {v0}, Lcom/example/books/Prov;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/books/ConsentRepository;
    invoke-direct {v1, v2, v0}, Lcom/example/books/Tracker;-><init>(Landroid/content/Context;Lcom/example/books/ConsentRepository;)V
    move-object v0, v1
    goto :goto_1a
    :pswitch_45
    new-instance v0, Lcom/example/books/Crash;
    iget-object v1, p0, Lcom/example/books/Component$Sw;->c:Lcom/example/books/Component;
    invoke-static {v1}, Lcom/example/books/Component;->access$000(Lcom/example/books/Component;)Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/example/books/Crash;-><init>(Landroid/content/Context;)V
    goto :goto_1a
    nop
    :pswitch_data_52
    .packed-switch 0x0
        :pswitch_d
        :pswitch_1b
        :pswitch_2e
        :pswitch_45
    .end packed-switch
.end method

.class final Lcom/example/books/Component;
.super Ljava/lang/Object;
.field private final context:Landroid/content/Context;
.field final crash:Lcom/example/books/Prov;
.field private final prefs:Lcom/example/books/Prov;
.field final repo:Lcom/example/books/Prov;
.field final tracker:Lcom/example/books/Prov;

.method constructor <init>(Landroid/content/Context;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/books/Component;->context:Landroid/content/Context;
    new-instance v0, Lcom/example/books/DoubleChk;
    new-instance v1, Lcom/example/books/Component$Sw;
    const/4 v2, 0x0
    invoke-direct {v1, p0, v2}, Lcom/example/books/Component$Sw;-><init>(Lcom/example/books/Component;I)V
    invoke-direct {v0, v1}, Lcom/example/books/DoubleChk;-><init>(Lcom/example/books/Prov;)V
    iput-object v0, p0, Lcom/example/books/Component;->prefs:Lcom/example/books/Prov;
    new-instance v0, Lcom/example/books/DoubleChk;
    new-instance v1, Lcom/example/books/Component$Sw;
    const/4 v2, 0x1
    invoke-direct {v1, p0, v2}, Lcom/example/books/Component$Sw;-><init>(Lcom/example/books/Component;I)V
    invoke-direct {v0, v1}, Lcom/example/books/DoubleChk;-><init>(Lcom/example/books/Prov;)V
    iput-object v0, p0, Lcom/example/books/Component;->repo:Lcom/example/books/Prov;
    new-instance v0, Lcom/example/books/DoubleChk;
    new-instance v1, Lcom/example/books/Component$Sw;
    const/4 v2, 0x2
    invoke-direct {v1, p0, v2}, Lcom/example/books/Component$Sw;-><init>(Lcom/example/books/Component;I)V
    invoke-direct {v0, v1}, Lcom/example/books/DoubleChk;-><init>(Lcom/example/books/Prov;)V
    iput-object v0, p0, Lcom/example/books/Component;->tracker:Lcom/example/books/Prov;
    new-instance v0, Lcom/example/books/DoubleChk;
    new-instance v1, Lcom/example/books/Component$Sw;
    const/4 v2, 0x3
    invoke-direct {v1, p0, v2}, Lcom/example/books/Component$Sw;-><init>(Lcom/example/books/Component;I)V
    invoke-direct {v0, v1}, Lcom/example/books/DoubleChk;-><init>(Lcom/example/books/Prov;)V
    iput-object v0, p0, Lcom/example/books/Component;->crash:Lcom/example/books/Prov;
    return-void
.end method

.method static synthetic access$000(Lcom/example/books/Component;)Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Lcom/example/books/Component;->context:Landroid/content/Context;
    return-object v0
.end method

.method static synthetic access$100(Lcom/example/books/Component;)Lcom/example/books/Prov;
    .registers 2
    iget-object v0, p0, Lcom/example/books/Component;->prefs:Lcom/example/books/Prov;
    return-object v0
.end method

.class public Lcom/example/books/ConsentRepository;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/books/ConsentRepository;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public hasConsent()Z
    .registers 4
    iget-object v0, p0, Lcom/example/books/ConsentRepository;->sp:Landroid/content/SharedPreferences;
    const-string v1, "gdpr_consent"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public setConsent(Z)V
    .registers 4
    iget-object v0, p0, Lcom/example/books/ConsentRepository;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "gdpr_consent"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/example/books/Crash;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/books/Crash;->c:Landroid/content/Context;
    return-void
.end method

.method public init()V
    .registers 5
    const-string v0, "crash"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/books/Crash;->c:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/16 v3, 0x80
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcom/example/books/DoubleChk;
.super Ljava/lang/Object;
.implements Lcom/example/books/Prov;
.field private static final U:Ljava/lang/Object;
.field private volatile i:Ljava/lang/Object;
.field private volatile p:Lcom/example/books/Prov;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Lcom/example/books/DoubleChk;->U:Ljava/lang/Object;
    return-void
.end method

.method constructor <init>(Lcom/example/books/Prov;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lcom/example/books/DoubleChk;->U:Ljava/lang/Object;
    iput-object v0, p0, Lcom/example/books/DoubleChk;->i:Ljava/lang/Object;
    iput-object p1, p0, Lcom/example/books/DoubleChk;->p:Lcom/example/books/Prov;
    return-void
.end method

.method public get()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lcom/example/books/DoubleChk;->i:Ljava/lang/Object;
    sget-object v1, Lcom/example/books/DoubleChk;->U:Ljava/lang/Object;
    if-ne v0, v1, :cond_19
    monitor-enter p0
    :try_start_7
    iget-object v0, p0, Lcom/example/books/DoubleChk;->i:Ljava/lang/Object;
    sget-object v1, Lcom/example/books/DoubleChk;->U:Ljava/lang/Object;
    if-ne v0, v1, :cond_18
    iget-object v0, p0, Lcom/example/books/DoubleChk;->p:Lcom/example/books/Prov;
    invoke-interface {v0}, Lcom/example/books/Prov;->get()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lcom/example/books/DoubleChk;->i:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Lcom/example/books/DoubleChk;->p:Lcom/example/books/Prov;
    :cond_18
    monitor-exit p0
    :cond_19
    return-object v0
    :catchall_1a
    move-exception v0
    monitor-exit p0
    :try_end_1c
    .catchall {:try_start_7 .. :try_end_1c} :catchall_1a
    throw v0
.end method

.class public abstract Lcom/example/books/Hilt_BooksApp;
.super Landroid/app/Application;
.field private component:Lcom/example/books/Component;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method component()Lcom/example/books/Component;
    .registers 2
    iget-object v0, p0, Lcom/example/books/Hilt_BooksApp;->component:Lcom/example/books/Component;
    if-nez v0, :cond_b
    new-instance v0, Lcom/example/books/Component;
    invoke-direct {v0, p0}, Lcom/example/books/Component;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/example/books/Hilt_BooksApp;->component:Lcom/example/books/Component;
    :cond_b
    iget-object v0, p0, Lcom/example/books/Hilt_BooksApp;->component:Lcom/example/books/Component;
    return-object v0
.end method

.method protected inject()V
    .registers 3
    move-object v0, p0
    check-cast v0, Lcom/example/books/BooksApp;
    invoke-virtual {p0}, Lcom/example/books/Hilt_BooksApp;->component()Lcom/example/books/Component;
    move-result-object v1
    iget-object v1, v1, Lcom/example/books/Component;->crash:Lcom/example/books/Prov;
    invoke-interface {v1}, Lcom/example/books/Prov;->get()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lcom/example/books/Crash;
    iput-object v1, v0, Lcom/example/books/BooksApp;->crash:Lcom/example/books/Crash;
    move-object v0, p0
    check-cast v0, Lcom/example/books/BooksApp;
    invoke-virtual {p0}, Lcom/example/books/Hilt_BooksApp;->component()Lcom/example/books/Component;
    move-result-object v1
    iget-object v1, v1, Lcom/example/books/Component;->tracker:Lcom/example/books/Prov;
    invoke-interface {v1}, Lcom/example/books/Prov;->get()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lcom/example/books/Tracker;
    iput-object v1, v0, Lcom/example/books/BooksApp;->tracker:Lcom/example/books/Tracker;
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-virtual {p0}, Lcom/example/books/Hilt_BooksApp;->inject()V
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    return-void
.end method

.class interface abstract Lcom/example/books/Prov;
.super Ljava/lang/Object;

.method public abstract get()Ljava/lang/Object;
.end method

.class public Lcom/example/books/Tracker;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;
.field private final r:Lcom/example/books/ConsentRepository;

.method constructor <init>(Landroid/content/Context;Lcom/example/books/ConsentRepository;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/books/Tracker;->c:Landroid/content/Context;
    iput-object p2, p0, Lcom/example/books/Tracker;->r:Lcom/example/books/ConsentRepository;
    return-void
.end method

.method public screen(Ljava/lang/String;)V
    .registers 6
    iget-object v0, p0, Lcom/example/books/Tracker;->r:Lcom/example/books/ConsentRepository;
    invoke-virtual {v0}, Lcom/example/books/ConsentRepository;->hasConsent()Z
    move-result v0
    if-nez v0, :cond_9
    :goto_8
    return-void
    :cond_9
    const-string v0, "t"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/books/Tracker;->c:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_8
.end method
