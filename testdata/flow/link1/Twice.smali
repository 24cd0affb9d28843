# Defined in both files: this one counts.
.class public Lt/Twice;
.super Landroid/app/Activity;
