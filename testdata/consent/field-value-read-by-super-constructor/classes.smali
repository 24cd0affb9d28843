# api 26
.class public Lcom/example/earlyread/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/earlyread/PhoneSource;
    invoke-direct {v0, p0}, Lcom/example/earlyread/PhoneSource;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/example/earlyread/PhoneSource;->later()V
    return-void
.end method

.class public Lcom/example/earlyread/PhoneSource;
.super Lcom/example/earlyread/Source;
.field private quiet:Z
.field private state:I

.method constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/earlyread/Source;-><init>(Landroid/content/Context;)V
    const/4 v0, 0x2
    iput v0, p0, Lcom/example/earlyread/PhoneSource;->state:I
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/example/earlyread/PhoneSource;->quiet:Z
    return-void
.end method

.method later()V
    .registers 3
    iget v0, p0, Lcom/example/earlyread/PhoneSource;->state:I
    if-nez v0, :cond_d
    const-string v0, "s"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_d
    return-void
.end method

.method start()V
    .registers 4
    iget v0, p0, Lcom/example/earlyread/PhoneSource;->state:I
    if-nez v0, :cond_17
    const-string v1, "s"
    iget-object v0, p0, Lcom/example/earlyread/PhoneSource;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_17
    iget-boolean v0, p0, Lcom/example/earlyread/PhoneSource;->quiet:Z
    if-nez v0, :cond_2e
    const-string v1, "s"
    iget-object v0, p0, Lcom/example/earlyread/PhoneSource;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2e
    return-void
.end method

.class public Lcom/example/earlyread/Probe;
.super Ljava/lang/Object;
.field private final s:Lcom/example/earlyread/Source;

.method constructor <init>(Lcom/example/earlyread/Source;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/earlyread/Probe;->s:Lcom/example/earlyread/Source;
    return-void
.end method

.method check()V
    .registers 2
    iget-object v0, p0, Lcom/example/earlyread/Probe;->s:Lcom/example/earlyread/Source;
    invoke-virtual {v0}, Lcom/example/earlyread/Source;->start()V
    return-void
.end method

.class public abstract Lcom/example/earlyread/Source;
.super Ljava/lang/Object;
.field final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/earlyread/Source;->c:Landroid/content/Context;
    new-instance v0, Lcom/example/earlyread/Probe;
    invoke-direct {v0, p0}, Lcom/example/earlyread/Probe;-><init>(Lcom/example/earlyread/Source;)V
    invoke-virtual {p0, v0}, Lcom/example/earlyread/Source;->open(Lcom/example/earlyread/Probe;)V
    return-void
.end method

.method open(Lcom/example/earlyread/Probe;)V
    .registers 2
    invoke-virtual {p1}, Lcom/example/earlyread/Probe;->check()V
    return-void
.end method

.method abstract start()V
.end method
