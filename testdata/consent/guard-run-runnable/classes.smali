# api 26
.class Lcom/example/lens/App$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/lens/App;

.method constructor <init>(Lcom/example/lens/App;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lens/App$1;->this$0:Lcom/example/lens/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    const-string v1, "a"
    iget-object v0, p0, Lcom/example/lens/App$1;->this$0:Lcom/example/lens/App;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/lens/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/lens/App$2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/lens/App;

.method constructor <init>(Lcom/example/lens/App;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lens/App$2;->this$0:Lcom/example/lens/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 9
    const/4 v2, 0x0
    const-string v6, "a"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, ""
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v7
    iget-object v0, p0, Lcom/example/lens/App$2;->this$0:Lcom/example/lens/App;
    invoke-virtual {v0}, Lcom/example/lens/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "content://sms/inbox"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    move-object v3, v2
    move-object v4, v2
    move-object v5, v2
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-virtual {v7, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v6, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/lens/App$3;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/lens/App;

.method constructor <init>(Lcom/example/lens/App;)V
    .registers 2
    iput-object p1, p0, Lcom/example/lens/App$3;->this$0:Lcom/example/lens/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/lens/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/example/lens/App$1;
    invoke-direct {v0, p0}, Lcom/example/lens/App$1;-><init>(Lcom/example/lens/App;)V
    invoke-static {p0, v0}, Lcom/example/lens/Privacy;->run(Landroid/content/Context;Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/lens/App$2;
    invoke-direct {v0, p0}, Lcom/example/lens/App$2;-><init>(Lcom/example/lens/App;)V
    invoke-static {p0, v0}, Lcom/example/lens/Privacy;->runLater(Landroid/content/Context;Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/lens/App$3;
    invoke-direct {v0, p0}, Lcom/example/lens/App$3;-><init>(Lcom/example/lens/App;)V
    invoke-static {p0, v0}, Lcom/example/lens/Privacy;->runAnyway(Landroid/content/Context;Ljava/lang/Runnable;)V
    return-void
.end method

.class public Lcom/example/lens/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, -0x1
    if-ne p2, v0, :cond_7
    invoke-static {p0}, Lcom/example/lens/Privacy;->agree(Landroid/content/Context;)V
    :goto_6
    return-void
    :cond_7
    invoke-virtual {p0}, Lcom/example/lens/MainActivity;->finish()V
    goto :goto_6
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/lens/Privacy;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_2d
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1, p0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_2d
    return-void
.end method

.class final Lcom/example/lens/Privacy;
.super Ljava/lang/Object;
.field private static final waiting:Ljava/util/List;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcom/example/lens/Privacy;->waiting:Ljava/util/List;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agree(Landroid/content/Context;)V
    .registers 5
    const/4 v0, 0x0
    const-string v1, "p"
    invoke-virtual {p0, v1, v0}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "ok"
    const/4 v3, 0x1
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v2, Lcom/example/lens/Privacy;->waiting:Ljava/util/List;
    monitor-enter v2
    move v1, v0
    :goto_19
    :try_start_19
    sget-object v0, Lcom/example/lens/Privacy;->waiting:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    if-ge v1, v0, :cond_30
    sget-object v0, Lcom/example/lens/Privacy;->waiting:Ljava/util/List;
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    add-int/lit8 v0, v1, 0x1
    move v1, v0
    goto :goto_19
    :cond_30
    sget-object v0, Lcom/example/lens/Privacy;->waiting:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->clear()V
    monitor-exit v2
    return-void
    :catchall_37
    move-exception v0
    monitor-exit v2
    :try_end_39
    .catchall {:try_start_19 .. :try_end_39} :catchall_37
    throw v0
.end method

.method static agreed(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "p"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static run(Landroid/content/Context;Ljava/lang/Runnable;)V
    .registers 3
    invoke-static {p0}, Lcom/example/lens/Privacy;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_9
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    :cond_9
    return-void
.end method

.method static runAnyway(Landroid/content/Context;Ljava/lang/Runnable;)V
    .registers 4
    invoke-static {p0}, Lcom/example/lens/Privacy;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_d
    const-string v0, "p"
    const-string v1, "not agreed yet"
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_d
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method static runLater(Landroid/content/Context;Ljava/lang/Runnable;)V
    .registers 4
    invoke-static {p0}, Lcom/example/lens/Privacy;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_a
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    :goto_9
    return-void
    :cond_a
    sget-object v1, Lcom/example/lens/Privacy;->waiting:Ljava/util/List;
    monitor-enter v1
    :try_start_d
    sget-object v0, Lcom/example/lens/Privacy;->waiting:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    monitor-exit v1
    goto :goto_9
    :catchall_14
    move-exception v0
    monitor-exit v1
    :try_end_16
    .catchall {:try_start_d .. :try_end_16} :catchall_14
    throw v0
.end method
