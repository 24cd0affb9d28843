.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static check(Z)V
    .registers 2
    if-eqz p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0}, Ljava/lang/IllegalArgumentException;-><init>()V
    throw v0
    :cond_8
    return-void
.end method

.method static custom(I)Lcom/example/Custom1;
    .registers 4
    new-instance v0, Lcom/example/Custom1;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "c"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/example/Custom1;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method static die()V
    .registers 1
    invoke-static {}, Lcom/example/T;->dying()V
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Landroid/os/Process;->killProcess(I)V
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.method static fail()V
    .registers 1
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0}, Ljava/lang/IllegalStateException;-><init>()V
    throw v0
.end method

.method static loop()I
    .registers 2
    const/4 v0, 0x0
    :goto_1
    add-int/lit8 v0, v0, 0x1
    const/4 v1, 0x3
    if-le v0, v1, :cond_d
    :try_start_6
    invoke-static {}, Lcom/example/T;->loop_exit()V
    :try_end_9
    .catchall {:try_start_6 .. :try_end_9} :catchall_11
    invoke-static {}, Lcom/example/T;->loop_fin()V
    return v0
    :cond_d
    invoke-static {}, Lcom/example/T;->loop_fin()V
    goto :goto_1
    :catchall_11
    move-exception v0
    invoke-static {}, Lcom/example/T;->loop_fin()V
    throw v0
.end method

.method static ret()I
    .registers 1
    const/4 v0, 0x3
    return v0
.end method

.method static throwIt()V
    .registers 1
    new-instance v0, Ljava/lang/RuntimeException;
    invoke-direct {v0}, Ljava/lang/RuntimeException;-><init>()V
    throw v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :try_start_4
    invoke-static {}, Lcom/example/Main;->fail()V
    invoke-static {}, Lcom/example/T;->after_fail_never()V
    :try_end_a
    .catch Ljava/lang/IllegalStateException; {:try_start_4 .. :try_end_a} :catch_5e
    .catchall {:try_start_4 .. :try_end_a} :catchall_66
    invoke-static {}, Lcom/example/T;->fin()V
    :goto_d
    const/4 v0, 0x0
    :try_start_e
    invoke-static {v0}, Lcom/example/Main;->check(Z)V
    invoke-static {}, Lcom/example/T;->after_check()V
    :try_end_14
    .catch Ljava/lang/IllegalArgumentException; {:try_start_e .. :try_end_14} :catch_6b
    :goto_14
    :try_start_14
    new-instance v0, Ljava/io/IOException;
    const-string v1, "x"
    invoke-direct {v0, v1}, Ljava/io/IOException;-><init>(Ljava/lang/String;)V
    throw v0
    :try_end_1c
    .catch Ljava/lang/RuntimeException; {:try_start_14 .. :try_end_1c} :catch_1c
    .catchall {:try_start_14 .. :try_end_1c} :catchall_70
    :catch_1c
    move-exception v0
    :try_start_1d
    invoke-static {}, Lcom/example/T;->wrong_type_never()V
    :try_end_20
    .catchall {:try_start_1d .. :try_end_20} :catchall_70
    :try_start_20
    invoke-static {}, Lcom/example/T;->inner_fin()V
    :try_end_23
    .catch Ljava/io/IOException; {:try_start_20 .. :try_end_23} :catch_75
    :goto_23
    const/4 v0, 0x0
    :try_start_24
    invoke-virtual {v0}, Ljava/lang/Object;->hashCode()I
    invoke-static {}, Lcom/example/T;->after_npe_never()V
    :try_end_2a
    .catch Ljava/lang/NullPointerException; {:try_start_24 .. :try_end_2a} :catch_7a
    :goto_2a
    const/4 v0, 0x2
    :try_start_2b
    new-array v0, v0, [I
    const/4 v1, 0x5
    const/4 v2, 0x1
    aput v2, v0, v1
    invoke-static {}, Lcom/example/T;->after_oob()V
    :try_end_34
    .catch Ljava/lang/ArrayIndexOutOfBoundsException; {:try_start_2b .. :try_end_34} :catch_7f
    :goto_34
    const/4 v0, 0x3
    :try_start_35
    invoke-static {v0}, Lcom/example/Main;->custom(I)Lcom/example/Custom1;
    move-result-object v0
    throw v0
    :try_end_3a
    .catch Lcom/example/Custom2; {:try_start_35 .. :try_end_3a} :catch_3a
    .catch Lcom/example/Custom1; {:try_start_35 .. :try_end_3a} :catch_84
    :catch_3a
    move-exception v0
    invoke-static {}, Lcom/example/T;->custom2_never()V
    :goto_3e
    invoke-static {}, Lcom/example/Main;->ret()I
    move-result v0
    if-ne v0, v3, :cond_89
    invoke-static {}, Lcom/example/T;->finret_yes()V
    :goto_47
    invoke-static {}, Lcom/example/Main;->loop()I
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/Main$1;
    invoke-direct {v1, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    invoke-static {}, Lcom/example/Main;->die()V
    invoke-static {}, Lcom/example/T;->after_die_never()V
    return-void
    :catch_5e
    move-exception v0
    :try_start_5f
    invoke-static {}, Lcom/example/T;->caught()V
    :try_end_62
    .catchall {:try_start_5f .. :try_end_62} :catchall_66
    invoke-static {}, Lcom/example/T;->fin()V
    goto :goto_d
    :catchall_66
    move-exception v0
    invoke-static {}, Lcom/example/T;->fin()V
    throw v0
    :catch_6b
    move-exception v0
    invoke-static {}, Lcom/example/T;->check_never()V
    goto :goto_14
    :catchall_70
    move-exception v0
    :try_start_71
    invoke-static {}, Lcom/example/T;->inner_fin()V
    throw v0
    :try_end_75
    .catch Ljava/io/IOException; {:try_start_71 .. :try_end_75} :catch_75
    :catch_75
    move-exception v0
    invoke-static {}, Lcom/example/T;->outer()V
    goto :goto_23
    :catch_7a
    move-exception v0
    invoke-static {}, Lcom/example/T;->npe()V
    goto :goto_2a
    :catch_7f
    move-exception v0
    invoke-static {}, Lcom/example/T;->oob()V
    goto :goto_34
    :catch_84
    move-exception v0
    invoke-static {}, Lcom/example/T;->custom1()V
    goto :goto_3e
    :cond_89
    invoke-static {}, Lcom/example/T;->finret_no()V
    goto :goto_47
.end method

.class Lcom/example/Custom1;
.super Ljava/lang/Exception;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/Exception;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class Lcom/example/Custom2;
.super Lcom/example/Custom1;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/Custom1;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcom/example/Main;->throwIt()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static after_check()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static after_die_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static after_fail_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static after_npe_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static after_oob()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static caught()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static check_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static custom1()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static custom2_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dying()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static fin()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static finret_no()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static finret_yes()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static inner_fin()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static loop_exit()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static loop_fin()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static npe()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static oob()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static outer()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static wrong_type_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
