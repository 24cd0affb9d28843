.class public interface abstract Lt/Demand;
.super Ljava/lang/Object;

.method public abstract hello()V
.end method
