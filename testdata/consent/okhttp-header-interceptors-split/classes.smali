# api 26
.class Lcom/example/news/BaseHeader;
.super Ljava/lang/Object;
.implements Lokhttp3/Interceptor;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public intercept(Lokhttp3/Interceptor$Chain;)Lokhttp3/Response;
    .registers 6
    invoke-interface {p1}, Lokhttp3/Interceptor$Chain;->request()Lokhttp3/Request;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/Request;->newBuilder()Lokhttp3/Request$Builder;
    move-result-object v0
    const-string v1, "aid"
    sget-object v2, Lcom/example/news/NewsApp;->ctx:Landroid/content/Context;
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

.class Lcom/example/news/BizHeader;
.super Ljava/lang/Object;
.implements Lokhttp3/Interceptor;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public intercept(Lokhttp3/Interceptor$Chain;)Lokhttp3/Response;
    .registers 6
    invoke-interface {p1}, Lokhttp3/Interceptor$Chain;->request()Lokhttp3/Request;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/Request;->newBuilder()Lokhttp3/Request$Builder;
    move-result-object v1
    invoke-static {}, Lcom/example/news/NewsApp;->agreed()Z
    move-result v0
    if-eqz v0, :cond_21
    const-string v2, "imei"
    sget-object v0, Lcom/example/news/NewsApp;->ctx:Landroid/content/Context;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v2, v0}, Lokhttp3/Request$Builder;->header(Ljava/lang/String;Ljava/lang/String;)Lokhttp3/Request$Builder;
    :cond_21
    invoke-virtual {v1}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v0
    invoke-interface {p1, v0}, Lokhttp3/Interceptor$Chain;->proceed(Lokhttp3/Request;)Lokhttp3/Response;
    move-result-object v0
    return-object v0
.end method

.class synthetic Lcom/example/news/Http$1;
.super Ljava/lang/Object;

.class Lcom/example/news/Http$Holder;
.super Ljava/lang/Object;
.field private static final I:Lcom/example/news/Http;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcom/example/news/Http;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/example/news/Http;-><init>(Lcom/example/news/Http$1;)V
    sput-object v0, Lcom/example/news/Http$Holder;->I:Lcom/example/news/Http;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic access$100()Lcom/example/news/Http;
    .registers 1
    sget-object v0, Lcom/example/news/Http$Holder;->I:Lcom/example/news/Http;
    return-object v0
.end method

.class public Lcom/example/news/Http;
.super Ljava/lang/Object;
.field private final base:Lokhttp3/OkHttpClient;
.field private final biz:Lokhttp3/OkHttpClient;

.method private constructor <init>()V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lokhttp3/OkHttpClient$Builder;
    invoke-direct {v0}, Lokhttp3/OkHttpClient$Builder;-><init>()V
    new-instance v1, Lcom/example/news/BaseHeader;
    invoke-direct {v1}, Lcom/example/news/BaseHeader;-><init>()V
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient$Builder;->addInterceptor(Lokhttp3/Interceptor;)Lokhttp3/OkHttpClient$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/OkHttpClient$Builder;->build()Lokhttp3/OkHttpClient;
    move-result-object v0
    iput-object v0, p0, Lcom/example/news/Http;->base:Lokhttp3/OkHttpClient;
    new-instance v0, Lokhttp3/OkHttpClient$Builder;
    invoke-direct {v0}, Lokhttp3/OkHttpClient$Builder;-><init>()V
    new-instance v1, Lcom/example/news/BizHeader;
    invoke-direct {v1}, Lcom/example/news/BizHeader;-><init>()V
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient$Builder;->addInterceptor(Lokhttp3/Interceptor;)Lokhttp3/OkHttpClient$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lokhttp3/OkHttpClient$Builder;->build()Lokhttp3/OkHttpClient;
    move-result-object v0
    iput-object v0, p0, Lcom/example/news/Http;->biz:Lokhttp3/OkHttpClient;
    return-void
.end method

.method synthetic constructor <init>(Lcom/example/news/Http$1;)V
    .registers 2
    invoke-direct {p0}, Lcom/example/news/Http;-><init>()V
    return-void
.end method

.method public static get()Lcom/example/news/Http;
    .registers 1
    invoke-static {}, Lcom/example/news/Http$Holder;->access$100()Lcom/example/news/Http;
    move-result-object v0
    return-object v0
.end method

.method public config()V
    .registers 4
    iget-object v0, p0, Lcom/example/news/Http;->base:Lokhttp3/OkHttpClient;
    new-instance v1, Lokhttp3/Request$Builder;
    invoke-direct {v1}, Lokhttp3/Request$Builder;-><init>()V
    const-string v2, "https://api.example.com/config"
    invoke-virtual {v1, v2}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v1
    invoke-virtual {v1}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v1
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient;->newCall(Lokhttp3/Request;)Lokhttp3/Call;
    move-result-object v0
    new-instance v1, Lcom/example/news/NoBack;
    invoke-direct {v1}, Lcom/example/news/NoBack;-><init>()V
    invoke-interface {v0, v1}, Lokhttp3/Call;->enqueue(Lokhttp3/Callback;)V
    return-void
.end method

.method public feed()V
    .registers 4
    iget-object v0, p0, Lcom/example/news/Http;->biz:Lokhttp3/OkHttpClient;
    new-instance v1, Lokhttp3/Request$Builder;
    invoke-direct {v1}, Lokhttp3/Request$Builder;-><init>()V
    const-string v2, "https://api.example.com/feed"
    invoke-virtual {v1, v2}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v1
    invoke-virtual {v1}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v1
    invoke-virtual {v0, v1}, Lokhttp3/OkHttpClient;->newCall(Lokhttp3/Request;)Lokhttp3/Call;
    move-result-object v0
    new-instance v1, Lcom/example/news/NoBack;
    invoke-direct {v1}, Lcom/example/news/NoBack;-><init>()V
    invoke-interface {v0, v1}, Lokhttp3/Call;->enqueue(Lokhttp3/Callback;)V
    return-void
.end method

.class Lcom/example/news/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/news/MainActivity;

.method public constructor <init>(Lcom/example/news/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/news/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/news/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/news/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/news/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/news/MainActivity;->accessor$MainActivity$lambda0(Lcom/example/news/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/news/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/news/MainActivity;

.method public constructor <init>(Lcom/example/news/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/news/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/news/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/news/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/news/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/news/MainActivity;->accessor$MainActivity$lambda1(Lcom/example/news/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/news/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Lcom/example/news/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/news/MainActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Lcom/example/news/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/news/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "n"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/news/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "user_agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lcom/example/news/Http;->get()Lcom/example/news/Http;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/news/Http;->feed()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/news/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/news/NewsApp;->agreed()Z
    move-result v0
    if-nez v0, :cond_34
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u540e\u9009\u62e9"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/news/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/news/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/news/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/news/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/news/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/news/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :goto_33
    return-void
    :cond_34
    invoke-static {}, Lcom/example/news/Http;->get()Lcom/example/news/Http;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/news/Http;->feed()V
    goto :goto_33
.end method

.class public Lcom/example/news/NewsApp;
.super Landroid/app/Application;
.field static ctx:Landroid/content/Context;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static agreed()Z
    .registers 3
    const/4 v2, 0x0
    sget-object v0, Lcom/example/news/NewsApp;->ctx:Landroid/content/Context;
    const-string v1, "n"
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "user_agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/example/news/NewsApp;->ctx:Landroid/content/Context;
    invoke-static {}, Lcom/example/news/Http;->get()Lcom/example/news/Http;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/news/Http;->config()V
    return-void
.end method

.class Lcom/example/news/NoBack;
.super Ljava/lang/Object;
.implements Lokhttp3/Callback;

.method constructor <init>()V
    .registers 1
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
