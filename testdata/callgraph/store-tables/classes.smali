.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 11
    const/4 v8, 0x0
    const/4 v7, 0x0
    const/4 v6, 0x1
    new-instance v0, Lcom/example/Helper;
    invoke-direct {v0, p0}, Lcom/example/Helper;-><init>(Landroid/content/Context;)V
    const-string v1, "o"
    const-string v2, "1"
    invoke-virtual {v0, v1, v2}, Lcom/example/Helper;->put(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v0}, Lcom/example/Helper;->getWritableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "INSERT OR REPLACE INTO agreement_o VALUES (?)"
    new-array v2, v6, [Ljava/lang/Object;
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v4
    invoke-static {v4, v5}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v3
    aput-object v3, v2, v7
    invoke-virtual {v0, v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;[Ljava/lang/Object;)V
    new-instance v1, Landroid/content/ContentValues;
    invoke-direct {v1}, Landroid/content/ContentValues;-><init>()V
    const-string v2, "agreed"
    invoke-static {v6}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v3
    invoke-virtual {v1, v2, v3}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Integer;)V
    const-string v2, "user"
    const-string v3, "id=?"
    new-array v4, v6, [Ljava/lang/String;
    const-string v5, "1"
    aput-object v5, v4, v7
    invoke-virtual {v0, v2, v1, v3, v4}, Landroid/database/sqlite/SQLiteDatabase;->update(Ljava/lang/String;Landroid/content/ContentValues;Ljava/lang/String;[Ljava/lang/String;)I
    const-string v1, "UPDATE conf SET v = \'1\' WHERE k = \'first\'"
    invoke-virtual {v0, v1}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v1, "agreement"
    invoke-virtual {v0, v1, v8, v8}, Landroid/database/sqlite/SQLiteDatabase;->delete(Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;)I
    const-string v1, "DELETE FROM agreement"
    invoke-virtual {v0, v1}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 11
    const-wide/16 v4, 0x0
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v8, Lcom/example/Helper;
    invoke-direct {v8, p0}, Lcom/example/Helper;-><init>(Landroid/content/Context;)V
    const-string v0, "version"
    const-string v1, "3"
    invoke-virtual {v8, v0, v1}, Lcom/example/Helper;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v0, "1"
    const-string v1, "c"
    const-string v3, "0"
    invoke-virtual {v8, v1, v3}, Lcom/example/Helper;->get(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_25
    invoke-static {}, Lcom/example/T;->c_get()V
    :cond_25
    const-string v0, "1"
    const-string v1, "o"
    const-string v3, "0"
    invoke-virtual {v8, v1, v3}, Lcom/example/Helper;->get(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_38
    invoke-static {}, Lcom/example/T;->o_get()V
    :cond_38
    const-string v0, "3"
    const-string v1, "version"
    const-string v3, ""
    invoke-virtual {v8, v1, v3}, Lcom/example/Helper;->get(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_4b
    invoke-static {}, Lcom/example/T;->o_version()V
    :cond_4b
    const-string v0, "1"
    const-string v1, "version"
    const-string v3, ""
    invoke-virtual {v8, v1, v3}, Lcom/example/Helper;->get(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_5e
    invoke-static {}, Lcom/example/T;->c_version()V
    :cond_5e
    const-string v0, "c"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->raw(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-eqz v0, :cond_69
    invoke-static {}, Lcom/example/T;->c_raw()V
    :cond_69
    const-string v0, "o"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->raw(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-eqz v0, :cond_74
    invoke-static {}, Lcom/example/T;->o_raw()V
    :cond_74
    const-string v0, "c"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->joined(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "1"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_85
    invoke-static {}, Lcom/example/T;->c_joined()V
    :cond_85
    const-string v0, "o"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->joined(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "1"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_96
    invoke-static {}, Lcom/example/T;->o_joined()V
    :cond_96
    const-string v0, "agreement"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->any(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_a1
    invoke-static {}, Lcom/example/T;->c_rows()V
    :cond_a1
    const-string v0, "agreement_o"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->any(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_ac
    invoke-static {}, Lcom/example/T;->o_rows()V
    :cond_ac
    const-string v0, "user"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->any(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_b7
    invoke-static {}, Lcom/example/T;->o_user()V
    :cond_b7
    const-string v0, "SELECT COUNT(*) FROM agreement"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->count(Ljava/lang/String;)I
    move-result v0
    if-lez v0, :cond_c2
    invoke-static {}, Lcom/example/T;->c_count()V
    :cond_c2
    const-string v0, "SELECT COUNT(*) FROM agreement_o"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->count(Ljava/lang/String;)I
    move-result v0
    if-lez v0, :cond_cd
    invoke-static {}, Lcom/example/T;->o_count()V
    :cond_cd
    const-string v0, "SELECT COUNT(*) FROM settings WHERE name = \'c\'"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->count(Ljava/lang/String;)I
    move-result v0
    if-eqz v0, :cond_d8
    invoke-static {}, Lcom/example/T;->c_count_where()V
    :cond_d8
    const-string v0, "SELECT max(t) FROM agreement"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->count(Ljava/lang/String;)I
    move-result v0
    if-lez v0, :cond_e3
    invoke-static {}, Lcom/example/T;->o_max()V
    :cond_e3
    const-string v0, "agreed"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->column(Ljava/lang/String;)I
    move-result v0
    const/4 v1, 0x1
    if-ne v0, v1, :cond_ef
    invoke-static {}, Lcom/example/T;->o_updated()V
    :cond_ef
    const-string v0, "level"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->column(Ljava/lang/String;)I
    move-result v0
    const/4 v1, 0x3
    if-ne v0, v1, :cond_fb
    invoke-static {}, Lcom/example/T;->o_default()V
    :cond_fb
    const-string v0, "id"
    invoke-virtual {v8, v0}, Lcom/example/Helper;->column(Ljava/lang/String;)I
    move-result v0
    const/4 v1, 0x2
    if-ne v0, v1, :cond_107
    invoke-static {}, Lcom/example/T;->c_id()V
    :cond_107
    const-string v0, "1"
    const-string v1, "first"
    invoke-virtual {v8, v1}, Lcom/example/Helper;->conf(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_118
    invoke-static {}, Lcom/example/T;->o_conf_updated()V
    :cond_118
    const-string v0, "1"
    const-string v1, "second"
    invoke-virtual {v8, v1}, Lcom/example/Helper;->conf(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_129
    invoke-static {}, Lcom/example/T;->c_conf()V
    :cond_129
    const-string v0, "0"
    const-string v1, "first"
    invoke-virtual {v8, v1}, Lcom/example/Helper;->conf(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_13a
    invoke-static {}, Lcom/example/T;->o_conf_first()V
    :cond_13a
    const-string v0, "1"
    const-string v1, "boot"
    invoke-virtual {v8, v1}, Lcom/example/Helper;->conf(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_14b
    invoke-static {}, Lcom/example/T;->o_conf_boot()V
    :cond_14b
    const-string v0, "2"
    const-string v1, "boot"
    invoke-virtual {v8, v1}, Lcom/example/Helper;->conf(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_15c
    invoke-static {}, Lcom/example/T;->c_conf_boot()V
    :cond_15c
    invoke-virtual {v8}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "agreement"
    invoke-static {v0, v1}, Landroid/database/DatabaseUtils;->queryNumEntries(Landroid/database/sqlite/SQLiteDatabase;Ljava/lang/String;)J
    move-result-wide v0
    cmp-long v0, v0, v4
    if-lez v0, :cond_16d
    invoke-static {}, Lcom/example/T;->c_entries()V
    :cond_16d
    invoke-virtual {v8}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "agreement_o"
    invoke-static {v0, v1}, Landroid/database/DatabaseUtils;->queryNumEntries(Landroid/database/sqlite/SQLiteDatabase;Ljava/lang/String;)J
    move-result-wide v0
    cmp-long v0, v0, v4
    if-lez v0, :cond_17e
    invoke-static {}, Lcom/example/T;->o_entries()V
    :cond_17e
    invoke-virtual {v8}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "agreement"
    invoke-virtual {p0}, Lcom/example/Main;->getIntent()Landroid/content/Intent;
    move-result-object v3
    invoke-virtual {v3}, Landroid/content/Intent;->getDataString()Ljava/lang/String;
    move-result-object v3
    move-object v4, v2
    move-object v5, v2
    move-object v6, v2
    move-object v7, v2
    invoke-virtual/range {v0 .. v7}, Landroid/database/sqlite/SQLiteDatabase;->query(Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v0
    if-eqz v0, :cond_19d
    invoke-static {}, Lcom/example/T;->c_any_condition()V
    :cond_19d
    invoke-virtual {v8}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    invoke-virtual {p0}, Lcom/example/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Intent;->getDataString()Ljava/lang/String;
    move-result-object v1
    move-object v3, v2
    move-object v4, v2
    move-object v5, v2
    move-object v6, v2
    move-object v7, v2
    invoke-virtual/range {v0 .. v7}, Landroid/database/sqlite/SQLiteDatabase;->query(Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v0
    if-eqz v0, :cond_1bb
    invoke-static {}, Lcom/example/T;->o_unknown_table()V
    :cond_1bb
    invoke-virtual {p0}, Lcom/example/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "content://settings/system"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    move-object v3, v2
    move-object v4, v2
    move-object v5, v2
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v1
    if-eqz v1, :cond_1d5
    invoke-static {}, Lcom/example/T;->o_provider()V
    :cond_1d5
    new-instance v1, Landroid/database/CursorWrapper;
    invoke-direct {v1, v0}, Landroid/database/CursorWrapper;-><init>(Landroid/database/Cursor;)V
    invoke-virtual {v1}, Landroid/database/CursorWrapper;->moveToFirst()Z
    move-result v0
    if-eqz v0, :cond_1e3
    invoke-static {}, Lcom/example/T;->o_wrapper()V
    :cond_1e3
    invoke-virtual {v8}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "SELECT * FROM agreement a, user u WHERE a.t = u.id"
    invoke-virtual {v0, v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v0
    if-eqz v0, :cond_1f6
    invoke-static {}, Lcom/example/T;->o_join()V
    :cond_1f6
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class Lcom/example/Helper;
.super Landroid/database/sqlite/SQLiteOpenHelper;
.field static final KEY:Ljava/lang/String; = "name"
.field static final KV:Ljava/lang/String; = "settings"
.field static final VALUE:Ljava/lang/String; = "value"

.method constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "app.db"
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-direct {p0, p1, v0, v1, v2}, Landroid/database/sqlite/SQLiteOpenHelper;-><init>(Landroid/content/Context;Ljava/lang/String;Landroid/database/sqlite/SQLiteDatabase$CursorFactory;I)V
    return-void
.end method

.method any(Ljava/lang/String;)Z
    .registers 10
    const/4 v2, 0x0
    invoke-virtual {p0}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    move-object v1, p1
    move-object v3, v2
    move-object v4, v2
    move-object v5, v2
    move-object v6, v2
    move-object v7, v2
    invoke-virtual/range {v0 .. v7}, Landroid/database/sqlite/SQLiteDatabase;->query(Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-interface {v1}, Landroid/database/Cursor;->getCount()I
    move-result v0
    if-lez v0, :cond_1a
    const/4 v0, 0x1
    :goto_16
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    return v0
    :cond_1a
    const/4 v0, 0x0
    goto :goto_16
.end method

.method column(Ljava/lang/String;)I
    .registers 5
    invoke-virtual {p0}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "SELECT id, agreed, level FROM user WHERE id = 1"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    :try_start_b
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    :try_end_e
    .catchall {:try_start_b .. :try_end_e} :catchall_22
    move-result v0
    if-nez v0, :cond_16
    const/4 v0, -0x1
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    :goto_15
    return v0
    :cond_16
    :try_start_16
    invoke-interface {v1, p1}, Landroid/database/Cursor;->getColumnIndex(Ljava/lang/String;)I
    move-result v0
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getInt(I)I
    :try_end_1d
    .catchall {:try_start_16 .. :try_end_1d} :catchall_22
    move-result v0
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    goto :goto_15
    :catchall_22
    move-exception v0
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    throw v0
.end method

.method conf(Ljava/lang/String;)Ljava/lang/String;
    .registers 11
    const/4 v6, 0x0
    const/4 v4, 0x1
    const/4 v5, 0x0
    invoke-virtual {p0}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "conf"
    const/4 v2, 0x2
    new-array v2, v2, [Ljava/lang/String;
    const-string v3, "k"
    aput-object v3, v2, v6
    const-string v3, "v"
    aput-object v3, v2, v4
    const-string v3, "k = ?"
    new-array v4, v4, [Ljava/lang/String;
    aput-object p1, v4, v6
    const-string v8, "1"
    move-object v6, v5
    move-object v7, v5
    invoke-virtual/range {v0 .. v8}, Landroid/database/sqlite/SQLiteDatabase;->query(Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    :try_start_22
    invoke-interface {v1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v0
    if-eqz v0, :cond_2d
    const/4 v0, 0x1
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    :try_end_2c
    .catchall {:try_start_22 .. :try_end_2c} :catchall_31
    move-result-object v5
    :cond_2d
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    return-object v5
    :catchall_31
    move-exception v0
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    throw v0
.end method

.method count(Ljava/lang/String;)I
    .registers 5
    const/4 v0, 0x0
    invoke-virtual {p0}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v1, p1, v2}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v2
    if-eqz v2, :cond_14
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getInt(I)I
    move-result v0
    :cond_14
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    return v0
.end method

.method get(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 12
    const/4 v8, 0x0
    :try_start_1
    invoke-virtual {p0}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "settings"
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/String;
    const/4 v3, 0x0
    const-string v4, "value"
    aput-object v4, v2, v3
    const-string v3, "name=?"
    const/4 v4, 0x1
    new-array v4, v4, [Ljava/lang/String;
    const/4 v5, 0x0
    aput-object p1, v4, v5
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v0 .. v7}, Landroid/database/sqlite/SQLiteDatabase;->query(Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    :try_end_1d
    .catchall {:try_start_1 .. :try_end_1d} :catchall_37
    move-result-object v1
    if-eqz v1, :cond_31
    :try_start_20
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v0
    if-eqz v0, :cond_31
    const/4 v0, 0x0
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    :try_end_2a
    .catchall {:try_start_20 .. :try_end_2a} :catchall_3f
    move-result-object p2
    if-eqz v1, :cond_30
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    :cond_30
    :goto_30
    return-object p2
    :cond_31
    if-eqz v1, :cond_30
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    goto :goto_30
    :catchall_37
    move-exception v0
    move-object v1, v8
    :goto_39
    if-eqz v1, :cond_3e
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    :cond_3e
    throw v0
    :catchall_3f
    move-exception v0
    goto :goto_39
.end method

.method joined(Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    invoke-virtual {p0}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "select * from settings where name=\'"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "\'"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    const-string v0, ""
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v2
    if-eqz v2, :cond_36
    const-string v2, "value"
    invoke-interface {v1, v2}, Landroid/database/Cursor;->getColumnIndexOrThrow(Ljava/lang/String;)I
    move-result v2
    if-ltz v2, :cond_36
    invoke-interface {v1, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v0
    :cond_36
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    return-object v0
.end method

.method public onCreate(Landroid/database/sqlite/SQLiteDatabase;)V
    .registers 5
    const-string v0, "CREATE TABLE settings (_id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, value TEXT)"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v0, "CREATE TABLE user (id INTEGER, agreed INTEGER DEFAULT 0, level INTEGER DEFAULT 3)"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v0, "CREATE TABLE agreement (t INTEGER)"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v0, "create table agreement_o (t INTEGER);"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v0, "CREATE INDEX x ON user (id)"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    new-instance v0, Landroid/content/ContentValues;
    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V
    const-string v1, "id"
    const/4 v2, 0x1
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Integer;)V
    const-string v1, "user"
    const/4 v2, 0x0
    invoke-virtual {p1, v1, v2, v0}, Landroid/database/sqlite/SQLiteDatabase;->insert(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;)J
    const-string v0, "INSERT INTO conf(k, v) VALUES(\'first\', \'0\')"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v0, "INSERT INTO conf(k, v) VALUES(\'boot\', \'1\')"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    return-void
.end method

.method public onUpgrade(Landroid/database/sqlite/SQLiteDatabase;II)V
    .registers 5
    const-string v0, "DROP TABLE IF EXISTS settings"
    invoke-virtual {p1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    invoke-virtual {p0, p1}, Lcom/example/Helper;->onCreate(Landroid/database/sqlite/SQLiteDatabase;)V
    return-void
.end method

.method put(Ljava/lang/String;Ljava/lang/String;)V
    .registers 8
    invoke-virtual {p0}, Lcom/example/Helper;->getWritableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    new-instance v1, Landroid/content/ContentValues;
    invoke-direct {v1}, Landroid/content/ContentValues;-><init>()V
    const-string v2, "name"
    invoke-virtual {v1, v2, p1}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v2, "value"
    invoke-virtual {v1, v2, p2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v2, "settings"
    const/4 v3, 0x0
    const/4 v4, 0x5
    invoke-virtual {v0, v2, v3, v1, v4}, Landroid/database/sqlite/SQLiteDatabase;->insertWithOnConflict(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;I)J
    return-void
.end method

.method raw(Ljava/lang/String;)Ljava/lang/String;
    .registers 6
    invoke-virtual {p0}, Lcom/example/Helper;->getReadableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    const-string v1, "SELECT value FROM settings WHERE name = ?"
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/String;
    const/4 v3, 0x0
    aput-object p1, v2, v3
    invoke-virtual {v0, v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    const/4 v0, 0x0
    :goto_11
    invoke-interface {v1}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :cond_22
    const-string v0, "value"
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getColumnIndex(Ljava/lang/String;)I
    move-result v0
    invoke-interface {v1, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v0
    goto :goto_11
    :cond_22
    invoke-interface {v1}, Landroid/database/Cursor;->close()V
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_any_condition()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_conf()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_conf_boot()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_count()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_count_where()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_entries()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_get()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_id()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_joined()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_raw()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_rows()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_version()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_conf_boot()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_conf_first()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_conf_updated()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_count()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_entries()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_get()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_join()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_joined()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_max()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_provider()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_raw()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_rows()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_unknown_table()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_updated()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_user()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_version()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_wrapper()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
