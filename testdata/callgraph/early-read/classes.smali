.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Child;
    invoke-direct {v0}, Lcom/example/Child;-><init>()V
    invoke-static {}, Lcom/example/Config;->use()V
    return-void
.end method

.class public abstract Lcom/example/Base;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-virtual {p0}, Lcom/example/Base;->hook()V
    return-void
.end method

.method public abstract hook()V
.end method

.class public Lcom/example/Child;
.super Lcom/example/Base;

.field private name:Ljava/lang/String;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Lcom/example/Base;-><init>()V
    const-string v0, "x"
    iput-object v0, p0, Lcom/example/Child;->name:Ljava/lang/String;
    return-void
.end method

.method public hook()V
    .locals 1
    iget-object v0, p0, Lcom/example/Child;->name:Ljava/lang/String;
    if-nez v0, :set
    invoke-static {}, Lcom/example/A;->unset()V
    :set
    return-void
.end method

.class public Lcom/example/Config;
.super Ljava/lang/Object;

.field static ready:Z

.method static constructor <clinit>()V
    .locals 1
    invoke-static {}, Lcom/example/Other;->look()V
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/Config;->ready:Z
    return-void
.end method

.method static use()V
    .locals 0
    return-void
.end method

.class public Lcom/example/Other;
.super Ljava/lang/Object;

.method static look()V
    .locals 1
    sget-boolean v0, Lcom/example/Config;->ready:Z
    if-nez v0, :ready
    invoke-static {}, Lcom/example/A;->early()V
    :ready
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static unset()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static early()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static never()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
