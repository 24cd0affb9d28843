.class public final Lcn/duyue/reader/App;
.super Landroid/app/Application;
.field public static final a:La;
.field private static b:Landroid/content/Context;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, La;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, La;-><init>(B)V
    sput-object v0, Lcn/duyue/reader/App;->a:La;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static final synthetic a()Landroid/content/Context;
    .registers 1
    sget-object v0, Lcn/duyue/reader/App;->b:Landroid/content/Context;
    return-object v0
.end method

.method public final onCreate()V
    .registers 5
    const/4 v3, 0x2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    sput-object v0, Lcn/duyue/reader/App;->b:Landroid/content/Context;
    sget-object v0, Lh;->e:Lh;
    sget-object v0, Lh;->d:Lf;
    sget-object v1, Lh;->a:[Lu;
    aget-object v1, v1, v3
    invoke-virtual {v0, v1}, Lf;->a(Lu;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    add-int/lit8 v0, v0, 0x1
    sget-object v1, Lh;->d:Lf;
    sget-object v2, Lh;->a:[Lu;
    aget-object v2, v2, v3
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-virtual {v1, v2, v0}, Lf;->a(Lu;Ljava/lang/Object;)V
    sget-object v0, Lh;->e:Lh;
    invoke-static {}, Lh;->a()Z
    move-result v0
    if-eqz v0, :cond_3a
    sget-object v0, Lb;->a:Lb;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lb;->a(Landroid/content/Context;)V
    :cond_3a
    sget-object v0, Lh;->e:Lh;
    sget-object v0, Lh;->c:Lf;
    sget-object v1, Lh;->a:[Lu;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, v1}, Lf;->a(Lu;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_65
    invoke-virtual {p0}, Lcn/duyue/reader/App;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    const-string v1, "App"
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_65
    return-void
.end method

.class public final Lcn/duyue/reader/ui/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static final synthetic a()V
    .registers 0
    invoke-static {}, Lcn/duyue/reader/ui/SplashActivity;->b()V
    return-void
.end method

.method private static b()V
    .registers 2
    const-string v0, "Splash"
    const-string v1, "go"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lh;->e:Lh;
    invoke-static {}, Lh;->a()Z
    move-result v0
    if-eqz v0, :cond_f
    invoke-static {}, Lcn/duyue/reader/ui/SplashActivity;->b()V
    :goto_e
    return-void
    :cond_f
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u7528\u6237\u534f\u8bae\u4e0e\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u60a8\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u70b9\u51fb\u201c\u540c\u610f\u201d\u5f00\u59cb\u4f7f\u7528\u3002"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lc;
    invoke-direct {v1, p0}, Lc;-><init>(Lcn/duyue/reader/ui/SplashActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f\u5e76\u9000\u51fa"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Ld;
    invoke-direct {v1, p0}, Ld;-><init>(Lcn/duyue/reader/ui/SplashActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    new-instance v1, Landroid/widget/Switch;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/widget/Switch;-><init>(Landroid/content/Context;)V
    sget-object v0, Le;->a:Le;
    check-cast v0, Landroid/widget/CompoundButton$OnCheckedChangeListener;
    invoke-virtual {v1, v0}, Landroid/widget/Switch;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    move-object v0, v1
    check-cast v0, Landroid/view/View;
    invoke-virtual {p0, v0}, Lcn/duyue/reader/ui/SplashActivity;->setContentView(Landroid/view/View;)V
    goto :goto_e
.end method

.class public final La;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, La;-><init>()V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field public static final a:Lb;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lb;
    invoke-direct {v0}, Lb;-><init>()V
    sput-object v0, Lb;->a:Lb;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p0, v0}, Lj;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "Stat"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lk;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lk;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcn/duyue/reader/ui/SplashActivity;

.method public constructor <init>(Lcn/duyue/reader/ui/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lc;->a:Lcn/duyue/reader/ui/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    sget-object v0, Lh;->e:Lh;
    sget-object v0, Lh;->b:Lf;
    sget-object v1, Lh;->a:[Lu;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    sget-object v2, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1, v2}, Lf;->a(Lu;Ljava/lang/Object;)V
    sget-object v0, Lb;->a:Lb;
    iget-object v0, p0, Lc;->a:Lcn/duyue/reader/ui/SplashActivity;
    invoke-virtual {v0}, Lcn/duyue/reader/ui/SplashActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lb;->a(Landroid/content/Context;)V
    invoke-static {}, Lcn/duyue/reader/ui/SplashActivity;->a()V
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcn/duyue/reader/ui/SplashActivity;

.method public constructor <init>(Lcn/duyue/reader/ui/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Ld;->a:Lcn/duyue/reader/ui/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Ld;->a:Lcn/duyue/reader/ui/SplashActivity;
    invoke-virtual {v0}, Lcn/duyue/reader/ui/SplashActivity;->finish()V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field public static final a:Le;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Le;
    invoke-direct {v0}, Le;-><init>()V
    sput-object v0, Le;->a:Le;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 6
    sget-object v0, Lh;->e:Lh;
    sget-object v0, Lh;->c:Lf;
    sget-object v1, Lh;->a:[Lu;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-static {p2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lf;->a(Lu;Ljava/lang/Object;)V
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field private final a:Li;
.field private final b:Ljava/lang/String;
.field private final c:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 3
    const/4 v2, 0x0
    const/4 v0, 0x1
    new-array v1, v0, [Lu;
    new-instance v0, Ls;
    invoke-static {}, Lj;->b()Lt;
    invoke-direct {v0, v2}, Ls;-><init>(B)V
    invoke-static {v0}, Lj;->a(Ls;)Lu;
    move-result-object v0
    check-cast v0, Lu;
    aput-object v0, v1, v2
    return-void
.end method

.method public constructor <init>(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 4
    const-string v0, "key"
    invoke-static {p1, v0}, Lj;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->b:Ljava/lang/String;
    iput-object p2, p0, Lf;->c:Ljava/lang/Object;
    sget-object v0, Lg;->a:Lg;
    check-cast v0, Ln;
    invoke-static {v0}, Lj;->a(Ln;)Li;
    move-result-object v0
    iput-object v0, p0, Lf;->a:Li;
    return-void
.end method

.method private final a()Landroid/content/SharedPreferences;
    .registers 2
    iget-object v0, p0, Lf;->a:Li;
    invoke-interface {v0}, Li;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    return-object v0
.end method

.method public final a(Lu;)Ljava/lang/Object;
    .registers 5
    const-string v0, "property"
    invoke-static {p1, v0}, Lj;->a(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lf;->c:Ljava/lang/Object;
    instance-of v1, v0, Ljava/lang/Boolean;
    if-eqz v1, :cond_24
    invoke-direct {p0}, Lf;->a()Landroid/content/SharedPreferences;
    move-result-object v1
    iget-object v2, p0, Lf;->b:Ljava/lang/String;
    iget-object v0, p0, Lf;->c:Ljava/lang/Object;
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    :goto_23
    return-object v0
    :cond_24
    instance-of v1, v0, Ljava/lang/Integer;
    if-eqz v1, :cond_41
    invoke-direct {p0}, Lf;->a()Landroid/content/SharedPreferences;
    move-result-object v1
    iget-object v2, p0, Lf;->b:Ljava/lang/String;
    iget-object v0, p0, Lf;->c:Ljava/lang/Object;
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    goto :goto_23
    :cond_41
    instance-of v0, v0, Ljava/lang/String;
    if-eqz v0, :cond_56
    invoke-direct {p0}, Lf;->a()Landroid/content/SharedPreferences;
    move-result-object v1
    iget-object v2, p0, Lf;->b:Ljava/lang/String;
    iget-object v0, p0, Lf;->c:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    goto :goto_23
    :cond_56
    new-instance v0, Ljava/lang/IllegalArgumentException;
    iget-object v1, p0, Lf;->b:Ljava/lang/String;
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method

.method public final a(Lu;Ljava/lang/Object;)V
    .registers 6
    const-string v0, "property"
    invoke-static {p1, v0}, Lj;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Lf;->a()Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    instance-of v1, p2, Ljava/lang/Boolean;
    if-eqz v1, :cond_20
    iget-object v1, p0, Lf;->b:Ljava/lang/String;
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    :cond_1c
    :goto_1c
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
    :cond_20
    instance-of v1, p2, Ljava/lang/Integer;
    if-eqz v1, :cond_30
    iget-object v1, p0, Lf;->b:Ljava/lang/String;
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->intValue()I
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    goto :goto_1c
    :cond_30
    instance-of v1, p2, Ljava/lang/String;
    if-eqz v1, :cond_1c
    iget-object v1, p0, Lf;->b:Ljava/lang/String;
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, v1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    goto :goto_1c
.end method

.class final Lg;
.super Lp;
.implements Ln;
.field public static final a:Lg;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lg;
    invoke-direct {v0}, Lg;-><init>()V
    sput-object v0, Lg;->a:Lg;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lp;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 4
    sget-object v0, Lcn/duyue/reader/App;->a:La;
    invoke-static {}, Lcn/duyue/reader/App;->a()Landroid/content/Context;
    move-result-object v0
    if-nez v0, :cond_d
    const-string v1, "context"
    invoke-static {v1}, Lj;->a(Ljava/lang/String;)V
    :cond_d
    const-string v1, "settings"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public final Lh;
.super Ljava/lang/Object;
.field public static final synthetic a:[Lu;
.field public static final b:Lf;
.field public static final c:Lf;
.field public static final d:Lf;
.field public static final e:Lh;

.method static constructor <clinit>()V
    .registers 4
    const/4 v3, 0x0
    const/4 v0, 0x3
    new-array v1, v0, [Lu;
    new-instance v0, Lq;
    invoke-static {}, Lj;->b()Lt;
    invoke-direct {v0, v3}, Lq;-><init>(B)V
    invoke-static {v0}, Lj;->a(Lq;)Lu;
    move-result-object v0
    check-cast v0, Lu;
    aput-object v0, v1, v3
    const/4 v2, 0x1
    new-instance v0, Lq;
    invoke-static {}, Lj;->b()Lt;
    invoke-direct {v0, v3}, Lq;-><init>(B)V
    invoke-static {v0}, Lj;->a(Lq;)Lu;
    move-result-object v0
    check-cast v0, Lu;
    aput-object v0, v1, v2
    const/4 v2, 0x2
    new-instance v0, Lq;
    invoke-static {}, Lj;->b()Lt;
    invoke-direct {v0, v3}, Lq;-><init>(B)V
    invoke-static {v0}, Lj;->a(Lq;)Lu;
    move-result-object v0
    check-cast v0, Lu;
    aput-object v0, v1, v2
    sput-object v1, Lh;->a:[Lu;
    new-instance v0, Lh;
    invoke-direct {v0}, Lh;-><init>()V
    sput-object v0, Lh;->e:Lh;
    new-instance v0, Lf;
    const-string v1, "privacy_agreed"
    sget-object v2, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-direct {v0, v1, v2}, Lf;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, Lh;->b:Lf;
    new-instance v0, Lf;
    const-string v1, "night_mode"
    sget-object v2, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-direct {v0, v1, v2}, Lf;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, Lh;->c:Lf;
    new-instance v0, Lf;
    const-string v1, "launch_count"
    invoke-static {v3}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Lf;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, Lh;->d:Lf;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Z
    .registers 3
    sget-object v0, Lh;->b:Lf;
    sget-object v1, Lh;->a:[Lu;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, v1}, Lf;->a(Lu;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.class public interface abstract Li;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public final Lj;
.super Ljava/lang/Object;
.implements Li;
.field private a:Ln;
.field private volatile b:Ljava/lang/Object;

.method private constructor <init>(Ln;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Ll;->a:Ll;
    iput-object v0, p0, Lj;->b:Ljava/lang/Object;
    iput-object p1, p0, Lj;->a:Ln;
    return-void
.end method

.method public static a(Ln;)Li;
    .registers 2
    new-instance v0, Lj;
    invoke-direct {v0, p0}, Lj;-><init>(Ln;)V
    return-object v0
.end method

.method public static a(Lq;)Lu;
    .registers 1
    return-object p0
.end method

.method public static a(Ls;)Lu;
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

.method public static a(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lm;
    invoke-direct {v0, p0}, Lm;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.method public static b()Lt;
    .registers 1
    new-instance v0, Lt;
    invoke-direct {v0}, Lt;-><init>()V
    return-object v0
.end method

.method public final a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lj;->b:Ljava/lang/Object;
    sget-object v1, Ll;->a:Ll;
    if-eq v0, v1, :cond_7
    :goto_6
    return-object v0
    :cond_7
    monitor-enter p0
    :try_start_8
    iget-object v0, p0, Lj;->b:Ljava/lang/Object;
    sget-object v1, Ll;->a:Ll;
    if-ne v0, v1, :cond_19
    iget-object v0, p0, Lj;->a:Ln;
    invoke-interface {v0}, Ln;->a()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lj;->b:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Lj;->a:Ln;
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

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lm;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Ln;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public abstract Lo;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lo;-><init>(B)V
    return-void
.end method

.method private constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Lp;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lq;
.super Lr;
.implements Lu;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lr;-><init>()V
    return-void
.end method

.method public constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Lq;-><init>()V
    return-void
.end method

.class public abstract Lr;
.super Lo;
.implements Lu;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lo;-><init>()V
    return-void
.end method

.class public final Ls;
.super Lr;
.implements Lu;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lr;-><init>()V
    return-void
.end method

.method public constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Ls;-><init>()V
    return-void
.end method

.class public final Lt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lu;
.super Ljava/lang/Object;
