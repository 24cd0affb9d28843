# api 26
.class Lcom/example/forecast/App$1;
.super Ljava/lang/Object;
.implements Lio/didomi/sdk/functionalinterfaces/DidomiCallable;
.field final synthetic this$0:Lcom/example/forecast/App;

.method constructor <init>(Lcom/example/forecast/App;)V
    .registers 2
    iput-object p1, p0, Lcom/example/forecast/App$1;->this$0:Lcom/example/forecast/App;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public call()V
    .registers 4
    const-string v0, "app"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-static {}, Ljava/util/Locale;->getDefault()Ljava/util/Locale;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/example/forecast/App$1;->this$0:Lcom/example/forecast/App;
    invoke-virtual {v0}, Lcom/example/forecast/App;->update()V
    return-void
.end method

.class Lcom/example/forecast/App$2;
.super Lio/didomi/sdk/events/EventListener;
.field final synthetic this$0:Lcom/example/forecast/App;

.method constructor <init>(Lcom/example/forecast/App;)V
    .registers 2
    iput-object p1, p0, Lcom/example/forecast/App$2;->this$0:Lcom/example/forecast/App;
    invoke-direct {p0}, Lio/didomi/sdk/events/EventListener;-><init>()V
    return-void
.end method

.method public consentChanged(Lio/didomi/sdk/events/ConsentChangedEvent;)V
    .registers 3
    iget-object v0, p0, Lcom/example/forecast/App$2;->this$0:Lcom/example/forecast/App;
    invoke-virtual {v0}, Lcom/example/forecast/App;->update()V
    return-void
.end method

.class public Lcom/example/forecast/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    new-instance v1, Lio/didomi/sdk/DidomiInitializeParameters;
    const-string v2, "a1b2"
    invoke-direct {v1, v2}, Lio/didomi/sdk/DidomiInitializeParameters;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, p0, v1}, Lio/didomi/sdk/Didomi;->initialize(Landroid/app/Application;Lio/didomi/sdk/DidomiInitializeParameters;)V
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    new-instance v1, Lcom/example/forecast/App$1;
    invoke-direct {v1, p0}, Lcom/example/forecast/App$1;-><init>(Lcom/example/forecast/App;)V
    invoke-virtual {v0, v1}, Lio/didomi/sdk/Didomi;->onReady(Lio/didomi/sdk/functionalinterfaces/DidomiCallable;)V
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    new-instance v1, Lcom/example/forecast/App$2;
    invoke-direct {v1, p0}, Lcom/example/forecast/App$2;-><init>(Lcom/example/forecast/App;)V
    invoke-virtual {v0, v1}, Lio/didomi/sdk/Didomi;->addEventListener(Lio/didomi/sdk/events/EventListener;)V
    return-void
.end method

.method update()V
    .registers 5
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    const-string v1, "measure_ad_performance"
    invoke-virtual {v0, v1}, Lio/didomi/sdk/Didomi;->getUserConsentStatusForPurpose(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v1, v0}, Ljava/lang/Boolean;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_38
    const-string v1, "app"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/example/forecast/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_38
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    const-string v1, "google"
    invoke-virtual {v0, v1}, Lio/didomi/sdk/Didomi;->getUserConsentStatusForVendor(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    if-eqz v0, :cond_4a
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-nez v0, :cond_4b
    :cond_4a
    :goto_4a
    return-void
    :cond_4b
    const-string v1, "app"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/forecast/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_4a
.end method

.class public Lcom/example/forecast/MainActivity;
.super Landroidx/fragment/app/FragmentActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/FragmentActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/fragment/app/FragmentActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    invoke-virtual {v0, p0}, Lio/didomi/sdk/Didomi;->setupUI(Landroidx/fragment/app/FragmentActivity;)V
    return-void
.end method
