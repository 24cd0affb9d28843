.class public Ltwo/Plain;
.super Lone/Top;
