# api 26
.class public Lcom/example/chat/App;
.super Landroid/app/Application;
.field static ctx:Landroid/content/Context;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/example/chat/App;->ctx:Landroid/content/Context;
    const-string v0, "pp"
    invoke-static {v0}, Lcom/example/chat/Store;->get(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-static {}, Lcom/example/chat/Im;->login()V
    :cond_10
    return-void
.end method

.class Lcom/example/chat/Im;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static guest()V
    .registers 3
    const-string v0, "im"
    sget-object v1, Lcom/example/chat/App;->ctx:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static later()V
    .registers 2
    const-string v0, "im"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static login()V
    .registers 3
    const-string v1, "im"
    sget-object v0, Lcom/example/chat/App;->ctx:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/chat/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "pp"
    invoke-static {v0}, Lcom/example/chat/Store;->get(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    new-instance v0, Lcom/example/chat/PolicyListener;
    invoke-direct {v0, p0}, Lcom/example/chat/PolicyListener;-><init>(Landroid/app/Activity;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v2, 0x7f020001
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020002
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020003
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020004
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u7a0d\u540e\u518d\u8bf4"
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setNeutralButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    goto :goto_b
.end method

.class final Lcom/example/chat/PolicyListener;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final host:Landroid/app/Activity;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/chat/PolicyListener;->host:Landroid/app/Activity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    packed-switch p2, :pswitch_data_1e
    :goto_3
    return-void
    :pswitch_4
    const-string v0, "pp"
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/example/chat/Store;->put(Ljava/lang/String;Z)V
    invoke-static {}, Lcom/example/chat/Im;->login()V
    goto :goto_3
    :pswitch_e
    invoke-static {}, Lcom/example/chat/Im;->guest()V
    iget-object v0, p0, Lcom/example/chat/PolicyListener;->host:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    goto :goto_3
    :pswitch_17
    invoke-static {}, Lcom/example/chat/Im;->later()V
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    goto :goto_3
    :pswitch_data_1e
    .packed-switch -0x3
        :pswitch_17
        :pswitch_e
        :pswitch_4
    .end packed-switch
.end method

.class Lcom/example/chat/Store;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static get(Ljava/lang/String;)Z
    .registers 4
    const/4 v2, 0x0
    sget-object v0, Lcom/example/chat/App;->ctx:Landroid/content/Context;
    const-string v1, "store"
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p0, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static put(Ljava/lang/String;Z)V
    .registers 5
    sget-object v0, Lcom/example/chat/App;->ctx:Landroid/content/Context;
    const-string v1, "store"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method
