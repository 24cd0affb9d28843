.class public final Lcom/larch/music/LarchActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Larch Music asks you to accept its privacy policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lz/a;->a:Lz/a;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lz/b;->a:Lz/b;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected final onResume()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    sget-object v0, Lz/e;->a:Lz/e;
    invoke-static {}, Lz/e;->b()Lz/t;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-interface {v0, v1}, Lz/t;->a(Ljava/lang/Object;)Z
    return-void
.end method

.class public final Lcom/larch/music/LarchApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lz/B;->a:Lz/B;
    check-cast v0, Lz/w;
    invoke-static {}, Lz/A;->a()Lz/v;
    move-result-object v1
    check-cast v1, Lz/l;
    new-instance v2, Lz/c;
    invoke-direct {v2, p0, v3}, Lz/c;-><init>(Lcom/larch/music/LarchApp;Lz/k;)V
    check-cast v2, Lz/r;
    invoke-static {v0, v1, v2}, Lz/s;->a(Lz/w;Lz/l;Lz/r;)Lz/D;
    sget-object v0, Lz/B;->a:Lz/B;
    check-cast v0, Lz/w;
    invoke-static {}, Lz/A;->a()Lz/v;
    move-result-object v1
    check-cast v1, Lz/l;
    new-instance v2, Lz/d;
    invoke-direct {v2, p0, v3}, Lz/d;-><init>(Lcom/larch/music/LarchApp;Lz/k;)V
    check-cast v2, Lz/r;
    invoke-static {v0, v1, v2}, Lz/s;->a(Lz/w;Lz/l;Lz/r;)Lz/D;
    return-void
.end method

.class public final Lz/A;
.super Ljava/lang/Object;
.field private static final a:Lz/v;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lz/C;
    invoke-direct {v0}, Lz/C;-><init>()V
    new-instance v0, Lz/E;
    invoke-direct {v0}, Lz/E;-><init>()V
    sput-object v0, Lz/A;->a:Lz/v;
    return-void
.end method

.method public static final a()Lz/v;
    .registers 1
    sget-object v0, Lz/A;->a:Lz/v;
    return-object v0
.end method

.method public static final b()Lz/v;
    .registers 1
    sget-object v0, Lz/A;->a:Lz/v;
    return-object v0
.end method

.class public final Lz/B;
.super Ljava/lang/Object;
.implements Lz/w;
.field public static final a:Lz/B;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lz/B;
    invoke-direct {v0}, Lz/B;-><init>()V
    sput-object v0, Lz/B;->a:Lz/B;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final b()Lz/l;
    .registers 2
    sget-object v0, Lz/m;->a:Lz/m;
    return-object v0
.end method

.class final Lz/C;
.super Lz/v;
.field private final a:Landroid/os/Handler;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lz/v;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lz/C;->a:Landroid/os/Handler;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lz/C;->a:Landroid/os/Handler;
    invoke-virtual {v0, p1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class public interface abstract Lz/D;
.super Ljava/lang/Object;

.class final Lz/E;
.super Lz/v;
.field private final a:Ljava/util/concurrent/Executor;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lz/v;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lz/E;->a:Ljava/util/concurrent/Executor;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lz/E;->a:Ljava/util/concurrent/Executor;
    invoke-interface {v0, p1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class public final Lz/a;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final a:Lz/a;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lz/a;
    invoke-direct {v0}, Lz/a;-><init>()V
    sput-object v0, Lz/a;->a:Lz/a;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lz/e;->a:Lz/e;
    invoke-static {}, Lz/e;->a()Lz/t;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-interface {v0, v1}, Lz/t;->a(Ljava/lang/Object;)Z
    return-void
.end method

.class public final Lz/b;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final a:Lz/b;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lz/b;
    invoke-direct {v0}, Lz/b;-><init>()V
    sput-object v0, Lz/b;->a:Lz/b;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lz/e;->a:Lz/e;
    invoke-static {}, Lz/e;->a()Lz/t;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-interface {v0, v1}, Lz/t;->a(Ljava/lang/Object;)Z
    return-void
.end method

.class public final Lz/c;
.super Lz/q;
.implements Lz/r;
.field private a:I
.field private synthetic a:Lcom/larch/music/LarchApp;

.method public constructor <init>(Lcom/larch/music/LarchApp;Lz/k;)V
    .registers 3
    iput-object p1, p0, Lz/c;->a:Lcom/larch/music/LarchApp;
    invoke-direct {p0, p2}, Lz/q;-><init>(Lz/k;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lz/f;->a()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lz/c;->a:I
    packed-switch v0, :pswitch_data_52
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lz/h;->a(Ljava/lang/Object;)V
    sget-object v0, Lz/e;->a:Lz/e;
    invoke-static {}, Lz/e;->a()Lz/t;
    move-result-object v0
    const/4 v2, 0x1
    iput v2, p0, Lz/c;->a:I
    invoke-interface {v0, p0}, Lz/t;->a(Lz/k;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_29
    move-object v0, v1
    :goto_24
    return-object v0
    :pswitch_25
    invoke-static {p1}, Lz/h;->a(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_29
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_4e
    const-string v1, "l"
    iget-object v0, p0, Lz/c;->a:Lcom/larch/music/LarchApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/larch/music/LarchApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_45
    new-instance v0, Lz/i;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lz/i;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_45
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4e
    sget-object v0, Lz/j;->a:Lz/j;
    goto :goto_24
    nop
    :pswitch_data_52
    .packed-switch 0x0
        :pswitch_11
        :pswitch_25
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lz/k;
    invoke-virtual {p0, p2}, Lz/c;->a(Lz/k;)Lz/k;
    move-result-object v0
    check-cast v0, Lz/c;
    sget-object v1, Lz/j;->a:Lz/j;
    invoke-virtual {v0, v1}, Lz/c;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lz/k;)Lz/k;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Lz/f;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lz/c;
    iget-object v1, p0, Lz/c;->a:Lcom/larch/music/LarchApp;
    invoke-direct {v0, v1, p1}, Lz/c;-><init>(Lcom/larch/music/LarchApp;Lz/k;)V
    return-object v0
.end method

.class public final Lz/d;
.super Lz/q;
.implements Lz/r;
.field private a:I
.field private synthetic a:Lcom/larch/music/LarchApp;

.method public constructor <init>(Lcom/larch/music/LarchApp;Lz/k;)V
    .registers 3
    iput-object p1, p0, Lz/d;->a:Lcom/larch/music/LarchApp;
    invoke-direct {p0, p2}, Lz/q;-><init>(Lz/k;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lz/f;->a()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lz/d;->a:I
    packed-switch v0, :pswitch_data_46
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lz/h;->a(Ljava/lang/Object;)V
    sget-object v0, Lz/e;->a:Lz/e;
    invoke-static {}, Lz/e;->b()Lz/t;
    move-result-object v0
    const/4 v2, 0x1
    iput v2, p0, Lz/d;->a:I
    invoke-interface {v0, p0}, Lz/t;->a(Lz/k;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_29
    move-object v0, v1
    :goto_24
    return-object v0
    :pswitch_25
    invoke-static {p1}, Lz/h;->a(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_29
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_42
    const-string v0, "l"
    iget-object v1, p0, Lz/d;->a:Lcom/larch/music/LarchApp;
    invoke-virtual {v1}, Lcom/larch/music/LarchApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_42
    sget-object v0, Lz/j;->a:Lz/j;
    goto :goto_24
    nop
    :pswitch_data_46
    .packed-switch 0x0
        :pswitch_11
        :pswitch_25
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lz/k;
    invoke-virtual {p0, p2}, Lz/d;->a(Lz/k;)Lz/k;
    move-result-object v0
    check-cast v0, Lz/d;
    sget-object v1, Lz/j;->a:Lz/j;
    invoke-virtual {v0, v1}, Lz/d;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lz/k;)Lz/k;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Lz/f;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lz/d;
    iget-object v1, p0, Lz/d;->a:Lcom/larch/music/LarchApp;
    invoke-direct {v0, v1, p1}, Lz/d;-><init>(Lcom/larch/music/LarchApp;Lz/k;)V
    return-object v0
.end method

.class public final Lz/e;
.super Ljava/lang/Object;
.field public static final a:Lz/e;
.field private static final a:Lz/t;
.field private static final b:Lz/t;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lz/e;
    invoke-direct {v0}, Lz/e;-><init>()V
    sput-object v0, Lz/e;->a:Lz/e;
    new-instance v0, Lz/u;
    invoke-direct {v0}, Lz/u;-><init>()V
    check-cast v0, Lz/t;
    sput-object v0, Lz/e;->a:Lz/t;
    new-instance v0, Lz/u;
    invoke-direct {v0}, Lz/u;-><init>()V
    check-cast v0, Lz/t;
    sput-object v0, Lz/e;->b:Lz/t;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Lz/t;
    .registers 1
    sget-object v0, Lz/e;->a:Lz/t;
    return-object v0
.end method

.method public static b()Lz/t;
    .registers 1
    sget-object v0, Lz/e;->b:Lz/t;
    return-object v0
.end method

.class public final Lz/f;
.super Ljava/lang/Object;
.implements Lz/D;
.implements Lz/k;
.implements Lz/w;
.field private final a:Lz/l;

.method private constructor <init>(Lz/l;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lz/f;->a:Lz/l;
    return-void
.end method

.method public static a()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lz/n;->a:Lz/n;
    return-object v0
.end method

.method public static a(Lz/l;Ljava/lang/Object;)Lz/D;
    .registers 4
    new-instance v0, Lz/f;
    invoke-direct {v0, p0}, Lz/f;-><init>(Lz/l;)V
    instance-of v1, p0, Lz/v;
    if-eqz v1, :cond_16
    check-cast p0, Lz/v;
    :goto_b
    new-instance v1, Lz/z;
    check-cast p1, Lz/r;
    invoke-direct {v1, p1, v0, v0}, Lz/z;-><init>(Lz/r;Lz/w;Lz/k;)V
    invoke-virtual {p0, v1}, Lz/v;->a(Ljava/lang/Runnable;)V
    return-object v0
    :cond_16
    invoke-static {}, Lz/A;->b()Lz/v;
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

.method public final a()Lz/l;
    .registers 2
    iget-object v0, p0, Lz/f;->a:Lz/l;
    return-object v0
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.method public final b()Lz/l;
    .registers 2
    iget-object v0, p0, Lz/f;->a:Lz/l;
    return-object v0
.end method

.class public final Lz/g;
.super Ljava/lang/Object;
.field public final a:Ljava/lang/Throwable;

.method public constructor <init>(Ljava/lang/Throwable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lz/g;->a:Ljava/lang/Throwable;
    return-void
.end method

.class public final Lz/h;
.super Ljava/lang/Object;

.method public static a(Ljava/lang/Object;)V
    .registers 3
    instance-of v0, p0, Lz/g;
    if-eqz v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    check-cast p0, Lz/g;
    iget-object v1, p0, Lz/g;->a:Ljava/lang/Throwable;
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v0
    :cond_e
    return-void
.end method

.class public final Lz/i;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lz/j;
.super Ljava/lang/Object;
.field public static final a:Lz/j;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lz/j;
    invoke-direct {v0}, Lz/j;-><init>()V
    sput-object v0, Lz/j;->a:Lz/j;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lz/k;
.super Ljava/lang/Object;

.method public abstract a()Lz/l;
.end method

.method public abstract a(Ljava/lang/Object;)V
.end method

.class public interface abstract Lz/l;
.super Ljava/lang/Object;

.class public final Lz/m;
.super Ljava/lang/Object;
.implements Lz/l;
.field public static final a:Lz/m;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lz/m;
    invoke-direct {v0}, Lz/m;-><init>()V
    sput-object v0, Lz/m;->a:Lz/m;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lz/n;
.super Ljava/lang/Enum;
.field public static final enum a:Lz/n;
.field private static final synthetic a:[Lz/n;
.field private static enum b:Lz/n;
.field private static enum c:Lz/n;

.method static constructor <clinit>()V
    .registers 5
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lz/n;
    const-string v1, "COROUTINE_SUSPENDED"
    invoke-direct {v0, v1, v2}, Lz/n;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lz/n;->a:Lz/n;
    new-instance v0, Lz/n;
    const-string v1, "UNDECIDED"
    invoke-direct {v0, v1, v3}, Lz/n;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lz/n;->b:Lz/n;
    new-instance v0, Lz/n;
    const-string v1, "RESUMED"
    invoke-direct {v0, v1, v4}, Lz/n;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lz/n;->c:Lz/n;
    const/4 v0, 0x3
    new-array v0, v0, [Lz/n;
    sget-object v1, Lz/n;->a:Lz/n;
    aput-object v1, v0, v2
    sget-object v1, Lz/n;->b:Lz/n;
    aput-object v1, v0, v3
    sget-object v1, Lz/n;->c:Lz/n;
    aput-object v1, v0, v4
    sput-object v0, Lz/n;->a:[Lz/n;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lz/n;
    .registers 2
    const-class v0, Lz/n;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lz/n;
    return-object v0
.end method

.method public static values()[Lz/n;
    .registers 1
    sget-object v0, Lz/n;->a:[Lz/n;
    invoke-virtual {v0}, [Lz/n;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lz/n;
    return-object v0
.end method

.class public abstract Lz/o;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;
.implements Lz/k;
.field private final a:Lz/k;

.method public constructor <init>(Lz/k;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lz/o;->a:Lz/k;
    return-void
.end method

.method protected abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public a(Lz/k;)Lz/k;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 4
    :goto_0
    iget-object v0, p0, Lz/o;->a:Lz/k;
    :try_start_2
    invoke-virtual {p0, p1}, Lz/o;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object p1
    sget-object v1, Lz/n;->a:Lz/n;
    :try_end_8
    .catch Ljava/lang/Throwable; {:try_start_2 .. :try_end_8} :catch_b
    if-ne p1, v1, :cond_11
    :goto_a
    return-void
    :catch_b
    move-exception v1
    new-instance p1, Lz/g;
    invoke-direct {p1, v1}, Lz/g;-><init>(Ljava/lang/Throwable;)V
    :cond_11
    instance-of v1, v0, Lz/o;
    if-eqz v1, :cond_19
    check-cast v0, Lz/o;
    move-object p0, v0
    goto :goto_0
    :cond_19
    invoke-interface {v0, p1}, Lz/k;->a(Ljava/lang/Object;)V
    goto :goto_a
.end method

.class public abstract Lz/p;
.super Lz/o;
.field private final a:Lz/l;

.method public constructor <init>(Lz/k;)V
    .registers 3
    invoke-direct {p0, p1}, Lz/o;-><init>(Lz/k;)V
    if-nez p1, :cond_9
    const/4 v0, 0x0
    :goto_6
    iput-object v0, p0, Lz/p;->a:Lz/l;
    return-void
    :cond_9
    invoke-interface {p1}, Lz/k;->a()Lz/l;
    move-result-object v0
    goto :goto_6
.end method

.method public final a()Lz/l;
    .registers 2
    iget-object v0, p0, Lz/p;->a:Lz/l;
    return-object v0
.end method

.class public abstract Lz/q;
.super Lz/p;

.method public constructor <init>(Lz/k;)V
    .registers 2
    invoke-direct {p0, p1}, Lz/p;-><init>(Lz/k;)V
    return-void
.end method

.class public interface abstract Lz/r;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Lz/s;
.super Ljava/lang/Object;

.method public static synthetic a(Lz/w;Lz/l;Lz/r;)Lz/D;
    .registers 4
    sget-object v0, Lz/x;->a:Lz/x;
    invoke-static {p0, p1, v0, p2}, Lz/s;->a(Lz/w;Lz/l;Lz/x;Lz/r;)Lz/D;
    move-result-object v0
    return-object v0
.end method

.method private static a(Lz/w;Lz/l;Lz/x;Lz/r;)Lz/D;
    .registers 5
    const-string v0, "$this$launch"
    invoke-static {p0, v0}, Lz/f;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "context"
    invoke-static {p1, v0}, Lz/f;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "start"
    invoke-static {p2, v0}, Lz/f;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "block"
    invoke-static {p3, v0}, Lz/f;->a(Ljava/lang/Object;Ljava/lang/String;)V
    instance-of v0, p1, Lz/m;
    if-eqz v0, :cond_1c
    invoke-interface {p0}, Lz/w;->b()Lz/l;
    move-result-object p1
    :cond_1c
    invoke-static {p1, p3}, Lz/f;->a(Lz/l;Ljava/lang/Object;)Lz/D;
    move-result-object v0
    return-object v0
.end method

.class public interface abstract Lz/t;
.super Ljava/lang/Object;
.implements Lz/y;

.method public abstract a(Ljava/lang/Object;)Z
.end method

.class public final Lz/u;
.super Ljava/lang/Object;
.implements Lz/t;
.field private a:Ljava/lang/Object;
.field private final a:Ljava/util/ArrayList;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lz/u;->a:Ljava/util/ArrayList;
    return-void
.end method

.method public final a(Lz/k;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lz/u;->a:Ljava/lang/Object;
    if-eqz v0, :cond_5
    :goto_4
    return-object v0
    :cond_5
    iget-object v0, p0, Lz/u;->a:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    invoke-static {}, Lz/f;->a()Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lz/f;->a()Ljava/lang/Object;
    goto :goto_4
.end method

.method public final a(Ljava/lang/Object;)Z
    .registers 5
    iget-object v0, p0, Lz/u;->a:Ljava/lang/Object;
    if-eqz v0, :cond_6
    const/4 v0, 0x0
    :goto_5
    return v0
    :cond_6
    iput-object p1, p0, Lz/u;->a:Ljava/lang/Object;
    iget-object v0, p0, Lz/u;->a:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_e
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_22
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lz/k;
    invoke-static {p1}, Lz/f;->constructor-impl(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v2
    invoke-interface {v0, v2}, Lz/k;->a(Ljava/lang/Object;)V
    goto :goto_e
    :cond_22
    const/4 v0, 0x1
    goto :goto_5
.end method

.class public abstract Lz/v;
.super Ljava/lang/Object;
.implements Lz/l;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract a(Ljava/lang/Runnable;)V
.end method

.class public interface abstract Lz/w;
.super Ljava/lang/Object;

.method public abstract b()Lz/l;
.end method

.class public final enum Lz/x;
.super Ljava/lang/Enum;
.field public static final enum a:Lz/x;
.field private static final synthetic a:[Lz/x;
.field private static enum b:Lz/x;
.field private static enum c:Lz/x;
.field private static enum d:Lz/x;

.method static constructor <clinit>()V
    .registers 6
    const/4 v5, 0x3
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lz/x;
    const-string v1, "DEFAULT"
    invoke-direct {v0, v1, v2}, Lz/x;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lz/x;->a:Lz/x;
    new-instance v0, Lz/x;
    const-string v1, "LAZY"
    invoke-direct {v0, v1, v3}, Lz/x;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lz/x;->b:Lz/x;
    new-instance v0, Lz/x;
    const-string v1, "ATOMIC"
    invoke-direct {v0, v1, v4}, Lz/x;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lz/x;->c:Lz/x;
    new-instance v0, Lz/x;
    const-string v1, "UNDISPATCHED"
    invoke-direct {v0, v1, v5}, Lz/x;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lz/x;->d:Lz/x;
    const/4 v0, 0x4
    new-array v0, v0, [Lz/x;
    sget-object v1, Lz/x;->a:Lz/x;
    aput-object v1, v0, v2
    sget-object v1, Lz/x;->b:Lz/x;
    aput-object v1, v0, v3
    sget-object v1, Lz/x;->c:Lz/x;
    aput-object v1, v0, v4
    sget-object v1, Lz/x;->d:Lz/x;
    aput-object v1, v0, v5
    sput-object v0, Lz/x;->a:[Lz/x;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lz/x;
    .registers 2
    const-class v0, Lz/x;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lz/x;
    return-object v0
.end method

.method public static values()[Lz/x;
    .registers 1
    sget-object v0, Lz/x;->a:[Lz/x;
    invoke-virtual {v0}, [Lz/x;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lz/x;
    return-object v0
.end method

.class public interface abstract Lz/y;
.super Ljava/lang/Object;
.implements Lz/D;

.method public abstract a(Lz/k;)Ljava/lang/Object;
.end method

.class public final Lz/z;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lz/k;
.field private final a:Lz/r;
.field private final a:Lz/w;

.method public constructor <init>(Lz/r;Lz/w;Lz/k;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lz/z;->a:Lz/r;
    iput-object p2, p0, Lz/z;->a:Lz/w;
    iput-object p3, p0, Lz/z;->a:Lz/k;
    return-void
.end method

.method public final run()V
    .registers 4
    iget-object v0, p0, Lz/z;->a:Lz/r;
    iget-object v1, p0, Lz/z;->a:Lz/w;
    iget-object v2, p0, Lz/z;->a:Lz/k;
    invoke-interface {v0, v1, v2}, Lz/r;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    sget-object v1, Lz/n;->a:Lz/n;
    if-eq v0, v1, :cond_13
    iget-object v1, p0, Lz/z;->a:Lz/k;
    invoke-interface {v1, v0}, Lz/k;->a(Ljava/lang/Object;)V
    :cond_13
    return-void
.end method
