.class public Lcom/shanshi/meal/MainActivity;
.super La;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, La;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, La;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lk;
    invoke-direct {v0, p0}, Lk;-><init>(Lb;)V
    const-class v1, Ls;
    invoke-virtual {v0, v1}, Lk;->a(Ljava/lang/Class;)Lj;
    move-result-object v0
    check-cast v0, Ls;
    new-instance v1, Lm;
    invoke-direct {v1, v0}, Lm;-><init>(Ls;)V
    invoke-static {v1}, Lc;->c(Ljava/lang/Object;)Lt;
    move-result-object v0
    new-instance v1, Landroid/widget/FrameLayout;
    invoke-direct {v1, p0}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v1}, La;->setContentView(Landroid/view/View;)V
    new-instance v2, Lg;
    invoke-direct {v2, v1, v0}, Lg;-><init>(Landroid/view/ViewGroup;Lz;)V
    invoke-virtual {v2}, Lg;->d()V
    return-void
.end method

.class public Lcom/shanshi/meal/MealApp;
.super Landroid/app/Application;
.field public static a:Lcom/shanshi/meal/MealApp;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/shanshi/meal/MealApp;->a:Lcom/shanshi/meal/MealApp;
    return-void
.end method

.class public interface abstract LA;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public abstract LB;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public La;
.super Landroid/app/Activity;
.implements Lb;
.field private final a:Ll;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    iput-object v0, p0, La;->a:Ll;
    return-void
.end method

.method public final a()Ll;
    .registers 2
    iget-object v0, p0, La;->a:Ll;
    return-object v0
.end method

.class public interface abstract Lb;
.super Ljava/lang/Object;

.method public abstract a()Ll;
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Li;
.field private a:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:Ljava/lang/Object;
    return-void
.end method

.method public static a(ILe;)Ljava/lang/String;
    .registers 3
    check-cast p1, Lg;
    iget-object v0, p1, Lg;->b:Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/Context;->getResources()Landroid/content/res/Resources;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/content/res/Resources;->getString(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static a(Ljava/lang/String;Le;)V
    .registers 4
    new-instance v1, Landroid/widget/TextView;
    move-object v0, p1
    check-cast v0, Lg;
    iget-object v0, v0, Lg;->b:Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-direct {v1, v0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1, p0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-interface {p1, v1}, Le;->a(Landroid/view/View;)V
    return-void
.end method

.method public static final a(Ly;LA;Le;)V
    .registers 5
    new-instance v1, Landroid/widget/LinearLayout;
    move-object v0, p2
    check-cast v0, Lg;
    iget-object v0, v0, Lg;->b:Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-direct {v1, v0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    const/4 v0, 0x1
    invoke-virtual {v1, v0}, Landroid/widget/LinearLayout;->setEnabled(Z)V
    new-instance v0, Ld;
    invoke-direct {v0, p0}, Ld;-><init>(Ly;)V
    invoke-virtual {v1, v0}, Landroid/widget/LinearLayout;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-interface {p2, v1}, Le;->a(Landroid/view/ViewGroup;)V
    const/4 v0, 0x6
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {p1, v1, p2, v0}, LA;->a(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-interface {p2}, Le;->c()V
    return-void
.end method

.method public static b(Ljava/lang/Object;)Lt;
    .registers 2
    new-instance v0, Lt;
    invoke-direct {v0}, Lt;-><init>()V
    iput-object p0, v0, Lt;->a:Ljava/lang/Object;
    return-object v0
.end method

.method public static c(Ljava/lang/Object;)Lt;
    .registers 2
    new-instance v0, Lt;
    invoke-direct {v0}, Lt;-><init>()V
    iput-object p0, v0, Lt;->a:Ljava/lang/Object;
    return-object v0
.end method

.method public final a()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lc;->a:Ljava/lang/Object;
    return-object v0
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 3
    iget-object v0, p0, Lc;->a:Ljava/lang/Object;
    if-eqz v0, :cond_c
    iget-object v0, p0, Lc;->a:Ljava/lang/Object;
    invoke-virtual {v0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-nez v0, :cond_11
    :cond_c
    iput-object p1, p0, Lc;->a:Ljava/lang/Object;
    invoke-static {}, Lh;->a()V
    :cond_11
    return-void
.end method

.class final Ld;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Ly;

.method constructor <init>(Ly;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Ly;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Ld;->a:Ly;
    invoke-interface {v0}, Ly;->a()Ljava/lang/Object;
    return-void
.end method

.class public interface abstract Le;
.super Ljava/lang/Object;
.field public static final a:Lf;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lf;
    invoke-direct {v0}, Lf;-><init>()V
    sput-object v0, Le;->a:Lf;
    return-void
.end method

.method public abstract a(Landroid/view/View;)V
.end method

.method public abstract a(Landroid/view/ViewGroup;)V
.end method

.method public abstract a(Ljava/lang/Object;)V
.end method

.method public abstract a_()Le;
.end method

.method public abstract b()Ljava/lang/Object;
.end method

.method public abstract c()V
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field private static final a:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Lf;->a:Ljava/lang/Object;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lf;->a:Ljava/lang/Object;
    return-object v0
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements Lb;
.implements Le;
.field public final b:Landroid/view/ViewGroup;
.field private final c:Lz;
.field private final d:Ljava/util/ArrayDeque;
.field private final e:Ljava/util/ArrayList;
.field private f:I

.method public constructor <init>(Landroid/view/ViewGroup;Lz;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayDeque;
    invoke-direct {v0}, Ljava/util/ArrayDeque;-><init>()V
    iput-object v0, p0, Lg;->d:Ljava/util/ArrayDeque;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lg;->e:Ljava/util/ArrayList;
    iput-object p1, p0, Lg;->b:Landroid/view/ViewGroup;
    iput-object p2, p0, Lg;->c:Lz;
    sput-object p0, Lh;->a:Lg;
    return-void
.end method

.method public final a(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lg;->d:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->peek()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, p1}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    return-void
.end method

.method public final a(Landroid/view/ViewGroup;)V
    .registers 3
    iget-object v0, p0, Lg;->d:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->peek()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, p1}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    iget-object v0, p0, Lg;->d:Ljava/util/ArrayDeque;
    invoke-virtual {v0, p1}, Ljava/util/ArrayDeque;->push(Ljava/lang/Object;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Lg;->e:Ljava/util/ArrayList;
    iget v1, p0, Lg;->f:I
    add-int/lit8 v1, v1, -0x1
    invoke-virtual {v0, v1, p1}, Ljava/util/ArrayList;->set(ILjava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method public final a_()Le;
    .registers 1
    return-object p0
.end method

.method public final b()Ljava/lang/Object;
    .registers 4
    iget v0, p0, Lg;->f:I
    iget-object v1, p0, Lg;->e:Ljava/util/ArrayList;
    invoke-virtual {v1}, Ljava/util/ArrayList;->size()I
    move-result v1
    if-ne v0, v1, :cond_13
    iget-object v0, p0, Lg;->e:Ljava/util/ArrayList;
    invoke-static {}, Lf;->a()Ljava/lang/Object;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    :cond_13
    iget-object v0, p0, Lg;->e:Ljava/util/ArrayList;
    iget v1, p0, Lg;->f:I
    add-int/lit8 v2, v1, 0x1
    iput v2, p0, Lg;->f:I
    invoke-virtual {v0, v1}, Ljava/util/ArrayList;->get(I)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final c()V
    .registers 2
    iget-object v0, p0, Lg;->d:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->pop()Ljava/lang/Object;
    return-void
.end method

.method public final d()V
    .registers 3
    iget-object v0, p0, Lg;->b:Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->removeAllViews()V
    iget-object v0, p0, Lg;->d:Ljava/util/ArrayDeque;
    invoke-virtual {v0}, Ljava/util/ArrayDeque;->clear()V
    iget-object v0, p0, Lg;->d:Ljava/util/ArrayDeque;
    iget-object v1, p0, Lg;->b:Landroid/view/ViewGroup;
    invoke-virtual {v0, v1}, Ljava/util/ArrayDeque;->push(Ljava/lang/Object;)V
    const/4 v0, 0x0
    iput v0, p0, Lg;->f:I
    iget-object v0, p0, Lg;->c:Lz;
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-interface {v0, p0, v1}, Lz;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Lh;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field static a:Lg;
.field private static b:Z
.field private static c:Landroid/os/Handler;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    sput-object v0, Lh;->c:Landroid/os/Handler;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()V
    .registers 2
    sget-object v0, Lh;->a:Lg;
    if-eqz v0, :cond_15
    sget-boolean v0, Lh;->b:Z
    if-nez v0, :cond_15
    const/4 v0, 0x1
    sput-boolean v0, Lh;->b:Z
    sget-object v0, Lh;->c:Landroid/os/Handler;
    new-instance v1, Lh;
    invoke-direct {v1}, Lh;-><init>()V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    :cond_15
    return-void
.end method

.method public final run()V
    .registers 2
    const/4 v0, 0x0
    sput-boolean v0, Lh;->b:Z
    sget-object v0, Lh;->a:Lg;
    invoke-virtual {v0}, Lg;->d()V
    return-void
.end method

.class public interface abstract Li;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.method public abstract a(Ljava/lang/Object;)V
.end method

.class public abstract Lj;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lk;
.super Ljava/lang/Object;
.field private final a:Ll;

.method public constructor <init>(Lb;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-interface {p1}, Lb;->a()Ll;
    move-result-object v0
    iput-object v0, p0, Lk;->a:Ll;
    return-void
.end method

.method public final a(Ljava/lang/Class;)Lj;
    .registers 5
    iget-object v0, p0, Lk;->a:Ll;
    iget-object v0, v0, Ll;->a:Ljava/util/HashMap;
    invoke-virtual {p1}, Ljava/lang/Class;->getCanonicalName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lj;
    if-nez v0, :cond_21
    :try_start_10
    invoke-virtual {p1}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lj;
    :try_end_16
    .catch Ljava/lang/Exception; {:try_start_10 .. :try_end_16} :catch_22
    iget-object v1, p0, Lk;->a:Ll;
    iget-object v1, v1, Ll;->a:Ljava/util/HashMap;
    invoke-virtual {p1}, Ljava/lang/Class;->getCanonicalName()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2, v0}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_21
    return-object v0
    :catch_22
    move-exception v0
    new-instance v1, Ljava/lang/RuntimeException;
    invoke-direct {v1, v0}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/Throwable;)V
    throw v1
.end method

.class public final Ll;
.super Ljava/lang/Object;
.field final a:Ljava/util/HashMap;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Ll;->a:Ljava/util/HashMap;
    return-void
.end method

.class public final Lm;
.super LB;
.implements Lz;
.field private a:Ls;

.method public constructor <init>(Ls;)V
    .registers 2
    invoke-direct {p0}, LB;-><init>()V
    iput-object p1, p0, Lm;->a:Ls;
    return-void
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 11
    const/4 v7, 0x0
    iget-object v2, p0, Lm;->a:Ls;
    check-cast p1, Le;
    invoke-interface {p1}, Le;->a_()Le;
    move-result-object v1
    invoke-interface {v1}, Le;->b()Ljava/lang/Object;
    move-result-object v0
    sget-object v3, Le;->a:Lf;
    invoke-static {}, Lf;->a()Ljava/lang/Object;
    move-result-object v3
    if-ne v0, v3, :cond_2e
    sget-object v0, Lcom/shanshi/meal/MealApp;->a:Lcom/shanshi/meal/MealApp;
    invoke-virtual {v0}, Lcom/shanshi/meal/MealApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-interface {v1, v0}, Le;->a(Ljava/lang/Object;)V
    :cond_2e
    check-cast v0, Ljava/lang/String;
    invoke-static {v0, v1}, Lc;->a(Ljava/lang/String;Le;)V
    iget-object v0, v2, Ls;->a:Li;
    invoke-interface {v0}, Li;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_90
    new-instance v0, Ln;
    invoke-direct {v0}, Ln;-><init>()V
    new-instance v0, Lo;
    invoke-direct {v0, v2}, Lo;-><init>(Ls;)V
    invoke-static {v0}, Lc;->b(Ljava/lang/Object;)Lt;
    move-result-object v3
    new-instance v0, Lp;
    invoke-direct {v0, v2}, Lp;-><init>(Ls;)V
    invoke-static {v0}, Lc;->b(Ljava/lang/Object;)Lt;
    move-result-object v2
    sget-object v4, Lu;->a:Lz;
    sget-object v5, Lu;->b:Lz;
    new-instance v6, Landroid/widget/LinearLayout;
    move-object v0, v1
    check-cast v0, Lg;
    iget-object v0, v0, Lg;->b:Landroid/view/ViewGroup;
    invoke-virtual {v0}, Landroid/view/ViewGroup;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-direct {v6, v0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    invoke-interface {v1, v6}, Le;->a(Landroid/view/ViewGroup;)V
    if-eqz v4, :cond_76
    invoke-static {v7}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {v4, v1, v0}, Lz;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_76
    if-eqz v5, :cond_7f
    invoke-static {v7}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {v5, v1, v0}, Lz;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_7f
    invoke-static {v7}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {v2, v1, v0}, Lz;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-static {v7}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {v3, v1, v0}, Lz;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-interface {v1}, Le;->c()V
    :cond_90
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class final Ln;
.super LB;
.implements Ly;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, LB;-><init>()V
    return-void
.end method

.method public final a()Ljava/lang/Object;
    .registers 2
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class final Lo;
.super LB;
.implements Lz;
.field private a:Ls;

.method constructor <init>(Ls;)V
    .registers 2
    invoke-direct {p0}, LB;-><init>()V
    iput-object p1, p0, Lo;->a:Ls;
    return-void
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Le;
    new-instance v0, Lq;
    iget-object v1, p0, Lo;->a:Ls;
    invoke-direct {v0, v1}, Lq;-><init>(Ls;)V
    sget-object v1, Lu;->c:LA;
    invoke-static {v0, v1, p1}, Lc;->a(Ly;LA;Le;)V
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class final Lp;
.super LB;
.implements Lz;
.field private a:Ls;

.method constructor <init>(Ls;)V
    .registers 2
    invoke-direct {p0}, LB;-><init>()V
    iput-object p1, p0, Lp;->a:Ls;
    return-void
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Le;
    new-instance v0, Lr;
    iget-object v1, p0, Lp;->a:Ls;
    invoke-direct {v0, v1}, Lr;-><init>(Ls;)V
    sget-object v1, Lu;->d:LA;
    invoke-static {v0, v1, p1}, Lc;->a(Ly;LA;Le;)V
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class final Lq;
.super LB;
.implements Ly;
.field private a:Ls;

.method constructor <init>(Ls;)V
    .registers 2
    invoke-direct {p0}, LB;-><init>()V
    iput-object p1, p0, Lq;->a:Ls;
    return-void
.end method

.method public final a()Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lq;->a:Ls;
    invoke-virtual {v0}, Ls;->a()V
    sget-object v0, Lcom/shanshi/meal/MealApp;->a:Lcom/shanshi/meal/MealApp;
    const-string v1, "m"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/shanshi/meal/MealApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "p"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v1, "m"
    sget-object v0, Lcom/shanshi/meal/MealApp;->a:Lcom/shanshi/meal/MealApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/shanshi/meal/MealApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class final Lr;
.super LB;
.implements Ly;
.field private a:Ls;

.method constructor <init>(Ls;)V
    .registers 2
    invoke-direct {p0}, LB;-><init>()V
    iput-object p1, p0, Lr;->a:Ls;
    return-void
.end method

.method public final a()Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Lr;->a:Ls;
    invoke-virtual {v0}, Ls;->a()V
    const-string v1, "m"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    sget-object v0, Lcom/shanshi/meal/MealApp;->a:Lcom/shanshi/meal/MealApp;
    const-string v3, "activity"
    invoke-virtual {v0, v3}, Lcom/shanshi/meal/MealApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class public final Ls;
.super Lj;
.field final a:Li;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lj;-><init>()V
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    new-instance v1, Lc;
    invoke-direct {v1, v0}, Lc;-><init>(Ljava/lang/Object;)V
    iput-object v1, p0, Ls;->a:Li;
    return-void
.end method

.method public final a()V
    .registers 3
    iget-object v0, p0, Ls;->a:Li;
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-interface {v0, v1}, Li;->a(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lt;
.super Ljava/lang/Object;
.implements LA;
.implements Lz;
.field public a:Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lt;->a:Ljava/lang/Object;
    check-cast v0, Lz;
    invoke-interface {v0, p1, p2}, Lz;->a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Lt;->a:Ljava/lang/Object;
    check-cast v0, LA;
    invoke-interface {v0, p1, p2, p3}, LA;->a(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class final Lu;
.super Ljava/lang/Object;
.field static a:Lz;
.field static b:Lz;
.field static c:LA;
.field static d:LA;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lv;
    const/high16 v1, 0x7f020000
    invoke-direct {v0, v1}, Lv;-><init>(I)V
    invoke-static {v0}, Lc;->c(Ljava/lang/Object;)Lt;
    move-result-object v0
    sput-object v0, Lu;->a:Lz;
    new-instance v0, Lv;
    const v1, 0x7f020001
    invoke-direct {v0, v1}, Lv;-><init>(I)V
    invoke-static {v0}, Lc;->c(Ljava/lang/Object;)Lt;
    move-result-object v0
    sput-object v0, Lu;->b:Lz;
    new-instance v0, Lw;
    const v1, 0x7f020002
    invoke-direct {v0, v1}, Lw;-><init>(I)V
    invoke-static {v0}, Lc;->c(Ljava/lang/Object;)Lt;
    move-result-object v0
    sput-object v0, Lu;->c:LA;
    new-instance v0, Lw;
    const v1, 0x7f020003
    invoke-direct {v0, v1}, Lw;-><init>(I)V
    invoke-static {v0}, Lc;->c(Ljava/lang/Object;)Lt;
    move-result-object v0
    sput-object v0, Lu;->d:LA;
    return-void
.end method

.class final Lv;
.super LB;
.implements Lz;
.field private a:I

.method constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, LB;-><init>()V
    iput p1, p0, Lv;->a:I
    return-void
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Le;
    iget v0, p0, Lv;->a:I
    invoke-static {v0, p1}, Lc;->a(ILe;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0, p1}, Lc;->a(Ljava/lang/String;Le;)V
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class final Lw;
.super LB;
.implements LA;
.field private a:I

.method constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, LB;-><init>()V
    iput p1, p0, Lw;->a:I
    return-void
.end method

.method public final a(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p2, Le;
    iget v0, p0, Lw;->a:I
    invoke-static {v0, p2}, Lc;->a(ILe;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0, p2}, Lc;->a(Ljava/lang/String;Le;)V
    sget-object v0, Lx;->a:Lx;
    return-object v0
.end method

.class public final Lx;
.super Ljava/lang/Object;
.field public static final a:Lx;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lx;
    invoke-direct {v0}, Lx;-><init>()V
    sput-object v0, Lx;->a:Lx;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Ly;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public interface abstract Lz;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method
