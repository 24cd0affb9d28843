.class Lcom/nongye/farm/Db;
.super Landroid/database/sqlite/SQLiteOpenHelper;

.method constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "farm.db"
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-direct {p0, p1, v0, v1, v2}, Landroid/database/sqlite/SQLiteOpenHelper;-><init>(Landroid/content/Context;Ljava/lang/String;Landroid/database/sqlite/SQLiteDatabase$CursorFactory;I)V
    return-void
.end method

.method public onCreate(Landroid/database/sqlite/SQLiteDatabase;)V
    .registers 3
    const-string v0, "CREATE TABLE flags (name TEXT PRIMARY KEY, value INTEGER NOT NULL)"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    return-void
.end method

.method public onUpgrade(Landroid/database/sqlite/SQLiteDatabase;II)V
    .registers 4
    return-void
.end method

.class public Lcom/nongye/farm/FarmApp;
.super Landroid/app/Application;
.field static dao:Lcom/nongye/farm/FlagDao;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/nongye/farm/FlagDao_Impl;
    new-instance v1, Lcom/nongye/farm/Db;
    invoke-direct {v1, p0}, Lcom/nongye/farm/Db;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Lcom/nongye/farm/FlagDao_Impl;-><init>(Lcom/nongye/farm/Db;)V
    sput-object v0, Lcom/nongye/farm/FarmApp;->dao:Lcom/nongye/farm/FlagDao;
    sget-object v0, Lcom/nongye/farm/FarmApp;->dao:Lcom/nongye/farm/FlagDao;
    const-string v1, "opened"
    invoke-interface {v0, v1, v2}, Lcom/nongye/farm/FlagDao;->put(Ljava/lang/String;I)V
    sget-object v0, Lcom/nongye/farm/FarmApp;->dao:Lcom/nongye/farm/FlagDao;
    const-string v1, "privacy"
    invoke-interface {v0, v1}, Lcom/nongye/farm/FlagDao;->get(Ljava/lang/String;)I
    move-result v0
    if-ne v0, v2, :cond_32
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/nongye/farm/FarmApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_32
    sget-object v0, Lcom/nongye/farm/FarmApp;->dao:Lcom/nongye/farm/FlagDao;
    const-string v1, "opened"
    invoke-interface {v0, v1}, Lcom/nongye/farm/FlagDao;->get(Ljava/lang/String;)I
    move-result v0
    if-ne v0, v2, :cond_51
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/nongye/farm/FarmApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_51
    return-void
.end method

.class interface abstract Lcom/nongye/farm/FlagDao;
.super Ljava/lang/Object;

.method public abstract get(Ljava/lang/String;)I
.end method

.method public abstract put(Ljava/lang/String;I)V
.end method

.class final Lcom/nongye/farm/FlagDao_Impl;
.super Ljava/lang/Object;
.implements Lcom/nongye/farm/FlagDao;
.field private final db:Lcom/nongye/farm/Db;

.method constructor <init>(Lcom/nongye/farm/Db;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/nongye/farm/FlagDao_Impl;->db:Lcom/nongye/farm/Db;
    return-void
.end method

.method public get(Ljava/lang/String;)I
    .registers 6
    const/4 v0, 0x0
    iget-object v1, p0, Lcom/nongye/farm/FlagDao_Impl;->db:Lcom/nongye/farm/Db;
    invoke-virtual {v1}, Lcom/nongye/farm/Db;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const-string v2, "SELECT value FROM flags WHERE name = ?"
    const/4 v3, 0x1
    new-array v3, v3, [Ljava/lang/String;
    aput-object p1, v3, v0
    invoke-virtual {v1, v2, v3}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    :try_start_12
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v2
    if-eqz v2, :cond_1d
    const/4 v0, 0x0
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getInt(I)I
    :try_end_1c
    .catchall {:try_start_12 .. :try_end_1c} :catchall_21
    move-result v0
    :cond_1d
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    return v0
    :catchall_21
    move-exception v0
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    throw v0
.end method

.method public put(Ljava/lang/String;I)V
    .registers 7
    new-instance v0, Landroid/content/ContentValues;
    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V
    const-string v1, "name"
    invoke-virtual {v0, v1, p1}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v1, "value"
    invoke-static {p2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Integer;)V
    iget-object v1, p0, Lcom/nongye/farm/FlagDao_Impl;->db:Lcom/nongye/farm/Db;
    invoke-virtual {v1}, Lcom/nongye/farm/Db;->getWritableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const-string v2, "flags"
    const/4 v3, 0x0
    invoke-virtual {v1, v2, v3, v0}, Landroid/database/sqlite/SQLiteDatabase;->replace(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;)J
    return-void
.end method

.class Lcom/nongye/farm/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/nongye/farm/MainActivity;

.method constructor <init>(Lcom/nongye/farm/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/nongye/farm/MainActivity$1;->this$0:Lcom/nongye/farm/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    sget-object v0, Lcom/nongye/farm/FarmApp;->dao:Lcom/nongye/farm/FlagDao;
    const-string v1, "privacy"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Lcom/nongye/farm/FlagDao;->put(Ljava/lang/String;I)V
    return-void
.end method

.class Lcom/nongye/farm/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/nongye/farm/MainActivity;

.method constructor <init>(Lcom/nongye/farm/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/nongye/farm/MainActivity$2;->this$0:Lcom/nongye/farm/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    sget-object v0, Lcom/nongye/farm/FarmApp;->dao:Lcom/nongye/farm/FlagDao;
    const-string v1, "privacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Lcom/nongye/farm/FlagDao;->put(Ljava/lang/String;I)V
    return-void
.end method

.class public Lcom/nongye/farm/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u519c\u573a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/nongye/farm/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/nongye/farm/MainActivity$2;-><init>(Lcom/nongye/farm/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/nongye/farm/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/nongye/farm/MainActivity$1;-><init>(Lcom/nongye/farm/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
