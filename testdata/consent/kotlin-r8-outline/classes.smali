.class public final Lcom/pinegrove/go/GoApp;
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
    const-string v0, "go"
    invoke-virtual {p0, v0, v2}, Lcom/pinegrove/go/GoApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_1e
    const-string v2, "go"
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, La/_GeneratedOutlineSupport;->outline0(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1e
    if-eqz v1, :cond_2b
    const-string v0, "go"
    check-cast p0, Landroid/content/Context;
    invoke-static {p0}, La/_GeneratedOutlineSupport;->outline1(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2b
    return-void
.end method

.class final Lcom/pinegrove/go/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/pinegrove/go/MainActivity;

.method constructor <init>(Lcom/pinegrove/go/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/pinegrove/go/MainActivity$onCreate$1;->this$0:Lcom/pinegrove/go/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/pinegrove/go/MainActivity$onCreate$1;->this$0:Lcom/pinegrove/go/MainActivity;
    const-string v1, "go"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/pinegrove/go/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v1, p0, Lcom/pinegrove/go/MainActivity$onCreate$1;->this$0:Lcom/pinegrove/go/MainActivity;
    iget-object v0, p0, Lcom/pinegrove/go/MainActivity$onCreate$1;->this$0:Lcom/pinegrove/go/MainActivity;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, La/_GeneratedOutlineSupport;->outline1(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lcom/pinegrove/go/MainActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class final Lcom/pinegrove/go/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/pinegrove/go/MainActivity;

.method constructor <init>(Lcom/pinegrove/go/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/pinegrove/go/MainActivity$onCreate$2;->this$0:Lcom/pinegrove/go/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/pinegrove/go/MainActivity$onCreate$2;->this$0:Lcom/pinegrove/go/MainActivity;
    invoke-virtual {v0}, Lcom/pinegrove/go/MainActivity;->finish()V
    return-void
.end method

.class public final Lcom/pinegrove/go/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy of Pinegrove Go"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/pinegrove/go/MainActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/pinegrove/go/MainActivity$onCreate$1;-><init>(Lcom/pinegrove/go/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/pinegrove/go/MainActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/pinegrove/go/MainActivity$onCreate$2;-><init>(Lcom/pinegrove/go/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, La/_GeneratedOutlineSupport;->outline0(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lcom/pinegrove/go/MainActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public final La/_GeneratedOutlineSupport;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static outline0(Landroid/content/Context;)Ljava/lang/String;
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static outline1(Landroid/content/Context;)Ljava/lang/String;
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "wifi"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
