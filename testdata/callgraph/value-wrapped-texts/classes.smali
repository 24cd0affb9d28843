.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static five(Ljava/lang/String;)Ljava/lang/Class;
    .registers 4
    :try_start_0
    const-string v0, "com.example.%s"
    const/4 v1, 0x1
    new-array v1, v1, [Ljava/lang/Object;
    const/4 v2, 0x0
    aput-object p0, v1, v2
    invoke-static {v0, v1}, Ljava/lang/String;->format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    :try_end_f
    .catch Ljava/lang/ClassNotFoundException; {:try_start_0 .. :try_end_f} :catch_11
    move-result-object v0
    :goto_10
    return-object v0
    :catch_11
    move-exception v0
    const/4 v0, 0x0
    goto :goto_10
.end method

.method static four(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Class;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    :try_start_11
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    :try_end_14
    .catch Ljava/lang/ClassNotFoundException; {:try_start_11 .. :try_end_14} :catch_16
    move-result-object v0
    :goto_15
    return-object v0
    :catch_16
    move-exception v0
    const/4 v0, 0x0
    goto :goto_15
.end method

.method static one(Ljava/lang/String;)Ljava/lang/Class;
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

.method static run(Ljava/lang/Class;)V
    .registers 4
    :try_start_0
    const-string v0, "go"
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Class;
    invoke-virtual {p0, v0, v1}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Object;
    invoke-virtual {v0, v1, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_10
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_10} :catch_11
    :goto_10
    return-void
    :catch_11
    move-exception v0
    goto :goto_10
.end method

.method static three(Ljava/lang/String;)Ljava/lang/Class;
    .registers 3
    :try_start_0
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "com.example."
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    :try_end_14
    .catch Ljava/lang/ClassNotFoundException; {:try_start_0 .. :try_end_14} :catch_16
    move-result-object v0
    :goto_15
    return-object v0
    :catch_16
    move-exception v0
    const/4 v0, 0x0
    goto :goto_15
.end method

.method static two(Ljava/lang/String;)Ljava/lang/Class;
    .registers 2
    :try_start_0
    const-string v0, "com.example."
    invoke-virtual {v0, p0}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    :try_end_9
    .catch Ljava/lang/ClassNotFoundException; {:try_start_0 .. :try_end_9} :catch_b
    move-result-object v0
    :goto_a
    return-object v0
    :catch_b
    move-exception v0
    const/4 v0, 0x0
    goto :goto_a
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "A"
    invoke-static {v0}, Lcom/example/Main;->one(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Class;)V
    const-string v0, "B"
    invoke-static {v0}, Lcom/example/Main;->one(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Class;)V
    const-string v0, "C"
    invoke-static {v0}, Lcom/example/Main;->two(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Class;)V
    const-string v0, "D"
    invoke-static {v0}, Lcom/example/Main;->three(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Class;)V
    const-string v0, "E"
    const-string v1, "com.example."
    invoke-static {v0, v1}, Lcom/example/Main;->four(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Class;)V
    const-string v0, "F"
    invoke-static {v0}, Lcom/example/Main;->five(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Main;->run(Ljava/lang/Class;)V
    return-void
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
    invoke-static {}, Lcom/example/T;->e()V
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
    invoke-static {}, Lcom/example/T;->g_never()V
    return-void
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

.method public static b()V
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

.method public static e()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static f()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static g_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
