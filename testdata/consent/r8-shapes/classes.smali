# api 26
.class public final La/b/a;
.super Landroid/app/Application;
.field static a:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "x"
    invoke-virtual {p0, v0, v2}, La/b/a;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, La/b/a;->a:Landroid/content/SharedPreferences;
    sget-object v0, La/b/a;->a:Landroid/content/SharedPreferences;
    const-string v1, "k0"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_19
    invoke-static {p0, v2}, La/b/b;->a(Landroid/content/Context;I)V
    :cond_19
    sget-object v0, La/b/a;->a:Landroid/content/SharedPreferences;
    const-string v1, "k1"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_27
    const/4 v0, 0x1
    invoke-static {p0, v0}, La/b/b;->a(Landroid/content/Context;I)V
    :cond_27
    return-void
.end method

.class public abstract La/b/b;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static a(Landroid/content/Context;I)V
    .registers 4
    if-nez p1, :cond_12
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, La/b/b;->b(Ljava/lang/String;)V
    :goto_11
    return-void
    :cond_12
    const/4 v0, 0x1
    if-ne p1, v0, :cond_25
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, La/b/b;->b(Ljava/lang/String;)V
    goto :goto_11
    :cond_25
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, La/b/b;->b(Ljava/lang/String;)V
    goto :goto_11
.end method

.method static b(Ljava/lang/String;)V
    .registers 2
    if-eqz p0, :cond_7
    const-string v0, ""
    invoke-static {v0, p0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_7
    return-void
.end method

.class public final La/b/c;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.implements Landroid/view/View$OnClickListener;
.implements Ljava/lang/Runnable;
.field public final a:I
.field public final b:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p2, p0, La/b/c;->a:I
    iput-object p1, p0, La/b/c;->b:Ljava/lang/Object;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget v0, p0, La/b/c;->a:I
    packed-switch v0, :pswitch_data_26
    iget-object v0, p0, La/b/c;->b:Ljava/lang/Object;
    check-cast v0, La/b/d;
    invoke-virtual {v0}, La/b/d;->finish()V
    :goto_c
    return-void
    :pswitch_d
    iget-object v0, p0, La/b/c;->b:Ljava/lang/Object;
    check-cast v0, La/b/d;
    sget-object v1, La/b/a;->a:Landroid/content/SharedPreferences;
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "k0"
    const/4 v3, 0x1
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    const/4 v1, 0x0
    invoke-static {v0, v1}, La/b/b;->a(Landroid/content/Context;I)V
    goto :goto_c
    :pswitch_data_26
    .packed-switch 0x0
        :pswitch_d
    .end packed-switch
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    sget-object v0, La/b/a;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "k1"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, La/b/c;->b:Ljava/lang/Object;
    check-cast v0, La/b/d;
    const/4 v1, 0x2
    invoke-static {v0, v1}, La/b/b;->a(Landroid/content/Context;I)V
    return-void
.end method

.method public final run()V
    .registers 4
    sget-object v0, La/b/a;->a:Landroid/content/SharedPreferences;
    const-string v1, "k0"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_12
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, La/b/b;->b(Ljava/lang/String;)V
    :cond_12
    return-void
.end method

.class public final La/b/d;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020005
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(I)V
    new-instance v1, La/b/c;
    const/4 v2, 0x2
    invoke-direct {v1, p0, v2}, La/b/c;-><init>(Ljava/lang/Object;I)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v0}, La/b/d;->setContentView(Landroid/view/View;)V
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    new-instance v1, La/b/c;
    const/4 v2, 0x3
    invoke-direct {v1, p0, v2}, La/b/c;-><init>(Ljava/lang/Object;I)V
    const-wide/16 v2, 0x64
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    sget-object v0, La/b/a;->a:Landroid/content/SharedPreferences;
    const-string v1, "k0"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_36
    :goto_35
    return-void
    :cond_36
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, La/b/c;
    invoke-direct {v2, p0, v4}, La/b/c;-><init>(Ljava/lang/Object;I)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, La/b/c;
    const/4 v3, 0x1
    invoke-direct {v2, p0, v3}, La/b/c;-><init>(Ljava/lang/Object;I)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_35
.end method
