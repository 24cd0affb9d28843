# api 26
.class Lcom/example/movie/Api$1;
.super Ljava/lang/Object;
.implements Lokhttp3/Callback;
.field final synthetic this$0:Lcom/example/movie/Api;

.method constructor <init>(Lcom/example/movie/Api;)V
    .registers 2
    iput-object p1, p0, Lcom/example/movie/Api$1;->this$0:Lcom/example/movie/Api;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onFailure(Lokhttp3/Call;Ljava/io/IOException;)V
    .registers 3
    return-void
.end method

.method public onResponse(Lokhttp3/Call;Lokhttp3/Response;)V
    .registers 3
    return-void
.end method

.class public Lcom/example/movie/Api;
.super Ljava/lang/Object;
.field private static volatile api:Lcom/example/movie/Api;
.field private final client:Lokhttp3/OkHttpClient;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lokhttp3/OkHttpClient$Builder;
    invoke-direct {v0}, Lokhttp3/OkHttpClient$Builder;-><init>()V
    new-instance v1, Lcom/example/movie/DeviceInterceptor;
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Lcom/example/movie/DeviceInterceptor;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient$Builder;->addInterceptor(Lokhttp3/Interceptor;)Lokhttp3/OkHttpClient$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/OkHttpClient$Builder;->build()Lokhttp3/OkHttpClient;
    move-result-object v0
    iput-object v0, p0, Lcom/example/movie/Api;->client:Lokhttp3/OkHttpClient;
    return-void
.end method

.method public static get(Landroid/content/Context;)Lcom/example/movie/Api;
    .registers 3
    sget-object v0, Lcom/example/movie/Api;->api:Lcom/example/movie/Api;
    if-nez v0, :cond_13
    const-class v1, Lcom/example/movie/Api;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/example/movie/Api;->api:Lcom/example/movie/Api;
    if-nez v0, :cond_12
    new-instance v0, Lcom/example/movie/Api;
    invoke-direct {v0, p0}, Lcom/example/movie/Api;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/example/movie/Api;->api:Lcom/example/movie/Api;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, Lcom/example/movie/Api;->api:Lcom/example/movie/Api;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method public load(Ljava/lang/String;)V
    .registers 6
    iget-object v0, p0, Lcom/example/movie/Api;->client:Lokhttp3/OkHttpClient;
    new-instance v1, Lokhttp3/Request$Builder;
    invoke-direct {v1}, Lokhttp3/Request$Builder;-><init>()V
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "https://m.example.com/"
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v1
    invoke-virtual {v1}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v1
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient;->newCall(Lokhttp3/Request;)Lokhttp3/Call;
    move-result-object v0
    new-instance v1, Lcom/example/movie/Api$1;
    invoke-direct {v1, p0}, Lcom/example/movie/Api$1;-><init>(Lcom/example/movie/Api;)V
    invoke-interface {v0, v1}, Lokhttp3/Call;->enqueue(Lokhttp3/Callback;)V
    return-void
.end method

.class Lcom/example/movie/DeviceInterceptor;
.super Ljava/lang/Object;
.implements Lokhttp3/Interceptor;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/movie/DeviceInterceptor;->c:Landroid/content/Context;
    return-void
.end method

.method public intercept(Lokhttp3/Interceptor$Chain;)Lokhttp3/Response;
    .registers 6
    invoke-interface {p1}, Lokhttp3/Interceptor$Chain;->request()Lokhttp3/Request;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/Request;->newBuilder()Lokhttp3/Request$Builder;
    move-result-object v1
    const-string v2, "X-Device"
    iget-object v0, p0, Lcom/example/movie/DeviceInterceptor;->c:Landroid/content/Context;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v2, v0}, Lokhttp3/Request$Builder;->addHeader(Ljava/lang/String;Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v0
    invoke-interface {p1, v0}, Lokhttp3/Interceptor$Chain;->proceed(Lokhttp3/Request;)Lokhttp3/Response;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/movie/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/movie/MainActivity;
.field private final arg$1:Landroid/content/SharedPreferences;

.method public constructor <init>(Lcom/example/movie/MainActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/movie/MainActivity;
    iput-object p2, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda0;->arg$1:Landroid/content/SharedPreferences;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/movie/MainActivity;
    iget-object v1, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda0;->arg$1:Landroid/content/SharedPreferences;
    invoke-static {v0, v1, p1, p2}, Lcom/example/movie/MainActivity;->accessor$MainActivity$lambda0(Lcom/example/movie/MainActivity;Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/movie/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/movie/MainActivity;

.method public constructor <init>(Lcom/example/movie/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/movie/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/movie/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/movie/MainActivity;->accessor$MainActivity$lambda1(Lcom/example/movie/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/movie/MainActivity$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/movie/MainActivity;

.method public constructor <init>(Lcom/example/movie/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/movie/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda2;->arg$0:Lcom/example/movie/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/movie/MainActivity;->accessor$MainActivity$lambda2(Lcom/example/movie/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/movie/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Lcom/example/movie/MainActivity;Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 4
    invoke-direct {p0, p1, p2, p3}, Lcom/example/movie/MainActivity;->lambda$onCreate$0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Lcom/example/movie/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/movie/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda2(Lcom/example/movie/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/movie/MainActivity;->lambda$onCreate$2(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 7
    invoke-interface {p1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "k1"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Lcom/example/movie/Api;->get(Landroid/content/Context;)Lcom/example/movie/Api;
    move-result-object v0
    const-string v1, "home"
    invoke-virtual {v0, v1}, Lcom/example/movie/Api;->load(Ljava/lang/String;)V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "p"
    invoke-virtual {p0}, Lcom/example/movie/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private synthetic lambda$onCreate$2(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/movie/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "m"
    invoke-virtual {p0, v0, v2}, Lcom/example/movie/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "k1"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_1c
    invoke-static {p0}, Lcom/example/movie/Api;->get(Landroid/content/Context;)Lcom/example/movie/Api;
    move-result-object v0
    const-string v1, "home"
    invoke-virtual {v0, v1}, Lcom/example/movie/Api;->load(Ljava/lang/String;)V
    :goto_1b
    return-void
    :cond_1c
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "\u4f7f\u7528\u524d\u8bf7\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u4e0e\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u540c\u610f\u5e76\u4f7f\u7528"
    new-instance v3, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v3, p0, v0}, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/movie/MainActivity;Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u67e5\u770b\u653f\u7b56"
    new-instance v2, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/movie/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNeutralButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u6682\u4e0d\u4f7f\u7528"
    new-instance v2, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda2;
    invoke-direct {v2, p0}, Lcom/example/movie/MainActivity$$ExternalSyntheticLambda2;-><init>(Lcom/example/movie/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_1b
.end method

.class public Lcom/example/movie/MovieApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "start"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    sget-object v2, Landroid/os/Build;->MODEL:Ljava/lang/String;
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
