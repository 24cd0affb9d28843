.class public final Lcom/kuaipai/camera/CamApp;
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
    invoke-virtual {v1}, Le;->a()La;
    move-result-object v0
    instance-of v1, v0, Lc;
    if-eqz v1, :cond_44
    check-cast v0, Lc;
    iget v1, v0, Lc;->a:I
    const-string v2, "c"
    new-instance v3, Ljava/lang/StringBuilder;
    invoke-direct {v3}, Ljava/lang/StringBuilder;-><init>()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kuaipai/camera/CamApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_2e
    new-instance v0, Lh;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lh;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2e
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v3, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_43
    :goto_43
    return-void
    :cond_44
    instance-of v1, v0, Lb;
    if-eqz v1, :cond_67
    const-string v0, "c"
    new-instance v1, Ljava/lang/StringBuilder;
    const-string v2, "basic "
    invoke-direct {v1, v2}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0}, Lcom/kuaipai/camera/CamApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_43
    :cond_67
    sget-object v1, Ld;->a:Ld;
    invoke-static {v0, v1}, Li;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_43
    const-string v0, "c"
    const-string v1, "none"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_43
.end method

.class public final Lcom/kuaipai/camera/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Le;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Le;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Le;->a()La;
    move-result-object v0
    instance-of v0, v0, Lc;
    if-eqz v0, :cond_14
    :goto_13
    return-void
    :cond_14
    new-instance v0, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v2, 0x7f020000
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v2, 0x7f020001
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const v3, 0x7f020002
    new-instance v0, Lf;
    invoke-direct {v0, v1}, Lf;-><init>(Le;)V
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const v3, 0x7f020003
    new-instance v0, Lg;
    invoke-direct {v0, v1}, Lg;-><init>(Le;)V
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_13
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
.field public final a:I

.method public constructor <init>(I)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, La;-><init>(B)V
    iput p1, p0, Lc;->a:I
    return-void
.end method

.method public final equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_13
    instance-of v2, p1, Lc;
    if-eqz v2, :cond_14
    check-cast p1, Lc;
    iget v2, p0, Lc;->a:I
    iget v3, p1, Lc;->a:I
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
    iget v0, p0, Lc;->a:I
    return v0
.end method

.method public final toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "Granted(version="
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    iget v1, p0, Lc;->a:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
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

.class public final Le;
.super Ljava/lang/Object;
.field final a:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "c"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Le;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final a()La;
    .registers 4
    const/4 v2, -0x1
    iget-object v0, p0, Le;->a:Landroid/content/SharedPreferences;
    const-string v1, "cv"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    if-ne v1, v2, :cond_10
    sget-object v0, Ld;->a:Ld;
    check-cast v0, La;
    :goto_f
    return-object v0
    :cond_10
    if-nez v1, :cond_17
    sget-object v0, Lb;->a:Lb;
    check-cast v0, La;
    goto :goto_f
    :cond_17
    new-instance v0, Lc;
    invoke-direct {v0, v1}, Lc;-><init>(I)V
    check-cast v0, La;
    goto :goto_f
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Le;

.method public constructor <init>(Le;)V
    .registers 2
    iput-object p1, p0, Lf;->a:Le;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lf;->a:Le;
    iget-object v0, v0, Le;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "cv"
    const/4 v2, 0x3
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Le;

.method public constructor <init>(Le;)V
    .registers 2
    iput-object p1, p0, Lg;->a:Le;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lg;->a:Le;
    iget-object v0, v0, Le;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "cv"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
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
