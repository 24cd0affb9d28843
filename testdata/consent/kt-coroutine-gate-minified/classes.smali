.class public final Lcom/lvtu/travel/HomeActivity;
.super Landroid/app/Activity;
.field private final a:Ll;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    iput-object v0, p0, Lcom/lvtu/travel/HomeActivity;->a:Ll;
    return-void
.end method

.method public static final synthetic a(Lcom/lvtu/travel/HomeActivity;)Ll;
    .registers 2
    iget-object v0, p0, Lcom/lvtu/travel/HomeActivity;->a:Ll;
    return-object v0
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "travel"
    invoke-virtual {p0, v0, v3}, Lcom/lvtu/travel/HomeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree_privacy"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u4fdd\u62a4\u63d0\u793a"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u5168\u6587"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lc;
    invoke-direct {v1, p0}, Lc;-><init>(Lcom/lvtu/travel/HomeActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u62d2\u7edd"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Le;
    invoke-direct {v1, p0}, Le;-><init>(Lcom/lvtu/travel/HomeActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class public final Lcom/lvtu/travel/TravelApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/String;Lq;)Ljava/lang/Object;
    .registers 8
    const/high16 v2, -0x80000000
    instance-of v0, p2, Lk;
    if-eqz v0, :cond_26
    move-object v0, p2
    check-cast v0, Lk;
    iget v1, v0, Lk;->b:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_26
    iget v1, v0, Lk;->b:I
    sub-int/2addr v1, v2
    iput v1, v0, Lk;->b:I
    :goto_13
    iget-object v2, v0, Lk;->a:Ljava/lang/Object;
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    move-result-object v1
    iget v3, v0, Lk;->b:I
    packed-switch v3, :pswitch_data_4e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_26
    new-instance v0, Lk;
    invoke-direct {v0, p0, p2}, Lk;-><init>(Lcom/lvtu/travel/TravelApp;Lq;)V
    goto :goto_13
    :pswitch_2c
    invoke-static {v2}, Ln;->a(Ljava/lang/Object;)V
    const-wide/16 v2, 0xa
    iput-object p1, v0, Lk;->c:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v0, Lk;->b:I
    invoke-static {v2, v3, v0}, Ly;->a(JLq;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_46
    move-object v0, v1
    :goto_3d
    return-object v0
    :pswitch_3e
    iget-object v0, v0, Lk;->c:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
    invoke-static {v2}, Ln;->a(Ljava/lang/Object;)V
    move-object p1, v0
    :cond_46
    const-string v0, "t"
    invoke-static {v0, p1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lp;->a:Lp;
    goto :goto_3d
    :pswitch_data_4e
    .packed-switch 0x0
        :pswitch_2c
        :pswitch_3e
    .end packed-switch
.end method

.method public final onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "travel"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/lvtu/travel/TravelApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v3
    sget-object v0, LE;->a:LE;
    check-cast v0, LA;
    invoke-static {}, LD;->a()Lz;
    move-result-object v1
    check-cast v1, Lr;
    new-instance v2, Lh;
    invoke-direct {v2, p0, v3, v4}, Lh;-><init>(Lcom/lvtu/travel/TravelApp;Landroid/content/SharedPreferences;Lq;)V
    check-cast v2, Lx;
    const/4 v3, 0x2
    invoke-static {v0, v1, v4, v2, v3}, Ly;->a(LA;Lr;LB;Lx;I)Lr;
    sget-object v0, LE;->a:LE;
    check-cast v0, LA;
    new-instance v1, Lj;
    invoke-direct {v1, p0, v4}, Lj;-><init>(Lcom/lvtu/travel/TravelApp;Lq;)V
    check-cast v1, Lx;
    const/4 v2, 0x3
    invoke-static {v0, v4, v4, v1, v2}, Ly;->a(LA;Lr;LB;Lx;I)Lr;
    return-void
.end method

.class public interface abstract LA;
.super Ljava/lang/Object;

.method public abstract b()Lr;
.end method

.class public final enum LB;
.super Ljava/lang/Enum;
.field public static final enum a:LB;
.field private static enum b:LB;
.field private static enum c:LB;
.field private static enum d:LB;
.field private static final synthetic e:[LB;

.method static constructor <clinit>()V
    .registers 6
    const/4 v5, 0x3
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, LB;
    const-string v1, "DEFAULT"
    invoke-direct {v0, v1, v2}, LB;-><init>(Ljava/lang/String;I)V
    sput-object v0, LB;->a:LB;
    new-instance v0, LB;
    const-string v1, "LAZY"
    invoke-direct {v0, v1, v3}, LB;-><init>(Ljava/lang/String;I)V
    sput-object v0, LB;->b:LB;
    new-instance v0, LB;
    const-string v1, "ATOMIC"
    invoke-direct {v0, v1, v4}, LB;-><init>(Ljava/lang/String;I)V
    sput-object v0, LB;->c:LB;
    new-instance v0, LB;
    const-string v1, "UNDISPATCHED"
    invoke-direct {v0, v1, v5}, LB;-><init>(Ljava/lang/String;I)V
    sput-object v0, LB;->d:LB;
    const/4 v0, 0x4
    new-array v0, v0, [LB;
    sget-object v1, LB;->a:LB;
    aput-object v1, v0, v2
    sget-object v1, LB;->b:LB;
    aput-object v1, v0, v3
    sget-object v1, LB;->c:LB;
    aput-object v1, v0, v4
    sget-object v1, LB;->d:LB;
    aput-object v1, v0, v5
    sput-object v0, LB;->e:[LB;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)LB;
    .registers 2
    const-class v0, LB;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, LB;
    return-object v0
.end method

.method public static values()[LB;
    .registers 1
    sget-object v0, LB;->e:[LB;
    invoke-virtual {v0}, [LB;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [LB;
    return-object v0
.end method

.class public final LC;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lx;
.field private final b:LA;
.field private final c:Lq;

.method public constructor <init>(Lx;LA;Lq;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, LC;->a:Lx;
    iput-object p2, p0, LC;->b:LA;
    iput-object p3, p0, LC;->c:Lq;
    return-void
.end method

.method public final run()V
    .registers 4
    iget-object v0, p0, LC;->a:Lx;
    iget-object v1, p0, LC;->b:LA;
    iget-object v2, p0, LC;->c:Lq;
    invoke-interface {v0, v1, v2}, Lx;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    sget-object v1, Lt;->a:Lt;
    if-eq v0, v1, :cond_13
    iget-object v1, p0, LC;->c:Lq;
    invoke-interface {v1, v0}, Lq;->b(Ljava/lang/Object;)V
    :cond_13
    return-void
.end method

.class public final LD;
.super Ljava/lang/Object;
.field private static final a:Lz;
.field private static final b:Lz;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, LF;
    invoke-direct {v0}, LF;-><init>()V
    sput-object v0, LD;->a:Lz;
    new-instance v0, LG;
    invoke-direct {v0}, LG;-><init>()V
    sput-object v0, LD;->b:Lz;
    return-void
.end method

.method public static final a()Lz;
    .registers 1
    sget-object v0, LD;->a:Lz;
    return-object v0
.end method

.method public static final b()Lz;
    .registers 1
    sget-object v0, LD;->b:Lz;
    return-object v0
.end method

.method public static final c()Lz;
    .registers 1
    sget-object v0, LD;->b:Lz;
    return-object v0
.end method

.class public final LE;
.super Ljava/lang/Object;
.implements LA;
.field public static final a:LE;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, LE;
    invoke-direct {v0}, LE;-><init>()V
    sput-object v0, LE;->a:LE;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final b()Lr;
    .registers 2
    sget-object v0, Ls;->a:Ls;
    return-object v0
.end method

.class final LF;
.super Lz;
.field private final a:Landroid/os/Handler;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lz;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, LF;->a:Landroid/os/Handler;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, LF;->a:Landroid/os/Handler;
    invoke-virtual {v0, p1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class final LG;
.super Lz;
.field private final a:Ljava/util/concurrent/Executor;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lz;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, LG;->a:Ljava/util/concurrent/Executor;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, LG;->a:Ljava/util/concurrent/Executor;
    invoke-interface {v0, p1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class public final LH;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lq;

.method public constructor <init>(Lq;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, LH;->a:Lq;
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, LH;->a:Lq;
    sget-object v1, Lp;->a:Lp;
    invoke-interface {v0, v1}, Lq;->b(Ljava/lang/Object;)V
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.field public static final a:La;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->a:La;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Landroid/content/Context;)Ljava/lang/String;
    .registers 3
    const-string v0, "c"
    invoke-static {p0, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "wifi"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_19
    new-instance v0, Lo;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lo;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public final a(Landroid/content/Context;Lq;)Ljava/lang/Object;
    .registers 8
    const/high16 v2, -0x80000000
    instance-of v0, p2, Lb;
    if-eqz v0, :cond_26
    move-object v0, p2
    check-cast v0, Lb;
    iget v1, v0, Lb;->b:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_26
    iget v1, v0, Lb;->b:I
    sub-int/2addr v1, v2
    iput v1, v0, Lb;->b:I
    :goto_13
    iget-object v2, v0, Lb;->a:Ljava/lang/Object;
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    move-result-object v1
    iget v3, v0, Lb;->b:I
    packed-switch v3, :pswitch_data_5e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_26
    new-instance v0, Lb;
    invoke-direct {v0, p0, p2}, Lb;-><init>(La;Lq;)V
    goto :goto_13
    :pswitch_2c
    invoke-static {v2}, Ln;->a(Ljava/lang/Object;)V
    const-wide/16 v2, 0x1
    iput-object p1, v0, Lb;->c:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, v0, Lb;->b:I
    invoke-static {v2, v3, v0}, Ly;->a(JLq;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_46
    move-object v0, v1
    :goto_3d
    return-object v0
    :pswitch_3e
    iget-object v0, v0, Lb;->c:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    invoke-static {v2}, Ln;->a(Ljava/lang/Object;)V
    move-object p1, v0
    :cond_46
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_56
    new-instance v0, Lo;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lo;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_56
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    goto :goto_3d
    nop
    :pswitch_data_5e
    .packed-switch 0x0
        :pswitch_2c
        :pswitch_3e
    .end packed-switch
.end method

.class final Lb;
.super Lv;
.field synthetic a:Ljava/lang/Object;
.field b:I
.field c:Ljava/lang/Object;
.field private synthetic d:La;

.method constructor <init>(La;Lq;)V
    .registers 3
    iput-object p1, p0, Lb;->d:La;
    invoke-direct {p0, p2}, Lv;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lb;->a:Ljava/lang/Object;
    iget v0, p0, Lb;->b:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lb;->b:I
    iget-object v0, p0, Lb;->d:La;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, La;->a(Landroid/content/Context;Lq;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic a:Lcom/lvtu/travel/HomeActivity;

.method public constructor <init>(Lcom/lvtu/travel/HomeActivity;)V
    .registers 2
    iput-object p1, p0, Lc;->a:Lcom/lvtu/travel/HomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x0
    iget-object v0, p0, Lc;->a:Lcom/lvtu/travel/HomeActivity;
    const-string v1, "travel"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/lvtu/travel/HomeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree_privacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lc;->a:Lcom/lvtu/travel/HomeActivity;
    invoke-static {v0}, Lcom/lvtu/travel/HomeActivity;->a(Lcom/lvtu/travel/HomeActivity;)Ll;
    move-result-object v0
    check-cast v0, LA;
    new-instance v1, Ld;
    invoke-direct {v1, p0, v3}, Ld;-><init>(Lc;Lq;)V
    check-cast v1, Lx;
    const/4 v2, 0x3
    invoke-static {v0, v3, v3, v1, v2}, Ly;->a(LA;Lr;LB;Lx;I)Lr;
    return-void
.end method

.class final Ld;
.super Lw;
.implements Lx;
.field private a:Ljava/lang/Object;
.field private b:I
.field private synthetic c:Lc;

.method constructor <init>(Lc;Lq;)V
    .registers 3
    iput-object p1, p0, Ld;->c:Lc;
    invoke-direct {p0, p2}, Lw;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    move-result-object v3
    iget v0, p0, Ld;->b:I
    packed-switch v0, :pswitch_data_3e
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    const-string v2, "t"
    sget-object v1, La;->a:La;
    iget-object v0, p0, Ld;->c:Lc;
    iget-object v0, v0, Lc;->a:Lcom/lvtu/travel/HomeActivity;
    check-cast v0, Landroid/content/Context;
    iput-object v2, p0, Ld;->a:Ljava/lang/Object;
    const/4 v4, 0x1
    iput v4, p0, Ld;->b:I
    invoke-virtual {v1, v0, p0}, La;->a(Landroid/content/Context;Lq;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v3, :cond_34
    move-object v0, v3
    :goto_2a
    return-object v0
    :pswitch_2b
    iget-object v0, p0, Ld;->a:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    move-object v1, p1
    move-object v2, v0
    :cond_34
    move-object v0, v1
    check-cast v0, Ljava/lang/String;
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lp;->a:Lp;
    goto :goto_2a
    nop
    :pswitch_data_3e
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2b
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lq;
    invoke-virtual {p0, p2}, Ld;->a(Lq;)Lq;
    move-result-object v0
    check-cast v0, Ld;
    sget-object v1, Lp;->a:Lp;
    invoke-virtual {v0, v1}, Ld;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lq;)Lq;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Ld;
    iget-object v1, p0, Ld;->c:Lc;
    invoke-direct {v0, v1, p1}, Ld;-><init>(Lc;Lq;)V
    return-object v0
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic a:Lcom/lvtu/travel/HomeActivity;

.method public constructor <init>(Lcom/lvtu/travel/HomeActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/lvtu/travel/HomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x0
    iget-object v0, p0, Le;->a:Lcom/lvtu/travel/HomeActivity;
    invoke-static {v0}, Lcom/lvtu/travel/HomeActivity;->a(Lcom/lvtu/travel/HomeActivity;)Ll;
    move-result-object v0
    check-cast v0, LA;
    new-instance v1, Lf;
    invoke-direct {v1, p0, v3}, Lf;-><init>(Le;Lq;)V
    check-cast v1, Lx;
    const/4 v2, 0x3
    invoke-static {v0, v3, v3, v1, v2}, Ly;->a(LA;Lr;LB;Lx;I)Lr;
    return-void
.end method

.class final Lf;
.super Lw;
.implements Lx;
.field final synthetic a:Le;
.field private b:I

.method constructor <init>(Le;Lq;)V
    .registers 3
    iput-object p1, p0, Lf;->a:Le;
    invoke-direct {p0, p2}, Lw;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    move-result-object v2
    iget v0, p0, Lf;->b:I
    packed-switch v0, :pswitch_data_54
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    invoke-static {}, LD;->b()Lz;
    move-result-object v0
    check-cast v0, Lr;
    new-instance v1, Lg;
    const/4 v3, 0x0
    invoke-direct {v1, p0, v3}, Lg;-><init>(Lf;Lq;)V
    check-cast v1, Lx;
    const/4 v3, 0x1
    iput v3, p0, Lf;->b:I
    invoke-static {v0, v1, p0}, Ly;->a(Lr;Lx;Lq;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_31
    move-object v0, v2
    :goto_2c
    return-object v0
    :pswitch_2d
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_31
    check-cast v0, Ljava/util/List;
    const-string v1, "t"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lf;->a:Le;
    iget-object v0, v0, Le;->a:Lcom/lvtu/travel/HomeActivity;
    invoke-virtual {v0}, Lcom/lvtu/travel/HomeActivity;->finish()V
    sget-object v0, Lp;->a:Lp;
    goto :goto_2c
    nop
    :pswitch_data_54
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2d
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lq;
    invoke-virtual {p0, p2}, Lf;->a(Lq;)Lq;
    move-result-object v0
    check-cast v0, Lf;
    sget-object v1, Lp;->a:Lp;
    invoke-virtual {v0, v1}, Lf;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lq;)Lq;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lf;
    iget-object v1, p0, Lf;->a:Le;
    invoke-direct {v0, v1, p1}, Lf;-><init>(Le;Lq;)V
    return-object v0
.end method

.class final Lg;
.super Lw;
.implements Lx;
.field private synthetic a:Lf;

.method constructor <init>(Lf;Lq;)V
    .registers 3
    iput-object p1, p0, Lg;->a:Lf;
    invoke-direct {p0, p2}, Lw;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    iget-object v0, p0, Lg;->a:Lf;
    iget-object v0, v0, Lf;->a:Le;
    iget-object v0, v0, Le;->a:Lcom/lvtu/travel/HomeActivity;
    invoke-virtual {v0}, Lcom/lvtu/travel/HomeActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lq;
    invoke-virtual {p0, p2}, Lg;->a(Lq;)Lq;
    move-result-object v0
    check-cast v0, Lg;
    sget-object v1, Lp;->a:Lp;
    invoke-virtual {v0, v1}, Lg;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lq;)Lq;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lg;
    iget-object v1, p0, Lg;->a:Lf;
    invoke-direct {v0, v1, p1}, Lg;-><init>(Lf;Lq;)V
    return-object v0
.end method

.class public final Lh;
.super Lw;
.implements Lx;
.field final synthetic a:Lcom/lvtu/travel/TravelApp;
.field private b:I
.field private synthetic c:Landroid/content/SharedPreferences;

.method public constructor <init>(Lcom/lvtu/travel/TravelApp;Landroid/content/SharedPreferences;Lq;)V
    .registers 4
    iput-object p1, p0, Lh;->a:Lcom/lvtu/travel/TravelApp;
    iput-object p2, p0, Lh;->c:Landroid/content/SharedPreferences;
    invoke-direct {p0, p3}, Lw;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    move-result-object v2
    iget v0, p0, Lh;->b:I
    packed-switch v0, :pswitch_data_56
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    iget-object v0, p0, Lh;->c:Landroid/content/SharedPreferences;
    const-string v1, "agree_privacy"
    const/4 v3, 0x0
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_53
    const-wide/16 v0, 0x1f4
    const/4 v3, 0x1
    iput v3, p0, Lh;->b:I
    invoke-static {v0, v1, p0}, Ly;->a(JLq;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_2f
    move-object v0, v2
    :goto_2b
    return-object v0
    :pswitch_2c
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    :cond_2f
    invoke-static {}, LD;->b()Lz;
    move-result-object v0
    check-cast v0, Lr;
    new-instance v1, Li;
    const/4 v3, 0x0
    invoke-direct {v1, p0, v3}, Li;-><init>(Lh;Lq;)V
    check-cast v1, Lx;
    const/4 v3, 0x2
    iput v3, p0, Lh;->b:I
    invoke-static {v0, v1, p0}, Ly;->a(Lr;Lx;Lq;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v2, :cond_4c
    move-object v0, v2
    goto :goto_2b
    :pswitch_48
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    move-object v0, p1
    :cond_4c
    check-cast v0, Ljava/lang/String;
    const-string v1, "t"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_53
    sget-object v0, Lp;->a:Lp;
    goto :goto_2b
    :pswitch_data_56
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2c
        :pswitch_48
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lq;
    invoke-virtual {p0, p2}, Lh;->a(Lq;)Lq;
    move-result-object v0
    check-cast v0, Lh;
    sget-object v1, Lp;->a:Lp;
    invoke-virtual {v0, v1}, Lh;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lq;)Lq;
    .registers 5
    const-string v0, "completion"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lh;
    iget-object v1, p0, Lh;->a:Lcom/lvtu/travel/TravelApp;
    iget-object v2, p0, Lh;->c:Landroid/content/SharedPreferences;
    invoke-direct {v0, v1, v2, p1}, Lh;-><init>(Lcom/lvtu/travel/TravelApp;Landroid/content/SharedPreferences;Lq;)V
    return-object v0
.end method

.class final Li;
.super Lw;
.implements Lx;
.field private a:I
.field private synthetic b:Lh;

.method constructor <init>(Lh;Lq;)V
    .registers 3
    iput-object p1, p0, Li;->b:Lh;
    invoke-direct {p0, p2}, Lw;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Li;->a:I
    packed-switch v0, :pswitch_data_2c
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    sget-object v2, La;->a:La;
    iget-object v0, p0, Li;->b:Lh;
    iget-object v0, v0, Lh;->a:Lcom/lvtu/travel/TravelApp;
    check-cast v0, Landroid/content/Context;
    const/4 v3, 0x1
    iput v3, p0, Li;->a:I
    invoke-virtual {v2, v0, p0}, La;->a(Landroid/content/Context;Lq;)Ljava/lang/Object;
    move-result-object p1
    if-ne p1, v1, :cond_26
    move-object p1, v1
    :cond_26
    :goto_26
    return-object p1
    :pswitch_27
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    goto :goto_26
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_11
        :pswitch_27
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lq;
    invoke-virtual {p0, p2}, Li;->a(Lq;)Lq;
    move-result-object v0
    check-cast v0, Li;
    sget-object v1, Lp;->a:Lp;
    invoke-virtual {v0, v1}, Li;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lq;)Lq;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Li;
    iget-object v1, p0, Li;->b:Lh;
    invoke-direct {v0, v1, p1}, Li;-><init>(Lh;Lq;)V
    return-object v0
.end method

.class public final Lj;
.super Lw;
.implements Lx;
.field private a:I
.field private synthetic b:Lcom/lvtu/travel/TravelApp;

.method public constructor <init>(Lcom/lvtu/travel/TravelApp;Lq;)V
    .registers 3
    iput-object p1, p0, Lj;->b:Lcom/lvtu/travel/TravelApp;
    invoke-direct {p0, p2}, Lw;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    move-result-object v1
    iget v0, p0, Lj;->a:I
    packed-switch v0, :pswitch_data_32
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    iget-object v2, p0, Lj;->b:Lcom/lvtu/travel/TravelApp;
    sget-object v0, La;->a:La;
    iget-object v0, p0, Lj;->b:Lcom/lvtu/travel/TravelApp;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, La;->a(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    const/4 v3, 0x1
    iput v3, p0, Lj;->a:I
    invoke-virtual {v2, v0, p0}, Lcom/lvtu/travel/TravelApp;->a(Ljava/lang/String;Lq;)Ljava/lang/Object;
    move-result-object v0
    if-ne v0, v1, :cond_2e
    move-object v0, v1
    :goto_2a
    return-object v0
    :pswitch_2b
    invoke-static {p1}, Ln;->a(Ljava/lang/Object;)V
    :cond_2e
    sget-object v0, Lp;->a:Lp;
    goto :goto_2a
    nop
    :pswitch_data_32
    .packed-switch 0x0
        :pswitch_11
        :pswitch_2b
    .end packed-switch
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Lq;
    invoke-virtual {p0, p2}, Lj;->a(Lq;)Lq;
    move-result-object v0
    check-cast v0, Lj;
    sget-object v1, Lp;->a:Lp;
    invoke-virtual {v0, v1}, Lj;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Lq;)Lq;
    .registers 4
    const-string v0, "completion"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lj;
    iget-object v1, p0, Lj;->b:Lcom/lvtu/travel/TravelApp;
    invoke-direct {v0, v1, p1}, Lj;-><init>(Lcom/lvtu/travel/TravelApp;Lq;)V
    return-object v0
.end method

.class public final Lk;
.super Lv;
.field public synthetic a:Ljava/lang/Object;
.field public b:I
.field public c:Ljava/lang/Object;
.field private synthetic d:Lcom/lvtu/travel/TravelApp;

.method public constructor <init>(Lcom/lvtu/travel/TravelApp;Lq;)V
    .registers 3
    iput-object p1, p0, Lk;->d:Lcom/lvtu/travel/TravelApp;
    invoke-direct {p0, p2}, Lv;-><init>(Lq;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lk;->a:Ljava/lang/Object;
    iget v0, p0, Lk;->b:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lk;->b:I
    iget-object v0, p0, Lk;->d:Lcom/lvtu/travel/TravelApp;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, p0}, Lcom/lvtu/travel/TravelApp;->a(Ljava/lang/String;Lq;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Ll;
.super Ljava/lang/Object;
.implements LA;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lt;->a:Lt;
    return-object v0
.end method

.method public static a(JLq;)Ljava/lang/Object;
    .registers 5
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, LH;
    invoke-direct {v1, p2}, LH;-><init>(Lq;)V
    invoke-virtual {v0, v1, p0, p1}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    sget-object v0, Lt;->a:Lt;
    return-object v0
.end method

.method public static a(Lr;Ljava/lang/Object;Lq;)Ljava/lang/Object;
    .registers 5
    new-instance v0, Ln;
    invoke-direct {v0, p0}, Ln;-><init>(Lr;)V
    check-cast p0, Lz;
    new-instance v1, LC;
    check-cast p1, Lx;
    invoke-direct {v1, p1, v0, p2}, LC;-><init>(Lx;LA;Lq;)V
    invoke-virtual {p0, v1}, Lz;->a(Ljava/lang/Runnable;)V
    sget-object v0, Lt;->a:Lt;
    return-object v0
.end method

.method public static a(Lr;Ljava/lang/Object;)Lr;
    .registers 4
    new-instance v0, Ln;
    invoke-direct {v0, p0}, Ln;-><init>(Lr;)V
    instance-of v1, p0, Lz;
    if-eqz v1, :cond_16
    check-cast p0, Lz;
    :goto_b
    new-instance v1, LC;
    check-cast p1, Lx;
    invoke-direct {v1, p1, v0, v0}, LC;-><init>(Lx;LA;Lq;)V
    invoke-virtual {p0, v1}, Lz;->a(Ljava/lang/Runnable;)V
    return-object v0
    :cond_16
    invoke-static {}, LD;->c()Lz;
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

.method public final b()Lr;
    .registers 2
    invoke-static {}, LD;->a()Lz;
    move-result-object v0
    return-object v0
.end method

.class public final Lm;
.super Ljava/lang/Object;
.field public final a:Ljava/lang/Throwable;

.method public constructor <init>(Ljava/lang/Throwable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lm;->a:Ljava/lang/Throwable;
    return-void
.end method

.class public final Ln;
.super Ljava/lang/Object;
.implements LA;
.implements Lq;
.implements Lr;
.field private final a:Lr;

.method constructor <init>(Lr;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ln;->a:Lr;
    return-void
.end method

.method public static a(Ljava/lang/Object;)V
    .registers 3
    instance-of v0, p0, Lm;
    if-eqz v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    check-cast p0, Lm;
    iget-object v1, p0, Lm;->a:Ljava/lang/Throwable;
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v0
    :cond_e
    return-void
.end method

.method public final a()Lr;
    .registers 2
    iget-object v0, p0, Ln;->a:Lr;
    return-object v0
.end method

.method public final b()Lr;
    .registers 2
    iget-object v0, p0, Ln;->a:Lr;
    return-object v0
.end method

.method public final b(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.class public final Lo;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lp;
.super Ljava/lang/Object;
.field public static final a:Lp;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lp;
    invoke-direct {v0}, Lp;-><init>()V
    sput-object v0, Lp;->a:Lp;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lq;
.super Ljava/lang/Object;

.method public abstract a()Lr;
.end method

.method public abstract b(Ljava/lang/Object;)V
.end method

.class public interface abstract Lr;
.super Ljava/lang/Object;

.class public final Ls;
.super Ljava/lang/Object;
.implements Lr;
.field public static final a:Ls;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ls;
    invoke-direct {v0}, Ls;-><init>()V
    sput-object v0, Ls;->a:Ls;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lt;
.super Ljava/lang/Enum;
.field public static final enum a:Lt;
.field private static enum b:Lt;
.field private static enum c:Lt;
.field private static final synthetic d:[Lt;

.method static constructor <clinit>()V
    .registers 5
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lt;
    const-string v1, "COROUTINE_SUSPENDED"
    invoke-direct {v0, v1, v2}, Lt;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lt;->a:Lt;
    new-instance v0, Lt;
    const-string v1, "UNDECIDED"
    invoke-direct {v0, v1, v3}, Lt;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lt;->b:Lt;
    new-instance v0, Lt;
    const-string v1, "RESUMED"
    invoke-direct {v0, v1, v4}, Lt;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lt;->c:Lt;
    const/4 v0, 0x3
    new-array v0, v0, [Lt;
    sget-object v1, Lt;->a:Lt;
    aput-object v1, v0, v2
    sget-object v1, Lt;->b:Lt;
    aput-object v1, v0, v3
    sget-object v1, Lt;->c:Lt;
    aput-object v1, v0, v4
    sput-object v0, Lt;->d:[Lt;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lt;
    .registers 2
    const-class v0, Lt;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lt;
    return-object v0
.end method

.method public static values()[Lt;
    .registers 1
    sget-object v0, Lt;->d:[Lt;
    invoke-virtual {v0}, [Lt;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lt;
    return-object v0
.end method

.class public abstract Lu;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;
.implements Lq;
.field private final a:Lq;

.method public constructor <init>(Lq;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lu;->a:Lq;
    return-void
.end method

.method protected abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public a(Lq;)Lq;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public final b(Ljava/lang/Object;)V
    .registers 4
    :goto_0
    iget-object v0, p0, Lu;->a:Lq;
    :try_start_2
    invoke-virtual {p0, p1}, Lu;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object p1
    sget-object v1, Lt;->a:Lt;
    :try_end_8
    .catch Ljava/lang/Throwable; {:try_start_2 .. :try_end_8} :catch_b
    if-ne p1, v1, :cond_11
    :goto_a
    return-void
    :catch_b
    move-exception v1
    new-instance p1, Lm;
    invoke-direct {p1, v1}, Lm;-><init>(Ljava/lang/Throwable;)V
    :cond_11
    instance-of v1, v0, Lu;
    if-eqz v1, :cond_19
    check-cast v0, Lu;
    move-object p0, v0
    goto :goto_0
    :cond_19
    invoke-interface {v0, p1}, Lq;->b(Ljava/lang/Object;)V
    goto :goto_a
.end method

.class public abstract Lv;
.super Lu;
.field private final a:Lr;

.method public constructor <init>(Lq;)V
    .registers 3
    invoke-direct {p0, p1}, Lu;-><init>(Lq;)V
    if-nez p1, :cond_9
    const/4 v0, 0x0
    :goto_6
    iput-object v0, p0, Lv;->a:Lr;
    return-void
    :cond_9
    invoke-interface {p1}, Lq;->a()Lr;
    move-result-object v0
    goto :goto_6
.end method

.method public final a()Lr;
    .registers 2
    iget-object v0, p0, Lv;->a:Lr;
    return-object v0
.end method

.class public abstract Lw;
.super Lv;

.method public constructor <init>(Lq;)V
    .registers 2
    invoke-direct {p0, p1}, Lv;-><init>(Lq;)V
    return-void
.end method

.class public interface abstract Lx;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Ly;
.super Ljava/lang/Object;

.method public static a(JLq;)Ljava/lang/Object;
    .registers 5
    invoke-static {p0, p1, p2}, Ll;->a(JLq;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    return-object v0
.end method

.method public static final a(Lr;Lx;Lq;)Ljava/lang/Object;
    .registers 4
    invoke-static {p0, p1, p2}, Ll;->a(Lr;Ljava/lang/Object;Lq;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Ll;->a()Ljava/lang/Object;
    return-object v0
.end method

.method private static a(LA;Lr;LB;Lx;)Lr;
    .registers 5
    const-string v0, "$this$launch"
    invoke-static {p0, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "context"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "start"
    invoke-static {p2, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "block"
    invoke-static {p3, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    instance-of v0, p1, Ls;
    if-eqz v0, :cond_1c
    invoke-interface {p0}, LA;->b()Lr;
    move-result-object p1
    :cond_1c
    invoke-static {p1, p3}, Ll;->a(Lr;Ljava/lang/Object;)Lr;
    move-result-object v0
    return-object v0
.end method

.method public static synthetic a(LA;Lr;LB;Lx;I)Lr;
    .registers 7
    and-int/lit8 v0, p4, 0x1
    if-eqz v0, :cond_13
    sget-object v0, Ls;->a:Ls;
    check-cast v0, Lr;
    :goto_8
    and-int/lit8 v1, p4, 0x2
    if-eqz v1, :cond_e
    sget-object p2, LB;->a:LB;
    :cond_e
    invoke-static {p0, v0, p2, p3}, Ly;->a(LA;Lr;LB;Lx;)Lr;
    move-result-object v0
    return-object v0
    :cond_13
    move-object v0, p1
    goto :goto_8
.end method

.class public abstract Lz;
.super Ljava/lang/Object;
.implements Lr;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract a(Ljava/lang/Runnable;)V
.end method
