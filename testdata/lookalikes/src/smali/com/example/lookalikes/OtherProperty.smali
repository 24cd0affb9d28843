# Another system property.
.class public Lcom/example/lookalikes/OtherProperty;
.super Ljava/lang/Object;
.source "OtherProperty.java"

.method public static read()V
    .registers 2
    const-string v0, "debug.layout"
    invoke-static {v0}, Landroid/os/SystemProperties;->get(Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
