.class public Lcom/guopin/fruit/FruitApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lh/k;->a(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_c
    invoke-static {p0}, Lh/b;->a(Landroid/content/Context;)V
    :cond_c
    return-void
.end method

.class public Lcom/guopin/fruit/SplashActivity;
.super Lh/h;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lh/h;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Lh/h;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lh/k;->a(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    invoke-direct {p0}, Lcom/guopin/fruit/SplashActivity;->news()V
    new-instance v0, Lh/g;
    invoke-direct {v0, p0}, Lh/g;-><init>(Landroid/content/Context;)V
    const-string v1, "\u6e29\u99a8\u63d0\u793a"
    iget-object v2, v0, Lh/g;->a:Lh/c;
    iput-object v1, v2, Lh/c;->b:Ljava/lang/CharSequence;
    const-string v1, "\u8bf7\u5145\u5206\u9605\u8bfb\u5e76\u7406\u89e3\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b\u7684\u5168\u90e8\u5185\u5bb9"
    iget-object v2, v0, Lh/g;->a:Lh/c;
    iput-object v1, v2, Lh/c;->c:Ljava/lang/CharSequence;
    iget-object v1, v0, Lh/g;->a:Lh/c;
    const/4 v2, 0x0
    iput-boolean v2, v1, Lh/c;->h:Z
    const-string v1, "\u540c\u610f\u5e76\u7ee7\u7eed"
    new-instance v2, Lh/l;
    invoke-direct {v2, p0}, Lh/l;-><init>(Lcom/guopin/fruit/SplashActivity;)V
    iget-object v3, v0, Lh/g;->a:Lh/c;
    iput-object v1, v3, Lh/c;->d:Ljava/lang/CharSequence;
    iget-object v1, v0, Lh/g;->a:Lh/c;
    iput-object v2, v1, Lh/c;->f:Landroid/content/DialogInterface$OnClickListener;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lh/m;
    invoke-direct {v2, p0}, Lh/m;-><init>(Lcom/guopin/fruit/SplashActivity;)V
    iget-object v3, v0, Lh/g;->a:Lh/c;
    iput-object v1, v3, Lh/c;->e:Ljava/lang/CharSequence;
    iget-object v1, v0, Lh/g;->a:Lh/c;
    iput-object v2, v1, Lh/c;->g:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v0}, Lh/g;->a()Lh/f;
    goto :goto_9
.end method

.method private news()V
    .registers 5
    new-instance v0, Lh/g;
    invoke-direct {v0, p0}, Lh/g;-><init>(Landroid/content/Context;)V
    const-string v1, "\u65b0\u54c1\u4e0a\u5e02"
    iget-object v2, v0, Lh/g;->a:Lh/c;
    iput-object v1, v2, Lh/c;->b:Ljava/lang/CharSequence;
    const-string v1, "\u67e5\u770b"
    new-instance v2, Lh/n;
    invoke-direct {v2}, Lh/n;-><init>()V
    iget-object v3, v0, Lh/g;->a:Lh/c;
    iput-object v1, v3, Lh/c;->d:Ljava/lang/CharSequence;
    iget-object v1, v0, Lh/g;->a:Lh/c;
    iput-object v2, v1, Lh/c;->f:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v0}, Lh/g;->a()Lh/f;
    return-void
.end method

.class public Lh/a;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lh/j;
    invoke-direct {v0}, Lh/j;-><init>()V
    return-void
.end method

.class public final Lh/b;
.super Ljava/lang/Object;
.field final a:Lh/f;
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

.method constructor <init>(Lh/f;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lh/d;
    invoke-direct {v0, p0}, Lh/d;-><init>(Lh/b;)V
    iput-object v0, p0, Lh/b;->k:Landroid/view/View$OnClickListener;
    iput-object p1, p0, Lh/b;->a:Lh/f;
    new-instance v0, Lh/e;
    invoke-direct {v0, p1}, Lh/e;-><init>(Landroid/content/DialogInterface;)V
    iput-object v0, p0, Lh/b;->j:Landroid/os/Handler;
    return-void
.end method

.method public static a(Landroid/content/Context;)V
    .registers 4
    const-string v1, "i"
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method final a(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    .registers 6
    if-eqz p3, :cond_13
    iget-object v0, p0, Lh/b;->j:Landroid/os/Handler;
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
    iput-object p2, p0, Lh/b;->d:Ljava/lang/CharSequence;
    iput-object v0, p0, Lh/b;->f:Landroid/os/Message;
    :goto_19
    return-void
    :pswitch_1a
    iput-object p2, p0, Lh/b;->e:Ljava/lang/CharSequence;
    iput-object v0, p0, Lh/b;->g:Landroid/os/Message;
    goto :goto_19
    nop
    :pswitch_data_20
    .packed-switch -0x2
        :pswitch_1a
        :pswitch_15
    .end packed-switch
.end method

.class public final Lh/c;
.super Ljava/lang/Object;
.field final a:Landroid/content/Context;
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
    iput-boolean v0, p0, Lh/c;->h:Z
    iput-object p1, p0, Lh/c;->a:Landroid/content/Context;
    return-void
.end method

.class final Lh/d;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private a:Lh/b;

.method constructor <init>(Lh/b;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lh/d;->a:Lh/b;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    const/4 v0, 0x0
    iget-object v3, p0, Lh/d;->a:Lh/b;
    iget-object v1, v3, Lh/b;->h:Landroid/widget/Button;
    if-ne p1, v1, :cond_b
    iget-object v1, v3, Lh/b;->f:Landroid/os/Message;
    if-eqz v1, :cond_b
    goto :goto_14
    :cond_b
    iget-object v1, v3, Lh/b;->i:Landroid/widget/Button;
    if-ne p1, v1, :cond_18
    iget-object v1, v3, Lh/b;->g:Landroid/os/Message;
    if-eqz v1, :cond_18
    :goto_14
    invoke-static {v1}, Landroid/os/Message;->obtain(Landroid/os/Message;)Landroid/os/Message;
    move-result-object v0
    :cond_18
    if-eqz v0, :cond_1d
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    :cond_1d
    iget-object v0, v3, Lh/b;->j:Landroid/os/Handler;
    const/4 v1, 0x1
    iget-object v2, v3, Lh/b;->a:Lh/f;
    invoke-virtual {v0, v1, v2}, Landroid/os/Handler;->obtainMessage(ILjava/lang/Object;)Landroid/os/Message;
    move-result-object v0
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    return-void
.end method

.class final Lh/e;
.super Landroid/os/Handler;
.field private a:Landroid/content/DialogInterface;

.method constructor <init>(Landroid/content/DialogInterface;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    iput-object p1, p0, Lh/e;->a:Landroid/content/DialogInterface;
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
    iget-object v1, p0, Lh/e;->a:Landroid/content/DialogInterface;
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

.class public final Lh/f;
.super Landroid/app/Dialog;
.field final a:Lh/b;

.method protected constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    new-instance v0, Lh/b;
    invoke-direct {v0, p0}, Lh/b;-><init>(Lh/f;)V
    iput-object v0, p0, Lh/f;->a:Lh/b;
    return-void
.end method

.method protected final onStop()V
    .registers 3
    invoke-super {p0}, Landroid/app/Dialog;->onStop()V
    iget-object v0, p0, Lh/f;->a:Lh/b;
    const/4 v1, 0x0
    iput-object v1, v0, Lh/b;->h:Landroid/widget/Button;
    iput-object v1, v0, Lh/b;->i:Landroid/widget/Button;
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lh/f;->a:Lh/b;
    new-instance v1, Landroid/widget/LinearLayout;
    iget-object v2, v0, Lh/b;->a:Lh/f;
    invoke-virtual {v2}, Lh/f;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v2, Landroid/widget/TextView;
    iget-object v3, v0, Lh/b;->a:Lh/f;
    invoke-virtual {v3}, Lh/f;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iget-object v3, v0, Lh/b;->b:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/TextView;
    iget-object v3, v0, Lh/b;->a:Lh/f;
    invoke-virtual {v3}, Lh/f;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iget-object v3, v0, Lh/b;->c:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/Button;
    iget-object v3, v0, Lh/b;->a:Lh/f;
    invoke-virtual {v3}, Lh/f;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    iput-object v2, v0, Lh/b;->h:Landroid/widget/Button;
    iget-object v2, v0, Lh/b;->h:Landroid/widget/Button;
    iget-object v3, v0, Lh/b;->d:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    iget-object v2, v0, Lh/b;->h:Landroid/widget/Button;
    iget-object v3, v0, Lh/b;->k:Landroid/view/View$OnClickListener;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v2, v0, Lh/b;->h:Landroid/widget/Button;
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/Button;
    iget-object v3, v0, Lh/b;->a:Lh/f;
    invoke-virtual {v3}, Lh/f;->getContext()Landroid/content/Context;
    move-result-object v3
    invoke-direct {v2, v3}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    iput-object v2, v0, Lh/b;->i:Landroid/widget/Button;
    iget-object v2, v0, Lh/b;->i:Landroid/widget/Button;
    iget-object v3, v0, Lh/b;->e:Ljava/lang/CharSequence;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    iget-object v2, v0, Lh/b;->i:Landroid/widget/Button;
    iget-object v3, v0, Lh/b;->k:Landroid/view/View$OnClickListener;
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v2, v0, Lh/b;->i:Landroid/widget/Button;
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v0, v0, Lh/b;->a:Lh/f;
    invoke-virtual {v0, v1}, Lh/f;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class public final Lh/g;
.super Ljava/lang/Object;
.field public final a:Lh/c;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lh/c;
    invoke-direct {v0, p1}, Lh/c;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lh/g;->a:Lh/c;
    return-void
.end method

.method public final a()Lh/f;
    .registers 7
    new-instance v0, Lh/f;
    iget-object v1, p0, Lh/g;->a:Lh/c;
    iget-object v1, v1, Lh/c;->a:Landroid/content/Context;
    invoke-direct {v0, v1}, Lh/f;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lh/g;->a:Lh/c;
    iget-object v2, v0, Lh/f;->a:Lh/b;
    iget-object v3, v1, Lh/c;->b:Ljava/lang/CharSequence;
    iput-object v3, v2, Lh/b;->b:Ljava/lang/CharSequence;
    iget-object v3, v1, Lh/c;->c:Ljava/lang/CharSequence;
    iput-object v3, v2, Lh/b;->c:Ljava/lang/CharSequence;
    iget-object v3, v1, Lh/c;->d:Ljava/lang/CharSequence;
    if-eqz v3, :cond_21
    const/4 v3, -0x1
    iget-object v4, v1, Lh/c;->d:Ljava/lang/CharSequence;
    iget-object v5, v1, Lh/c;->f:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v4, v5}, Lh/b;->a(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    :cond_21
    iget-object v3, v1, Lh/c;->e:Ljava/lang/CharSequence;
    if-eqz v3, :cond_2d
    const/4 v3, -0x2
    iget-object v4, v1, Lh/c;->e:Ljava/lang/CharSequence;
    iget-object v1, v1, Lh/c;->g:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v4, v1}, Lh/b;->a(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    :cond_2d
    iget-object v1, p0, Lh/g;->a:Lh/c;
    iget-boolean v1, v1, Lh/c;->h:Z
    invoke-virtual {v0, v1}, Lh/f;->setCancelable(Z)V
    invoke-virtual {v0}, Lh/f;->show()V
    return-object v0
.end method

.class public Lh/h;
.super Lh/i;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lh/i;-><init>()V
    return-void
.end method

.class public Lh/i;
.super Lh/a;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lh/a;-><init>()V
    new-instance v0, Lh/k;
    invoke-direct {v0}, Lh/k;-><init>()V
    return-void
.end method

.class public final Lh/j;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    return-void
.end method

.class public final Lh/k;
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

.method static a(Landroid/content/Context;I)V
    .registers 4
    const-string v0, "x"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "k1"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public static a(Landroid/content/Context;)Z
    .registers 5
    const/4 v0, 0x1
    const/4 v1, 0x0
    const-string v2, "x"
    invoke-virtual {p0, v2, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "k1"
    invoke-interface {v2, v3, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    if-ne v2, v0, :cond_11
    :goto_10
    return v0
    :cond_11
    move v0, v1
    goto :goto_10
.end method

.class public final Lh/l;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/guopin/fruit/SplashActivity;

.method public constructor <init>(Lcom/guopin/fruit/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lh/l;->a:Lcom/guopin/fruit/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lh/l;->a:Lcom/guopin/fruit/SplashActivity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lh/k;->a(Landroid/content/Context;I)V
    iget-object v0, p0, Lh/l;->a:Lcom/guopin/fruit/SplashActivity;
    invoke-static {v0}, Lh/b;->a(Landroid/content/Context;)V
    return-void
.end method

.class public final Lh/m;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/guopin/fruit/SplashActivity;

.method public constructor <init>(Lcom/guopin/fruit/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lh/m;->a:Lcom/guopin/fruit/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lh/m;->a:Lcom/guopin/fruit/SplashActivity;
    const/4 v1, 0x2
    invoke-static {v0, v1}, Lh/k;->a(Landroid/content/Context;I)V
    iget-object v0, p0, Lh/m;->a:Lcom/guopin/fruit/SplashActivity;
    const-string v1, "i"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v3, 0x0
    invoke-virtual {v0, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lh/m;->a:Lcom/guopin/fruit/SplashActivity;
    invoke-virtual {v0}, Lcom/guopin/fruit/SplashActivity;->finish()V
    return-void
.end method

.class public final Lh/n;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    return-void
.end method
