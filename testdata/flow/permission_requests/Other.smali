.class public Lt/Other;
.super Landroid/app/Activity;

# Overrides the platform's (which is final there, but not in the classes of libraries): the call inside is the request.
.method public requestPermissions([Ljava/lang/String;I)V
    .registers 3
    return-void
.end method
