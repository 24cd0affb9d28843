# Its name becomes one with a character beyond U+FFFF, which smali cannot write: flow/entry_test.c.
.class public Lorg/pica/entry/zzzzzz;
.super Ljava/lang/Object;
