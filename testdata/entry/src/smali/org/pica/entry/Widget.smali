.class public Lorg/pica/entry/Widget;
.super Landroid/appwidget/AppWidgetProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/appwidget/AppWidgetProvider;-><init>()V
    return-void
.end method

.method public onUpdate(Landroid/content/Context;Landroid/appwidget/AppWidgetManager;[I)V
    .registers 8
    return-void
.end method

.method public onEnabled(Landroid/content/Context;)V
    .registers 8
    return-void
.end method
