# api 26
.class public Lcom/example/ledger/App;
.super Landroid/app/Application;
.field static db:Lcom/example/ledger/KvDb;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/example/ledger/KvDb;
    invoke-direct {v0, p0}, Lcom/example/ledger/KvDb;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/example/ledger/App;->db:Lcom/example/ledger/KvDb;
    sget-object v0, Lcom/example/ledger/App;->db:Lcom/example/ledger/KvDb;
    const-string v1, "policy"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/ledger/KvDb;->get(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x1
    if-ne v0, v1, :cond_27
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/ledger/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_27
    return-void
.end method

.class Lcom/example/ledger/KvDb;
.super Landroid/database/sqlite/SQLiteOpenHelper;

.method constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "kv.db"
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-direct {p0, p1, v0, v1, v2}, Landroid/database/sqlite/SQLiteOpenHelper;-><init>(Landroid/content/Context;Ljava/lang/String;Landroid/database/sqlite/SQLiteDatabase$CursorFactory;I)V
    return-void
.end method

.method get(Ljava/lang/String;I)I
    .registers 11
    const/4 v4, 0x1
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual {p0}, Lcom/example/ledger/KvDb;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "kv"
    new-array v2, v4, [Ljava/lang/String;
    const-string v3, "v"
    aput-object v3, v2, v6
    const-string v3, "k=?"
    new-array v4, v4, [Ljava/lang/String;
    aput-object p1, v4, v6
    move-object v6, v5
    move-object v7, v5
    invoke-virtual/range {v0 .. v7}, Landroid/database/sqlite/SQLiteDatabase;->query(Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    :try_start_1b
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v0
    if-eqz v0, :cond_26
    const/4 v0, 0x0
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getInt(I)I
    :try_end_25
    .catchall {:try_start_1b .. :try_end_25} :catchall_2a
    move-result p2
    :cond_26
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    return p2
    :catchall_2a
    move-exception v0
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    throw v0
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

.method put(Ljava/lang/String;I)V
    .registers 8
    new-instance v0, Landroid/content/ContentValues;
    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V
    const-string v1, "k"
    invoke-virtual {v0, v1, p1}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v1, "v"
    invoke-static {p2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Integer;)V
    invoke-virtual {p0}, Lcom/example/ledger/KvDb;->getWritableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const-string v2, "kv"
    const/4 v3, 0x0
    const/4 v4, 0x5
    invoke-virtual {v1, v2, v3, v0, v4}, Landroid/database/sqlite/SQLiteDatabase;->insertWithOnConflict(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;I)J
    return-void
.end method

.class public Lcom/example/ledger/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v0, -0x1
    if-ne p2, v0, :cond_c
    sget-object v0, Lcom/example/ledger/App;->db:Lcom/example/ledger/KvDb;
    const-string v1, "policy"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/example/ledger/KvDb;->put(Ljava/lang/String;I)V
    :goto_b
    return-void
    :cond_c
    invoke-virtual {p0}, Lcom/example/ledger/MainActivity;->finish()V
    goto :goto_b
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/ledger/App;->db:Lcom/example/ledger/KvDb;
    const-string v1, "policy"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/ledger/KvDb;->get(Ljava/lang/String;I)I
    move-result v0
    if-nez v0, :cond_32
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_32
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/example/ledger/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
