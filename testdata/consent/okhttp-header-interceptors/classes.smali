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

.class public interface abstract Lokhttp3/Call;
.super Ljava/lang/Object;

.method public abstract enqueue(Lokhttp3/Callback;)V
.end method

.method public abstract execute()Lokhttp3/Response;
.end method

.class public interface abstract Lokhttp3/Callback;
.super Ljava/lang/Object;

.method public abstract onFailure(Lokhttp3/Call;Ljava/io/IOException;)V
.end method

.method public abstract onResponse(Lokhttp3/Call;Lokhttp3/Response;)V
.end method

.class public interface abstract Lokhttp3/Interceptor$Chain;
.super Ljava/lang/Object;

.method public abstract proceed(Lokhttp3/Request;)Lokhttp3/Response;
.end method

.method public abstract request()Lokhttp3/Request;
.end method

.class public interface abstract Lokhttp3/Interceptor;
.super Ljava/lang/Object;

.method public abstract intercept(Lokhttp3/Interceptor$Chain;)Lokhttp3/Response;
.end method

.class public final Lokhttp3/OkHttpClient$Builder;
.super Ljava/lang/Object;
.field final interceptors:Ljava/util/List;
.end field

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lokhttp3/OkHttpClient$Builder;->interceptors:Ljava/util/List;
    return-void
.end method

.method public addInterceptor(Lokhttp3/Interceptor;)Lokhttp3/OkHttpClient$Builder;
    .registers 3
    iget-object v0, p0, Lokhttp3/OkHttpClient$Builder;->interceptors:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-object p0
.end method

.method public build()Lokhttp3/OkHttpClient;
    .registers 2
    new-instance v0, Lokhttp3/OkHttpClient;
    invoke-direct {v0, p0}, Lokhttp3/OkHttpClient;-><init>(Lokhttp3/OkHttpClient$Builder;)V
    return-object v0
.end method

.class public Lokhttp3/OkHttpClient;
.super Ljava/lang/Object;
.field final interceptors:Ljava/util/List;
.end field
.field final pool:Ljava/util/concurrent/ExecutorService;

.method constructor <init>(Lokhttp3/OkHttpClient$Builder;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lokhttp3/OkHttpClient;->pool:Ljava/util/concurrent/ExecutorService;
    iget-object v0, p1, Lokhttp3/OkHttpClient$Builder;->interceptors:Ljava/util/List;
    iput-object v0, p0, Lokhttp3/OkHttpClient;->interceptors:Ljava/util/List;
    return-void
.end method

.method public newCall(Lokhttp3/Request;)Lokhttp3/Call;
    .registers 3
    new-instance v0, Lokhttp3/RealCall;
    invoke-direct {v0, p0, p1}, Lokhttp3/RealCall;-><init>(Lokhttp3/OkHttpClient;Lokhttp3/Request;)V
    return-object v0
.end method

.class final Lokhttp3/RealCall$AsyncCall;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final cb:Lokhttp3/Callback;
.field final synthetic this$0:Lokhttp3/RealCall;

.method constructor <init>(Lokhttp3/RealCall;Lokhttp3/Callback;)V
    .registers 3
    iput-object p1, p0, Lokhttp3/RealCall$AsyncCall;->this$0:Lokhttp3/RealCall;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p2, p0, Lokhttp3/RealCall$AsyncCall;->cb:Lokhttp3/Callback;
    return-void
.end method

.method public run()V
    .registers 4
    :try_start_0
    iget-object v0, p0, Lokhttp3/RealCall$AsyncCall;->cb:Lokhttp3/Callback;
    iget-object v1, p0, Lokhttp3/RealCall$AsyncCall;->this$0:Lokhttp3/RealCall;
    iget-object v2, p0, Lokhttp3/RealCall$AsyncCall;->this$0:Lokhttp3/RealCall;
    invoke-virtual {v2}, Lokhttp3/RealCall;->getResponseWithInterceptorChain()Lokhttp3/Response;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Lokhttp3/Callback;->onResponse(Lokhttp3/Call;Lokhttp3/Response;)V
    :try_end_d
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_d} :catch_e
    :goto_d
    return-void
    :catch_e
    move-exception v0
    iget-object v1, p0, Lokhttp3/RealCall$AsyncCall;->cb:Lokhttp3/Callback;
    iget-object v2, p0, Lokhttp3/RealCall$AsyncCall;->this$0:Lokhttp3/RealCall;
    invoke-interface {v1, v2, v0}, Lokhttp3/Callback;->onFailure(Lokhttp3/Call;Ljava/io/IOException;)V
    goto :goto_d
.end method

.class final Lokhttp3/RealCall;
.super Ljava/lang/Object;
.implements Lokhttp3/Call;
.field final client:Lokhttp3/OkHttpClient;
.field final request:Lokhttp3/Request;

.method constructor <init>(Lokhttp3/OkHttpClient;Lokhttp3/Request;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lokhttp3/RealCall;->client:Lokhttp3/OkHttpClient;
    iput-object p2, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    return-void
.end method

.method public enqueue(Lokhttp3/Callback;)V
    .registers 4
    iget-object v0, p0, Lokhttp3/RealCall;->client:Lokhttp3/OkHttpClient;
    iget-object v0, v0, Lokhttp3/OkHttpClient;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lokhttp3/RealCall$AsyncCall;
    invoke-direct {v1, p0, p1}, Lokhttp3/RealCall$AsyncCall;-><init>(Lokhttp3/RealCall;Lokhttp3/Callback;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.method public execute()Lokhttp3/Response;
    .registers 2
    invoke-virtual {p0}, Lokhttp3/RealCall;->getResponseWithInterceptorChain()Lokhttp3/Response;
    move-result-object v0
    return-object v0
.end method

.method getResponseWithInterceptorChain()Lokhttp3/Response;
    .registers 5
    new-instance v0, Lokhttp3/RealInterceptorChain;
    iget-object v1, p0, Lokhttp3/RealCall;->client:Lokhttp3/OkHttpClient;
    iget-object v1, v1, Lokhttp3/OkHttpClient;->interceptors:Ljava/util/List;
    const/4 v2, 0x0
    iget-object v3, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    invoke-direct {v0, v1, v2, v3}, Lokhttp3/RealInterceptorChain;-><init>(Ljava/util/List;ILokhttp3/Request;)V
    iget-object v1, p0, Lokhttp3/RealCall;->request:Lokhttp3/Request;
    invoke-virtual {v0, v1}, Lokhttp3/RealInterceptorChain;->proceed(Lokhttp3/Request;)Lokhttp3/Response;
    move-result-object v0
    return-object v0
.end method

.class final Lokhttp3/RealInterceptorChain;
.super Ljava/lang/Object;
.implements Lokhttp3/Interceptor$Chain;
.field final index:I
.field final interceptors:Ljava/util/List;
.end field
.field final request:Lokhttp3/Request;

.method constructor <init>(Ljava/util/List;ILokhttp3/Request;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lokhttp3/RealInterceptorChain;->interceptors:Ljava/util/List;
    iput p2, p0, Lokhttp3/RealInterceptorChain;->index:I
    iput-object p3, p0, Lokhttp3/RealInterceptorChain;->request:Lokhttp3/Request;
    return-void
.end method

.method public proceed(Lokhttp3/Request;)Lokhttp3/Response;
    .registers 6
    iget v0, p0, Lokhttp3/RealInterceptorChain;->index:I
    iget-object v1, p0, Lokhttp3/RealInterceptorChain;->interceptors:Ljava/util/List;
    invoke-interface {v1}, Ljava/util/List;->size()I
    move-result v1
    if-lt v0, v1, :cond_10
    new-instance v0, Lokhttp3/Response;
    invoke-direct {v0}, Lokhttp3/Response;-><init>()V
    :goto_f
    return-object v0
    :cond_10
    iget-object v0, p0, Lokhttp3/RealInterceptorChain;->interceptors:Ljava/util/List;
    iget v1, p0, Lokhttp3/RealInterceptorChain;->index:I
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lokhttp3/Interceptor;
    new-instance v1, Lokhttp3/RealInterceptorChain;
    iget-object v2, p0, Lokhttp3/RealInterceptorChain;->interceptors:Ljava/util/List;
    iget v3, p0, Lokhttp3/RealInterceptorChain;->index:I
    add-int/lit8 v3, v3, 0x1
    invoke-direct {v1, v2, v3, p1}, Lokhttp3/RealInterceptorChain;-><init>(Ljava/util/List;ILokhttp3/Request;)V
    invoke-interface {v0, v1}, Lokhttp3/Interceptor;->intercept(Lokhttp3/Interceptor$Chain;)Lokhttp3/Response;
    move-result-object v0
    goto :goto_f
.end method

.method public request()Lokhttp3/Request;
    .registers 2
    iget-object v0, p0, Lokhttp3/RealInterceptorChain;->request:Lokhttp3/Request;
    return-object v0
.end method

.class public Lokhttp3/Request$Builder;
.super Ljava/lang/Object;
.field final r:Lokhttp3/Request;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Lokhttp3/Request;
    invoke-direct {v0}, Lokhttp3/Request;-><init>()V
    iput-object v0, p0, Lokhttp3/Request$Builder;->r:Lokhttp3/Request;
    return-void
.end method

.method public addHeader(Ljava/lang/String;Ljava/lang/String;)Lokhttp3/Request$Builder;
    .registers 4
    iget-object v0, p0, Lokhttp3/Request$Builder;->r:Lokhttp3/Request;
    iget-object v0, v0, Lokhttp3/Request;->h:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-object p0
.end method

.method public build()Lokhttp3/Request;
    .registers 2
    iget-object v0, p0, Lokhttp3/Request$Builder;->r:Lokhttp3/Request;
    return-object v0
.end method

.method public header(Ljava/lang/String;Ljava/lang/String;)Lokhttp3/Request$Builder;
    .registers 4
    iget-object v0, p0, Lokhttp3/Request$Builder;->r:Lokhttp3/Request;
    iget-object v0, v0, Lokhttp3/Request;->h:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-object p0
.end method

.method public url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    .registers 3
    iget-object v0, p0, Lokhttp3/Request$Builder;->r:Lokhttp3/Request;
    iput-object p1, v0, Lokhttp3/Request;->url:Ljava/lang/String;
    return-object p0
.end method

.class public final Lokhttp3/Request;
.super Ljava/lang/Object;
.field final h:Ljava/util/Map;
.end field
.field url:Ljava/lang/String;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lokhttp3/Request;->h:Ljava/util/Map;
    return-void
.end method

.method public newBuilder()Lokhttp3/Request$Builder;
    .registers 2
    new-instance v0, Lokhttp3/Request$Builder;
    invoke-direct {v0}, Lokhttp3/Request$Builder;-><init>()V
    return-object v0
.end method

.class public final Lokhttp3/Response;
.super Ljava/lang/Object;
.field public body:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
