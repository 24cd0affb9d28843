.class public interface abstract Lt/FaceBelow;
.super Ljava/lang/Object;
.implements Lt/Face;
