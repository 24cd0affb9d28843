.class public Lt/CircleA;
.super Lt/CircleB;
