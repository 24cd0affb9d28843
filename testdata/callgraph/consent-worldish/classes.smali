.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;
.field private static sInstance:Lcom/example/Main;
.field private prefs:Lcom/example/Prefs;
.field private sdk:Lcom/example/Sdk;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private init()V
    .registers 2
    invoke-static {}, Lcom/example/Sdk;->get()Lcom/example/Sdk;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Main;->sdk:Lcom/example/Sdk;
    iget-object v0, p0, Lcom/example/Main;->sdk:Lcom/example/Sdk;
    invoke-virtual {v0, p0}, Lcom/example/Sdk;->start(Landroid/content/Context;)V
    return-void
.end method

.method private isAgreed()Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "app"
    invoke-virtual {p0, v0, v2}, Lcom/example/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method private showDialog()V
    .registers 4
    new-instance v0, Landroid/view/View;
    invoke-direct {v0, p0}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/view/View;
    invoke-direct {v1, p0}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v2, Lcom/example/Main$1;
    invoke-direct {v2, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/4 v1, 0x7
    invoke-virtual {v0, v1}, Landroid/view/View;->setId(I)V
    return-void
.end method

.method public notCalled(Landroid/view/View;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->layout_never()V
    return-void
.end method

.method protected onActivityResult(IILandroid/content/Intent;)V
    .registers 5
    const/16 v0, 0x9
    if-ne p1, v0, :cond_7
    invoke-static {}, Lcom/example/T;->result()V
    :cond_7
    return-void
.end method

.method public onBackPressed()V
    .registers 1
    invoke-static {}, Lcom/example/T;->back()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    packed-switch v0, :pswitch_data_1c
    :goto_7
    return-void
    :pswitch_8
    iget-object v0, p0, Lcom/example/Main;->prefs:Lcom/example/Prefs;
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/example/Prefs;->putBool(Ljava/lang/String;Z)V
    invoke-direct {p0}, Lcom/example/Main;->init()V
    invoke-static {}, Lcom/example/T;->ok()V
    goto :goto_7
    :pswitch_17
    invoke-static {}, Lcom/example/T;->id8()V
    goto :goto_7
    nop
    :pswitch_data_1c
    .packed-switch 0x7
        :pswitch_8
        :pswitch_17
    .end packed-switch
.end method

.method public onConfigurationChanged(Landroid/content/res/Configuration;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->config()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sput-object p0, Lcom/example/Main;->sInstance:Lcom/example/Main;
    new-instance v0, Lcom/example/Prefs;
    invoke-direct {v0, p0}, Lcom/example/Prefs;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/example/Main;->prefs:Lcom/example/Prefs;
    iget-object v0, p0, Lcom/example/Main;->prefs:Lcom/example/Prefs;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/Prefs;->getBool(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_21
    invoke-direct {p0}, Lcom/example/Main;->init()V
    :goto_1a
    invoke-direct {p0}, Lcom/example/Main;->isAgreed()Z
    move-result v0
    if-nez v0, :cond_25
    :goto_20
    return-void
    :cond_21
    invoke-direct {p0}, Lcom/example/Main;->showDialog()V
    goto :goto_1a
    :cond_25
    invoke-static {}, Lcom/example/T;->after_return()V
    goto :goto_20
.end method

.method protected onDestroy()V
    .registers 1
    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V
    invoke-static {}, Lcom/example/T;->destroy()V
    return-void
.end method

.method protected onPause()V
    .registers 1
    invoke-super {p0}, Landroid/app/Activity;->onPause()V
    invoke-static {}, Lcom/example/T;->pause()V
    return-void
.end method

.method protected onPostCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onPostCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/T;->postcreate()V
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 5
    const/4 v0, 0x3
    if-ne p1, v0, :cond_e
    array-length v0, p3
    if-lez v0, :cond_e
    const/4 v0, 0x0
    aget v0, p3, v0
    if-nez v0, :cond_e
    invoke-static {}, Lcom/example/T;->granted()V
    :cond_e
    return-void
.end method

.method protected onRestart()V
    .registers 1
    invoke-super {p0}, Landroid/app/Activity;->onRestart()V
    invoke-static {}, Lcom/example/T;->restart()V
    return-void
.end method

.method protected onRestoreInstanceState(Landroid/os/Bundle;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->restore()V
    return-void
.end method

.method protected onSaveInstanceState(Landroid/os/Bundle;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->save()V
    return-void
.end method

.method protected onStop()V
    .registers 1
    invoke-super {p0}, Landroid/app/Activity;->onStop()V
    invoke-static {}, Lcom/example/T;->stop()V
    return-void
.end method

.method public onTouchEvent(Landroid/view/MotionEvent;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->touch()V
    const/4 v0, 0x1
    return v0
.end method

.method public onTrimMemory(I)V
    .registers 2
    invoke-static {}, Lcom/example/T;->trim()V
    return-void
.end method

.method protected onUserLeaveHint()V
    .registers 1
    invoke-static {}, Lcom/example/T;->leave()V
    return-void
.end method

.method public onWindowFocusChanged(Z)V
    .registers 2
    invoke-static {}, Lcom/example/T;->focus()V
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->refuse()V
    iget-object v0, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-virtual {v0}, Lcom/example/Main;->finish()V
    return-void
.end method

.class Lcom/example/Prefs;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "app"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method getBool(Ljava/lang/String;Z)Z
    .registers 4
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method putBool(Ljava/lang/String;Z)V
    .registers 4
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/example/Sdk;
.super Ljava/lang/Object;
.field private static volatile i:Lcom/example/Sdk;
.field private started:Z

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static get()Lcom/example/Sdk;
    .registers 2
    sget-object v0, Lcom/example/Sdk;->i:Lcom/example/Sdk;
    if-nez v0, :cond_13
    const-class v1, Lcom/example/Sdk;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/example/Sdk;->i:Lcom/example/Sdk;
    if-nez v0, :cond_12
    new-instance v0, Lcom/example/Sdk;
    invoke-direct {v0}, Lcom/example/Sdk;-><init>()V
    sput-object v0, Lcom/example/Sdk;->i:Lcom/example/Sdk;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, Lcom/example/Sdk;->i:Lcom/example/Sdk;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method start(Landroid/content/Context;)V
    .registers 3
    iget-boolean v0, p0, Lcom/example/Sdk;->started:Z
    if-eqz v0, :cond_5
    :goto_4
    return-void
    :cond_5
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/example/Sdk;->started:Z
    invoke-static {}, Lcom/example/T;->sdk()V
    goto :goto_4
.end method

.method stop()V
    .registers 1
    invoke-static {}, Lcom/example/T;->sdk_stop_never()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static after_return()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static back()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static config()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static destroy()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static focus()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static granted()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static id8()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static layout_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static leave()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static ok()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static pause()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static postcreate()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static refuse()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static restart()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static restore()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static result()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static save()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static sdk()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static sdk_stop_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static stop()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static touch()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static trim()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
