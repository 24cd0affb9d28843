.class public Lt/SaysSilent;
.super Ljava/lang/Object;
.implements Lt/Hello;
.implements Lt/Silent;
