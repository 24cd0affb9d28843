.class public Lt/BelowHello;
.super Lt/SaysHello;
.implements Lt/Louder;
