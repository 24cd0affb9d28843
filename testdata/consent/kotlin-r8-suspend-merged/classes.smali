.class public final Lcom/larch/books/BooksActivity;
.super Landroid/app/Activity;
.field private final a:Lo/h;

.method static constructor <clinit>()V
    .registers 3
    const/4 v2, 0x0
    const/4 v0, 0x1
    new-array v1, v0, [Lo/h;
    new-instance v0, Lo/w;
    invoke-static {}, Lo/i;->f()Lo/k;
    invoke-direct {v0, v2}, Lo/w;-><init>(B)V
    invoke-static {v0}, Lo/i;->a(Lo/w;)Lo/h;
    move-result-object v0
    check-cast v0, Lo/h;
    aput-object v0, v1, v2
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lo/d;
    invoke-direct {v0, p0}, Lo/d;-><init>(Lcom/larch/books/BooksActivity;)V
    check-cast v0, Lo/h;
    invoke-static {v0}, Lo/i;->a(Lo/h;)Lo/h;
    move-result-object v0
    iput-object v0, p0, Lcom/larch/books/BooksActivity;->a:Lo/h;
    return-void
.end method

.method public static final synthetic a(Lcom/larch/books/BooksActivity;)Lo/e;
    .registers 2
    iget-object v0, p0, Lcom/larch/books/BooksActivity;->a:Lo/h;
    invoke-interface {v0}, Lo/h;->b()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lo/e;
    return-object v0
.end method

.method public static final synthetic b(Lcom/larch/books/BooksActivity;)V
    .registers 4
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Larch Books"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Accept and continue"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lo/a;
    invoke-direct {v1, p0}, Lo/a;-><init>(Lcom/larch/books/BooksActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Reject"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lo/b;
    invoke-direct {v1, p0}, Lo/b;-><init>(Lcom/larch/books/BooksActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lo/B;->a:Lo/B;
    check-cast v0, Lo/h;
    invoke-static {}, Lo/A;->a()Lo/x;
    move-result-object v1
    check-cast v1, Lo/h;
    new-instance v2, Lo/c;
    const/4 v3, 0x0
    invoke-direct {v2, p0, v3}, Lo/c;-><init>(Lcom/larch/books/BooksActivity;Lo/h;)V
    check-cast v2, Lo/h;
    sget-object v3, Lo/y;->a:Lo/y;
    const-string v4, "$this$launch"
    invoke-static {v0, v4}, Lo/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v4, "context"
    invoke-static {v1, v4}, Lo/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v4, "start"
    invoke-static {v3, v4}, Lo/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v3, "block"
    invoke-static {v2, v3}, Lo/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    instance-of v3, v1, Lo/o;
    if-eqz v3, :cond_33
    invoke-interface {v0}, Lo/h;->d()Lo/h;
    move-result-object v1
    :cond_33
    invoke-static {v1, v2}, Lo/i;->a(Lo/h;Ljava/lang/Object;)Lo/h;
    return-void
.end method

.class public final Lo/A;
.super Ljava/lang/Object;
.field private static final a:Lo/x;
.field private static final b:Lo/x;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lo/C;
    invoke-direct {v0}, Lo/C;-><init>()V
    sput-object v0, Lo/A;->a:Lo/x;
    new-instance v0, Lo/D;
    invoke-direct {v0}, Lo/D;-><init>()V
    sput-object v0, Lo/A;->b:Lo/x;
    return-void
.end method

.method public static final a()Lo/x;
    .registers 1
    sget-object v0, Lo/A;->a:Lo/x;
    return-object v0
.end method

.method public static final b()Lo/x;
    .registers 1
    sget-object v0, Lo/A;->b:Lo/x;
    return-object v0
.end method

.method public static final c()Lo/x;
    .registers 1
    sget-object v0, Lo/A;->b:Lo/x;
    return-object v0
.end method

.class public final Lo/B;
.super Ljava/lang/Object;
.implements Lo/h;
.field public static final a:Lo/B;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lo/B;
    invoke-direct {v0}, Lo/B;-><init>()V
    sput-object v0, Lo/B;->a:Lo/B;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final d()Lo/h;
    .registers 2
    sget-object v0, Lo/o;->a:Lo/o;
    return-object v0
.end method

.class final Lo/C;
.super Lo/x;
.field private final a:Landroid/os/Handler;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lo/x;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lo/C;->a:Landroid/os/Handler;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lo/C;->a:Landroid/os/Handler;
    invoke-virtual {v0, p1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class final Lo/D;
.super Lo/x;
.field private final a:Ljava/util/concurrent/Executor;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lo/x;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lo/D;->a:Ljava/util/concurrent/Executor;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lo/D;->a:Ljava/util/concurrent/Executor;
    invoke-interface {v0, p1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class public final Lo/E;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lo/h;

.method public constructor <init>(Lo/h;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/E;->a:Lo/h;
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Lo/E;->a:Lo/h;
    sget-object v1, Lo/n;->a:Lo/n;
    invoke-interface {v0, v1}, Lo/h;->b(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lo/F;
.super Ljava/lang/Object;
.implements Lo/h;
.field private final a:Lo/h;

.method public constructor <init>(Lo/h;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/F;->a:Lo/h;
    return-void
.end method

.method public final b(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.method public final c()Lo/h;
    .registers 2
    iget-object v0, p0, Lo/F;->a:Lo/h;
    return-object v0
.end method

.method public final d()Lo/h;
    .registers 2
    iget-object v0, p0, Lo/F;->a:Lo/h;
    return-object v0
.end method

.class public final Lo/a;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/larch/books/BooksActivity;

.method public constructor <init>(Lcom/larch/books/BooksActivity;)V
    .registers 2
    iput-object p1, p0, Lo/a;->a:Lcom/larch/books/BooksActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lo/a;->a:Lcom/larch/books/BooksActivity;
    invoke-static {v0}, Lcom/larch/books/BooksActivity;->a(Lcom/larch/books/BooksActivity;)Lo/e;
    move-result-object v0
    iget-object v0, v0, Lo/e;->a:Landroid/content/Context;
    const-string v1, "b"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "k1"
    const-string v2, "yes"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v1, p0, Lo/a;->a:Lcom/larch/books/BooksActivity;
    iget-object v0, p0, Lo/a;->a:Lcom/larch/books/BooksActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/larch/books/BooksActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_32
    new-instance v0, Lo/l;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lo/l;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_32
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lcom/larch/books/BooksActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public final Lo/b;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/larch/books/BooksActivity;

.method public constructor <init>(Lcom/larch/books/BooksActivity;)V
    .registers 2
    iput-object p1, p0, Lo/b;->a:Lcom/larch/books/BooksActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lo/b;->a:Lcom/larch/books/BooksActivity;
    invoke-static {v0}, Lcom/larch/books/BooksActivity;->a(Lcom/larch/books/BooksActivity;)Lo/e;
    move-result-object v0
    iget-object v0, v0, Lo/e;->a:Landroid/content/Context;
    const-string v1, "b"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "k1"
    const-string v2, "no"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lo/c;
.super Lo/s;
.implements Lo/h;
.field private a:I
.field private synthetic b:Lcom/larch/books/BooksActivity;

.method public constructor <init>(Lcom/larch/books/BooksActivity;Lo/h;)V
    .registers 3
    iput-object p1, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    invoke-direct {p0, p2}, Lo/s;-><init>(Lo/h;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lo/i;->e()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lo/c;->a:I
    packed-switch v0, :pswitch_data_a0
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lo/k;->a(Ljava/lang/Object;)V
    const-wide/16 v2, 0x12c
    const/4 v0, 0x1
    iput v0, p0, Lo/c;->a:I
    invoke-static {v2, v3, p0}, Lo/e;->a(JLo/h;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_24
    move-object v0, v1
    :goto_20
    return-object v0
    :pswitch_21
    invoke-static {p1}, Lo/k;->a(Ljava/lang/Object;)V
    :cond_24
    iget-object v0, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    invoke-static {v0}, Lcom/larch/books/BooksActivity;->a(Lcom/larch/books/BooksActivity;)Lo/e;
    move-result-object v0
    const/4 v2, 0x2
    iput v2, p0, Lo/c;->a:I
    invoke-virtual {v0, p0}, Lo/e;->a(Lo/h;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_39
    move-object v0, v1
    goto :goto_20
    :pswitch_35
    invoke-static {p1}, Lo/k;->a(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_39
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_6d
    iget-object v2, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    iget-object v0, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Lcom/larch/books/BooksActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_55
    new-instance v0, Lo/l;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lo/l;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_55
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v2, v0}, Lcom/larch/books/BooksActivity;->setTitle(Ljava/lang/CharSequence;)V
    :goto_60
    const-wide/16 v2, 0x64
    const/4 v0, 0x3
    iput v0, p0, Lo/c;->a:I
    invoke-static {v2, v3, p0}, Lo/e;->a(JLo/h;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_76
    move-object v0, v1
    goto :goto_20
    :cond_6d
    iget-object v0, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    invoke-static {v0}, Lcom/larch/books/BooksActivity;->b(Lcom/larch/books/BooksActivity;)V
    goto :goto_60
    :pswitch_73
    invoke-static {p1}, Lo/k;->a(Ljava/lang/Object;)V
    :cond_76
    iget-object v1, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    iget-object v0, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    invoke-virtual {v0}, Lcom/larch/books/BooksActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_8e
    new-instance v0, Lo/l;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lo/l;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8e
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lcom/larch/books/BooksActivity;->setTitle(Ljava/lang/CharSequence;)V
    sget-object v0, Lo/n;->a:Lo/n;
    goto :goto_20
    :pswitch_data_a0
    .packed-switch 0x0
        :pswitch_11
        :pswitch_21
        :pswitch_35
        :pswitch_73
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lo/h;
    invoke-virtual {p0, p2}, Lo/c;->a(Lo/h;)Lo/h;
    move-result-object v0
    check-cast v0, Lo/c;
    sget-object v1, Lo/n;->a:Lo/n;
    invoke-virtual {v0, v1}, Lo/c;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lo/h;)Lo/h;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Lo/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lo/c;
    iget-object v1, p0, Lo/c;->b:Lcom/larch/books/BooksActivity;
    invoke-direct {v0, v1, p1}, Lo/c;-><init>(Lcom/larch/books/BooksActivity;Lo/h;)V
    return-object v0
.end method

.class public final Lo/d;
.super Lo/u;
.implements Lo/h;
.field private synthetic a:Lcom/larch/books/BooksActivity;

.method public constructor <init>(Lcom/larch/books/BooksActivity;)V
    .registers 2
    iput-object p1, p0, Lo/d;->a:Lcom/larch/books/BooksActivity;
    invoke-direct {p0}, Lo/u;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    new-instance v1, Lo/e;
    iget-object v0, p0, Lo/d;->a:Lcom/larch/books/BooksActivity;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lo/e;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.class public final Lo/e;
.super Ljava/lang/Object;
.field final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lo/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/e;->a:Landroid/content/Context;
    return-void
.end method

.method public static a(JLo/h;)Ljava/lang/Object;
    .registers 5
    invoke-static {p0, p1, p2}, Lo/i;->a(JLo/h;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lo/i;->e()Ljava/lang/Object;
    return-object v0
.end method

.method public final a(Lo/h;)Ljava/lang/Object;
    .registers 7
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lo/f;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lo/f;
    iget v1, v0, Lo/f;->b:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lo/f;->b:I
    sub-int/2addr v1, v2
    iput v1, v0, Lo/f;->b:I
    move-object v2, v0
    :goto_14
    iget-object v0, v2, Lo/f;->a:Ljava/lang/Object;
    invoke-static {}, Lo/i;->e()Ljava/lang/Object;
    move-result-object v3
    iget v1, v2, Lo/f;->b:I
    packed-switch v1, :pswitch_data_5e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lo/f;
    invoke-direct {v0, p0, p1}, Lo/f;-><init>(Lo/e;Lo/h;)V
    move-object v2, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v0}, Lo/k;->a(Ljava/lang/Object;)V
    invoke-static {}, Lo/A;->b()Lo/x;
    move-result-object v0
    check-cast v0, Lo/h;
    new-instance v1, Lo/g;
    const/4 v4, 0x0
    invoke-direct {v1, p0, v4}, Lo/g;-><init>(Lo/e;Lo/h;)V
    check-cast v1, Lo/h;
    const/4 v4, 0x1
    iput v4, v2, Lo/f;->b:I
    invoke-static {v0, v1, v2}, Lo/i;->a(Lo/h;Ljava/lang/Object;Lo/h;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lo/i;->e()Ljava/lang/Object;
    if-ne v0, v3, :cond_50
    move-object v0, v3
    :goto_4c
    return-object v0
    :pswitch_4d
    invoke-static {v0}, Lo/k;->a(Ljava/lang/Object;)V
    :cond_50
    check-cast v0, Ljava/lang/String;
    const-string v1, "yes"
    invoke-static {v0, v1}, Lo/i;->b(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    invoke-static {v0}, Lo/i;->a(Z)Ljava/lang/Boolean;
    move-result-object v0
    goto :goto_4c
    nop
    :pswitch_data_5e
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_4d
    .end packed-switch
.end method

.class final Lo/f;
.super Lo/r;
.field synthetic a:Ljava/lang/Object;
.field b:I
.field private synthetic c:Lo/e;

.method constructor <init>(Lo/e;Lo/h;)V
    .registers 3
    iput-object p1, p0, Lo/f;->c:Lo/e;
    invoke-direct {p0, p2}, Lo/r;-><init>(Lo/h;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lo/f;->a:Ljava/lang/Object;
    iget v0, p0, Lo/f;->b:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lo/f;->b:I
    iget-object v0, p0, Lo/f;->c:Lo/e;
    invoke-virtual {v0, p0}, Lo/e;->a(Lo/h;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lo/g;
.super Lo/s;
.implements Lo/h;
.field private synthetic a:Lo/e;

.method constructor <init>(Lo/e;Lo/h;)V
    .registers 3
    iput-object p1, p0, Lo/g;->a:Lo/e;
    invoke-direct {p0, p2}, Lo/s;-><init>(Lo/h;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lo/i;->e()Ljava/lang/Object;
    invoke-static {p1}, Lo/k;->a(Ljava/lang/Object;)V
    iget-object v0, p0, Lo/g;->a:Lo/e;
    iget-object v0, v0, Lo/e;->a:Landroid/content/Context;
    const-string v1, "b"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "k1"
    const-string v2, ""
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lo/h;
    invoke-virtual {p0, p2}, Lo/g;->a(Lo/h;)Lo/h;
    move-result-object v0
    check-cast v0, Lo/g;
    sget-object v1, Lo/n;->a:Lo/n;
    invoke-virtual {v0, v1}, Lo/g;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lo/h;)Lo/h;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Lo/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lo/g;
    iget-object v1, p0, Lo/g;->a:Lo/e;
    invoke-direct {v0, v1, p1}, Lo/g;-><init>(Lo/e;Lo/h;)V
    return-object v0
.end method

.class public interface abstract Lo/h;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.method public abstract a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public abstract b()Ljava/lang/Object;
.end method

.method public abstract b(Ljava/lang/Object;)V
.end method

.method public abstract c()Lo/h;
.end method

.method public abstract d()Lo/h;
.end method

.class public final Lo/i;
.super Ljava/lang/Object;
.implements Lo/h;
.field private a:Lo/h;
.field private volatile b:Ljava/lang/Object;

.method private constructor <init>(Lo/h;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lo/m;->a:Lo/m;
    iput-object v0, p0, Lo/i;->b:Ljava/lang/Object;
    iput-object p1, p0, Lo/i;->a:Lo/h;
    return-void
.end method

.method public static a(Z)Ljava/lang/Boolean;
    .registers 2
    invoke-static {p0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public static a(JLo/h;)Ljava/lang/Object;
    .registers 5
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Lo/E;
    invoke-direct {v1, p2}, Lo/E;-><init>(Lo/h;)V
    invoke-virtual {v0, v1, p0, p1}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    sget-object v0, Lo/p;->a:Lo/p;
    return-object v0
.end method

.method public static a(Lo/h;Ljava/lang/Object;Lo/h;)Ljava/lang/Object;
    .registers 5
    new-instance v0, Lo/F;
    invoke-direct {v0, p0}, Lo/F;-><init>(Lo/h;)V
    check-cast p0, Lo/x;
    new-instance v1, Lo/z;
    check-cast p1, Lo/h;
    invoke-direct {v1, p1, v0, p2}, Lo/z;-><init>(Lo/h;Lo/h;Lo/h;)V
    invoke-virtual {p0, v1}, Lo/x;->a(Ljava/lang/Runnable;)V
    sget-object v0, Lo/p;->a:Lo/p;
    return-object v0
.end method

.method public static a(Lo/h;)Lo/h;
    .registers 2
    new-instance v0, Lo/i;
    invoke-direct {v0, p0}, Lo/i;-><init>(Lo/h;)V
    return-object v0
.end method

.method public static a(Lo/h;Ljava/lang/Object;)Lo/h;
    .registers 4
    new-instance v0, Lo/F;
    invoke-direct {v0, p0}, Lo/F;-><init>(Lo/h;)V
    instance-of v1, p0, Lo/x;
    if-eqz v1, :cond_16
    check-cast p0, Lo/x;
    :goto_b
    new-instance v1, Lo/z;
    check-cast p1, Lo/h;
    invoke-direct {v1, p1, v0, v0}, Lo/z;-><init>(Lo/h;Lo/h;Lo/h;)V
    invoke-virtual {p0, v1}, Lo/x;->a(Ljava/lang/Runnable;)V
    return-object v0
    :cond_16
    invoke-static {}, Lo/A;->c()Lo/x;
    move-result-object p0
    goto :goto_b
.end method

.method public static a(Lo/w;)Lo/h;
    .registers 1
    return-object p0
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

.method public static b(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_4
    const/4 v0, 0x0
    :goto_3
    return v0
    :cond_4
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_3
.end method

.method public static e()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lo/p;->a:Lo/p;
    return-object v0
.end method

.method public static f()Lo/k;
    .registers 1
    new-instance v0, Lo/k;
    invoke-direct {v0}, Lo/k;-><init>()V
    return-object v0
.end method

.method public final b()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lo/i;->b:Ljava/lang/Object;
    sget-object v1, Lo/m;->a:Lo/m;
    if-eq v0, v1, :cond_7
    :goto_6
    return-object v0
    :cond_7
    monitor-enter p0
    :try_start_8
    iget-object v0, p0, Lo/i;->b:Ljava/lang/Object;
    sget-object v1, Lo/m;->a:Lo/m;
    if-ne v0, v1, :cond_19
    iget-object v0, p0, Lo/i;->a:Lo/h;
    invoke-interface {v0}, Lo/h;->a()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lo/i;->b:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Lo/i;->a:Lo/h;
    :cond_19
    monitor-exit p0
    goto :goto_6
    :catchall_1b
    move-exception v0
    monitor-exit p0
    :try_end_1d
    .catchall {:try_start_8 .. :try_end_1d} :catchall_1b
    throw v0
.end method

.class public final Lo/j;
.super Ljava/lang/Object;
.field public final a:Ljava/lang/Throwable;

.method public constructor <init>(Ljava/lang/Throwable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/j;->a:Ljava/lang/Throwable;
    return-void
.end method

.class public final Lo/k;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Ljava/lang/Object;)V
    .registers 3
    instance-of v0, p0, Lo/j;
    if-eqz v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    check-cast p0, Lo/j;
    iget-object v1, p0, Lo/j;->a:Ljava/lang/Throwable;
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v0
    :cond_e
    return-void
.end method

.class public final Lo/l;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lo/m;
.super Ljava/lang/Object;
.field public static final a:Lo/m;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lo/m;
    invoke-direct {v0}, Lo/m;-><init>()V
    sput-object v0, Lo/m;->a:Lo/m;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lo/n;
.super Ljava/lang/Object;
.field public static final a:Lo/n;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lo/n;
    invoke-direct {v0}, Lo/n;-><init>()V
    sput-object v0, Lo/n;->a:Lo/n;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lo/o;
.super Ljava/lang/Object;
.implements Lo/h;
.field public static final a:Lo/o;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lo/o;
    invoke-direct {v0}, Lo/o;-><init>()V
    sput-object v0, Lo/o;->a:Lo/o;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lo/p;
.super Ljava/lang/Enum;
.field public static final enum a:Lo/p;
.field private static enum b:Lo/p;
.field private static enum c:Lo/p;
.field private static final synthetic d:[Lo/p;

.method static constructor <clinit>()V
    .registers 5
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lo/p;
    const-string v1, "COROUTINE_SUSPENDED"
    invoke-direct {v0, v1, v2}, Lo/p;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lo/p;->a:Lo/p;
    new-instance v0, Lo/p;
    const-string v1, "UNDECIDED"
    invoke-direct {v0, v1, v3}, Lo/p;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lo/p;->b:Lo/p;
    new-instance v0, Lo/p;
    const-string v1, "RESUMED"
    invoke-direct {v0, v1, v4}, Lo/p;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lo/p;->c:Lo/p;
    const/4 v0, 0x3
    new-array v0, v0, [Lo/p;
    sget-object v1, Lo/p;->a:Lo/p;
    aput-object v1, v0, v2
    sget-object v1, Lo/p;->b:Lo/p;
    aput-object v1, v0, v3
    sget-object v1, Lo/p;->c:Lo/p;
    aput-object v1, v0, v4
    sput-object v0, Lo/p;->d:[Lo/p;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lo/p;
    .registers 2
    const-class v0, Lo/p;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lo/p;
    return-object v0
.end method

.method public static values()[Lo/p;
    .registers 1
    sget-object v0, Lo/p;->d:[Lo/p;
    invoke-virtual {v0}, [Lo/p;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lo/p;
    return-object v0
.end method

.class public abstract Lo/q;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;
.implements Lo/h;
.field private final a:Lo/h;

.method public constructor <init>(Lo/h;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/q;->a:Lo/h;
    return-void
.end method

.method protected abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public a(Lo/h;)Lo/h;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public final b(Ljava/lang/Object;)V
    .registers 4
    :goto_0
    iget-object v0, p0, Lo/q;->a:Lo/h;
    :try_start_2
    invoke-virtual {p0, p1}, Lo/q;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object p1
    sget-object v1, Lo/p;->a:Lo/p;
    :try_end_8
    .catch Ljava/lang/Throwable; {:try_start_2 .. :try_end_8} :catch_b
    if-ne p1, v1, :cond_11
    :goto_a
    return-void
    :catch_b
    move-exception v1
    new-instance p1, Lo/j;
    invoke-direct {p1, v1}, Lo/j;-><init>(Ljava/lang/Throwable;)V
    :cond_11
    instance-of v1, v0, Lo/q;
    if-eqz v1, :cond_19
    check-cast v0, Lo/q;
    move-object p0, v0
    goto :goto_0
    :cond_19
    invoke-interface {v0, p1}, Lo/h;->b(Ljava/lang/Object;)V
    goto :goto_a
.end method

.class public abstract Lo/r;
.super Lo/q;
.field private final a:Lo/h;

.method public constructor <init>(Lo/h;)V
    .registers 3
    invoke-direct {p0, p1}, Lo/q;-><init>(Lo/h;)V
    if-nez p1, :cond_9
    const/4 v0, 0x0
    :goto_6
    iput-object v0, p0, Lo/r;->a:Lo/h;
    return-void
    :cond_9
    invoke-interface {p1}, Lo/h;->c()Lo/h;
    move-result-object v0
    goto :goto_6
.end method

.method public final c()Lo/h;
    .registers 2
    iget-object v0, p0, Lo/r;->a:Lo/h;
    return-object v0
.end method

.class public abstract Lo/s;
.super Lo/r;

.method public constructor <init>(Lo/h;)V
    .registers 2
    invoke-direct {p0, p1}, Lo/r;-><init>(Lo/h;)V
    return-void
.end method

.class public abstract Lo/t;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lo/t;-><init>(B)V
    return-void
.end method

.method private constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Lo/u;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Lo/v;
.super Lo/t;
.implements Lo/h;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lo/t;-><init>()V
    return-void
.end method

.class public final Lo/w;
.super Lo/v;
.implements Lo/h;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lo/v;-><init>()V
    return-void
.end method

.method public constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Lo/w;-><init>()V
    return-void
.end method

.class public abstract Lo/x;
.super Ljava/lang/Object;
.implements Lo/h;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract a(Ljava/lang/Runnable;)V
.end method

.class public final enum Lo/y;
.super Ljava/lang/Enum;
.field public static final enum a:Lo/y;
.field private static enum b:Lo/y;
.field private static enum c:Lo/y;
.field private static enum d:Lo/y;
.field private static final synthetic e:[Lo/y;

.method static constructor <clinit>()V
    .registers 6
    const/4 v5, 0x3
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lo/y;
    const-string v1, "DEFAULT"
    invoke-direct {v0, v1, v2}, Lo/y;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lo/y;->a:Lo/y;
    new-instance v0, Lo/y;
    const-string v1, "LAZY"
    invoke-direct {v0, v1, v3}, Lo/y;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lo/y;->b:Lo/y;
    new-instance v0, Lo/y;
    const-string v1, "ATOMIC"
    invoke-direct {v0, v1, v4}, Lo/y;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lo/y;->c:Lo/y;
    new-instance v0, Lo/y;
    const-string v1, "UNDISPATCHED"
    invoke-direct {v0, v1, v5}, Lo/y;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lo/y;->d:Lo/y;
    const/4 v0, 0x4
    new-array v0, v0, [Lo/y;
    sget-object v1, Lo/y;->a:Lo/y;
    aput-object v1, v0, v2
    sget-object v1, Lo/y;->b:Lo/y;
    aput-object v1, v0, v3
    sget-object v1, Lo/y;->c:Lo/y;
    aput-object v1, v0, v4
    sget-object v1, Lo/y;->d:Lo/y;
    aput-object v1, v0, v5
    sput-object v0, Lo/y;->e:[Lo/y;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lo/y;
    .registers 2
    const-class v0, Lo/y;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lo/y;
    return-object v0
.end method

.method public static values()[Lo/y;
    .registers 1
    sget-object v0, Lo/y;->e:[Lo/y;
    invoke-virtual {v0}, [Lo/y;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lo/y;
    return-object v0
.end method

.class public final Lo/z;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lo/h;
.field private final b:Lo/h;
.field private final c:Lo/h;

.method public constructor <init>(Lo/h;Lo/h;Lo/h;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/z;->a:Lo/h;
    iput-object p2, p0, Lo/z;->b:Lo/h;
    iput-object p3, p0, Lo/z;->c:Lo/h;
    return-void
.end method

.method public final run()V
    .registers 4
    iget-object v0, p0, Lo/z;->a:Lo/h;
    iget-object v1, p0, Lo/z;->b:Lo/h;
    iget-object v2, p0, Lo/z;->c:Lo/h;
    invoke-interface {v0, v1, v2}, Lo/h;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    sget-object v1, Lo/p;->a:Lo/p;
    if-eq v0, v1, :cond_13
    iget-object v1, p0, Lo/z;->c:Lo/h;
    invoke-interface {v1, v0}, Lo/h;->b(Ljava/lang/Object;)V
    :cond_13
    return-void
.end method
