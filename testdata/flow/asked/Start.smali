# What is made with which key.
.class public Lt/Start;
.super Ljava/lang/Object;

.method public static start(Landroid/content/ContentResolver;)V
    .locals 2
    new-instance v0, Lt/Personal;
    const-string v1, "android_id"
    invoke-direct {v0, v1}, Lt/Personal;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, p0}, Lt/Personal;->askPersonal(Landroid/content/ContentResolver;)V
    new-instance v0, Lt/Calm;
    const-string v1, "font_scale"
    invoke-direct {v0, v1}, Lt/Calm;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, p0}, Lt/Calm;->askCalm(Landroid/content/ContentResolver;)V
    new-instance v0, Lt/Open;
    invoke-static {}, Ljava/lang/System;->lineSeparator()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Lt/Open;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, p0}, Lt/Open;->askOpen(Landroid/content/ContentResolver;)V
    return-void
.end method
