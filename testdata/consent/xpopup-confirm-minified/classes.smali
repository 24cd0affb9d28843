.class public Lcom/popup/tea/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "t"
    invoke-virtual {p0, v0, v2}, Lcom/popup/tea/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/popup/tea/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class public Lcom/popup/tea/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 11
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lf;
    invoke-direct {v0, p0}, Lf;-><init>(Lcom/popup/tea/MainActivity;)V
    new-instance v1, Lg;
    invoke-direct {v1, p0}, Lg;-><init>(Lcom/popup/tea/MainActivity;)V
    new-instance v2, Lb;
    invoke-direct {v2, p0}, Lb;-><init>(Landroid/content/Context;)V
    sget-object v3, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-virtual {v3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v3
    iput-boolean v3, v2, Lb;->b:Z
    const-string v3, "\u7528\u6237\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    const-string v4, "\u8bf7\u60a8\u52a1\u5fc5\u5ba1\u614e\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b"
    const-string v5, "\u6682\u4e0d\u540c\u610f"
    const-string v6, "\u540c\u610f"
    new-instance v7, Lc;
    iget-object v8, v2, Lb;->a:Landroid/content/Context;
    invoke-direct {v7, v8}, Lc;-><init>(Landroid/content/Context;)V
    iput-object v3, v7, Lc;->c:Ljava/lang/CharSequence;
    iput-object v4, v7, Lc;->d:Ljava/lang/CharSequence;
    iput-object v5, v7, Lc;->e:Ljava/lang/CharSequence;
    iput-object v6, v7, Lc;->f:Ljava/lang/CharSequence;
    iput-object v1, v7, Lc;->a:Ld;
    iput-object v0, v7, Lc;->b:Le;
    iget-boolean v0, v2, Lb;->b:Z
    invoke-virtual {v7, v0}, Lc;->setCancelable(Z)V
    invoke-virtual {v7}, Lc;->show()V
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;

.class public final Lb;
.super Ljava/lang/Object;
.field public final a:Landroid/content/Context;
.field public b:Z

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lb;->b:Z
    iput-object p1, p0, Lb;->a:Landroid/content/Context;
    return-void
.end method

.class public final Lc;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field public a:Ld;
.field public b:Le;
.field public c:Ljava/lang/CharSequence;
.field public d:Ljava/lang/CharSequence;
.field public e:Ljava/lang/CharSequence;
.field public f:Ljava/lang/CharSequence;
.field private g:Landroid/widget/TextView;
.field private h:Landroid/widget/TextView;
.field private i:Landroid/widget/TextView;
.field private j:Landroid/widget/TextView;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lc;->i:Landroid/widget/TextView;
    if-ne p1, v0, :cond_11
    iget-object v0, p0, Lc;->a:Ld;
    if-eqz v0, :cond_d
    iget-object v0, p0, Lc;->a:Ld;
    invoke-interface {v0}, Ld;->a()V
    :cond_d
    invoke-virtual {p0}, Lc;->dismiss()V
    :cond_10
    :goto_10
    return-void
    :cond_11
    iget-object v0, p0, Lc;->j:Landroid/widget/TextView;
    if-ne p1, v0, :cond_10
    iget-object v0, p0, Lc;->b:Le;
    if-eqz v0, :cond_1e
    iget-object v0, p0, Lc;->b:Le;
    invoke-interface {v0}, Le;->a()V
    :cond_1e
    invoke-virtual {p0}, Lc;->dismiss()V
    goto :goto_10
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-virtual {p0}, Lc;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lc;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lc;->g:Landroid/widget/TextView;
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lc;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lc;->h:Landroid/widget/TextView;
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lc;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lc;->i:Landroid/widget/TextView;
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lc;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lc;->j:Landroid/widget/TextView;
    iget-object v1, p0, Lc;->g:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lc;->h:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lc;->i:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lc;->j:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lc;->setContentView(Landroid/view/View;)V
    iget-object v0, p0, Lc;->i:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lc;->j:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lc;->g:Landroid/widget/TextView;
    iget-object v1, p0, Lc;->c:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lc;->h:Landroid/widget/TextView;
    iget-object v1, p0, Lc;->d:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lc;->e:Ljava/lang/CharSequence;
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-nez v0, :cond_76
    iget-object v0, p0, Lc;->i:Landroid/widget/TextView;
    iget-object v1, p0, Lc;->e:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_76
    iget-object v0, p0, Lc;->f:Ljava/lang/CharSequence;
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-nez v0, :cond_85
    iget-object v0, p0, Lc;->j:Landroid/widget/TextView;
    iget-object v1, p0, Lc;->f:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_85
    return-void
.end method

.class public interface abstract Ld;
.super Ljava/lang/Object;

.method public abstract a()V
.end method

.class public interface abstract Le;
.super Ljava/lang/Object;

.method public abstract a()V
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Le;
.field private synthetic a:Lcom/popup/tea/MainActivity;

.method public constructor <init>(Lcom/popup/tea/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lf;->a:Lcom/popup/tea/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 4
    iget-object v0, p0, Lf;->a:Lcom/popup/tea/MainActivity;
    const-string v1, "t"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/popup/tea/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements Ld;
.field private synthetic a:Lcom/popup/tea/MainActivity;

.method public constructor <init>(Lcom/popup/tea/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lg;->a:Lcom/popup/tea/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 3
    const-string v0, "t"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lg;->a:Lcom/popup/tea/MainActivity;
    invoke-virtual {v0}, Lcom/popup/tea/MainActivity;->finish()V
    return-void
.end method
