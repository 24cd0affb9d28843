# api 26
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "android_id"
    invoke-custom {p0, v0}, call_site_0("run", (Lcom/example/Main;Ljava/lang/String;)Ljava/lang/Runnable;, ()V, invoke-direct@Lcom/example/Main;->lambda$0(Ljava/lang/String;)V, ()V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-interface {v1}, Ljava/lang/Runnable;->run()V
    const-string v0, "screen_off_timeout"
    invoke-custom {p0, v0}, call_site_1("run", (Lcom/example/Main;Ljava/lang/String;)Ljava/lang/Runnable;, ()V, invoke-direct@Lcom/example/Main;->lambda$1(Ljava/lang/String;)V, ()V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-interface {v1}, Ljava/lang/Runnable;->run()V
    const-string v0, "android_id"
    new-instance v1, Lcom/example/Desugared;
    invoke-direct {v1, p0, v0}, Lcom/example/Desugared;-><init>(Lcom/example/Main;Ljava/lang/String;)V
    invoke-interface {v1}, Ljava/lang/Runnable;->run()V
    invoke-custom {}, call_site_2("accept", ()Ljava/util/function/BiConsumer;, (Ljava/lang/Object;Ljava/lang/Object;)V, invoke-static@Lcom/example/Main;->lambda$2(Lcom/example/Main;Ljava/lang/String;)V, (Lcom/example/Main;Ljava/lang/String;)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-interface {v1, p0, v0}, Ljava/util/function/BiConsumer;->accept(Ljava/lang/Object;Ljava/lang/Object;)V
    return-void
.end method

.method private synthetic lambda$0(Ljava/lang/String;)V
    .locals 1
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {v0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private synthetic lambda$1(Ljava/lang/String;)V
    .locals 1
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {v0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method private static synthetic lambda$2(Lcom/example/Main;Ljava/lang/String;)V
    .locals 1
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {v0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method public synthetic lambda$3(Ljava/lang/String;)V
    .locals 1
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {v0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Desugared;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final f$0:Lcom/example/Main;
.field final f$1:Ljava/lang/String;

.method public constructor <init>(Lcom/example/Main;Ljava/lang/String;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Desugared;->f$0:Lcom/example/Main;
    iput-object p2, p0, Lcom/example/Desugared;->f$1:Ljava/lang/String;
    return-void
.end method

.method public run()V
    .locals 2
    iget-object v0, p0, Lcom/example/Desugared;->f$0:Lcom/example/Main;
    iget-object v1, p0, Lcom/example/Desugared;->f$1:Ljava/lang/String;
    invoke-virtual {v0, v1}, Lcom/example/Main;->lambda$3(Ljava/lang/String;)V
    return-void
.end method
