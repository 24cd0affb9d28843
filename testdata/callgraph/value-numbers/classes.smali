.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.field private final steps:I

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/16 v0, 0x13
    iput v0, p0, Lcom/example/Main;->steps:I
    invoke-direct {p0, v0}, Lcom/example/Main;->given(I)V
    invoke-direct {p0}, Lcom/example/Main;->field()V
    invoke-direct {p0}, Lcom/example/Main;->shifted()V
    invoke-direct {p0}, Lcom/example/Main;->chosen()V
    invoke-direct {p0}, Lcom/example/Main;->nothing()V
    return-void
.end method

.method private given(I)V
    .locals 2
    const-string v0, "sensor"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/hardware/SensorManager;
    move v1, p1
    invoke-virtual {v0, v1}, Landroid/hardware/SensorManager;->getDefaultSensor(I)Landroid/hardware/Sensor;
    return-void
.end method

.method private field()V
    .locals 2
    const-string v0, "sensor"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/hardware/SensorManager;
    iget v1, p0, Lcom/example/Main;->steps:I
    invoke-virtual {v0, v1}, Landroid/hardware/SensorManager;->getDefaultSensor(I)Landroid/hardware/Sensor;
    return-void
.end method

.method private shifted()V
    .locals 4
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    new-instance v1, Landroid/telephony/PhoneStateListener;
    invoke-direct {v1}, Landroid/telephony/PhoneStateListener;-><init>()V
    const/4 v2, 0x1
    shl-int/lit8 v2, v2, 0x5
    invoke-virtual {v0, v1, v2}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method

.method private chosen()V
    .locals 4
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    new-instance v1, Landroid/telephony/PhoneStateListener;
    invoke-direct {v1}, Landroid/telephony/PhoneStateListener;-><init>()V
    const/4 v2, 0x3
    invoke-static {v2}, Lcom/example/Main;->events(I)I
    move-result v2
    invoke-virtual {v0, v1, v2}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method

.method private nothing()V
    .locals 4
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    new-instance v1, Landroid/telephony/PhoneStateListener;
    invoke-direct {v1}, Landroid/telephony/PhoneStateListener;-><init>()V
    const/16 v2, 0x20
    const/16 v3, -0x21
    and-int/2addr v2, v3
    invoke-virtual {v0, v1, v2}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method

.method static events(I)I
    .locals 1
    const/4 v0, 0x2
    if-gt p0, v0, :calls
    const/4 v0, 0x0
    return v0
    :calls
    const/16 v0, 0x20
    return v0
.end method
