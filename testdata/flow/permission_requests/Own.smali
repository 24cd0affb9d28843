# What a library itself does is not told: the app's call is.
.class public Lcom/hjq/permissions/PermissionFragment;
.super Landroid/app/Fragment;

.method public ask([Ljava/lang/String;)V
    .registers 3
    const/4 v0, 1
    invoke-virtual {p0, p1, v0}, Lcom/hjq/permissions/PermissionFragment;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method
