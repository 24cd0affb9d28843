.class public Lt/Deep;
.super Lt/Below;
