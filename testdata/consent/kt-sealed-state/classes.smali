.class public final Lcom/kuaipai/camera/CamApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private final start(I)V
    .registers 5
    const-string v1, "c"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/kuaipai/camera/CamApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_17
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_17
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Lcom/kuaipai/camera/ConsentRepo;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/kuaipai/camera/ConsentRepo;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Lcom/kuaipai/camera/ConsentRepo;->state()Lcom/kuaipai/camera/Consent;
    move-result-object v0
    instance-of v1, v0, Lcom/kuaipai/camera/Consent$Granted;
    if-eqz v1, :cond_1d
    check-cast v0, Lcom/kuaipai/camera/Consent$Granted;
    invoke-virtual {v0}, Lcom/kuaipai/camera/Consent$Granted;->getVersion()I
    move-result v0
    invoke-direct {p0, v0}, Lcom/kuaipai/camera/CamApp;->start(I)V
    :cond_1c
    :goto_1c
    return-void
    :cond_1d
    instance-of v1, v0, Lcom/kuaipai/camera/Consent$Denied;
    if-eqz v1, :cond_44
    const-string v0, "c"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "basic "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
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
    goto :goto_1c
    :cond_44
    sget-object v1, Lcom/kuaipai/camera/Consent$Unknown;->INSTANCE:Lcom/kuaipai/camera/Consent$Unknown;
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1c
    const-string v0, "c"
    const-string v1, "none"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_1c
.end method

.class public final Lcom/kuaipai/camera/Consent$Denied;
.super Lcom/kuaipai/camera/Consent;
.field public static final INSTANCE:Lcom/kuaipai/camera/Consent$Denied;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/kuaipai/camera/Consent$Denied;
    invoke-direct {v0}, Lcom/kuaipai/camera/Consent$Denied;-><init>()V
    sput-object v0, Lcom/kuaipai/camera/Consent$Denied;->INSTANCE:Lcom/kuaipai/camera/Consent$Denied;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/kuaipai/camera/Consent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public final Lcom/kuaipai/camera/Consent$Granted;
.super Lcom/kuaipai/camera/Consent;
.field private final version:I

.method public constructor <init>(I)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/kuaipai/camera/Consent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    iput p1, p0, Lcom/kuaipai/camera/Consent$Granted;->version:I
    return-void
.end method

.method public static synthetic copy$default(Lcom/kuaipai/camera/Consent$Granted;IILjava/lang/Object;)Lcom/kuaipai/camera/Consent$Granted;
    .registers 5
    and-int/lit8 v0, p2, 0x1
    if-eqz v0, :cond_6
    iget p1, p0, Lcom/kuaipai/camera/Consent$Granted;->version:I
    :cond_6
    invoke-virtual {p0, p1}, Lcom/kuaipai/camera/Consent$Granted;->copy(I)Lcom/kuaipai/camera/Consent$Granted;
    move-result-object v0
    return-object v0
.end method

.method public final component1()I
    .registers 2
    iget v0, p0, Lcom/kuaipai/camera/Consent$Granted;->version:I
    return v0
.end method

.method public final copy(I)Lcom/kuaipai/camera/Consent$Granted;
    .registers 3
    new-instance v0, Lcom/kuaipai/camera/Consent$Granted;
    invoke-direct {v0, p1}, Lcom/kuaipai/camera/Consent$Granted;-><init>(I)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_13
    instance-of v2, p1, Lcom/kuaipai/camera/Consent$Granted;
    if-eqz v2, :cond_14
    check-cast p1, Lcom/kuaipai/camera/Consent$Granted;
    iget v2, p0, Lcom/kuaipai/camera/Consent$Granted;->version:I
    iget v3, p1, Lcom/kuaipai/camera/Consent$Granted;->version:I
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

.method public final getVersion()I
    .registers 2
    iget v0, p0, Lcom/kuaipai/camera/Consent$Granted;->version:I
    return v0
.end method

.method public hashCode()I
    .registers 2
    iget v0, p0, Lcom/kuaipai/camera/Consent$Granted;->version:I
    return v0
.end method

.method public toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "Granted(version="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget v1, p0, Lcom/kuaipai/camera/Consent$Granted;->version:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/kuaipai/camera/Consent$Unknown;
.super Lcom/kuaipai/camera/Consent;
.field public static final INSTANCE:Lcom/kuaipai/camera/Consent$Unknown;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/kuaipai/camera/Consent$Unknown;
    invoke-direct {v0}, Lcom/kuaipai/camera/Consent$Unknown;-><init>()V
    sput-object v0, Lcom/kuaipai/camera/Consent$Unknown;->INSTANCE:Lcom/kuaipai/camera/Consent$Unknown;
    return-void
.end method

.method private constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcom/kuaipai/camera/Consent;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.class public abstract Lcom/kuaipai/camera/Consent;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcom/kuaipai/camera/Consent;-><init>()V
    return-void
.end method

.class public final Lcom/kuaipai/camera/ConsentRepo;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "c"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/kuaipai/camera/ConsentRepo;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final deny()V
    .registers 4
    iget-object v0, p0, Lcom/kuaipai/camera/ConsentRepo;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "cv"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final grant()V
    .registers 4
    iget-object v0, p0, Lcom/kuaipai/camera/ConsentRepo;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "cv"
    const/4 v2, 0x3
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final state()Lcom/kuaipai/camera/Consent;
    .registers 4
    const/4 v2, -0x1
    iget-object v0, p0, Lcom/kuaipai/camera/ConsentRepo;->sp:Landroid/content/SharedPreferences;
    const-string v1, "cv"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    if-ne v1, v2, :cond_10
    sget-object v0, Lcom/kuaipai/camera/Consent$Unknown;->INSTANCE:Lcom/kuaipai/camera/Consent$Unknown;
    check-cast v0, Lcom/kuaipai/camera/Consent;
    :goto_f
    return-object v0
    :cond_10
    if-nez v1, :cond_17
    sget-object v0, Lcom/kuaipai/camera/Consent$Denied;->INSTANCE:Lcom/kuaipai/camera/Consent$Denied;
    check-cast v0, Lcom/kuaipai/camera/Consent;
    goto :goto_f
    :cond_17
    new-instance v0, Lcom/kuaipai/camera/Consent$Granted;
    invoke-direct {v0, v1}, Lcom/kuaipai/camera/Consent$Granted;-><init>(I)V
    check-cast v0, Lcom/kuaipai/camera/Consent;
    goto :goto_f
.end method

.class final Lcom/kuaipai/camera/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $repo:Lcom/kuaipai/camera/ConsentRepo;

.method constructor <init>(Lcom/kuaipai/camera/ConsentRepo;)V
    .registers 2
    iput-object p1, p0, Lcom/kuaipai/camera/MainActivity$onCreate$1;->$repo:Lcom/kuaipai/camera/ConsentRepo;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/kuaipai/camera/MainActivity$onCreate$1;->$repo:Lcom/kuaipai/camera/ConsentRepo;
    invoke-virtual {v0}, Lcom/kuaipai/camera/ConsentRepo;->grant()V
    return-void
.end method

.class final Lcom/kuaipai/camera/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $repo:Lcom/kuaipai/camera/ConsentRepo;

.method constructor <init>(Lcom/kuaipai/camera/ConsentRepo;)V
    .registers 2
    iput-object p1, p0, Lcom/kuaipai/camera/MainActivity$onCreate$2;->$repo:Lcom/kuaipai/camera/ConsentRepo;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/kuaipai/camera/MainActivity$onCreate$2;->$repo:Lcom/kuaipai/camera/ConsentRepo;
    invoke-virtual {v0}, Lcom/kuaipai/camera/ConsentRepo;->deny()V
    return-void
.end method

.class public final Lcom/kuaipai/camera/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Lcom/kuaipai/camera/ConsentRepo;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/kuaipai/camera/ConsentRepo;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Lcom/kuaipai/camera/ConsentRepo;->state()Lcom/kuaipai/camera/Consent;
    move-result-object v0
    instance-of v0, v0, Lcom/kuaipai/camera/Consent$Granted;
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
    new-instance v0, Lcom/kuaipai/camera/MainActivity$onCreate$1;
    invoke-direct {v0, v1}, Lcom/kuaipai/camera/MainActivity$onCreate$1;-><init>(Lcom/kuaipai/camera/ConsentRepo;)V
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const v3, 0x7f020003
    new-instance v0, Lcom/kuaipai/camera/MainActivity$onCreate$2;
    invoke-direct {v0, v1}, Lcom/kuaipai/camera/MainActivity$onCreate$2;-><init>(Lcom/kuaipai/camera/ConsentRepo;)V
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v3, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_13
.end method

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/jvm/internal/DefaultConstructorMarker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
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

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Lkotlin/KotlinNullPointerException;
    invoke-direct {v0}, Lkotlin/KotlinNullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lkotlin/UninitializedPropertyAccessException;
    invoke-direct {v0, p0}, Lkotlin/UninitializedPropertyAccessException;-><init>(Ljava/lang/String;)V
    throw v0
.end method
