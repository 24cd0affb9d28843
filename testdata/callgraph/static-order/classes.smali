.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->main_clinit()V
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "s"
    const-class v0, Lcom/example/Literal;
    const/4 v0, 0x2
    new-array v0, v0, [Lcom/example/Arr;
    instance-of v0, p1, Landroid/os/Parcelable;
    if-eqz v0, :cond_11
    const/4 v0, 0x0
    check-cast v0, Lcom/example/Cast;
    :cond_11
    new-instance v0, Lcom/example/Child;
    invoke-direct {v0}, Lcom/example/Child;-><init>()V
    :try_start_16
    const-string v0, "com.example.NoInit"
    const/4 v1, 0x0
    invoke-virtual {p0}, Lcom/example/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v2
    invoke-static {v0, v1, v2}, Ljava/lang/Class;->forName(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;
    const-string v0, "com.example.Init"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    :try_end_25
    .catch Ljava/lang/ClassNotFoundException; {:try_start_16 .. :try_end_25} :catch_41
    :goto_25
    new-instance v0, Lcom/example/Impl;
    invoke-direct {v0}, Lcom/example/Impl;-><init>()V
    new-instance v0, Lcom/example/Impl2;
    invoke-direct {v0}, Lcom/example/Impl2;-><init>()V
    invoke-static {}, Lcom/example/Ring1;->go()V
    invoke-static {}, Lcom/example/Outer$Inner;->use()V
    sget-boolean v0, Lcom/example/Flags;->ON:Z
    if-eqz v0, :cond_3d
    invoke-static {}, Lcom/example/T;->flag_on()V
    :goto_3c
    return-void
    :cond_3d
    invoke-static {}, Lcom/example/T;->flag_off_never()V
    goto :goto_3c
    :catch_41
    move-exception v0
    goto :goto_25
.end method

.class Lcom/example/Arr;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->arr_never()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Cast;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->cast_never()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Child;
.super Lcom/example/Parent;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->child()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/Parent;-><init>()V
    return-void
.end method

.class Lcom/example/Consts;
.super Ljava/lang/Object;
.field static final K:I = 0x5
.field static final S:Ljava/lang/String; = "s"

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->consts_never()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Flags;
.super Ljava/lang/Object;
.field static ON:Z

.method static constructor <clinit>()V
    .registers 2
    invoke-static {}, Lcom/example/Flags;->compute()I
    move-result v0
    const/4 v1, 0x2
    if-le v0, v1, :cond_a
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/Flags;->ON:Z
    :cond_a
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static compute()I
    .registers 1
    const/4 v0, 0x3
    return v0
.end method

.class interface abstract Lcom/example/Iface;
.super Ljava/lang/Object;
.field public static final F:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/Side;
    invoke-direct {v0}, Lcom/example/Side;-><init>()V
    sput-object v0, Lcom/example/Iface;->F:Ljava/lang/Object;
    return-void
.end method

.class interface abstract Lcom/example/IfaceDefault;
.super Ljava/lang/Object;
.field public static final F:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/Side2;
    invoke-direct {v0}, Lcom/example/Side2;-><init>()V
    sput-object v0, Lcom/example/IfaceDefault;->F:Ljava/lang/Object;
    return-void
.end method

.method public d()V
    .registers 1
    return-void
.end method

.class Lcom/example/Impl;
.super Ljava/lang/Object;
.implements Lcom/example/Iface;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Impl2;
.super Ljava/lang/Object;
.implements Lcom/example/IfaceDefault;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Init;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->init()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Literal;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->literal_never()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/NoInit;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->noinit_never()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Outer$Inner;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static use()V
    .registers 0
    invoke-static {}, Lcom/example/T;->inner()V
    return-void
.end method

.class Lcom/example/Outer;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->outer_never()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Parent;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lcom/example/T;->parent()V
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Ring1;
.super Ljava/lang/Object;
.field static a:I

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Lcom/example/T;->ring1()V
    sget v0, Lcom/example/Ring2;->b:I
    add-int/lit8 v0, v0, 0x1
    sput v0, Lcom/example/Ring1;->a:I
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static go()V
    .registers 2
    sget v0, Lcom/example/Ring1;->a:I
    const/4 v1, 0x1
    if-ne v0, v1, :cond_9
    invoke-static {}, Lcom/example/T;->ring_a1()V
    :goto_8
    return-void
    :cond_9
    invoke-static {}, Lcom/example/T;->ring_else_never()V
    goto :goto_8
.end method

.class Lcom/example/Ring2;
.super Ljava/lang/Object;
.field static b:I

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Lcom/example/T;->ring2()V
    sget v0, Lcom/example/Ring1;->a:I
    sput v0, Lcom/example/Ring2;->b:I
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Side;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/example/T;->side_never()V
    return-void
.end method

.class Lcom/example/Side2;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/example/T;->side2()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static arr_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static cast_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static child()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static consts_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static flag_off_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static flag_on()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static init()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static inner()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static literal_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static main_clinit()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static noinit_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static outer_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static parent()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ring1()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ring2()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ring_a1()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ring_else_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static side2()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static side_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
