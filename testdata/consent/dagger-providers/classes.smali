.class interface abstract Lcom/hebei/bank/AppComponent;
.super Ljava/lang/Object;

.method public abstract consent()Lcom/hebei/bank/Consent;
.end method

.method public abstract fingerprint()Ljavax/inject/Provider;
.end method

.method public abstract network()Ljavax/inject/Provider;
.end method

.class public Lcom/hebei/bank/BankApp;
.super Landroid/app/Application;
.field private component:Lcom/hebei/bank/AppComponent;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public component()Lcom/hebei/bank/AppComponent;
    .registers 2
    iget-object v0, p0, Lcom/hebei/bank/BankApp;->component:Lcom/hebei/bank/AppComponent;
    return-object v0
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/hebei/bank/DaggerAppComponent;
    invoke-direct {v0, p0}, Lcom/hebei/bank/DaggerAppComponent;-><init>(Landroid/app/Application;)V
    iput-object v0, p0, Lcom/hebei/bank/BankApp;->component:Lcom/hebei/bank/AppComponent;
    iget-object v0, p0, Lcom/hebei/bank/BankApp;->component:Lcom/hebei/bank/AppComponent;
    invoke-interface {v0}, Lcom/hebei/bank/AppComponent;->consent()Lcom/hebei/bank/Consent;
    move-result-object v0
    invoke-interface {v0}, Lcom/hebei/bank/Consent;->given()Z
    move-result v0
    if-eqz v0, :cond_25
    iget-object v0, p0, Lcom/hebei/bank/BankApp;->component:Lcom/hebei/bank/AppComponent;
    invoke-interface {v0}, Lcom/hebei/bank/AppComponent;->fingerprint()Ljavax/inject/Provider;
    move-result-object v0
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/hebei/bank/Collector;
    invoke-interface {v0}, Lcom/hebei/bank/Collector;->collect()V
    :cond_25
    iget-object v0, p0, Lcom/hebei/bank/BankApp;->component:Lcom/hebei/bank/AppComponent;
    invoke-interface {v0}, Lcom/hebei/bank/AppComponent;->network()Ljavax/inject/Provider;
    move-result-object v0
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/hebei/bank/Collector;
    invoke-interface {v0}, Lcom/hebei/bank/Collector;->collect()V
    return-void
.end method

.class interface abstract Lcom/hebei/bank/Collector;
.super Ljava/lang/Object;

.method public abstract collect()V
.end method

.class interface abstract Lcom/hebei/bank/Consent;
.super Ljava/lang/Object;

.method public abstract give(Z)V
.end method

.method public abstract given()Z
.end method

.class final Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;
.super Ljava/lang/Object;
.implements Ljavax/inject/Provider;
.field private final c:Lcom/hebei/bank/DaggerAppComponent;
.field private final id:I

.method constructor <init>(Lcom/hebei/bank/DaggerAppComponent;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->c:Lcom/hebei/bank/DaggerAppComponent;
    iput p2, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->id:I
    return-void
.end method

.method public get()Ljava/lang/Object;
    .registers 4
    iget v0, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->id:I
    packed-switch v0, :pswitch_data_46
    new-instance v0, Ljava/lang/AssertionError;
    iget v1, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->id:I
    invoke-direct {v0, v1}, Ljava/lang/AssertionError;-><init>(I)V
    throw v0
    :pswitch_d
    iget-object v0, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->c:Lcom/hebei/bank/DaggerAppComponent;
    invoke-static {v0}, Lcom/hebei/bank/DaggerAppComponent;->access$000(Lcom/hebei/bank/DaggerAppComponent;)Landroid/app/Application;
    move-result-object v0
    const-string v1, "bank"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/Application;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    :goto_1a
    return-object v0
    :pswitch_1b
    new-instance v1, Lcom/hebei/bank/PrefsConsent;
    iget-object v0, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->c:Lcom/hebei/bank/DaggerAppComponent;
    invoke-static {v0}, Lcom/hebei/bank/DaggerAppComponent;->access$100(Lcom/hebei/bank/DaggerAppComponent;)Ljavax/inject/Provider;
    move-result-object v0
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    invoke-direct {v1, v0}, Lcom/hebei/bank/PrefsConsent;-><init>(Landroid/content/SharedPreferences;)V
    move-object v0, v1
    goto :goto_1a
    :pswitch_2e
    new-instance v0, Lcom/hebei/bank/Fingerprint;
    iget-object v1, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->c:Lcom/hebei/bank/DaggerAppComponent;
    invoke-static {v1}, Lcom/hebei/bank/DaggerAppComponent;->access$000(Lcom/hebei/bank/DaggerAppComponent;)Landroid/app/Application;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/hebei/bank/Fingerprint;-><init>(Landroid/content/Context;)V
    goto :goto_1a
    :pswitch_3a
    new-instance v0, Lcom/hebei/bank/NetworkProbe;
    iget-object v1, p0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;->c:Lcom/hebei/bank/DaggerAppComponent;
    invoke-static {v1}, Lcom/hebei/bank/DaggerAppComponent;->access$000(Lcom/hebei/bank/DaggerAppComponent;)Landroid/app/Application;
    move-result-object v1
    invoke-direct {v0, v1}, Lcom/hebei/bank/NetworkProbe;-><init>(Landroid/content/Context;)V
    goto :goto_1a
    :pswitch_data_46
    .packed-switch 0x0
        :pswitch_d
        :pswitch_1b
        :pswitch_2e
        :pswitch_3a
    .end packed-switch
.end method

.class final Lcom/hebei/bank/DaggerAppComponent;
.super Ljava/lang/Object;
.implements Lcom/hebei/bank/AppComponent;
.field private final app:Landroid/app/Application;
.field private final consent:Ljavax/inject/Provider;
.field private final fingerprint:Ljavax/inject/Provider;
.field private final network:Ljavax/inject/Provider;
.field private final prefs:Ljavax/inject/Provider;

.method constructor <init>(Landroid/app/Application;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/hebei/bank/DaggerAppComponent;->app:Landroid/app/Application;
    new-instance v0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;-><init>(Lcom/hebei/bank/DaggerAppComponent;I)V
    invoke-static {v0}, Ldagger/internal/DoubleCheck;->provider(Ljavax/inject/Provider;)Ljavax/inject/Provider;
    move-result-object v0
    iput-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->prefs:Ljavax/inject/Provider;
    new-instance v0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;
    const/4 v1, 0x1
    invoke-direct {v0, p0, v1}, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;-><init>(Lcom/hebei/bank/DaggerAppComponent;I)V
    invoke-static {v0}, Ldagger/internal/DoubleCheck;->provider(Ljavax/inject/Provider;)Ljavax/inject/Provider;
    move-result-object v0
    iput-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->consent:Ljavax/inject/Provider;
    new-instance v0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;
    const/4 v1, 0x2
    invoke-direct {v0, p0, v1}, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;-><init>(Lcom/hebei/bank/DaggerAppComponent;I)V
    iput-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->fingerprint:Ljavax/inject/Provider;
    new-instance v0, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;
    const/4 v1, 0x3
    invoke-direct {v0, p0, v1}, Lcom/hebei/bank/DaggerAppComponent$SwitchingProvider;-><init>(Lcom/hebei/bank/DaggerAppComponent;I)V
    iput-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->network:Ljavax/inject/Provider;
    return-void
.end method

.method static synthetic access$000(Lcom/hebei/bank/DaggerAppComponent;)Landroid/app/Application;
    .registers 2
    iget-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->app:Landroid/app/Application;
    return-object v0
.end method

.method static synthetic access$100(Lcom/hebei/bank/DaggerAppComponent;)Ljavax/inject/Provider;
    .registers 2
    iget-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->prefs:Ljavax/inject/Provider;
    return-object v0
.end method

.method public consent()Lcom/hebei/bank/Consent;
    .registers 2
    iget-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->consent:Ljavax/inject/Provider;
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/hebei/bank/Consent;
    return-object v0
.end method

.method public fingerprint()Ljavax/inject/Provider;
    .registers 2
    iget-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->fingerprint:Ljavax/inject/Provider;
    return-object v0
.end method

.method public network()Ljavax/inject/Provider;
    .registers 2
    iget-object v0, p0, Lcom/hebei/bank/DaggerAppComponent;->network:Ljavax/inject/Provider;
    return-object v0
.end method

.class final Lcom/hebei/bank/Fingerprint;
.super Ljava/lang/Object;
.implements Lcom/hebei/bank/Collector;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/hebei/bank/Fingerprint;->c:Landroid/content/Context;
    return-void
.end method

.method public collect()V
    .registers 4
    const-string v1, "b"
    iget-object v0, p0, Lcom/hebei/bank/Fingerprint;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/hebei/bank/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/hebei/bank/MainActivity;
.field final synthetic val$k:Lcom/hebei/bank/AppComponent;

.method constructor <init>(Lcom/hebei/bank/MainActivity;Lcom/hebei/bank/AppComponent;)V
    .registers 3
    iput-object p1, p0, Lcom/hebei/bank/MainActivity$1;->this$0:Lcom/hebei/bank/MainActivity;
    iput-object p2, p0, Lcom/hebei/bank/MainActivity$1;->val$k:Lcom/hebei/bank/AppComponent;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/hebei/bank/MainActivity$1;->val$k:Lcom/hebei/bank/AppComponent;
    invoke-interface {v0}, Lcom/hebei/bank/AppComponent;->consent()Lcom/hebei/bank/Consent;
    move-result-object v0
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lcom/hebei/bank/Consent;->give(Z)V
    iget-object v0, p0, Lcom/hebei/bank/MainActivity$1;->this$0:Lcom/hebei/bank/MainActivity;
    invoke-virtual {v0}, Lcom/hebei/bank/MainActivity;->finish()V
    return-void
.end method

.class Lcom/hebei/bank/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/hebei/bank/MainActivity;
.field final synthetic val$k:Lcom/hebei/bank/AppComponent;

.method constructor <init>(Lcom/hebei/bank/MainActivity;Lcom/hebei/bank/AppComponent;)V
    .registers 3
    iput-object p1, p0, Lcom/hebei/bank/MainActivity$2;->this$0:Lcom/hebei/bank/MainActivity;
    iput-object p2, p0, Lcom/hebei/bank/MainActivity$2;->val$k:Lcom/hebei/bank/AppComponent;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/hebei/bank/MainActivity$2;->val$k:Lcom/hebei/bank/AppComponent;
    invoke-interface {v0}, Lcom/hebei/bank/AppComponent;->consent()Lcom/hebei/bank/Consent;
    move-result-object v0
    const/4 v1, 0x1
    invoke-interface {v0, v1}, Lcom/hebei/bank/Consent;->give(Z)V
    iget-object v0, p0, Lcom/hebei/bank/MainActivity$2;->val$k:Lcom/hebei/bank/AppComponent;
    invoke-interface {v0}, Lcom/hebei/bank/AppComponent;->fingerprint()Ljavax/inject/Provider;
    move-result-object v0
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/hebei/bank/Collector;
    invoke-interface {v0}, Lcom/hebei/bank/Collector;->collect()V
    return-void
.end method

.class public Lcom/hebei/bank/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/hebei/bank/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/hebei/bank/BankApp;
    invoke-virtual {v0}, Lcom/hebei/bank/BankApp;->component()Lcom/hebei/bank/AppComponent;
    move-result-object v0
    invoke-interface {v0}, Lcom/hebei/bank/AppComponent;->consent()Lcom/hebei/bank/Consent;
    move-result-object v1
    invoke-interface {v1}, Lcom/hebei/bank/Consent;->given()Z
    move-result v1
    if-eqz v1, :cond_18
    :goto_17
    return-void
    :cond_18
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u300a\u6cb3\u5317\u94f6\u884c\u4e2a\u4eba\u4fe1\u606f\u4fdd\u62a4\u653f\u7b56\u300b"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u540c\u610f"
    new-instance v3, Lcom/hebei/bank/MainActivity$2;
    invoke-direct {v3, p0, v0}, Lcom/hebei/bank/MainActivity$2;-><init>(Lcom/hebei/bank/MainActivity;Lcom/hebei/bank/AppComponent;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u4e0d\u540c\u610f"
    new-instance v3, Lcom/hebei/bank/MainActivity$1;
    invoke-direct {v3, p0, v0}, Lcom/hebei/bank/MainActivity$1;-><init>(Lcom/hebei/bank/MainActivity;Lcom/hebei/bank/AppComponent;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_17
.end method

.class final Lcom/hebei/bank/NetworkProbe;
.super Ljava/lang/Object;
.implements Lcom/hebei/bank/Collector;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/hebei/bank/NetworkProbe;->c:Landroid/content/Context;
    return-void
.end method

.method public collect()V
    .registers 4
    const-string v1, "b"
    iget-object v0, p0, Lcom/hebei/bank/NetworkProbe;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcom/hebei/bank/PrefsConsent;
.super Ljava/lang/Object;
.implements Lcom/hebei/bank/Consent;
.field private final sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/hebei/bank/PrefsConsent;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public give(Z)V
    .registers 4
    iget-object v0, p0, Lcom/hebei/bank/PrefsConsent;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "given"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public given()Z
    .registers 4
    iget-object v0, p0, Lcom/hebei/bank/PrefsConsent;->sp:Landroid/content/SharedPreferences;
    const-string v1, "given"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public final Ldagger/internal/DoubleCheck;
.super Ljava/lang/Object;
.implements Ljavax/inject/Provider;
.field private static final UNINITIALIZED:Ljava/lang/Object;
.field private volatile instance:Ljava/lang/Object;
.field private volatile provider:Ljavax/inject/Provider;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/lang/Object;
    invoke-direct {v0}, Ljava/lang/Object;-><init>()V
    sput-object v0, Ldagger/internal/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    return-void
.end method

.method private constructor <init>(Ljavax/inject/Provider;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Ldagger/internal/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    iput-object v0, p0, Ldagger/internal/DoubleCheck;->instance:Ljava/lang/Object;
    iput-object p1, p0, Ldagger/internal/DoubleCheck;->provider:Ljavax/inject/Provider;
    return-void
.end method

.method public static provider(Ljavax/inject/Provider;)Ljavax/inject/Provider;
    .registers 2
    instance-of v0, p0, Ldagger/internal/DoubleCheck;
    if-eqz v0, :cond_5
    :goto_4
    return-object p0
    :cond_5
    new-instance v0, Ldagger/internal/DoubleCheck;
    invoke-direct {v0, p0}, Ldagger/internal/DoubleCheck;-><init>(Ljavax/inject/Provider;)V
    move-object p0, v0
    goto :goto_4
.end method

.method public get()Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Ldagger/internal/DoubleCheck;->instance:Ljava/lang/Object;
    sget-object v1, Ldagger/internal/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    if-ne v0, v1, :cond_19
    monitor-enter p0
    :try_start_7
    iget-object v0, p0, Ldagger/internal/DoubleCheck;->instance:Ljava/lang/Object;
    sget-object v1, Ldagger/internal/DoubleCheck;->UNINITIALIZED:Ljava/lang/Object;
    if-ne v0, v1, :cond_18
    iget-object v0, p0, Ldagger/internal/DoubleCheck;->provider:Ljavax/inject/Provider;
    invoke-interface {v0}, Ljavax/inject/Provider;->get()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Ldagger/internal/DoubleCheck;->instance:Ljava/lang/Object;
    const/4 v1, 0x0
    iput-object v1, p0, Ldagger/internal/DoubleCheck;->provider:Ljavax/inject/Provider;
    :cond_18
    monitor-exit p0
    :cond_19
    return-object v0
    :catchall_1a
    move-exception v0
    monitor-exit p0
    :try_end_1c
    .catchall {:try_start_7 .. :try_end_1c} :catchall_1a
    throw v0
.end method

.class public interface abstract Ljavax/inject/Provider;
.super Ljava/lang/Object;

.method public abstract get()Ljava/lang/Object;
.end method
