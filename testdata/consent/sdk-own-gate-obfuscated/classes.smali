.class public Lcom/host/video/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lc/d/a/a;->a(Landroid/app/Application;)V
    invoke-static {p0}, Lc/d/b/b;->a(Landroid/app/Application;)V
    invoke-static {}, Lc/d/b/b;->c()V
    const-string v0, "launch"
    invoke-static {v0}, Lc/d/a/a;->b(Ljava/lang/String;)V
    const-string v0, "v"
    invoke-virtual {p0, v0, v2}, Lcom/host/video/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "y"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    invoke-static {}, Lc/d/a/a;->c()V
    :cond_23
    return-void
.end method

.class Lcom/host/video/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/host/video/MainActivity;

.method constructor <init>(Lcom/host/video/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/host/video/MainActivity$1;->this$0:Lcom/host/video/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/host/video/MainActivity$1;->this$0:Lcom/host/video/MainActivity;
    invoke-virtual {v0}, Lcom/host/video/MainActivity;->finish()V
    return-void
.end method

.class Lcom/host/video/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/host/video/MainActivity;

.method constructor <init>(Lcom/host/video/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/host/video/MainActivity$2;->this$0:Lcom/host/video/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/host/video/MainActivity$2;->this$0:Lcom/host/video/MainActivity;
    const-string v1, "v"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/host/video/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "y"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lc/d/a/a;->c()V
    return-void
.end method

.class public Lcom/host/video/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Privacy Policy"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "We value your privacy. Please review our Privacy Policy."
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Accept & Continue"
    new-instance v2, Lcom/host/video/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/host/video/MainActivity$2;-><init>(Lcom/host/video/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Exit"
    new-instance v2, Lcom/host/video/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/host/video/MainActivity$1;-><init>(Lcom/host/video/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lc/d/a/a;
.super Ljava/lang/Object;
.field private static a:Landroid/app/Application;
.field private static b:Z
.field private static final c:Ljava/util/LinkedList;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/LinkedList;
    invoke-direct {v0}, Ljava/util/LinkedList;-><init>()V
    sput-object v0, Lc/d/a/a;->c:Ljava/util/LinkedList;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Landroid/app/Application;)V
    .registers 1
    sput-object p0, Lc/d/a/a;->a:Landroid/app/Application;
    return-void
.end method

.method public static b(Ljava/lang/String;)V
    .registers 3
    sget-boolean v0, Lc/d/a/a;->b:Z
    if-eqz v0, :cond_8
    invoke-static {p0}, Lc/d/a/a;->d(Ljava/lang/String;)V
    :goto_7
    return-void
    :cond_8
    sget-object v1, Lc/d/a/a;->c:Ljava/util/LinkedList;
    monitor-enter v1
    :try_start_b
    sget-object v0, Lc/d/a/a;->c:Ljava/util/LinkedList;
    invoke-virtual {v0, p0}, Ljava/util/LinkedList;->add(Ljava/lang/Object;)Z
    monitor-exit v1
    goto :goto_7
    :catchall_12
    move-exception v0
    monitor-exit v1
    :try_end_14
    .catchall {:try_start_b .. :try_end_14} :catchall_12
    throw v0
.end method

.method public static c()V
    .registers 1
    sget-boolean v0, Lc/d/a/a;->b:Z
    if-eqz v0, :cond_5
    :cond_4
    return-void
    :cond_5
    const/4 v0, 0x1
    sput-boolean v0, Lc/d/a/a;->b:Z
    :goto_8
    sget-object v0, Lc/d/a/a;->c:Ljava/util/LinkedList;
    invoke-virtual {v0}, Ljava/util/LinkedList;->poll()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    if-eqz v0, :cond_4
    invoke-static {v0}, Lc/d/a/a;->d(Ljava/lang/String;)V
    goto :goto_8
.end method

.method private static d(Ljava/lang/String;)V
    .registers 5
    const-string v1, "a"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    sget-object v0, Lc/d/a/a;->a:Landroid/app/Application;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/app/Application;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lc/d/b/b$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    const-string v0, "b"
    invoke-static {}, Lc/d/b/b;->access$000()Landroid/app/Application;
    move-result-object v1
    invoke-virtual {v1}, Landroid/app/Application;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lc/d/b/b;
.super Ljava/lang/Object;
.field private static a:Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Landroid/app/Application;)V
    .registers 1
    sput-object p0, Lc/d/b/b;->a:Landroid/app/Application;
    return-void
.end method

.method static synthetic access$000()Landroid/app/Application;
    .registers 1
    sget-object v0, Lc/d/b/b;->a:Landroid/app/Application;
    return-object v0
.end method

.method public static c()V
    .registers 2
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    new-instance v1, Lc/d/b/b$1;
    invoke-direct {v1}, Lc/d/b/b$1;-><init>()V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method
