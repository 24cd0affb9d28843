.class public final Lcom/weixun/news/StartActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public final synthetic a(Lj;)Ljava/lang/Object;
    .registers 6
    const/high16 v2, -0x80000000
    instance-of v0, p1, Lc;
    if-eqz v0, :cond_27
    move-object v0, p1
    check-cast v0, Lc;
    iget v1, v0, Lc;->b:I
    and-int/2addr v1, v2
    if-eqz v1, :cond_27
    iget v1, v0, Lc;->b:I
    sub-int/2addr v1, v2
    iput v1, v0, Lc;->b:I
    move-object v1, v0
    :goto_14
    iget-object v2, v1, Lc;->a:Ljava/lang/Object;
    invoke-static {}, Le;->a()Ljava/lang/Object;
    move-result-object v3
    iget v0, v1, Lc;->b:I
    packed-switch v0, :pswitch_data_80
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    new-instance v0, Lc;
    invoke-direct {v0, p0, p1}, Lc;-><init>(Lcom/weixun/news/StartActivity;Lj;)V
    move-object v1, v0
    goto :goto_14
    :pswitch_2e
    invoke-static {v2}, Lg;->a(Ljava/lang/Object;)V
    sget-object v0, Lb;->a:Lb;
    move-object v0, p0
    check-cast v0, Landroid/app/Activity;
    iput-object p0, v1, Lc;->c:Ljava/lang/Object;
    const/4 v2, 0x1
    iput v2, v1, Lc;->b:I
    invoke-static {v0, v1}, Lb;->a(Landroid/app/Activity;Lj;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v3, :cond_4c
    move-object v0, v3
    :goto_42
    return-object v0
    :pswitch_43
    iget-object v0, v1, Lc;->c:Ljava/lang/Object;
    check-cast v0, Lcom/weixun/news/StartActivity;
    invoke-static {v2}, Lg;->a(Ljava/lang/Object;)V
    move-object v1, v2
    move-object p0, v0
    :cond_4c
    move-object v0, v1
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_73
    const-string v1, "n"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/weixun/news/StartActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_67
    new-instance v0, Lh;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lh;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_67
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_70
    sget-object v0, Li;->a:Li;
    goto :goto_42
    :cond_73
    const-string v0, "n"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/weixun/news/StartActivity;->finish()V
    goto :goto_70
    :pswitch_data_80
    .packed-switch 0x0
        :pswitch_2e
        :pswitch_43
    .end packed-switch
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Le;
    invoke-direct {v0}, Le;-><init>()V
    check-cast v0, Ls;
    new-instance v1, Ld;
    const/4 v2, 0x0
    invoke-direct {v1, p0, v2}, Ld;-><init>(Lcom/weixun/news/StartActivity;Lj;)V
    check-cast v1, Lq;
    sget-object v2, Ll;->a:Ll;
    check-cast v2, Lk;
    sget-object v3, Lt;->a:Lt;
    const-string v4, "$this$launch"
    invoke-static {v0, v4}, Le;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v4, "context"
    invoke-static {v2, v4}, Le;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v2, "start"
    invoke-static {v3, v2}, Le;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v2, "block"
    invoke-static {v1, v2}, Le;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {v0}, Ls;->b()Lk;
    move-result-object v0
    invoke-static {v0, v1}, Le;->a(Lk;Ljava/lang/Object;)Lk;
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lj;
.field private final b:Z

.method public constructor <init>(Lj;Z)V
    .registers 4
    const-string v0, "k"
    invoke-static {p1, v0}, Le;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Lj;
    iput-boolean p2, p0, La;->b:Z
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const-string v0, "d"
    invoke-static {p1, v0}, Le;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    iget-object v0, p0, La;->a:Lj;
    iget-boolean v1, p0, La;->b:Z
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Le;->a(Lj;Ljava/lang/Object;)V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field public static final a:Lb;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lb;
    invoke-direct {v0}, Lb;-><init>()V
    sput-object v0, Lb;->a:Lb;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Landroid/app/Activity;Lj;)Ljava/lang/Object;
    .registers 7
    const/4 v4, 0x0
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u6211\u4eec\u4f9d\u636e\u300a\u9690\u79c1\u653f\u7b56\u300b\u5904\u7406\u60a8\u7684\u4e2a\u4eba\u4fe1\u606f\u3002"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v4}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, La;
    if-nez p1, :cond_2c
    new-instance v0, Lh;
    const-string v1, "null cannot be cast to non-null type kotlin.coroutines.Continuation<kotlin.Any?>"
    invoke-direct {v0, v1}, Lh;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2c
    const/4 v3, 0x1
    invoke-direct {v1, p1, v3}, La;-><init>(Lj;Z)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, La;
    invoke-direct {v1, p1, v4}, La;-><init>(Lj;Z)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    invoke-static {}, Le;->a()Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Le;->a()Ljava/lang/Object;
    return-object v0
.end method

.class public final Lc;
.super Lo;
.field public synthetic a:Ljava/lang/Object;
.field public b:I
.field public c:Ljava/lang/Object;
.field private synthetic d:Lcom/weixun/news/StartActivity;

.method public constructor <init>(Lcom/weixun/news/StartActivity;Lj;)V
    .registers 3
    iput-object p1, p0, Lc;->d:Lcom/weixun/news/StartActivity;
    invoke-direct {p0, p2}, Lo;-><init>(Lj;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    iput-object p1, p0, Lc;->a:Ljava/lang/Object;
    iget v0, p0, Lc;->b:I
    const/high16 v1, -0x80000000
    or-int/2addr v0, v1
    iput v0, p0, Lc;->b:I
    iget-object v0, p0, Lc;->d:Lcom/weixun/news/StartActivity;
    invoke-virtual {v0, p0}, Lcom/weixun/news/StartActivity;->a(Lj;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Ld;
.super Lp;
.implements Lq;
.field private a:I
.field private synthetic b:Lcom/weixun/news/StartActivity;

.method public constructor <init>(Lcom/weixun/news/StartActivity;Lj;)V
    .registers 3
    iput-object p1, p0, Ld;->b:Lcom/weixun/news/StartActivity;
    invoke-direct {p0, p2}, Lp;-><init>(Lj;)V
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Le;->a()Ljava/lang/Object;
    move-result-object v0
    iget v1, p0, Ld;->a:I
    packed-switch v1, :pswitch_data_26
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "call to \'resume\' before \'invoke\' with coroutine"
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_11
    invoke-static {p1}, Lg;->a(Ljava/lang/Object;)V
    iget-object v1, p0, Ld;->b:Lcom/weixun/news/StartActivity;
    const/4 v2, 0x1
    iput v2, p0, Ld;->a:I
    invoke-virtual {v1, p0}, Lcom/weixun/news/StartActivity;->a(Lj;)Ljava/lang/Object;
    move-result-object v1
    if-ne v1, v0, :cond_23
    :goto_1f
    return-object v0
    :pswitch_20
    invoke-static {p1}, Lg;->a(Ljava/lang/Object;)V
    :cond_23
    sget-object v0, Li;->a:Li;
    goto :goto_1f
    :pswitch_data_26
    .packed-switch 0x0
        :pswitch_11
        :pswitch_20
    .end packed-switch
.end method

.method public final b(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Lj;
    const-string v0, "completion"
    invoke-static {p1, v0}, Le;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Ld;
    iget-object v1, p0, Ld;->b:Lcom/weixun/news/StartActivity;
    invoke-direct {v0, v1, p1}, Ld;-><init>(Lcom/weixun/news/StartActivity;Lj;)V
    check-cast v0, Ld;
    sget-object v1, Li;->a:Li;
    invoke-virtual {v0, v1}, Ld;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Ls;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lm;->a:Lm;
    return-object v0
.end method

.method public static a(Lk;Ljava/lang/Object;)Lk;
    .registers 4
    new-instance v0, Lg;
    invoke-direct {v0, p0}, Lg;-><init>(Lk;)V
    instance-of v1, p0, Lr;
    if-eqz v1, :cond_16
    check-cast p0, Lr;
    :goto_b
    new-instance v1, Lu;
    check-cast p1, Lq;
    invoke-direct {v1, p1, v0, v0}, Lu;-><init>(Lq;Ls;Lj;)V
    invoke-virtual {p0, v1}, Lr;->a(Ljava/lang/Runnable;)V
    return-object v0
    :cond_16
    invoke-static {}, Lv;->b()Lr;
    move-result-object p0
    goto :goto_b
.end method

.method public static a(Lj;Ljava/lang/Object;)V
    .registers 2
    invoke-interface {p0, p1}, Lj;->a_(Ljava/lang/Object;)V
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

.method public final b()Lk;
    .registers 2
    invoke-static {}, Lv;->a()Lr;
    move-result-object v0
    return-object v0
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field public final a:Ljava/lang/Throwable;

.method public constructor <init>(Ljava/lang/Throwable;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->a:Ljava/lang/Throwable;
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements Lj;
.implements Lk;
.implements Ls;
.field private final a:Lk;

.method constructor <init>(Lk;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lg;->a:Lk;
    return-void
.end method

.method public static a(Ljava/lang/Object;)V
    .registers 3
    instance-of v0, p0, Lf;
    if-eqz v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    check-cast p0, Lf;
    iget-object v1, p0, Lf;->a:Ljava/lang/Throwable;
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v0
    :cond_e
    return-void
.end method

.method public final a()Lk;
    .registers 2
    iget-object v0, p0, Lg;->a:Lk;
    return-object v0
.end method

.method public final a_(Ljava/lang/Object;)V
    .registers 2
    return-void
.end method

.method public final b()Lk;
    .registers 2
    iget-object v0, p0, Lg;->a:Lk;
    return-object v0
.end method

.class public final Lh;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Li;
.super Ljava/lang/Object;
.field public static final a:Li;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Li;
    invoke-direct {v0}, Li;-><init>()V
    sput-object v0, Li;->a:Li;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lj;
.super Ljava/lang/Object;

.method public abstract a()Lk;
.end method

.method public abstract a_(Ljava/lang/Object;)V
.end method

.class public interface abstract Lk;
.super Ljava/lang/Object;

.class public final Ll;
.super Ljava/lang/Object;
.implements Lk;
.field public static final a:Ll;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    sput-object v0, Ll;->a:Ll;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lm;
.super Ljava/lang/Enum;
.field public static final enum a:Lm;
.field private static enum b:Lm;
.field private static enum c:Lm;
.field private static final synthetic d:[Lm;

.method static constructor <clinit>()V
    .registers 5
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lm;
    const-string v1, "COROUTINE_SUSPENDED"
    invoke-direct {v0, v1, v2}, Lm;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lm;->a:Lm;
    new-instance v0, Lm;
    const-string v1, "UNDECIDED"
    invoke-direct {v0, v1, v3}, Lm;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lm;->b:Lm;
    new-instance v0, Lm;
    const-string v1, "RESUMED"
    invoke-direct {v0, v1, v4}, Lm;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lm;->c:Lm;
    const/4 v0, 0x3
    new-array v0, v0, [Lm;
    sget-object v1, Lm;->a:Lm;
    aput-object v1, v0, v2
    sget-object v1, Lm;->b:Lm;
    aput-object v1, v0, v3
    sget-object v1, Lm;->c:Lm;
    aput-object v1, v0, v4
    sput-object v0, Lm;->d:[Lm;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lm;
    .registers 2
    const-class v0, Lm;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lm;
    return-object v0
.end method

.method public static values()[Lm;
    .registers 1
    sget-object v0, Lm;->d:[Lm;
    invoke-virtual {v0}, [Lm;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lm;
    return-object v0
.end method

.class public abstract Ln;
.super Ljava/lang/Object;
.implements Lj;
.implements Ljava/io/Serializable;
.field private final a:Lj;

.method public constructor <init>(Lj;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ln;->a:Lj;
    return-void
.end method

.method protected abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public final a_(Ljava/lang/Object;)V
    .registers 4
    :goto_0
    iget-object v0, p0, Ln;->a:Lj;
    :try_start_2
    invoke-virtual {p0, p1}, Ln;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object p1
    sget-object v1, Lm;->a:Lm;
    :try_end_8
    .catch Ljava/lang/Throwable; {:try_start_2 .. :try_end_8} :catch_b
    if-ne p1, v1, :cond_11
    :goto_a
    return-void
    :catch_b
    move-exception v1
    new-instance p1, Lf;
    invoke-direct {p1, v1}, Lf;-><init>(Ljava/lang/Throwable;)V
    :cond_11
    instance-of v1, v0, Ln;
    if-eqz v1, :cond_19
    check-cast v0, Ln;
    move-object p0, v0
    goto :goto_0
    :cond_19
    invoke-interface {v0, p1}, Lj;->a_(Ljava/lang/Object;)V
    goto :goto_a
.end method

.class public abstract Lo;
.super Ln;
.field private final a:Lk;

.method public constructor <init>(Lj;)V
    .registers 3
    invoke-direct {p0, p1}, Ln;-><init>(Lj;)V
    if-nez p1, :cond_9
    const/4 v0, 0x0
    :goto_6
    iput-object v0, p0, Lo;->a:Lk;
    return-void
    :cond_9
    invoke-interface {p1}, Lj;->a()Lk;
    move-result-object v0
    goto :goto_6
.end method

.method public final a()Lk;
    .registers 2
    iget-object v0, p0, Lo;->a:Lk;
    return-object v0
.end method

.class public abstract Lp;
.super Lo;

.method public constructor <init>(Lj;)V
    .registers 2
    invoke-direct {p0, p1}, Lo;-><init>(Lj;)V
    return-void
.end method

.class public interface abstract Lq;
.super Ljava/lang/Object;

.method public abstract b(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public abstract Lr;
.super Ljava/lang/Object;
.implements Lk;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract a(Ljava/lang/Runnable;)V
.end method

.class public interface abstract Ls;
.super Ljava/lang/Object;

.method public abstract b()Lk;
.end method

.class public final enum Lt;
.super Ljava/lang/Enum;
.field public static final enum a:Lt;
.field private static enum b:Lt;
.field private static enum c:Lt;
.field private static enum d:Lt;
.field private static final synthetic e:[Lt;

.method static constructor <clinit>()V
    .registers 6
    const/4 v5, 0x3
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lt;
    const-string v1, "DEFAULT"
    invoke-direct {v0, v1, v2}, Lt;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lt;->a:Lt;
    new-instance v0, Lt;
    const-string v1, "LAZY"
    invoke-direct {v0, v1, v3}, Lt;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lt;->b:Lt;
    new-instance v0, Lt;
    const-string v1, "ATOMIC"
    invoke-direct {v0, v1, v4}, Lt;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lt;->c:Lt;
    new-instance v0, Lt;
    const-string v1, "UNDISPATCHED"
    invoke-direct {v0, v1, v5}, Lt;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lt;->d:Lt;
    const/4 v0, 0x4
    new-array v0, v0, [Lt;
    sget-object v1, Lt;->a:Lt;
    aput-object v1, v0, v2
    sget-object v1, Lt;->b:Lt;
    aput-object v1, v0, v3
    sget-object v1, Lt;->c:Lt;
    aput-object v1, v0, v4
    sget-object v1, Lt;->d:Lt;
    aput-object v1, v0, v5
    sput-object v0, Lt;->e:[Lt;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lt;
    .registers 2
    const-class v0, Lt;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lt;
    return-object v0
.end method

.method public static values()[Lt;
    .registers 1
    sget-object v0, Lt;->e:[Lt;
    invoke-virtual {v0}, [Lt;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lt;
    return-object v0
.end method

.class public final Lu;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Lq;
.field private final b:Ls;
.field private final c:Lj;

.method public constructor <init>(Lq;Ls;Lj;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lu;->a:Lq;
    iput-object p2, p0, Lu;->b:Ls;
    iput-object p3, p0, Lu;->c:Lj;
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Lu;->a:Lq;
    iget-object v1, p0, Lu;->c:Lj;
    invoke-interface {v0, v1}, Lq;->b(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    sget-object v1, Lm;->a:Lm;
    if-eq v0, v1, :cond_11
    iget-object v1, p0, Lu;->c:Lj;
    invoke-interface {v1, v0}, Lj;->a_(Ljava/lang/Object;)V
    :cond_11
    return-void
.end method

.class public final Lv;
.super Ljava/lang/Object;
.field private static final a:Lr;
.field private static final b:Lr;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lw;
    invoke-direct {v0}, Lw;-><init>()V
    sput-object v0, Lv;->a:Lr;
    new-instance v0, Lx;
    invoke-direct {v0}, Lx;-><init>()V
    sput-object v0, Lv;->b:Lr;
    return-void
.end method

.method public static final a()Lr;
    .registers 1
    sget-object v0, Lv;->a:Lr;
    return-object v0
.end method

.method public static final b()Lr;
    .registers 1
    sget-object v0, Lv;->b:Lr;
    return-object v0
.end method

.class final Lw;
.super Lr;
.field private final a:Landroid/os/Handler;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Lr;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lw;->a:Landroid/os/Handler;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lw;->a:Landroid/os/Handler;
    invoke-virtual {v0, p1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class final Lx;
.super Lr;
.field private final a:Ljava/util/concurrent/Executor;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lr;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lx;->a:Ljava/util/concurrent/Executor;
    return-void
.end method

.method public final a(Ljava/lang/Runnable;)V
    .registers 3
    iget-object v0, p0, Lx;->a:Ljava/util/concurrent/Executor;
    invoke-interface {v0, p1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method
