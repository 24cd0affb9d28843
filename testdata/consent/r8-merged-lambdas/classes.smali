.class public Lcom/tianya/forum/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, La/b;->c(Landroid/content/Context;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, La/a;
    const/4 v2, 0x0
    invoke-direct {v1, v2, p0}, La/a;-><init>(ILjava/lang/Object;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    const-string v0, "ok"
    invoke-static {v0}, La/b;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_2e
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, La/a;
    const/4 v2, 0x1
    invoke-direct {v1, v2, p0}, La/a;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    :cond_2e
    return-void
.end method

.class public Lcom/tianya/forum/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "ok"
    invoke-static {v0}, La/b;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, La/a;
    const/4 v3, 0x2
    invoke-direct {v2, v3, p0}, La/a;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, La/a;
    const/4 v3, 0x3
    invoke-direct {v2, v3, p0}, La/a;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_b
.end method

.class final La/B;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static b(Ljava/lang/String;Z)V
    .registers 2
    invoke-static {p0, p1}, La/b;->b(Ljava/lang/String;Z)V
    return-void
.end method

.class final La/Log;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static a(Ljava/lang/String;)V
    .registers 2
    const-string v0, "a"
    invoke-static {v0, p0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final La/a;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public final a:I
.field public final b:Ljava/lang/Object;

.method public constructor <init>(ILjava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, La/a;->a:I
    iput-object p2, p0, La/a;->b:Ljava/lang/Object;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, La/a;->b:Ljava/lang/Object;
    check-cast v0, Landroid/app/Activity;
    iget v1, p0, La/a;->a:I
    packed-switch v1, :pswitch_data_28
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, La/Log;->a(Ljava/lang/String;)V
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    :goto_14
    return-void
    :pswitch_15
    const-string v1, "ok"
    invoke-static {v1, v3}, La/B;->b(Ljava/lang/String;Z)V
    new-instance v1, Ljava/lang/Thread;
    new-instance v2, La/a;
    invoke-direct {v2, v3, v0}, La/a;-><init>(ILjava/lang/Object;)V
    invoke-direct {v1, v2}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    goto :goto_14
    :pswitch_data_28
    .packed-switch 0x2
        :pswitch_15
    .end packed-switch
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, La/a;->b:Ljava/lang/Object;
    iget v1, p0, La/a;->a:I
    packed-switch v1, :pswitch_data_2c
    const/4 v0, 0x0
    throw v0
    :pswitch_9
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, La/Log;->a(Ljava/lang/String;)V
    :goto_18
    return-void
    :pswitch_19
    check-cast v0, Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, La/Log;->a(Ljava/lang/String;)V
    goto :goto_18
    nop
    :pswitch_data_2c
    .packed-switch 0x0
        :pswitch_9
        :pswitch_19
    .end packed-switch
.end method

.class public abstract La/b;
.super Ljava/lang/Object;
.field public static a:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Ljava/lang/String;)Z
    .registers 3
    sget-object v0, La/b;->a:Landroid/content/SharedPreferences;
    const/4 v1, 0x0
    invoke-interface {v0, p0, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static b(Ljava/lang/String;Z)V
    .registers 3
    sget-object v0, La/b;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public static c(Landroid/content/Context;)V
    .registers 3
    const-string v0, "f"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, La/b;->a:Landroid/content/SharedPreferences;
    return-void
.end method
