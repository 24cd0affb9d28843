# A class of a library that the package defines, and not as the library does.
.class public Landroidx/lifecycle/MutableLiveData;
.super Ljava/lang/Object;
