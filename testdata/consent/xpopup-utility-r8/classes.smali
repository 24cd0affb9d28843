# api 26
.class public final La;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    return-void
.end method

.method public static a(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    .registers 11
    new-instance v0, Lg;
    invoke-direct {v0, p0}, Lg;-><init>(Landroid/content/Context;)V
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    new-instance v1, Lb;
    invoke-direct {v1, p5}, Lb;-><init>(Ljava/lang/Runnable;)V
    new-instance v2, Lf;
    invoke-direct {v2, p6}, Lf;-><init>(Ljava/lang/Runnable;)V
    new-instance v3, Lk;
    iget-object v0, v0, Lg;->a:Landroid/content/Context;
    invoke-direct {v3, v0}, Lk;-><init>(Landroid/content/Context;)V
    iput-object p1, v3, Lk;->e:Ljava/lang/CharSequence;
    iput-object p2, v3, Lk;->f:Ljava/lang/CharSequence;
    iput-object p3, v3, Lk;->g:Ljava/lang/CharSequence;
    iput-object p4, v3, Lk;->h:Ljava/lang/CharSequence;
    iput-object v2, v3, Lk;->c:Ll;
    iput-object v1, v3, Lk;->d:Lm;
    iget-object v0, v3, Lh;->a:Landroid/os/Handler;
    iget-object v1, v3, Lh;->b:Ljava/lang/Runnable;
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Lm;
.field private final a:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:Ljava/lang/Runnable;
    return-void
.end method

.method public static a(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "kv"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.method public final a()V
    .registers 2
    iget-object v0, p0, Lb;->a:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lc;->a:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Lc;->a:Lcom/example/kids/SplashActivity;
    invoke-static {v0}, Lcom/example/kids/SplashActivity;->a(Lcom/example/kids/SplashActivity;)V
    return-void
.end method

.class public Lcom/example/kids/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private a()V
    .registers 3
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/kids/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public static synthetic a(Lcom/example/kids/SplashActivity;)V
    .registers 4
    const-string v0, "pa"
    invoke-static {p0}, Lb;->a(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const/4 v2, 0x1
    invoke-interface {v1, v0, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->a()V
    return-void
.end method

.method public static synthetic b(Lcom/example/kids/SplashActivity;)V
    .registers 4
    const-string v0, "quit"
    invoke-virtual {p0}, Lcom/example/kids/SplashActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/kids/SplashActivity;->finish()V
    return-void
.end method

.method public onBackPressed()V
    .registers 8
    const-string v1, "\u63d0\u793a"
    const-string v2, "\u786e\u5b9a\u9000\u51fa\u5417\uff1f"
    const-string v3, "\u53d6\u6d88"
    const-string v4, "\u786e\u5b9a"
    new-instance v5, Le;
    invoke-direct {v5, p0}, Le;-><init>(Lcom/example/kids/SplashActivity;)V
    const/4 v6, 0x0
    move-object v0, p0
    invoke-static/range {v0 .. v6}, La;->a(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "pa"
    invoke-static {p0}, Lb;->a(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v1
    const/4 v2, 0x0
    invoke-interface {v1, v0, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_14
    invoke-direct {p0}, Lcom/example/kids/SplashActivity;->a()V
    :goto_13
    return-void
    :cond_14
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    const-string v2, "\u8bf7\u8ba4\u771f\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300a\u513f\u7ae5\u9690\u79c1\u4fdd\u62a4\u6307\u5f15\u300b"
    const-string v3, "\u4e0d\u540c\u610f"
    const-string v4, "\u540c\u610f"
    new-instance v5, Lc;
    invoke-direct {v5, p0}, Lc;-><init>(Lcom/example/kids/SplashActivity;)V
    new-instance v6, Ld;
    invoke-direct {v6, p0}, Ld;-><init>(Lcom/example/kids/SplashActivity;)V
    move-object v0, p0
    invoke-static/range {v0 .. v6}, La;->a(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    goto :goto_13
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Ld;->a:Lcom/example/kids/SplashActivity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lcom/example/kids/SplashActivity;

.method public constructor <init>(Lcom/example/kids/SplashActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Le;->a:Lcom/example/kids/SplashActivity;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Le;->a:Lcom/example/kids/SplashActivity;
    invoke-static {v0}, Lcom/example/kids/SplashActivity;->b(Lcom/example/kids/SplashActivity;)V
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Ll;
.field private final a:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->a:Ljava/lang/Runnable;
    return-void
.end method

.method public final a()V
    .registers 2
    iget-object v0, p0, Lf;->a:Ljava/lang/Runnable;
    if-eqz v0, :cond_7
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    :cond_7
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.field public a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    iput-object p1, p0, Lg;->a:Landroid/content/Context;
    return-void
.end method

.class public abstract Lh;
.super Landroid/widget/FrameLayout;
.field public a:Landroid/os/Handler;
.field public final b:Ljava/lang/Runnable;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0, p1}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lh;->a:Landroid/os/Handler;
    new-instance v0, Li;
    invoke-direct {v0, p0}, Li;-><init>(Lh;)V
    iput-object v0, p0, Lh;->b:Ljava/lang/Runnable;
    return-void
.end method

.method public a()V
    .registers 1
    return-void
.end method

.method protected b()V
    .registers 1
    return-void
.end method

.method final c()V
    .registers 4
    invoke-virtual {p0}, Lh;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-virtual {v0, v1, p0, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    invoke-virtual {p0}, Lh;->b()V
    invoke-virtual {p0}, Lh;->a()V
    return-void
.end method

.method public final d()V
    .registers 2
    invoke-virtual {p0}, Lh;->getParent()Landroid/view/ViewParent;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-virtual {v0, p0}, Landroid/view/ViewGroup;->removeView(Landroid/view/View;)V
    return-void
.end method

.method protected bridge synthetic generateDefaultLayoutParams()Landroid/view/ViewGroup$LayoutParams;
    .registers 2
    invoke-super {p0}, Landroid/widget/FrameLayout;->generateDefaultLayoutParams()Landroid/widget/FrameLayout$LayoutParams;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic generateLayoutParams(Landroid/util/AttributeSet;)Landroid/view/ViewGroup$LayoutParams;
    .registers 3
    invoke-super {p0, p1}, Landroid/widget/FrameLayout;->generateLayoutParams(Landroid/util/AttributeSet;)Landroid/widget/FrameLayout$LayoutParams;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic getOverlay()Landroid/view/ViewOverlay;
    .registers 2
    invoke-super {p0}, Landroid/widget/FrameLayout;->getOverlay()Landroid/view/ViewGroupOverlay;
    move-result-object v0
    return-object v0
.end method

.class final Li;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private a:Lh;

.method constructor <init>(Lh;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Li;->a:Lh;
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Li;->a:Lh;
    invoke-virtual {v0}, Lh;->c()V
    return-void
.end method

.class public Lj;
.super Lh;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lh;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method protected final b()V
    .registers 4
    invoke-super {p0}, Lh;->b()V
    invoke-virtual {p0}, Lj;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const/4 v1, -0x1
    const/4 v2, 0x1
    invoke-virtual {v0, v1, p0, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    return-void
.end method

.class public final Lk;
.super Lj;
.implements Landroid/view/View$OnClickListener;
.field public c:Ll;
.field public d:Lm;
.field public e:Ljava/lang/CharSequence;
.field public f:Ljava/lang/CharSequence;
.field public g:Ljava/lang/CharSequence;
.field public h:Ljava/lang/CharSequence;
.field private i:Landroid/widget/TextView;
.field private j:Landroid/widget/TextView;
.field private k:Landroid/widget/TextView;
.field private l:Landroid/widget/TextView;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lj;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public final a()V
    .registers 3
    invoke-super {p0}, Lj;->a()V
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lk;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lk;->k:Landroid/widget/TextView;
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lk;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lk;->l:Landroid/widget/TextView;
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lk;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lk;->i:Landroid/widget/TextView;
    new-instance v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lk;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lk;->j:Landroid/widget/TextView;
    iget-object v0, p0, Lk;->i:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lk;->j:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lk;->e:Ljava/lang/CharSequence;
    if-eqz v0, :cond_44
    iget-object v0, p0, Lk;->k:Landroid/widget/TextView;
    iget-object v1, p0, Lk;->e:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_44
    iget-object v0, p0, Lk;->f:Ljava/lang/CharSequence;
    if-eqz v0, :cond_4f
    iget-object v0, p0, Lk;->l:Landroid/widget/TextView;
    iget-object v1, p0, Lk;->f:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_4f
    iget-object v0, p0, Lk;->k:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lk;->addView(Landroid/view/View;)V
    iget-object v0, p0, Lk;->l:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lk;->addView(Landroid/view/View;)V
    iget-object v0, p0, Lk;->g:Ljava/lang/CharSequence;
    if-eqz v0, :cond_64
    iget-object v0, p0, Lk;->i:Landroid/widget/TextView;
    iget-object v1, p0, Lk;->g:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_64
    iget-object v0, p0, Lk;->h:Ljava/lang/CharSequence;
    if-eqz v0, :cond_6f
    iget-object v0, p0, Lk;->j:Landroid/widget/TextView;
    iget-object v1, p0, Lk;->h:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_6f
    iget-object v0, p0, Lk;->i:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lk;->addView(Landroid/view/View;)V
    iget-object v0, p0, Lk;->j:Landroid/widget/TextView;
    invoke-virtual {p0, v0}, Lk;->addView(Landroid/view/View;)V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lk;->i:Landroid/widget/TextView;
    if-ne p1, v0, :cond_11
    iget-object v0, p0, Lk;->c:Ll;
    if-eqz v0, :cond_d
    iget-object v0, p0, Lk;->c:Ll;
    invoke-interface {v0}, Ll;->a()V
    :cond_d
    invoke-virtual {p0}, Lk;->d()V
    :cond_10
    :goto_10
    return-void
    :cond_11
    iget-object v0, p0, Lk;->j:Landroid/widget/TextView;
    if-ne p1, v0, :cond_10
    iget-object v0, p0, Lk;->d:Lm;
    if-eqz v0, :cond_1e
    iget-object v0, p0, Lk;->d:Lm;
    invoke-interface {v0}, Lm;->a()V
    :cond_1e
    invoke-virtual {p0}, Lk;->d()V
    goto :goto_10
.end method

.class public interface abstract Ll;
.super Ljava/lang/Object;

.method public abstract a()V
.end method

.class public interface abstract Lm;
.super Ljava/lang/Object;

.method public abstract a()V
.end method
