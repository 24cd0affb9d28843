# api 26
.class public Lcom/example/tides/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lcom/example/tides/p;->w()Ljava/lang/Object;
    const/4 v0, 0x3
    :try_start_7
    invoke-static {p0, v0}, Lcom/example/tides/p;->s(Ljava/lang/Object;I)Ljava/lang/Object;
    :try_end_a
    .catch Ljava/lang/RuntimeException; {:try_start_7 .. :try_end_a} :catch_b
    :goto_a
    return-void
    :catch_b
    move-exception v0
    new-instance v1, Ljava/lang/Exception;
    const-string v2, "late"
    invoke-direct {v1, v2}, Ljava/lang/Exception;-><init>(Ljava/lang/String;)V
    invoke-static {v0, v1}, Lcom/example/tides/a;->f(Ljava/lang/Throwable;Ljava/lang/Throwable;)V
    goto :goto_a
.end method

.class public Lcom/example/tides/Legacy;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static subscriber(Landroid/content/Context;)Ljava/lang/String;
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method ids(Landroid/content/Context;)Ljava/lang/String;
    .registers 3
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/tides/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/example/tides/MainActivity;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "widget"
    const-string v2, ""
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    new-instance v1, Lcom/example/tides/h;
    invoke-direct {v1, p0}, Lcom/example/tides/h;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1, v0}, Lcom/example/tides/h;->view(Ljava/lang/String;)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/example/tides/h;
    invoke-direct {v2, p0}, Lcom/example/tides/h;-><init>(Landroid/content/Context;)V
    invoke-virtual {v2, v0}, Lcom/example/tides/h;->provider(Ljava/lang/String;)Landroid/view/ActionProvider;
    if-eqz v1, :cond_31
    invoke-static {v1}, Lcom/example/tides/p;->u(Landroid/view/View;)V
    new-instance v2, Lcom/example/tides/l;
    invoke-direct {v2, v0}, Lcom/example/tides/l;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v1}, Lcom/example/tides/MainActivity;->setContentView(Landroid/view/View;)V
    :cond_31
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/tides/a;
.super Ljava/lang/Object;
.field static final b:Ljava/lang/reflect/Method;

.method static constructor <clinit>()V
    .registers 7
    const-class v0, Ljava/lang/Throwable;
    invoke-virtual {v0}, Ljava/lang/Class;->getMethods()[Ljava/lang/reflect/Method;
    move-result-object v3
    const-string v0, "throwableMethods"
    invoke-static {v3, v0}, Lcom/example/tides/c;->d(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v1, 0x0
    array-length v4, v3
    const/4 v0, 0x0
    move v2, v0
    :goto_f
    if-ge v2, v4, :cond_2b
    aget-object v0, v3, v2
    const-string v5, "it"
    invoke-static {v0, v5}, Lcom/example/tides/c;->d(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/lang/reflect/Method;->getName()Ljava/lang/String;
    move-result-object v5
    const-string v6, "addSuppressed"
    invoke-static {v5, v6}, Lcom/example/tides/c;->e(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v5
    if-eqz v5, :cond_27
    :goto_24
    sput-object v0, Lcom/example/tides/a;->b:Ljava/lang/reflect/Method;
    return-void
    :cond_27
    add-int/lit8 v0, v2, 0x1
    move v2, v0
    goto :goto_f
    :cond_2b
    move-object v0, v1
    goto :goto_24
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static f(Ljava/lang/Throwable;Ljava/lang/Throwable;)V
    .registers 5
    :try_start_0
    sget-object v0, Lcom/example/tides/a;->b:Ljava/lang/reflect/Method;
    if-eqz v0, :cond_f
    sget-object v0, Lcom/example/tides/a;->b:Ljava/lang/reflect/Method;
    const/4 v1, 0x1
    new-array v1, v1, [Ljava/lang/Object;
    const/4 v2, 0x0
    aput-object p1, v1, v2
    invoke-virtual {v0, p0, v1}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_f
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_f} :catch_10
    :cond_f
    :goto_f
    return-void
    :catch_10
    move-exception v0
    const-string v0, "a"
    const-string v1, "no"
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_f
.end method

.class public Lcom/example/tides/c;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static d(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 5
    if-nez p0, :cond_25
    new-instance v0, Ljava/lang/NullPointerException;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, " must not be null"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    const-class v1, Lcom/example/tides/c;
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/example/tides/c;->g(Ljava/lang/RuntimeException;Ljava/lang/String;)Ljava/lang/RuntimeException;
    move-result-object v0
    throw v0
    :cond_25
    return-void
.end method

.method static e(Ljava/lang/Object;Ljava/lang/Object;)Z
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

.method static g(Ljava/lang/RuntimeException;Ljava/lang/String;)Ljava/lang/RuntimeException;
    .registers 2
    return-object p0
.end method

.class public Lcom/example/tides/h;
.super Ljava/lang/Object;
.field private final i:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/tides/h;->i:Landroid/content/Context;
    return-void
.end method

.method private j(Ljava/lang/String;[Ljava/lang/Class;[Ljava/lang/Object;)Ljava/lang/Object;
    .registers 8
    const/4 v0, 0x0
    :try_start_1
    iget-object v1, p0, Lcom/example/tides/h;->i:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v1
    invoke-static {p1, v0, v1}, Ljava/lang/Class;->forName(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0, p2}, Ljava/lang/Class;->getConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/lang/reflect/Constructor;->setAccessible(Z)V
    invoke-virtual {v0, p3}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_16
    .catch Ljava/lang/Exception; {:try_start_1 .. :try_end_16} :catch_18
    move-result-object v0
    :goto_17
    return-object v0
    :catch_18
    move-exception v0
    const-string v1, "h"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "Cannot instantiate class: "
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v1, v2, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)I
    const/4 v0, 0x0
    goto :goto_17
.end method

.method provider(Ljava/lang/String;)Landroid/view/ActionProvider;
    .registers 6
    const/4 v2, 0x1
    const/4 v3, 0x0
    new-array v0, v2, [Ljava/lang/Class;
    const-class v1, Landroid/content/Context;
    aput-object v1, v0, v3
    new-array v1, v2, [Ljava/lang/Object;
    iget-object v2, p0, Lcom/example/tides/h;->i:Landroid/content/Context;
    aput-object v2, v1, v3
    invoke-direct {p0, p1, v0, v1}, Lcom/example/tides/h;->j(Ljava/lang/String;[Ljava/lang/Class;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/view/ActionProvider;
    return-object v0
.end method

.method view(Ljava/lang/String;)Landroid/view/View;
    .registers 6
    const/4 v2, 0x1
    const/4 v3, 0x0
    new-array v0, v2, [Ljava/lang/Class;
    const-class v1, Landroid/content/Context;
    aput-object v1, v0, v3
    new-array v1, v2, [Ljava/lang/Object;
    iget-object v2, p0, Lcom/example/tides/h;->i:Landroid/content/Context;
    aput-object v2, v1, v3
    invoke-direct {p0, p1, v0, v1}, Lcom/example/tides/h;->j(Ljava/lang/String;[Ljava/lang/Class;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/view/View;
    return-object v0
.end method

.class public Lcom/example/tides/l;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final m:Ljava/lang/String;
.field private n:Ljava/lang/reflect/Method;
.field private o:Landroid/content/Context;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/tides/l;->m:Ljava/lang/String;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 7
    :try_start_0
    iget-object v0, p0, Lcom/example/tides/l;->n:Ljava/lang/reflect/Method;
    if-nez v0, :cond_20
    invoke-virtual {p1}, Landroid/view/View;->getContext()Landroid/content/Context;
    move-result-object v0
    iput-object v0, p0, Lcom/example/tides/l;->o:Landroid/content/Context;
    iget-object v0, p0, Lcom/example/tides/l;->o:Landroid/content/Context;
    invoke-virtual {v0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v0
    iget-object v1, p0, Lcom/example/tides/l;->m:Ljava/lang/String;
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Class;
    const/4 v3, 0x0
    const-class v4, Landroid/view/View;
    aput-object v4, v2, v3
    invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    iput-object v0, p0, Lcom/example/tides/l;->n:Ljava/lang/reflect/Method;
    :cond_20
    iget-object v0, p0, Lcom/example/tides/l;->n:Ljava/lang/reflect/Method;
    iget-object v1, p0, Lcom/example/tides/l;->o:Landroid/content/Context;
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    aput-object p1, v2, v3
    invoke-virtual {v0, v1, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_2d
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_2d} :catch_2e
    return-void
    :catch_2e
    move-exception v0
    new-instance v1, Ljava/lang/IllegalStateException;
    const-string v2, "Could not execute method for android:onClick"
    invoke-direct {v1, v2, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;Ljava/lang/Throwable;)V
    throw v1
.end method

.class public Lcom/example/tides/p;
.super Ljava/lang/Object;
.field private static q:Ljava/lang/reflect/Method;
.field private static r:Ljava/lang/reflect/Field;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static s(Ljava/lang/Object;I)Ljava/lang/Object;
    .registers 7
    :try_start_0
    const-string v0, "android.graphics.FontFamily"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    sget-object v1, Lcom/example/tides/p;->q:Ljava/lang/reflect/Method;
    if-nez v1, :cond_1a
    const-string v1, "addFontWeightStyle"
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Class;
    const/4 v3, 0x0
    sget-object v4, Ljava/lang/Integer;->TYPE:Ljava/lang/Class;
    aput-object v4, v2, v3
    invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v1
    sput-object v1, Lcom/example/tides/p;->q:Ljava/lang/reflect/Method;
    :cond_1a
    sget-object v1, Lcom/example/tides/p;->q:Ljava/lang/reflect/Method;
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Class;
    invoke-virtual {v0, v2}, Ljava/lang/Class;->getConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v0
    const/4 v2, 0x0
    new-array v2, v2, [Ljava/lang/Object;
    invoke-virtual {v0, v2}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v4
    aput-object v4, v2, v3
    invoke-virtual {v1, v0, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_37
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_37} :catch_39
    move-result-object p0
    :goto_38
    return-object p0
    :catch_39
    move-exception v0
    goto :goto_38
.end method

.method static u(Landroid/view/View;)V
    .registers 3
    :try_start_0
    sget-object v0, Lcom/example/tides/p;->r:Ljava/lang/reflect/Field;
    if-nez v0, :cond_12
    invoke-virtual {p0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {p0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/Class;->getDeclaredField(Ljava/lang/String;)Ljava/lang/reflect/Field;
    move-result-object v0
    sput-object v0, Lcom/example/tides/p;->r:Ljava/lang/reflect/Field;
    :cond_12
    sget-object v0, Lcom/example/tides/p;->r:Ljava/lang/reflect/Field;
    const/4 v1, 0x1
    invoke-virtual {v0, p0, v1}, Ljava/lang/reflect/Field;->setBoolean(Ljava/lang/Object;Z)V
    :try_end_18
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_18} :catch_19
    :goto_18
    return-void
    :catch_19
    move-exception v0
    const-string v0, "p"
    const-string v1, "no"
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_18
.end method

.method static w()Ljava/lang/Object;
    .registers 1
    :try_start_0
    const-string v0, "kotlin.internal.jdk8.JDK8PlatformImplementations"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    :try_end_9
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_9} :catch_b
    move-result-object v0
    :goto_a
    return-object v0
    :catch_b
    move-exception v0
    const/4 v0, 0x0
    goto :goto_a
.end method
