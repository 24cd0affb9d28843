.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    :try_start_5
    invoke-virtual {p0, v0}, Lcom/example/Main;->getString(I)Ljava/lang/String;
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
    invoke-virtual {p0}, Lcom/example/Main;->getResources()Landroid/content/res/Resources;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/content/res/Resources;->getString(I)Ljava/lang/String;
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
    :try_end_3c
    .catch Ljava/lang/Exception; {:try_start_5 .. :try_end_3c} :catch_94
    :goto_3c
    invoke-virtual {p0}, Lcom/example/Main;->getResources()Landroid/content/res/Resources;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/content/res/Resources;->getString(I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "prod"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_84
    invoke-static {}, Lcom/example/T;->prod()V
    :goto_52
    invoke-virtual {p0}, Lcom/example/Main;->getResources()Landroid/content/res/Resources;
    move-result-object v0
    const/high16 v1, 0x7f030000
    invoke-virtual {v0, v1}, Landroid/content/res/Resources;->getBoolean(I)Z
    move-result v0
    if-eqz v0, :cond_88
    invoke-static {}, Lcom/example/T;->flag()V
    :goto_61
    invoke-virtual {p0}, Lcom/example/Main;->getResources()Landroid/content/res/Resources;
    move-result-object v0
    const/high16 v1, 0x7f040000
    invoke-virtual {v0, v1}, Landroid/content/res/Resources;->getInteger(I)I
    move-result v0
    const/4 v1, 0x5
    if-ne v0, v1, :cond_8c
    invoke-static {}, Lcom/example/T;->five()V
    :goto_71
    const v0, 0x7f020003
    invoke-virtual {p0, v0}, Lcom/example/Main;->getString(I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "a"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_90
    invoke-static {}, Lcom/example/T;->lang_a()V
    :goto_83
    return-void
    :cond_84
    invoke-static {}, Lcom/example/T;->dev_never()V
    goto :goto_52
    :cond_88
    invoke-static {}, Lcom/example/T;->flag_never()V
    goto :goto_61
    :cond_8c
    invoke-static {}, Lcom/example/T;->five_never()V
    goto :goto_71
    :cond_90
    invoke-static {}, Lcom/example/T;->lang_else()V
    goto :goto_83
    :catch_94
    move-exception v0
    goto :goto_3c
.end method

.class Lcom/example/ByRes;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->byres()V
    return-void
.end method

.class Lcom/example/ByString;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static go()V
    .registers 0
    invoke-static {}, Lcom/example/T;->bystring()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static byres()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static bystring()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dev_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static five()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static five_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static flag()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static flag_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static lang_a()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static lang_else()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static prod()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
