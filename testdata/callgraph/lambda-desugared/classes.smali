.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Main$$ExternalSyntheticLambda0;
    invoke-direct {v0, p0}, Lcom/example/Main$$ExternalSyntheticLambda0;-><init>(Lcom/example/Main;)V
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    sget-object v0, Lcom/example/Main$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/Main$$ExternalSyntheticLambda1;
    new-instance v1, Ljava/lang/Thread;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    new-instance v0, Lcom/example/Main$$ExternalSyntheticLambda2;
    invoke-direct {v0, p0}, Lcom/example/Main$$ExternalSyntheticLambda2;-><init>(Lcom/example/Main;)V
    return-void
.end method

.method public synthetic lambda$onCreate$0$com-example-Main()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static synthetic lambda$onCreate$1()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public synthetic lambda$onCreate$2$com-example-Main()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
.class public final synthetic Lcom/example/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field public final synthetic f$0:Lcom/example/Main;

.method public synthetic constructor <init>(Lcom/example/Main;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Main$$ExternalSyntheticLambda0;->f$0:Lcom/example/Main;
    return-void
.end method

.method public final run()V
    .locals 1
    iget-object v0, p0, Lcom/example/Main$$ExternalSyntheticLambda0;->f$0:Lcom/example/Main;
    invoke-virtual {v0}, Lcom/example/Main;->lambda$onCreate$0$com-example-Main()V
    return-void
.end method
.class public final synthetic Lcom/example/Main$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field public static final synthetic INSTANCE:Lcom/example/Main$$ExternalSyntheticLambda1;

.method static constructor <clinit>()V
    .locals 1
    new-instance v0, Lcom/example/Main$$ExternalSyntheticLambda1;
    invoke-direct {v0}, Lcom/example/Main$$ExternalSyntheticLambda1;-><init>()V
    sput-object v0, Lcom/example/Main$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/Main$$ExternalSyntheticLambda1;
    return-void
.end method

.method private synthetic constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .locals 0
    invoke-static {}, Lcom/example/Main;->lambda$onCreate$1()V
    return-void
.end method
.class public final synthetic Lcom/example/Main$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field public final synthetic f$0:Lcom/example/Main;

.method public synthetic constructor <init>(Lcom/example/Main;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Main$$ExternalSyntheticLambda2;->f$0:Lcom/example/Main;
    return-void
.end method

.method public final run()V
    .locals 1
    iget-object v0, p0, Lcom/example/Main$$ExternalSyntheticLambda2;->f$0:Lcom/example/Main;
    invoke-virtual {v0}, Lcom/example/Main;->lambda$onCreate$2$com-example-Main()V
    return-void
.end method
