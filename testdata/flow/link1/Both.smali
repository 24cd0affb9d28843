# Superclasses come before interfaces: getPackageName is the platform's.
.class public Lt/Both;
.super Lt/Deep;
.implements Lt/FaceBelow;
