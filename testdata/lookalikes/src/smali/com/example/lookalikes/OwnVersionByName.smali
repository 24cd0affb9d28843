# The own package, by its name: a signature check.
.class public Lcom/example/lookalikes/OwnVersionByName;
.super Ljava/lang/Object;
.source "OwnVersionByName.java"

.method public static read(Landroid/content/Context;)V
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const-string v1, "com.example.lookalikes"
    const/16 v2, 0x40
    invoke-virtual {v0, v1, v2}, Landroid/content/pm/PackageManager;->getPackageInfo(Ljava/lang/String;I)Landroid/content/pm/PackageInfo;
    return-void
.end method
