# api 26
.class public Lcom/example/arraymap/App;
.super Landroid/app/Application;
.field static final answers:Lcom/example/arraymap/h;
.field static final settings:Lcom/example/arraymap/a;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcom/example/arraymap/a;
    invoke-direct {v0}, Lcom/example/arraymap/a;-><init>()V
    sput-object v0, Lcom/example/arraymap/App;->settings:Lcom/example/arraymap/a;
    new-instance v0, Lcom/example/arraymap/h;
    const/4 v1, 0x4
    invoke-direct {v0, v1}, Lcom/example/arraymap/h;-><init>(I)V
    sput-object v0, Lcom/example/arraymap/App;->answers:Lcom/example/arraymap/h;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static use(Landroid/content/Context;)V
    .registers 4
    sget-object v0, Lcom/example/arraymap/App;->answers:Lcom/example/arraymap/h;
    const-string v1, "agreed"
    invoke-virtual {v0, v1}, Lcom/example/arraymap/h;->containsKey(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_13
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_13
    sget-object v0, Lcom/example/arraymap/App;->answers:Lcom/example/arraymap/h;
    const-string v1, "asked"
    invoke-virtual {v0, v1}, Lcom/example/arraymap/h;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_2e
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getNetworkOperatorName()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2e
    sget-object v0, Lcom/example/arraymap/App;->settings:Lcom/example/arraymap/a;
    invoke-virtual {v0}, Lcom/example/arraymap/a;->values()Ljava/util/Collection;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Collection;->size()I
    move-result v0
    const/4 v1, 0x1
    if-le v0, v1, :cond_4a
    const-string v0, "a"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4a
    return-void
.end method

.method public onCreate()V
    .registers 7
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lcom/example/arraymap/App;->settings:Lcom/example/arraymap/a;
    const-string v1, "launches"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    long-to-int v2, v2
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/example/arraymap/a;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/arraymap/App;->settings:Lcom/example/arraymap/a;
    const-string v1, "colour"
    new-instance v2, Ljava/util/Random;
    invoke-direct {v2}, Ljava/util/Random;-><init>()V
    invoke-virtual {v2}, Ljava/util/Random;->nextInt()I
    move-result v2
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/example/arraymap/a;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    new-instance v0, Lcom/example/arraymap/a;
    invoke-direct {v0}, Lcom/example/arraymap/a;-><init>()V
    invoke-virtual {p0}, Lcom/example/arraymap/App;->getPackageName()Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x2
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    aput-object p0, v2, v3
    const/4 v3, 0x1
    sget-object v4, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    aput-object v4, v2, v3
    invoke-virtual {v0, v1, v2}, Lcom/example/arraymap/a;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v1, Lcom/example/arraymap/App;->settings:Lcom/example/arraymap/a;
    invoke-virtual {v0, v1}, Lcom/example/arraymap/a;->putAll(Ljava/util/Map;)V
    invoke-virtual {v0}, Lcom/example/arraymap/a;->keySet()Ljava/util/Set;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_4b
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v2
    if-eqz v2, :cond_6e
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v2
    const-string v3, "a"
    new-instance v4, Ljava/lang/StringBuilder;
    invoke-direct {v4}, Ljava/lang/StringBuilder;-><init>()V
    const-string v5, ""
    invoke-virtual {v4, v5}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v4
    invoke-virtual {v4, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v3, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_4b
    :cond_6e
    invoke-virtual {v0}, Lcom/example/arraymap/a;->clear()V
    sget-object v0, Lcom/example/arraymap/App;->answers:Lcom/example/arraymap/h;
    const-string v1, "asked"
    sget-object v2, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1, v2}, Lcom/example/arraymap/h;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class Lcom/example/arraymap/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/arraymap/MainActivity;

.method constructor <init>(Lcom/example/arraymap/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/arraymap/MainActivity$1;->this$0:Lcom/example/arraymap/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/arraymap/MainActivity$1;->this$0:Lcom/example/arraymap/MainActivity;
    invoke-virtual {v0}, Lcom/example/arraymap/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/arraymap/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/arraymap/MainActivity;

.method constructor <init>(Lcom/example/arraymap/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/arraymap/MainActivity$2;->this$0:Lcom/example/arraymap/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    sget-object v0, Lcom/example/arraymap/App;->answers:Lcom/example/arraymap/h;
    const-string v1, "agreed"
    sget-object v2, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1, v2}, Lcom/example/arraymap/h;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, Lcom/example/arraymap/MainActivity$2;->this$0:Lcom/example/arraymap/MainActivity;
    invoke-static {v0}, Lcom/example/arraymap/App;->use(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/arraymap/MainActivity;
.super Landroid/app/Activity;
.field modes:Lcom/example/arraymap/Modes;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/arraymap/Modes;
    invoke-direct {v0, p0}, Lcom/example/arraymap/Modes;-><init>(Landroid/app/Activity;)V
    iput-object v0, p0, Lcom/example/arraymap/MainActivity;->modes:Lcom/example/arraymap/Modes;
    iget-object v0, p0, Lcom/example/arraymap/MainActivity;->modes:Lcom/example/arraymap/Modes;
    invoke-virtual {v0}, Lcom/example/arraymap/Modes;->apply()V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/arraymap/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/arraymap/MainActivity$2;-><init>(Lcom/example/arraymap/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/arraymap/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/arraymap/MainActivity$1;-><init>(Lcom/example/arraymap/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    invoke-static {p0}, Lcom/example/arraymap/App;->use(Landroid/content/Context;)V
    return-void
.end method

.method protected onDestroy()V
    .registers 2
    iget-object v0, p0, Lcom/example/arraymap/MainActivity;->modes:Lcom/example/arraymap/Modes;
    invoke-virtual {v0}, Lcom/example/arraymap/Modes;->leave()V
    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V
    return-void
.end method

.class public Lcom/example/arraymap/Modes;
.super Ljava/lang/Object;
.field private static final MODES:Lcom/example/arraymap/h;
.field final host:Landroid/app/Activity;
.field mode:I

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/arraymap/h;
    invoke-direct {v0}, Lcom/example/arraymap/h;-><init>()V
    sput-object v0, Lcom/example/arraymap/Modes;->MODES:Lcom/example/arraymap/h;
    return-void
.end method

.method constructor <init>(Landroid/app/Activity;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/16 v0, -0x64
    iput v0, p0, Lcom/example/arraymap/Modes;->mode:I
    iput-object p1, p0, Lcom/example/arraymap/Modes;->host:Landroid/app/Activity;
    sget-object v0, Lcom/example/arraymap/Modes;->MODES:Lcom/example/arraymap/h;
    invoke-virtual {p1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/arraymap/h;->getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Integer;
    if-eqz v0, :cond_2f
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    iput v0, p0, Lcom/example/arraymap/Modes;->mode:I
    sget-object v0, Lcom/example/arraymap/Modes;->MODES:Lcom/example/arraymap/h;
    invoke-virtual {p1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/example/arraymap/h;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    :cond_2f
    return-void
.end method

.method apply()V
    .registers 5
    iget v0, p0, Lcom/example/arraymap/Modes;->mode:I
    if-nez v0, :cond_2c
    const-string v1, "m"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lcom/example/arraymap/Modes;->host:Landroid/app/Activity;
    const-string v3, "location"
    invoke-virtual {v0, v3}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "network"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2c
    return-void
.end method

.method leave()V
    .registers 4
    iget v0, p0, Lcom/example/arraymap/Modes;->mode:I
    const/16 v1, -0x64
    if-eq v0, v1, :cond_23
    iget-object v0, p0, Lcom/example/arraymap/Modes;->host:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->isChangingConfigurations()Z
    move-result v0
    if-eqz v0, :cond_23
    sget-object v0, Lcom/example/arraymap/Modes;->MODES:Lcom/example/arraymap/h;
    iget-object v1, p0, Lcom/example/arraymap/Modes;->host:Landroid/app/Activity;
    invoke-virtual {v1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    iget v2, p0, Lcom/example/arraymap/Modes;->mode:I
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/example/arraymap/h;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_23
    return-void
.end method

.class public Lcom/example/arraymap/a;
.super Lcom/example/arraymap/h;
.implements Ljava/util/Map;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/arraymap/h;-><init>()V
    return-void
.end method

.method public entrySet()Ljava/util/Set;
    .registers 6
    new-instance v1, Ljava/util/HashSet;
    invoke-direct {v1}, Ljava/util/HashSet;-><init>()V
    const/4 v0, 0x0
    :goto_6
    invoke-virtual {p0}, Lcom/example/arraymap/a;->size()I
    move-result v2
    if-ge v0, v2, :cond_1f
    new-instance v2, Ljava/util/AbstractMap$SimpleEntry;
    invoke-virtual {p0, v0}, Lcom/example/arraymap/a;->h(I)Ljava/lang/Object;
    move-result-object v3
    invoke-virtual {p0, v0}, Lcom/example/arraymap/a;->l(I)Ljava/lang/Object;
    move-result-object v4
    invoke-direct {v2, v3, v4}, Ljava/util/AbstractMap$SimpleEntry;-><init>(Ljava/lang/Object;Ljava/lang/Object;)V
    invoke-interface {v1, v2}, Ljava/util/Set;->add(Ljava/lang/Object;)Z
    add-int/lit8 v0, v0, 0x1
    goto :goto_6
    :cond_1f
    return-object v1
.end method

.method public keySet()Ljava/util/Set;
    .registers 4
    new-instance v1, Ljava/util/HashSet;
    invoke-direct {v1}, Ljava/util/HashSet;-><init>()V
    const/4 v0, 0x0
    :goto_6
    invoke-virtual {p0}, Lcom/example/arraymap/a;->size()I
    move-result v2
    if-ge v0, v2, :cond_16
    invoke-virtual {p0, v0}, Lcom/example/arraymap/a;->h(I)Ljava/lang/Object;
    move-result-object v2
    invoke-interface {v1, v2}, Ljava/util/Set;->add(Ljava/lang/Object;)Z
    add-int/lit8 v0, v0, 0x1
    goto :goto_6
    :cond_16
    return-object v1
.end method

.method public putAll(Ljava/util/Map;)V
    .registers 5
    invoke-interface {p1}, Ljava/util/Map;->keySet()Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :goto_8
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v1
    if-eqz v1, :cond_1a
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    invoke-interface {p1, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v2
    invoke-virtual {p0, v1, v2}, Lcom/example/arraymap/a;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_8
    :cond_1a
    return-void
.end method

.method public values()Ljava/util/Collection;
    .registers 4
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    const/4 v0, 0x0
    :goto_6
    invoke-virtual {p0}, Lcom/example/arraymap/a;->size()I
    move-result v2
    if-ge v0, v2, :cond_16
    invoke-virtual {p0, v0}, Lcom/example/arraymap/a;->l(I)Ljava/lang/Object;
    move-result-object v2
    invoke-interface {v1, v2}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    add-int/lit8 v0, v0, 0x1
    goto :goto_6
    :cond_16
    return-object v1
.end method

.class public Lcom/example/arraymap/h;
.super Ljava/lang/Object;
.field static h:[Ljava/lang/Object;
.field static i:I
.field static j:[Ljava/lang/Object;
.field static k:I
.field e:[I
.field f:[Ljava/lang/Object;
.field g:I

.method public constructor <init>()V
    .registers 3
    const/4 v1, 0x0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-array v0, v1, [I
    iput-object v0, p0, Lcom/example/arraymap/h;->e:[I
    new-array v0, v1, [Ljava/lang/Object;
    iput-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    return-void
.end method

.method public constructor <init>(I)V
    .registers 4
    const/4 v1, 0x0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-array v0, v1, [I
    iput-object v0, p0, Lcom/example/arraymap/h;->e:[I
    new-array v0, v1, [Ljava/lang/Object;
    iput-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    if-lez p1, :cond_11
    invoke-direct {p0, p1}, Lcom/example/arraymap/h;->a(I)V
    :cond_11
    return-void
.end method

.method private a(I)V
    .registers 6
    const/16 v0, 0x8
    if-ne p1, v0, :cond_3c
    const-class v1, Lcom/example/arraymap/h;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/example/arraymap/h;->j:[Ljava/lang/Object;
    if-eqz v0, :cond_2d
    sget-object v2, Lcom/example/arraymap/h;->j:[Ljava/lang/Object;
    iput-object v2, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    const/4 v0, 0x0
    aget-object v0, v2, v0
    check-cast v0, [Ljava/lang/Object;
    sput-object v0, Lcom/example/arraymap/h;->j:[Ljava/lang/Object;
    const/4 v0, 0x1
    aget-object v0, v2, v0
    check-cast v0, [I
    iput-object v0, p0, Lcom/example/arraymap/h;->e:[I
    const/4 v0, 0x1
    const/4 v3, 0x0
    aput-object v3, v2, v0
    const/4 v0, 0x0
    const/4 v3, 0x0
    aput-object v3, v2, v0
    sget v0, Lcom/example/arraymap/h;->k:I
    add-int/lit8 v0, v0, -0x1
    sput v0, Lcom/example/arraymap/h;->k:I
    monitor-exit v1
    :goto_2c
    return-void
    :cond_2d
    monitor-exit v1
    :try_end_2e
    .catchall {:try_start_7 .. :try_end_2e} :catchall_39
    :cond_2e
    :goto_2e
    new-array v0, p1, [I
    iput-object v0, p0, Lcom/example/arraymap/h;->e:[I
    shl-int/lit8 v0, p1, 0x1
    new-array v0, v0, [Ljava/lang/Object;
    iput-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    goto :goto_2c
    :catchall_39
    move-exception v0
    :try_start_3a
    monitor-exit v1
    :try_end_3b
    .catchall {:try_start_3a .. :try_end_3b} :catchall_39
    throw v0
    :cond_3c
    const/4 v0, 0x4
    if-ne p1, v0, :cond_2e
    const-class v1, Lcom/example/arraymap/h;
    monitor-enter v1
    :try_start_42
    sget-object v0, Lcom/example/arraymap/h;->h:[Ljava/lang/Object;
    if-eqz v0, :cond_6b
    sget-object v2, Lcom/example/arraymap/h;->h:[Ljava/lang/Object;
    iput-object v2, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    const/4 v0, 0x0
    aget-object v0, v2, v0
    check-cast v0, [Ljava/lang/Object;
    sput-object v0, Lcom/example/arraymap/h;->h:[Ljava/lang/Object;
    const/4 v0, 0x1
    aget-object v0, v2, v0
    check-cast v0, [I
    iput-object v0, p0, Lcom/example/arraymap/h;->e:[I
    const/4 v0, 0x1
    const/4 v3, 0x0
    aput-object v3, v2, v0
    const/4 v0, 0x0
    const/4 v3, 0x0
    aput-object v3, v2, v0
    sget v0, Lcom/example/arraymap/h;->i:I
    add-int/lit8 v0, v0, -0x1
    sput v0, Lcom/example/arraymap/h;->i:I
    monitor-exit v1
    goto :goto_2c
    :catchall_68
    move-exception v0
    monitor-exit v1
    :try_end_6a
    .catchall {:try_start_42 .. :try_end_6a} :catchall_68
    throw v0
    :cond_6b
    :try_start_6b
    monitor-exit v1
    :try_end_6c
    .catchall {:try_start_6b .. :try_end_6c} :catchall_68
    goto :goto_2e
.end method

.method private static c([I[Ljava/lang/Object;I)V
    .registers 7
    const/16 v2, 0xa
    const/4 v3, 0x2
    array-length v0, p0
    const/16 v1, 0x8
    if-ne v0, v1, :cond_30
    const-class v1, Lcom/example/arraymap/h;
    monitor-enter v1
    :try_start_b
    sget v0, Lcom/example/arraymap/h;->k:I
    if-ge v0, v2, :cond_2b
    const/4 v0, 0x0
    sget-object v2, Lcom/example/arraymap/h;->j:[Ljava/lang/Object;
    aput-object v2, p1, v0
    const/4 v0, 0x1
    aput-object p0, p1, v0
    shl-int/lit8 v0, p2, 0x1
    add-int/lit8 v0, v0, -0x1
    :goto_1b
    if-lt v0, v3, :cond_23
    const/4 v2, 0x0
    aput-object v2, p1, v0
    add-int/lit8 v0, v0, -0x1
    goto :goto_1b
    :cond_23
    sput-object p1, Lcom/example/arraymap/h;->j:[Ljava/lang/Object;
    sget v0, Lcom/example/arraymap/h;->k:I
    add-int/lit8 v0, v0, 0x1
    sput v0, Lcom/example/arraymap/h;->k:I
    :cond_2b
    monitor-exit v1
    :cond_2c
    :goto_2c
    return-void
    :catchall_2d
    move-exception v0
    monitor-exit v1
    :try_end_2f
    .catchall {:try_start_b .. :try_end_2f} :catchall_2d
    throw v0
    :cond_30
    array-length v0, p0
    const/4 v1, 0x4
    if-ne v0, v1, :cond_2c
    const-class v1, Lcom/example/arraymap/h;
    monitor-enter v1
    :try_start_37
    sget v0, Lcom/example/arraymap/h;->i:I
    if-ge v0, v2, :cond_57
    const/4 v0, 0x0
    sget-object v2, Lcom/example/arraymap/h;->h:[Ljava/lang/Object;
    aput-object v2, p1, v0
    const/4 v0, 0x1
    aput-object p0, p1, v0
    shl-int/lit8 v0, p2, 0x1
    add-int/lit8 v0, v0, -0x1
    :goto_47
    if-lt v0, v3, :cond_4f
    const/4 v2, 0x0
    aput-object v2, p1, v0
    add-int/lit8 v0, v0, -0x1
    goto :goto_47
    :cond_4f
    sput-object p1, Lcom/example/arraymap/h;->h:[Ljava/lang/Object;
    sget v0, Lcom/example/arraymap/h;->i:I
    add-int/lit8 v0, v0, 0x1
    sput v0, Lcom/example/arraymap/h;->i:I
    :cond_57
    monitor-exit v1
    goto :goto_2c
    :catchall_59
    move-exception v0
    monitor-exit v1
    :try_end_5b
    .catchall {:try_start_37 .. :try_end_5b} :catchall_59
    throw v0
.end method

.method public clear()V
    .registers 6
    const/4 v4, 0x0
    iget v0, p0, Lcom/example/arraymap/h;->g:I
    if-lez v0, :cond_18
    iget-object v0, p0, Lcom/example/arraymap/h;->e:[I
    iget-object v1, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    iget v2, p0, Lcom/example/arraymap/h;->g:I
    new-array v3, v4, [I
    iput-object v3, p0, Lcom/example/arraymap/h;->e:[I
    new-array v3, v4, [Ljava/lang/Object;
    iput-object v3, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    iput v4, p0, Lcom/example/arraymap/h;->g:I
    invoke-static {v0, v1, v2}, Lcom/example/arraymap/h;->c([I[Ljava/lang/Object;I)V
    :cond_18
    return-void
.end method

.method public containsKey(Ljava/lang/Object;)Z
    .registers 3
    invoke-virtual {p0, p1}, Lcom/example/arraymap/h;->e(Ljava/lang/Object;)I
    move-result v0
    if-ltz v0, :cond_8
    const/4 v0, 0x1
    :goto_7
    return v0
    :cond_8
    const/4 v0, 0x0
    goto :goto_7
.end method

.method public containsValue(Ljava/lang/Object;)Z
    .registers 3
    invoke-virtual {p0, p1}, Lcom/example/arraymap/h;->g(Ljava/lang/Object;)I
    move-result v0
    if-ltz v0, :cond_8
    const/4 v0, 0x1
    :goto_7
    return v0
    :cond_8
    const/4 v0, 0x0
    goto :goto_7
.end method

.method public e(Ljava/lang/Object;)I
    .registers 5
    const/4 v0, 0x0
    :goto_1
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    if-ge v0, v1, :cond_15
    iget-object v1, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
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

.method g(Ljava/lang/Object;)I
    .registers 5
    const/4 v0, 0x0
    :goto_1
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    if-ge v0, v1, :cond_17
    iget-object v1, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    shl-int/lit8 v2, v0, 0x1
    add-int/lit8 v2, v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {p1, v1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :cond_14
    :goto_13
    return v0
    :cond_14
    add-int/lit8 v0, v0, 0x1
    goto :goto_1
    :cond_17
    const/4 v0, -0x1
    goto :goto_13
.end method

.method public get(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Lcom/example/arraymap/h;->getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    invoke-virtual {p0, p1}, Lcom/example/arraymap/h;->e(Ljava/lang/Object;)I
    move-result v0
    if-ltz v0, :cond_e
    iget-object v1, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    shl-int/lit8 v0, v0, 0x1
    add-int/lit8 v0, v0, 0x1
    aget-object p2, v1, v0
    :cond_e
    return-object p2
.end method

.method public h(I)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    shl-int/lit8 v1, p1, 0x1
    aget-object v0, v0, v1
    return-object v0
.end method

.method public i(Lcom/example/arraymap/h;)V
    .registers 5
    const/4 v0, 0x0
    :goto_1
    iget v1, p1, Lcom/example/arraymap/h;->g:I
    if-ge v0, v1, :cond_13
    invoke-virtual {p1, v0}, Lcom/example/arraymap/h;->h(I)Ljava/lang/Object;
    move-result-object v1
    invoke-virtual {p1, v0}, Lcom/example/arraymap/h;->l(I)Ljava/lang/Object;
    move-result-object v2
    invoke-virtual {p0, v1, v2}, Lcom/example/arraymap/h;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    add-int/lit8 v0, v0, 0x1
    goto :goto_1
    :cond_13
    return-void
.end method

.method public isEmpty()Z
    .registers 2
    iget v0, p0, Lcom/example/arraymap/h;->g:I
    if-gtz v0, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
.end method

.method public j(I)Ljava/lang/Object;
    .registers 8
    iget-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    shl-int/lit8 v1, p1, 0x1
    add-int/lit8 v1, v1, 0x1
    aget-object v0, v0, v1
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    const/4 v2, 0x1
    if-gt v1, v2, :cond_11
    invoke-virtual {p0}, Lcom/example/arraymap/h;->clear()V
    :goto_10
    return-object v0
    :cond_11
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    add-int/lit8 v1, v1, -0x1
    iput v1, p0, Lcom/example/arraymap/h;->g:I
    iget-object v1, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    add-int/lit8 v2, p1, 0x1
    shl-int/lit8 v2, v2, 0x1
    iget-object v3, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    shl-int/lit8 v4, p1, 0x1
    iget v5, p0, Lcom/example/arraymap/h;->g:I
    sub-int/2addr v5, p1
    shl-int/lit8 v5, v5, 0x1
    invoke-static {v1, v2, v3, v4, v5}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    goto :goto_10
.end method

.method public k(ILjava/lang/Object;)Ljava/lang/Object;
    .registers 6
    shl-int/lit8 v0, p1, 0x1
    add-int/lit8 v0, v0, 0x1
    iget-object v1, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    aget-object v1, v1, v0
    iget-object v2, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    aput-object p2, v2, v0
    return-object v1
.end method

.method public l(I)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    shl-int/lit8 v1, p1, 0x1
    add-int/lit8 v1, v1, 0x1
    aget-object v0, v0, v1
    return-object v0
.end method

.method public put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 8
    const/16 v0, 0x8
    const/4 v1, 0x4
    const/4 v4, 0x0
    invoke-virtual {p0, p1}, Lcom/example/arraymap/h;->e(Ljava/lang/Object;)I
    move-result v2
    if-ltz v2, :cond_f
    invoke-virtual {p0, v2, p2}, Lcom/example/arraymap/h;->k(ILjava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    :goto_e
    return-object v0
    :cond_f
    iget v2, p0, Lcom/example/arraymap/h;->g:I
    iget-object v3, p0, Lcom/example/arraymap/h;->e:[I
    array-length v3, v3
    if-lt v2, v3, :cond_39
    iget v2, p0, Lcom/example/arraymap/h;->g:I
    if-lt v2, v0, :cond_5d
    iget v0, p0, Lcom/example/arraymap/h;->g:I
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    shr-int/lit8 v1, v1, 0x1
    add-int/2addr v0, v1
    :cond_21
    :goto_21
    iget-object v1, p0, Lcom/example/arraymap/h;->e:[I
    iget-object v2, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    invoke-direct {p0, v0}, Lcom/example/arraymap/h;->a(I)V
    iget-object v0, p0, Lcom/example/arraymap/h;->e:[I
    array-length v3, v1
    invoke-static {v1, v4, v0, v4, v3}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    iget-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    array-length v3, v2
    invoke-static {v2, v4, v0, v4, v3}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
    iget v0, p0, Lcom/example/arraymap/h;->g:I
    invoke-static {v1, v2, v0}, Lcom/example/arraymap/h;->c([I[Ljava/lang/Object;I)V
    :cond_39
    iget-object v0, p0, Lcom/example/arraymap/h;->e:[I
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    invoke-virtual {p1}, Ljava/lang/Object;->hashCode()I
    move-result v2
    aput v2, v0, v1
    iget-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    shl-int/lit8 v1, v1, 0x1
    aput-object p1, v0, v1
    iget-object v0, p0, Lcom/example/arraymap/h;->f:[Ljava/lang/Object;
    iget v1, p0, Lcom/example/arraymap/h;->g:I
    shl-int/lit8 v1, v1, 0x1
    add-int/lit8 v1, v1, 0x1
    aput-object p2, v0, v1
    iget v0, p0, Lcom/example/arraymap/h;->g:I
    add-int/lit8 v0, v0, 0x1
    iput v0, p0, Lcom/example/arraymap/h;->g:I
    const/4 v0, 0x0
    goto :goto_e
    :cond_5d
    iget v2, p0, Lcom/example/arraymap/h;->g:I
    if-ge v2, v1, :cond_21
    move v0, v1
    goto :goto_21
.end method

.method public putIfAbsent(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    invoke-virtual {p0, p1}, Lcom/example/arraymap/h;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_a
    invoke-virtual {p0, p1, p2}, Lcom/example/arraymap/h;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    :cond_a
    return-object v0
.end method

.method public remove(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    invoke-virtual {p0, p1}, Lcom/example/arraymap/h;->e(Ljava/lang/Object;)I
    move-result v0
    if-ltz v0, :cond_b
    invoke-virtual {p0, v0}, Lcom/example/arraymap/h;->j(I)Ljava/lang/Object;
    move-result-object v0
    :goto_a
    return-object v0
    :cond_b
    const/4 v0, 0x0
    goto :goto_a
.end method

.method public size()I
    .registers 2
    iget v0, p0, Lcom/example/arraymap/h;->g:I
    return v0
.end method
