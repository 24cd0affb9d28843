# api 26
.class public La;
.super Ljava/lang/Object;
.field private static volatile a:La;
.field private final b:Lcom/tencent/mmkv/MMKV;

.method private constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "app"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    iput-object v0, p0, La;->b:Lcom/tencent/mmkv/MMKV;
    return-void
.end method

.method public static a()La;
    .registers 2
    sget-object v0, La;->a:La;
    if-nez v0, :cond_13
    const-class v1, La;
    monitor-enter v1
    :try_start_7
    sget-object v0, La;->a:La;
    if-nez v0, :cond_12
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->a:La;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, La;->a:La;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method public final a(Ljava/lang/String;)Z
    .registers 4
    iget-object v0, p0, La;->b:Lcom/tencent/mmkv/MMKV;
    const/4 v1, 0x0
    invoke-virtual {v0, p1, v1}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final b(Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, La;->b:Lcom/tencent/mmkv/MMKV;
    const/4 v1, 0x1
    invoke-virtual {v0, p1, v1}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    return-void
.end method

.class public Lcom/example/dating/DateApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method final a()V
    .registers 3
    const-string v1, "d"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/dating/DateApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/tencent/mmkv/MMKV;->initialize(Landroid/content/Context;)Ljava/lang/String;
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "launched"
    invoke-virtual {v0, v1}, La;->b(Ljava/lang/String;)V
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "pv"
    invoke-virtual {v0, v1}, La;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1e
    invoke-virtual {p0}, Lcom/example/dating/DateApp;->a()V
    :cond_1e
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "launched"
    invoke-virtual {v0, v1}, La;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_39
    const-string v0, "d"
    invoke-virtual {p0}, Lcom/example/dating/DateApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_39
    return-void
.end method

.class public Lcom/example/dating/SplashActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    packed-switch v0, :pswitch_data_3e
    :goto_7
    return-void
    :pswitch_8
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "pv"
    invoke-virtual {v0, v1}, La;->b(Ljava/lang/String;)V
    invoke-virtual {p0}, Lcom/example/dating/SplashActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/dating/DateApp;
    invoke-virtual {v0}, Lcom/example/dating/DateApp;->a()V
    invoke-virtual {p0}, Lcom/example/dating/SplashActivity;->finish()V
    goto :goto_7
    :pswitch_1e
    const-string v1, "no"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/dating/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/dating/SplashActivity;->finish()V
    goto :goto_7
    :pswitch_33
    const-string v0, "pol"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_7
    nop
    :pswitch_data_3e
    .packed-switch 0x7f040000
        :pswitch_33
        :pswitch_1e
        :pswitch_8
    .end packed-switch
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, La;->a()La;
    move-result-object v0
    const-string v1, "pv"
    invoke-virtual {v0, v1}, La;->a(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_14
    invoke-virtual {p0}, Lcom/example/dating/SplashActivity;->finish()V
    :cond_13
    return-void
    :cond_14
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/dating/SplashActivity;->setContentView(I)V
    new-array v1, v3, [I
    fill-array-data v1, :array_2e
    const/4 v0, 0x0
    :goto_1f
    if-ge v0, v3, :cond_13
    aget v2, v1, v0
    invoke-virtual {p0, v2}, Lcom/example/dating/SplashActivity;->findViewById(I)Landroid/view/View;
    move-result-object v2
    invoke-virtual {v2, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    add-int/lit8 v0, v0, 0x1
    goto :goto_1f
    nop
    :array_2e
    .array-data 4
        0x7f040000
        0x7f040001
        0x7f040002
    .end array-data
.end method
