.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.field private kept:Lcom/example/Task;

.method public onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/A;
    invoke-direct {v0}, Lcom/example/A;-><init>()V
    new-instance v1, Lcom/example/Task;
    invoke-direct {v1, v0}, Lcom/example/Task;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Lcom/example/Task;->go()V
    new-instance v0, Lcom/example/B;
    invoke-direct {v0}, Lcom/example/B;-><init>()V
    new-instance v1, Lcom/example/Task;
    invoke-direct {v1, v0}, Lcom/example/Task;-><init>(Ljava/lang/Runnable;)V
    iput-object v1, p0, Lcom/example/Main;->kept:Lcom/example/Task;
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, Lcom/example/Main;->setContentView(Landroid/view/View;)V
    new-instance v0, Lcom/example/C;
    invoke-direct {v0}, Lcom/example/C;-><init>()V
    new-instance v1, Lcom/example/Task;
    invoke-direct {v1, v0}, Lcom/example/Task;-><init>(Ljava/lang/Runnable;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 1
    iget-object v0, p0, Lcom/example/Main;->kept:Lcom/example/Task;
    invoke-virtual {v0}, Lcom/example/Task;->go()V
    return-void
.end method

.class public Lcom/example/Task;
.super Ljava/lang/Object;

.field private final body:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Task;->body:Ljava/lang/Runnable;
    return-void
.end method

.method public go()V
    .locals 1
    iget-object v0, p0, Lcom/example/Task;->body:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/B;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/C;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
