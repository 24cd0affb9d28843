# org.greenrobot.eventbus is not in the package.
.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/example/Kept;
    invoke-direct {v1}, Lcom/example/Kept;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->postSticky(Ljava/lang/Object;)V
    new-instance v1, Lcom/example/Listens;
    invoke-direct {v1}, Lcom/example/Listens;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->register(Ljava/lang/Object;)V
    new-instance v1, Lcom/example/Deaf;
    invoke-direct {v1}, Lcom/example/Deaf;-><init>()V
    new-instance v1, Lcom/example/Now;
    invoke-direct {v1}, Lcom/example/Now;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    new-instance v1, Lcom/example/Other;
    invoke-direct {v1}, Lcom/example/Other;-><init>()V
    return-void
.end method

.method public onBackPressed()V
    .registers 3
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/example/Later;
    invoke-direct {v1}, Lcom/example/Later;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/example/Event;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/Now;
.super Lcom/example/Event;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/Event;-><init>()V
    return-void
.end method

.class public Lcom/example/Later;
.super Lcom/example/Event;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/Event;-><init>()V
    return-void
.end method

.class public Lcom/example/Kept;
.super Lcom/example/Event;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/Event;-><init>()V
    return-void
.end method

.class public Lcom/example/Other;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/Base;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public inherited(Lcom/example/Now;)V
    .registers 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Listens;
.super Lcom/example/Base;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/Base;-><init>()V
    return-void
.end method

.method public now(Lcom/example/Now;)V
    .registers 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public above(Lcom/example/Event;)V
    .registers 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public later(Lcom/example/Later;)V
    .registers 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public kept(Lcom/example/Kept;)V
    .registers 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
        sticky = true
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public other(Lcom/example/Other;)V
    .registers 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public plain(Lcom/example/Now;)V
    .registers 2
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Deaf;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public now(Lcom/example/Now;)V
    .registers 2
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

