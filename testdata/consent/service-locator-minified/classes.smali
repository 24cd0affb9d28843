.class public final Lcom/koin/wine/MainActivity;
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
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Le;->a:Le;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lf;
    invoke-direct {v1, p0}, Lf;-><init>(Lcom/koin/wine/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lcom/koin/wine/WineApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Ld;->a:Ld;
    const-class v1, Lg;
    new-instance v0, Li;
    invoke-direct {v0, p0}, Li;-><init>(Lcom/koin/wine/WineApp;)V
    check-cast v0, Lo;
    invoke-static {v1, v0}, Ld;->a(Ljava/lang/Class;Lo;)V
    sget-object v0, Ld;->a:Ld;
    const-class v1, Lb;
    new-instance v0, Lj;
    invoke-direct {v0, p0}, Lj;-><init>(Lcom/koin/wine/WineApp;)V
    check-cast v0, Lo;
    invoke-static {v1, v0}, Ld;->a(Ljava/lang/Class;Lo;)V
    sget-object v0, Ld;->a:Ld;
    const-class v1, Lc;
    new-instance v0, Lk;
    invoke-direct {v0, p0}, Lk;-><init>(Lcom/koin/wine/WineApp;)V
    check-cast v0, Lo;
    invoke-static {v1, v0}, Ld;->a(Ljava/lang/Class;Lo;)V
    sget-object v0, Ld;->a:Ld;
    const-class v1, La;
    sget-object v0, Ll;->a:Ll;
    check-cast v0, Lo;
    invoke-static {v1, v0}, Ld;->a(Ljava/lang/Class;Lo;)V
    sget-object v0, Ld;->a:Ld;
    const-class v0, Lb;
    invoke-static {v0}, Ld;->a(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lb;
    const-string v1, "w"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0}, Lb;->a()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    sget-object v0, Ld;->a:Ld;
    const-class v0, Lc;
    invoke-static {v0}, Ld;->a(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lc;
    iget-object v0, v0, Lc;->a:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_71
    new-instance v0, Ln;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Ln;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_71
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.field final a:Lg;

.method public constructor <init>(Lg;)V
    .registers 3
    const-string v0, "repo"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Lg;
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field private final a:Landroid/content/Context;
.field private final b:Lg;

.method public constructor <init>(Landroid/content/Context;Lg;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "repo"
    invoke-static {p2, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:Landroid/content/Context;
    iput-object p2, p0, Lb;->b:Lg;
    return-void
.end method

.method public final a()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lb;->b:Lg;
    invoke-interface {v0}, Lg;->a()Z
    move-result v0
    if-eqz v0, :cond_21
    iget-object v0, p0, Lb;->a:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1a
    new-instance v0, Ln;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Ln;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1a
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    :goto_20
    return-object v0
    :cond_21
    const/4 v0, 0x0
    goto :goto_20
.end method

.class public final Lc;
.super Ljava/lang/Object;
.field public final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:Landroid/content/Context;
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.field public static final a:Ld;
.field private static final b:Ljava/util/HashMap;
.field private static final c:Ljava/util/HashMap;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ld;
    invoke-direct {v0}, Ld;-><init>()V
    sput-object v0, Ld;->a:Ld;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Ld;->b:Ljava/util/HashMap;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Ld;->c:Ljava/util/HashMap;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Ljava/lang/Class;)Ljava/lang/Object;
    .registers 3
    const-string v0, "c"
    invoke-static {p0, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Ld;->b:Ljava/util/HashMap;
    invoke-virtual {v0, p0}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_26
    sget-object v0, Ld;->c:Ljava/util/HashMap;
    invoke-virtual {v0, p0}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_18
    invoke-static {}, Lp;->a()V
    :cond_18
    check-cast v0, Lo;
    invoke-interface {v0}, Lo;->a()Ljava/lang/Object;
    move-result-object v1
    sget-object v0, Ld;->b:Ljava/util/HashMap;
    check-cast v0, Ljava/util/Map;
    invoke-interface {v0, p0, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-object v0, v1
    :cond_26
    if-nez v0, :cond_30
    new-instance v0, Ln;
    const-string v1, "null cannot be cast to non-null type T"
    invoke-direct {v0, v1}, Ln;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_30
    return-object v0
.end method

.method public static a(Ljava/lang/Class;Lo;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p0, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "f"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Ld;->c:Ljava/util/HashMap;
    check-cast v0, Ljava/util/Map;
    invoke-interface {v0, p0, p1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
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

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    sget-object v0, Ld;->a:Ld;
    const-class v0, La;
    invoke-static {v0}, Ld;->a(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, La;
    iget-object v0, v0, La;->a:Lg;
    invoke-interface {v0}, Lg;->b()V
    sget-object v0, Ld;->a:Ld;
    const-class v0, Lb;
    invoke-static {v0}, Ld;->a(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lb;
    invoke-virtual {v0}, Lb;->a()Ljava/lang/String;
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/koin/wine/MainActivity;

.method public constructor <init>(Lcom/koin/wine/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lf;->a:Lcom/koin/wine/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lf;->a:Lcom/koin/wine/MainActivity;
    invoke-virtual {v0}, Lcom/koin/wine/MainActivity;->finish()V
    return-void
.end method

.class public interface abstract Lg;
.super Ljava/lang/Object;

.method public abstract a()Z
.end method

.method public abstract b()V
.end method

.class public final Lh;
.super Ljava/lang/Object;
.implements Lg;
.field private final a:Landroid/content/SharedPreferences;
.field private final b:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "c"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lh;->b:Landroid/content/Context;
    iget-object v0, p0, Lh;->b:Landroid/content/Context;
    const-string v1, "w"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lh;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final a()Z
    .registers 4
    iget-object v0, p0, Lh;->a:Landroid/content/SharedPreferences;
    const-string v1, "accepted"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final b()V
    .registers 4
    iget-object v0, p0, Lh;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "accepted"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Li;
.super Lq;
.implements Lo;
.field private synthetic a:Lcom/koin/wine/WineApp;

.method public constructor <init>(Lcom/koin/wine/WineApp;)V
    .registers 2
    iput-object p1, p0, Li;->a:Lcom/koin/wine/WineApp;
    invoke-direct {p0}, Lq;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    new-instance v1, Lh;
    iget-object v0, p0, Li;->a:Lcom/koin/wine/WineApp;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lh;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.class public final Lj;
.super Lq;
.implements Lo;
.field private synthetic a:Lcom/koin/wine/WineApp;

.method public constructor <init>(Lcom/koin/wine/WineApp;)V
    .registers 2
    iput-object p1, p0, Lj;->a:Lcom/koin/wine/WineApp;
    invoke-direct {p0}, Lq;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lj;->a:Lcom/koin/wine/WineApp;
    check-cast v0, Landroid/content/Context;
    sget-object v1, Ld;->a:Ld;
    const-class v1, Lg;
    invoke-static {v1}, Ld;->a(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lg;
    new-instance v2, Lb;
    invoke-direct {v2, v0, v1}, Lb;-><init>(Landroid/content/Context;Lg;)V
    return-object v2
.end method

.class public final Lk;
.super Lq;
.implements Lo;
.field private synthetic a:Lcom/koin/wine/WineApp;

.method public constructor <init>(Lcom/koin/wine/WineApp;)V
    .registers 2
    iput-object p1, p0, Lk;->a:Lcom/koin/wine/WineApp;
    invoke-direct {p0}, Lq;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    new-instance v1, Lc;
    iget-object v0, p0, Lk;->a:Lcom/koin/wine/WineApp;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lc;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.class public final Ll;
.super Lq;
.implements Lo;
.field public static final a:Ll;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    sput-object v0, Ll;->a:Ll;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lq;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    sget-object v0, Ld;->a:Ld;
    const-class v0, Lg;
    invoke-static {v0}, Ld;->a(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lg;
    new-instance v1, La;
    invoke-direct {v1, v0}, La;-><init>(Lg;)V
    return-object v1
.end method

.class public final Lm;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public final Ln;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lo;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public final Lp;
.super Ljava/lang/Object;

.method public static a()V
    .registers 1
    new-instance v0, Lm;
    invoke-direct {v0}, Lm;-><init>()V
    throw v0
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

.class public abstract Lq;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
