.class Lcom/zufang/rent/CrashTask;
.super Ljava/lang/Object;
.implements Lcom/zufang/rent/Task;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public needsConsent()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public run(Landroid/content/Context;)V
    .registers 5
    const-string v0, "t"
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/zufang/rent/DeviceTask;
.super Ljava/lang/Object;
.implements Lcom/zufang/rent/Task;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public needsConsent()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public run(Landroid/content/Context;)V
    .registers 4
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/zufang/rent/PushTask;
.super Lcom/zufang/rent/DeviceTask;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/zufang/rent/DeviceTask;-><init>()V
    return-void
.end method

.method public run(Landroid/content/Context;)V
    .registers 4
    const-string v0, "t"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/zufang/rent/RentActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/zufang/rent/RentActivity;

.method constructor <init>(Lcom/zufang/rent/RentActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/zufang/rent/RentActivity$1;->this$0:Lcom/zufang/rent/RentActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class Lcom/zufang/rent/RentActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/zufang/rent/RentActivity;

.method constructor <init>(Lcom/zufang/rent/RentActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/zufang/rent/RentActivity$2;->this$0:Lcom/zufang/rent/RentActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, Lcom/zufang/rent/RentActivity$2;->this$0:Lcom/zufang/rent/RentActivity;
    const-string v1, "rent"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/zufang/rent/RentActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/zufang/rent/RentActivity$2;->this$0:Lcom/zufang/rent/RentActivity;
    invoke-virtual {v0}, Lcom/zufang/rent/RentActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0, v3}, Lcom/zufang/rent/Tasks;->runAll(Landroid/content/Context;Z)V
    return-void
.end method

.class public Lcom/zufang/rent/RentActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "rent"
    invoke-virtual {p0, v0, v2}, Lcom/zufang/rent/RentActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/zufang/rent/RentActivity$2;
    invoke-direct {v2, p0}, Lcom/zufang/rent/RentActivity$2;-><init>(Lcom/zufang/rent/RentActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f\u5e76\u9000\u51fa"
    new-instance v2, Lcom/zufang/rent/RentActivity$1;
    invoke-direct {v2, p0}, Lcom/zufang/rent/RentActivity$1;-><init>(Lcom/zufang/rent/RentActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class public Lcom/zufang/rent/RentApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "rent"
    invoke-virtual {p0, v0, v2}, Lcom/zufang/rent/RentApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {p0, v0}, Lcom/zufang/rent/Tasks;->runAll(Landroid/content/Context;Z)V
    return-void
.end method

.class interface abstract Lcom/zufang/rent/Task;
.super Ljava/lang/Object;

.method public abstract needsConsent()Z
.end method

.method public abstract run(Landroid/content/Context;)V
.end method

.class final Lcom/zufang/rent/Tasks;
.super Ljava/lang/Object;
.field private static final all:Ljava/util/List;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcom/zufang/rent/Tasks;->all:Ljava/util/List;
    sget-object v0, Lcom/zufang/rent/Tasks;->all:Ljava/util/List;
    new-instance v1, Lcom/zufang/rent/DeviceTask;
    invoke-direct {v1}, Lcom/zufang/rent/DeviceTask;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    sget-object v0, Lcom/zufang/rent/Tasks;->all:Ljava/util/List;
    new-instance v1, Lcom/zufang/rent/CrashTask;
    invoke-direct {v1}, Lcom/zufang/rent/CrashTask;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    sget-object v0, Lcom/zufang/rent/Tasks;->all:Ljava/util/List;
    new-instance v1, Lcom/zufang/rent/PushTask;
    invoke-direct {v1}, Lcom/zufang/rent/PushTask;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static runAll(Landroid/content/Context;Z)V
    .registers 5
    sget-object v0, Lcom/zufang/rent/Tasks;->all:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_6
    :goto_6
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_1e
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/zufang/rent/Task;
    invoke-interface {v0}, Lcom/zufang/rent/Task;->needsConsent()Z
    move-result v2
    if-eqz v2, :cond_1a
    if-eqz p1, :cond_6
    :cond_1a
    invoke-interface {v0, p0}, Lcom/zufang/rent/Task;->run(Landroid/content/Context;)V
    goto :goto_6
    :cond_1e
    return-void
.end method
