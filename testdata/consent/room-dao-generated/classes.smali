.class public abstract interface Lcom/sample/roomdaogenerated/ConfDao;
.super Ljava/lang/Object;

.method public abstract value(Ljava/lang/String;)I
.end method

.method public abstract put(Ljava/lang/String;I)V
.end method

.class public abstract Lcom/sample/roomdaogenerated/AppDb;
.super Landroidx/room/RoomDatabase;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroidx/room/RoomDatabase;-><init>()V
    return-void
.end method
.field private static volatile db:Lcom/sample/roomdaogenerated/AppDb;

.method public abstract conf()Lcom/sample/roomdaogenerated/ConfDao;
.end method

.method public static get(Landroid/content/Context;)Lcom/sample/roomdaogenerated/AppDb;
    .locals 3
    sget-object v0, Lcom/sample/roomdaogenerated/AppDb;->db:Lcom/sample/roomdaogenerated/AppDb;
    if-nez v0, :have
    const-class v0, Lcom/sample/roomdaogenerated/AppDb;
    const-string v1, "app-db"
    invoke-static {p0, v0, v1}, Landroidx/room/Room;->databaseBuilder(Landroid/content/Context;Ljava/lang/Class;Ljava/lang/String;)Landroidx/room/RoomDatabase$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/room/RoomDatabase$Builder;->allowMainThreadQueries()Landroidx/room/RoomDatabase$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/room/RoomDatabase$Builder;->build()Landroidx/room/RoomDatabase;
    move-result-object v0
    check-cast v0, Lcom/sample/roomdaogenerated/AppDb;
    sput-object v0, Lcom/sample/roomdaogenerated/AppDb;->db:Lcom/sample/roomdaogenerated/AppDb;
    :have
    return-object v0
.end method

.class public Lcom/sample/roomdaogenerated/AppDb_Impl;
.super Lcom/sample/roomdaogenerated/AppDb;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Lcom/sample/roomdaogenerated/AppDb;-><init>()V
    return-void
.end method
.field private volatile _confDao:Lcom/sample/roomdaogenerated/ConfDao;

.method public conf()Lcom/sample/roomdaogenerated/ConfDao;
    .locals 1
    iget-object v0, p0, Lcom/sample/roomdaogenerated/AppDb_Impl;->_confDao:Lcom/sample/roomdaogenerated/ConfDao;
    if-nez v0, :have
    new-instance v0, Lcom/sample/roomdaogenerated/ConfDao_Impl;
    invoke-direct {v0, p0}, Lcom/sample/roomdaogenerated/ConfDao_Impl;-><init>(Landroidx/room/RoomDatabase;)V
    iput-object v0, p0, Lcom/sample/roomdaogenerated/AppDb_Impl;->_confDao:Lcom/sample/roomdaogenerated/ConfDao;
    :have
    return-object v0
.end method

.class public Lcom/sample/roomdaogenerated/ConfDao_Impl;
.super Ljava/lang/Object;
.implements Lcom/sample/roomdaogenerated/ConfDao;
.field private final __db:Landroidx/room/RoomDatabase;
.field private final __put:Landroidx/room/SharedSQLiteStatement;

.method public constructor <init>(Landroidx/room/RoomDatabase;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/roomdaogenerated/ConfDao_Impl;->__db:Landroidx/room/RoomDatabase;
    new-instance v0, Lcom/sample/roomdaogenerated/ConfDao_Impl$1;
    invoke-direct {v0, p0, p1}, Lcom/sample/roomdaogenerated/ConfDao_Impl$1;-><init>(Lcom/sample/roomdaogenerated/ConfDao_Impl;Landroidx/room/RoomDatabase;)V
    iput-object v0, p0, Lcom/sample/roomdaogenerated/ConfDao_Impl;->__put:Landroidx/room/SharedSQLiteStatement;
    return-void
.end method

.method public value(Ljava/lang/String;)I
    .locals 6
    const-string v0, "SELECT v FROM conf WHERE k = ?"
    const/4 v1, 1
    invoke-static {v0, v1}, Landroidx/room/RoomSQLiteQuery;->acquire(Ljava/lang/String;I)Landroidx/room/RoomSQLiteQuery;
    move-result-object v2
    invoke-virtual {v2, v1, p1}, Landroidx/room/RoomSQLiteQuery;->bindString(ILjava/lang/String;)V
    iget-object v0, p0, Lcom/sample/roomdaogenerated/ConfDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->assertNotSuspendingTransaction()V
    const/4 v3, 0
    const/4 v4, 0
    invoke-static {v0, v2, v3, v4}, Landroidx/room/util/DBUtil;->query(Landroidx/room/RoomDatabase;Landroidx/sqlite/db/SupportSQLiteQuery;ZLandroid/os/CancellationSignal;)Landroid/database/Cursor;
    move-result-object v0
    :t0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v1
    if-eqz v1, :zero
    invoke-interface {v0, v3}, Landroid/database/Cursor;->getInt(I)I
    move-result v5
    goto :t1
    :zero
    const/4 v5, 0
    :t1
    .catchall {:t0 .. :t1} :h
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    invoke-virtual {v2}, Landroidx/room/RoomSQLiteQuery;->release()V
    return v5
    :h
    move-exception v1
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    invoke-virtual {v2}, Landroidx/room/RoomSQLiteQuery;->release()V
    throw v1
.end method

.method public put(Ljava/lang/String;I)V
    .locals 5
    iget-object v4, p0, Lcom/sample/roomdaogenerated/ConfDao_Impl;->__db:Landroidx/room/RoomDatabase;
    iget-object v0, p0, Lcom/sample/roomdaogenerated/ConfDao_Impl;->__put:Landroidx/room/SharedSQLiteStatement;
    invoke-virtual {v0}, Landroidx/room/SharedSQLiteStatement;->acquire()Landroidx/sqlite/db/SupportSQLiteStatement;
    move-result-object v0
    const/4 v1, 1
    invoke-interface {v0, v1, p1}, Landroidx/sqlite/db/SupportSQLiteStatement;->bindString(ILjava/lang/String;)V
    const/4 v1, 2
    int-to-long v2, p2
    invoke-interface {v0, v1, v2, v3}, Landroidx/sqlite/db/SupportSQLiteStatement;->bindLong(IJ)V
    invoke-virtual {v4}, Landroidx/room/RoomDatabase;->beginTransaction()V
    invoke-interface {v0}, Landroidx/sqlite/db/SupportSQLiteStatement;->executeInsert()J
    invoke-virtual {v4}, Landroidx/room/RoomDatabase;->setTransactionSuccessful()V
    invoke-virtual {v4}, Landroidx/room/RoomDatabase;->endTransaction()V
    return-void
.end method

.class public Lcom/sample/roomdaogenerated/ConfDao_Impl$1;
.super Landroidx/room/SharedSQLiteStatement;

.method constructor <init>(Lcom/sample/roomdaogenerated/ConfDao_Impl;Landroidx/room/RoomDatabase;)V
    .locals 0
    invoke-direct {p0, p2}, Landroidx/room/SharedSQLiteStatement;-><init>(Landroidx/room/RoomDatabase;)V
    return-void
.end method

.method public createQuery()Ljava/lang/String;
    .locals 1
    const-string v0, "INSERT OR REPLACE INTO conf(k,v) VALUES(?,?)"
    return-object v0
.end method

.class public Lcom/sample/roomdaogenerated/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/sample/roomdaogenerated/AppDb;->get(Landroid/content/Context;)Lcom/sample/roomdaogenerated/AppDb;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sample/roomdaogenerated/AppDb;->conf()Lcom/sample/roomdaogenerated/ConfDao;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1}, Lcom/sample/roomdaogenerated/ConfDao;->value(Ljava/lang/String;)I
    move-result v0
    const/4 v1, 1
    if-ne v0, v1, :out
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/roomdaogenerated/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/roomdaogenerated/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/sample/roomdaogenerated/AppDb;->get(Landroid/content/Context;)Lcom/sample/roomdaogenerated/AppDb;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sample/roomdaogenerated/AppDb;->conf()Lcom/sample/roomdaogenerated/ConfDao;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1}, Lcom/sample/roomdaogenerated/ConfDao;->value(Ljava/lang/String;)I
    move-result v0
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "个人信息保护提示：请您仔细阅读《隐私政策》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/roomdaogenerated/Yes;
    invoke-direct {v2, p0}, Lcom/sample/roomdaogenerated/Yes;-><init>(Lcom/sample/roomdaogenerated/Main;)V
    const-string v1, "同意并继续"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/roomdaogenerated/No;
    invoke-direct {v2, p0}, Lcom/sample/roomdaogenerated/No;-><init>(Lcom/sample/roomdaogenerated/Main;)V
    const-string v1, "不同意并退出"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
    .locals 2
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/16 v1, 0x80
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledApplications(I)Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/roomdaogenerated/Net;->up(Ljava/lang/Object;)V
    const/4 v0, 1
    return v0
.end method

.class public Lcom/sample/roomdaogenerated/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/roomdaogenerated/Main;

.method public constructor <init>(Lcom/sample/roomdaogenerated/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/roomdaogenerated/Yes;->a:Lcom/sample/roomdaogenerated/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 3
    iget-object v0, p0, Lcom/sample/roomdaogenerated/Yes;->a:Lcom/sample/roomdaogenerated/Main;
    invoke-static {v0}, Lcom/sample/roomdaogenerated/AppDb;->get(Landroid/content/Context;)Lcom/sample/roomdaogenerated/AppDb;
    move-result-object v0
    invoke-virtual {v0}, Lcom/sample/roomdaogenerated/AppDb;->conf()Lcom/sample/roomdaogenerated/ConfDao;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 1
    invoke-interface {v0, v1, v2}, Lcom/sample/roomdaogenerated/ConfDao;->put(Ljava/lang/String;I)V
    return-void
.end method

.class public Lcom/sample/roomdaogenerated/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/roomdaogenerated/Main;

.method public constructor <init>(Lcom/sample/roomdaogenerated/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/roomdaogenerated/No;->a:Lcom/sample/roomdaogenerated/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/roomdaogenerated/No;->a:Lcom/sample/roomdaogenerated/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/roomdaogenerated/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
