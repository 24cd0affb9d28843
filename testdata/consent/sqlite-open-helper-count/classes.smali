.class public Lcom/sample/sqliteopenhelpercount/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v3, Lcom/sample/sqliteopenhelpercount/Db;
    invoke-direct {v3}, Lcom/sample/sqliteopenhelpercount/Db;-><init>()V
    invoke-virtual {v3, p0}, Lcom/sample/sqliteopenhelpercount/Db;->open(Landroid/content/Context;)V
    const-string v0, "boot"
    invoke-virtual {v3, v0}, Lcom/sample/sqliteopenhelpercount/Db;->has(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :a
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/sqliteopenhelpercount/Net;->up(Ljava/lang/Object;)V
    :a
    const-string v0, "privacy"
    invoke-virtual {v3, v0}, Lcom/sample/sqliteopenhelpercount/Db;->has(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :b
    const-string v0, "location"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "gps"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/sqliteopenhelpercount/Net;->up(Ljava/lang/Object;)V
    :b
    return-void
.end method

.class public Lcom/sample/sqliteopenhelpercount/Db;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.field public h:Lcom/sample/sqliteopenhelpercount/Helper;

.method public open(Landroid/content/Context;)V
    .locals 1
    new-instance v0, Lcom/sample/sqliteopenhelpercount/Helper;
    invoke-direct {v0, p1}, Lcom/sample/sqliteopenhelpercount/Helper;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/sample/sqliteopenhelpercount/Db;->h:Lcom/sample/sqliteopenhelpercount/Helper;
    return-void
.end method

.method public has(Ljava/lang/String;)Z
    .locals 4
    iget-object v0, p0, Lcom/sample/sqliteopenhelpercount/Db;->h:Lcom/sample/sqliteopenhelpercount/Helper;
    invoke-virtual {v0}, Lcom/sample/sqliteopenhelpercount/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const/4 v1, 1
    new-array v1, v1, [Ljava/lang/String;
    const/4 v2, 0
    aput-object p1, v1, v2
    const-string v3, "SELECT COUNT(*) FROM answers WHERE what=?"
    invoke-virtual {v0, v3, v1}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    invoke-interface {v0, v2}, Landroid/database/Cursor;->getInt(I)I
    move-result v1
    invoke-interface {v0}, Landroid/database/Cursor;->close()V
    if-lez v1, :no
    const/4 v2, 1
    :no
    return v2
.end method

.method public add(Ljava/lang/String;)V
    .locals 4
    iget-object v0, p0, Lcom/sample/sqliteopenhelpercount/Db;->h:Lcom/sample/sqliteopenhelpercount/Helper;
    invoke-virtual {v0}, Lcom/sample/sqliteopenhelpercount/Helper;->getWritableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    new-instance v1, Landroid/content/ContentValues;
    invoke-direct {v1}, Landroid/content/ContentValues;-><init>()V
    const-string v2, "what"
    invoke-virtual {v1, v2, p1}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v2, "answers"
    const/4 v3, 0
    invoke-virtual {v0, v2, v3, v1}, Landroid/database/sqlite/SQLiteDatabase;->insert(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;)J
    return-void
.end method

.class public Lcom/sample/sqliteopenhelpercount/Helper;
.super Landroid/database/sqlite/SQLiteOpenHelper;

.method public constructor <init>(Landroid/content/Context;)V
    .locals 3
    const-string v0, "app.db"
    const/4 v1, 0
    const/4 v2, 1
    invoke-direct {p0, p1, v0, v1, v2}, Landroid/database/sqlite/SQLiteOpenHelper;-><init>(Landroid/content/Context;Ljava/lang/String;Landroid/database/sqlite/SQLiteDatabase$CursorFactory;I)V
    return-void
.end method

.method public onCreate(Landroid/database/sqlite/SQLiteDatabase;)V
    .locals 1
    const-string v0, "CREATE TABLE answers(what TEXT)"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v0, "INSERT INTO answers VALUES('boot')"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    return-void
.end method

.method public onUpgrade(Landroid/database/sqlite/SQLiteDatabase;II)V
    .locals 1
    return-void
.end method

.class public Lcom/sample/sqliteopenhelpercount/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onStart()V
    .locals 4
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    new-instance v3, Lcom/sample/sqliteopenhelpercount/Db;
    invoke-direct {v3}, Lcom/sample/sqliteopenhelpercount/Db;-><init>()V
    invoke-virtual {v3, p0}, Lcom/sample/sqliteopenhelpercount/Db;->open(Landroid/content/Context;)V
    const-string v0, "privacy"
    invoke-virtual {v3, v0}, Lcom/sample/sqliteopenhelpercount/Db;->has(Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "欢迎使用，请阅读《隐私政策》与《用户协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/sqliteopenhelpercount/Yes;
    invoke-direct {v2, p0}, Lcom/sample/sqliteopenhelpercount/Yes;-><init>(Lcom/sample/sqliteopenhelpercount/Main;)V
    const-string v1, "同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/sqliteopenhelpercount/No;
    invoke-direct {v2, p0}, Lcom/sample/sqliteopenhelpercount/No;-><init>(Lcom/sample/sqliteopenhelpercount/Main;)V
    const-string v1, "不同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/sqliteopenhelpercount/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/sqliteopenhelpercount/Main;

.method public constructor <init>(Lcom/sample/sqliteopenhelpercount/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/sqliteopenhelpercount/Yes;->a:Lcom/sample/sqliteopenhelpercount/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 3
    iget-object v0, p0, Lcom/sample/sqliteopenhelpercount/Yes;->a:Lcom/sample/sqliteopenhelpercount/Main;
    new-instance v1, Lcom/sample/sqliteopenhelpercount/Db;
    invoke-direct {v1}, Lcom/sample/sqliteopenhelpercount/Db;-><init>()V
    invoke-virtual {v1, v0}, Lcom/sample/sqliteopenhelpercount/Db;->open(Landroid/content/Context;)V
    const-string v2, "privacy"
    invoke-virtual {v1, v2}, Lcom/sample/sqliteopenhelpercount/Db;->add(Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/sample/sqliteopenhelpercount/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/sqliteopenhelpercount/Main;

.method public constructor <init>(Lcom/sample/sqliteopenhelpercount/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/sqliteopenhelpercount/No;->a:Lcom/sample/sqliteopenhelpercount/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/sqliteopenhelpercount/No;->a:Lcom/sample/sqliteopenhelpercount/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/sqliteopenhelpercount/Net;
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
