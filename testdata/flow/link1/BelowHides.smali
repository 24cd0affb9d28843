.class public Lt/BelowHides;
.super Lt/Hides;
