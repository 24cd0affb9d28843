.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 10
    const/4 v7, 0x1
    const/4 v6, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :try_start_5
    invoke-static {}, Ljava/lang/invoke/MethodHandles;->lookup()Ljava/lang/invoke/MethodHandles$Lookup;
    move-result-object v0
    const-class v1, Lcom/example/Tgt;
    const-string v2, "st"
    sget-object v3, Ljava/lang/Void;->TYPE:Ljava/lang/Class;
    invoke-static {v3}, Ljava/lang/invoke/MethodType;->methodType(Ljava/lang/Class;)Ljava/lang/invoke/MethodType;
    move-result-object v3
    invoke-virtual {v0, v1, v2, v3}, Ljava/lang/invoke/MethodHandles$Lookup;->findStatic(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;
    move-result-object v1
    invoke-polymorphic {v1}, Ljava/lang/invoke/MethodHandle;->invokeExact([Ljava/lang/Object;)Ljava/lang/Object;, ()V
    const-class v2, Lcom/example/Tgt;
    const-string v3, "vi"
    sget-object v4, Ljava/lang/Void;->TYPE:Ljava/lang/Class;
    sget-object v5, Ljava/lang/Integer;->TYPE:Ljava/lang/Class;
    invoke-static {v4, v5}, Ljava/lang/invoke/MethodType;->methodType(Ljava/lang/Class;Ljava/lang/Class;)Ljava/lang/invoke/MethodType;
    move-result-object v4
    invoke-virtual {v0, v2, v3, v4}, Ljava/lang/invoke/MethodHandles$Lookup;->findVirtual(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;
    move-result-object v2
    new-instance v3, Lcom/example/Tgt;
    invoke-direct {v3}, Lcom/example/Tgt;-><init>()V
    const/4 v4, 0x3
    invoke-polymorphic {v2, v3, v4}, Ljava/lang/invoke/MethodHandle;->invoke([Ljava/lang/Object;)Ljava/lang/Object;, (Lcom/example/Tgt;I)V
    const-class v3, Lcom/example/Made;
    sget-object v4, Ljava/lang/Void;->TYPE:Ljava/lang/Class;
    invoke-static {v4}, Ljava/lang/invoke/MethodType;->methodType(Ljava/lang/Class;)Ljava/lang/invoke/MethodType;
    move-result-object v4
    invoke-virtual {v0, v3, v4}, Ljava/lang/invoke/MethodHandles$Lookup;->findConstructor(Ljava/lang/Class;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;
    move-result-object v3
    invoke-polymorphic {v3}, Ljava/lang/invoke/MethodHandle;->invoke([Ljava/lang/Object;)Ljava/lang/Object;, ()Ljava/lang/Object;
    const-class v3, Lcom/example/Tgt;
    const-string v4, "never"
    sget-object v5, Ljava/lang/Void;->TYPE:Ljava/lang/Class;
    invoke-static {v5}, Ljava/lang/invoke/MethodType;->methodType(Ljava/lang/Class;)Ljava/lang/invoke/MethodType;
    move-result-object v5
    invoke-virtual {v0, v3, v4, v5}, Ljava/lang/invoke/MethodHandles$Lookup;->findStatic(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;
    new-instance v0, Lcom/example/Tgt2;
    invoke-direct {v0}, Lcom/example/Tgt2;-><init>()V
    invoke-virtual {v2, v0}, Ljava/lang/invoke/MethodHandle;->bindTo(Ljava/lang/Object;)Ljava/lang/invoke/MethodHandle;
    move-result-object v0
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    const/4 v4, 0x5
    invoke-static {v4}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v4
    aput-object v4, v2, v3
    invoke-virtual {v0, v2}, Ljava/lang/invoke/MethodHandle;->invokeWithArguments([Ljava/lang/Object;)Ljava/lang/Object;
    const/4 v0, 0x0
    new-array v0, v0, [Ljava/lang/Object;
    invoke-virtual {v1, v0}, Ljava/lang/invoke/MethodHandle;->invokeWithArguments([Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_6f
    .catch Ljava/lang/Throwable; {:try_start_5 .. :try_end_6f} :catch_d1
    :goto_6f
    invoke-virtual {p0}, Lcom/example/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v0
    new-array v1, v7, [Ljava/lang/Class;
    const-class v2, Lcom/example/Face;
    aput-object v2, v1, v6
    new-instance v2, Lcom/example/Main$1;
    invoke-direct {v2, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    invoke-static {v0, v1, v2}, Ljava/lang/reflect/Proxy;->newProxyInstance(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Face;
    invoke-interface {v0}, Lcom/example/Face;->one()V
    invoke-virtual {p0}, Lcom/example/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v0
    new-array v1, v7, [Ljava/lang/Class;
    const-class v2, Lcom/example/Face;
    aput-object v2, v1, v6
    new-instance v2, Lcom/example/Deleg;
    new-instance v3, Lcom/example/FaceImpl;
    invoke-direct {v3}, Lcom/example/FaceImpl;-><init>()V
    invoke-direct {v2, v3}, Lcom/example/Deleg;-><init>(Ljava/lang/Object;)V
    invoke-static {v0, v1, v2}, Ljava/lang/reflect/Proxy;->newProxyInstance(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Face;
    invoke-interface {v0}, Lcom/example/Face;->one()V
    invoke-virtual {p0}, Lcom/example/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v0
    new-array v1, v7, [Ljava/lang/Class;
    const-class v2, Lcom/example/Face2;
    aput-object v2, v1, v6
    new-instance v2, Lcom/example/Main$2;
    invoke-direct {v2, p0}, Lcom/example/Main$2;-><init>(Lcom/example/Main;)V
    invoke-static {v0, v1, v2}, Ljava/lang/reflect/Proxy;->newProxyInstance(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;
    const-class v0, Lcom/example/Plug;
    invoke-static {v0}, Ljava/util/ServiceLoader;->load(Ljava/lang/Class;)Ljava/util/ServiceLoader;
    move-result-object v0
    invoke-virtual {v0}, Ljava/util/ServiceLoader;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_c0
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_d0
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Plug;
    invoke-interface {v0}, Lcom/example/Plug;->plug()V
    goto :goto_c0
    :cond_d0
    return-void
    :catch_d1
    move-exception v0
    goto :goto_6f
.end method

.class Lcom/example/Deleg;
.super Ljava/lang/Object;
.implements Ljava/lang/reflect/InvocationHandler;
.field final d:Ljava/lang/Object;

.method constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Deleg;->d:Ljava/lang/Object;
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Lcom/example/Deleg;->d:Ljava/lang/Object;
    invoke-virtual {p2, v0, p3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class interface abstract Lcom/example/Face;
.super Ljava/lang/Object;

.method public abstract one()V
.end method

.method public abstract two()V
.end method

.class interface abstract Lcom/example/Face2;
.super Ljava/lang/Object;

.method public abstract one()V
.end method

.class Lcom/example/FaceImpl;
.super Ljava/lang/Object;
.implements Lcom/example/Face;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public one()V
    .registers 1
    invoke-static {}, Lcom/example/T;->impl_one()V
    return-void
.end method

.method public two()V
    .registers 1
    invoke-static {}, Lcom/example/T;->impl_two_never()V
    return-void
.end method

.class Lcom/example/Made;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/example/T;->made()V
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/Object;
.implements Ljava/lang/reflect/InvocationHandler;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;
    .registers 6
    invoke-static {}, Lcom/example/T;->handler()V
    invoke-virtual {p2}, Ljava/lang/reflect/Method;->getName()Ljava/lang/String;
    move-result-object v0
    const-string v1, "one"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_23
    invoke-static {}, Lcom/example/T;->one()V
    :goto_12
    invoke-virtual {p2}, Ljava/lang/reflect/Method;->getName()Ljava/lang/String;
    move-result-object v0
    const-string v1, "zzz"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_21
    invoke-static {}, Lcom/example/T;->zzz_never()V
    :cond_21
    const/4 v0, 0x0
    return-object v0
    :cond_23
    invoke-static {}, Lcom/example/T;->other()V
    goto :goto_12
.end method

.class Lcom/example/Main$2;
.super Ljava/lang/Object;
.implements Ljava/lang/reflect/InvocationHandler;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$2;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-static {}, Lcom/example/T;->proxy_never()V
    const/4 v0, 0x0
    return-object v0
.end method

.class interface abstract Lcom/example/Plug;
.super Ljava/lang/Object;

.method public abstract plug()V
.end method

.class Lcom/example/PlugA;
.super Ljava/lang/Object;
.implements Lcom/example/Plug;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public plug()V
    .registers 1
    invoke-static {}, Lcom/example/T;->plug_a()V
    return-void
.end method

.class Lcom/example/PlugB;
.super Ljava/lang/Object;
.implements Lcom/example/Plug;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public plug()V
    .registers 1
    invoke-static {}, Lcom/example/T;->plug_b_never()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static handle_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static handler()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static impl_one()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static impl_two_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static made()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static one()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static plug_a()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static plug_b_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static proxy_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static st()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static vi()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static vi2()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static zzz_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/Tgt;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static never()V
    .registers 0
    invoke-static {}, Lcom/example/T;->handle_never()V
    return-void
.end method

.method static st()V
    .registers 0
    invoke-static {}, Lcom/example/T;->st()V
    return-void
.end method

.method vi(I)V
    .registers 2
    invoke-static {}, Lcom/example/T;->vi()V
    return-void
.end method

.class Lcom/example/Tgt2;
.super Lcom/example/Tgt;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/Tgt;-><init>()V
    return-void
.end method

.method vi(I)V
    .registers 2
    invoke-static {}, Lcom/example/T;->vi2()V
    return-void
.end method
