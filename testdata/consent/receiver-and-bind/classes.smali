.class Lcom/waimai/rider/LocService$B;
.super Landroid/os/Binder;
.field final synthetic this$0:Lcom/waimai/rider/LocService;

.method constructor <init>(Lcom/waimai/rider/LocService;)V
    .registers 2
    iput-object p1, p0, Lcom/waimai/rider/LocService$B;->this$0:Lcom/waimai/rider/LocService;
    invoke-direct {p0}, Landroid/os/Binder;-><init>()V
    return-void
.end method

.method get()Lcom/waimai/rider/LocService;
    .registers 2
    iget-object v0, p0, Lcom/waimai/rider/LocService$B;->this$0:Lcom/waimai/rider/LocService;
    return-object v0
.end method

.class public Lcom/waimai/rider/LocService;
.super Landroid/app/Service;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 4
    const-string v0, "l"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    new-instance v0, Lcom/waimai/rider/LocService$B;
    invoke-direct {v0, p0}, Lcom/waimai/rider/LocService$B;-><init>(Lcom/waimai/rider/LocService;)V
    return-object v0
.end method

.method where()Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, ""
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/waimai/rider/LocService;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v2, "gps"
    invoke-virtual {v0, v2}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class Lcom/waimai/rider/RiderActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/waimai/rider/RiderActivity;

.method constructor <init>(Lcom/waimai/rider/RiderActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/waimai/rider/RiderActivity$1;->this$0:Lcom/waimai/rider/RiderActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/waimai/rider/RiderActivity$1;->this$0:Lcom/waimai/rider/RiderActivity;
    invoke-virtual {v0}, Lcom/waimai/rider/RiderActivity;->finish()V
    return-void
.end method

.class Lcom/waimai/rider/RiderActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/waimai/rider/RiderActivity;

.method constructor <init>(Lcom/waimai/rider/RiderActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/waimai/rider/RiderActivity$2;->this$0:Lcom/waimai/rider/RiderActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/waimai/rider/RiderActivity$2;->this$0:Lcom/waimai/rider/RiderActivity;
    const-string v1, "rider"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/waimai/rider/RiderActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ag"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/waimai/rider/RiderActivity$2;->this$0:Lcom/waimai/rider/RiderActivity;
    new-instance v1, Landroid/content/Intent;
    const-string v2, "com.waimai.rider.AGREED"
    invoke-direct {v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    iget-object v2, p0, Lcom/waimai/rider/RiderActivity$2;->this$0:Lcom/waimai/rider/RiderActivity;
    invoke-virtual {v2}, Lcom/waimai/rider/RiderActivity;->getPackageName()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/waimai/rider/RiderActivity;->sendBroadcast(Landroid/content/Intent;)V
    iget-object v0, p0, Lcom/waimai/rider/RiderActivity$2;->this$0:Lcom/waimai/rider/RiderActivity;
    invoke-static {v0}, Lcom/waimai/rider/RiderActivity;->access$000(Lcom/waimai/rider/RiderActivity;)V
    return-void
.end method

.class public Lcom/waimai/rider/RiderActivity;
.super Landroid/app/Activity;
.implements Landroid/content/ServiceConnection;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/waimai/rider/RiderActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/waimai/rider/RiderActivity;->bind()V
    return-void
.end method

.method private bind()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/waimai/rider/LocService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const/4 v1, 0x1
    invoke-virtual {p0, v0, p0, v1}, Lcom/waimai/rider/RiderActivity;->bindService(Landroid/content/Intent;Landroid/content/ServiceConnection;I)Z
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "rider"
    invoke-virtual {p0, v0, v2}, Lcom/waimai/rider/RiderActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ag"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-direct {p0}, Lcom/waimai/rider/RiderActivity;->bind()V
    :goto_15
    return-void
    :cond_16
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/waimai/rider/RiderActivity$2;
    invoke-direct {v2, p0}, Lcom/waimai/rider/RiderActivity$2;-><init>(Lcom/waimai/rider/RiderActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/waimai/rider/RiderActivity$1;
    invoke-direct {v2, p0}, Lcom/waimai/rider/RiderActivity$1;-><init>(Lcom/waimai/rider/RiderActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_15
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .registers 5
    const-string v0, "r"
    check-cast p2, Lcom/waimai/rider/LocService$B;
    invoke-virtual {p2}, Lcom/waimai/rider/LocService$B;->get()Lcom/waimai/rider/LocService;
    move-result-object v1
    invoke-virtual {v1}, Lcom/waimai/rider/LocService;->where()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .registers 2
    return-void
.end method

.class Lcom/waimai/rider/RiderApp$1;
.super Landroid/content/BroadcastReceiver;
.field final synthetic this$0:Lcom/waimai/rider/RiderApp;

.method constructor <init>(Lcom/waimai/rider/RiderApp;)V
    .registers 2
    iput-object p1, p0, Lcom/waimai/rider/RiderApp$1;->this$0:Lcom/waimai/rider/RiderApp;
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 6
    const-string v0, "com.waimai.rider.AGREED"
    invoke-virtual {p2}, Landroid/content/Intent;->getAction()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1e
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_1d
    return-void
    :cond_1e
    const-string v1, "r"
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_1d
.end method

.class public Lcom/waimai/rider/RiderApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Landroid/content/IntentFilter;
    invoke-direct {v0}, Landroid/content/IntentFilter;-><init>()V
    const-string v1, "com.waimai.rider.AGREED"
    invoke-virtual {v0, v1}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    const-string v1, "android.net.conn.CONNECTIVITY_CHANGE"
    invoke-virtual {v0, v1}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    new-instance v1, Lcom/waimai/rider/RiderApp$1;
    invoke-direct {v1, p0}, Lcom/waimai/rider/RiderApp$1;-><init>(Lcom/waimai/rider/RiderApp;)V
    invoke-virtual {p0, v1, v0}, Lcom/waimai/rider/RiderApp;->registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)Landroid/content/Intent;
    return-void
.end method
