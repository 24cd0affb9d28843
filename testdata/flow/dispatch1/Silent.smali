.class public interface abstract Lt/Silent;
.super Ljava/lang/Object;
.implements Lt/Hello;

.method public abstract hello()V
.end method
