# api 26
.class public Lcom/example/lantern/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/example/lantern/Delegate;->setFallback(I)V
    return-void
.end method

.class public abstract Lcom/example/lantern/Base;
.super Ljava/lang/Object;
.field final host:Landroid/app/Activity;
.field final wrapped:Ljava/lang/Object;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/lantern/Base;->host:Landroid/app/Activity;
    if-nez p1, :cond_f
    new-instance v0, Ljava/lang/IllegalArgumentException;
    const-string v1, "host"
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_f
    invoke-virtual {p1}, Landroid/app/Activity;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/example/lantern/Base;->wrap(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lcom/example/lantern/Base;->wrapped:Ljava/lang/Object;
    return-void
.end method

.method abstract created(Landroid/os/Bundle;)V
.end method

.method abstract wrap(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public Lcom/example/lantern/Delegate;
.super Lcom/example/lantern/Base;
.field static fallback:I
.field private local:I

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, -0x1
    sput v0, Lcom/example/lantern/Delegate;->fallback:I
    return-void
.end method

.method constructor <init>(Landroid/app/Activity;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/lantern/Base;-><init>(Landroid/app/Activity;)V
    const/16 v0, -0x64
    iput v0, p0, Lcom/example/lantern/Delegate;->local:I
    return-void
.end method

.method static setFallback(I)V
    .registers 1
    sput p0, Lcom/example/lantern/Delegate;->fallback:I
    return-void
.end method

.method apply()V
    .registers 4
    invoke-virtual {p0}, Lcom/example/lantern/Delegate;->mode()I
    move-result v0
    if-nez v0, :cond_24
    const-string v0, "d"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    iget-object v2, p0, Lcom/example/lantern/Delegate;->host:Landroid/app/Activity;
    invoke-static {v2}, Lcom/example/lantern/Twilight;->isNight(Landroid/content/Context;)Z
    move-result v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_24
    return-void
.end method

.method created(Landroid/os/Bundle;)V
    .registers 4
    const/16 v1, -0x64
    if-eqz p1, :cond_10
    iget v0, p0, Lcom/example/lantern/Delegate;->local:I
    if-ne v0, v1, :cond_10
    const-string v0, "mode"
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->getInt(Ljava/lang/String;I)I
    move-result v0
    iput v0, p0, Lcom/example/lantern/Delegate;->local:I
    :cond_10
    return-void
.end method

.method mode()I
    .registers 3
    iget v0, p0, Lcom/example/lantern/Delegate;->local:I
    const/16 v1, -0x64
    if-eq v0, v1, :cond_9
    iget v0, p0, Lcom/example/lantern/Delegate;->local:I
    :goto_8
    return v0
    :cond_9
    sget v0, Lcom/example/lantern/Delegate;->fallback:I
    goto :goto_8
.end method

.method saved(Landroid/os/Bundle;)V
    .registers 4
    iget v0, p0, Lcom/example/lantern/Delegate;->local:I
    const/16 v1, -0x64
    if-eq v0, v1, :cond_d
    const-string v0, "mode"
    iget v1, p0, Lcom/example/lantern/Delegate;->local:I
    invoke-virtual {p1, v0, v1}, Landroid/os/Bundle;->putInt(Ljava/lang/String;I)V
    :cond_d
    return-void
.end method

.method wrap(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0x0
    aput-object p0, v0, v1
    const/4 v1, 0x1
    aput-object p1, v0, v1
    return-object v0
.end method

.class public Lcom/example/lantern/MainActivity;
.super Landroid/app/Activity;
.field private d:Lcom/example/lantern/Delegate;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method delegate()Lcom/example/lantern/Delegate;
    .registers 2
    iget-object v0, p0, Lcom/example/lantern/MainActivity;->d:Lcom/example/lantern/Delegate;
    if-nez v0, :cond_b
    new-instance v0, Lcom/example/lantern/Delegate;
    invoke-direct {v0, p0}, Lcom/example/lantern/Delegate;-><init>(Landroid/app/Activity;)V
    iput-object v0, p0, Lcom/example/lantern/MainActivity;->d:Lcom/example/lantern/Delegate;
    :cond_b
    iget-object v0, p0, Lcom/example/lantern/MainActivity;->d:Lcom/example/lantern/Delegate;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/lantern/MainActivity;->delegate()Lcom/example/lantern/Delegate;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/example/lantern/Delegate;->created(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/lantern/MainActivity;->delegate()Lcom/example/lantern/Delegate;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/lantern/Delegate;->apply()V
    return-void
.end method

.method protected onSaveInstanceState(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onSaveInstanceState(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/lantern/MainActivity;->delegate()Lcom/example/lantern/Delegate;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/example/lantern/Delegate;->saved(Landroid/os/Bundle;)V
    return-void
.end method

.class public Lcom/example/lantern/Twilight;
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
