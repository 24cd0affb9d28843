.class public Lt/Uses;
.super Ljava/lang/Object;

.method static uses(Landroid/content/ContentResolver;Ljava/lang/String;Lt/Wrap;)V
    .registers 5
    const-string v0, "font_scale"
    invoke-static {p0, v0}, Lt/Wrap;->personal(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    const-string v1, "android_id"
    invoke-static {p0, v1}, Lt/Wrap;->personal(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    invoke-static {p0, v0}, Lt/Wrap;->harmless(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    invoke-static {p0, v0}, Lt/Wrap;->open(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    invoke-static {p0, p1}, Lt/Wrap;->open(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    invoke-virtual {p2, p0, v0}, Lt/Wrap;->overridable(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    const-string v1, "ro.serialno"
    invoke-static {v1}, Lt/Wrap;->outer(Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
