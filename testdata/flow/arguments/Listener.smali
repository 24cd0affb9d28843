.class public abstract Lt/Listener;
.super Landroid/service/notification/NotificationListenerService;
.method public onNotificationPosted(Landroid/service/notification/StatusBarNotification;)V
    .registers 2
    return-void
.end method
.method public abstract onNotificationPosted(Landroid/service/notification/StatusBarNotification;Landroid/service/notification/NotificationListenerService$RankingMap;)V
.end method
