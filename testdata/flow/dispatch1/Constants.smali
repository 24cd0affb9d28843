.class public interface abstract Lt/Constants;
.super Ljava/lang/Object;

.field public static final LIMIT:I = 0x5
