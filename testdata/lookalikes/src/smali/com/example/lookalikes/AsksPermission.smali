# Asks whether a permission is held; uses it nowhere.
.class public Lcom/example/lookalikes/AsksPermission;
.super Ljava/lang/Object;
.source "AsksPermission.java"

.method public static may(Landroid/content/Context;)I
    .registers 3
    const-string v0, "android.permission.READ_CONTACTS"
    invoke-virtual {p0, v0}, Landroid/content/Context;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    return v0
.end method
