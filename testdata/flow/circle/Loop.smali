.class public interface abstract Lt/Loop;
.super Ljava/lang/Object;
.implements Lt/Loop;
