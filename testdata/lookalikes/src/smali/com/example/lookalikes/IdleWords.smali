# Words that name information, in no call: a word list.
.class public Lcom/example/lookalikes/IdleWords;
.super Ljava/lang/Object;
.source "IdleWords.java"

.method public static names()Ljava/lang/String;
    .registers 2
    const-string v0, "android_id"
    const-string v0, "content://contacts/people"
    const-string v0, "getDeviceId"
    return-object v0
.end method
