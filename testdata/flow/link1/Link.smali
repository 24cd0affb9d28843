# An activity below a platform class, one below that, and one that hides the method.
.class public Lt/Below;
.super Landroid/app/ListActivity;
