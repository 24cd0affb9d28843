.class public Lorg/pica/entry/Listen;
.super Landroid/service/notification/NotificationListenerService;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/service/notification/NotificationListenerService;-><init>()V
    return-void
.end method

.method public onNotificationPosted(Landroid/service/notification/StatusBarNotification;)V
    .registers 8
    return-void
.end method

.method public onListenerDisconnected()V
    .registers 8
    return-void
.end method
