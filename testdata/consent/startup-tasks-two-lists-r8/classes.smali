# api 26
.class public final La;
.super Ljava/lang/Object;
.implements Lg;
.field private final a:Lcom/example/invest/InvestApp;

.method public constructor <init>(Lcom/example/invest/InvestApp;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Lcom/example/invest/InvestApp;
    return-void
.end method

.method public final a()V
    .registers 2
    iget-object v0, p0, La;->a:Lcom/example/invest/InvestApp;
    invoke-static {v0}, Lcom/example/invest/InvestApp;->b(Lcom/example/invest/InvestApp;)V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lcom/example/invest/InvestApp;

.method public constructor <init>(Lcom/example/invest/InvestApp;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:Lcom/example/invest/InvestApp;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Lb;->a:Lcom/example/invest/InvestApp;
    invoke-static {v0}, Lcom/example/invest/InvestApp;->c(Lcom/example/invest/InvestApp;)V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Lg;
.field private synthetic a:Lcom/example/invest/InvestApp;

.method public constructor <init>(Lcom/example/invest/InvestApp;)V
    .registers 2
    iput-object p1, p0, Lc;->a:Lcom/example/invest/InvestApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 2
    iget-object v0, p0, Lc;->a:Lcom/example/invest/InvestApp;
    invoke-static {v0}, Lcom/example/invest/InvestApp;->a(Lcom/example/invest/InvestApp;)V
    return-void
.end method

.class public Lcom/example/invest/InvestApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/invest/InvestApp;)V
    .registers 3
    const-string v1, "i"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/invest/InvestApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public static synthetic b(Lcom/example/invest/InvestApp;)V
    .registers 3
    const-string v1, "i"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/invest/InvestApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public static synthetic c(Lcom/example/invest/InvestApp;)V
    .registers 4
    const-string v0, "i"
    invoke-virtual {p0}, Lcom/example/invest/InvestApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lf;->a()Lf;
    move-result-object v0
    const-string v1, "pc"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    iput-object v1, v0, Lf;->b:Landroid/content/SharedPreferences;
    invoke-static {}, Lf;->a()Lf;
    move-result-object v0
    new-instance v1, Lc;
    invoke-direct {v1, p0}, Lc;-><init>(Lcom/example/invest/InvestApp;)V
    invoke-virtual {v0, v1}, Lf;->a(Lg;)V
    invoke-static {}, Lf;->a()Lf;
    move-result-object v0
    new-instance v1, La;
    invoke-direct {v1, p0}, La;-><init>(Lcom/example/invest/InvestApp;)V
    invoke-virtual {v0, v1}, Lf;->a(Lg;)V
    new-instance v0, Lb;
    invoke-direct {v0, p0}, Lb;-><init>(Lcom/example/invest/InvestApp;)V
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.class public Lcom/example/invest/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a()V
    .registers 4
    invoke-static {}, Lf;->a()Lf;
    move-result-object v1
    iget-object v0, v1, Lf;->b:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "ok"
    const/4 v3, 0x1
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, v1, Lf;->a:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v2
    :goto_1a
    invoke-interface {v2}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_2a
    invoke-interface {v2}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lg;
    invoke-interface {v0}, Lg;->a()V
    goto :goto_1a
    :cond_2a
    iget-object v0, v1, Lf;->a:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->clear()V
    return-void
.end method

.method public static synthetic a(Lcom/example/invest/MainActivity;)V
    .registers 1
    invoke-virtual {p0}, Lcom/example/invest/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lf;->a()Lf;
    move-result-object v0
    invoke-virtual {v0}, Lf;->b()Z
    move-result v0
    if-nez v0, :cond_34
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    sget-object v2, Ld;->a:Ld;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Le;
    invoke-direct {v2, p0}, Le;-><init>(Lcom/example/invest/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_34
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final a:Ld;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ld;
    invoke-direct {v0}, Ld;-><init>()V
    sput-object v0, Ld;->a:Ld;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {}, Lcom/example/invest/MainActivity;->a()V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/example/invest/MainActivity;

.method public constructor <init>(Lcom/example/invest/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Le;->a:Lcom/example/invest/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Le;->a:Lcom/example/invest/MainActivity;
    invoke-static {v0}, Lcom/example/invest/MainActivity;->a(Lcom/example/invest/MainActivity;)V
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field private static final c:Lf;
.field public final a:Ljava/util/List;
.field public b:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lf;
    invoke-direct {v0}, Lf;-><init>()V
    sput-object v0, Lf;->c:Lf;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lf;->a:Ljava/util/List;
    return-void
.end method

.method public static a()Lf;
    .registers 1
    sget-object v0, Lf;->c:Lf;
    return-object v0
.end method

.method public final a(Lg;)V
    .registers 3
    invoke-virtual {p0}, Lf;->b()Z
    move-result v0
    if-eqz v0, :cond_a
    invoke-interface {p1}, Lg;->a()V
    :goto_9
    return-void
    :cond_a
    iget-object v0, p0, Lf;->a:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    goto :goto_9
.end method

.method public final b()Z
    .registers 4
    iget-object v0, p0, Lf;->b:Landroid/content/SharedPreferences;
    const-string v1, "ok"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public interface abstract Lg;
.super Ljava/lang/Object;

.method public abstract a()V
.end method
