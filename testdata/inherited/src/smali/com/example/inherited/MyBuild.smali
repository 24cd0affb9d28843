# Inherits static fields.
.class public Lcom/example/inherited/MyBuild;
.super Landroid/os/Build;
.source "MyBuild.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/os/Build;-><init>()V
    return-void
.end method
