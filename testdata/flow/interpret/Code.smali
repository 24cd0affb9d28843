.class public interface abstract Lt/Code;
.super Ljava/lang/Object;

.method public abstract apply([B)[B
.end method
