# api 26
.class public Lcom/example/reader/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private isMainProcess()Z
    .registers 3
    invoke-virtual {p0}, Lcom/example/reader/App;->getPackageName()Ljava/lang/String;
    move-result-object v0
    invoke-static {}, Landroid/app/Application;->getProcessName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    return v0
.end method

.method public onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "app"
    invoke-virtual {p0, v0, v4}, Lcom/example/reader/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "policy"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    const-string v2, "night_mode"
    invoke-interface {v0, v2, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v2
    if-eqz v1, :cond_21
    invoke-direct {p0}, Lcom/example/reader/App;->isMainProcess()Z
    move-result v3
    if-eqz v3, :cond_21
    invoke-static {p0}, Lcom/example/reader/Device;->imei(Landroid/content/Context;)V
    :cond_21
    if-nez v1, :cond_25
    if-eqz v2, :cond_28
    :cond_25
    invoke-static {p0}, Lcom/example/reader/Device;->mac(Landroid/content/Context;)V
    :cond_28
    if-eqz v2, :cond_2f
    if-nez v1, :cond_2f
    invoke-static {p0}, Lcom/example/reader/Device;->location(Landroid/content/Context;)V
    :cond_2f
    if-nez v2, :cond_3a
    const-string v2, "opens"
    invoke-interface {v0, v2, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v2, 0x3
    if-le v0, v2, :cond_3f
    :cond_3a
    if-eqz v1, :cond_3f
    invoke-static {p0}, Lcom/example/reader/Device;->contacts(Landroid/content/Context;)V
    :cond_3f
    return-void
.end method

.class public Lcom/example/reader/Device;
.super Ljava/lang/Object;
.field static last:Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static contacts(Landroid/content/Context;)V
    .registers 7
    const/4 v2, 0x0
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "content://com.android.contacts/contacts"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    move-object v3, v2
    move-object v4, v2
    move-object v5, v2
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    sput-object v0, Lcom/example/reader/Device;->last:Ljava/lang/Object;
    return-void
.end method

.method static imei(Landroid/content/Context;)V
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/reader/Device;->last:Ljava/lang/Object;
    return-void
.end method

.method static location(Landroid/content/Context;)V
    .registers 3
    const-string v0, "location"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "gps"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    sput-object v0, Lcom/example/reader/Device;->last:Ljava/lang/Object;
    return-void
.end method

.method static mac(Landroid/content/Context;)V
    .registers 2
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/reader/Device;->last:Ljava/lang/Object;
    return-void
.end method

.class Lcom/example/reader/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/reader/MainActivity;

.method constructor <init>(Lcom/example/reader/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/reader/MainActivity$1;->this$0:Lcom/example/reader/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class Lcom/example/reader/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/reader/MainActivity;

.method constructor <init>(Lcom/example/reader/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/reader/MainActivity$2;->this$0:Lcom/example/reader/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/reader/MainActivity$2;->this$0:Lcom/example/reader/MainActivity;
    invoke-static {v0}, Lcom/example/reader/MainActivity;->access$000(Lcom/example/reader/MainActivity;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/example/reader/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field private sp:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/reader/MainActivity;)Landroid/content/SharedPreferences;
    .registers 2
    iget-object v0, p0, Lcom/example/reader/MainActivity;->sp:Landroid/content/SharedPreferences;
    return-object v0
.end method

.method public onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/reader/MainActivity;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "night_mode"
    invoke-interface {v0, v1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/reader/MainActivity;->setContentView(I)V
    const-string v0, "app"
    invoke-virtual {p0, v0, v4}, Lcom/example/reader/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/reader/MainActivity;->sp:Landroid/content/SharedPreferences;
    iget-object v0, p0, Lcom/example/reader/MainActivity;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "opens"
    iget-object v2, p0, Lcom/example/reader/MainActivity;->sp:Landroid/content/SharedPreferences;
    const-string v3, "opens"
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    add-int/lit8 v2, v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/reader/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    invoke-virtual {v0, p0}, Landroid/widget/CheckBox;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    iget-object v0, p0, Lcom/example/reader/MainActivity;->sp:Landroid/content/SharedPreferences;
    const-string v1, "policy"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_71
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030003
    new-instance v2, Lcom/example/reader/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/reader/MainActivity$2;-><init>(Lcom/example/reader/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030004
    new-instance v2, Lcom/example/reader/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/reader/MainActivity$1;-><init>(Lcom/example/reader/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v4}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_71
    return-void
.end method
