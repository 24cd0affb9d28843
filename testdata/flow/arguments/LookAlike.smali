# Declares what only looks like a sensitive method; overrides a callback without being one.
.class public Lt/LookAlike;
.super Ljava/lang/Object;
.method public getSubscriberId()Ljava/lang/String;
    .registers 1
    const/4 p0, 0
    return-object p0
.end method
.method public onNotificationPosted(Landroid/service/notification/StatusBarNotification;)V
    .registers 2
    return-void
.end method
