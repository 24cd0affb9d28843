.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static has(Landroid/content/Context;Ljava/lang/String;)Z
    .registers 4
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    invoke-direct {v0, v1, p1}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    return v0
.end method

.method static read(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    .registers 8
    const/4 v1, 0x0
    :try_start_1
    invoke-virtual {p0, p1}, Landroid/content/Context;->openFileInput(Ljava/lang/String;)Ljava/io/FileInputStream;
    :try_end_4
    .catch Ljava/io/IOException; {:try_start_1 .. :try_end_4} :catch_19
    .catchall {:try_start_1 .. :try_end_4} :catchall_22
    move-result-object v2
    const/16 v0, 0x8
    :try_start_7
    new-array v3, v0, [B
    invoke-virtual {v2, v3}, Ljava/io/FileInputStream;->read([B)I
    move-result v4
    new-instance v0, Ljava/lang/String;
    const/4 v5, 0x0
    invoke-direct {v0, v3, v5, v4}, Ljava/lang/String;-><init>([BII)V
    :try_end_13
    .catch Ljava/io/IOException; {:try_start_7 .. :try_end_13} :catch_32
    .catchall {:try_start_7 .. :try_end_13} :catchall_30
    if-eqz v2, :cond_18
    :try_start_15
    invoke-virtual {v2}, Ljava/io/FileInputStream;->close()V
    :try_end_18
    .catch Ljava/io/IOException; {:try_start_15 .. :try_end_18} :catch_2a
    :cond_18
    :goto_18
    return-object v0
    :catch_19
    move-exception v0
    move-object v0, v1
    :goto_1b
    if-eqz v0, :cond_20
    :try_start_1d
    invoke-virtual {v0}, Ljava/io/FileInputStream;->close()V
    :try_end_20
    .catch Ljava/io/IOException; {:try_start_1d .. :try_end_20} :catch_2c
    :cond_20
    :goto_20
    move-object v0, v1
    goto :goto_18
    :catchall_22
    move-exception v0
    move-object v2, v1
    :goto_24
    if-eqz v2, :cond_29
    :try_start_26
    invoke-virtual {v2}, Ljava/io/FileInputStream;->close()V
    :try_end_29
    .catch Ljava/io/IOException; {:try_start_26 .. :try_end_29} :catch_2e
    :cond_29
    :goto_29
    throw v0
    :catch_2a
    move-exception v1
    goto :goto_18
    :catch_2c
    move-exception v0
    goto :goto_20
    :catch_2e
    move-exception v1
    goto :goto_29
    :catchall_30
    move-exception v0
    goto :goto_24
    :catch_32
    move-exception v0
    move-object v0, v2
    goto :goto_1b
.end method

.method static touch(Landroid/content/Context;Ljava/lang/String;)V
    .registers 4
    :try_start_0
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    invoke-direct {v0, v1, p1}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->createNewFile()Z
    :try_end_c
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_c} :catch_d
    :goto_c
    return-void
    :catch_d
    move-exception v0
    goto :goto_c
.end method

.method static write(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    .registers 5
    const/4 v0, 0x0
    :try_start_1
    invoke-virtual {p0, p1, v0}, Landroid/content/Context;->openFileOutput(Ljava/lang/String;I)Ljava/io/FileOutputStream;
    move-result-object v0
    invoke-virtual {p2}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/io/FileOutputStream;->write([B)V
    invoke-virtual {v0}, Ljava/io/FileOutputStream;->close()V
    :try_end_f
    .catch Ljava/io/IOException; {:try_start_1 .. :try_end_f} :catch_10
    :goto_f
    return-void
    :catch_10
    move-exception v0
    goto :goto_f
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    const-string v0, "o1"
    invoke-static {p0, v0}, Lcom/example/Main;->touch(Landroid/content/Context;Ljava/lang/String;)V
    const-string v0, "o2"
    const-string v1, "1"
    invoke-static {p0, v0, v1}, Lcom/example/Main;->write(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    :try_start_c
    new-instance v0, Ljava/io/FileWriter;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "/o3"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/FileWriter;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/FileWriter;->close()V
    new-instance v0, Ljava/io/FileOutputStream;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "/o4"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/FileOutputStream;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/FileOutputStream;->close()V
    new-instance v0, Ljava/io/FileOutputStream;
    const-string v1, "o6"
    invoke-virtual {p0, v1}, Lcom/example/Main;->getFileStreamPath(Ljava/lang/String;)Ljava/io/File;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    invoke-virtual {v0}, Ljava/io/FileOutputStream;->close()V
    new-instance v0, Ljava/io/PrintWriter;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "o8"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Ljava/io/PrintWriter;-><init>(Ljava/io/File;)V
    invoke-virtual {v0}, Ljava/io/PrintWriter;->close()V
    new-instance v0, Ljava/io/RandomAccessFile;
    new-instance v1, Ljava/io/File;
    const-string v2, "d"
    const/4 v3, 0x0
    invoke-virtual {p0, v2, v3}, Lcom/example/Main;->getDir(Ljava/lang/String;I)Ljava/io/File;
    move-result-object v2
    const-string v3, "o9"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    const-string v2, "rw"
    invoke-direct {v0, v1, v2}, Ljava/io/RandomAccessFile;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/RandomAccessFile;->close()V
    :try_end_8b
    .catch Ljava/io/IOException; {:try_start_c .. :try_end_8b} :catch_c6
    :goto_8b
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "flags/o5"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->mkdirs()Z
    new-instance v0, Landroid/media/MediaRecorder;
    invoke-direct {v0}, Landroid/media/MediaRecorder;-><init>()V
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "o10"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0, v1}, Landroid/media/MediaRecorder;->setOutputFile(Ljava/io/File;)V
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getCacheDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "tmp"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getNoBackupFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "o11"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0, v1}, Ljava/io/File;->renameTo(Ljava/io/File;)Z
    return-void
    :catch_c6
    move-exception v0
    goto :goto_8b
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 10
    const-wide/16 v6, 0x0
    const/4 v4, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "c1"
    invoke-static {p0, v0}, Lcom/example/Main;->has(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_11
    invoke-static {}, Lcom/example/T;->c_exists()V
    :cond_11
    const-string v0, "o1"
    invoke-static {p0, v0}, Lcom/example/Main;->has(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1c
    invoke-static {}, Lcom/example/T;->o_exists()V
    :cond_1c
    const-string v0, "c2"
    invoke-static {p0, v0}, Lcom/example/Main;->read(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-eqz v0, :cond_27
    invoke-static {}, Lcom/example/T;->c_input()V
    :cond_27
    const-string v0, "o2"
    invoke-static {p0, v0}, Lcom/example/Main;->read(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-eqz v0, :cond_32
    invoke-static {}, Lcom/example/T;->o_input()V
    :cond_32
    new-instance v0, Ljava/io/File;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/File;->getAbsolutePath()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "/c3"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/File;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->isFile()Z
    move-result v0
    if-eqz v0, :cond_5b
    invoke-static {}, Lcom/example/T;->c_path()V
    :cond_5b
    new-instance v0, Ljava/io/File;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/File;->getAbsolutePath()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "/o3"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/File;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->isFile()Z
    move-result v0
    if-eqz v0, :cond_84
    invoke-static {}, Lcom/example/T;->o_path()V
    :cond_84
    new-instance v0, Ljava/io/File;
    const-string v1, "/data/data/com.example/files/c4"
    invoke-direct {v0, v1}, Ljava/io/File;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->length()J
    move-result-wide v0
    cmp-long v0, v0, v6
    if-lez v0, :cond_96
    invoke-static {}, Lcom/example/T;->c_literal()V
    :cond_96
    new-instance v0, Ljava/io/File;
    const-string v1, "/data/data/com.example/files/o4"
    invoke-direct {v0, v1}, Ljava/io/File;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->length()J
    move-result-wide v0
    cmp-long v0, v0, v6
    if-lez v0, :cond_a8
    invoke-static {}, Lcom/example/T;->o_literal()V
    :cond_a8
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getCacheDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "o1"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_bc
    invoke-static {}, Lcom/example/T;->c_cache()V
    :cond_bc
    new-instance v0, Ljava/io/File;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "flags"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    const-string v2, "c5"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->isDirectory()Z
    move-result v0
    if-eqz v0, :cond_d7
    invoke-static {}, Lcom/example/T;->c_nested()V
    :cond_d7
    new-instance v0, Ljava/io/File;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "flags"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    const-string v2, "o5"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->isDirectory()Z
    move-result v0
    if-eqz v0, :cond_f2
    invoke-static {}, Lcom/example/T;->o_nested()V
    :cond_f2
    const-string v0, "c6"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getFileStreamPath(Ljava/lang/String;)Ljava/io/File;
    move-result-object v0
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_101
    invoke-static {}, Lcom/example/T;->c_stream_path()V
    :cond_101
    const-string v0, "o6"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getFileStreamPath(Ljava/lang/String;)Ljava/io/File;
    move-result-object v0
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_110
    invoke-static {}, Lcom/example/T;->o_stream_path()V
    :cond_110
    new-instance v0, Ljava/io/File;
    const/4 v1, 0x0
    invoke-virtual {p0, v1}, Lcom/example/Main;->getExternalFilesDir(Ljava/lang/String;)Ljava/io/File;
    move-result-object v1
    const-string v2, "c7"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_125
    invoke-static {}, Lcom/example/T;->o_external()V
    :cond_125
    new-instance v0, Ljava/io/File;
    const-string v1, "/system/xbin/su"
    invoke-direct {v0, v1}, Ljava/io/File;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_135
    invoke-static {}, Lcom/example/T;->o_system()V
    :cond_135
    new-instance v0, Ljava/io/File;
    invoke-static {}, Landroid/os/Environment;->getExternalStorageDirectory()Ljava/io/File;
    move-result-object v1
    const-string v2, "c7"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_149
    invoke-static {}, Lcom/example/T;->o_sdcard()V
    :cond_149
    new-instance v0, Ljava/io/File;
    const-string v1, "/data/data/com.example/shared_prefs/app.xml"
    invoke-direct {v0, v1}, Ljava/io/File;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_159
    invoke-static {}, Lcom/example/T;->o_prefs_file()V
    :cond_159
    const-string v0, "x"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getDatabasePath(Ljava/lang/String;)Ljava/io/File;
    move-result-object v0
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_168
    invoke-static {}, Lcom/example/T;->o_database()V
    :cond_168
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/Main;->getIntent()Landroid/content/Intent;
    move-result-object v2
    invoke-virtual {v2}, Landroid/content/Intent;->getDataString()Ljava/lang/String;
    move-result-object v2
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_182
    invoke-static {}, Lcom/example/T;->o_unknown_name()V
    :cond_182
    :try_start_182
    new-instance v0, Ljava/io/FileReader;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "c8"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Ljava/io/FileReader;-><init>(Ljava/io/File;)V
    invoke-static {}, Lcom/example/T;->c_reader()V
    :try_end_195
    .catch Ljava/io/IOException; {:try_start_182 .. :try_end_195} :catch_219
    :goto_195
    :try_start_195
    new-instance v0, Ljava/io/FileReader;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "o8"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Ljava/io/FileReader;-><init>(Ljava/io/File;)V
    invoke-static {}, Lcom/example/T;->o_reader()V
    :try_end_1a8
    .catch Ljava/io/IOException; {:try_start_195 .. :try_end_1a8} :catch_21f
    :goto_1a8
    new-instance v0, Ljava/io/File;
    const-string v1, "d"
    invoke-virtual {p0, v1, v4}, Lcom/example/Main;->getDir(Ljava/lang/String;I)Ljava/io/File;
    move-result-object v1
    const-string v2, "c9"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_1be
    invoke-static {}, Lcom/example/T;->c_dir()V
    :cond_1be
    new-instance v0, Ljava/io/File;
    const-string v1, "d"
    invoke-virtual {p0, v1, v4}, Lcom/example/Main;->getDir(Ljava/lang/String;I)Ljava/io/File;
    move-result-object v1
    const-string v2, "o9"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_1d4
    invoke-static {}, Lcom/example/T;->o_dir()V
    :cond_1d4
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "o10"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_1e8
    invoke-static {}, Lcom/example/T;->o_given()V
    :cond_1e8
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getNoBackupFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "o11"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_1fc
    invoke-static {}, Lcom/example/T;->o_renamed()V
    :cond_1fc
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/Main;->getNoBackupFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "c11"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    if-eqz v0, :cond_210
    invoke-static {}, Lcom/example/T;->c_renamed()V
    :cond_210
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
    :catch_219
    move-exception v0
    invoke-static {}, Lcom/example/T;->o_reader_none()V
    goto/16 :goto_195
    :catch_21f
    move-exception v0
    goto :goto_1a8
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_cache()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_dir()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_exists()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_input()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_literal()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_nested()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_path()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_reader()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_renamed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_stream_path()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_database()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_dir()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_exists()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_external()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_given()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_input()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_literal()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_nested()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_path()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_prefs_file()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_reader()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_reader_none()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_renamed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_sdcard()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_stream_path()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_system()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_unknown_name()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
