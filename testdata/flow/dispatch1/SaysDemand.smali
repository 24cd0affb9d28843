.class public Lt/SaysDemand;
.super Ljava/lang/Object;
.implements Lt/Demand;
.implements Lt/Other;
