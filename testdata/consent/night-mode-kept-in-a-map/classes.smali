# api 26
.class public Landroidx/collection/SimpleArrayMap;
.super Ljava/lang/Object;
.field private static cache:[Ljava/lang/Object;
.field private static cached:I
.field private array:[Ljava/lang/Object;
.field private size:I

.method public constructor <init>()V
    .registers 5
    const/4 v3, 0x0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x4
    new-array v0, v0, [Ljava/lang/Object;
    iput-object v0, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    sget-object v0, Landroidx/collection/SimpleArrayMap;->cache:[Ljava/lang/Object;
    if-eqz v0, :cond_23
    sget-object v1, Landroidx/collection/SimpleArrayMap;->cache:[Ljava/lang/Object;
    iput-object v1, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    aget-object v0, v1, v3
    check-cast v0, [Ljava/lang/Object;
    sput-object v0, Landroidx/collection/SimpleArrayMap;->cache:[Ljava/lang/Object;
    const/4 v0, 0x1
    const/4 v2, 0x0
    aput-object v2, v1, v0
    aput-object v2, v1, v3
    sget v0, Landroidx/collection/SimpleArrayMap;->cached:I
    add-int/lit8 v0, v0, -0x1
    sput v0, Landroidx/collection/SimpleArrayMap;->cached:I
    :cond_23
    return-void
.end method

.method public get(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-virtual {p0, p1}, Landroidx/collection/SimpleArrayMap;->indexOfKey(Ljava/lang/Object;)I
    move-result v0
    if-ltz v0, :cond_f
    iget-object v1, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    shl-int/lit8 v0, v0, 0x1
    add-int/lit8 v0, v0, 0x1
    aget-object v0, v1, v0
    :goto_e
    return-object v0
    :cond_f
    const/4 v0, 0x0
    goto :goto_e
.end method

.method public indexOfKey(Ljava/lang/Object;)I
    .registers 5
    const/4 v0, 0x0
    :goto_1
    iget v1, p0, Landroidx/collection/SimpleArrayMap;->size:I
    if-ge v0, v1, :cond_15
    iget-object v1, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    shl-int/lit8 v2, v0, 0x1
    aget-object v1, v1, v2
    invoke-virtual {p1, v1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_12
    :goto_11
    return v0
    :cond_12
    add-int/lit8 v0, v0, 0x1
    goto :goto_1
    :cond_15
    const/4 v0, -0x1
    goto :goto_11
.end method

.method public put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    const/4 v3, 0x0
    iget v0, p0, Landroidx/collection/SimpleArrayMap;->size:I
    add-int/lit8 v0, v0, 0x1
    shl-int/lit8 v0, v0, 0x1
    iget-object v1, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    array-length v1, v1
    if-le v0, v1, :cond_2c
    iget-object v0, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    array-length v0, v0
    mul-int/lit8 v0, v0, 0x2
    new-array v0, v0, [Ljava/lang/Object;
    iget-object v1, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    iget v2, p0, Landroidx/collection/SimpleArrayMap;->size:I
    shl-int/lit8 v2, v2, 0x1
    invoke-static {v1, v3, v0, v3, v2}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    iget-object v1, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    sget-object v2, Landroidx/collection/SimpleArrayMap;->cache:[Ljava/lang/Object;
    aput-object v2, v1, v3
    sput-object v1, Landroidx/collection/SimpleArrayMap;->cache:[Ljava/lang/Object;
    sget v1, Landroidx/collection/SimpleArrayMap;->cached:I
    add-int/lit8 v1, v1, 0x1
    sput v1, Landroidx/collection/SimpleArrayMap;->cached:I
    iput-object v0, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    :cond_2c
    iget-object v0, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    iget v1, p0, Landroidx/collection/SimpleArrayMap;->size:I
    shl-int/lit8 v1, v1, 0x1
    aput-object p1, v0, v1
    iget-object v0, p0, Landroidx/collection/SimpleArrayMap;->array:[Ljava/lang/Object;
    iget v1, p0, Landroidx/collection/SimpleArrayMap;->size:I
    shl-int/lit8 v1, v1, 0x1
    add-int/lit8 v1, v1, 0x1
    aput-object p2, v0, v1
    iget v0, p0, Landroidx/collection/SimpleArrayMap;->size:I
    add-int/lit8 v0, v0, 0x1
    iput v0, p0, Landroidx/collection/SimpleArrayMap;->size:I
    const/4 v0, 0x0
    return-object v0
.end method

.method public size()I
    .registers 2
    iget v0, p0, Landroidx/collection/SimpleArrayMap;->size:I
    return v0
.end method

.class public Lcom/example/lamp/App;
.super Landroid/app/Application;
.field static final OTHERS:Landroidx/collection/SimpleArrayMap;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Landroidx/collection/SimpleArrayMap;
    invoke-direct {v0}, Landroidx/collection/SimpleArrayMap;-><init>()V
    sput-object v0, Lcom/example/lamp/App;->OTHERS:Landroidx/collection/SimpleArrayMap;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    move v1, v2
    :goto_5
    const/16 v0, 0x14
    if-ge v1, v0, :cond_30
    sget-object v3, Lcom/example/lamp/App;->OTHERS:Landroidx/collection/SimpleArrayMap;
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v4, "k"
    invoke-virtual {v0, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v4
    rem-int/lit8 v0, v1, 0x2
    if-nez v0, :cond_2d
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    :goto_26
    invoke-virtual {v3, v4, v0}, Landroidx/collection/SimpleArrayMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    add-int/lit8 v0, v1, 0x1
    move v1, v0
    goto :goto_5
    :cond_2d
    const-string v0, "v"
    goto :goto_26
    :cond_30
    sget-object v0, Lcom/example/lamp/App;->OTHERS:Landroidx/collection/SimpleArrayMap;
    const-string v1, "all"
    const-string v3, "s"
    invoke-virtual {p0, v3, v2}, Lcom/example/lamp/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    invoke-interface {v2}, Landroid/content/SharedPreferences;->getAll()Ljava/util/Map;
    move-result-object v2
    const-string v3, "last"
    invoke-interface {v2, v3}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroidx/collection/SimpleArrayMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/lamp/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/lamp/Delegate;
.super Ljava/lang/Object;
.field static final MODES:Landroidx/collection/SimpleArrayMap;
.end field
.field static fallback:I
.field private final host:Landroid/app/Activity;
.field private local:I

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Landroidx/collection/SimpleArrayMap;
    invoke-direct {v0}, Landroidx/collection/SimpleArrayMap;-><init>()V
    sput-object v0, Lcom/example/lamp/Delegate;->MODES:Landroidx/collection/SimpleArrayMap;
    const/16 v0, -0x64
    sput v0, Lcom/example/lamp/Delegate;->fallback:I
    return-void
.end method

.method constructor <init>(Landroid/app/Activity;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/16 v0, -0x64
    iput v0, p0, Lcom/example/lamp/Delegate;->local:I
    iput-object p1, p0, Lcom/example/lamp/Delegate;->host:Landroid/app/Activity;
    sget-object v0, Lcom/example/lamp/Delegate;->MODES:Landroidx/collection/SimpleArrayMap;
    invoke-virtual {p1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/collection/SimpleArrayMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Integer;
    if-eqz v0, :cond_21
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    iput v0, p0, Lcom/example/lamp/Delegate;->local:I
    :cond_21
    return-void
.end method

.method static setFallback(I)V
    .registers 1
    sput p0, Lcom/example/lamp/Delegate;->fallback:I
    return-void
.end method

.method apply()V
    .registers 4
    invoke-virtual {p0}, Lcom/example/lamp/Delegate;->mode()I
    move-result v0
    if-nez v0, :cond_24
    const-string v0, "d"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/lamp/Delegate;->host:Landroid/app/Activity;
    invoke-static {v2}, Lcom/example/lamp/Twilight;->isNight(Landroid/content/Context;)Z
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_24
    return-void
.end method

.method destroyed()V
    .registers 4
    iget v0, p0, Lcom/example/lamp/Delegate;->local:I
    const/16 v1, -0x64
    if-eq v0, v1, :cond_23
    iget-object v0, p0, Lcom/example/lamp/Delegate;->host:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->isChangingConfigurations()Z
    move-result v0
    if-eqz v0, :cond_23
    sget-object v0, Lcom/example/lamp/Delegate;->MODES:Landroidx/collection/SimpleArrayMap;
    iget-object v1, p0, Lcom/example/lamp/Delegate;->host:Landroid/app/Activity;
    invoke-virtual {v1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    iget v2, p0, Lcom/example/lamp/Delegate;->local:I
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroidx/collection/SimpleArrayMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_23
    return-void
.end method

.method mode()I
    .registers 3
    iget v0, p0, Lcom/example/lamp/Delegate;->local:I
    const/16 v1, -0x64
    if-eq v0, v1, :cond_9
    iget v0, p0, Lcom/example/lamp/Delegate;->local:I
    :goto_8
    return v0
    :cond_9
    sget v0, Lcom/example/lamp/Delegate;->fallback:I
    goto :goto_8
.end method

.method setLocal(I)V
    .registers 2
    iput p1, p0, Lcom/example/lamp/Delegate;->local:I
    return-void
.end method

.class public Lcom/example/lamp/MainActivity;
.super Landroid/app/Activity;
.field private d:Lcom/example/lamp/Delegate;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method delegate()Lcom/example/lamp/Delegate;
    .registers 2
    iget-object v0, p0, Lcom/example/lamp/MainActivity;->d:Lcom/example/lamp/Delegate;
    if-nez v0, :cond_b
    new-instance v0, Lcom/example/lamp/Delegate;
    invoke-direct {v0, p0}, Lcom/example/lamp/Delegate;-><init>(Landroid/app/Activity;)V
    iput-object v0, p0, Lcom/example/lamp/MainActivity;->d:Lcom/example/lamp/Delegate;
    :cond_b
    iget-object v0, p0, Lcom/example/lamp/MainActivity;->d:Lcom/example/lamp/Delegate;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/lamp/MainActivity;->delegate()Lcom/example/lamp/Delegate;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/lamp/Delegate;->apply()V
    return-void
.end method

.method protected onDestroy()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V
    invoke-virtual {p0}, Lcom/example/lamp/MainActivity;->delegate()Lcom/example/lamp/Delegate;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/lamp/Delegate;->destroyed()V
    return-void
.end method

.class public Lcom/example/lamp/Twilight;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static isNight(Landroid/content/Context;)Z
    .registers 5
    const-string v0, "location"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "network"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    if-eqz v0, :cond_1c
    invoke-virtual {v0}, Landroid/location/Location;->getLatitude()D
    move-result-wide v0
    const-wide/high16 v2, 0x404e000000000000L    # 60.0
    cmpl-double v0, v0, v2
    if-lez v0, :cond_1c
    const/4 v0, 0x1
    :goto_1b
    return v0
    :cond_1c
    const/4 v0, 0x0
    goto :goto_1b
.end method
