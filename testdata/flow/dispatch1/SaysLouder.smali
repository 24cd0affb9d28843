.class public Lt/SaysLouder;
.super Ljava/lang/Object;
.implements Lt/Hello;
.implements Lt/Louder;

.method public calls()V
    .registers 4
    invoke-super {p0}, Lt/Hello;->hello()V
    invoke-super {p0}, Lt/Louder;->bye()V
    invoke-interface {p0}, Lt/Louder;->bye()V
    invoke-interface {p0}, Lt/Louder;->hello()V
    invoke-virtual {p0}, Lt/SaysLouder;->hello()V
    invoke-virtual {p0}, Lt/SaysLouder;->must()V
    invoke-static {}, Lt/SaysLouder;->helper()V
    return-void
.end method
