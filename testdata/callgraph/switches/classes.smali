.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static byOrdinal(Lcom/example/Main$Mode;)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/Main$Mode;->ordinal()I
    move-result v0
    if-nez v0, :cond_19
    invoke-static {}, Lcom/example/T;->ord0()V
    :goto_9
    invoke-virtual {p0}, Lcom/example/Main$Mode;->name()Ljava/lang/String;
    move-result-object v0
    const-string v1, "OFF"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1d
    invoke-static {}, Lcom/example/T;->name_off()V
    :goto_18
    return-void
    :cond_19
    invoke-static {}, Lcom/example/T;->ord_never()V
    goto :goto_9
    :cond_1d
    invoke-static {}, Lcom/example/T;->name_never()V
    goto :goto_18
.end method

.method static dead(Z)V
    .registers 1
    if-eqz p0, :cond_6
    invoke-static {}, Lcom/example/T;->debug_never()V
    :goto_5
    return-void
    :cond_6
    invoke-static {}, Lcom/example/T;->release()V
    goto :goto_5
.end method

.method static intent(Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_6
    invoke-static {}, Lcom/example/T;->noaction()V
    :goto_5
    return-void
    :cond_6
    const/4 v0, -0x1
    invoke-virtual {p0}, Ljava/lang/String;->hashCode()I
    move-result v1
    packed-switch v1, :pswitch_data_24
    :cond_e
    :goto_e
    packed-switch v0, :pswitch_data_2a
    invoke-static {}, Lcom/example/T;->act_default()V
    goto :goto_5
    :pswitch_15
    const-string v1, "x"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_e
    const/4 v0, 0x0
    goto :goto_e
    :pswitch_1f
    invoke-static {}, Lcom/example/T;->act_x()V
    goto :goto_5
    nop
    :pswitch_data_24
    .packed-switch 0x78
        :pswitch_15
    .end packed-switch
    :pswitch_data_2a
    .packed-switch 0x0
        :pswitch_1f
    .end packed-switch
.end method

.method static mode(Lcom/example/Main$Mode;)V
    .registers 3
    sget-object v0, Lcom/example/Main$1;->$SwitchMap$com$example$Main$Mode:[I
    invoke-virtual {p0}, Lcom/example/Main$Mode;->ordinal()I
    move-result v1
    aget v0, v0, v1
    packed-switch v0, :pswitch_data_18
    :goto_b
    return-void
    :pswitch_c
    invoke-static {}, Lcom/example/T;->off_never()V
    goto :goto_b
    :pswitch_10
    invoke-static {}, Lcom/example/T;->on()V
    goto :goto_b
    :pswitch_14
    invoke-static {}, Lcom/example/T;->auto_never()V
    goto :goto_b
    :pswitch_data_18
    .packed-switch 0x1
        :pswitch_c
        :pswitch_10
        :pswitch_14
    .end packed-switch
.end method

.method static modeIf(Lcom/example/Main$Mode;)V
    .registers 2
    sget-object v0, Lcom/example/Main$Mode;->ON:Lcom/example/Main$Mode;
    if-ne p0, v0, :cond_8
    invoke-static {}, Lcom/example/T;->ifon_never()V
    :cond_7
    :goto_7
    return-void
    :cond_8
    sget-object v0, Lcom/example/Main$Mode;->AUTO:Lcom/example/Main$Mode;
    if-ne p0, v0, :cond_7
    invoke-static {}, Lcom/example/T;->ifauto()V
    goto :goto_7
.end method

.method static str(Ljava/lang/String;)V
    .registers 3
    const/4 v0, -0x1
    invoke-virtual {p0}, Ljava/lang/String;->hashCode()I
    move-result v1
    sparse-switch v1, :sswitch_data_48
    :cond_8
    :goto_8
    packed-switch v0, :pswitch_data_56
    invoke-static {}, Lcom/example/T;->default_never()V
    :goto_e
    return-void
    :sswitch_f
    const-string v1, "alpha"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_8
    const/4 v0, 0x0
    goto :goto_8
    :sswitch_19
    const-string v1, "beta"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_8
    const/4 v0, 0x1
    goto :goto_8
    :sswitch_23
    const-string v1, "BB"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_2d
    const/4 v0, 0x3
    goto :goto_8
    :cond_2d
    const-string v1, "Aa"
    invoke-virtual {p0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_8
    const/4 v0, 0x2
    goto :goto_8
    :pswitch_37
    invoke-static {}, Lcom/example/T;->alpha_never()V
    goto :goto_e
    :pswitch_3b
    invoke-static {}, Lcom/example/T;->beta()V
    goto :goto_e
    :pswitch_3f
    invoke-static {}, Lcom/example/T;->aa()V
    goto :goto_e
    :pswitch_43
    invoke-static {}, Lcom/example/T;->bb_never()V
    goto :goto_e
    nop
    :sswitch_data_48
    .sparse-switch
        0x840 -> :sswitch_23
        0x2e15f0 -> :sswitch_19
        0x589b15e -> :sswitch_f
    .end sparse-switch
    :pswitch_data_56
    .packed-switch 0x0
        :pswitch_37
        :pswitch_3b
        :pswitch_3f
        :pswitch_43
    .end packed-switch
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "beta"
    invoke-static {v0}, Lcom/example/Main;->str(Ljava/lang/String;)V
    const-string v0, "Aa"
    invoke-static {v0}, Lcom/example/Main;->str(Ljava/lang/String;)V
    sget-object v0, Lcom/example/Main$Mode;->ON:Lcom/example/Main$Mode;
    invoke-static {v0}, Lcom/example/Main;->mode(Lcom/example/Main$Mode;)V
    sget-object v0, Lcom/example/Main$Mode;->AUTO:Lcom/example/Main$Mode;
    invoke-static {v0}, Lcom/example/Main;->modeIf(Lcom/example/Main$Mode;)V
    sget-object v0, Lcom/example/Main$Mode;->OFF:Lcom/example/Main$Mode;
    invoke-static {v0}, Lcom/example/Main;->byOrdinal(Lcom/example/Main$Mode;)V
    const-string v0, "ON"
    invoke-static {v0}, Lcom/example/Main$Mode;->valueOf(Ljava/lang/String;)Lcom/example/Main$Mode;
    move-result-object v0
    sget-object v1, Lcom/example/Main$Mode;->OFF:Lcom/example/Main$Mode;
    if-ne v0, v1, :cond_29
    invoke-static {}, Lcom/example/T;->valueof_never()V
    :cond_29
    invoke-virtual {p0}, Lcom/example/Main;->getIntent()Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->intent(Ljava/lang/String;)V
    sget-boolean v0, Lcom/example/Config;->DEBUG:Z
    invoke-static {v0}, Lcom/example/Main;->dead(Z)V
    const-string v0, "prod"
    const-string v1, "prod"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_67
    invoke-static {}, Lcom/example/T;->prod()V
    :goto_46
    sget v0, Lcom/example/Config;->LEVEL:I
    const/4 v1, 0x3
    if-le v0, v1, :cond_6b
    invoke-static {}, Lcom/example/Config;->on()Z
    move-result v0
    if-eqz v0, :cond_6b
    invoke-static {}, Lcom/example/T;->level()V
    :goto_54
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x17
    if-lt v0, v1, :cond_6f
    invoke-static {}, Lcom/example/T;->api23()V
    :goto_5d
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0xe
    if-ge v0, v1, :cond_66
    invoke-static {}, Lcom/example/T;->api14_never()V
    :cond_66
    return-void
    :cond_67
    invoke-static {}, Lcom/example/T;->dev_never()V
    goto :goto_46
    :cond_6b
    invoke-static {}, Lcom/example/T;->level_never()V
    goto :goto_54
    :cond_6f
    invoke-static {}, Lcom/example/T;->api_old()V
    goto :goto_5d
.end method

.class Lcom/example/Config;
.super Ljava/lang/Object;
.field static final DEBUG:Z
.field static final FLAVOR:Ljava/lang/String; = "prod"
.field static LEVEL:I

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "false"
    invoke-static {v0}, Ljava/lang/Boolean;->parseBoolean(Ljava/lang/String;)Z
    move-result v0
    sput-boolean v0, Lcom/example/Config;->DEBUG:Z
    const/4 v0, 0x5
    sput v0, Lcom/example/Config;->LEVEL:I
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static on()Z
    .registers 2
    sget v0, Lcom/example/Config;->LEVEL:I
    const/4 v1, 0x5
    if-ne v0, v1, :cond_7
    const/4 v0, 0x1
    :goto_6
    return v0
    :cond_7
    const/4 v0, 0x0
    goto :goto_6
.end method

.class synthetic Lcom/example/Main$1;
.super Ljava/lang/Object;
.field static final synthetic $SwitchMap$com$example$Main$Mode:[I

.method static constructor <clinit>()V
    .registers 3
    invoke-static {}, Lcom/example/Main$Mode;->values()[Lcom/example/Main$Mode;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lcom/example/Main$1;->$SwitchMap$com$example$Main$Mode:[I
    :try_start_9
    sget-object v0, Lcom/example/Main$1;->$SwitchMap$com$example$Main$Mode:[I
    sget-object v1, Lcom/example/Main$Mode;->OFF:Lcom/example/Main$Mode;
    invoke-virtual {v1}, Lcom/example/Main$Mode;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    :try_end_14
    .catch Ljava/lang/NoSuchFieldError; {:try_start_9 .. :try_end_14} :catch_2f
    :goto_14
    :try_start_14
    sget-object v0, Lcom/example/Main$1;->$SwitchMap$com$example$Main$Mode:[I
    sget-object v1, Lcom/example/Main$Mode;->ON:Lcom/example/Main$Mode;
    invoke-virtual {v1}, Lcom/example/Main$Mode;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    :try_end_1f
    .catch Ljava/lang/NoSuchFieldError; {:try_start_14 .. :try_end_1f} :catch_2d
    :goto_1f
    :try_start_1f
    sget-object v0, Lcom/example/Main$1;->$SwitchMap$com$example$Main$Mode:[I
    sget-object v1, Lcom/example/Main$Mode;->AUTO:Lcom/example/Main$Mode;
    invoke-virtual {v1}, Lcom/example/Main$Mode;->ordinal()I
    move-result v1
    const/4 v2, 0x3
    aput v2, v0, v1
    :try_end_2a
    .catch Ljava/lang/NoSuchFieldError; {:try_start_1f .. :try_end_2a} :catch_2b
    :goto_2a
    return-void
    :catch_2b
    move-exception v0
    goto :goto_2a
    :catch_2d
    move-exception v0
    goto :goto_1f
    :catch_2f
    move-exception v0
    goto :goto_14
.end method

.class final enum Lcom/example/Main$Mode;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lcom/example/Main$Mode;
.field public static final enum AUTO:Lcom/example/Main$Mode;
.field public static final enum OFF:Lcom/example/Main$Mode;
.field public static final enum ON:Lcom/example/Main$Mode;

.method private static synthetic $values()[Lcom/example/Main$Mode;
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Lcom/example/Main$Mode;
    const/4 v1, 0x0
    sget-object v2, Lcom/example/Main$Mode;->OFF:Lcom/example/Main$Mode;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lcom/example/Main$Mode;->ON:Lcom/example/Main$Mode;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lcom/example/Main$Mode;->AUTO:Lcom/example/Main$Mode;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcom/example/Main$Mode;
    const-string v1, "OFF"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/example/Main$Mode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Main$Mode;->OFF:Lcom/example/Main$Mode;
    new-instance v0, Lcom/example/Main$Mode;
    const-string v1, "ON"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcom/example/Main$Mode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Main$Mode;->ON:Lcom/example/Main$Mode;
    new-instance v0, Lcom/example/Main$Mode;
    const-string v1, "AUTO"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lcom/example/Main$Mode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Main$Mode;->AUTO:Lcom/example/Main$Mode;
    invoke-static {}, Lcom/example/Main$Mode;->$values()[Lcom/example/Main$Mode;
    move-result-object v0
    sput-object v0, Lcom/example/Main$Mode;->$VALUES:[Lcom/example/Main$Mode;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/example/Main$Mode;
    .registers 2
    const-class v0, Lcom/example/Main$Mode;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/example/Main$Mode;
    return-object v0
.end method

.method public static values()[Lcom/example/Main$Mode;
    .registers 1
    sget-object v0, Lcom/example/Main$Mode;->$VALUES:[Lcom/example/Main$Mode;
    invoke-virtual {v0}, [Lcom/example/Main$Mode;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/example/Main$Mode;
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static aa()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static act_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static act_x()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static alpha_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static api14_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static api23()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static api_old()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static auto_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bb_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static beta()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static debug_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static default_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dev_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ifauto()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ifon_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static level()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static level_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static name_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static name_off()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static noaction()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static off_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static on()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ord0()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ord_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static prod()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static release()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static valueof_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
