.class public Lcom/yundong/run/RunActivity;
.super Landroid/app/Activity;
.field private t:Lcom/yundong/run/Times;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private home()V
    .registers 5
    const-string v1, "r"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/yundong/run/RunActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public agree(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/yundong/run/RunActivity;->t:Lcom/yundong/run/Times;
    invoke-virtual {v0}, Lcom/yundong/run/Times;->agreed()V
    invoke-direct {p0}, Lcom/yundong/run/RunActivity;->home()V
    return-void
.end method

.method public later(Landroid/view/View;)V
    .registers 2
    invoke-virtual {p0}, Lcom/yundong/run/RunActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/yundong/run/Times;
    invoke-direct {v0, p0}, Lcom/yundong/run/Times;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/yundong/run/RunActivity;->t:Lcom/yundong/run/Times;
    iget-object v0, p0, Lcom/yundong/run/RunActivity;->t:Lcom/yundong/run/Times;
    invoke-virtual {v0}, Lcom/yundong/run/Times;->agreedAt()J
    move-result-wide v0
    const-wide/16 v2, 0x0
    cmp-long v0, v0, v2
    if-nez v0, :cond_21
    iget-object v0, p0, Lcom/yundong/run/RunActivity;->t:Lcom/yundong/run/Times;
    invoke-virtual {v0}, Lcom/yundong/run/Times;->asked()V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/yundong/run/RunActivity;->setContentView(I)V
    :goto_20
    return-void
    :cond_21
    invoke-direct {p0}, Lcom/yundong/run/RunActivity;->home()V
    goto :goto_20
.end method

.class public Lcom/yundong/run/RunApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 7
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Lcom/yundong/run/Times;
    invoke-direct {v1, p0}, Lcom/yundong/run/Times;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Lcom/yundong/run/Times;->agreedAt()J
    move-result-wide v2
    const-wide/16 v4, 0x0
    cmp-long v0, v2, v4
    if-lez v0, :cond_23
    const-string v2, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/yundong/run/RunApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-virtual {v1}, Lcom/yundong/run/Times;->askedAt()J
    move-result-wide v0
    sub-long v0, v2, v0
    const-wide/32 v2, 0x5265c00
    cmp-long v0, v0, v2
    if-gez v0, :cond_4d
    const-string v1, "r"
    invoke-virtual {p0}, Lcom/yundong/run/RunApp;->getApplicationContext()Landroid/content/Context;
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
    :cond_4d
    return-void
.end method

.class Lcom/yundong/run/Times;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "times"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/yundong/run/Times;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method agreed()V
    .registers 5
    iget-object v0, p0, Lcom/yundong/run/Times;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed_at"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method agreedAt()J
    .registers 5
    iget-object v0, p0, Lcom/yundong/run/Times;->sp:Landroid/content/SharedPreferences;
    const-string v1, "agreed_at"
    const-wide/16 v2, 0x0
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v0
    return-wide v0
.end method

.method asked()V
    .registers 5
    iget-object v0, p0, Lcom/yundong/run/Times;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "asked_at"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method askedAt()J
    .registers 5
    iget-object v0, p0, Lcom/yundong/run/Times;->sp:Landroid/content/SharedPreferences;
    const-string v1, "asked_at"
    const-wide/16 v2, 0x0
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v0
    return-wide v0
.end method
