# Runs what Thread runs.
.class public Lt/Worker;
.super Ljava/lang/Thread;
