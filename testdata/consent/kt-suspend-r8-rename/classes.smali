.class public final Lcom/example/steps/OnboardActivity;
.super Landroid/app/Activity;
.field private final a:Li;
.field private b:I

.method static constructor <clinit>()V
    .registers 3
    const/4 v2, 0x0
    const/4 v0, 0x1
    new-array v1, v0, [Ls;
    new-instance v0, Lq;
    invoke-static {}, Lj;->c()Lr;
    invoke-direct {v0, v2}, Lq;-><init>(B)V
    invoke-static {v0}, Lj;->a(Lq;)Ls;
    move-result-object v0
    check-cast v0, Ls;
    aput-object v0, v1, v2
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ld;
    invoke-direct {v0, p0}, Ld;-><init>(Lcom/example/steps/OnboardActivity;)V
    check-cast v0, Lm;
    invoke-static {v0}, Lj;->a(Lm;)Li;
    move-result-object v0
    iput-object v0, p0, Lcom/example/steps/OnboardActivity;->a:Li;
    return-void
.end method

.method public static final synthetic a(Lcom/example/steps/OnboardActivity;)I
    .registers 2
    iget v0, p0, Lcom/example/steps/OnboardActivity;->b:I
    return v0
.end method

.method private final a()Le;
    .registers 2
    iget-object v0, p0, Lcom/example/steps/OnboardActivity;->a:Li;
    invoke-interface {v0}, Li;->a()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Le;
    return-object v0
.end method

.method public static final synthetic a(Lcom/example/steps/OnboardActivity;I)V
    .registers 2
    iput p1, p0, Lcom/example/steps/OnboardActivity;->b:I
    return-void
.end method

.method private final b()V
    .registers 3
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/steps/OnboardActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lk;
    const-string v1, "null cannot be cast to non-null type android.widget.TextView"
    invoke-direct {v0, v1}, Lk;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Landroid/widget/TextView;
    iget v1, p0, Lcom/example/steps/OnboardActivity;->b:I
    if-nez v1, :cond_1d
    const v1, 0x7f030001
    :goto_19
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(I)V
    return-void
    :cond_1d
    const/high16 v1, 0x7f030000
    goto :goto_19
.end method

.method public static final synthetic b(Lcom/example/steps/OnboardActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/steps/OnboardActivity;->b()V
    return-void
.end method

.method public static final synthetic c(Lcom/example/steps/OnboardActivity;)Le;
    .registers 2
    invoke-direct {p0}, Lcom/example/steps/OnboardActivity;->a()Le;
    move-result-object v0
    return-object v0
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/steps/OnboardActivity;->setContentView(I)V
    invoke-direct {p0}, Lcom/example/steps/OnboardActivity;->a()Le;
    move-result-object v0
    invoke-virtual {v0}, Le;->a()Lf;
    move-result-object v0
    sget-object v1, Lf;->a:Lf;
    if-ne v0, v1, :cond_1d
    invoke-direct {p0}, Lcom/example/steps/OnboardActivity;->a()Le;
    move-result-object v0
    sget-object v1, Lf;->b:Lf;
    invoke-virtual {v0, v1}, Le;->a(Lf;)V
    :cond_1d
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/steps/OnboardActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_2e
    new-instance v0, Lk;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lk;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2e
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Lcom/example/steps/OnboardActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/steps/OnboardActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_49
    new-instance v0, Lk;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lk;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_49
    new-instance v0, Lb;
    invoke-direct {v0, p0}, Lb;-><init>(Lcom/example/steps/OnboardActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040003
    invoke-virtual {p0, v0}, Lcom/example/steps/OnboardActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_64
    new-instance v0, Lk;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lk;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_64
    new-instance v0, Lc;
    invoke-direct {v0, p0}, Lc;-><init>(Lcom/example/steps/OnboardActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-direct {p0}, Lcom/example/steps/OnboardActivity;->b()V
    return-void
.end method

.class public final Lcom/example/steps/StepsApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Le;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Le;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Le;->a()Lf;
    move-result-object v0
    sget-object v1, Lg;->a:[I
    invoke-virtual {v0}, Lf;->ordinal()I
    move-result v0
    aget v0, v1, v0
    packed-switch v0, :pswitch_data_5c
    const-string v0, "s"
    const-string v1, "new"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_21
    return-void
    :pswitch_22
    const-string v0, "s"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    check-cast p0, Landroid/content/Context;
    invoke-static {p0}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v2
    invoke-virtual {v2}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_21
    :pswitch_3f
    const-string v0, "s"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/example/steps/StepsApp;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/16 v3, 0x80
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_21
    :pswitch_data_5c
    .packed-switch 0x1
        :pswitch_22
        :pswitch_3f
        :pswitch_3f
    .end packed-switch
.end method

.class public final La;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/example/steps/OnboardActivity;

.method public constructor <init>(Lcom/example/steps/OnboardActivity;)V
    .registers 2
    iput-object p1, p0, La;->a:Lcom/example/steps/OnboardActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, La;->a:Lcom/example/steps/OnboardActivity;
    invoke-static {v0}, Lcom/example/steps/OnboardActivity;->a(Lcom/example/steps/OnboardActivity;)I
    move-result v1
    add-int/lit8 v1, v1, 0x1
    invoke-static {v0, v1}, Lcom/example/steps/OnboardActivity;->a(Lcom/example/steps/OnboardActivity;I)V
    iget-object v0, p0, La;->a:Lcom/example/steps/OnboardActivity;
    invoke-static {v0}, Lcom/example/steps/OnboardActivity;->b(Lcom/example/steps/OnboardActivity;)V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/example/steps/OnboardActivity;

.method public constructor <init>(Lcom/example/steps/OnboardActivity;)V
    .registers 2
    iput-object p1, p0, Lb;->a:Lcom/example/steps/OnboardActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lb;->a:Lcom/example/steps/OnboardActivity;
    invoke-static {v0}, Lcom/example/steps/OnboardActivity;->c(Lcom/example/steps/OnboardActivity;)Le;
    move-result-object v0
    sget-object v1, Lf;->c:Lf;
    invoke-virtual {v0, v1}, Le;->a(Lf;)V
    iget-object v0, p0, Lb;->a:Lcom/example/steps/OnboardActivity;
    invoke-virtual {v0}, Lcom/example/steps/OnboardActivity;->finish()V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/example/steps/OnboardActivity;

.method public constructor <init>(Lcom/example/steps/OnboardActivity;)V
    .registers 2
    iput-object p1, p0, Lc;->a:Lcom/example/steps/OnboardActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lc;->a:Lcom/example/steps/OnboardActivity;
    invoke-static {v0}, Lcom/example/steps/OnboardActivity;->c(Lcom/example/steps/OnboardActivity;)Le;
    move-result-object v0
    sget-object v1, Lf;->d:Lf;
    invoke-virtual {v0, v1}, Le;->a(Lf;)V
    iget-object v0, p0, Lc;->a:Lcom/example/steps/OnboardActivity;
    invoke-virtual {v0}, Lcom/example/steps/OnboardActivity;->finish()V
    return-void
.end method

.class public final Ld;
.super Lo;
.implements Lm;
.field private synthetic a:Lcom/example/steps/OnboardActivity;

.method public constructor <init>(Lcom/example/steps/OnboardActivity;)V
    .registers 2
    iput-object p1, p0, Ld;->a:Lcom/example/steps/OnboardActivity;
    invoke-direct {p0}, Lo;-><init>()V
    return-void
.end method

.method public final synthetic a()Ljava/lang/Object;
    .registers 3
    new-instance v1, Le;
    iget-object v0, p0, Ld;->a:Lcom/example/steps/OnboardActivity;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Le;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.class public final Le;
.super Ljava/lang/Object;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lj;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Le;->a:Landroid/content/Context;
    return-void
.end method

.method public final a()Lf;
    .registers 4
    :try_start_0
    iget-object v0, p0, Le;->a:Landroid/content/Context;
    const-string v1, "s"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "st"
    const-string v2, "NONE"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-nez v0, :cond_16
    invoke-static {}, Lj;->b()V
    :cond_16
    invoke-static {v0}, Lf;->valueOf(Ljava/lang/String;)Lf;
    :try_end_19
    .catch Ljava/lang/IllegalArgumentException; {:try_start_0 .. :try_end_19} :catch_1b
    move-result-object v0
    :goto_1a
    return-object v0
    :catch_1b
    move-exception v0
    sget-object v0, Lf;->a:Lf;
    goto :goto_1a
.end method

.method public final a(Lf;)V
    .registers 5
    const-string v0, "s"
    invoke-static {p1, v0}, Lj;->a(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Le;->a:Landroid/content/Context;
    const-string v1, "s"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "st"
    invoke-virtual {p1}, Lf;->name()Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final enum Lf;
.super Ljava/lang/Enum;
.field public static final enum a:Lf;
.field public static final enum b:Lf;
.field public static final enum c:Lf;
.field public static final enum d:Lf;
.field private static final synthetic e:[Lf;

.method static constructor <clinit>()V
    .registers 7
    const/4 v6, 0x3
    const/4 v5, 0x2
    const/4 v4, 0x1
    const/4 v3, 0x0
    const/4 v0, 0x4
    new-array v0, v0, [Lf;
    new-instance v1, Lf;
    const-string v2, "NONE"
    invoke-direct {v1, v2, v3}, Lf;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lf;->a:Lf;
    aput-object v1, v0, v3
    new-instance v1, Lf;
    const-string v2, "SEEN"
    invoke-direct {v1, v2, v4}, Lf;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lf;->b:Lf;
    aput-object v1, v0, v4
    new-instance v1, Lf;
    const-string v2, "AGREED"
    invoke-direct {v1, v2, v5}, Lf;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lf;->c:Lf;
    aput-object v1, v0, v5
    new-instance v1, Lf;
    const-string v2, "REFUSED"
    invoke-direct {v1, v2, v6}, Lf;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lf;->d:Lf;
    aput-object v1, v0, v6
    sput-object v0, Lf;->e:[Lf;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lf;
    .registers 2
    const-class v0, Lf;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lf;
    return-object v0
.end method

.method public static values()[Lf;
    .registers 1
    sget-object v0, Lf;->e:[Lf;
    invoke-virtual {v0}, [Lf;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lf;
    return-object v0
.end method

.class public final synthetic Lg;
.super Ljava/lang/Object;
.field public static final synthetic a:[I

.method static synthetic constructor <clinit>()V
    .registers 3
    invoke-static {}, Lf;->values()[Lf;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lg;->a:[I
    sget-object v1, Lf;->c:Lf;
    invoke-virtual {v1}, Lf;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    sget-object v0, Lg;->a:[I
    sget-object v1, Lf;->b:Lf;
    invoke-virtual {v1}, Lf;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    sget-object v0, Lg;->a:[I
    sget-object v1, Lf;->d:Lf;
    invoke-virtual {v1}, Lf;->ordinal()I
    move-result v1
    const/4 v2, 0x3
    aput v2, v0, v1
    return-void
.end method

.class public final Lh;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public interface abstract Li;
.super Ljava/lang/Object;

.method public abstract a()Ljava/lang/Object;
.end method

.class public final Lj;
.super Ljava/lang/Object;
.implements Li;
.field private a:Lm;
.field private volatile b:Ljava/lang/Object;

.method private constructor <init>(Lm;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Ll;->a:Ll;
    iput-object v0, p0, Lj;->b:Ljava/lang/Object;
    iput-object p1, p0, Lj;->a:Lm;
    return-void
.end method

.method public static a(Lm;)Li;
    .registers 2
    new-instance v0, Lj;
    invoke-direct {v0, p0}, Lj;-><init>(Lm;)V
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

.method public static b()V
    .registers 1
    new-instance v0, Lh;
    invoke-direct {v0}, Lh;-><init>()V
    throw v0
.end method

.method public static c()Lr;
    .registers 1
    new-instance v0, Lr;
    invoke-direct {v0}, Lr;-><init>()V
    return-object v0
.end method

.method public final a()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lj;->b:Ljava/lang/Object;
    sget-object v1, Ll;->a:Ll;
    if-eq v0, v1, :cond_7
    :goto_6
    return-object v0
    :cond_7
    monitor-enter p0
    :try_start_8
    iget-object v0, p0, Lj;->b:Ljava/lang/Object;
    sget-object v1, Ll;->a:Ll;
    if-ne v0, v1, :cond_19
    iget-object v0, p0, Lj;->a:Lm;
    invoke-interface {v0}, Lm;->a()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lj;->b:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Lj;->a:Lm;
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

.class public final Lk;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Ll;
.super Ljava/lang/Object;
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
