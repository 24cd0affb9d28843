.class public Lcom/base/shop/AgreeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/base/shop/AgreeActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/base/shop/AgreeActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, La;
    invoke-direct {v1, p0}, La;-><init>(Lcom/base/shop/AgreeActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public refuse(Landroid/view/View;)V
    .registers 2
    invoke-virtual {p0}, Lcom/base/shop/AgreeActivity;->finishAffinity()V
    return-void
.end method

.class public Lcom/base/shop/CartActivity;
.super Lb;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lb;-><init>()V
    return-void
.end method

.method public final b()V
    .registers 3
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/base/shop/CartActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    const-string v1, "b"
    invoke-virtual {p0}, Lcom/base/shop/CartActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-super {p0, p1}, Lb;->onCreate(Landroid/os/Bundle;)V
    return-void
.end method

.class public Lcom/base/shop/HomeActivity;
.super Lb;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lb;-><init>()V
    return-void
.end method

.method public final b()V
    .registers 3
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/base/shop/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/base/shop/OpenActivity;
.super Lb;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lb;-><init>()V
    return-void
.end method

.method public final a()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public final b()V
    .registers 4
    const-string v0, "b"
    invoke-virtual {p0}, Lcom/base/shop/OpenActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/base/shop/AgreeActivity;

.method public constructor <init>(Lcom/base/shop/AgreeActivity;)V
    .registers 2
    iput-object p1, p0, La;->a:Lcom/base/shop/AgreeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, La;->a:Lcom/base/shop/AgreeActivity;
    const-string v1, "b"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/base/shop/AgreeActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, La;->a:Lcom/base/shop/AgreeActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, La;->a:Lcom/base/shop/AgreeActivity;
    const-class v3, Lcom/base/shop/HomeActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/base/shop/AgreeActivity;->startActivity(Landroid/content/Intent;)V
    iget-object v0, p0, La;->a:Lcom/base/shop/AgreeActivity;
    invoke-virtual {v0}, Lcom/base/shop/AgreeActivity;->finish()V
    return-void
.end method

.class public abstract Lb;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected a()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method protected abstract b()V
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lb;->a()Z
    move-result v0
    if-eqz v0, :cond_26
    const-string v0, "b"
    invoke-virtual {p0, v0, v2}, Lb;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_26
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/base/shop/AgreeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lb;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lb;->finish()V
    :goto_25
    return-void
    :cond_26
    invoke-virtual {p0}, Lb;->b()V
    goto :goto_25
.end method
