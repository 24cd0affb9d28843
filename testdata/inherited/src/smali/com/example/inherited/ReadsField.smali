# Names the subclass of the field's class.
.class public Lcom/example/inherited/ReadsField;
.super Ljava/lang/Object;
.source "ReadsField.java"

.method public static read()Ljava/lang/String;
    .registers 2
    sget-object v0, Lcom/example/inherited/MyBuild;->SERIAL:Ljava/lang/String;
    return-object v0
.end method
