# Hands everything to native code, which may do with the calendar what this cannot tell.
.class public Lcom/example/jni/Bridge;
.super Ljava/lang/Object;
.source "Bridge.java"

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "umeng-spy"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method public static native run(Ljava/lang/Object;)V
.end method
