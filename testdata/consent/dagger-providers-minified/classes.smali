.class public Lcom/hebei/bank/BankApp;
.super Landroid/app/Application;
.field a:La;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Ld;
    invoke-direct {v0, p0}, Ld;-><init>(Landroid/app/Application;)V
    iput-object v0, p0, Lcom/hebei/bank/BankApp;->a:La;
    iget-object v0, p0, Lcom/hebei/bank/BankApp;->a:La;
    invoke-interface {v0}, La;->a()Lc;
    move-result-object v0
    invoke-interface {v0}, Lc;->a()Z
    move-result v0
    if-eqz v0, :cond_25
    iget-object v0, p0, Lcom/hebei/bank/BankApp;->a:La;
    invoke-interface {v0}, La;->b()Ll;
    move-result-object v0
    invoke-interface {v0}, Ll;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lb;
    invoke-interface {v0}, Lb;->a()V
    :cond_25
    iget-object v0, p0, Lcom/hebei/bank/BankApp;->a:La;
    invoke-interface {v0}, La;->c()Ll;
    move-result-object v0
    invoke-interface {v0}, Ll;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lb;
    invoke-interface {v0}, Lb;->a()V
    return-void
.end method

.class public Lcom/hebei/bank/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/hebei/bank/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/hebei/bank/BankApp;
    iget-object v0, v0, Lcom/hebei/bank/BankApp;->a:La;
    invoke-interface {v0}, La;->a()Lc;
    move-result-object v1
    invoke-interface {v1}, Lc;->a()Z
    move-result v1
    if-eqz v1, :cond_16
    :goto_15
    return-void
    :cond_16
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u300a\u6cb3\u5317\u94f6\u884c\u4e2a\u4eba\u4fe1\u606f\u4fdd\u62a4\u653f\u7b56\u300b"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u540c\u610f"
    new-instance v3, Lh;
    invoke-direct {v3, v0}, Lh;-><init>(La;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u4e0d\u540c\u610f"
    new-instance v3, Lg;
    invoke-direct {v3, p0, v0}, Lg;-><init>(Lcom/hebei/bank/MainActivity;La;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_15
.end method

.class public interface abstract La;
.super Ljava/lang/Object;

.method public abstract a()Lc;
.end method

.method public abstract b()Ll;
.end method

.method public abstract c()Ll;
.end method

.class public interface abstract Lb;
.super Ljava/lang/Object;

.method public abstract a()V
.end method

.class public interface abstract Lc;
.super Ljava/lang/Object;

.method public abstract a(Z)V
.end method

.method public abstract a()Z
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements La;
.field final a:Landroid/app/Application;
.field final b:Ll;
.field private final c:Ll;
.field private final d:Ll;
.field private final e:Ll;

.method public constructor <init>(Landroid/app/Application;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Landroid/app/Application;
    new-instance v0, Le;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Le;-><init>(Ld;I)V
    invoke-static {v0}, Lk;->a(Ll;)Ll;
    move-result-object v0
    iput-object v0, p0, Ld;->b:Ll;
    new-instance v0, Le;
    const/4 v1, 0x1
    invoke-direct {v0, p0, v1}, Le;-><init>(Ld;I)V
    invoke-static {v0}, Lk;->a(Ll;)Ll;
    move-result-object v0
    iput-object v0, p0, Ld;->c:Ll;
    new-instance v0, Le;
    const/4 v1, 0x2
    invoke-direct {v0, p0, v1}, Le;-><init>(Ld;I)V
    iput-object v0, p0, Ld;->d:Ll;
    new-instance v0, Le;
    const/4 v1, 0x3
    invoke-direct {v0, p0, v1}, Le;-><init>(Ld;I)V
    iput-object v0, p0, Ld;->e:Ll;
    return-void
.end method

.method public final a()Lc;
    .registers 2
    iget-object v0, p0, Ld;->c:Ll;
    invoke-interface {v0}, Ll;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lc;
    return-object v0
.end method

.method public final b()Ll;
    .registers 2
    iget-object v0, p0, Ld;->d:Ll;
    return-object v0
.end method

.method public final c()Ll;
    .registers 2
    iget-object v0, p0, Ld;->e:Ll;
    return-object v0
.end method

.class final Le;
.super Ljava/lang/Object;
.implements Ll;
.field private final a:Ld;
.field private final b:I

.method constructor <init>(Ld;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Le;->a:Ld;
    iput p2, p0, Le;->b:I
    return-void
.end method

.method public final a()Ljava/lang/Object;
    .registers 4
    iget v0, p0, Le;->b:I
    packed-switch v0, :pswitch_data_3e
    new-instance v0, Ljava/lang/AssertionError;
    iget v1, p0, Le;->b:I
    invoke-direct {v0, v1}, Ljava/lang/AssertionError;-><init>(I)V
    throw v0
    :pswitch_d
    iget-object v0, p0, Le;->a:Ld;
    iget-object v0, v0, Ld;->a:Landroid/app/Application;
    const-string v1, "bank"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/Application;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    :goto_18
    return-object v0
    :pswitch_19
    new-instance v1, Lj;
    iget-object v0, p0, Le;->a:Ld;
    iget-object v0, v0, Ld;->b:Ll;
    invoke-interface {v0}, Ll;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    invoke-direct {v1, v0}, Lj;-><init>(Landroid/content/SharedPreferences;)V
    move-object v0, v1
    goto :goto_18
    :pswitch_2a
    new-instance v0, Lf;
    iget-object v1, p0, Le;->a:Ld;
    iget-object v1, v1, Ld;->a:Landroid/app/Application;
    invoke-direct {v0, v1}, Lf;-><init>(Landroid/content/Context;)V
    goto :goto_18
    :pswitch_34
    new-instance v0, Li;
    iget-object v1, p0, Le;->a:Ld;
    iget-object v1, v1, Ld;->a:Landroid/app/Application;
    invoke-direct {v0, v1}, Li;-><init>(Landroid/content/Context;)V
    goto :goto_18
    :pswitch_data_3e
    .packed-switch 0x0
        :pswitch_d
        :pswitch_19
        :pswitch_2a
        :pswitch_34
    .end packed-switch
.end method

.class final Lf;
.super Ljava/lang/Object;
.implements Lb;
.field private final a:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->a:Landroid/content/Context;
    return-void
.end method

.method public final a()V
    .registers 4
    const-string v1, "b"
    iget-object v0, p0, Lf;->a:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:La;
.field private synthetic b:Lcom/hebei/bank/MainActivity;

.method public constructor <init>(Lcom/hebei/bank/MainActivity;La;)V
    .registers 3
    iput-object p1, p0, Lg;->b:Lcom/hebei/bank/MainActivity;
    iput-object p2, p0, Lg;->a:La;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lg;->a:La;
    invoke-interface {v0}, La;->a()Lc;
    move-result-object v0
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lc;->a(Z)V
    iget-object v0, p0, Lg;->b:Lcom/hebei/bank/MainActivity;
    invoke-virtual {v0}, Lcom/hebei/bank/MainActivity;->finish()V
    return-void
.end method

.class public final Lh;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:La;

.method public constructor <init>(La;)V
    .registers 2
    iput-object p1, p0, Lh;->a:La;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lh;->a:La;
    invoke-interface {v0}, La;->a()Lc;
    move-result-object v0
    const/4 v1, 0x1
    invoke-interface {v0, v1}, Lc;->a(Z)V
    iget-object v0, p0, Lh;->a:La;
    invoke-interface {v0}, La;->b()Ll;
    move-result-object v0
    invoke-interface {v0}, Ll;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lb;
    invoke-interface {v0}, Lb;->a()V
    return-void
.end method

.class final Li;
.super Ljava/lang/Object;
.implements Lb;
.field private final a:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Li;->a:Landroid/content/Context;
    return-void
.end method

.method public final a()V
    .registers 4
    const-string v1, "b"
    iget-object v0, p0, Li;->a:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lj;
.super Ljava/lang/Object;
.implements Lc;
.field private final a:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lj;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final a(Z)V
    .registers 4
    iget-object v0, p0, Lj;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "given"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final a()Z
    .registers 4
    iget-object v0, p0, Lj;->a:Landroid/content/SharedPreferences;
    const-string v1, "given"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public final Lk;
.super Ljava/lang/Object;
.implements Ll;
.field private static final a:Ljava/lang/Object;
.field private volatile b:Ll;
.field private volatile c:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Lk;->a:Ljava/lang/Object;
    return-void
.end method

.method private constructor <init>(Ll;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lk;->a:Ljava/lang/Object;
    iput-object v0, p0, Lk;->c:Ljava/lang/Object;
    iput-object p1, p0, Lk;->b:Ll;
    return-void
.end method

.method public static a(Ll;)Ll;
    .registers 2
    new-instance v0, Lk;
    invoke-direct {v0, p0}, Lk;-><init>(Ll;)V
    return-object v0
.end method

.method public final a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lk;->c:Ljava/lang/Object;
    sget-object v1, Lk;->a:Ljava/lang/Object;
    if-ne v0, v1, :cond_19
    monitor-enter p0
    :try_start_7
    iget-object v0, p0, Lk;->c:Ljava/lang/Object;
    sget-object v1, Lk;->a:Ljava/lang/Object;
    if-ne v0, v1, :cond_18
    iget-object v0, p0, Lk;->b:Ll;
    invoke-interface {v0}, Ll;->a()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lk;->c:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Lk;->b:Ll;
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

.class public interface abstract Ll;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method
