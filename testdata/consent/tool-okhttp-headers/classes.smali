.class public Lcom/xiaogongju/tool/HeaderInterceptor;
.super Ljava/lang/Object;
.implements Lokhttp3/Interceptor;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/xiaogongju/tool/HeaderInterceptor;->c:Landroid/content/Context;
    return-void
.end method

.method public intercept(Lokhttp3/Interceptor$Chain;)Lokhttp3/Response;
    .registers 6
    invoke-interface {p1}, Lokhttp3/Interceptor$Chain;->request()Lokhttp3/Request;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/Request;->newBuilder()Lokhttp3/Request$Builder;
    move-result-object v0
    const-string v1, "X-Device"
    iget-object v2, p0, Lcom/xiaogongju/tool/HeaderInterceptor;->c:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lokhttp3/Request$Builder;->header(Ljava/lang/String;Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v0
    invoke-interface {p1, v0}, Lokhttp3/Interceptor$Chain;->proceed(Lokhttp3/Request;)Lokhttp3/Response;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/xiaogongju/tool/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    packed-switch v0, :pswitch_data_2c
    :goto_7
    return-void
    :pswitch_8
    const-string v0, "tool"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/xiaogongju/tool/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "user_ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/xiaogongju/tool/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/xiaogongju/tool/ToolApp;
    invoke-virtual {v0}, Lcom/xiaogongju/tool/ToolApp;->report()V
    goto :goto_7
    :pswitch_27
    invoke-virtual {p0}, Lcom/xiaogongju/tool/MainActivity;->finish()V
    goto :goto_7
    nop
    :pswitch_data_2c
    .packed-switch 0x7f030000
        :pswitch_8
        :pswitch_27
    .end packed-switch
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "tool"
    invoke-virtual {p0, v0, v2}, Lcom/xiaogongju/tool/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_13
    :goto_12
    return-void
    :cond_13
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/xiaogongju/tool/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/xiaogongju/tool/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/xiaogongju/tool/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_12
.end method

.class public Lcom/xiaogongju/tool/Net;
.super Ljava/lang/Object;
.field private static client:Lokhttp3/OkHttpClient;
.field private static report:Lokhttp3/OkHttpClient;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static client(Landroid/content/Context;)Lokhttp3/OkHttpClient;
    .registers 4
    sget-object v0, Lcom/xiaogongju/tool/Net;->client:Lokhttp3/OkHttpClient;
    if-nez v0, :cond_1c
    new-instance v0, Lokhttp3/OkHttpClient$Builder;
    invoke-direct {v0}, Lokhttp3/OkHttpClient$Builder;-><init>()V
    new-instance v1, Lcom/xiaogongju/tool/HeaderInterceptor;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Lcom/xiaogongju/tool/HeaderInterceptor;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient$Builder;->addInterceptor(Lokhttp3/Interceptor;)Lokhttp3/OkHttpClient$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/OkHttpClient$Builder;->build()Lokhttp3/OkHttpClient;
    move-result-object v0
    sput-object v0, Lcom/xiaogongju/tool/Net;->client:Lokhttp3/OkHttpClient;
    :cond_1c
    sget-object v0, Lcom/xiaogongju/tool/Net;->client:Lokhttp3/OkHttpClient;
    return-object v0
.end method

.method public static report(Landroid/content/Context;)Lokhttp3/OkHttpClient;
    .registers 3
    sget-object v0, Lcom/xiaogongju/tool/Net;->report:Lokhttp3/OkHttpClient;
    if-nez v0, :cond_18
    new-instance v0, Lokhttp3/OkHttpClient$Builder;
    invoke-direct {v0}, Lokhttp3/OkHttpClient$Builder;-><init>()V
    new-instance v1, Lcom/xiaogongju/tool/ReportInterceptor;
    invoke-direct {v1, p0}, Lcom/xiaogongju/tool/ReportInterceptor;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient$Builder;->addInterceptor(Lokhttp3/Interceptor;)Lokhttp3/OkHttpClient$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/OkHttpClient$Builder;->build()Lokhttp3/OkHttpClient;
    move-result-object v0
    sput-object v0, Lcom/xiaogongju/tool/Net;->report:Lokhttp3/OkHttpClient;
    :cond_18
    sget-object v0, Lcom/xiaogongju/tool/Net;->report:Lokhttp3/OkHttpClient;
    return-object v0
.end method

.class public Lcom/xiaogongju/tool/ReportInterceptor;
.super Ljava/lang/Object;
.implements Lokhttp3/Interceptor;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/xiaogongju/tool/ReportInterceptor;->c:Landroid/content/Context;
    return-void
.end method

.method public intercept(Lokhttp3/Interceptor$Chain;)Lokhttp3/Response;
    .registers 6
    invoke-interface {p1}, Lokhttp3/Interceptor$Chain;->request()Lokhttp3/Request;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/Request;->newBuilder()Lokhttp3/Request$Builder;
    move-result-object v1
    const-string v2, "X-Imei"
    iget-object v0, p0, Lcom/xiaogongju/tool/ReportInterceptor;->c:Landroid/content/Context;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v2, v0}, Lokhttp3/Request$Builder;->addHeader(Ljava/lang/String;Ljava/lang/String;)Lokhttp3/Request$Builder;
    invoke-virtual {v1}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v0
    invoke-interface {p1, v0}, Lokhttp3/Interceptor$Chain;->proceed(Lokhttp3/Request;)Lokhttp3/Response;
    move-result-object v0
    return-object v0
.end method

.class Lcom/xiaogongju/tool/ToolApp$1;
.super Ljava/lang/Object;
.implements Lokhttp3/Callback;
.field final synthetic this$0:Lcom/xiaogongju/tool/ToolApp;

.method constructor <init>(Lcom/xiaogongju/tool/ToolApp;)V
    .registers 2
    iput-object p1, p0, Lcom/xiaogongju/tool/ToolApp$1;->this$0:Lcom/xiaogongju/tool/ToolApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onFailure(Lokhttp3/Call;Ljava/io/IOException;)V
    .registers 3
    return-void
.end method

.method public onResponse(Lokhttp3/Call;Lokhttp3/Response;)V
    .registers 4
    invoke-virtual {p2}, Lokhttp3/Response;->body()Lokhttp3/ResponseBody;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/ResponseBody;->string()Ljava/lang/String;
    return-void
.end method

.class Lcom/xiaogongju/tool/ToolApp$2;
.super Ljava/lang/Object;
.implements Lokhttp3/Callback;
.field final synthetic this$0:Lcom/xiaogongju/tool/ToolApp;

.method constructor <init>(Lcom/xiaogongju/tool/ToolApp;)V
    .registers 2
    iput-object p1, p0, Lcom/xiaogongju/tool/ToolApp$2;->this$0:Lcom/xiaogongju/tool/ToolApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onFailure(Lokhttp3/Call;Ljava/io/IOException;)V
    .registers 3
    return-void
.end method

.method public onResponse(Lokhttp3/Call;Lokhttp3/Response;)V
    .registers 6
    const-string v1, "r"
    iget-object v0, p0, Lcom/xiaogongju/tool/ToolApp$2;->this$0:Lcom/xiaogongju/tool/ToolApp;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/xiaogongju/tool/ToolApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/xiaogongju/tool/ToolApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/xiaogongju/tool/Net;->client(Landroid/content/Context;)Lokhttp3/OkHttpClient;
    move-result-object v0
    new-instance v1, Lokhttp3/Request$Builder;
    invoke-direct {v1}, Lokhttp3/Request$Builder;-><init>()V
    const-string v2, "https://api.xiaogongju.com/config"
    invoke-virtual {v1, v2}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v1
    invoke-virtual {v1}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v1
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient;->newCall(Lokhttp3/Request;)Lokhttp3/Call;
    move-result-object v0
    new-instance v1, Lcom/xiaogongju/tool/ToolApp$1;
    invoke-direct {v1, p0}, Lcom/xiaogongju/tool/ToolApp$1;-><init>(Lcom/xiaogongju/tool/ToolApp;)V
    invoke-interface {v0, v1}, Lokhttp3/Call;->enqueue(Lokhttp3/Callback;)V
    const-string v0, "tool"
    invoke-virtual {p0, v0, v3}, Lcom/xiaogongju/tool/ToolApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_ok"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_34
    invoke-virtual {p0}, Lcom/xiaogongju/tool/ToolApp;->report()V
    :cond_34
    return-void
.end method

.method report()V
    .registers 4
    invoke-static {p0}, Lcom/xiaogongju/tool/Net;->report(Landroid/content/Context;)Lokhttp3/OkHttpClient;
    move-result-object v0
    new-instance v1, Lokhttp3/Request$Builder;
    invoke-direct {v1}, Lokhttp3/Request$Builder;-><init>()V
    const-string v2, "https://log.xiaogongju.com/start"
    invoke-virtual {v1, v2}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v1
    invoke-virtual {v1}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v1
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient;->newCall(Lokhttp3/Request;)Lokhttp3/Call;
    move-result-object v0
    new-instance v1, Lcom/xiaogongju/tool/ToolApp$2;
    invoke-direct {v1, p0}, Lcom/xiaogongju/tool/ToolApp$2;-><init>(Lcom/xiaogongju/tool/ToolApp;)V
    invoke-interface {v0, v1}, Lokhttp3/Call;->enqueue(Lokhttp3/Callback;)V
    return-void
.end method
