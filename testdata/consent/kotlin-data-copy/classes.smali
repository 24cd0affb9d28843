.class public final Lpt/azul/surf/ChoiceStore;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lpt/azul/surf/ChoiceStore;
.field private static now:Lpt/azul/surf/Choices;

.method static constructor <clinit>()V
    .registers 8
    const/4 v1, 0x0
    new-instance v0, Lpt/azul/surf/ChoiceStore;
    invoke-direct {v0}, Lpt/azul/surf/ChoiceStore;-><init>()V
    sput-object v0, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    new-instance v0, Lpt/azul/surf/Choices;
    const-wide/16 v4, 0x0
    const/16 v6, 0xf
    const/4 v7, 0x0
    move v2, v1
    move v3, v1
    invoke-direct/range {v0 .. v7}, Lpt/azul/surf/Choices;-><init>(ZZZJILkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lpt/azul/surf/ChoiceStore;->now:Lpt/azul/surf/Choices;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getNow()Lpt/azul/surf/Choices;
    .registers 2
    sget-object v0, Lpt/azul/surf/ChoiceStore;->now:Lpt/azul/surf/Choices;
    return-object v0
.end method

.method public final setNow(Lpt/azul/surf/Choices;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sput-object p1, Lpt/azul/surf/ChoiceStore;->now:Lpt/azul/surf/Choices;
    return-void
.end method

.class public final Lpt/azul/surf/Choices;
.super Ljava/lang/Object;
.field private final ads:Z
.field private final privacy:Z
.field private final stamp:J
.field private final terms:Z

.method public constructor <init>()V
    .registers 9
    const/4 v1, 0x0
    const-wide/16 v4, 0x0
    const/16 v6, 0xf
    const/4 v7, 0x0
    move-object v0, p0
    move v2, v1
    move v3, v1
    invoke-direct/range {v0 .. v7}, Lpt/azul/surf/Choices;-><init>(ZZZJILkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.method public constructor <init>(ZZZJ)V
    .registers 6
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Lpt/azul/surf/Choices;->terms:Z
    iput-boolean p2, p0, Lpt/azul/surf/Choices;->privacy:Z
    iput-boolean p3, p0, Lpt/azul/surf/Choices;->ads:Z
    iput-wide p4, p0, Lpt/azul/surf/Choices;->stamp:J
    return-void
.end method

.method public synthetic constructor <init>(ZZZJILkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 14
    const/4 v3, 0x0
    and-int/lit8 v0, p6, 0x1
    if-eqz v0, :cond_20
    move v1, v3
    :goto_6
    and-int/lit8 v0, p6, 0x2
    if-eqz v0, :cond_1e
    move v2, v3
    :goto_b
    and-int/lit8 v0, p6, 0x4
    if-eqz v0, :cond_1c
    :goto_f
    and-int/lit8 v0, p6, 0x8
    if-eqz v0, :cond_1a
    const-wide/16 v4, 0x0
    :goto_15
    move-object v0, p0
    invoke-direct/range {v0 .. v5}, Lpt/azul/surf/Choices;-><init>(ZZZJ)V
    return-void
    :cond_1a
    move-wide v4, p4
    goto :goto_15
    :cond_1c
    move v3, p3
    goto :goto_f
    :cond_1e
    move v2, p2
    goto :goto_b
    :cond_20
    move v1, p1
    goto :goto_6
.end method

.method public static synthetic copy$default(Lpt/azul/surf/Choices;ZZZJILjava/lang/Object;)Lpt/azul/surf/Choices;
    .registers 14
    and-int/lit8 v0, p6, 0x1
    if-eqz v0, :cond_24
    iget-boolean v1, p0, Lpt/azul/surf/Choices;->terms:Z
    :goto_6
    and-int/lit8 v0, p6, 0x2
    if-eqz v0, :cond_22
    iget-boolean v2, p0, Lpt/azul/surf/Choices;->privacy:Z
    :goto_c
    and-int/lit8 v0, p6, 0x4
    if-eqz v0, :cond_20
    iget-boolean v3, p0, Lpt/azul/surf/Choices;->ads:Z
    :goto_12
    and-int/lit8 v0, p6, 0x8
    if-eqz v0, :cond_1e
    iget-wide v4, p0, Lpt/azul/surf/Choices;->stamp:J
    :goto_18
    move-object v0, p0
    invoke-virtual/range {v0 .. v5}, Lpt/azul/surf/Choices;->copy(ZZZJ)Lpt/azul/surf/Choices;
    move-result-object v0
    return-object v0
    :cond_1e
    move-wide v4, p4
    goto :goto_18
    :cond_20
    move v3, p3
    goto :goto_12
    :cond_22
    move v2, p2
    goto :goto_c
    :cond_24
    move v1, p1
    goto :goto_6
.end method

.method public final component1()Z
    .registers 2
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->terms:Z
    return v0
.end method

.method public final component2()Z
    .registers 2
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->privacy:Z
    return v0
.end method

.method public final component3()Z
    .registers 2
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->ads:Z
    return v0
.end method

.method public final component4()J
    .registers 3
    iget-wide v0, p0, Lpt/azul/surf/Choices;->stamp:J
    return-wide v0
.end method

.method public final copy(ZZZJ)Lpt/azul/surf/Choices;
    .registers 12
    new-instance v0, Lpt/azul/surf/Choices;
    move v1, p1
    move v2, p2
    move v3, p3
    move-wide v4, p4
    invoke-direct/range {v0 .. v5}, Lpt/azul/surf/Choices;-><init>(ZZZJ)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 8
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_30
    instance-of v2, p1, Lpt/azul/surf/Choices;
    if-eqz v2, :cond_31
    check-cast p1, Lpt/azul/surf/Choices;
    iget-boolean v2, p0, Lpt/azul/surf/Choices;->terms:Z
    iget-boolean v3, p1, Lpt/azul/surf/Choices;->terms:Z
    if-ne v2, v3, :cond_32
    move v2, v1
    :goto_11
    if-eqz v2, :cond_31
    iget-boolean v2, p0, Lpt/azul/surf/Choices;->privacy:Z
    iget-boolean v3, p1, Lpt/azul/surf/Choices;->privacy:Z
    if-ne v2, v3, :cond_34
    move v2, v1
    :goto_1a
    if-eqz v2, :cond_31
    iget-boolean v2, p0, Lpt/azul/surf/Choices;->ads:Z
    iget-boolean v3, p1, Lpt/azul/surf/Choices;->ads:Z
    if-ne v2, v3, :cond_36
    move v2, v1
    :goto_23
    if-eqz v2, :cond_31
    iget-wide v2, p0, Lpt/azul/surf/Choices;->stamp:J
    iget-wide v4, p1, Lpt/azul/surf/Choices;->stamp:J
    cmp-long v2, v2, v4
    if-nez v2, :cond_38
    move v2, v1
    :goto_2e
    if-eqz v2, :cond_31
    :cond_30
    move v0, v1
    :cond_31
    return v0
    :cond_32
    move v2, v0
    goto :goto_11
    :cond_34
    move v2, v0
    goto :goto_1a
    :cond_36
    move v2, v0
    goto :goto_23
    :cond_38
    move v2, v0
    goto :goto_2e
.end method

.method public final getAds()Z
    .registers 2
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->ads:Z
    return v0
.end method

.method public final getPrivacy()Z
    .registers 2
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->privacy:Z
    return v0
.end method

.method public final getStamp()J
    .registers 3
    iget-wide v0, p0, Lpt/azul/surf/Choices;->stamp:J
    return-wide v0
.end method

.method public final getTerms()Z
    .registers 2
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->terms:Z
    return v0
.end method

.method public hashCode()I
    .registers 7
    const/4 v1, 0x1
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->terms:Z
    if-eqz v0, :cond_6
    move v0, v1
    :cond_6
    mul-int/lit8 v2, v0, 0x1f
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->privacy:Z
    if-eqz v0, :cond_d
    move v0, v1
    :cond_d
    add-int/2addr v0, v2
    mul-int/lit8 v2, v0, 0x1f
    iget-boolean v0, p0, Lpt/azul/surf/Choices;->ads:Z
    if-eqz v0, :cond_22
    :goto_14
    add-int v0, v2, v1
    mul-int/lit8 v0, v0, 0x1f
    iget-wide v2, p0, Lpt/azul/surf/Choices;->stamp:J
    const/16 v1, 0x20
    ushr-long v4, v2, v1
    xor-long/2addr v2, v4
    long-to-int v1, v2
    add-int/2addr v0, v1
    return v0
    :cond_22
    move v1, v0
    goto :goto_14
.end method

.method public toString()Ljava/lang/String;
    .registers 5
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "Choices(terms="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lpt/azul/surf/Choices;->terms:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", privacy="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lpt/azul/surf/Choices;->privacy:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", ads="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lpt/azul/surf/Choices;->ads:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", stamp="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-wide v2, p0, Lpt/azul/surf/Choices;->stamp:J
    invoke-virtual {v0, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class final Lpt/azul/surf/SurfActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lpt/azul/surf/SurfActivity$onCreate$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lpt/azul/surf/SurfActivity$onCreate$1;
    invoke-direct {v0}, Lpt/azul/surf/SurfActivity$onCreate$1;-><init>()V
    sput-object v0, Lpt/azul/surf/SurfActivity$onCreate$1;->INSTANCE:Lpt/azul/surf/SurfActivity$onCreate$1;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 12
    const/4 v1, 0x0
    sget-object v8, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    sget-object v0, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    invoke-virtual {v0}, Lpt/azul/surf/ChoiceStore;->getNow()Lpt/azul/surf/Choices;
    move-result-object v0
    const/4 v2, 0x1
    const-wide/16 v4, 0x0
    const/16 v6, 0xd
    const/4 v7, 0x0
    move v3, v1
    invoke-static/range {v0 .. v7}, Lpt/azul/surf/Choices;->copy$default(Lpt/azul/surf/Choices;ZZZJILjava/lang/Object;)Lpt/azul/surf/Choices;
    move-result-object v0
    invoke-virtual {v8, v0}, Lpt/azul/surf/ChoiceStore;->setNow(Lpt/azul/surf/Choices;)V
    return-void
.end method

.class final Lpt/azul/surf/SurfActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lpt/azul/surf/SurfActivity$onCreate$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lpt/azul/surf/SurfActivity$onCreate$2;
    invoke-direct {v0}, Lpt/azul/surf/SurfActivity$onCreate$2;-><init>()V
    sput-object v0, Lpt/azul/surf/SurfActivity$onCreate$2;->INSTANCE:Lpt/azul/surf/SurfActivity$onCreate$2;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 12
    const/4 v1, 0x0
    sget-object v8, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    sget-object v0, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    invoke-virtual {v0}, Lpt/azul/surf/ChoiceStore;->getNow()Lpt/azul/surf/Choices;
    move-result-object v0
    const-wide/16 v4, 0x0
    const/16 v6, 0xd
    const/4 v7, 0x0
    move v2, v1
    move v3, v1
    invoke-static/range {v0 .. v7}, Lpt/azul/surf/Choices;->copy$default(Lpt/azul/surf/Choices;ZZZJILjava/lang/Object;)Lpt/azul/surf/Choices;
    move-result-object v0
    invoke-virtual {v8, v0}, Lpt/azul/surf/ChoiceStore;->setNow(Lpt/azul/surf/Choices;)V
    return-void
.end method

.class public final Lpt/azul/surf/SurfActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 11
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v8, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    sget-object v0, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    invoke-virtual {v0}, Lpt/azul/surf/ChoiceStore;->getNow()Lpt/azul/surf/Choices;
    move-result-object v0
    const/4 v3, 0x1
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v4
    const/4 v6, 0x3
    const/4 v7, 0x0
    move v2, v1
    invoke-static/range {v0 .. v7}, Lpt/azul/surf/Choices;->copy$default(Lpt/azul/surf/Choices;ZZZJILjava/lang/Object;)Lpt/azul/surf/Choices;
    move-result-object v0
    invoke-virtual {v8, v0}, Lpt/azul/surf/ChoiceStore;->setNow(Lpt/azul/surf/Choices;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Azul Surf asks you to accept the privacy policy."
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lpt/azul/surf/SurfActivity$onCreate$1;->INSTANCE:Lpt/azul/surf/SurfActivity$onCreate$1;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lpt/azul/surf/SurfActivity$onCreate$2;->INSTANCE:Lpt/azul/surf/SurfActivity$onCreate$2;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onResume()V
    .registers 6
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    sget-object v0, Lpt/azul/surf/ChoiceStore;->INSTANCE:Lpt/azul/surf/ChoiceStore;
    invoke-virtual {v0}, Lpt/azul/surf/ChoiceStore;->getNow()Lpt/azul/surf/Choices;
    move-result-object v0
    invoke-virtual {v0}, Lpt/azul/surf/Choices;->component2()Z
    move-result v1
    invoke-virtual {v0}, Lpt/azul/surf/Choices;->component3()Z
    move-result v2
    if-eqz v1, :cond_43
    const-string v1, "loc"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, ""
    invoke-virtual {v0, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lpt/azul/surf/SurfActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_30
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.location.LocationManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_30
    check-cast v0, Landroid/location/LocationManager;
    const-string v4, "gps"
    invoke-virtual {v0, v4}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v3, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_43
    if-eqz v2, :cond_54
    const-string v0, "aid"
    invoke-virtual {p0}, Lpt/azul/surf/SurfActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_54
    return-void
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
