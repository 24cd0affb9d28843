.class public Lcom/example/Main;
.super Landroid/app/Activity;
.field static fit:Ljava/lang/reflect/Method;
.field static flags:Ljava/lang/reflect/Field;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static unused()V
    .registers 0
    invoke-static {}, Lcom/example/T;->unused()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Main$Own;
    invoke-direct {v0, p0}, Lcom/example/Main$Own;-><init>(Landroid/content/Context;)V
    :try_start_8
    const-class v1, Landroid/view/View;
    const-string v2, "mViewFlags"
    invoke-virtual {v1, v2}, Ljava/lang/Class;->getDeclaredField(Ljava/lang/String;)Ljava/lang/reflect/Field;
    move-result-object v1
    sput-object v1, Lcom/example/Main;->flags:Ljava/lang/reflect/Field;
    sget-object v1, Lcom/example/Main;->flags:Ljava/lang/reflect/Field;
    const/4 v2, 0x3
    invoke-virtual {v1, v0, v2}, Ljava/lang/reflect/Field;->setInt(Ljava/lang/Object;I)V
    const-class v1, Landroid/view/View;
    const-string v2, "computeFitSystemWindows"
    const/4 v3, 0x1
    new-array v3, v3, [Ljava/lang/Class;
    const/4 v4, 0x0
    const-class v5, Landroid/graphics/Rect;
    aput-object v5, v3, v4
    invoke-virtual {v1, v2, v3}, Ljava/lang/Class;->getDeclaredMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v1
    sput-object v1, Lcom/example/Main;->fit:Ljava/lang/reflect/Method;
    sget-object v1, Lcom/example/Main;->fit:Ljava/lang/reflect/Method;
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    new-instance v4, Landroid/graphics/Rect;
    invoke-direct {v4}, Landroid/graphics/Rect;-><init>()V
    aput-object v4, v2, v3
    invoke-virtual {v1, v0, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    const-class v1, Landroid/view/View;
    const-string v2, "performClick"
    const/4 v3, 0x0
    new-array v3, v3, [Ljava/lang/Class;
    invoke-virtual {v1, v2, v3}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v1
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Object;
    invoke-virtual {v1, v0, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_4b
    .catch Ljava/lang/Exception; {:try_start_8 .. :try_end_4b} :catch_4c
    :goto_4b
    return-void
    :catch_4c
    move-exception v0
    goto :goto_4b
.end method

.class Lcom/example/Main$Own;
.super Landroid/view/View;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public other()V
    .registers 1
    invoke-static {}, Lcom/example/T;->other()V
    return-void
.end method

.method public performClick()Z
    .registers 2
    invoke-static {}, Lcom/example/T;->overridden()V
    const/4 v0, 0x1
    return v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static overridden()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unused()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
