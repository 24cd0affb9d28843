# api 26
.class public Lcom/example/devicefarm/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/example/devicefarm/FarmWifi;
    invoke-direct {v0}, Lcom/example/devicefarm/FarmWifi;-><init>()V
    const-string v1, "a"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-interface {v0}, Lcom/example/devicefarm/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-interface {v0}, Lcom/example/devicefarm/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "a"
    invoke-static {}, Lcom/example/devicefarm/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :try_start_30
    invoke-static {}, Ljava/lang/Runtime;->getRuntime()Ljava/lang/Runtime;
    move-result-object v0
    const-string v1, "date"
    invoke-virtual {v0, v1}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
    new-instance v0, Ljava/lang/ProcessBuilder;
    const/4 v1, 0x2
    new-array v1, v1, [Ljava/lang/String;
    const/4 v2, 0x0
    const-string v3, "ls"
    aput-object v3, v1, v2
    const/4 v2, 0x1
    invoke-virtual {p0}, Lcom/example/devicefarm/App;->getFilesDir()Ljava/io/File;
    move-result-object v3
    invoke-virtual {v3}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v3
    aput-object v3, v1, v2
    invoke-direct {v0, v1}, Ljava/lang/ProcessBuilder;-><init>([Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/lang/ProcessBuilder;->start()Ljava/lang/Process;
    :try_end_54
    .catch Ljava/io/IOException; {:try_start_30 .. :try_end_54} :catch_80
    :goto_54
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/devicefarm/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "wifi_sleep_policy"
    invoke-static {v1, v2}, Landroid/provider/Settings$Global;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "a"
    const-string v1, "dev"
    invoke-virtual {p0, v1, v4}, Lcom/example/devicefarm/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "imei"
    const-string v3, ""
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-string v0, "a"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :catch_80
    move-exception v0
    const-string v1, "a"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_54
.end method

.class public final Lcom/example/devicefarm/Build;
.super Ljava/lang/Object;
.field public static final SERIAL:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x7
    invoke-static {v0}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/devicefarm/Build;->SERIAL:Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getSerial()Ljava/lang/String;
    .registers 1
    const-string v0, "farm-0001"
    return-object v0
.end method

.class public Lcom/example/devicefarm/FarmWifi;
.super Ljava/lang/Object;
.implements Lcom/example/devicefarm/WifiInfo;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getMacAddress()Ljava/lang/String;
    .registers 2
    const-string v0, "aa:bb"
    return-object v0
.end method

.method public getSSID()Ljava/lang/String;
    .registers 2
    const-string v0, "farm"
    return-object v0
.end method

.class public Lcom/example/devicefarm/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public interface abstract Lcom/example/devicefarm/WifiInfo;
.super Ljava/lang/Object;

.method public abstract getMacAddress()Ljava/lang/String;
.end method

.method public abstract getSSID()Ljava/lang/String;
.end method
