.class public Lcom/example/Main;
.super Landroid/app/Activity;
.field private static final NAMES:[Ljava/lang/String;
.field private final map:Ljava/util/Map;
.end field

.method static constructor <clinit>()V
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "com.example.A"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "com.example.B"
    aput-object v2, v0, v1
    const/4 v1, 0x2
    const-string v2, "com.example.C"
    aput-object v2, v0, v1
    sput-object v0, Lcom/example/Main;->NAMES:[Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lcom/example/Main;->map:Ljava/util/Map;
    return-void
.end method

.method static flags(I)V
    .registers 2
    and-int/lit8 v0, p0, 0x1
    if-eqz v0, :cond_7
    invoke-static {}, Lcom/example/T;->odd()V
    :cond_7
    and-int/lit8 v0, p0, 0x8
    if-eqz v0, :cond_e
    invoke-static {}, Lcom/example/T;->eight_never()V
    :cond_e
    const/4 v0, 0x4
    if-ne p0, v0, :cond_14
    invoke-static {}, Lcom/example/T;->four()V
    :cond_14
    return-void
.end method

.method static isOn(Ljava/lang/String;)Z
    .registers 4
    const/4 v0, 0x0
    const/4 v1, -0x1
    invoke-virtual {p0}, Ljava/lang/String;->hashCode()I
    move-result v2
    packed-switch v2, :pswitch_data_1a
    :cond_9
    :goto_9
    packed-switch v1, :pswitch_data_20
    :goto_c
    return v0
    :pswitch_d
    const-string v2, "feature_a"
    invoke-virtual {p0, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :cond_9
    move v1, v0
    goto :goto_9
    :pswitch_17
    const/4 v0, 0x1
    goto :goto_c
    nop
    :pswitch_data_1a
    .packed-switch -0x19105ea8
        :pswitch_d
    .end packed-switch
    :pswitch_data_20
    .packed-switch 0x0
        :pswitch_17
    .end packed-switch
.end method

.method static mode(Landroid/content/Intent;)V
    .registers 3
    const-string v0, "mode"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Intent;->getIntExtra(Ljava/lang/String;I)I
    move-result v0
    packed-switch v0, :pswitch_data_16
    invoke-static {}, Lcom/example/T;->mode_default_never()V
    :goto_d
    return-void
    :pswitch_e
    invoke-static {}, Lcom/example/T;->mode7()V
    goto :goto_d
    :pswitch_12
    invoke-static {}, Lcom/example/T;->mode8_never()V
    goto :goto_d
    :pswitch_data_16
    .packed-switch 0x7
        :pswitch_e
        :pswitch_12
    .end packed-switch
.end method

.method static use(Landroid/os/Bundle;)V
    .registers 4
    :try_start_0
    const-string v0, "cls"
    invoke-virtual {p0, v0}, Landroid/os/Bundle;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v1, "go"
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Class;
    invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Object;
    invoke-virtual {v0, v1, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_1a
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_1a} :catch_1b
    :goto_1a
    return-void
    :catch_1b
    move-exception v0
    goto :goto_1a
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 10
    const/4 v7, 0x3
    const/4 v6, 0x7
    const/4 v4, 0x2
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "A"
    invoke-static {v0}, Lcom/example/Refl;->make(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v2, "go"
    invoke-static {v0, v2}, Lcom/example/Refl;->call(Ljava/lang/Class;Ljava/lang/String;)V
    const-string v0, "B"
    invoke-static {v0}, Lcom/example/Refl;->make(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v2, "go"
    invoke-static {v0, v2}, Lcom/example/Refl;->call(Ljava/lang/Class;Ljava/lang/String;)V
    :try_start_1d
    sget-object v0, Lcom/example/Main;->NAMES:[Ljava/lang/String;
    const/4 v2, 0x2
    aget-object v0, v0, v2
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v2, "go"
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/Class;
    invoke-virtual {v0, v2, v3}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v2, 0x0
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/Object;
    invoke-virtual {v0, v2, v3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_36
    .catch Ljava/lang/Exception; {:try_start_1d .. :try_end_36} :catch_17f
    :goto_36
    iget-object v0, p0, Lcom/example/Main;->map:Ljava/util/Map;
    const-string v2, "k"
    const-string v3, "com.example.D"
    invoke-interface {v0, v2, v3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, Lcom/example/Main;->map:Ljava/util/Map;
    const-string v2, "l"
    const-string v3, "com.example.E"
    invoke-interface {v0, v2, v3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :try_start_48
    iget-object v0, p0, Lcom/example/Main;->map:Ljava/util/Map;
    const-string v2, "k"
    invoke-interface {v0, v2}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v2, "go"
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/Class;
    invoke-virtual {v0, v2, v3}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v2, 0x0
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/Object;
    invoke-virtual {v0, v2, v3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_66
    .catch Ljava/lang/Exception; {:try_start_48 .. :try_end_66} :catch_17c
    :goto_66
    invoke-static {v7}, Lcom/example/Main;->flags(I)V
    const/4 v0, 0x4
    invoke-static {v0}, Lcom/example/Main;->flags(I)V
    const-string v0, "feature_a"
    invoke-static {v0}, Lcom/example/Main;->isOn(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_116
    invoke-static {}, Lcom/example/T;->feature_a()V
    :goto_78
    const-string v0, "feature_b"
    invoke-static {v0}, Lcom/example/Main;->isOn(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_11b
    invoke-static {}, Lcom/example/T;->feature_b_never()V
    :goto_83
    invoke-static {v4}, Lcom/example/Level;->set(I)V
    invoke-static {}, Lcom/example/Level;->get()I
    move-result v0
    const/4 v2, 0x1
    if-le v0, v2, :cond_120
    invoke-static {}, Lcom/example/T;->level_high()V
    :goto_90
    if-nez p1, :cond_125
    const-string v0, "com.example.F"
    :goto_94
    :try_start_94
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v2, "go"
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/Class;
    invoke-virtual {v0, v2, v3}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v2, 0x0
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/Object;
    invoke-virtual {v0, v2, v3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_a8
    .catch Ljava/lang/Exception; {:try_start_94 .. :try_end_a8} :catch_179
    :goto_a8
    new-instance v0, Landroid/os/Bundle;
    invoke-direct {v0}, Landroid/os/Bundle;-><init>()V
    const-string v2, "cls"
    const-string v3, "com.example.H"
    invoke-virtual {v0, v2, v3}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lcom/example/Main;->use(Landroid/os/Bundle;)V
    new-instance v0, Landroid/content/Intent;
    const-class v2, Lcom/example/Main;
    invoke-direct {v0, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v2, "mode"
    invoke-virtual {v0, v2, v6}, Landroid/content/Intent;->putExtra(Ljava/lang/String;I)Landroid/content/Intent;
    invoke-static {v0}, Lcom/example/Main;->mode(Landroid/content/Intent;)V
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_129
    invoke-static {}, Lcom/example/T;->boxed()V
    :goto_d3
    const/4 v0, 0x5
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    const/4 v2, 0x5
    if-ne v0, v2, :cond_12d
    invoke-static {}, Lcom/example/T;->int5()V
    :goto_e2
    const-string v0, "abc"
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v0
    const/4 v2, 0x4
    invoke-static {v4, v2}, Ljava/lang/Math;->max(II)I
    move-result v2
    add-int/2addr v0, v2
    if-ne v0, v6, :cond_131
    invoke-static {}, Lcom/example/T;->arith()V
    :goto_f3
    const-wide/32 v2, 0x36ee80
    const-wide/16 v4, 0xe10
    div-long/2addr v2, v4
    const-wide/16 v4, 0x3e8
    cmp-long v0, v2, v4
    if-nez v0, :cond_135
    invoke-static {}, Lcom/example/T;->longs()V
    :goto_102
    invoke-static {}, Lcom/example/T;->bits()V
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    move v0, v1
    :goto_10b
    if-ge v0, v7, :cond_139
    add-int/lit8 v1, v0, 0x78
    int-to-char v1, v1
    invoke-virtual {v2, v1}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    add-int/lit8 v0, v0, 0x1
    goto :goto_10b
    :cond_116
    invoke-static {}, Lcom/example/T;->feature_a_off_never()V
    goto/16 :goto_78
    :cond_11b
    invoke-static {}, Lcom/example/T;->feature_b_off()V
    goto/16 :goto_83
    :cond_120
    invoke-static {}, Lcom/example/T;->level_low()V
    goto/16 :goto_90
    :cond_125
    const-string v0, "com.example.G"
    goto/16 :goto_94
    :cond_129
    invoke-static {}, Lcom/example/T;->boxed_never()V
    goto :goto_d3
    :cond_12d
    invoke-static {}, Lcom/example/T;->int5_never()V
    goto :goto_e2
    :cond_131
    invoke-static {}, Lcom/example/T;->arith_never()V
    goto :goto_f3
    :cond_135
    invoke-static {}, Lcom/example/T;->longs_never()V
    goto :goto_102
    :cond_139
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    const-string v1, "xyz"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_171
    invoke-static {}, Lcom/example/T;->loop_text()V
    :goto_148
    const/16 v0, 0xc
    invoke-static {v0}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "12"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_175
    const-string v0, "7"
    invoke-static {v0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    move-result v0
    if-ne v0, v6, :cond_175
    invoke-static {}, Lcom/example/T;->parse()V
    :cond_161
    :goto_161
    invoke-static {}, Lcom/example/T2;->never()Z
    move-result v0
    if-eqz v0, :cond_16a
    invoke-static {}, Lcom/example/T;->do_never()V
    :cond_16a
    invoke-static {}, Lcom/example/T2;->never()Z
    move-result v0
    if-nez v0, :cond_161
    return-void
    :cond_171
    invoke-static {}, Lcom/example/T;->loop_text_never()V
    goto :goto_148
    :cond_175
    invoke-static {}, Lcom/example/T;->parse_never()V
    goto :goto_161
    :catch_179
    move-exception v0
    goto/16 :goto_a8
    :catch_17c
    move-exception v0
    goto/16 :goto_66
    :catch_17f
    move-exception v0
    goto/16 :goto_36
.end method

.class Lcom/example/A;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->a()V
    return-void
.end method

.method public static no()V
    .registers 0
    invoke-static {}, Lcom/example/T;->a_never()V
    return-void
.end method

.class Lcom/example/B;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->b()V
    return-void
.end method

.class Lcom/example/C;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->c()V
    return-void
.end method

.class Lcom/example/D;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->d()V
    return-void
.end method

.class Lcom/example/E;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->e_never()V
    return-void
.end method

.class Lcom/example/F;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->f()V
    return-void
.end method

.class Lcom/example/G;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->g()V
    return-void
.end method

.class Lcom/example/H;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->h()V
    return-void
.end method

.class Lcom/example/Level;
.super Ljava/lang/Object;
.field private static v:I

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static get()I
    .registers 1
    sget v0, Lcom/example/Level;->v:I
    return v0
.end method

.method static set(I)V
    .registers 1
    sput p0, Lcom/example/Level;->v:I
    return-void
.end method

.class Lcom/example/Refl;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static call(Ljava/lang/Class;Ljava/lang/String;)V
    .registers 5
    const/4 v0, 0x0
    :try_start_1
    new-array v0, v0, [Ljava/lang/Class;
    invoke-virtual {p0, p1, v0}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Object;
    invoke-virtual {v0, v1, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_e
    .catch Ljava/lang/Exception; {:try_start_1 .. :try_end_e} :catch_f
    :goto_e
    return-void
    :catch_f
    move-exception v0
    goto :goto_e
.end method

.method static make(Ljava/lang/String;)Ljava/lang/Class;
    .registers 3
    :try_start_0
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "com.example."
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    :try_end_16
    .catch Ljava/lang/ClassNotFoundException; {:try_start_0 .. :try_end_16} :catch_18
    move-result-object v0
    return-object v0
    :catch_18
    move-exception v0
    new-instance v1, Ljava/lang/RuntimeException;
    invoke-direct {v1, v0}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/Throwable;)V
    throw v1
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static a_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static arith()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static arith_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static b()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bits()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bits_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static boxed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static boxed_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static d()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static do_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static e_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static eight_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static f()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static feature_a()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static feature_a_off_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static feature_b_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static feature_b_off()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static four()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static g()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static h()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static int5()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static int5_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static level_high()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static level_low()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static longs()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static longs_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static loop_text()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static loop_text_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static mode7()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static mode8_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static mode_default_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static odd()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static parse()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static parse_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/T2;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static never()Z
    .registers 1
    const/4 v0, 0x0
    return v0
.end method
