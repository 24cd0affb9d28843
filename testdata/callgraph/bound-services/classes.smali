.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/LocalService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    new-instance v1, Lcom/example/Conn;
    invoke-direct {v1}, Lcom/example/Conn;-><init>()V
    invoke-virtual {p0, v0, v1, v4}, Lcom/example/Main;->bindService(Landroid/content/Intent;Landroid/content/ServiceConnection;I)Z
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0}, Landroid/content/Intent;-><init>()V
    new-instance v1, Landroid/content/ComponentName;
    const-string v2, "com.example"
    const-string v3, "com.example.MsgService"
    invoke-direct {v1, v2, v3}, Landroid/content/ComponentName;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setComponent(Landroid/content/ComponentName;)Landroid/content/Intent;
    move-result-object v0
    new-instance v1, Lcom/example/MsgConn;
    invoke-direct {v1}, Lcom/example/MsgConn;-><init>()V
    invoke-virtual {p0, v0, v1, v4}, Lcom/example/Main;->bindService(Landroid/content/Intent;Landroid/content/ServiceConnection;I)Z
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/AidlService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    new-instance v1, Lcom/example/AidlConn;
    invoke-direct {v1}, Lcom/example/AidlConn;-><init>()V
    invoke-virtual {p0, v0, v1, v4}, Lcom/example/Main;->bindService(Landroid/content/Intent;Landroid/content/ServiceConnection;I)Z
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/NeverService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/Started;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "k"
    invoke-virtual {v0, v1, v4}, Landroid/content/Intent;->putExtra(Ljava/lang/String;I)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/example/Main;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/Queue;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/Main;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/Foreground;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/Main;->startForegroundService(Landroid/content/Intent;)Landroid/content/ComponentName;
    return-void
.end method

.class Lcom/example/AidlConn;
.super Ljava/lang/Object;
.implements Landroid/content/ServiceConnection;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .registers 4
    :try_start_0
    invoke-static {p2}, Lcom/example/IRemote$Stub;->asInterface(Landroid/os/IBinder;)Lcom/example/IRemote;
    move-result-object v0
    invoke-interface {v0}, Lcom/example/IRemote;->id()I
    :try_end_7
    .catch Landroid/os/RemoteException; {:try_start_0 .. :try_end_7} :catch_8
    :goto_7
    return-void
    :catch_8
    move-exception v0
    goto :goto_7
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .registers 2
    return-void
.end method

.class Lcom/example/AidlService$1;
.super Lcom/example/IRemote$Stub;
.field final synthetic this$0:Lcom/example/AidlService;

.method constructor <init>(Lcom/example/AidlService;)V
    .registers 2
    iput-object p1, p0, Lcom/example/AidlService$1;->this$0:Lcom/example/AidlService;
    invoke-direct {p0}, Lcom/example/IRemote$Stub;-><init>()V
    return-void
.end method

.method public id()I
    .registers 2
    invoke-static {}, Lcom/example/T;->aidl_id()V
    const/4 v0, 0x1
    return v0
.end method

.method public other()V
    .registers 1
    invoke-static {}, Lcom/example/T;->aidl_other_never()V
    return-void
.end method

.class Lcom/example/AidlService;
.super Landroid/app/Service;
.field private final stub:Lcom/example/IRemote$Stub;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    new-instance v0, Lcom/example/AidlService$1;
    invoke-direct {v0, p0}, Lcom/example/AidlService$1;-><init>(Lcom/example/AidlService;)V
    iput-object v0, p0, Lcom/example/AidlService;->stub:Lcom/example/IRemote$Stub;
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    iget-object v0, p0, Lcom/example/AidlService;->stub:Lcom/example/IRemote$Stub;
    return-object v0
.end method

.class Lcom/example/Conn;
.super Ljava/lang/Object;
.implements Landroid/content/ServiceConnection;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .registers 4
    check-cast p2, Lcom/example/LocalService$LocalBinder;
    invoke-virtual {p2}, Lcom/example/LocalService$LocalBinder;->getService()Lcom/example/LocalService;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/LocalService;->work()V
    return-void
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->disconnected()V
    return-void
.end method

.class Lcom/example/ExportedAidl$1;
.super Lcom/example/IRemote$Stub;
.field final synthetic this$0:Lcom/example/ExportedAidl;

.method constructor <init>(Lcom/example/ExportedAidl;)V
    .registers 2
    iput-object p1, p0, Lcom/example/ExportedAidl$1;->this$0:Lcom/example/ExportedAidl;
    invoke-direct {p0}, Lcom/example/IRemote$Stub;-><init>()V
    return-void
.end method

.method public id()I
    .registers 2
    invoke-static {}, Lcom/example/T;->exported_id()V
    const/4 v0, 0x1
    return v0
.end method

.method public other()V
    .registers 1
    invoke-static {}, Lcom/example/T;->exported_other()V
    return-void
.end method

.class Lcom/example/ExportedAidl;
.super Landroid/app/Service;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    new-instance v0, Lcom/example/ExportedAidl$1;
    invoke-direct {v0, p0}, Lcom/example/ExportedAidl$1;-><init>(Lcom/example/ExportedAidl;)V
    return-object v0
.end method

.class Lcom/example/Foreground;
.super Landroid/app/Service;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public onCreate()V
    .registers 3
    const/4 v0, 0x1
    new-instance v1, Landroid/app/Notification;
    invoke-direct {v1}, Landroid/app/Notification;-><init>()V
    invoke-virtual {p0, v0, v1}, Lcom/example/Foreground;->startForeground(ILandroid/app/Notification;)V
    invoke-static {}, Lcom/example/T;->fg()V
    return-void
.end method

.class Lcom/example/IRemote$Stub$Proxy;
.super Ljava/lang/Object;
.implements Lcom/example/IRemote;
.field private mRemote:Landroid/os/IBinder;

.method constructor <init>(Landroid/os/IBinder;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/IRemote$Stub$Proxy;->mRemote:Landroid/os/IBinder;
    return-void
.end method

.method public asBinder()Landroid/os/IBinder;
    .registers 2
    iget-object v0, p0, Lcom/example/IRemote$Stub$Proxy;->mRemote:Landroid/os/IBinder;
    return-object v0
.end method

.method public id()I
    .registers 6
    invoke-static {}, Landroid/os/Parcel;->obtain()Landroid/os/Parcel;
    move-result-object v1
    invoke-static {}, Landroid/os/Parcel;->obtain()Landroid/os/Parcel;
    move-result-object v2
    :try_start_8
    const-string v0, "com.example.IRemote"
    invoke-virtual {v1, v0}, Landroid/os/Parcel;->writeInterfaceToken(Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/IRemote$Stub$Proxy;->mRemote:Landroid/os/IBinder;
    const/4 v3, 0x1
    const/4 v4, 0x0
    invoke-interface {v0, v3, v1, v2, v4}, Landroid/os/IBinder;->transact(ILandroid/os/Parcel;Landroid/os/Parcel;I)Z
    invoke-virtual {v2}, Landroid/os/Parcel;->readException()V
    invoke-virtual {v2}, Landroid/os/Parcel;->readInt()I
    :try_end_1a
    .catchall {:try_start_8 .. :try_end_1a} :catchall_22
    move-result v0
    invoke-virtual {v2}, Landroid/os/Parcel;->recycle()V
    invoke-virtual {v1}, Landroid/os/Parcel;->recycle()V
    return v0
    :catchall_22
    move-exception v0
    invoke-virtual {v2}, Landroid/os/Parcel;->recycle()V
    invoke-virtual {v1}, Landroid/os/Parcel;->recycle()V
    throw v0
.end method

.method public other()V
    .registers 6
    invoke-static {}, Landroid/os/Parcel;->obtain()Landroid/os/Parcel;
    move-result-object v0
    invoke-static {}, Landroid/os/Parcel;->obtain()Landroid/os/Parcel;
    move-result-object v1
    iget-object v2, p0, Lcom/example/IRemote$Stub$Proxy;->mRemote:Landroid/os/IBinder;
    const/4 v3, 0x2
    const/4 v4, 0x0
    invoke-interface {v2, v3, v0, v1, v4}, Landroid/os/IBinder;->transact(ILandroid/os/Parcel;Landroid/os/Parcel;I)Z
    return-void
.end method

.class public abstract Lcom/example/IRemote$Stub;
.super Landroid/os/Binder;
.implements Lcom/example/IRemote;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/os/Binder;-><init>()V
    const-string v0, "com.example.IRemote"
    invoke-virtual {p0, p0, v0}, Lcom/example/IRemote$Stub;->attachInterface(Landroid/os/IInterface;Ljava/lang/String;)V
    return-void
.end method

.method public static asInterface(Landroid/os/IBinder;)Lcom/example/IRemote;
    .registers 3
    if-nez p0, :cond_4
    const/4 v0, 0x0
    :goto_3
    return-object v0
    :cond_4
    const-string v0, "com.example.IRemote"
    invoke-interface {p0, v0}, Landroid/os/IBinder;->queryLocalInterface(Ljava/lang/String;)Landroid/os/IInterface;
    move-result-object v0
    if-eqz v0, :cond_13
    instance-of v1, v0, Lcom/example/IRemote;
    if-eqz v1, :cond_13
    check-cast v0, Lcom/example/IRemote;
    goto :goto_3
    :cond_13
    new-instance v0, Lcom/example/IRemote$Stub$Proxy;
    invoke-direct {v0, p0}, Lcom/example/IRemote$Stub$Proxy;-><init>(Landroid/os/IBinder;)V
    goto :goto_3
.end method

.method public asBinder()Landroid/os/IBinder;
    .registers 1
    return-object p0
.end method

.method public onTransact(ILandroid/os/Parcel;Landroid/os/Parcel;I)Z
    .registers 7
    const/4 v0, 0x1
    packed-switch p1, :pswitch_data_1e
    invoke-super {p0, p1, p2, p3, p4}, Landroid/os/Binder;->onTransact(ILandroid/os/Parcel;Landroid/os/Parcel;I)Z
    move-result v0
    :goto_8
    return v0
    :pswitch_9
    const-string v1, "com.example.IRemote"
    invoke-virtual {p2, v1}, Landroid/os/Parcel;->enforceInterface(Ljava/lang/String;)V
    invoke-virtual {p0}, Lcom/example/IRemote$Stub;->id()I
    move-result v1
    invoke-virtual {p3}, Landroid/os/Parcel;->writeNoException()V
    invoke-virtual {p3, v1}, Landroid/os/Parcel;->writeInt(I)V
    goto :goto_8
    :pswitch_19
    invoke-virtual {p0}, Lcom/example/IRemote$Stub;->other()V
    goto :goto_8
    nop
    :pswitch_data_1e
    .packed-switch 0x1
        :pswitch_9
        :pswitch_19
    .end packed-switch
.end method

.class interface abstract Lcom/example/IRemote;
.super Ljava/lang/Object;
.implements Landroid/os/IInterface;

.method public abstract id()I
.end method

.method public abstract other()V
.end method

.class Lcom/example/LocalService$LocalBinder;
.super Landroid/os/Binder;
.field final synthetic this$0:Lcom/example/LocalService;

.method constructor <init>(Lcom/example/LocalService;)V
    .registers 2
    iput-object p1, p0, Lcom/example/LocalService$LocalBinder;->this$0:Lcom/example/LocalService;
    invoke-direct {p0}, Landroid/os/Binder;-><init>()V
    return-void
.end method

.method getService()Lcom/example/LocalService;
    .registers 2
    iget-object v0, p0, Lcom/example/LocalService$LocalBinder;->this$0:Lcom/example/LocalService;
    return-object v0
.end method

.class Lcom/example/LocalService;
.super Landroid/app/Service;
.field private final binder:Landroid/os/IBinder;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    new-instance v0, Lcom/example/LocalService$LocalBinder;
    invoke-direct {v0, p0}, Lcom/example/LocalService$LocalBinder;-><init>(Lcom/example/LocalService;)V
    iput-object v0, p0, Lcom/example/LocalService;->binder:Landroid/os/IBinder;
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    invoke-static {}, Lcom/example/T;->local_bind()V
    iget-object v0, p0, Lcom/example/LocalService;->binder:Landroid/os/IBinder;
    return-object v0
.end method

.method public onCreate()V
    .registers 1
    invoke-static {}, Lcom/example/T;->local_create()V
    return-void
.end method

.method public onDestroy()V
    .registers 1
    invoke-static {}, Lcom/example/T;->local_destroy()V
    return-void
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .registers 5
    invoke-static {}, Lcom/example/T;->local_start_never()V
    const/4 v0, 0x0
    return v0
.end method

.method public onUnbind(Landroid/content/Intent;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->local_unbind()V
    const/4 v0, 0x0
    return v0
.end method

.method work()V
    .registers 1
    invoke-static {}, Lcom/example/T;->local_work()V
    return-void
.end method

.class Lcom/example/MsgConn;
.super Ljava/lang/Object;
.implements Landroid/content/ServiceConnection;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .registers 8
    new-instance v0, Landroid/os/Messenger;
    invoke-direct {v0, p2}, Landroid/os/Messenger;-><init>(Landroid/os/IBinder;)V
    const/4 v1, 0x0
    const/4 v2, 0x3
    const/4 v3, 0x0
    const/4 v4, 0x0
    :try_start_9
    invoke-static {v1, v2, v3, v4}, Landroid/os/Message;->obtain(Landroid/os/Handler;III)Landroid/os/Message;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/os/Messenger;->send(Landroid/os/Message;)V
    :try_end_10
    .catch Landroid/os/RemoteException; {:try_start_9 .. :try_end_10} :catch_11
    :goto_10
    return-void
    :catch_11
    move-exception v0
    goto :goto_10
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .registers 2
    return-void
.end method

.class Lcom/example/MsgService$Incoming;
.super Landroid/os/Handler;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .registers 4
    iget v0, p1, Landroid/os/Message;->what:I
    const/4 v1, 0x3
    if-ne v0, v1, :cond_9
    invoke-static {}, Lcom/example/T;->msg3()V
    :cond_8
    :goto_8
    return-void
    :cond_9
    iget v0, p1, Landroid/os/Message;->what:I
    const/4 v1, 0x4
    if-ne v0, v1, :cond_8
    invoke-static {}, Lcom/example/T;->msg4_never()V
    goto :goto_8
.end method

.class Lcom/example/MsgService;
.super Landroid/app/Service;
.field final messenger:Landroid/os/Messenger;

.method constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    new-instance v0, Landroid/os/Messenger;
    new-instance v1, Lcom/example/MsgService$Incoming;
    invoke-direct {v1}, Lcom/example/MsgService$Incoming;-><init>()V
    invoke-direct {v0, v1}, Landroid/os/Messenger;-><init>(Landroid/os/Handler;)V
    iput-object v0, p0, Lcom/example/MsgService;->messenger:Landroid/os/Messenger;
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    iget-object v0, p0, Lcom/example/MsgService;->messenger:Landroid/os/Messenger;
    invoke-virtual {v0}, Landroid/os/Messenger;->getBinder()Landroid/os/IBinder;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/NeverService;
.super Landroid/app/Service;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public onCreate()V
    .registers 1
    invoke-static {}, Lcom/example/T;->service_never()V
    return-void
.end method

.class Lcom/example/Queue;
.super Landroid/app/IntentService;

.method public constructor <init>()V
    .registers 2
    const-string v0, "q"
    invoke-direct {p0, v0}, Landroid/app/IntentService;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method protected onHandleIntent(Landroid/content/Intent;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->handle_intent()V
    return-void
.end method

.class Lcom/example/Started;
.super Landroid/app/Service;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    invoke-static {}, Lcom/example/T;->started_bind_never()V
    const/4 v0, 0x0
    return-object v0
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .registers 7
    const/4 v2, 0x1
    const-string v0, "k"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Intent;->getIntExtra(Ljava/lang/String;I)I
    move-result v0
    if-ne v0, v2, :cond_e
    invoke-static {}, Lcom/example/T;->started_k1()V
    :goto_d
    return v2
    :cond_e
    invoke-static {}, Lcom/example/T;->started_k_other()V
    goto :goto_d
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static aidl_id()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static aidl_other_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static disconnected()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static exported_id()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static exported_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static fg()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static handle_intent()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static local_bind()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static local_create()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static local_destroy()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static local_start_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static local_unbind()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static local_work()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static msg3()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static msg4_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static service_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static started_bind_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static started_k1()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static started_k_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
