# api 26
.class final La;
.super Ljava/lang/Object;
.implements Li;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(Lj;)Lr;
    .registers 6
    invoke-interface {p1}, Lj;->a()Lp;
    new-instance v0, Lq;
    invoke-direct {v0}, Lq;-><init>()V
    const-string v1, "aid"
    sget-object v2, Lcom/example/news/NewsApp;->a:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lq;->a(Ljava/lang/String;Ljava/lang/String;)Lq;
    move-result-object v0
    iget-object v0, v0, Lq;->a:Lp;
    invoke-interface {p1, v0}, Lj;->a(Lp;)Lr;
    move-result-object v0
    return-object v0
.end method

.class final Lb;
.super Ljava/lang/Object;
.implements Li;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(Lj;)Lr;
    .registers 6
    invoke-interface {p1}, Lj;->a()Lp;
    new-instance v1, Lq;
    invoke-direct {v1}, Lq;-><init>()V
    invoke-static {}, Lcom/example/news/NewsApp;->a()Z
    move-result v0
    if-eqz v0, :cond_21
    const-string v2, "imei"
    sget-object v0, Lcom/example/news/NewsApp;->a:Landroid/content/Context;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v2, v0}, Lq;->a(Ljava/lang/String;Ljava/lang/String;)Lq;
    :cond_21
    iget-object v0, v1, Lq;->a:Lp;
    invoke-interface {p1, v0}, Lj;->a(Lp;)Lr;
    move-result-object v0
    return-object v0
.end method

.class public final Lc;
.super Ljava/lang/Object;
.field public final a:Lk;
.field private final b:Lk;

.method private constructor <init>()V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    new-instance v1, La;
    invoke-direct {v1}, La;-><init>()V
    invoke-virtual {v0, v1}, Ll;->a(Li;)Ll;
    move-result-object v0
    invoke-virtual {v0}, Ll;->a()Lk;
    move-result-object v0
    iput-object v0, p0, Lc;->a:Lk;
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    new-instance v1, Lb;
    invoke-direct {v1}, Lb;-><init>()V
    invoke-virtual {v0, v1}, Ll;->a(Li;)Ll;
    move-result-object v0
    invoke-virtual {v0}, Ll;->a()Lk;
    move-result-object v0
    iput-object v0, p0, Lc;->b:Lk;
    return-void
.end method

.method synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Lc;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 3
    iget-object v0, p0, Lc;->b:Lk;
    new-instance v1, Lq;
    invoke-direct {v1}, Lq;-><init>()V
    iget-object v1, v1, Lq;->a:Lp;
    invoke-virtual {v0, v1}, Lk;->a(Lp;)Lg;
    move-result-object v0
    new-instance v1, Lh;
    invoke-direct {v1}, Lh;-><init>()V
    invoke-interface {v0, v1}, Lg;->a(Lh;)V
    return-void
.end method

.class public Lcom/example/news/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/news/MainActivity;)V
    .registers 4
    const-string v0, "n"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/news/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "user_agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Ld;->a()Lc;
    move-result-object v0
    invoke-virtual {v0}, Lc;->a()V
    return-void
.end method

.method public static synthetic b(Lcom/example/news/MainActivity;)V
    .registers 1
    invoke-virtual {p0}, Lcom/example/news/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/news/NewsApp;->a()Z
    move-result v0
    if-nez v0, :cond_34
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u540e\u9009\u62e9"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Le;
    invoke-direct {v2, p0}, Le;-><init>(Lcom/example/news/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lf;
    invoke-direct {v2, p0}, Lf;-><init>(Lcom/example/news/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :goto_33
    return-void
    :cond_34
    invoke-static {}, Ld;->a()Lc;
    move-result-object v0
    invoke-virtual {v0}, Lc;->a()V
    goto :goto_33
.end method

.class public Lcom/example/news/NewsApp;
.super Landroid/app/Application;
.field public static a:Landroid/content/Context;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static a()Z
    .registers 3
    const/4 v2, 0x0
    sget-object v0, Lcom/example/news/NewsApp;->a:Landroid/content/Context;
    const-string v1, "n"
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/example/news/NewsApp;->a:Landroid/content/Context;
    invoke-static {}, Ld;->a()Lc;
    move-result-object v0
    iget-object v0, v0, Lc;->a:Lk;
    new-instance v1, Lq;
    invoke-direct {v1}, Lq;-><init>()V
    iget-object v1, v1, Lq;->a:Lp;
    invoke-virtual {v0, v1}, Lk;->a(Lp;)Lg;
    move-result-object v0
    new-instance v1, Lh;
    invoke-direct {v1}, Lh;-><init>()V
    invoke-interface {v0, v1}, Lg;->a(Lh;)V
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.field private static final a:Lc;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lc;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lc;-><init>(B)V
    sput-object v0, Ld;->a:Lc;
    return-void
.end method

.method public static synthetic a()Lc;
    .registers 1
    sget-object v0, Ld;->a:Lc;
    return-object v0
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/news/MainActivity;

.method public constructor <init>(Lcom/example/news/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Le;->a:Lcom/example/news/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Le;->a:Lcom/example/news/MainActivity;
    invoke-static {v0}, Lcom/example/news/MainActivity;->a(Lcom/example/news/MainActivity;)V
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/news/MainActivity;

.method public constructor <init>(Lcom/example/news/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->a:Lcom/example/news/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lf;->a:Lcom/example/news/MainActivity;
    invoke-static {v0}, Lcom/example/news/MainActivity;->b(Lcom/example/news/MainActivity;)V
    return-void
.end method

.class public interface abstract Lg;
.super Ljava/lang/Object;

.method public abstract a(Lh;)V
.end method

.class public final Lh;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Li;
.super Ljava/lang/Object;

.method public abstract a(Lj;)Lr;
.end method

.class public interface abstract Lj;
.super Ljava/lang/Object;

.method public abstract a()Lp;
.end method

.method public abstract a(Lp;)Lr;
.end method

.class public final Lk;
.super Ljava/lang/Object;
.field final a:Ljava/util/List;
.field final b:Ljava/util/concurrent/ExecutorService;

.method constructor <init>(Ll;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lk;->b:Ljava/util/concurrent/ExecutorService;
    iget-object v0, p1, Ll;->a:Ljava/util/List;
    iput-object v0, p0, Lk;->a:Ljava/util/List;
    return-void
.end method

.method public final a(Lp;)Lg;
    .registers 3
    new-instance v0, Lm;
    invoke-direct {v0, p0, p1}, Lm;-><init>(Lk;Lp;)V
    return-object v0
.end method

.class public final Ll;
.super Ljava/lang/Object;
.field final a:Ljava/util/List;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Ll;->a:Ljava/util/List;
    return-void
.end method

.method public final a()Lk;
    .registers 2
    new-instance v0, Lk;
    invoke-direct {v0, p0}, Lk;-><init>(Ll;)V
    return-object v0
.end method

.method public final a(Li;)Ll;
    .registers 3
    iget-object v0, p0, Ll;->a:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-object p0
.end method

.class final Lm;
.super Ljava/lang/Object;
.implements Lg;
.field final a:Lk;
.field final b:Lp;

.method constructor <init>(Lk;Lp;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lm;->a:Lk;
    iput-object p2, p0, Lm;->b:Lp;
    return-void
.end method

.method public final a(Lh;)V
    .registers 4
    iget-object v0, p0, Lm;->a:Lk;
    iget-object v0, v0, Lk;->b:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Ln;
    invoke-direct {v1, p0}, Ln;-><init>(Lm;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class final Ln;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Lm;

.method constructor <init>(Lm;)V
    .registers 2
    iput-object p1, p0, Ln;->a:Lm;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 6
    :try_start_0
    iget-object v0, p0, Ln;->a:Lm;
    new-instance v1, Lo;
    iget-object v2, v0, Lm;->a:Lk;
    iget-object v2, v2, Lk;->a:Ljava/util/List;
    const/4 v3, 0x0
    iget-object v4, v0, Lm;->b:Lp;
    invoke-direct {v1, v2, v3, v4}, Lo;-><init>(Ljava/util/List;ILp;)V
    iget-object v0, v0, Lm;->b:Lp;
    invoke-virtual {v1, v0}, Lo;->a(Lp;)Lr;
    :try_end_13
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_13} :catch_14
    :goto_13
    return-void
    :catch_14
    move-exception v0
    goto :goto_13
.end method

.class final Lo;
.super Ljava/lang/Object;
.implements Lj;
.field private a:Ljava/util/List;
.field private b:I
.field private c:Lp;

.method constructor <init>(Ljava/util/List;ILp;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo;->a:Ljava/util/List;
    iput p2, p0, Lo;->b:I
    iput-object p3, p0, Lo;->c:Lp;
    return-void
.end method

.method public final a()Lp;
    .registers 2
    iget-object v0, p0, Lo;->c:Lp;
    return-object v0
.end method

.method public final a(Lp;)Lr;
    .registers 6
    iget v0, p0, Lo;->b:I
    iget-object v1, p0, Lo;->a:Ljava/util/List;
    invoke-interface {v1}, Ljava/util/List;->size()I
    move-result v1
    if-lt v0, v1, :cond_10
    new-instance v0, Lr;
    invoke-direct {v0}, Lr;-><init>()V
    :goto_f
    return-object v0
    :cond_10
    iget-object v0, p0, Lo;->a:Ljava/util/List;
    iget v1, p0, Lo;->b:I
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Li;
    new-instance v1, Lo;
    iget-object v2, p0, Lo;->a:Ljava/util/List;
    iget v3, p0, Lo;->b:I
    add-int/lit8 v3, v3, 0x1
    invoke-direct {v1, v2, v3, p1}, Lo;-><init>(Ljava/util/List;ILp;)V
    invoke-interface {v0, v1}, Li;->a(Lj;)Lr;
    move-result-object v0
    goto :goto_f
.end method

.class public final Lp;
.super Ljava/lang/Object;
.field final a:Ljava/util/Map;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lp;->a:Ljava/util/Map;
    return-void
.end method

.class public final Lq;
.super Ljava/lang/Object;
.field public final a:Lp;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lp;
    invoke-direct {v0}, Lp;-><init>()V
    iput-object v0, p0, Lq;->a:Lp;
    return-void
.end method

.method public final a(Ljava/lang/String;Ljava/lang/String;)Lq;
    .registers 4
    iget-object v0, p0, Lq;->a:Lp;
    iget-object v0, v0, Lp;->a:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-object p0
.end method

.class public final Lr;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
