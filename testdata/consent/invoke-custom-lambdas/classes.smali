.class public Lcom/qiche/car/CarApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private synthetic lambda$onCreate$0()V
    .registers 1
    invoke-static {p0}, Lcom/qiche/car/Collect;->cell(Landroid/content/Context;)V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-custom {}, call_site_0("run", ()Lcom/qiche/car/Gate$Job;, (Landroid/content/Context;)V, invoke-static@Lcom/qiche/car/Collect;->imei(Landroid/content/Context;)V, (Landroid/content/Context;)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v0
    invoke-static {p0, v0}, Lcom/qiche/car/Gate;->when(Landroid/content/Context;Lcom/qiche/car/Gate$Job;)V
    invoke-custom {p0}, call_site_2("run", (Lcom/qiche/car/CarApp;)Ljava/lang/Runnable;, ()V, invoke-direct@Lcom/qiche/car/CarApp;->lambda$onCreate$0()V, ()V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v0
    invoke-static {v0}, Lcom/qiche/car/Gate;->always(Ljava/lang/Runnable;)V
    return-void
.end method

.class Lcom/qiche/car/Collect;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static cell(Landroid/content/Context;)V
    .registers 4
    const-string v1, "c"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static imei(Landroid/content/Context;)V
    .registers 3
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method aid(Landroid/content/Context;)V
    .registers 5
    const-string v0, "c"
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class interface abstract Lcom/qiche/car/Gate$Job;
.super Ljava/lang/Object;

.method public abstract run(Landroid/content/Context;)V
.end method

.class Lcom/qiche/car/Gate;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static always(Ljava/lang/Runnable;)V
    .registers 2
    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadExecutor()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    invoke-interface {v0, p0}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/lang/Runnable;)Ljava/util/concurrent/Future;
    return-void
.end method

.method static when(Landroid/content/Context;Lcom/qiche/car/Gate$Job;)V
    .registers 6
    const-string v0, "yes"
    const-string v1, "g"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "consent"
    const-string v3, ""
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1a
    invoke-interface {p1, p0}, Lcom/qiche/car/Gate$Job;->run(Landroid/content/Context;)V
    :cond_1a
    return-void
.end method

.class public Lcom/qiche/car/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private accepted()V
    .registers 4
    const-string v0, "g"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/qiche/car/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent"
    const-string v2, "yes"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Lcom/qiche/car/Collect;->imei(Landroid/content/Context;)V
    return-void
.end method

.method private ask(Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    .registers 6
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u4e2a\u4eba\u4fe1\u606f\u4fdd\u62a4"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u5982\u60a8\u540c\u610f\uff0c\u8bf7\u70b9\u51fb\u201c\u540c\u610f\u201d\u3002"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    invoke-custom {p1}, call_site_4("onClick", (Ljava/lang/Runnable;)Landroid/content/DialogInterface$OnClickListener;, (Landroid/content/DialogInterface;I)V, invoke-static@Lcom/qiche/car/MainActivity;->lambda$ask$1(Ljava/lang/Runnable;Landroid/content/DialogInterface;I)V, (Landroid/content/DialogInterface;I)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u62d2\u7edd"
    invoke-custom {p2}, call_site_5("onClick", (Ljava/lang/Runnable;)Landroid/content/DialogInterface$OnClickListener;, (Landroid/content/DialogInterface;I)V, invoke-static@Lcom/qiche/car/MainActivity;->lambda$ask$1(Ljava/lang/Runnable;Landroid/content/DialogInterface;I)V, (Landroid/content/DialogInterface;I)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method private static synthetic lambda$ask$1(Ljava/lang/Runnable;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-interface {p0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Lcom/qiche/car/Collect;)V
    .registers 2
    invoke-virtual {p1, p0}, Lcom/qiche/car/Collect;->aid(Landroid/content/Context;)V
    invoke-virtual {p0}, Lcom/qiche/car/MainActivity;->finish()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/qiche/car/Collect;
    invoke-direct {v0}, Lcom/qiche/car/Collect;-><init>()V
    invoke-custom {p0}, call_site_1("run", (Lcom/qiche/car/MainActivity;)Ljava/lang/Runnable;, ()V, invoke-direct@Lcom/qiche/car/MainActivity;->accepted()V, ()V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-custom {p0, v0}, call_site_3("run", (Lcom/qiche/car/MainActivity;Lcom/qiche/car/Collect;)Ljava/lang/Runnable;, ()V, invoke-direct@Lcom/qiche/car/MainActivity;->lambda$onCreate$0(Lcom/qiche/car/Collect;)V, ()V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v0
    invoke-direct {p0, v1, v0}, Lcom/qiche/car/MainActivity;->ask(Ljava/lang/Runnable;Ljava/lang/Runnable;)V
    return-void
.end method
