.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method db()Landroid/database/sqlite/SQLiteDatabase;
    .registers 4
    const-string v0, "a"
    const/4 v1, 0x0
    const/4 v2, 0x0
    invoke-virtual {p0, v0, v1, v2}, Lcom/example/Main;->openOrCreateDatabase(Ljava/lang/String;ILandroid/database/sqlite/SQLiteDatabase$CursorFactory;)Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v0
    return-object v0
.end method

.method has(Ljava/lang/String;Ljava/lang/String;)Z
    .registers 8
    const/4 v0, 0x1
    const/4 v1, 0x0
    invoke-virtual {p0}, Lcom/example/Main;->db()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v2
    new-instance v3, Ljava/lang/StringBuilder;
    invoke-direct {v3}, Ljava/lang/StringBuilder;-><init>()V
    const-string v4, "SELECT v FROM "
    invoke-virtual {v3, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {v3, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    const-string v4, " WHERE k = ?"
    invoke-virtual {v3, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {v3}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v3
    new-array v4, v0, [Ljava/lang/String;
    aput-object p2, v4, v1
    invoke-virtual {v2, v3, v4}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    :try_start_27
    invoke-interface {v2}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v3
    if-eqz v3, :cond_3e
    const-string v3, "1"
    const/4 v4, 0x0
    invoke-interface {v2, v4}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v4
    invoke-virtual {v3, v4}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    :try_end_37
    .catchall {:try_start_27 .. :try_end_37} :catchall_40
    move-result v3
    if-eqz v3, :cond_3e
    :goto_3a
    invoke-interface {v2}, Landroid/database/Cursor;->close()V
    return v0
    :cond_3e
    move v0, v1
    goto :goto_3a
    :catchall_40
    move-exception v0
    invoke-interface {v2}, Landroid/database/Cursor;->close()V
    throw v0
.end method

.method public onClick(Landroid/view/View;)V
    .registers 8
    const/4 v5, 0x0
    invoke-virtual {p0}, Lcom/example/Main;->getIntent()Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/Intent;->getDataString()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0}, Lcom/example/Main;->db()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const-string v2, "unknown_key"
    const-string v3, "1"
    invoke-virtual {p0, v2, v0, v3}, Lcom/example/Main;->row(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    const-string v2, "unknown_value"
    const-string v3, "a"
    invoke-virtual {p0, v2, v3, v0}, Lcom/example/Main;->row(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    new-instance v2, Landroid/content/ContentValues;
    invoke-direct {v2}, Landroid/content/ContentValues;-><init>()V
    invoke-virtual {v2, v0, v0}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v3, "unknown_columns"
    invoke-virtual {v1, v3, v5, v2}, Landroid/database/sqlite/SQLiteDatabase;->insert(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;)J
    const-string v2, "other_update"
    const-string v3, "a"
    const-string v4, "0"
    invoke-virtual {p0, v2, v3, v4}, Lcom/example/Main;->row(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    const-string v2, "UPDATE other_update SET v = \'1\' WHERE id = 5"
    invoke-virtual {v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v2, "all_update"
    const-string v3, "a"
    const-string v4, "0"
    invoke-virtual {p0, v2, v3, v4}, Lcom/example/Main;->row(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    new-instance v2, Landroid/content/ContentValues;
    invoke-direct {v2}, Landroid/content/ContentValues;-><init>()V
    const-string v3, "v"
    const-string v4, "1"
    invoke-virtual {v2, v3, v4}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v3, "all_update"
    invoke-virtual {v1, v3, v2, v5, v5}, Landroid/database/sqlite/SQLiteDatabase;->update(Ljava/lang/String;Landroid/content/ContentValues;Ljava/lang/String;[Ljava/lang/String;)I
    const-string v2, "INSERT INTO key_update (k, v) VALUES (\'b\', \'1\')"
    invoke-virtual {v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v2, "update key_update set k = \'a\' where k = \'b\'"
    invoke-virtual {v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    const-string v2, "INSERT INTO compiled(k, v) VALUES (?, ?)"
    invoke-virtual {v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->compileStatement(Ljava/lang/String;)Landroid/database/sqlite/SQLiteStatement;
    move-result-object v2
    const/4 v3, 0x1
    invoke-virtual {v2, v3, v0}, Landroid/database/sqlite/SQLiteStatement;->bindString(ILjava/lang/String;)V
    invoke-virtual {v2}, Landroid/database/sqlite/SQLiteStatement;->executeInsert()J
    const-string v0, "INSERT INTO selected SELECT * FROM other"
    invoke-virtual {v1, v0}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    new-instance v0, Landroid/content/ContentValues;
    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V
    new-instance v2, Landroid/content/ContentValues;
    invoke-direct {v2}, Landroid/content/ContentValues;-><init>()V
    const-string v3, "k"
    const-string v4, "a"
    invoke-virtual {v2, v3, v4}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v3, "v"
    const-string v4, "1"
    invoke-virtual {v2, v3, v4}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v0, v2}, Landroid/content/ContentValues;->putAll(Landroid/content/ContentValues;)V
    const-string v2, "copied"
    invoke-virtual {v1, v2, v5, v0}, Landroid/database/sqlite/SQLiteDatabase;->insert(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;)J
    const-string v0, "value_only"
    const-string v1, "b"
    const-string v2, "a"
    invoke-virtual {p0, v0, v1, v2}, Lcom/example/Main;->row(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "plain"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-static {}, Lcom/example/T;->c_plain()V
    :cond_10
    const-string v0, "unknown_key"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1d
    invoke-static {}, Lcom/example/T;->o_unknown_key()V
    :cond_1d
    const-string v0, "unknown_value"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_2a
    invoke-static {}, Lcom/example/T;->o_unknown_value()V
    :cond_2a
    const-string v0, "unknown_value"
    const-string v1, "b"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_37
    invoke-static {}, Lcom/example/T;->c_other_row()V
    :cond_37
    const-string v0, "unknown_columns"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_44
    invoke-static {}, Lcom/example/T;->o_unknown_columns()V
    :cond_44
    const-string v0, "other_update"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_51
    invoke-static {}, Lcom/example/T;->o_other_update()V
    :cond_51
    const-string v0, "all_update"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_5e
    invoke-static {}, Lcom/example/T;->o_all_update()V
    :cond_5e
    const-string v0, "key_update"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_6b
    invoke-static {}, Lcom/example/T;->o_key_update()V
    :cond_6b
    const-string v0, "compiled"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_78
    invoke-static {}, Lcom/example/T;->o_compiled()V
    :cond_78
    const-string v0, "selected"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_85
    invoke-static {}, Lcom/example/T;->o_selected()V
    :cond_85
    const-string v0, "copied"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_92
    invoke-static {}, Lcom/example/T;->o_copied()V
    :cond_92
    const-string v0, "value_only"
    const-string v1, "a"
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->has(Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_9f
    invoke-static {}, Lcom/example/T;->c_value_only()V
    :cond_9f
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method row(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    .registers 7
    new-instance v0, Landroid/content/ContentValues;
    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V
    const-string v1, "k"
    invoke-virtual {v0, v1, p2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    const-string v1, "v"
    invoke-virtual {v0, v1, p3}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {p0}, Lcom/example/Main;->db()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v1, p1, v2, v0}, Landroid/database/sqlite/SQLiteDatabase;->replace(Ljava/lang/String;Ljava/lang/String;Landroid/content/ContentValues;)J
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_other_row()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_plain()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_value_only()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_all_update()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_compiled()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_copied()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_key_update()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_other_update()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_selected()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_unknown_columns()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_unknown_key()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_unknown_value()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
