.class public interface abstract Landroidx/startup/a;
.super Ljava/lang/Object;

.method public abstract a(Landroid/content/Context;)Ljava/lang/Object;
.end method

.method public abstract b()Ljava/util/List;
.end method
