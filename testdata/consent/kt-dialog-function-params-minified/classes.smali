.class public final Lcom/meishi/cook/CookApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.class public final Lcom/meishi/cook/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v2, La;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v2, v0}, La;-><init>(Landroid/content/Context;)V
    new-instance v0, Ld;
    invoke-direct {v0, p0}, Ld;-><init>(Lcom/meishi/cook/SplashActivity;)V
    check-cast v0, Li;
    const-string v1, "f"
    invoke-static {v0, v1}, Lk;->a(Ljava/lang/Object;Ljava/lang/String;)V
    move-object v1, v2
    check-cast v1, La;
    iput-object v0, v1, La;->a:Li;
    check-cast v2, La;
    new-instance v0, Le;
    invoke-direct {v0, p0}, Le;-><init>(Lcom/meishi/cook/SplashActivity;)V
    check-cast v0, Li;
    const-string v1, "f"
    invoke-static {v0, v1}, Lk;->a(Ljava/lang/Object;Ljava/lang/String;)V
    move-object v1, v2
    check-cast v1, La;
    iput-object v0, v1, La;->b:Li;
    check-cast v2, La;
    new-instance v0, Lf;
    invoke-direct {v0, p0}, Lf;-><init>(Lcom/meishi/cook/SplashActivity;)V
    check-cast v0, Lj;
    const-string v1, "f"
    invoke-static {v0, v1}, Lk;->a(Ljava/lang/Object;Ljava/lang/String;)V
    move-object v1, v2
    check-cast v1, La;
    iput-object v0, v1, La;->c:Lj;
    check-cast v2, La;
    invoke-virtual {v2}, La;->show()V
    return-void
.end method

.class public final La;
.super Landroid/app/Dialog;
.field public a:Li;
.field public b:Li;
.field public c:Lj;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "context"
    invoke-static {p1, v0}, Lk;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public static final synthetic a(La;)Li;
    .registers 2
    iget-object v0, p0, La;->a:Li;
    return-object v0
.end method

.method public static final synthetic b(La;)Lj;
    .registers 2
    iget-object v0, p0, La;->c:Lj;
    return-object v0
.end method

.method public static final synthetic c(La;)Li;
    .registers 2
    iget-object v0, p0, La;->b:Li;
    return-object v0
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, La;->setContentView(I)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, La;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_19
    new-instance v0, Lg;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lb;
    invoke-direct {v1, p0}, Lb;-><init>(La;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, La;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_35
    new-instance v0, Lg;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_35
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lc;
    invoke-direct {v1, p0}, Lc;-><init>(La;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class final Lb;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:La;

.method constructor <init>(La;)V
    .registers 2
    iput-object p1, p0, Lb;->a:La;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lb;->a:La;
    invoke-virtual {v0}, La;->dismiss()V
    iget-object v0, p0, Lb;->a:La;
    invoke-static {v0}, La;->a(La;)Li;
    move-result-object v0
    if-eqz v0, :cond_10
    invoke-interface {v0}, Li;->a()Ljava/lang/Object;
    :cond_10
    iget-object v0, p0, Lb;->a:La;
    invoke-static {v0}, La;->b(La;)Lj;
    move-result-object v0
    if-eqz v0, :cond_1d
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-interface {v0, v1}, Lj;->a(Ljava/lang/Object;)Ljava/lang/Object;
    :cond_1d
    return-void
.end method

.class final Lc;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:La;

.method constructor <init>(La;)V
    .registers 2
    iput-object p1, p0, Lc;->a:La;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lc;->a:La;
    invoke-virtual {v0}, La;->dismiss()V
    iget-object v0, p0, Lc;->a:La;
    invoke-static {v0}, La;->c(La;)Li;
    move-result-object v0
    if-eqz v0, :cond_10
    invoke-interface {v0}, Li;->a()Ljava/lang/Object;
    :cond_10
    iget-object v0, p0, Lc;->a:La;
    invoke-static {v0}, La;->b(La;)Lj;
    move-result-object v0
    if-eqz v0, :cond_1d
    sget-object v1, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-interface {v0, v1}, Lj;->a(Ljava/lang/Object;)Ljava/lang/Object;
    :cond_1d
    return-void
.end method

.class public final Ld;
.super Ll;
.implements Li;
.field private synthetic a:Lcom/meishi/cook/SplashActivity;

.method public constructor <init>(Lcom/meishi/cook/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Ld;->a:Lcom/meishi/cook/SplashActivity;
    invoke-direct {p0}, Ll;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Ld;->a:Lcom/meishi/cook/SplashActivity;
    invoke-virtual {v0}, Lcom/meishi/cook/SplashActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lg;
    const-string v1, "null cannot be cast to non-null type com.meishi.cook.CookApp"
    invoke-direct {v0, v1}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Lcom/meishi/cook/CookApp;
    const-string v1, "cook"
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/meishi/cook/CookApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_24
    new-instance v0, Lg;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_24
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lh;->a:Lh;
    return-object v0
.end method

.class public final Le;
.super Ll;
.implements Li;
.field private synthetic a:Lcom/meishi/cook/SplashActivity;

.method public constructor <init>(Lcom/meishi/cook/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/meishi/cook/SplashActivity;
    invoke-direct {p0}, Ll;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Le;->a:Lcom/meishi/cook/SplashActivity;
    invoke-virtual {v0}, Lcom/meishi/cook/SplashActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lg;
    const-string v1, "null cannot be cast to non-null type com.meishi.cook.CookApp"
    invoke-direct {v0, v1}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Lcom/meishi/cook/CookApp;
    const-string v1, "cook"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "activity"
    invoke-virtual {v0, v3}, Lcom/meishi/cook/CookApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_29
    new-instance v0, Lg;
    const-string v1, "null cannot be cast to non-null type android.app.ActivityManager"
    invoke-direct {v0, v1}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_29
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lh;->a:Lh;
    return-object v0
.end method

.class public final Lf;
.super Ll;
.implements Lj;
.field private synthetic a:Lcom/meishi/cook/SplashActivity;

.method public constructor <init>(Lcom/meishi/cook/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lf;->a:Lcom/meishi/cook/SplashActivity;
    invoke-direct {p0}, Ll;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_28
    const-string v1, "cook"
    iget-object v0, p0, Lf;->a:Lcom/meishi/cook/SplashActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/meishi/cook/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1c
    new-instance v0, Lg;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1c
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_25
    sget-object v0, Lh;->a:Lh;
    return-object v0
    :cond_28
    const-string v0, "cook"
    iget-object v1, p0, Lf;->a:Lcom/meishi/cook/SplashActivity;
    invoke-virtual {v1}, Lcom/meishi/cook/SplashActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_25
.end method

.class public final Lg;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lh;
.super Ljava/lang/Object;
.field public static final a:Lh;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lh;
    invoke-direct {v0}, Lh;-><init>()V
    sput-object v0, Lh;->a:Lh;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Li;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public interface abstract Lj;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Lk;
.super Ljava/lang/Object;

.method public static a(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.class public abstract Ll;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
