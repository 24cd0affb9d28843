.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public Lcom/example/Remote;
.super Landroid/app/Service;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .locals 1
    new-instance v0, Lcom/example/Remote$1;
    invoke-direct {v0}, Lcom/example/Remote$1;-><init>()V
    return-object v0
.end method

.method public other()Landroid/os/IBinder;
    .locals 1
    new-instance v0, Lcom/example/Remote$2;
    invoke-direct {v0}, Lcom/example/Remote$2;-><init>()V
    return-object v0
.end method

.class public interface abstract Lcom/example/IRemote;
.super Ljava/lang/Object;
.implements Landroid/os/IInterface;

.method public abstract ask()V
.end method

.class public abstract Lcom/example/IRemote$Stub;
.super Landroid/os/Binder;
.implements Lcom/example/IRemote;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/os/Binder;-><init>()V
    return-void
.end method

.method public asBinder()Landroid/os/IBinder;
    .locals 0
    return-object p0
.end method

.method public onTransact(ILandroid/os/Parcel;Landroid/os/Parcel;I)Z
    .locals 1
    const/4 v0, 0x1
    if-eq p1, v0, :ask
    invoke-super {p0, p1, p2, p3, p4}, Landroid/os/Binder;->onTransact(ILandroid/os/Parcel;Landroid/os/Parcel;I)Z
    move-result v0
    return v0
    :ask
    invoke-virtual {p0}, Lcom/example/IRemote$Stub;->ask()V
    return v0
.end method

.class public Lcom/example/Remote$1;
.super Lcom/example/IRemote$Stub;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/IRemote$Stub;-><init>()V
    return-void
.end method

.method public ask()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public spare()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Remote$2;
.super Lcom/example/IRemote$Stub;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/IRemote$Stub;-><init>()V
    return-void
.end method

.method public ask()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
