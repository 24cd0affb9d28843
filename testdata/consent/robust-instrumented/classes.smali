.class Lcom/meal/order/Dev;
.super Ljava/lang/Object;
.field public static changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static imei(Landroid/content/Context;)V
    .registers 7
    const/4 v5, 0x0
    const/16 v4, 0x68
    const/4 v3, 0x0
    const/4 v2, 0x1
    new-array v0, v2, [Ljava/lang/Object;
    aput-object p0, v0, v3
    sget-object v1, Lcom/meal/order/Dev;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v2, v4}, Lcom/meituan/robust/PatchProxy;->isSupport([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Z
    move-result v0
    if-eqz v0, :cond_1b
    new-array v0, v2, [Ljava/lang/Object;
    aput-object p0, v0, v3
    sget-object v1, Lcom/meal/order/Dev;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v2, v4}, Lcom/meituan/robust/PatchProxy;->accessDispatch([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Ljava/lang/Object;
    :goto_1a
    return-void
    :cond_1b
    const-string v1, "o"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_1a
.end method

.method static net(Landroid/content/Context;)V
    .registers 7
    const/4 v5, 0x0
    const/16 v4, 0x69
    const/4 v3, 0x0
    const/4 v2, 0x1
    new-array v0, v2, [Ljava/lang/Object;
    aput-object p0, v0, v3
    sget-object v1, Lcom/meal/order/Dev;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v2, v4}, Lcom/meituan/robust/PatchProxy;->isSupport([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Z
    move-result v0
    if-eqz v0, :cond_1b
    new-array v0, v2, [Ljava/lang/Object;
    aput-object p0, v0, v3
    sget-object v1, Lcom/meal/order/Dev;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v2, v4}, Lcom/meituan/robust/PatchProxy;->accessDispatch([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Ljava/lang/Object;
    :goto_1a
    return-void
    :cond_1b
    const-string v1, "o"
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
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
    goto :goto_1a
.end method

.class Lcom/meal/order/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/meal/order/MainActivity;

.method constructor <init>(Lcom/meal/order/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/meal/order/MainActivity$1;->this$0:Lcom/meal/order/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/meal/order/MainActivity$1;->this$0:Lcom/meal/order/MainActivity;
    invoke-static {v0}, Lcom/meal/order/Privacy;->agree(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/meal/order/MainActivity$1;->this$0:Lcom/meal/order/MainActivity;
    invoke-static {v0}, Lcom/meal/order/Dev;->imei(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/meal/order/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/meal/order/Privacy;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/meal/order/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/meal/order/MainActivity$1;-><init>(Lcom/meal/order/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_9
.end method

.class public Lcom/meal/order/OrderApp;
.super Landroid/app/Application;
.field public static changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/16 v3, 0x65
    const/4 v2, 0x0
    new-array v0, v2, [Ljava/lang/Object;
    sget-object v1, Lcom/meal/order/OrderApp;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, p0, v1, v2, v3}, Lcom/meituan/robust/PatchProxy;->isSupport([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Z
    move-result v0
    if-eqz v0, :cond_15
    new-array v0, v2, [Ljava/lang/Object;
    sget-object v1, Lcom/meal/order/OrderApp;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, p0, v1, v2, v3}, Lcom/meituan/robust/PatchProxy;->accessDispatch([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Ljava/lang/Object;
    :goto_14
    return-void
    :cond_15
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/meal/order/Privacy;->agreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_21
    invoke-static {p0}, Lcom/meal/order/Dev;->imei(Landroid/content/Context;)V
    :cond_21
    invoke-static {p0}, Lcom/meal/order/Dev;->net(Landroid/content/Context;)V
    goto :goto_14
.end method

.class Lcom/meal/order/Privacy;
.super Ljava/lang/Object;
.field public static changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agree(Landroid/content/Context;)V
    .registers 7
    const/4 v5, 0x0
    const/16 v4, 0x67
    const/4 v3, 0x0
    const/4 v2, 0x1
    new-array v0, v2, [Ljava/lang/Object;
    aput-object p0, v0, v3
    sget-object v1, Lcom/meal/order/Privacy;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v2, v4}, Lcom/meituan/robust/PatchProxy;->isSupport([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Z
    move-result v0
    if-eqz v0, :cond_1b
    new-array v0, v2, [Ljava/lang/Object;
    aput-object p0, v0, v3
    sget-object v1, Lcom/meal/order/Privacy;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v2, v4}, Lcom/meituan/robust/PatchProxy;->accessDispatch([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Ljava/lang/Object;
    :goto_1a
    return-void
    :cond_1b
    const-string v0, "o"
    invoke-virtual {p0, v0, v3}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "pa"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_1a
.end method

.method static agreed(Landroid/content/Context;)Z
    .registers 7
    const/4 v5, 0x0
    const/16 v4, 0x66
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-array v0, v3, [Ljava/lang/Object;
    aput-object p0, v0, v2
    sget-object v1, Lcom/meal/order/Privacy;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v3, v4}, Lcom/meituan/robust/PatchProxy;->isSupport([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Z
    move-result v0
    if-eqz v0, :cond_22
    new-array v0, v3, [Ljava/lang/Object;
    aput-object p0, v0, v2
    sget-object v1, Lcom/meal/order/Privacy;->changeQuickRedirect:Lcom/meituan/robust/ChangeQuickRedirect;
    invoke-static {v0, v5, v1, v3, v4}, Lcom/meituan/robust/PatchProxy;->accessDispatch([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    :goto_21
    return v0
    :cond_22
    const-string v0, "o"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "pa"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    goto :goto_21
.end method

.class public interface abstract Lcom/meituan/robust/ChangeQuickRedirect;
.super Ljava/lang/Object;

.method public abstract accessDispatch(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public abstract isSupport(Ljava/lang/String;[Ljava/lang/Object;)Z
.end method

.class public Lcom/meituan/robust/PatchProxy;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static accessDispatch([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Ljava/lang/Object;
    .registers 6
    invoke-static {p4}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v0
    invoke-interface {p2, v0, p0}, Lcom/meituan/robust/ChangeQuickRedirect;->accessDispatch(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public static isSupport([Ljava/lang/Object;Ljava/lang/Object;Lcom/meituan/robust/ChangeQuickRedirect;ZI)Z
    .registers 6
    if-eqz p2, :cond_e
    invoke-static {p4}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v0
    invoke-interface {p2, v0, p0}, Lcom/meituan/robust/ChangeQuickRedirect;->isSupport(Ljava/lang/String;[Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_e
    const/4 v0, 0x1
    :goto_d
    return v0
    :cond_e
    const/4 v0, 0x0
    goto :goto_d
.end method
