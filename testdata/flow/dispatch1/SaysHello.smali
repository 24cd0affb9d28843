.class public Lt/SaysHello;
.super Ljava/lang/Object;
.implements Lt/Hello;
