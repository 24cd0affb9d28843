.class public final Lcom/larch/video/VideoActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->b()LE;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1}, LE;->a(Ljava/lang/Object;)V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()LE;
    move-result-object v0
    iget-object v0, v0, LE;->a:Ljava/lang/Object;
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_1f
    :goto_1e
    return-void
    :cond_1f
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Our privacy policy is at larch.example/privacy. Agree?"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "I agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lb;
    invoke-direct {v1, p0}, Lb;-><init>(Lcom/larch/video/VideoActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lc;
    invoke-direct {v1, p0}, Lc;-><init>(Lcom/larch/video/VideoActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_1e
.end method

.class public final Lcom/larch/video/VideoApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 6
    const/4 v4, 0x0
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()LE;
    move-result-object v0
    const-string v1, "v"
    invoke-virtual {p0, v1, v3}, Lcom/larch/video/VideoApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "pp"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, LE;->a(Ljava/lang/Object;)V
    sget-object v0, LA;->a:LA;
    check-cast v0, Lw;
    invoke-static {}, Lz;->a()Lv;
    move-result-object v1
    check-cast v1, Ln;
    new-instance v2, Ld;
    invoke-direct {v2, p0, v4}, Ld;-><init>(Lcom/larch/video/VideoApp;Lm;)V
    check-cast v2, Lt;
    invoke-static {v0, v1, v2}, Lu;->a(Lw;Ln;Lt;)Ln;
    sget-object v0, LA;->a:LA;
    check-cast v0, Lw;
    invoke-static {}, Lz;->a()Lv;
    move-result-object v1
    check-cast v1, Ln;
    new-instance v2, Lf;
    invoke-direct {v2, p0, v4}, Lf;-><init>(Lcom/larch/video/VideoApp;Lm;)V
    check-cast v2, Lt;
    invoke-static {v0, v1, v2}, Lu;->a(Lw;Ln;Lt;)Ln;
    return-void
.end method

.class public final LA;
.super Ljava/lang/Object;
.implements Lw;
.field public static final a:LA;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, LA;
    invoke-direct {v0}, LA;-><init>()V
    sput-object v0, LA;->a:LA;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final c()Ln;
    .registers 2
    sget-object v0, Lo;->a:Lo;
    return-object v0
.end method

.class final LB;
.super Lv;
.field private final a:Landroid/os/Handler;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lv;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, LB;->a:Landroid/os/Handler;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, LB;->a:Landroid/os/Handler;
    invoke-virtual {v0, p1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class final LC;
.super Lv;
.field private final a:Ljava/util/concurrent/Executor;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lv;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, LC;->a:Ljava/util/concurrent/Executor;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, LC;->a:Ljava/util/concurrent/Executor;
    invoke-interface {v0, p1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class public interface abstract LD;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final LE;
.super Ljava/lang/Object;
.field public a:Ljava/lang/Object;
.field private final b:Ljava/util/ArrayList;

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, LE;->a:Ljava/lang/Object;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, LE;->b:Ljava/util/ArrayList;
    return-void
.end method

.method public final a(LD;Lm;)Ljava/lang/Object;
    .registers 9
    const/high16 v2, -0x80000000
    instance-of v0, p2, LF;
    if-eqz v0, :cond_27
    move-object v0, p2
    check-cast v0, LF;
    iget v1, v0, LF;->b:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, LF;->b:I
    sub-int/2addr v1, v2
    iput v1, v0, LF;->b:I
    move-object v3, v0
    :goto_14
    iget-object v5, v3, LF;->a:Ljava/lang/Object;
    invoke-static {}, Lh;->a()Ljava/lang/Object;
    move-result-object v4
    iget v0, v3, LF;->b:I
    packed-switch v0, :pswitch_data_82
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, LF;
    invoke-direct {v0, p0, p2}, LF;-><init>(LE;Lm;)V
    move-object v3, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v5}, Lj;->a(Ljava/lang/Object;)V
    new-instance v0, LG;
    invoke-direct {v0}, LG;-><init>()V
    iget-object v1, p0, LE;->b:Ljava/util/ArrayList;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    :cond_3b
    :goto_3b
    iget-object v1, p0, LE;->a:Ljava/lang/Object;
    iput-object p0, v3, LF;->c:Ljava/lang/Object;
    iput-object p1, v3, LF;->d:Ljava/lang/Object;
    iput-object v0, v3, LF;->e:Ljava/lang/Object;
    const/4 v2, 0x1
    iput v2, v3, LF;->b:I
    invoke-interface {p1, v1}, LD;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v4, :cond_5f
    move-object v0, v4
    :goto_4d
    return-object v0
    :pswitch_4e
    iget-object v0, v3, LF;->e:Ljava/lang/Object;
    check-cast v0, LG;
    iget-object v1, v3, LF;->d:Ljava/lang/Object;
    check-cast v1, LD;
    iget-object v2, v3, LF;->c:Ljava/lang/Object;
    check-cast v2, LE;
    invoke-static {v5}, Lj;->a(Ljava/lang/Object;)V
    move-object p1, v1
    move-object p0, v2
    :cond_5f
    iput-object p0, v3, LF;->c:Ljava/lang/Object;
    iput-object p1, v3, LF;->d:Ljava/lang/Object;
    iput-object v0, v3, LF;->e:Ljava/lang/Object;
    const/4 v1, 0x2
    iput v1, v3, LF;->b:I
    invoke-virtual {v0, v3}, LG;->a(Lm;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v4, :cond_3b
    move-object v0, v4
    goto :goto_4d
    :pswitch_70
    iget-object v0, v3, LF;->e:Ljava/lang/Object;
    check-cast v0, LG;
    iget-object v1, v3, LF;->d:Ljava/lang/Object;
    check-cast v1, LD;
    iget-object v2, v3, LF;->c:Ljava/lang/Object;
    check-cast v2, LE;
    invoke-static {v5}, Lj;->a(Ljava/lang/Object;)V
    move-object p1, v1
    move-object p0, v2
    goto :goto_3b
    :pswitch_data_82
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_4e
        :pswitch_70
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, LE;->a:Ljava/lang/Object;
    invoke-static {v0, p1}, Lh;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_9
    :cond_8
    return-void
    :cond_9
    iput-object p1, p0, LE;->a:Ljava/lang/Object;
    iget-object v0, p0, LE;->b:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_11
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_8
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, LG;
    invoke-virtual {v0}, LG;->a()V
    goto :goto_11
.end method

.class final LF;
.super Lr;
.field synthetic a:Ljava/lang/Object;
.field b:I
.field c:Ljava/lang/Object;
.field d:Ljava/lang/Object;
.field e:Ljava/lang/Object;
.field private synthetic f:LE;

.method constructor <init>(LE;Lm;)V
    .registers 3
    iput-object p1, p0, LF;->f:LE;
    invoke-direct {p0, p2}, Lr;-><init>(Lm;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, LF;->a:Ljava/lang/Object;
    iget v0, p0, LF;->b:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, LF;->b:I
    iget-object v0, p0, LF;->f:LE;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, LE;->a(LD;Lm;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final LG;
.super Ljava/lang/Object;
.field private a:Lm;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(Lm;)Ljava/lang/Object;
    .registers 3
    iput-object p1, p0, LG;->a:Lm;
    invoke-static {}, Lh;->a()Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lh;->a()Ljava/lang/Object;
    return-object v0
.end method

.method public final a()V
    .registers 3
    iget-object v0, p0, LG;->a:Lm;
    const/4 v1, 0x0
    iput-object v1, p0, LG;->a:Lm;
    if-eqz v0, :cond_10
    sget-object v1, Ll;->a:Ll;
    invoke-static {v1}, Lh;->constructor-impl(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    invoke-interface {v0, v1}, Lm;->a_(Ljava/lang/Object;)V
    :cond_10
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.field public static final a:La;
.field private static final b:LE;
.field private static final c:LE;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->a:La;
    new-instance v0, LE;
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-direct {v0, v1}, LE;-><init>(Ljava/lang/Object;)V
    sput-object v0, La;->b:LE;
    new-instance v0, LE;
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-direct {v0, v1}, LE;-><init>(Ljava/lang/Object;)V
    sput-object v0, La;->c:LE;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()LE;
    .registers 1
    sget-object v0, La;->b:LE;
    return-object v0
.end method

.method public static b()LE;
    .registers 1
    sget-object v0, La;->c:LE;
    return-object v0
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/larch/video/VideoActivity;

.method public constructor <init>(Lcom/larch/video/VideoActivity;)V
    .registers 2
    iput-object p1, p0, Lb;->a:Lcom/larch/video/VideoActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lb;->a:Lcom/larch/video/VideoActivity;
    const-string v1, "v"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/larch/video/VideoActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "pp"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()LE;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1}, LE;->a(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/larch/video/VideoActivity;

.method public constructor <init>(Lcom/larch/video/VideoActivity;)V
    .registers 2
    iput-object p1, p0, Lc;->a:Lcom/larch/video/VideoActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lc;->a:Lcom/larch/video/VideoActivity;
    invoke-virtual {v0}, Lcom/larch/video/VideoActivity;->finish()V
    return-void
.end method

.class public final Ld;
.super Ls;
.implements Lt;
.field final synthetic a:Lcom/larch/video/VideoApp;
.field private b:I

.method public constructor <init>(Lcom/larch/video/VideoApp;Lm;)V
    .registers 3
    iput-object p1, p0, Ld;->a:Lcom/larch/video/VideoApp;
    invoke-direct {p0, p2}, Ls;-><init>(Lm;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lh;->a()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Ld;->b:I
    packed-switch v0, :pswitch_data_32
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lj;->a(Ljava/lang/Object;)V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()LE;
    move-result-object v2
    new-instance v0, Le;
    invoke-direct {v0, p0}, Le;-><init>(Ld;)V
    check-cast v0, LD;
    const/4 v3, 0x1
    iput v3, p0, Ld;->b:I
    invoke-virtual {v2, v0, p0}, LE;->a(LD;Lm;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_2f
    move-object v0, v1
    :goto_2b
    return-object v0
    :pswitch_2c
    invoke-static {p1}, Lj;->a(Ljava/lang/Object;)V
    :cond_2f
    sget-object v0, Ll;->a:Ll;
    goto :goto_2b
    :pswitch_data_32
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2c
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lm;
    invoke-virtual {p0, p2}, Ld;->a(Lm;)Lm;
    move-result-object v0
    check-cast v0, Ld;
    sget-object v1, Ll;->a:Ll;
    invoke-virtual {v0, v1}, Ld;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lm;)Lm;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Lh;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Ld;
    iget-object v1, p0, Ld;->a:Lcom/larch/video/VideoApp;
    invoke-direct {v0, v1, p1}, Ld;-><init>(Lcom/larch/video/VideoApp;Lm;)V
    return-object v0
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements LD;
.field private synthetic a:Ld;

.method constructor <init>(Ld;)V
    .registers 2
    iput-object p1, p0, Le;->a:Ld;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_27
    const-string v1, "v"
    iget-object v0, p0, Le;->a:Ld;
    iget-object v0, v0, Ld;->a:Lcom/larch/video/VideoApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/larch/video/VideoApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1e
    new-instance v0, Lk;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lk;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1e
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_27
    sget-object v0, Ll;->a:Ll;
    return-object v0
.end method

.class public final Lf;
.super Ls;
.implements Lt;
.field final synthetic a:Lcom/larch/video/VideoApp;
.field private b:I

.method public constructor <init>(Lcom/larch/video/VideoApp;Lm;)V
    .registers 3
    iput-object p1, p0, Lf;->a:Lcom/larch/video/VideoApp;
    invoke-direct {p0, p2}, Ls;-><init>(Lm;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lh;->a()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lf;->b:I
    packed-switch v0, :pswitch_data_32
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lj;->a(Ljava/lang/Object;)V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->b()LE;
    move-result-object v2
    new-instance v0, Lg;
    invoke-direct {v0, p0}, Lg;-><init>(Lf;)V
    check-cast v0, LD;
    const/4 v3, 0x1
    iput v3, p0, Lf;->b:I
    invoke-virtual {v2, v0, p0}, LE;->a(LD;Lm;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_2f
    move-object v0, v1
    :goto_2b
    return-object v0
    :pswitch_2c
    invoke-static {p1}, Lj;->a(Ljava/lang/Object;)V
    :cond_2f
    sget-object v0, Ll;->a:Ll;
    goto :goto_2b
    :pswitch_data_32
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2c
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lm;
    invoke-virtual {p0, p2}, Lf;->a(Lm;)Lm;
    move-result-object v0
    check-cast v0, Lf;
    sget-object v1, Ll;->a:Ll;
    invoke-virtual {v0, v1}, Lf;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lm;)Lm;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Lh;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lf;
    iget-object v1, p0, Lf;->a:Lcom/larch/video/VideoApp;
    invoke-direct {v0, v1, p1}, Lf;-><init>(Lcom/larch/video/VideoApp;Lm;)V
    return-object v0
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements LD;
.field private synthetic a:Lf;

.method constructor <init>(Lf;)V
    .registers 2
    iput-object p1, p0, Lg;->a:Lf;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_2f
    const-string v1, "v"
    iget-object v0, p0, Lg;->a:Lf;
    iget-object v0, v0, Lf;->a:Lcom/larch/video/VideoApp;
    invoke-virtual {v0}, Lcom/larch/video/VideoApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_22
    new-instance v0, Lk;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lk;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_22
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2f
    sget-object v0, Ll;->a:Ll;
    return-object v0
.end method

.class public final Lh;
.super Ljava/lang/Object;
.implements Lm;
.implements Ln;
.implements Lw;
.field private final a:Ln;

.method private constructor <init>(Ln;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lh;->a:Ln;
    return-void
.end method

.method public static a()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lp;->a:Lp;
    return-object v0
.end method

.method public static a(Ln;Ljava/lang/Object;)Ln;
    .registers 4
    new-instance v0, Lh;
    invoke-direct {v0, p0}, Lh;-><init>(Ln;)V
    instance-of v1, p0, Lv;
    if-eqz v1, :cond_16
    check-cast p0, Lv;
    :goto_b
    new-instance v1, Ly;
    check-cast p1, Lt;
    invoke-direct {v1, p1, v0, v0}, Ly;-><init>(Lt;Lw;Lm;)V
    invoke-virtual {p0, v1}, Lv;->a(Ljava/lang/Runnable;)V
    return-object v0
    :cond_16
    invoke-static {}, Lz;->b()Lv;
    move-result-object p0
    goto :goto_b
.end method

.method public static a(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static a(Ljava/lang/Object;Ljava/lang/Object;)Z
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

.method public final a_(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.method public final b()Ln;
    .registers 2
    iget-object v0, p0, Lh;->a:Ln;
    return-object v0
.end method

.method public final c()Ln;
    .registers 2
    iget-object v0, p0, Lh;->a:Ln;
    return-object v0
.end method

.class public final Li;
.super Ljava/lang/Object;
.field public final a:Ljava/lang/Throwable;

.method public constructor <init>(Ljava/lang/Throwable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Li;->a:Ljava/lang/Throwable;
    return-void
.end method

.class public final Lj;
.super Ljava/lang/Object;

.method public static a(Ljava/lang/Object;)V
    .registers 3
    instance-of v0, p0, Li;
    if-eqz v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    check-cast p0, Li;
    iget-object v1, p0, Li;->a:Ljava/lang/Throwable;
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v0
    :cond_e
    return-void
.end method

.class public final Lk;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Ll;
.super Ljava/lang/Object;
.field public static final a:Ll;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    sput-object v0, Ll;->a:Ll;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lm;
.super Ljava/lang/Object;

.method public abstract a_(Ljava/lang/Object;)V
.end method

.method public abstract b()Ln;
.end method

.class public interface abstract Ln;
.super Ljava/lang/Object;

.class public final Lo;
.super Ljava/lang/Object;
.implements Ln;
.field public static final a:Lo;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lo;
    invoke-direct {v0}, Lo;-><init>()V
    sput-object v0, Lo;->a:Lo;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lp;
.super Ljava/lang/Enum;
.field public static final enum a:Lp;
.field private static enum b:Lp;
.field private static enum c:Lp;
.field private static final synthetic d:[Lp;

.method static constructor <clinit>()V
    .registers 5
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lp;
    const-string v1, "COROUTINE_SUSPENDED"
    invoke-direct {v0, v1, v2}, Lp;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lp;->a:Lp;
    new-instance v0, Lp;
    const-string v1, "UNDECIDED"
    invoke-direct {v0, v1, v3}, Lp;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lp;->b:Lp;
    new-instance v0, Lp;
    const-string v1, "RESUMED"
    invoke-direct {v0, v1, v4}, Lp;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lp;->c:Lp;
    const/4 v0, 0x3
    new-array v0, v0, [Lp;
    sget-object v1, Lp;->a:Lp;
    aput-object v1, v0, v2
    sget-object v1, Lp;->b:Lp;
    aput-object v1, v0, v3
    sget-object v1, Lp;->c:Lp;
    aput-object v1, v0, v4
    sput-object v0, Lp;->d:[Lp;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lp;
    .registers 2
    const-class v0, Lp;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lp;
    return-object v0
.end method

.method public static values()[Lp;
    .registers 1
    sget-object v0, Lp;->d:[Lp;
    invoke-virtual {v0}, [Lp;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lp;
    return-object v0
.end method

.class public abstract Lq;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;
.implements Lm;
.field private final a:Lm;

.method public constructor <init>(Lm;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lq;->a:Lm;
    return-void
.end method

.method protected abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public a(Lm;)Lm;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public final a_(Ljava/lang/Object;)V
    .registers 4
    :goto_0
    iget-object v0, p0, Lq;->a:Lm;
    :try_start_2
    invoke-virtual {p0, p1}, Lq;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object p1
    sget-object v1, Lp;->a:Lp;
    :try_end_8
    .catch Ljava/lang/Throwable; {:try_start_2 .. :try_end_8} :catch_b
    if-ne p1, v1, :cond_11
    :goto_a
    return-void
    :catch_b
    move-exception v1
    new-instance p1, Li;
    invoke-direct {p1, v1}, Li;-><init>(Ljava/lang/Throwable;)V
    :cond_11
    instance-of v1, v0, Lq;
    if-eqz v1, :cond_19
    check-cast v0, Lq;
    move-object p0, v0
    goto :goto_0
    :cond_19
    invoke-interface {v0, p1}, Lm;->a_(Ljava/lang/Object;)V
    goto :goto_a
.end method

.class public abstract Lr;
.super Lq;
.field private final a:Ln;

.method public constructor <init>(Lm;)V
    .registers 3
    invoke-direct {p0, p1}, Lq;-><init>(Lm;)V
    if-nez p1, :cond_9
    const/4 v0, 0x0
    :goto_6
    iput-object v0, p0, Lr;->a:Ln;
    return-void
    :cond_9
    invoke-interface {p1}, Lm;->b()Ln;
    move-result-object v0
    goto :goto_6
.end method

.method public final b()Ln;
    .registers 2
    iget-object v0, p0, Lr;->a:Ln;
    return-object v0
.end method

.class public abstract Ls;
.super Lr;

.method public constructor <init>(Lm;)V
    .registers 2
    invoke-direct {p0, p1}, Lr;-><init>(Lm;)V
    return-void
.end method

.class public interface abstract Lt;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Lu;
.super Ljava/lang/Object;

.method public static synthetic a(Lw;Ln;Lt;)Ln;
    .registers 4
    sget-object v0, Lx;->a:Lx;
    invoke-static {p0, p1, v0, p2}, Lu;->a(Lw;Ln;Lx;Lt;)Ln;
    move-result-object v0
    return-object v0
.end method

.method private static a(Lw;Ln;Lx;Lt;)Ln;
    .registers 5
    const-string v0, "$this$launch"
    invoke-static {p0, v0}, Lh;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "context"
    invoke-static {p1, v0}, Lh;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "start"
    invoke-static {p2, v0}, Lh;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "block"
    invoke-static {p3, v0}, Lh;->a(Ljava/lang/Object;Ljava/lang/String;)V
    instance-of v0, p1, Lo;
    if-eqz v0, :cond_1c
    invoke-interface {p0}, Lw;->c()Ln;
    move-result-object p1
    :cond_1c
    invoke-static {p1, p3}, Lh;->a(Ln;Ljava/lang/Object;)Ln;
    move-result-object v0
    return-object v0
.end method

.class public abstract Lv;
.super Ljava/lang/Object;
.implements Ln;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract a(Ljava/lang/Runnable;)V
.end method

.class public interface abstract Lw;
.super Ljava/lang/Object;

.method public abstract c()Ln;
.end method

.class public final enum Lx;
.super Ljava/lang/Enum;
.field public static final enum a:Lx;
.field private static enum b:Lx;
.field private static enum c:Lx;
.field private static enum d:Lx;
.field private static final synthetic e:[Lx;

.method static constructor <clinit>()V
    .registers 6
    const/4 v5, 0x3
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lx;
    const-string v1, "DEFAULT"
    invoke-direct {v0, v1, v2}, Lx;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lx;->a:Lx;
    new-instance v0, Lx;
    const-string v1, "LAZY"
    invoke-direct {v0, v1, v3}, Lx;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lx;->b:Lx;
    new-instance v0, Lx;
    const-string v1, "ATOMIC"
    invoke-direct {v0, v1, v4}, Lx;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lx;->c:Lx;
    new-instance v0, Lx;
    const-string v1, "UNDISPATCHED"
    invoke-direct {v0, v1, v5}, Lx;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lx;->d:Lx;
    const/4 v0, 0x4
    new-array v0, v0, [Lx;
    sget-object v1, Lx;->a:Lx;
    aput-object v1, v0, v2
    sget-object v1, Lx;->b:Lx;
    aput-object v1, v0, v3
    sget-object v1, Lx;->c:Lx;
    aput-object v1, v0, v4
    sget-object v1, Lx;->d:Lx;
    aput-object v1, v0, v5
    sput-object v0, Lx;->e:[Lx;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lx;
    .registers 2
    const-class v0, Lx;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lx;
    return-object v0
.end method

.method public static values()[Lx;
    .registers 1
    sget-object v0, Lx;->e:[Lx;
    invoke-virtual {v0}, [Lx;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lx;
    return-object v0
.end method

.class public final Ly;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lt;
.field private final b:Lw;
.field private final c:Lm;

.method public constructor <init>(Lt;Lw;Lm;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ly;->a:Lt;
    iput-object p2, p0, Ly;->b:Lw;
    iput-object p3, p0, Ly;->c:Lm;
    return-void
.end method

.method public final run()V
    .registers 4
    iget-object v0, p0, Ly;->a:Lt;
    iget-object v1, p0, Ly;->b:Lw;
    iget-object v2, p0, Ly;->c:Lm;
    invoke-interface {v0, v1, v2}, Lt;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    sget-object v1, Lp;->a:Lp;
    if-eq v0, v1, :cond_13
    iget-object v1, p0, Ly;->c:Lm;
    invoke-interface {v1, v0}, Lm;->a_(Ljava/lang/Object;)V
    :cond_13
    return-void
.end method

.class public final Lz;
.super Ljava/lang/Object;
.field private static final a:Lv;
.field private static final b:Lv;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, LB;
    invoke-direct {v0}, LB;-><init>()V
    sput-object v0, Lz;->a:Lv;
    new-instance v0, LC;
    invoke-direct {v0}, LC;-><init>()V
    sput-object v0, Lz;->b:Lv;
    return-void
.end method

.method public static final a()Lv;
    .registers 1
    sget-object v0, Lz;->a:Lv;
    return-object v0
.end method

.method public static final b()Lv;
    .registers 1
    sget-object v0, Lz;->b:Lv;
    return-object v0
.end method
