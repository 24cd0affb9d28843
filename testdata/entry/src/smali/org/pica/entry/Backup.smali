.class public Lorg/pica/entry/Backup;
.super Landroid/app/backup/BackupAgentHelper;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/backup/BackupAgentHelper;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 8
    return-void
.end method

.method public onDestroy()V
    .registers 8
    return-void
.end method
