.class public final Lcom/kanjia/bargain/BargainApp;
.super Landroid/app/Application;
.field public static final a:Lt;
.field private static final b:Lm;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lt;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lt;-><init>(B)V
    sput-object v0, Lcom/kanjia/bargain/BargainApp;->a:Lt;
    new-instance v0, Lm;
    invoke-direct {v0}, Lm;-><init>()V
    sput-object v0, Lcom/kanjia/bargain/BargainApp;->b:Lm;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static final synthetic a()Lm;
    .registers 1
    sget-object v0, Lcom/kanjia/bargain/BargainApp;->b:Lm;
    return-object v0
.end method

.method public final onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v1, Lcom/kanjia/bargain/BargainApp;->b:Lm;
    new-instance v0, Lu;
    invoke-direct {v0, p0}, Lu;-><init>(Lcom/kanjia/bargain/BargainApp;)V
    check-cast v0, Ln;
    invoke-virtual {v1, v0}, Lm;->b(Ln;)V
    const-string v0, "b"
    invoke-virtual {p0, v0, v3}, Lcom/kanjia/bargain/BargainApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "answer"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v1
    if-eqz v1, :cond_2d
    sget-object v1, Lcom/kanjia/bargain/BargainApp;->b:Lm;
    const-string v2, "answer"
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-virtual {v1, v0}, Lm;->a(Ljava/lang/Object;)V
    :cond_2d
    return-void
.end method

.class public final Lcom/kanjia/bargain/MainActivity;
.super Lh;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lh;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Lh;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Lp;
    move-object v0, p0
    check-cast v0, Lr;
    invoke-direct {v1, v0}, Lp;-><init>(Lr;)V
    const-class v0, Lv;
    invoke-virtual {v1, v0}, Lp;->a(Ljava/lang/Class;)Lo;
    move-result-object v0
    check-cast v0, Lv;
    iget-object v1, v0, Lv;->a:Lm;
    check-cast v1, Lk;
    new-instance v2, Lw;
    invoke-direct {v2, p0}, Lw;-><init>(Lcom/kanjia/bargain/MainActivity;)V
    check-cast v2, Ln;
    invoke-virtual {v1, v2}, Lk;->a(Ln;)V
    new-instance v2, Ls;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    invoke-direct {v2, v1}, Ls;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v2, v1}, Ls;->c(I)Ls;
    move-result-object v1
    const v2, 0x7f020001
    invoke-virtual {v1, v2}, Ls;->d(I)Ls;
    move-result-object v2
    const v3, 0x7f020003
    new-instance v1, Lx;
    invoke-direct {v1, p0}, Lx;-><init>(Lcom/kanjia/bargain/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v1}, Ls;->d(ILandroid/content/DialogInterface$OnClickListener;)Ls;
    move-result-object v2
    const v3, 0x7f020002
    new-instance v1, Ly;
    invoke-direct {v1, p0, v0}, Ly;-><init>(Lcom/kanjia/bargain/MainActivity;Lv;)V
    move-object v0, v1
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v0}, Ls;->c(ILandroid/content/DialogInterface$OnClickListener;)Ls;
    move-result-object v0
    invoke-virtual {v0}, Ls;->a()Lf;
    return-void
.end method

.class public La;
.super Landroid/app/Activity;
.implements Lr;
.field private final a:Lq;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lq;
    invoke-direct {v0}, Lq;-><init>()V
    iput-object v0, p0, La;->a:Lq;
    return-void
.end method

.method public final a()Lq;
    .registers 2
    iget-object v0, p0, La;->a:Lq;
    return-object v0
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field final a:Lf;
.field b:Ljava/lang/CharSequence;
.field c:Ljava/lang/CharSequence;
.field d:Ljava/lang/CharSequence;
.field e:Ljava/lang/CharSequence;
.field f:Landroid/os/Message;
.field g:Landroid/os/Message;
.field h:Landroid/widget/Button;
.field i:Landroid/widget/Button;
.field final j:Landroid/os/Handler;
.field final k:Landroid/view/View$OnClickListener;

.method constructor <init>(Lf;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ld;
    invoke-direct {v0, p0}, Ld;-><init>(Lb;)V
    iput-object v0, p0, Lb;->k:Landroid/view/View$OnClickListener;
    iput-object p1, p0, Lb;->a:Lf;
    new-instance v0, Le;
    invoke-direct {v0, p1}, Le;-><init>(Landroid/content/DialogInterface;)V
    iput-object v0, p0, Lb;->j:Landroid/os/Handler;
    return-void
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

.method public static a(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method final a(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    .registers 6
    if-eqz p3, :cond_13
    iget-object v0, p0, Lb;->j:Landroid/os/Handler;
    invoke-virtual {v0, p1, p3}, Landroid/os/Handler;->obtainMessage(ILjava/lang/Object;)Landroid/os/Message;
    move-result-object v0
    :goto_8
    packed-switch p1, :pswitch_data_20
    new-instance v0, Ljava/lang/IllegalArgumentException;
    const-string v1, "Button does not exist"
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_13
    const/4 v0, 0x0
    goto :goto_8
    :pswitch_15
    iput-object p2, p0, Lb;->d:Ljava/lang/CharSequence;
    iput-object v0, p0, Lb;->f:Landroid/os/Message;
    :goto_19
    return-void
    :pswitch_1a
    iput-object p2, p0, Lb;->e:Ljava/lang/CharSequence;
    iput-object v0, p0, Lb;->g:Landroid/os/Message;
    goto :goto_19
    nop
    :pswitch_data_20
    .packed-switch -0x2
        :pswitch_1a
        :pswitch_15
    .end packed-switch
.end method

.class final Lc;
.super Ljava/lang/Object;
.field final a:Landroid/content/Context;
.field b:Ljava/lang/CharSequence;
.field c:Ljava/lang/CharSequence;
.field d:Ljava/lang/CharSequence;
.field e:Ljava/lang/CharSequence;
.field f:Landroid/content/DialogInterface$OnClickListener;
.field g:Landroid/content/DialogInterface$OnClickListener;
.field h:Z

.method constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lc;->h:Z
    iput-object p1, p0, Lc;->a:Landroid/content/Context;
    return-void
.end method

.class final Ld;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private a:Lb;

.method constructor <init>(Lb;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Lb;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Ld;->a:Lb;
    iget-object v0, v0, Lb;->h:Landroid/widget/Button;
    if-ne p1, v0, :cond_2a
    iget-object v0, p0, Ld;->a:Lb;
    iget-object v0, v0, Lb;->f:Landroid/os/Message;
    if-eqz v0, :cond_2a
    iget-object v0, p0, Ld;->a:Lb;
    iget-object v0, v0, Lb;->f:Landroid/os/Message;
    invoke-static {v0}, Landroid/os/Message;->obtain(Landroid/os/Message;)Landroid/os/Message;
    move-result-object v0
    :goto_14
    if-eqz v0, :cond_19
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    :cond_19
    iget-object v0, p0, Ld;->a:Lb;
    iget-object v0, v0, Lb;->j:Landroid/os/Handler;
    const/4 v1, 0x1
    iget-object v2, p0, Ld;->a:Lb;
    iget-object v2, v2, Lb;->a:Lf;
    invoke-virtual {v0, v1, v2}, Landroid/os/Handler;->obtainMessage(ILjava/lang/Object;)Landroid/os/Message;
    move-result-object v0
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    return-void
    :cond_2a
    iget-object v0, p0, Ld;->a:Lb;
    iget-object v0, v0, Lb;->i:Landroid/widget/Button;
    if-ne p1, v0, :cond_3f
    iget-object v0, p0, Ld;->a:Lb;
    iget-object v0, v0, Lb;->g:Landroid/os/Message;
    if-eqz v0, :cond_3f
    iget-object v0, p0, Ld;->a:Lb;
    iget-object v0, v0, Lb;->g:Landroid/os/Message;
    invoke-static {v0}, Landroid/os/Message;->obtain(Landroid/os/Message;)Landroid/os/Message;
    move-result-object v0
    goto :goto_14
    :cond_3f
    const/4 v0, 0x0
    goto :goto_14
.end method

.class final Le;
.super Landroid/os/Handler;
.field private a:Landroid/content/DialogInterface;

.method constructor <init>(Landroid/content/DialogInterface;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    iput-object p1, p0, Le;->a:Landroid/content/DialogInterface;
    return-void
.end method

.method public final handleMessage(Landroid/os/Message;)V
    .registers 5
    iget v0, p1, Landroid/os/Message;->what:I
    packed-switch v0, :pswitch_data_1a
    :goto_5
    :pswitch_5
    return-void
    :pswitch_6
    iget-object v0, p1, Landroid/os/Message;->obj:Ljava/lang/Object;
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    iget-object v1, p0, Le;->a:Landroid/content/DialogInterface;
    iget v2, p1, Landroid/os/Message;->what:I
    invoke-interface {v0, v1, v2}, Landroid/content/DialogInterface$OnClickListener;->onClick(Landroid/content/DialogInterface;I)V
    goto :goto_5
    :pswitch_12
    iget-object v0, p1, Landroid/os/Message;->obj:Ljava/lang/Object;
    check-cast v0, Landroid/content/DialogInterface;
    invoke-interface {v0}, Landroid/content/DialogInterface;->dismiss()V
    goto :goto_5
    :pswitch_data_1a
    .packed-switch -0x3
        :pswitch_6
        :pswitch_6
        :pswitch_6
        :pswitch_5
        :pswitch_12
    .end packed-switch
.end method

.class public final Lf;
.super Landroid/app/Dialog;
.field final a:Lb;

.method protected constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    new-instance v0, Lb;
    invoke-direct {v0, p0}, Lb;-><init>(Lf;)V
    iput-object v0, p0, Lf;->a:Lb;
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lf;->a:Lb;
    new-instance v1, Landroid/widget/LinearLayout;
    iget-object v2, v0, Lb;->a:Lf;
    invoke-virtual {v2}, Lf;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v2, Landroid/widget/TextView;
    iget-object v3, v0, Lb;->a:Lf;
    invoke-virtual {v3}, Lf;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iget-object v3, v0, Lb;->b:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/TextView;
    iget-object v3, v0, Lb;->a:Lf;
    invoke-virtual {v3}, Lf;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iget-object v3, v0, Lb;->c:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/Button;
    iget-object v3, v0, Lb;->a:Lf;
    invoke-virtual {v3}, Lf;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    iput-object v2, v0, Lb;->h:Landroid/widget/Button;
    iget-object v2, v0, Lb;->h:Landroid/widget/Button;
    iget-object v3, v0, Lb;->d:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    iget-object v2, v0, Lb;->h:Landroid/widget/Button;
    iget-object v3, v0, Lb;->k:Landroid/view/View$OnClickListener;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v2, v0, Lb;->h:Landroid/widget/Button;
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/Button;
    iget-object v3, v0, Lb;->a:Lf;
    invoke-virtual {v3}, Lf;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    iput-object v2, v0, Lb;->i:Landroid/widget/Button;
    iget-object v2, v0, Lb;->i:Landroid/widget/Button;
    iget-object v3, v0, Lb;->e:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    iget-object v2, v0, Lb;->i:Landroid/widget/Button;
    iget-object v3, v0, Lb;->k:Landroid/view/View$OnClickListener;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v2, v0, Lb;->i:Landroid/widget/Button;
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v0, v0, Lb;->a:Lf;
    invoke-virtual {v0, v1}, Lf;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class public Lg;
.super Ljava/lang/Object;
.field private final a:Lc;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lc;
    invoke-direct {v0, p1}, Lc;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lg;->a:Lc;
    return-void
.end method

.method public final a()Lf;
    .registers 7
    new-instance v0, Lf;
    iget-object v1, p0, Lg;->a:Lc;
    iget-object v1, v1, Lc;->a:Landroid/content/Context;
    invoke-direct {v0, v1}, Lf;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lg;->a:Lc;
    iget-object v2, v0, Lf;->a:Lb;
    iget-object v3, v1, Lc;->b:Ljava/lang/CharSequence;
    iput-object v3, v2, Lb;->b:Ljava/lang/CharSequence;
    iget-object v3, v1, Lc;->c:Ljava/lang/CharSequence;
    iput-object v3, v2, Lb;->c:Ljava/lang/CharSequence;
    iget-object v3, v1, Lc;->d:Ljava/lang/CharSequence;
    if-eqz v3, :cond_21
    const/4 v3, -0x1
    iget-object v4, v1, Lc;->d:Ljava/lang/CharSequence;
    iget-object v5, v1, Lc;->f:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v4, v5}, Lb;->a(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    :cond_21
    iget-object v3, v1, Lc;->e:Ljava/lang/CharSequence;
    if-eqz v3, :cond_2d
    const/4 v3, -0x2
    iget-object v4, v1, Lc;->e:Ljava/lang/CharSequence;
    iget-object v1, v1, Lc;->g:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v4, v1}, Lb;->a(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    :cond_2d
    iget-object v1, p0, Lg;->a:Lc;
    iget-boolean v1, v1, Lc;->h:Z
    invoke-virtual {v0, v1}, Lf;->setCancelable(Z)V
    invoke-virtual {v0}, Lf;->show()V
    return-object v0
.end method

.method public a(I)Lg;
    .registers 4
    iget-object v0, p0, Lg;->a:Lc;
    iget-object v1, p0, Lg;->a:Lc;
    iget-object v1, v1, Lc;->a:Landroid/content/Context;
    invoke-virtual {v1, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v1
    iput-object v1, v0, Lc;->b:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public a(ILandroid/content/DialogInterface$OnClickListener;)Lg;
    .registers 5
    iget-object v0, p0, Lg;->a:Lc;
    iget-object v1, p0, Lg;->a:Lc;
    iget-object v1, v1, Lc;->a:Landroid/content/Context;
    invoke-virtual {v1, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v1
    iput-object v1, v0, Lc;->d:Ljava/lang/CharSequence;
    iget-object v0, p0, Lg;->a:Lc;
    iput-object p2, v0, Lc;->f:Landroid/content/DialogInterface$OnClickListener;
    return-object p0
.end method

.method public b(I)Lg;
    .registers 4
    iget-object v0, p0, Lg;->a:Lc;
    iget-object v1, p0, Lg;->a:Lc;
    iget-object v1, v1, Lc;->a:Landroid/content/Context;
    invoke-virtual {v1, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v1
    iput-object v1, v0, Lc;->c:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public b(ILandroid/content/DialogInterface$OnClickListener;)Lg;
    .registers 5
    iget-object v0, p0, Lg;->a:Lc;
    iget-object v1, p0, Lg;->a:Lc;
    iget-object v1, v1, Lc;->a:Landroid/content/Context;
    invoke-virtual {v1, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v1
    iput-object v1, v0, Lc;->e:Ljava/lang/CharSequence;
    iget-object v0, p0, Lg;->a:Lc;
    iput-object p2, v0, Lc;->g:Landroid/content/DialogInterface$OnClickListener;
    return-object p0
.end method

.class public Lh;
.super Li;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Li;-><init>()V
    return-void
.end method

.class public Li;
.super La;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, La;-><init>()V
    new-instance v0, Lj;
    invoke-direct {v0}, Lj;-><init>()V
    return-void
.end method

.class public final Lj;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    return-void
.end method

.class public abstract Lk;
.super Ljava/lang/Object;
.field private static a:Ljava/lang/Object;
.field private volatile b:Ljava/lang/Object;
.field private final c:Ljava/util/ArrayList;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Lk;->a:Ljava/lang/Object;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lk;->a:Ljava/lang/Object;
    iput-object v0, p0, Lk;->b:Ljava/lang/Object;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lk;->c:Ljava/util/ArrayList;
    return-void
.end method

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lk;->a:Ljava/lang/Object;
    iput-object v0, p0, Lk;->b:Ljava/lang/Object;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lk;->c:Ljava/util/ArrayList;
    iput-object p1, p0, Lk;->b:Ljava/lang/Object;
    return-void
.end method

.method private c(Ln;)V
    .registers 4
    iget-object v0, p0, Lk;->b:Ljava/lang/Object;
    sget-object v1, Lk;->a:Ljava/lang/Object;
    if-eq v0, v1, :cond_b
    iget-object v0, p0, Lk;->b:Ljava/lang/Object;
    invoke-interface {p1, v0}, Ln;->a(Ljava/lang/Object;)V
    :cond_b
    return-void
.end method

.method protected a(Ljava/lang/Object;)V
    .registers 4
    iput-object p1, p0, Lk;->b:Ljava/lang/Object;
    iget-object v0, p0, Lk;->c:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_8
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_18
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ln;
    invoke-direct {p0, v0}, Lk;->c(Ln;)V
    goto :goto_8
    :cond_18
    return-void
.end method

.method public final a(Ln;)V
    .registers 3
    iget-object v0, p0, Lk;->c:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    invoke-direct {p0, p1}, Lk;->c(Ln;)V
    return-void
.end method

.method protected b(Ljava/lang/Object;)V
    .registers 4
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Ll;
    invoke-direct {v1, p0, p1}, Ll;-><init>(Lk;Ljava/lang/Object;)V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.method public final b(Ln;)V
    .registers 3
    iget-object v0, p0, Lk;->c:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    invoke-direct {p0, p1}, Lk;->c(Ln;)V
    return-void
.end method

.class final Ll;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Ljava/lang/Object;
.field private synthetic b:Lk;

.method constructor <init>(Lk;Ljava/lang/Object;)V
    .registers 3
    iput-object p1, p0, Ll;->b:Lk;
    iput-object p2, p0, Ll;->a:Ljava/lang/Object;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Ll;->b:Lk;
    iget-object v1, p0, Ll;->a:Ljava/lang/Object;
    invoke-virtual {v0, v1}, Lk;->a(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lm;
.super Lk;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lk;-><init>()V
    return-void
.end method

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0, p1}, Lk;-><init>(Ljava/lang/Object;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 2
    invoke-super {p0, p1}, Lk;->a(Ljava/lang/Object;)V
    return-void
.end method

.method public final b(Ljava/lang/Object;)V
    .registers 2
    invoke-super {p0, p1}, Lk;->b(Ljava/lang/Object;)V
    return-void
.end method

.class public interface abstract Ln;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)V
.end method

.class public abstract Lo;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lp;
.super Ljava/lang/Object;
.field private final a:Lq;

.method public constructor <init>(Lr;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-interface {p1}, Lr;->a()Lq;
    move-result-object v0
    iput-object v0, p0, Lp;->a:Lq;
    return-void
.end method

.method public final a(Ljava/lang/Class;)Lo;
    .registers 5
    iget-object v0, p0, Lp;->a:Lq;
    iget-object v0, v0, Lq;->a:Ljava/util/HashMap;
    invoke-virtual {p1}, Ljava/lang/Class;->getCanonicalName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lo;
    if-nez v0, :cond_21
    :try_start_10
    invoke-virtual {p1}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lo;
    :try_end_16
    .catch Ljava/lang/Exception; {:try_start_10 .. :try_end_16} :catch_22
    iget-object v1, p0, Lp;->a:Lq;
    iget-object v1, v1, Lq;->a:Ljava/util/HashMap;
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

.class public final Lq;
.super Ljava/lang/Object;
.field final a:Ljava/util/HashMap;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lq;->a:Ljava/util/HashMap;
    return-void
.end method

.class public interface abstract Lr;
.super Ljava/lang/Object;

.method public abstract a()Lq;
.end method

.class public final Ls;
.super Lg;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lg;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public final synthetic a(I)Lg;
    .registers 3
    invoke-virtual {p0, p1}, Ls;->c(I)Ls;
    move-result-object v0
    return-object v0
.end method

.method public final synthetic a(ILandroid/content/DialogInterface$OnClickListener;)Lg;
    .registers 4
    invoke-virtual {p0, p1, p2}, Ls;->c(ILandroid/content/DialogInterface$OnClickListener;)Ls;
    move-result-object v0
    return-object v0
.end method

.method public final synthetic b(I)Lg;
    .registers 3
    invoke-virtual {p0, p1}, Ls;->d(I)Ls;
    move-result-object v0
    return-object v0
.end method

.method public final synthetic b(ILandroid/content/DialogInterface$OnClickListener;)Lg;
    .registers 4
    invoke-virtual {p0, p1, p2}, Ls;->d(ILandroid/content/DialogInterface$OnClickListener;)Ls;
    move-result-object v0
    return-object v0
.end method

.method public final c(I)Ls;
    .registers 3
    invoke-super {p0, p1}, Lg;->a(I)Lg;
    move-result-object v0
    check-cast v0, Ls;
    return-object v0
.end method

.method public final c(ILandroid/content/DialogInterface$OnClickListener;)Ls;
    .registers 4
    invoke-super {p0, p1, p2}, Lg;->a(ILandroid/content/DialogInterface$OnClickListener;)Lg;
    move-result-object v0
    check-cast v0, Ls;
    return-object v0
.end method

.method public final d(I)Ls;
    .registers 3
    invoke-super {p0, p1}, Lg;->b(I)Lg;
    move-result-object v0
    check-cast v0, Ls;
    return-object v0
.end method

.method public final d(ILandroid/content/DialogInterface$OnClickListener;)Ls;
    .registers 4
    invoke-super {p0, p1, p2}, Lg;->b(ILandroid/content/DialogInterface$OnClickListener;)Lg;
    move-result-object v0
    check-cast v0, Ls;
    return-object v0
.end method

.class public final Lt;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Lt;-><init>()V
    return-void
.end method

.class public final Lu;
.super Ljava/lang/Object;
.implements Ln;
.field private synthetic a:Lcom/kanjia/bargain/BargainApp;

.method public constructor <init>(Lcom/kanjia/bargain/BargainApp;)V
    .registers 2
    iput-object p1, p0, Lu;->a:Lcom/kanjia/bargain/BargainApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/Object;)V
    .registers 5
    check-cast p1, Ljava/lang/Boolean;
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-static {p1, v0}, Lb;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_28
    const-string v1, "b"
    iget-object v0, p0, Lu;->a:Lcom/kanjia/bargain/BargainApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/kanjia/bargain/BargainApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1e
    new-instance v0, Lz;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lz;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1e
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_27
    return-void
    :cond_28
    const-string v0, "b"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_27
.end method

.class public final Lv;
.super Lo;
.field public final a:Lm;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lo;-><init>()V
    new-instance v0, Lm;
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-direct {v0, v1}, Lm;-><init>(Ljava/lang/Object;)V
    iput-object v0, p0, Lv;->a:Lm;
    return-void
.end method

.method public static a(Landroid/content/Context;)V
    .registers 4
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p0, v0}, Lb;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "b"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "answer"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lcom/kanjia/bargain/BargainApp;->a:Lt;
    invoke-static {}, Lcom/kanjia/bargain/BargainApp;->a()Lm;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1}, Lm;->a(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lw;
.super Ljava/lang/Object;
.implements Ln;
.field private synthetic a:Lcom/kanjia/bargain/MainActivity;

.method public constructor <init>(Lcom/kanjia/bargain/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lw;->a:Lcom/kanjia/bargain/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/Object;)V
    .registers 5
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_2d
    const-string v1, "b"
    iget-object v0, p0, Lw;->a:Lcom/kanjia/bargain/MainActivity;
    invoke-virtual {v0}, Lcom/kanjia/bargain/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_20
    new-instance v0, Lz;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lz;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_20
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2d
    return-void
.end method

.class public final Lx;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/kanjia/bargain/MainActivity;

.method public constructor <init>(Lcom/kanjia/bargain/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lx;->a:Lcom/kanjia/bargain/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lx;->a:Lcom/kanjia/bargain/MainActivity;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lv;->a(Landroid/content/Context;)V
    return-void
.end method

.class public final Ly;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/kanjia/bargain/MainActivity;
.field private synthetic b:Lv;

.method public constructor <init>(Lcom/kanjia/bargain/MainActivity;Lv;)V
    .registers 3
    iput-object p1, p0, Ly;->a:Lcom/kanjia/bargain/MainActivity;
    iput-object p2, p0, Ly;->b:Lv;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v1, p0, Ly;->b:Lv;
    iget-object v0, p0, Ly;->a:Lcom/kanjia/bargain/MainActivity;
    check-cast v0, Landroid/content/Context;
    const-string v2, "c"
    invoke-static {v0, v2}, Lb;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v2, "b"
    const/4 v3, 0x0
    invoke-virtual {v0, v2, v3}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "answer"
    const/4 v3, 0x1
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, v1, Lv;->a:Lm;
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1}, Lm;->b(Ljava/lang/Object;)V
    sget-object v0, Lcom/kanjia/bargain/BargainApp;->a:Lt;
    invoke-static {}, Lcom/kanjia/bargain/BargainApp;->a()Lm;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1}, Lm;->a(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lz;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method
