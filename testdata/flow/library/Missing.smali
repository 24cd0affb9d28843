# Below a class of a library that this package refers to and does not define.
.class public Lt/Missing;
.super Landroidx/appcompat/app/AppCompatActivity;

.field data:Landroidx/lifecycle/MutableLiveData;
