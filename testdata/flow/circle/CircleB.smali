.class public Lt/CircleB;
.super Lt/CircleC;
