# api 26
.class public Lcom/example/ford/App;
.super Landroid/app/Application;
.field static final ALL:Ljava/util/Map;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/example/ford/App;->ALL:Ljava/util/Map;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static get(Ljava/lang/Class;)Ljava/lang/Object;
    .registers 4
    sget-object v0, Lcom/example/ford/App;->ALL:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/ford/Definition;
    const-string v1, "definition"
    invoke-static {v0, v1}, Lcom/example/ford/c;->d(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/ford/Scope;
    invoke-direct {v1}, Lcom/example/ford/Scope;-><init>()V
    new-instance v2, Lcom/example/ford/Params;
    invoke-direct {v2}, Lcom/example/ford/Params;-><init>()V
    invoke-interface {v0, v1, v2}, Lcom/example/ford/Definition;->make(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lcom/example/ford/App;->ALL:Ljava/util/Map;
    const-class v1, Lcom/example/ford/Probe;
    new-instance v2, Lcom/example/ford/ProbeDefinition;
    invoke-direct {v2}, Lcom/example/ford/ProbeDefinition;-><init>()V
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/ford/App;->ALL:Ljava/util/Map;
    const-class v1, Ljava/lang/StringBuilder;
    new-instance v2, Lcom/example/ford/LogDefinition;
    invoke-direct {v2}, Lcom/example/ford/LogDefinition;-><init>()V
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    const-class v0, Ljava/lang/StringBuilder;
    invoke-static {v0}, Lcom/example/ford/App;->get(Ljava/lang/Class;)Ljava/lang/Object;
    return-void
.end method

.class public interface abstract Lcom/example/ford/Definition;
.super Ljava/lang/Object;

.method public abstract make(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public Lcom/example/ford/LogDefinition;
.super Ljava/lang/Object;
.implements Lcom/example/ford/Definition;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public make(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Lcom/example/ford/Scope;
    if-nez p1, :cond_c
    new-instance v0, Ljava/lang/NullPointerException;
    const-string v1, "scope"
    invoke-direct {v0, v1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_c
    check-cast p2, Lcom/example/ford/Params;
    if-nez p2, :cond_12
    const/4 v0, 0x0
    :goto_11
    return-object v0
    :cond_12
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    goto :goto_11
.end method

.class public Lcom/example/ford/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "m"
    const-class v0, Lcom/example/ford/Probe;
    invoke-static {v0}, Lcom/example/ford/App;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/ford/Probe;
    iget-object v0, v0, Lcom/example/ford/Probe;->id:Ljava/lang/String;
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/ford/Params;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/ford/Probe;
.super Ljava/lang/Object;
.field final id:Ljava/lang/String;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lcom/example/ford/Probe;->id:Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/ford/ProbeDefinition;
.super Ljava/lang/Object;
.implements Lcom/example/ford/Definition;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public make(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Lcom/example/ford/Scope;
    check-cast p2, Lcom/example/ford/Params;
    const-string v0, "$receiver"
    invoke-static {p1, v0}, Lcom/example/ford/c;->d(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "it"
    invoke-static {p2, v0}, Lcom/example/ford/c;->d(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/example/ford/Probe;
    invoke-direct {v0}, Lcom/example/ford/Probe;-><init>()V
    return-object v0
.end method

.class public Lcom/example/ford/Scope;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/ford/c;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static d(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method
