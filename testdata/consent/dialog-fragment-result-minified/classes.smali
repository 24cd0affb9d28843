.class public final Lcom/lvke/guest/MainActivity;
.super Lb;
.implements Lg;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lb;-><init>()V
    return-void
.end method

.method public final a(Ljava/lang/String;Landroid/os/Bundle;)V
    .registers 5
    const-string v0, "key"
    invoke-static {p1, v0}, Ld;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "b"
    invoke-static {p2, v0}, Ld;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "g"
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcom/lvke/guest/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1c
    new-instance v0, Ll;
    const-string v1, "null cannot be cast to non-null type android.content.ClipboardManager"
    invoke-direct {v0, v1}, Ll;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1c
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/ClipData;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "ok"
    invoke-virtual {p2, v0}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_4c
    const-string v1, "g"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/lvke/guest/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_43
    new-instance v0, Ll;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Ll;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_43
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4c
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Lb;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/lvke/guest/MainActivity;->a()Lf;
    move-result-object v1
    const-string v2, "privacy"
    move-object v0, p0
    check-cast v0, Lg;
    invoke-virtual {v1, v2, v0}, Lf;->a(Ljava/lang/String;Lg;)V
    new-instance v0, Lk;
    invoke-direct {v0}, Lk;-><init>()V
    invoke-virtual {p0}, Lcom/lvke/guest/MainActivity;->a()Lf;
    move-result-object v1
    invoke-virtual {v0, v1}, Lk;->a(Lf;)V
    return-void
.end method

.class public La;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lj;
    invoke-direct {v0}, Lj;-><init>()V
    return-void
.end method

.class public Lb;
.super Le;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Le;-><init>()V
    return-void
.end method

.class public Lc;
.super Ld;
.field private c:Landroid/app/Dialog;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ld;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 2
    iget-object v0, p0, Lc;->c:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    return-void
.end method

.method public final a(Lf;)V
    .registers 5
    new-instance v0, Lh;
    invoke-direct {v0, p1}, Lh;-><init>(Lf;)V
    iput-object p0, v0, Lh;->b:Ld;
    iget-object v1, v0, Lh;->a:Lf;
    iget-object v1, v1, Lf;->a:Le;
    new-instance v2, Li;
    invoke-direct {v2, v0}, Li;-><init>(Lh;)V
    invoke-virtual {v1, v2}, Le;->runOnUiThread(Ljava/lang/Runnable;)V
    return-void
.end method

.method final b(Lf;)V
    .registers 4
    invoke-super {p0, p1}, Ld;->b(Lf;)V
    new-instance v0, Landroid/app/Dialog;
    iget-object v1, p0, Ld;->a:Le;
    invoke-direct {v0, v1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lc;->c:Landroid/app/Dialog;
    iget-object v0, p0, Ld;->b:Landroid/view/View;
    if-eqz v0, :cond_17
    iget-object v0, p0, Lc;->c:Landroid/app/Dialog;
    iget-object v1, p0, Ld;->b:Landroid/view/View;
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(Landroid/view/View;)V
    :cond_17
    iget-object v0, p0, Lc;->c:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    return-void
.end method

.class public Ld;
.super Ljava/lang/Object;
.field a:Le;
.field b:Landroid/view/View;
.field private c:Lf;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
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

.method public a(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;)Landroid/view/View;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public a(Landroid/view/View;)V
    .registers 2
    return-void
.end method

.method public final b()Lf;
    .registers 2
    iget-object v0, p0, Ld;->c:Lf;
    return-object v0
.end method

.method b(Lf;)V
    .registers 4
    iput-object p1, p0, Ld;->c:Lf;
    iget-object v0, p1, Lf;->a:Le;
    iput-object v0, p0, Ld;->a:Le;
    iget-object v0, p0, Ld;->a:Le;
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Ld;->a(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    iput-object v0, p0, Ld;->b:Landroid/view/View;
    iget-object v0, p0, Ld;->b:Landroid/view/View;
    if-eqz v0, :cond_1c
    iget-object v0, p0, Ld;->b:Landroid/view/View;
    invoke-virtual {p0, v0}, Ld;->a(Landroid/view/View;)V
    :cond_1c
    return-void
.end method

.class public Le;
.super La;
.field private a:Lf;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, La;-><init>()V
    new-instance v0, Lf;
    invoke-direct {v0, p0}, Lf;-><init>(Le;)V
    iput-object v0, p0, Le;->a:Lf;
    return-void
.end method

.method public final a()Lf;
    .registers 2
    iget-object v0, p0, Le;->a:Lf;
    return-object v0
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field final a:Le;
.field private final b:Ljava/util/Map;
.field private final c:Ljava/util/Map;

.method constructor <init>(Le;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lf;->b:Ljava/util/Map;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lf;->c:Ljava/util/Map;
    iput-object p1, p0, Lf;->a:Le;
    return-void
.end method

.method public final a(Ljava/lang/String;Landroid/os/Bundle;)V
    .registers 4
    iget-object v0, p0, Lf;->b:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lg;
    if-eqz v0, :cond_e
    invoke-interface {v0, p1, p2}, Lg;->a(Ljava/lang/String;Landroid/os/Bundle;)V
    :goto_d
    return-void
    :cond_e
    iget-object v0, p0, Lf;->c:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_d
.end method

.method public final a(Ljava/lang/String;Lg;)V
    .registers 4
    iget-object v0, p0, Lf;->b:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, Lf;->c:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/os/Bundle;
    if-eqz v0, :cond_12
    invoke-interface {p2, p1, v0}, Lg;->a(Ljava/lang/String;Landroid/os/Bundle;)V
    :cond_12
    return-void
.end method

.class public interface abstract Lg;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/String;Landroid/os/Bundle;)V
.end method

.class public final Lh;
.super Ljava/lang/Object;
.field final a:Lf;
.field b:Ld;

.method constructor <init>(Lf;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lh;->a:Lf;
    return-void
.end method

.class final Li;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Lh;

.method constructor <init>(Lh;)V
    .registers 2
    iput-object p1, p0, Li;->a:Lh;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Li;->a:Lh;
    iget-object v0, v0, Lh;->b:Ld;
    iget-object v1, p0, Li;->a:Lh;
    iget-object v1, v1, Lh;->a:Lf;
    invoke-virtual {v0, v1}, Ld;->b(Lf;)V
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

.class public final Lk;
.super Lc;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lc;-><init>()V
    return-void
.end method

.method public final a(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;)Landroid/view/View;
    .registers 6
    const-string v0, "i"
    invoke-static {p1, v0}, Ld;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    const/4 v2, 0x0
    invoke-virtual {p1, v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    return-object v0
.end method

.method public final a(Landroid/view/View;)V
    .registers 4
    const-string v0, "v"
    invoke-static {p1, v0}, Ld;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const v0, 0x7f030001
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_16
    new-instance v0, Ll;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Ll;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_16
    move-object v0, p0
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_2c
    new-instance v0, Ll;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Ll;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2c
    check-cast p0, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    const-string v0, "v"
    invoke-static {p1, v0}, Ld;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Landroid/os/Bundle;
    invoke-direct {v1}, Landroid/os/Bundle;-><init>()V
    const-string v2, "ok"
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v3, 0x7f030001
    if-ne v0, v3, :cond_26
    const/4 v0, 0x1
    :goto_16
    invoke-virtual {v1, v2, v0}, Landroid/os/Bundle;->putBoolean(Ljava/lang/String;Z)V
    invoke-virtual {p0}, Lk;->b()Lf;
    move-result-object v0
    const-string v2, "privacy"
    invoke-virtual {v0, v2, v1}, Lf;->a(Ljava/lang/String;Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lk;->a()V
    return-void
    :cond_26
    const/4 v0, 0x0
    goto :goto_16
.end method

.class public final Ll;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method
