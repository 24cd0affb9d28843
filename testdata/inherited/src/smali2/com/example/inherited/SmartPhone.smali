# One step further down, in another DEX file.
.class public Lcom/example/inherited/SmartPhone;
.super Lcom/example/inherited/Phone;
.source "SmartPhone.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/inherited/Phone;-><init>()V
    return-void
.end method
