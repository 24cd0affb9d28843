# A class of the platform: the device uses its own, which does extend Activity.
.class public Landroid/app/ListActivity;
.super Ljava/lang/Object;
