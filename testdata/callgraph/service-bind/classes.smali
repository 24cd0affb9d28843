.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/Bound;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    new-instance v1, Lcom/example/Connection;
    invoke-direct {v1}, Lcom/example/Connection;-><init>()V
    const/4 v2, 0x1
    invoke-virtual {p0, v0, v1, v2}, Lcom/example/Main;->bindService(Landroid/content/Intent;Landroid/content/ServiceConnection;I)Z
    new-instance v1, Lcom/example/Unbound;
    invoke-direct {v1}, Lcom/example/Unbound;-><init>()V
    return-void
.end method

.class public Lcom/example/Connection;
.super Ljava/lang/Object;
.implements Landroid/content/ServiceConnection;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .locals 1
    check-cast p2, Lcom/example/Bound$Local;
    invoke-virtual {p2}, Lcom/example/Bound$Local;->service()Lcom/example/Bound;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/Bound;->ask()V
    return-void
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Unbound;
.super Ljava/lang/Object;
.implements Landroid/content/ServiceConnection;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Bound$Local;
.super Landroid/os/Binder;

.field final this$0:Lcom/example/Bound;

.method public constructor <init>(Lcom/example/Bound;)V
    .locals 0
    invoke-direct {p0}, Landroid/os/Binder;-><init>()V
    iput-object p1, p0, Lcom/example/Bound$Local;->this$0:Lcom/example/Bound;
    return-void
.end method

.method public service()Lcom/example/Bound;
    .locals 1
    iget-object v0, p0, Lcom/example/Bound$Local;->this$0:Lcom/example/Bound;
    return-object v0
.end method

.class public Lcom/example/Bound;
.super Landroid/app/Service;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .locals 1
    new-instance v0, Lcom/example/Bound$Local;
    invoke-direct {v0, p0}, Lcom/example/Bound$Local;-><init>(Lcom/example/Bound;)V
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-object v0
.end method

.method public ask()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public unasked()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Idle;
.super Landroid/app/Service;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method
