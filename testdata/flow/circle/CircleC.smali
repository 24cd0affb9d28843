.class public Lt/CircleC;
.super Lt/CircleA;
.implements Lt/Loop;
