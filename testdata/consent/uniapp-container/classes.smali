# api 26
.class public Luni/UNI1A2B3C/App;
.super Lio/dcloud/application/DCloudApplication;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/dcloud/application/DCloudApplication;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Lio/dcloud/application/DCloudApplication;->onCreate()V
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Luni/UNI1A2B3C/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Luni/UNI1A2B3C/DeviceModule;
.super Lio/dcloud/feature/uniapp/common/UniModule;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lio/dcloud/feature/uniapp/common/UniModule;-><init>()V
    return-void
.end method

.method public serial(Lio/dcloud/feature/uniapp/bridge/UniJSCallback;)V
    .registers 3
    .annotation runtime Lio/dcloud/feature/uniapp/annotation/UniJSMethod;
        uiThread = false
    .end annotation
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    invoke-interface {p1, v0}, Lio/dcloud/feature/uniapp/bridge/UniJSCallback;->invoke(Ljava/lang/Object;)V
    return-void
.end method
