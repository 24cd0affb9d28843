.class public Lt/Loud;
.super Landroid/os/Handler;
