# api 26
.class public Lcom/example/theme/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    :try_start_3
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Lcom/example/theme/App;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "theme.jar"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    new-instance v1, Ldalvik/system/DexClassLoader;
    invoke-virtual {v0}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0}, Lcom/example/theme/App;->getCacheDir()Ljava/io/File;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/File;->getPath()Ljava/lang/String;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {p0}, Lcom/example/theme/App;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v4
    invoke-direct {v1, v0, v2, v3, v4}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
    const-string v0, "com.example.theme.impl.Entry"
    invoke-virtual {v1, v0}, Ldalvik/system/DexClassLoader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/theme/Plugin;
    new-instance v1, Lcom/example/theme/Host;
    invoke-direct {v1, p0}, Lcom/example/theme/Host;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Lcom/example/theme/Plugin;->attach(Lcom/example/theme/Host;)V
    :try_end_38
    .catch Ljava/lang/Exception; {:try_start_3 .. :try_end_38} :catch_48
    :goto_38
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/example/theme/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :catch_48
    move-exception v0
    const-string v1, "a"
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/Throwable;)I
    goto :goto_38
.end method

.class public Lcom/example/theme/Host;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/theme/Host;->c:Landroid/content/Context;
    return-void
.end method

.method public imei()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/example/theme/Host;->c:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/theme/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.class public interface abstract Lcom/example/theme/Plugin;
.super Ljava/lang/Object;

.method public abstract attach(Lcom/example/theme/Host;)V
.end method
