# api 26
.class public La;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lj;
    invoke-direct {v0}, Lj;-><init>()V
    return-void
.end method

.class final Lb;
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

.class public final Lc;
.super Ljava/lang/Object;
.field public final a:Landroid/content/Context;
.field public b:Ljava/lang/CharSequence;
.field public c:Ljava/lang/CharSequence;
.field public d:Ljava/lang/CharSequence;
.field public e:Ljava/lang/CharSequence;
.field public f:Landroid/content/DialogInterface$OnClickListener;
.field public g:Landroid/content/DialogInterface$OnClickListener;
.field public h:Z

.method constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lc;->h:Z
    iput-object p1, p0, Lc;->a:Landroid/content/Context;
    return-void
.end method

.class public Lcom/example/stock/DetailActivity;
.super Lk;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lk;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 4
    const-string v0, "d"
    invoke-virtual {p0}, Lcom/example/stock/DetailActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public final b()V
    .registers 1
    return-void
.end method

.class public Lcom/example/stock/MainActivity;
.super Lk;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lk;-><init>()V
    return-void
.end method

.method public final b()V
    .registers 3
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/stock/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Lcom/example/stock/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.method public detail(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/stock/DetailActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/stock/MainActivity;->startActivity(Landroid/content/Intent;)V
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

.class public final Lg;
.super Ljava/lang/Object;
.field public final a:Lc;

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
    new-instance v0, Lm;
    invoke-direct {v0}, Lm;-><init>()V
    return-void
.end method

.class public final Lj;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    return-void
.end method

.class public abstract Lk;
.super Lh;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lh;-><init>()V
    return-void
.end method

.method protected a()V
    .registers 1
    return-void
.end method

.method protected abstract b()V
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v5, 0x0
    invoke-super {p0, p1}, Lh;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lk;->setContentView(I)V
    invoke-virtual {p0}, Lk;->a()V
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed_v1"
    invoke-interface {v0, v1, v5}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_1c
    invoke-virtual {p0}, Lk;->b()V
    :goto_1b
    return-void
    :cond_1c
    new-instance v0, Ll;
    invoke-direct {v0, p0}, Ll;-><init>(Lk;)V
    new-instance v1, Lg;
    invoke-direct {v1, p0}, Lg;-><init>(Landroid/content/Context;)V
    const-string v2, "\u7528\u6237\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    iget-object v3, v1, Lg;->a:Lc;
    iput-object v2, v3, Lc;->b:Ljava/lang/CharSequence;
    iget-object v2, v1, Lg;->a:Lc;
    iget-object v3, v1, Lg;->a:Lc;
    iget-object v3, v3, Lc;->a:Landroid/content/Context;
    const v4, 0x7f030001
    invoke-virtual {v3, v4}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v3
    iput-object v3, v2, Lc;->c:Ljava/lang/CharSequence;
    iget-object v2, v1, Lg;->a:Lc;
    iput-boolean v5, v2, Lc;->h:Z
    new-instance v2, Ln;
    invoke-direct {v2, p0, v0}, Ln;-><init>(Landroid/app/Activity;Ljava/lang/Runnable;)V
    iget-object v0, v1, Lg;->a:Lc;
    iget-object v3, v1, Lg;->a:Lc;
    iget-object v3, v3, Lc;->a:Landroid/content/Context;
    const v4, 0x7f030002
    invoke-virtual {v3, v4}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v3
    iput-object v3, v0, Lc;->d:Ljava/lang/CharSequence;
    iget-object v0, v1, Lg;->a:Lc;
    iput-object v2, v0, Lc;->f:Landroid/content/DialogInterface$OnClickListener;
    new-instance v0, Lo;
    invoke-direct {v0, p0}, Lo;-><init>(Landroid/app/Activity;)V
    iget-object v2, v1, Lg;->a:Lc;
    iget-object v3, v1, Lg;->a:Lc;
    iget-object v3, v3, Lc;->a:Landroid/content/Context;
    const v4, 0x7f030003
    invoke-virtual {v3, v4}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v3
    iput-object v3, v2, Lc;->e:Ljava/lang/CharSequence;
    iget-object v2, v1, Lg;->a:Lc;
    iput-object v0, v2, Lc;->g:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v1}, Lg;->a()Lf;
    goto :goto_1b
.end method

.class final Ll;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Lk;

.method constructor <init>(Lk;)V
    .registers 2
    iput-object p1, p0, Ll;->a:Lk;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 2
    iget-object v0, p0, Ll;->a:Lk;
    invoke-virtual {v0}, Lk;->b()V
    return-void
.end method

.class public final Lm;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    return-void
.end method

.class final Ln;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Landroid/app/Activity;
.field private final b:Ljava/lang/Runnable;

.method public constructor <init>(Landroid/app/Activity;Ljava/lang/Runnable;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ln;->a:Landroid/app/Activity;
    iput-object p2, p0, Ln;->b:Ljava/lang/Runnable;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Ln;->a:Landroid/app/Activity;
    iget-object v1, p0, Ln;->b:Ljava/lang/Runnable;
    invoke-static {v0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v2, "agreed_v1"
    const/4 v3, 0x1
    invoke-interface {v0, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-interface {v1}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.class final Lo;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo;->a:Landroid/app/Activity;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lo;->a:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method
