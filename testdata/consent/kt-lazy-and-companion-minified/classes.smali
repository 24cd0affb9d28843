.class public final Lcom/haomai/shop/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/haomai/shop/ShopApp;->a:Lc;
    invoke-static {}, Lc;->c()Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u4e3a\u4e86\u66f4\u597d\u5730\u4fdd\u62a4\u60a8\u7684\u6743\u76ca\uff0c\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u6743\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f\u5e76\u7ee7\u7eed"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, La;
    invoke-direct {v1}, La;-><init>()V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u6682\u4e0d\u4f7f\u7528"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lb;->a:Lb;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_b
.end method

.class public final Lcom/haomai/shop/ShopApp;
.super Landroid/app/Application;
.field public static final a:Lc;
.field private static d:Lcom/haomai/shop/ShopApp;
.field private static final e:Lh;
.field private static final f:Lh;
.field private final b:Lh;
.field private final c:Lh;

.method static constructor <clinit>()V
    .registers 4
    const/4 v3, 0x0
    const/4 v0, 0x2
    new-array v1, v0, [Ls;
    new-instance v0, Lq;
    invoke-static {}, Li;->b()Lr;
    invoke-direct {v0, v3}, Lq;-><init>(B)V
    invoke-static {v0}, Li;->a(Lq;)Ls;
    move-result-object v0
    check-cast v0, Ls;
    aput-object v0, v1, v3
    const/4 v2, 0x1
    new-instance v0, Lq;
    invoke-static {}, Li;->b()Lr;
    invoke-direct {v0, v3}, Lq;-><init>(B)V
    invoke-static {v0}, Li;->a(Lq;)Ls;
    move-result-object v0
    check-cast v0, Ls;
    aput-object v0, v1, v2
    new-instance v0, Lc;
    invoke-direct {v0, v3}, Lc;-><init>(B)V
    sput-object v0, Lcom/haomai/shop/ShopApp;->a:Lc;
    sget-object v0, Le;->a:Le;
    check-cast v0, Lm;
    invoke-static {v0}, Li;->a(Lm;)Lh;
    move-result-object v0
    sput-object v0, Lcom/haomai/shop/ShopApp;->e:Lh;
    sget-object v0, Ld;->a:Ld;
    check-cast v0, Lm;
    invoke-static {v0}, Li;->a(Lm;)Lh;
    move-result-object v0
    sput-object v0, Lcom/haomai/shop/ShopApp;->f:Lh;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    new-instance v0, Lg;
    invoke-direct {v0, p0}, Lg;-><init>(Lcom/haomai/shop/ShopApp;)V
    check-cast v0, Lm;
    invoke-static {v0}, Li;->a(Lm;)Lh;
    move-result-object v0
    iput-object v0, p0, Lcom/haomai/shop/ShopApp;->b:Lh;
    new-instance v0, Lf;
    invoke-direct {v0, p0}, Lf;-><init>(Lcom/haomai/shop/ShopApp;)V
    check-cast v0, Lm;
    invoke-static {v0}, Li;->a(Lm;)Lh;
    move-result-object v0
    iput-object v0, p0, Lcom/haomai/shop/ShopApp;->c:Lh;
    return-void
.end method

.method public static final synthetic a()Lcom/haomai/shop/ShopApp;
    .registers 1
    sget-object v0, Lcom/haomai/shop/ShopApp;->d:Lcom/haomai/shop/ShopApp;
    return-object v0
.end method

.method public static final synthetic b()Lh;
    .registers 1
    sget-object v0, Lcom/haomai/shop/ShopApp;->e:Lh;
    return-object v0
.end method

.method public static final synthetic c()Lh;
    .registers 1
    sget-object v0, Lcom/haomai/shop/ShopApp;->f:Lh;
    return-object v0
.end method

.method public final onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    move-object v0, p0
    check-cast v0, Lcom/haomai/shop/ShopApp;
    sput-object v0, Lcom/haomai/shop/ShopApp;->d:Lcom/haomai/shop/ShopApp;
    const-string v1, "shop"
    new-instance v2, Ljava/lang/StringBuilder;
    const-string v0, "android "
    invoke-direct {v2, v0}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    iget-object v0, p0, Lcom/haomai/shop/ShopApp;->c:Lh;
    invoke-interface {v0}, Lh;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-static {}, Lc;->c()Z
    move-result v0
    if-eqz v0, :cond_3d
    move-object v0, p0
    :goto_2b
    check-cast v0, Lcom/haomai/shop/ShopApp;
    if-eqz v0, :cond_3c
    const-string v1, "shop"
    iget-object v0, v0, Lcom/haomai/shop/ShopApp;->b:Lh;
    invoke-interface {v0}, Lh;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3c
    return-void
    :cond_3d
    const/4 v0, 0x0
    goto :goto_2b
.end method

.class public final La;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "d"
    invoke-static {p1, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/haomai/shop/ShopApp;->a:Lc;
    invoke-static {}, Lc;->b()Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "protocol"
    const-string v2, "1"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final a:Lb;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lb;
    invoke-direct {v0}, Lb;-><init>()V
    sput-object v0, Lb;->a:Lb;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 4
    const/4 v3, 0x0
    const/4 v0, 0x2
    new-array v1, v0, [Ls;
    new-instance v0, Lq;
    invoke-static {}, Li;->b()Lr;
    invoke-direct {v0, v3}, Lq;-><init>(B)V
    invoke-static {v0}, Li;->a(Lq;)Ls;
    move-result-object v0
    check-cast v0, Ls;
    aput-object v0, v1, v3
    const/4 v2, 0x1
    new-instance v0, Lq;
    invoke-static {}, Li;->b()Lr;
    invoke-direct {v0, v3}, Lq;-><init>(B)V
    invoke-static {v0}, Li;->a(Lq;)Ls;
    move-result-object v0
    check-cast v0, Ls;
    aput-object v0, v1, v2
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Lc;-><init>()V
    return-void
.end method

.method public static a()Lcom/haomai/shop/ShopApp;
    .registers 2
    invoke-static {}, Lcom/haomai/shop/ShopApp;->a()Lcom/haomai/shop/ShopApp;
    move-result-object v0
    if-nez v0, :cond_b
    const-string v1, "app"
    invoke-static {v1}, Li;->a(Ljava/lang/String;)V
    :cond_b
    return-object v0
.end method

.method static b()Landroid/content/SharedPreferences;
    .registers 2
    invoke-static {}, Lcom/haomai/shop/ShopApp;->b()Lh;
    move-result-object v0
    sget-object v1, Lcom/haomai/shop/ShopApp;->a:Lc;
    invoke-interface {v0}, Lh;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    return-object v0
.end method

.method public static c()Z
    .registers 2
    invoke-static {}, Lcom/haomai/shop/ShopApp;->c()Lh;
    move-result-object v0
    sget-object v1, Lcom/haomai/shop/ShopApp;->a:Lc;
    invoke-interface {v0}, Lh;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public static final synthetic d()Landroid/content/SharedPreferences;
    .registers 1
    invoke-static {}, Lc;->b()Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public final Ld;
.super Lo;
.implements Lm;
.field public static final a:Ld;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ld;
    invoke-direct {v0}, Ld;-><init>()V
    sput-object v0, Ld;->a:Ld;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lo;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 4
    sget-object v0, Lcom/haomai/shop/ShopApp;->a:Lc;
    invoke-static {}, Lc;->d()Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "protocol"
    const-string v2, "0"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "1"
    invoke-static {v0, v1}, Li;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.class public final Le;
.super Lo;
.implements Lm;
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
    invoke-direct {p0}, Lo;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 4
    sget-object v0, Lcom/haomai/shop/ShopApp;->a:Lc;
    invoke-static {}, Lc;->a()Lcom/haomai/shop/ShopApp;
    move-result-object v0
    const-string v1, "shop"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/haomai/shop/ShopApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public final Lf;
.super Lo;
.implements Lm;
.field private synthetic a:Lcom/haomai/shop/ShopApp;

.method public constructor <init>(Lcom/haomai/shop/ShopApp;)V
    .registers 2
    iput-object p1, p0, Lf;->a:Lcom/haomai/shop/ShopApp;
    invoke-direct {p0}, Lo;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lf;->a:Lcom/haomai/shop/ShopApp;
    invoke-virtual {v0}, Lcom/haomai/shop/ShopApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lg;
.super Lo;
.implements Lm;
.field private synthetic a:Lcom/haomai/shop/ShopApp;

.method public constructor <init>(Lcom/haomai/shop/ShopApp;)V
    .registers 2
    iput-object p1, p0, Lg;->a:Lcom/haomai/shop/ShopApp;
    invoke-direct {p0}, Lo;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lg;->a:Lcom/haomai/shop/ShopApp;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/haomai/shop/ShopApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_12
    new-instance v0, Lj;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lj;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_12
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public interface abstract Lh;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public final Li;
.super Ljava/lang/Object;
.implements Lh;
.field private a:Lm;
.field private volatile b:Ljava/lang/Object;

.method private constructor <init>(Lm;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lk;->a:Lk;
    iput-object v0, p0, Li;->b:Ljava/lang/Object;
    iput-object p1, p0, Li;->a:Lm;
    return-void
.end method

.method public static a(Lm;)Lh;
    .registers 2
    new-instance v0, Li;
    invoke-direct {v0, p0}, Li;-><init>(Lm;)V
    return-object v0
.end method

.method public static a(Lq;)Ls;
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
    new-instance v0, Ll;
    invoke-direct {v0, p0}, Ll;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.method public static a(Ljava/lang/Object;Ljava/lang/Object;)Z
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

.method public static b()Lr;
    .registers 1
    new-instance v0, Lr;
    invoke-direct {v0}, Lr;-><init>()V
    return-object v0
.end method

.method public final a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Li;->b:Ljava/lang/Object;
    sget-object v1, Lk;->a:Lk;
    if-eq v0, v1, :cond_7
    :goto_6
    return-object v0
    :cond_7
    monitor-enter p0
    :try_start_8
    iget-object v0, p0, Li;->b:Ljava/lang/Object;
    sget-object v1, Lk;->a:Lk;
    if-ne v0, v1, :cond_19
    iget-object v0, p0, Li;->a:Lm;
    invoke-interface {v0}, Lm;->a()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Li;->b:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Li;->a:Lm;
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

.class public final Lj;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lk;
.super Ljava/lang/Object;
.field public static final a:Lk;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lk;
    invoke-direct {v0}, Lk;-><init>()V
    sput-object v0, Lk;->a:Lk;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Ll;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lm;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public abstract Ln;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Ln;-><init>(B)V
    return-void
.end method

.method private constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Lo;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public abstract Lp;
.super Ln;
.implements Ls;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ln;-><init>()V
    return-void
.end method

.class public final Lq;
.super Lp;
.implements Ls;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lp;-><init>()V
    return-void
.end method

.method public constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Lq;-><init>()V
    return-void
.end method

.class public final Lr;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Ls;
.super Ljava/lang/Object;
