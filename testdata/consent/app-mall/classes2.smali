# api 26
.class public Lcn/jpush/android/api/JPushInterface;
.super Ljava/lang/Object;
.field private static debug:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;)V
    .registers 3
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcn/jpush/android/service/Reg;
    invoke-direct {v1, p0}, Lcn/jpush/android/service/Reg;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method public static setDebugMode(Z)V
    .registers 1
    sput-boolean p0, Lcn/jpush/android/api/JPushInterface;->debug:Z
    return-void
.end method

.method public static stopPush(Landroid/content/Context;)V
    .registers 1
    return-void
.end method

.class public Lcn/jpush/android/service/Reg;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;
.field private imei:Ljava/lang/String;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/jpush/android/service/Reg;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcn/jpush/android/service/Reg;->c:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lcn/jpush/android/service/Reg;->imei:Ljava/lang/String;
    return-void
.end method

.class public Lcom/tencent/bugly/crashreport/CrashReport;
.super Ljava/lang/Object;
.field private static model:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static initCrashReport(Landroid/content/Context;Ljava/lang/String;Z)V
    .registers 4
    new-instance v0, Lcom/tencent/bugly/proguard/aa;
    invoke-direct {v0}, Lcom/tencent/bugly/proguard/aa;-><init>()V
    invoke-static {v0}, Ljava/lang/Thread;->setDefaultUncaughtExceptionHandler(Ljava/lang/Thread$UncaughtExceptionHandler;)V
    return-void
.end method

.class public final Lcom/tencent/bugly/proguard/aa;
.super Ljava/lang/Object;
.implements Ljava/lang/Thread$UncaughtExceptionHandler;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final uncaughtException(Ljava/lang/Thread;Ljava/lang/Throwable;)V
    .registers 3
    invoke-virtual {p2}, Ljava/lang/Throwable;->printStackTrace()V
    return-void
.end method

.class public Lcom/tencent/mmkv/MMKV;
.super Ljava/lang/Object;
.field private static rootDir:Ljava/lang/String;
.field private final nativeHandle:J

.method private constructor <init>(J)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-wide p1, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    return-void
.end method

.method private native decodeBool(JLjava/lang/String;Z)Z
.end method

.method private native decodeString(JLjava/lang/String;Ljava/lang/String;)Ljava/lang/String;
.end method

.method public static defaultMMKV()Lcom/tencent/mmkv/MMKV;
    .registers 4
    new-instance v0, Lcom/tencent/mmkv/MMKV;
    const/4 v1, 0x1
    const/4 v2, 0x0
    invoke-static {v1, v2}, Lcom/tencent/mmkv/MMKV;->getDefaultMMKV(ILjava/lang/String;)J
    move-result-wide v2
    invoke-direct {v0, v2, v3}, Lcom/tencent/mmkv/MMKV;-><init>(J)V
    return-object v0
.end method

.method private native encodeBool(JLjava/lang/String;Z)Z
.end method

.method private native encodeString(JLjava/lang/String;Ljava/lang/String;)Z
.end method

.method private static native getDefaultMMKV(ILjava/lang/String;)J
.end method

.method private static native getMMKVWithID(Ljava/lang/String;ILjava/lang/String;Ljava/lang/String;)J
.end method

.method public static initialize(Landroid/content/Context;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    invoke-virtual {v1}, Ljava/io/File;->getAbsolutePath()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, "/mmkv"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/tencent/mmkv/MMKV;->rootDir:Ljava/lang/String;
    sget-object v0, Lcom/tencent/mmkv/MMKV;->rootDir:Ljava/lang/String;
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->jniInitialize(Ljava/lang/String;)V
    sget-object v0, Lcom/tencent/mmkv/MMKV;->rootDir:Ljava/lang/String;
    return-object v0
.end method

.method private static native jniInitialize(Ljava/lang/String;)V
.end method

.method public static mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    .registers 5
    const/4 v2, 0x0
    new-instance v0, Lcom/tencent/mmkv/MMKV;
    const/4 v1, 0x1
    invoke-static {p0, v1, v2, v2}, Lcom/tencent/mmkv/MMKV;->getMMKVWithID(Ljava/lang/String;ILjava/lang/String;Ljava/lang/String;)J
    move-result-wide v2
    invoke-direct {v0, v2, v3}, Lcom/tencent/mmkv/MMKV;-><init>(J)V
    return-object v0
.end method

.method public decodeBool(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public decodeBool(Ljava/lang/String;Z)Z
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->decodeBool(JLjava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public decodeString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->decodeString(JLjava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public encode(Ljava/lang/String;Ljava/lang/String;)Z
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->encodeString(JLjava/lang/String;Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method public encode(Ljava/lang/String;Z)Z
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->encodeBool(JLjava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public Lcom/umeng/commonsdk/UMConfigure;
.super Ljava/lang/Object;
.field public static final DEVICE_TYPE_PHONE:I = 0x1
.field private static granted:Z
.field private static key:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;ILjava/lang/String;)V
    .registers 3
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static init(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V
    .registers 5
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    invoke-static {p0}, Lcom/umeng/commonsdk/statistics/Envelope;->build(Landroid/content/Context;)V
    return-void
.end method

.method public static preInit(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    .registers 3
    sput-object p1, Lcom/umeng/commonsdk/UMConfigure;->key:Ljava/lang/String;
    return-void
.end method

.method public static setLogEnabled(Z)V
    .registers 1
    return-void
.end method

.method public static submitPolicyGrantResult(Landroid/content/Context;Z)V
    .registers 2
    sput-boolean p1, Lcom/umeng/commonsdk/UMConfigure;->granted:Z
    return-void
.end method

.class public Lcom/umeng/commonsdk/statistics/Envelope;
.super Ljava/lang/Object;
.field static id:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static build(Landroid/content/Context;)V
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/umeng/commonsdk/statistics/Envelope;->id:Ljava/lang/String;
    return-void
.end method
