.class public Lcom/example/Main;
.super Landroid/app/Activity;
.field api:Lcom/example/Api;
.field tracker:Lcom/example/Tracker;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-static {}, Lcom/example/DaggerAppComponent;->builder()Lcom/example/DaggerAppComponent$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/AppModule;
    invoke-direct {v1, p0}, Lcom/example/AppModule;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lcom/example/DaggerAppComponent$Builder;->appModule(Lcom/example/AppModule;)Lcom/example/DaggerAppComponent$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/DaggerAppComponent$Builder;->build()Lcom/example/AppComponent;
    move-result-object v0
    invoke-interface {v0, p0}, Lcom/example/AppComponent;->inject(Lcom/example/Main;)V
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lcom/example/Main;->tracker:Lcom/example/Tracker;
    const-string v1, "open"
    invoke-virtual {v0, v1}, Lcom/example/Tracker;->track(Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/Main;->api:Lcom/example/Api;
    invoke-virtual {v0}, Lcom/example/Api;->call()V
    return-void
.end method

.class final Lcom/example/Api;
.super Ljava/lang/Object;
.field final p:Lcom/example/Provider;
.end field

.method constructor <init>(Lcom/example/Provider;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Api;->p:Lcom/example/Provider;
    return-void
.end method

.method call()V
    .registers 2
    iget-object v0, p0, Lcom/example/Api;->p:Lcom/example/Provider;
    invoke-interface {v0}, Lcom/example/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Session;
    invoke-virtual {v0}, Lcom/example/Session;->open()V
    return-void
.end method

.class interface abstract Lcom/example/AppComponent;
.super Ljava/lang/Object;

.method public abstract inject(Lcom/example/Main;)V
.end method

.class final Lcom/example/AppModule;
.super Ljava/lang/Object;
.field final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/AppModule;->c:Landroid/content/Context;
    return-void
.end method

.method provideFake()Lcom/example/Sender;
    .registers 2
    invoke-static {}, Lcom/example/T;->provide_fake_never()V
    new-instance v0, Lcom/example/FakeSender;
    invoke-direct {v0}, Lcom/example/FakeSender;-><init>()V
    return-object v0
.end method

.method provideSender()Lcom/example/Sender;
    .registers 2
    invoke-static {}, Lcom/example/T;->provide()V
    new-instance v0, Lcom/example/NetSender;
    invoke-direct {v0}, Lcom/example/NetSender;-><init>()V
    return-object v0
.end method

.class final Lcom/example/AppModule_ProvideSenderFactory;
.super Ljava/lang/Object;
.implements Lcom/example/Factory;
.field private final module:Lcom/example/AppModule;

.method constructor <init>(Lcom/example/AppModule;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/AppModule_ProvideSenderFactory;->module:Lcom/example/AppModule;
    return-void
.end method

.method static create(Lcom/example/AppModule;)Lcom/example/AppModule_ProvideSenderFactory;
    .registers 2
    new-instance v0, Lcom/example/AppModule_ProvideSenderFactory;
    invoke-direct {v0, p0}, Lcom/example/AppModule_ProvideSenderFactory;-><init>(Lcom/example/AppModule;)V
    return-object v0
.end method

.method static provideSender(Lcom/example/AppModule;)Lcom/example/Sender;
    .registers 2
    invoke-virtual {p0}, Lcom/example/AppModule;->provideSender()Lcom/example/Sender;
    move-result-object v0
    invoke-static {v0}, Lcom/example/Preconditions;->checkNotNull(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Sender;
    return-object v0
.end method

.method public get()Lcom/example/Sender;
    .registers 2
    iget-object v0, p0, Lcom/example/AppModule_ProvideSenderFactory;->module:Lcom/example/AppModule;
    invoke-static {v0}, Lcom/example/AppModule_ProvideSenderFactory;->provideSender(Lcom/example/AppModule;)Lcom/example/Sender;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic get()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/AppModule_ProvideSenderFactory;->get()Lcom/example/Sender;
    move-result-object v0
    return-object v0
.end method

.class synthetic Lcom/example/DaggerAppComponent$1;
.super Ljava/lang/Object;

.class final Lcom/example/DaggerAppComponent$Builder;
.super Ljava/lang/Object;
.field private appModule:Lcom/example/AppModule;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method appModule(Lcom/example/AppModule;)Lcom/example/DaggerAppComponent$Builder;
    .registers 3
    invoke-static {p1}, Lcom/example/Preconditions;->checkNotNull(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/AppModule;
    iput-object v0, p0, Lcom/example/DaggerAppComponent$Builder;->appModule:Lcom/example/AppModule;
    return-object p0
.end method

.method build()Lcom/example/AppComponent;
    .registers 4
    iget-object v0, p0, Lcom/example/DaggerAppComponent$Builder;->appModule:Lcom/example/AppModule;
    const-class v1, Lcom/example/AppModule;
    invoke-static {v0, v1}, Lcom/example/Preconditions;->checkBuilderRequirement(Ljava/lang/Object;Ljava/lang/Class;)V
    new-instance v0, Lcom/example/DaggerAppComponent;
    iget-object v1, p0, Lcom/example/DaggerAppComponent$Builder;->appModule:Lcom/example/AppModule;
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/example/DaggerAppComponent;-><init>(Lcom/example/AppModule;Lcom/example/DaggerAppComponent$1;)V
    return-object v0
.end method

.class final Lcom/example/DaggerAppComponent;
.super Ljava/lang/Object;
.implements Lcom/example/AppComponent;
.field private final senderProvider:Lcom/example/Provider;
.end field
.field private final sessionProvider:Lcom/example/Provider;
.end field
.field private final trackerProvider:Lcom/example/Provider;
.end field

.method private constructor <init>(Lcom/example/AppModule;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {p1}, Lcom/example/AppModule_ProvideSenderFactory;->create(Lcom/example/AppModule;)Lcom/example/AppModule_ProvideSenderFactory;
    move-result-object v0
    invoke-static {v0}, Lcom/example/DoubleCheck;->provider(Lcom/example/Provider;)Lcom/example/Provider;
    move-result-object v0
    iput-object v0, p0, Lcom/example/DaggerAppComponent;->senderProvider:Lcom/example/Provider;
    iget-object v0, p0, Lcom/example/DaggerAppComponent;->senderProvider:Lcom/example/Provider;
    invoke-static {v0}, Lcom/example/Tracker_Factory;->create(Lcom/example/Provider;)Lcom/example/Tracker_Factory;
    move-result-object v0
    invoke-static {v0}, Lcom/example/DoubleCheck;->provider(Lcom/example/Provider;)Lcom/example/Provider;
    move-result-object v0
    iput-object v0, p0, Lcom/example/DaggerAppComponent;->trackerProvider:Lcom/example/Provider;
    invoke-static {}, Lcom/example/Session_Factory;->create()Lcom/example/Session_Factory;
    move-result-object v0
    iput-object v0, p0, Lcom/example/DaggerAppComponent;->sessionProvider:Lcom/example/Provider;
    return-void
.end method

.method synthetic constructor <init>(Lcom/example/AppModule;Lcom/example/DaggerAppComponent$1;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/DaggerAppComponent;-><init>(Lcom/example/AppModule;)V
    return-void
.end method

.method static builder()Lcom/example/DaggerAppComponent$Builder;
    .registers 1
    new-instance v0, Lcom/example/DaggerAppComponent$Builder;
    invoke-direct {v0}, Lcom/example/DaggerAppComponent$Builder;-><init>()V
    return-object v0
.end method

.method public inject(Lcom/example/Main;)V
    .registers 4
    iget-object v0, p0, Lcom/example/DaggerAppComponent;->trackerProvider:Lcom/example/Provider;
    invoke-interface {v0}, Lcom/example/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Tracker;
    iput-object v0, p1, Lcom/example/Main;->tracker:Lcom/example/Tracker;
    new-instance v0, Lcom/example/Api;
    iget-object v1, p0, Lcom/example/DaggerAppComponent;->sessionProvider:Lcom/example/Provider;
    invoke-direct {v0, v1}, Lcom/example/Api;-><init>(Lcom/example/Provider;)V
    iput-object v0, p1, Lcom/example/Main;->api:Lcom/example/Api;
    return-void
.end method

.class final Lcom/example/DoubleCheck;
.super Ljava/lang/Object;
.implements Lcom/example/Provider;
.field private static final UNINITIALIZED:Ljava/lang/Object;
.field private volatile instance:Ljava/lang/Object;
.field private volatile provider:Lcom/example/Provider;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Lcom/example/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    return-void
.end method

.method constructor <init>(Lcom/example/Provider;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lcom/example/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    iput-object v0, p0, Lcom/example/DoubleCheck;->instance:Ljava/lang/Object;
    iput-object p1, p0, Lcom/example/DoubleCheck;->provider:Lcom/example/Provider;
    return-void
.end method

.method static provider(Lcom/example/Provider;)Lcom/example/Provider;
    .registers 2
    instance-of v0, p0, Lcom/example/DoubleCheck;
    if-eqz v0, :cond_5
    :goto_4
    return-object p0
    :cond_5
    new-instance v0, Lcom/example/DoubleCheck;
    invoke-direct {v0, p0}, Lcom/example/DoubleCheck;-><init>(Lcom/example/Provider;)V
    move-object p0, v0
    goto :goto_4
.end method

.method public get()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lcom/example/DoubleCheck;->instance:Ljava/lang/Object;
    sget-object v1, Lcom/example/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    if-ne v0, v1, :cond_19
    monitor-enter p0
    :try_start_7
    iget-object v0, p0, Lcom/example/DoubleCheck;->instance:Ljava/lang/Object;
    sget-object v1, Lcom/example/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    if-ne v0, v1, :cond_18
    iget-object v0, p0, Lcom/example/DoubleCheck;->provider:Lcom/example/Provider;
    invoke-interface {v0}, Lcom/example/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lcom/example/DoubleCheck;->instance:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Lcom/example/DoubleCheck;->provider:Lcom/example/Provider;
    :cond_18
    monitor-exit p0
    :cond_19
    return-object v0
    :catchall_1a
    move-exception v0
    monitor-exit p0
    :try_end_1c
    .catchall {:try_start_7 .. :try_end_1c} :catchall_1a
    throw v0
.end method

.class interface abstract Lcom/example/Factory;
.super Ljava/lang/Object;
.implements Lcom/example/Provider;

.class final Lcom/example/FakeSender;
.super Ljava/lang/Object;
.implements Lcom/example/Sender;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public send(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->fake_never()V
    return-void
.end method

.class final Lcom/example/NetSender;
.super Ljava/lang/Object;
.implements Lcom/example/Sender;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public send(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->net()V
    return-void
.end method

.class final Lcom/example/Never_Factory;
.super Ljava/lang/Object;
.implements Lcom/example/Factory;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static create()Lcom/example/Never_Factory;
    .registers 1
    new-instance v0, Lcom/example/Never_Factory;
    invoke-direct {v0}, Lcom/example/Never_Factory;-><init>()V
    return-object v0
.end method

.method public bridge synthetic get()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Never_Factory;->get()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public get()Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/T;->never_factory_never()V
    const-string v0, ""
    return-object v0
.end method

.class final Lcom/example/Preconditions;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static checkBuilderRequirement(Ljava/lang/Object;Ljava/lang/Class;)V
    .registers 5
    if-nez p0, :cond_1f
    new-instance v0, Ljava/lang/IllegalStateException;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p1}, Ljava/lang/Class;->getCanonicalName()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, " must be set"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1f
    return-void
.end method

.method static checkNotNull(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 2
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0}, Ljava/lang/NullPointerException;-><init>()V
    throw v0
    :cond_8
    return-object p0
.end method

.class interface abstract Lcom/example/Provider;
.super Ljava/lang/Object;

.method public abstract get()Ljava/lang/Object;
.end method

.class interface abstract Lcom/example/Sender;
.super Ljava/lang/Object;

.method public abstract send(Ljava/lang/String;)V
.end method

.class final Lcom/example/Session;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/example/T;->session()V
    return-void
.end method

.method open()V
    .registers 1
    invoke-static {}, Lcom/example/T;->session_open()V
    return-void
.end method

.class final Lcom/example/Session_Factory$InstanceHolder;
.super Ljava/lang/Object;
.field static final INSTANCE:Lcom/example/Session_Factory;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/Session_Factory;
    invoke-direct {v0}, Lcom/example/Session_Factory;-><init>()V
    sput-object v0, Lcom/example/Session_Factory$InstanceHolder;->INSTANCE:Lcom/example/Session_Factory;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class final Lcom/example/Session_Factory;
.super Ljava/lang/Object;
.implements Lcom/example/Factory;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static create()Lcom/example/Session_Factory;
    .registers 1
    sget-object v0, Lcom/example/Session_Factory$InstanceHolder;->INSTANCE:Lcom/example/Session_Factory;
    return-object v0
.end method

.method public get()Lcom/example/Session;
    .registers 2
    new-instance v0, Lcom/example/Session;
    invoke-direct {v0}, Lcom/example/Session;-><init>()V
    return-object v0
.end method

.method public bridge synthetic get()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Session_Factory;->get()Lcom/example/Session;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static fake_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static net()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static never_factory_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static provide()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static provide_fake_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static session()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static session_open()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static track()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class final Lcom/example/Tracker;
.super Ljava/lang/Object;
.field final s:Lcom/example/Sender;

.method constructor <init>(Lcom/example/Sender;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Tracker;->s:Lcom/example/Sender;
    return-void
.end method

.method track(Ljava/lang/String;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->track()V
    iget-object v0, p0, Lcom/example/Tracker;->s:Lcom/example/Sender;
    invoke-interface {v0, p1}, Lcom/example/Sender;->send(Ljava/lang/String;)V
    return-void
.end method

.class final Lcom/example/Tracker_Factory;
.super Ljava/lang/Object;
.implements Lcom/example/Factory;
.field private final p:Lcom/example/Provider;
.end field

.method constructor <init>(Lcom/example/Provider;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Tracker_Factory;->p:Lcom/example/Provider;
    return-void
.end method

.method static create(Lcom/example/Provider;)Lcom/example/Tracker_Factory;
    .registers 2
    new-instance v0, Lcom/example/Tracker_Factory;
    invoke-direct {v0, p0}, Lcom/example/Tracker_Factory;-><init>(Lcom/example/Provider;)V
    return-object v0
.end method

.method public get()Lcom/example/Tracker;
    .registers 3
    new-instance v1, Lcom/example/Tracker;
    iget-object v0, p0, Lcom/example/Tracker_Factory;->p:Lcom/example/Provider;
    invoke-interface {v0}, Lcom/example/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/Sender;
    invoke-direct {v1, v0}, Lcom/example/Tracker;-><init>(Lcom/example/Sender;)V
    return-object v1
.end method

.method public bridge synthetic get()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Tracker_Factory;->get()Lcom/example/Tracker;
    move-result-object v0
    return-object v0
.end method
