.class public Lt/ParentWins;
.super Lt/Parent;
.implements Lt/Louder;
