.class public Lcom/strategy/hotel/App;
.super Landroid/app/Application;
.field static collector:Lcom/strategy/hotel/Collector;
.field static early:Lcom/strategy/hotel/Collector;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static tick()V
    .registers 1
    sget-object v0, Lcom/strategy/hotel/App;->collector:Lcom/strategy/hotel/Collector;
    invoke-interface {v0}, Lcom/strategy/hotel/Collector;->collect()V
    sget-object v0, Lcom/strategy/hotel/App;->early:Lcom/strategy/hotel/Collector;
    invoke-interface {v0}, Lcom/strategy/hotel/Collector;->collect()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/strategy/hotel/Factory;->make(Landroid/content/Context;)Lcom/strategy/hotel/Collector;
    move-result-object v0
    sput-object v0, Lcom/strategy/hotel/App;->collector:Lcom/strategy/hotel/Collector;
    new-instance v0, Lcom/strategy/hotel/Loose;
    invoke-direct {v0, p0}, Lcom/strategy/hotel/Loose;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/strategy/hotel/App;->early:Lcom/strategy/hotel/Collector;
    invoke-static {}, Lcom/strategy/hotel/App;->tick()V
    return-void
.end method

.class interface abstract Lcom/strategy/hotel/Collector;
.super Ljava/lang/Object;

.method public abstract collect()V
.end method

.class Lcom/strategy/hotel/Factory;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static make(Landroid/content/Context;)Lcom/strategy/hotel/Collector;
    .registers 4
    const/4 v2, 0x0
    const-string v0, "h"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    new-instance v0, Lcom/strategy/hotel/Real;
    invoke-direct {v0, p0}, Lcom/strategy/hotel/Real;-><init>(Landroid/content/Context;)V
    :goto_14
    return-object v0
    :cond_15
    new-instance v0, Lcom/strategy/hotel/Noop;
    invoke-direct {v0}, Lcom/strategy/hotel/Noop;-><init>()V
    goto :goto_14
.end method

.class Lcom/strategy/hotel/Loose;
.super Ljava/lang/Object;
.implements Lcom/strategy/hotel/Collector;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/strategy/hotel/Loose;->c:Landroid/content/Context;
    return-void
.end method

.method public collect()V
    .registers 4
    const-string v1, "h"
    iget-object v0, p0, Lcom/strategy/hotel/Loose;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/strategy/hotel/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/strategy/hotel/MainActivity;

.method constructor <init>(Lcom/strategy/hotel/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/strategy/hotel/MainActivity$1;->this$0:Lcom/strategy/hotel/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/strategy/hotel/MainActivity$1;->this$0:Lcom/strategy/hotel/MainActivity;
    const-string v1, "h"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/strategy/hotel/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    new-instance v0, Lcom/strategy/hotel/Real;
    iget-object v1, p0, Lcom/strategy/hotel/MainActivity$1;->this$0:Lcom/strategy/hotel/MainActivity;
    invoke-virtual {v1}, Lcom/strategy/hotel/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/strategy/hotel/Real;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/strategy/hotel/App;->collector:Lcom/strategy/hotel/Collector;
    invoke-static {}, Lcom/strategy/hotel/App;->tick()V
    return-void
.end method

.class public Lcom/strategy/hotel/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/strategy/hotel/App;->tick()V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/strategy/hotel/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/strategy/hotel/MainActivity$1;-><init>(Lcom/strategy/hotel/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Lcom/strategy/hotel/Noop;
.super Ljava/lang/Object;
.implements Lcom/strategy/hotel/Collector;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public collect()V
    .registers 1
    return-void
.end method

.class Lcom/strategy/hotel/Real;
.super Ljava/lang/Object;
.implements Lcom/strategy/hotel/Collector;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/strategy/hotel/Real;->c:Landroid/content/Context;
    return-void
.end method

.method public collect()V
    .registers 4
    const-string v1, "h"
    iget-object v0, p0, Lcom/strategy/hotel/Real;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
