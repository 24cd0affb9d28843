# Puts something on the clipboard; reads nothing.
.class public Lcom/example/lookalikes/ClipWrite;
.super Ljava/lang/Object;
.source "ClipWrite.java"

.method public static copy(Landroid/content/ClipboardManager;Landroid/content/ClipData;)V
    .registers 2
    invoke-virtual {p0, p1}, Landroid/content/ClipboardManager;->setPrimaryClip(Landroid/content/ClipData;)V
    return-void
.end method
