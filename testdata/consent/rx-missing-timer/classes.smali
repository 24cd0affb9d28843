.class Lcom/example/yoga/YogaActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/yoga/YogaActivity;

.method constructor <init>(Lcom/example/yoga/YogaActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/yoga/YogaActivity$1;->this$0:Lcom/example/yoga/YogaActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/yoga/YogaActivity$1;->this$0:Lcom/example/yoga/YogaActivity;
    const-string v1, "y"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/yoga/YogaActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "y1"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/yoga/YogaActivity$1;->this$0:Lcom/example/yoga/YogaActivity;
    invoke-virtual {v0}, Lcom/example/yoga/YogaActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/yoga/YogaApp;
    invoke-virtual {v0}, Lcom/example/yoga/YogaApp;->go()V
    return-void
.end method

.class public Lcom/example/yoga/YogaActivity;
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
    const-string v0, "y"
    invoke-virtual {p0, v0, v2}, Lcom/example/yoga/YogaActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "y1"
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
    new-instance v2, Lcom/example/yoga/YogaActivity$1;
    invoke-direct {v2, p0}, Lcom/example/yoga/YogaActivity$1;-><init>(Lcom/example/yoga/YogaActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class Lcom/example/yoga/YogaApp$1;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;
.field final synthetic this$0:Lcom/example/yoga/YogaApp;

.method constructor <init>(Lcom/example/yoga/YogaApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/yoga/YogaApp$1;->this$0:Lcom/example/yoga/YogaApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public accept(Ljava/lang/Long;)V
    .registers 5
    const-string v1, "y"
    iget-object v0, p0, Lcom/example/yoga/YogaApp$1;->this$0:Lcom/example/yoga/YogaApp;
    invoke-virtual {v0}, Lcom/example/yoga/YogaApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Long;
    invoke-virtual {p0, p1}, Lcom/example/yoga/YogaApp$1;->accept(Ljava/lang/Long;)V
    return-void
.end method

.class Lcom/example/yoga/YogaApp$2;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;
.field final synthetic this$0:Lcom/example/yoga/YogaApp;

.method constructor <init>(Lcom/example/yoga/YogaApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/yoga/YogaApp$2;->this$0:Lcom/example/yoga/YogaApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public accept(Ljava/lang/Boolean;)V
    .registers 3
    iget-object v0, p0, Lcom/example/yoga/YogaApp$2;->this$0:Lcom/example/yoga/YogaApp;
    invoke-virtual {v0}, Lcom/example/yoga/YogaApp;->go()V
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lcom/example/yoga/YogaApp$2;->accept(Ljava/lang/Boolean;)V
    return-void
.end method

.class Lcom/example/yoga/YogaApp$3;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Predicate;
.field final synthetic this$0:Lcom/example/yoga/YogaApp;

.method constructor <init>(Lcom/example/yoga/YogaApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/yoga/YogaApp$3;->this$0:Lcom/example/yoga/YogaApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public test(Ljava/lang/Boolean;)Z
    .registers 3
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public bridge synthetic test(Ljava/lang/Object;)Z
    .registers 3
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lcom/example/yoga/YogaApp$3;->test(Ljava/lang/Boolean;)Z
    move-result v0
    return v0
.end method

.class Lcom/example/yoga/YogaApp$4;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;
.field final synthetic this$0:Lcom/example/yoga/YogaApp;

.method constructor <init>(Lcom/example/yoga/YogaApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/yoga/YogaApp$4;->this$0:Lcom/example/yoga/YogaApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/yoga/YogaApp$4;->accept(Ljava/lang/String;)V
    return-void
.end method

.method public accept(Ljava/lang/String;)V
    .registers 3
    const-string v0, "y"
    invoke-static {v0, p1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/yoga/YogaApp$5;
.super Ljava/lang/Object;
.implements Ljava/util/concurrent/Callable;
.field final synthetic this$0:Lcom/example/yoga/YogaApp;

.method constructor <init>(Lcom/example/yoga/YogaApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/yoga/YogaApp$5;->this$0:Lcom/example/yoga/YogaApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic call()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/yoga/YogaApp$5;->call()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public call()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/example/yoga/YogaApp$5;->this$0:Lcom/example/yoga/YogaApp;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/example/yoga/YogaApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/yoga/YogaApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method go()V
    .registers 3
    new-instance v0, Lcom/example/yoga/YogaApp$5;
    invoke-direct {v0, p0}, Lcom/example/yoga/YogaApp$5;-><init>(Lcom/example/yoga/YogaApp;)V
    invoke-static {v0}, Lio/reactivex/Observable;->fromCallable(Ljava/util/concurrent/Callable;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-static {}, Lio/reactivex/schedulers/Schedulers;->io()Lio/reactivex/Scheduler;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/yoga/YogaApp$4;
    invoke-direct {v1, p0}, Lcom/example/yoga/YogaApp$4;-><init>(Lcom/example/yoga/YogaApp;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-wide/16 v0, 0x5
    sget-object v2, Ljava/util/concurrent/TimeUnit;->SECONDS:Ljava/util/concurrent/TimeUnit;
    invoke-static {v0, v1, v2}, Lio/reactivex/Observable;->timer(JLjava/util/concurrent/TimeUnit;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-static {}, Lio/reactivex/schedulers/Schedulers;->io()Lio/reactivex/Scheduler;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribeOn(Lio/reactivex/Scheduler;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/yoga/YogaApp$1;
    invoke-direct {v1, p0}, Lcom/example/yoga/YogaApp$1;-><init>(Lcom/example/yoga/YogaApp;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    const-string v0, "y"
    invoke-virtual {p0, v0, v3}, Lcom/example/yoga/YogaApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "y1"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v0}, Lio/reactivex/Observable;->just(Ljava/lang/Object;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/yoga/YogaApp$3;
    invoke-direct {v1, p0}, Lcom/example/yoga/YogaApp$3;-><init>(Lcom/example/yoga/YogaApp;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->filter(Lio/reactivex/functions/Predicate;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcom/example/yoga/YogaApp$2;
    invoke-direct {v1, p0}, Lcom/example/yoga/YogaApp$2;-><init>(Lcom/example/yoga/YogaApp;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    return-void
.end method
