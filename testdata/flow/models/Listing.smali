.class public interface abstract Lt/Listing;
.super Ljava/lang/Object;
.implements Ljava/util/List;
