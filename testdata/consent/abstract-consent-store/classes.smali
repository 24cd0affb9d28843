.class public abstract Lcom/yiyao/health/ConsentStore;
.super Ljava/lang/Object;
.field private static s:Lcom/yiyao/health/ConsentStore;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static demo()Lcom/yiyao/health/ConsentStore;
    .registers 1
    new-instance v0, Lcom/yiyao/health/DemoStore;
    invoke-direct {v0}, Lcom/yiyao/health/DemoStore;-><init>()V
    return-object v0
.end method

.method static get(Landroid/content/Context;)Lcom/yiyao/health/ConsentStore;
    .registers 3
    sget-object v0, Lcom/yiyao/health/ConsentStore;->s:Lcom/yiyao/health/ConsentStore;
    if-nez v0, :cond_11
    new-instance v0, Lcom/yiyao/health/DbStore;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    if-nez v1, :cond_14
    :goto_c
    invoke-direct {v0, p0}, Lcom/yiyao/health/DbStore;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/yiyao/health/ConsentStore;->s:Lcom/yiyao/health/ConsentStore;
    :cond_11
    sget-object v0, Lcom/yiyao/health/ConsentStore;->s:Lcom/yiyao/health/ConsentStore;
    return-object v0
    :cond_14
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object p0
    goto :goto_c
.end method

.method abstract grant()V
.end method

.method abstract granted()Z
.end method

.class Lcom/yiyao/health/DbStore;
.super Lcom/yiyao/health/ConsentStore;
.field private final h:Lcom/yiyao/health/Helper;

.method constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Lcom/yiyao/health/ConsentStore;-><init>()V
    new-instance v0, Lcom/yiyao/health/Helper;
    invoke-direct {v0, p1}, Lcom/yiyao/health/Helper;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/yiyao/health/DbStore;->h:Lcom/yiyao/health/Helper;
    return-void
.end method

.method grant()V
    .registers 6
    new-instance v0, Landroid/content/ContentValues;
    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V
    const-string v1, "k"
    const-string v2, "consent"
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v1, "v"
    const/4 v2, 0x1
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Integer;)V
    iget-object v1, p0, Lcom/yiyao/health/DbStore;->h:Lcom/yiyao/health/Helper;
    invoke-virtual {v1}, Lcom/yiyao/health/Helper;->getWritableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const-string v2, "kv"
    const/4 v3, 0x0
    const/4 v4, 0x5
    invoke-virtual {v1, v2, v3, v0, v4}, Landroid/database/sqlite/SQLiteDatabase;->insertWithOnConflict(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;I)J
    return-void
.end method

.method granted()Z
    .registers 7
    const/4 v0, 0x1
    const/4 v1, 0x0
    iget-object v2, p0, Lcom/yiyao/health/DbStore;->h:Lcom/yiyao/health/Helper;
    invoke-virtual {v2}, Lcom/yiyao/health/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v2
    const-string v3, "SELECT v FROM kv WHERE k=?"
    new-array v4, v0, [Ljava/lang/String;
    const-string v5, "consent"
    aput-object v5, v4, v1
    invoke-virtual {v2, v3, v4}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    :try_start_14
    invoke-interface {v2}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v3
    if-eqz v3, :cond_25
    const/4 v3, 0x0
    invoke-interface {v2, v3}, Landroid/database/Cursor;->getInt(I)I
    :try_end_1e
    .catchall {:try_start_14 .. :try_end_1e} :catchall_27
    move-result v3
    if-ne v3, v0, :cond_25
    :goto_21
    invoke-interface {v2}, Landroid/database/Cursor;->close()V
    return v0
    :cond_25
    move v0, v1
    goto :goto_21
    :catchall_27
    move-exception v0
    invoke-interface {v2}, Landroid/database/Cursor;->close()V
    throw v0
.end method

.class Lcom/yiyao/health/DemoStore;
.super Lcom/yiyao/health/ConsentStore;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/yiyao/health/ConsentStore;-><init>()V
    return-void
.end method

.method grant()V
    .registers 1
    return-void
.end method

.method granted()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.class public Lcom/yiyao/health/HealthActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const/high16 v1, 0x7f030000
    if-ne v0, v1, :cond_1c
    invoke-static {p0}, Lcom/yiyao/health/ConsentStore;->get(Landroid/content/Context;)Lcom/yiyao/health/ConsentStore;
    move-result-object v0
    invoke-virtual {v0}, Lcom/yiyao/health/ConsentStore;->grant()V
    invoke-virtual {p0}, Lcom/yiyao/health/HealthActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/yiyao/health/HealthApp;
    invoke-virtual {v0}, Lcom/yiyao/health/HealthApp;->sdk()V
    invoke-virtual {p0}, Lcom/yiyao/health/HealthActivity;->finish()V
    :cond_1b
    :goto_1b
    return-void
    :cond_1c
    const v1, 0x7f030001
    if-ne v0, v1, :cond_1b
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    goto :goto_1b
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/yiyao/health/ConsentStore;->get(Landroid/content/Context;)Lcom/yiyao/health/ConsentStore;
    move-result-object v0
    invoke-virtual {v0}, Lcom/yiyao/health/ConsentStore;->granted()Z
    move-result v0
    if-eqz v0, :cond_e
    :goto_d
    return-void
    :cond_e
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/yiyao/health/HealthActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/yiyao/health/HealthActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/yiyao/health/HealthActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_d
.end method

.class public Lcom/yiyao/health/HealthApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/yiyao/health/ConsentStore;->get(Landroid/content/Context;)Lcom/yiyao/health/ConsentStore;
    move-result-object v0
    invoke-virtual {v0}, Lcom/yiyao/health/ConsentStore;->granted()Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-virtual {p0}, Lcom/yiyao/health/HealthApp;->sdk()V
    :cond_10
    const-string v0, "h"
    invoke-static {}, Landroid/bluetooth/BluetoothAdapter;->getDefaultAdapter()Landroid/bluetooth/BluetoothAdapter;
    move-result-object v1
    invoke-virtual {v1}, Landroid/bluetooth/BluetoothAdapter;->getAddress()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method sdk()V
    .registers 3
    const-string v1, "h"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/yiyao/health/HealthApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/yiyao/health/Helper;
.super Landroid/database/sqlite/SQLiteOpenHelper;

.method constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "health.db"
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-direct {p0, p1, v0, v1, v2}, Landroid/database/sqlite/SQLiteOpenHelper;-><init>(Landroid/content/Context;Ljava/lang/String;Landroid/database/sqlite/SQLiteDatabase$CursorFactory;I)V
    return-void
.end method

.method public onCreate(Landroid/database/sqlite/SQLiteDatabase;)V
    .registers 3
    const-string v0, "CREATE TABLE kv (k TEXT PRIMARY KEY, v INTEGER)"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    return-void
.end method

.method public onUpgrade(Landroid/database/sqlite/SQLiteDatabase;II)V
    .registers 4
    return-void
.end method
