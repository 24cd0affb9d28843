# Redeclares what a platform class has: calls that name it end here.
.class public interface abstract Lt/Face;
.super Ljava/lang/Object;
.method public abstract getPackageName()Ljava/lang/String;
.end method
