.class public final Lcom/mvi/fit/FitApp;
.super Landroid/app/Application;
.field public a:Lm;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final a(La;)V
    .registers 5
    const-string v0, "f"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    instance-of v0, p1, Lb;
    if-eqz v0, :cond_3a
    const-string v0, "f"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/mvi/fit/FitApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/mvi/fit/FitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_30
    new-instance v0, Lo;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lo;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_30
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_39
    :goto_39
    return-void
    :cond_3a
    instance-of v0, p1, Lc;
    if-eqz v0, :cond_5a
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/mvi/fit/FitApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_50
    new-instance v0, Lo;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lo;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_50
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_39
    :cond_5a
    instance-of v0, p1, Ld;
    if-eqz v0, :cond_39
    const-string v0, "f"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_39
.end method

.method public final onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lm;
    invoke-direct {v0, p0}, Lm;-><init>(Lcom/mvi/fit/FitApp;)V
    iput-object v0, p0, Lcom/mvi/fit/FitApp;->a:Lm;
    iget-object v1, p0, Lcom/mvi/fit/FitApp;->a:Lm;
    if-nez v1, :cond_14
    const-string v0, "store"
    invoke-static {v0}, Lp;->a(Ljava/lang/String;)V
    :cond_14
    new-instance v0, Lg;
    const-string v2, "f"
    invoke-virtual {p0, v2, v4}, Lcom/mvi/fit/FitApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "agreed"
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v2
    invoke-direct {v0, v2}, Lg;-><init>(Z)V
    check-cast v0, Le;
    invoke-virtual {v1, v0}, Lm;->a(Le;)V
    return-void
.end method

.class public final Lcom/mvi/fit/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/mvi/fit/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_11
    new-instance v0, Lo;
    const-string v1, "null cannot be cast to non-null type com.mvi.fit.FitApp"
    invoke-direct {v0, v1}, Lo;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_11
    check-cast v0, Lcom/mvi/fit/FitApp;
    iget-object v2, v0, Lcom/mvi/fit/FitApp;->a:Lm;
    if-nez v2, :cond_1c
    const-string v0, "store"
    invoke-static {v0}, Lp;->a(Ljava/lang/String;)V
    :cond_1c
    iget-object v0, v2, Lm;->a:Ll;
    iget-boolean v0, v0, Ll;->a:Z
    if-eqz v0, :cond_23
    :goto_22
    return-void
    :cond_23
    sget-object v0, Li;->a:Li;
    check-cast v0, Le;
    invoke-virtual {v2, v0}, Lm;->a(Le;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lj;
    invoke-direct {v1, v2}, Lj;-><init>(Lm;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lk;
    invoke-direct {v1, v2}, Lk;-><init>(Lm;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_22
.end method

.class public abstract La;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, La;-><init>()V
    return-void
.end method

.class public final Lb;
.super La;
.field public static final a:Lb;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lb;
    invoke-direct {v0}, Lb;-><init>()V
    sput-object v0, Lb;->a:Lb;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, La;-><init>(B)V
    return-void
.end method

.class public final Lc;
.super La;
.field public static final a:Lc;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lc;
    invoke-direct {v0}, Lc;-><init>()V
    sput-object v0, Lc;->a:Lc;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, La;-><init>(B)V
    return-void
.end method

.class public final Ld;
.super La;
.field public static final a:Ld;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ld;
    invoke-direct {v0}, Ld;-><init>()V
    sput-object v0, Ld;->a:Ld;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, La;-><init>(B)V
    return-void
.end method

.class public abstract Le;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Le;-><init>()V
    return-void
.end method

.class public final Lf;
.super Le;
.field public static final a:Lf;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lf;
    invoke-direct {v0}, Lf;-><init>()V
    sput-object v0, Lf;->a:Lf;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Le;-><init>(B)V
    return-void
.end method

.class public final Lg;
.super Le;
.field final a:Z

.method public constructor <init>(Z)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Le;-><init>(B)V
    iput-boolean p1, p0, Lg;->a:Z
    return-void
.end method

.method public final equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_13
    instance-of v2, p1, Lg;
    if-eqz v2, :cond_14
    check-cast p1, Lg;
    iget-boolean v2, p0, Lg;->a:Z
    iget-boolean v3, p1, Lg;->a:Z
    if-ne v2, v3, :cond_15
    move v2, v1
    :goto_11
    if-eqz v2, :cond_14
    :cond_13
    move v0, v1
    :cond_14
    return v0
    :cond_15
    move v2, v0
    goto :goto_11
.end method

.method public final hashCode()I
    .registers 2
    iget-boolean v0, p0, Lg;->a:Z
    if-eqz v0, :cond_5
    const/4 v0, 0x1
    :cond_5
    return v0
.end method

.method public final toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "Loaded(agreed="
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    iget-boolean v1, p0, Lg;->a:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lh;
.super Le;
.field public static final a:Lh;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lh;
    invoke-direct {v0}, Lh;-><init>()V
    sput-object v0, Lh;->a:Lh;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Le;-><init>(B)V
    return-void
.end method

.class public final Li;
.super Le;
.field public static final a:Li;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Li;
    invoke-direct {v0}, Li;-><init>()V
    sput-object v0, Li;->a:Li;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Le;-><init>(B)V
    return-void
.end method

.class public final Lj;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lm;

.method public constructor <init>(Lm;)V
    .registers 2
    iput-object p1, p0, Lj;->a:Lm;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v1, p0, Lj;->a:Lm;
    sget-object v0, Lf;->a:Lf;
    check-cast v0, Le;
    invoke-virtual {v1, v0}, Lm;->a(Le;)V
    return-void
.end method

.class public final Lk;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lm;

.method public constructor <init>(Lm;)V
    .registers 2
    iput-object p1, p0, Lk;->a:Lm;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v1, p0, Lk;->a:Lm;
    sget-object v0, Lh;->a:Lh;
    check-cast v0, Le;
    invoke-virtual {v1, v0}, Lm;->a(Le;)V
    return-void
.end method

.class public final Ll;
.super Ljava/lang/Object;
.field public final a:Z
.field private final b:Z

.method public synthetic constructor <init>()V
    .registers 3
    const/4 v0, 0x0
    const/4 v1, 0x1
    invoke-direct {p0, v0, v1}, Ll;-><init>(ZZ)V
    return-void
.end method

.method private constructor <init>(ZZ)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Ll;->a:Z
    iput-boolean p2, p0, Ll;->b:Z
    return-void
.end method

.method public static synthetic a(Ll;ZZI)Ll;
    .registers 5
    and-int/lit8 v0, p3, 0x1
    if-eqz v0, :cond_6
    iget-boolean p1, p0, Ll;->a:Z
    :cond_6
    and-int/lit8 v0, p3, 0x2
    if-eqz v0, :cond_c
    iget-boolean p2, p0, Ll;->b:Z
    :cond_c
    invoke-static {p1, p2}, Ll;->a(ZZ)Ll;
    move-result-object v0
    return-object v0
.end method

.method public static a(ZZ)Ll;
    .registers 3
    new-instance v0, Ll;
    invoke-direct {v0, p0, p1}, Ll;-><init>(ZZ)V
    return-object v0
.end method

.method public final equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_1c
    instance-of v2, p1, Ll;
    if-eqz v2, :cond_1d
    check-cast p1, Ll;
    iget-boolean v2, p0, Ll;->a:Z
    iget-boolean v3, p1, Ll;->a:Z
    if-ne v2, v3, :cond_1e
    move v2, v1
    :goto_11
    if-eqz v2, :cond_1d
    iget-boolean v2, p0, Ll;->b:Z
    iget-boolean v3, p1, Ll;->b:Z
    if-ne v2, v3, :cond_20
    move v2, v1
    :goto_1a
    if-eqz v2, :cond_1d
    :cond_1c
    move v0, v1
    :cond_1d
    return v0
    :cond_1e
    move v2, v0
    goto :goto_11
    :cond_20
    move v2, v0
    goto :goto_1a
.end method

.method public final hashCode()I
    .registers 4
    const/4 v1, 0x1
    iget-boolean v0, p0, Ll;->a:Z
    if-eqz v0, :cond_6
    move v0, v1
    :cond_6
    mul-int/lit8 v2, v0, 0x1f
    iget-boolean v0, p0, Ll;->b:Z
    if-eqz v0, :cond_f
    :goto_c
    add-int v0, v2, v1
    return v0
    :cond_f
    move v1, v0
    goto :goto_c
.end method

.method public final toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "State(agreed="
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    iget-boolean v1, p0, Ll;->a:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", visible="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Ll;->b:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lm;
.super Ljava/lang/Object;
.field public a:Ll;
.field private final b:Lcom/mvi/fit/FitApp;

.method public constructor <init>(Lcom/mvi/fit/FitApp;)V
    .registers 3
    const-string v0, "app"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lm;->b:Lcom/mvi/fit/FitApp;
    new-instance v0, Ll;
    invoke-direct {v0}, Ll;-><init>()V
    iput-object v0, p0, Lm;->a:Ll;
    return-void
.end method

.method public final a(Le;)V
    .registers 7
    const/4 v2, 0x1
    const/4 v4, 0x0
    const-string v0, "e"
    invoke-static {p1, v0}, Lp;->a(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    instance-of v0, p1, Li;
    if-eqz v0, :cond_33
    sget-object v0, Lc;->a:Lc;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lm;->a:Ll;
    invoke-static {v0, v4, v2, v2}, Ll;->a(Ll;ZZI)Ll;
    move-result-object v0
    :goto_1b
    iput-object v0, p0, Lm;->a:Ll;
    invoke-virtual {v1}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_21
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_73
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, La;
    iget-object v2, p0, Lm;->b:Lcom/mvi/fit/FitApp;
    invoke-virtual {v2, v0}, Lcom/mvi/fit/FitApp;->a(La;)V
    goto :goto_21
    :cond_33
    instance-of v0, p1, Lf;
    if-eqz v0, :cond_41
    sget-object v0, Lb;->a:Lb;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    invoke-static {v2, v4}, Ll;->a(ZZ)Ll;
    move-result-object v0
    goto :goto_1b
    :cond_41
    instance-of v0, p1, Lh;
    if-eqz v0, :cond_51
    sget-object v0, Ld;->a:Ld;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lm;->a:Ll;
    invoke-static {v0, v4, v4, v2}, Ll;->a(Ll;ZZI)Ll;
    move-result-object v0
    goto :goto_1b
    :cond_51
    instance-of v0, p1, Lg;
    if-eqz v0, :cond_6d
    move-object v0, p1
    check-cast v0, Lg;
    iget-boolean v0, v0, Lg;->a:Z
    if-eqz v0, :cond_61
    sget-object v0, Lb;->a:Lb;
    invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    :cond_61
    iget-object v0, p0, Lm;->a:Ll;
    check-cast p1, Lg;
    iget-boolean v2, p1, Lg;->a:Z
    const/4 v3, 0x2
    invoke-static {v0, v2, v4, v3}, Ll;->a(Ll;ZZI)Ll;
    move-result-object v0
    goto :goto_1b
    :cond_6d
    new-instance v0, Ln;
    invoke-direct {v0}, Ln;-><init>()V
    throw v0
    :cond_73
    return-void
.end method

.class public final Ln;
.super Ljava/lang/RuntimeException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/RuntimeException;-><init>()V
    return-void
.end method

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lo;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lp;
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

.method public static a(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Ln;
    invoke-direct {v0, p0}, Ln;-><init>(Ljava/lang/String;)V
    throw v0
.end method
