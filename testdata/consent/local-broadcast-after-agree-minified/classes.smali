.class public Lcom/tiyu/sport/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v0, -0x1
    if-ne p2, v0, :cond_12
    invoke-static {p0}, La;->a(Landroid/content/Context;)La;
    move-result-object v0
    new-instance v1, Landroid/content/Intent;
    const-string v2, "com.tiyu.sport.AGREED"
    invoke-direct {v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1}, La;->a(Landroid/content/Intent;)Z
    :goto_11
    return-void
    :cond_12
    invoke-virtual {p0}, Lcom/tiyu/sport/MainActivity;->finish()V
    goto :goto_11
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u63d0\u793a"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    const/4 v1, -0x1
    const-string v2, "\u540c\u610f"
    invoke-virtual {v0, v1, v2, p0}, Landroid/app/AlertDialog;->setButton(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    const/4 v1, -0x2
    const-string v2, "\u4e0d\u540c\u610f"
    invoke-virtual {v0, v1, v2, p0}, Landroid/app/AlertDialog;->setButton(ILjava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)V
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    invoke-static {p0}, La;->a(Landroid/content/Context;)La;
    move-result-object v0
    new-instance v1, Landroid/content/Intent;
    const-string v2, "com.tiyu.sport.SHOWN"
    invoke-direct {v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1}, La;->a(Landroid/content/Intent;)Z
    return-void
.end method

.class public Lcom/tiyu/sport/SportApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, La;->a(Landroid/content/Context;)La;
    move-result-object v0
    new-instance v1, Lc;
    invoke-direct {v1}, Lc;-><init>()V
    new-instance v2, Landroid/content/IntentFilter;
    const-string v3, "com.tiyu.sport.AGREED"
    invoke-direct {v2, v3}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1, v2}, La;->a(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)V
    new-instance v1, Ld;
    invoke-direct {v1}, Ld;-><init>()V
    new-instance v2, Landroid/content/IntentFilter;
    const-string v3, "com.tiyu.sport.SHOWN"
    invoke-direct {v2, v3}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1, v2}, La;->a(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)V
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.field private static b:La;
.field final a:Landroid/content/Context;
.field private final c:Ljava/util/HashMap;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, La;->c:Ljava/util/HashMap;
    iput-object p1, p0, La;->a:Landroid/content/Context;
    return-void
.end method

.method public static a(Landroid/content/Context;)La;
    .registers 3
    sget-object v0, La;->b:La;
    if-nez v0, :cond_f
    new-instance v0, La;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, La;-><init>(Landroid/content/Context;)V
    sput-object v0, La;->b:La;
    :cond_f
    sget-object v0, La;->b:La;
    return-object v0
.end method

.method public final a(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)V
    .registers 7
    const/4 v0, 0x0
    move v1, v0
    :goto_2
    invoke-virtual {p2}, Landroid/content/IntentFilter;->countActions()I
    move-result v0
    if-ge v1, v0, :cond_28
    invoke-virtual {p2, v1}, Landroid/content/IntentFilter;->getAction(I)Ljava/lang/String;
    move-result-object v2
    iget-object v0, p0, La;->c:Ljava/util/HashMap;
    invoke-virtual {v0, v2}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/ArrayList;
    if-nez v0, :cond_21
    new-instance v0, Ljava/util/ArrayList;
    const/4 v3, 0x1
    invoke-direct {v0, v3}, Ljava/util/ArrayList;-><init>(I)V
    iget-object v3, p0, La;->c:Ljava/util/HashMap;
    invoke-virtual {v3, v2, v0}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_21
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    add-int/lit8 v0, v1, 0x1
    move v1, v0
    goto :goto_2
    :cond_28
    return-void
.end method

.method public final a(Landroid/content/Intent;)Z
    .registers 5
    iget-object v0, p0, La;->c:Ljava/util/HashMap;
    invoke-virtual {p1}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/ArrayList;
    if-nez v0, :cond_10
    const/4 v0, 0x0
    :goto_f
    return v0
    :cond_10
    new-instance v1, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v2, Lb;
    invoke-direct {v2, p0, v0, p1}, Lb;-><init>(La;Ljava/util/ArrayList;Landroid/content/Intent;)V
    invoke-virtual {v1, v2}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    const/4 v0, 0x1
    goto :goto_f
.end method

.class final Lb;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Ljava/util/ArrayList;
.field private synthetic b:Landroid/content/Intent;
.field private synthetic c:La;

.method constructor <init>(La;Ljava/util/ArrayList;Landroid/content/Intent;)V
    .registers 4
    iput-object p1, p0, Lb;->c:La;
    iput-object p2, p0, Lb;->a:Ljava/util/ArrayList;
    iput-object p3, p0, Lb;->b:Landroid/content/Intent;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 5
    iget-object v0, p0, Lb;->a:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_6
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_1c
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/BroadcastReceiver;
    iget-object v2, p0, Lb;->c:La;
    iget-object v2, v2, La;->a:Landroid/content/Context;
    iget-object v3, p0, Lb;->b:Landroid/content/Intent;
    invoke-virtual {v0, v2, v3}, Landroid/content/BroadcastReceiver;->onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    goto :goto_6
    :cond_1c
    return-void
.end method

.class public final Lc;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public final onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 5
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Ld;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public final onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 6
    const-string v0, "s"
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
