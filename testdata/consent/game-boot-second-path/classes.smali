.class public Lcom/leyou/game/BootReceiver;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 5
    const-string v0, "android.intent.action.BOOT_COMPLETED"
    invoke-virtual {p2}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_16
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/leyou/game/KeepService;
    invoke-direct {v0, p1, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p1, v0}, Landroid/content/Context;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    :cond_16
    return-void
.end method

.class public Lcom/leyou/game/GApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/leyou/game/U;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-static {p0}, Lcom/leyou/game/U;->up(Landroid/content/Context;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/leyou/game/KeepService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/leyou/game/GApp;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    :cond_16
    return-void
.end method

.class Lcom/leyou/game/GMain$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/leyou/game/GMain;

.method constructor <init>(Lcom/leyou/game/GMain;)V
    .registers 2
    iput-object p1, p0, Lcom/leyou/game/GMain$1;->this$0:Lcom/leyou/game/GMain;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const/high16 v1, 0x7f030000
    if-ne v0, v1, :cond_31
    iget-object v0, p0, Lcom/leyou/game/GMain$1;->this$0:Lcom/leyou/game/GMain;
    const-string v1, "g"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/leyou/game/GMain;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree_time"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/leyou/game/GMain$1;->this$0:Lcom/leyou/game/GMain;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcom/leyou/game/GMain$1;->this$0:Lcom/leyou/game/GMain;
    const-class v3, Lcom/leyou/game/KeepService;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/leyou/game/GMain;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    :goto_30
    return-void
    :cond_31
    iget-object v0, p0, Lcom/leyou/game/GMain$1;->this$0:Lcom/leyou/game/GMain;
    invoke-virtual {v0}, Lcom/leyou/game/GMain;->finish()V
    goto :goto_30
.end method

.class public Lcom/leyou/game/GMain;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/leyou/game/U;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/leyou/game/GMain;->setContentView(I)V
    new-instance v0, Lcom/leyou/game/GMain$1;
    invoke-direct {v0, p0}, Lcom/leyou/game/GMain$1;-><init>(Lcom/leyou/game/GMain;)V
    const/high16 v1, 0x7f030000
    invoke-virtual {p0, v1}, Lcom/leyou/game/GMain;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v1, 0x7f030001
    invoke-virtual {p0, v1}, Lcom/leyou/game/GMain;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_9
.end method

.class public Lcom/leyou/game/KeepService;
.super Landroid/app/Service;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .registers 5
    invoke-static {p0}, Lcom/leyou/game/U;->up(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/leyou/game/U;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_c
    invoke-static {p0}, Lcom/leyou/game/U;->sync(Landroid/content/Context;)V
    :cond_c
    const/4 v0, 0x1
    return v0
.end method

.class public Lcom/leyou/game/U;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static ok(Landroid/content/Context;)Z
    .registers 7
    const-wide/16 v4, 0x0
    const/4 v0, 0x0
    const-string v1, "g"
    invoke-virtual {p0, v1, v0}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "agree_time"
    invoke-interface {v1, v2, v4, v5}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v2
    cmp-long v1, v2, v4
    if-lez v1, :cond_14
    const/4 v0, 0x1
    :cond_14
    return v0
.end method

.method static sync(Landroid/content/Context;)V
    .registers 4
    const-string v0, "u"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-static {p0}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v2
    invoke-virtual {v2}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static up(Landroid/content/Context;)V
    .registers 3
    const-string v1, "u"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
