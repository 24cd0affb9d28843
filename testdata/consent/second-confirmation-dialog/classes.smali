# api 26
.class public Lcom/example/reader/HomeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onResume()V
    .registers 5
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    const-string v1, "home"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/example/reader/HomeActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getScanResults()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/reader/Prefs;
.super Ljava/lang/Object;
.field private static final K:Ljava/lang/String; = "pp_state"

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static isAgreed(Landroid/content/Context;)Z
    .registers 5
    const/4 v0, 0x1
    const/4 v1, 0x0
    const-string v2, "cfg"
    invoke-virtual {p0, v2, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "pp_state"
    invoke-interface {v2, v3, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    if-ne v2, v0, :cond_11
    :goto_10
    return v0
    :cond_11
    move v0, v1
    goto :goto_10
.end method

.method static setState(Landroid/content/Context;I)V
    .registers 4
    const-string v0, "cfg"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "pp_state"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class interface abstract Lcom/example/reader/PrivacyDialog$Callback;
.super Ljava/lang/Object;

.method public abstract onResult(Z)V
.end method

.class public Lcom/example/reader/PrivacyDialog;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field private final again:Z
.field private final cb:Lcom/example/reader/PrivacyDialog$Callback;

.method constructor <init>(Landroid/content/Context;ZLcom/example/reader/PrivacyDialog$Callback;)V
    .registers 4
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-boolean p2, p0, Lcom/example/reader/PrivacyDialog;->again:Z
    iput-object p3, p0, Lcom/example/reader/PrivacyDialog;->cb:Lcom/example/reader/PrivacyDialog$Callback;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p0}, Lcom/example/reader/PrivacyDialog;->dismiss()V
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040005
    if-eq v0, v1, :cond_11
    const v1, 0x7f040001
    if-ne v0, v1, :cond_18
    :cond_11
    iget-object v0, p0, Lcom/example/reader/PrivacyDialog;->cb:Lcom/example/reader/PrivacyDialog$Callback;
    const/4 v1, 0x1
    invoke-interface {v0, v1}, Lcom/example/reader/PrivacyDialog$Callback;->onResult(Z)V
    :cond_17
    :goto_17
    return-void
    :cond_18
    const v1, 0x7f040004
    if-eq v0, v1, :cond_21
    const/high16 v1, 0x7f040000
    if-ne v0, v1, :cond_17
    :cond_21
    iget-object v0, p0, Lcom/example/reader/PrivacyDialog;->cb:Lcom/example/reader/PrivacyDialog$Callback;
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lcom/example/reader/PrivacyDialog$Callback;->onResult(Z)V
    goto :goto_17
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/example/reader/PrivacyDialog;->setCancelable(Z)V
    iget-boolean v0, p0, Lcom/example/reader/PrivacyDialog;->again:Z
    if-eqz v0, :cond_24
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/reader/PrivacyDialog;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/reader/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/reader/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    :goto_23
    return-void
    :cond_24
    const v0, 0x7f020001
    invoke-virtual {p0, v0}, Lcom/example/reader/PrivacyDialog;->setContentView(I)V
    const v0, 0x7f040004
    invoke-virtual {p0, v0}, Lcom/example/reader/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040005
    invoke-virtual {p0, v0}, Lcom/example/reader/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_23
.end method

.class public Lcom/example/reader/ReaderApp;
.super Landroid/app/Application;
.field static app:Lcom/example/reader/ReaderApp;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method initSdk()V
    .registers 3
    const-string v1, "sdk"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/reader/ReaderApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/example/reader/ReaderApp;->app:Lcom/example/reader/ReaderApp;
    invoke-static {p0}, Lcom/example/reader/Prefs;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_e
    invoke-virtual {p0}, Lcom/example/reader/ReaderApp;->initSdk()V
    :cond_e
    return-void
.end method

.class Lcom/example/reader/WelcomeActivity$1;
.super Ljava/lang/Object;
.implements Lcom/example/reader/PrivacyDialog$Callback;
.field final synthetic this$0:Lcom/example/reader/WelcomeActivity;

.method constructor <init>(Lcom/example/reader/WelcomeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/reader/WelcomeActivity$1;->this$0:Lcom/example/reader/WelcomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onResult(Z)V
    .registers 3
    if-eqz p1, :cond_8
    iget-object v0, p0, Lcom/example/reader/WelcomeActivity$1;->this$0:Lcom/example/reader/WelcomeActivity;
    invoke-static {v0}, Lcom/example/reader/WelcomeActivity;->access$000(Lcom/example/reader/WelcomeActivity;)V
    :goto_7
    return-void
    :cond_8
    iget-object v0, p0, Lcom/example/reader/WelcomeActivity$1;->this$0:Lcom/example/reader/WelcomeActivity;
    invoke-static {v0}, Lcom/example/reader/WelcomeActivity;->access$100(Lcom/example/reader/WelcomeActivity;)V
    iget-object v0, p0, Lcom/example/reader/WelcomeActivity$1;->this$0:Lcom/example/reader/WelcomeActivity;
    invoke-static {v0}, Lcom/example/reader/WelcomeActivity;->access$200(Lcom/example/reader/WelcomeActivity;)V
    goto :goto_7
.end method

.class Lcom/example/reader/WelcomeActivity$2;
.super Ljava/lang/Object;
.implements Lcom/example/reader/PrivacyDialog$Callback;
.field final synthetic this$0:Lcom/example/reader/WelcomeActivity;

.method constructor <init>(Lcom/example/reader/WelcomeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/reader/WelcomeActivity$2;->this$0:Lcom/example/reader/WelcomeActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onResult(Z)V
    .registers 4
    if-eqz p1, :cond_8
    iget-object v0, p0, Lcom/example/reader/WelcomeActivity$2;->this$0:Lcom/example/reader/WelcomeActivity;
    invoke-static {v0}, Lcom/example/reader/WelcomeActivity;->access$000(Lcom/example/reader/WelcomeActivity;)V
    :goto_7
    return-void
    :cond_8
    iget-object v0, p0, Lcom/example/reader/WelcomeActivity$2;->this$0:Lcom/example/reader/WelcomeActivity;
    const/4 v1, 0x2
    invoke-static {v0, v1}, Lcom/example/reader/Prefs;->setState(Landroid/content/Context;I)V
    iget-object v0, p0, Lcom/example/reader/WelcomeActivity$2;->this$0:Lcom/example/reader/WelcomeActivity;
    invoke-virtual {v0}, Lcom/example/reader/WelcomeActivity;->finishAffinity()V
    goto :goto_7
.end method

.class public Lcom/example/reader/WelcomeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/reader/WelcomeActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/reader/WelcomeActivity;->agreed()V
    return-void
.end method

.method static synthetic access$100(Lcom/example/reader/WelcomeActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/reader/WelcomeActivity;->report()V
    return-void
.end method

.method static synthetic access$200(Lcom/example/reader/WelcomeActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/reader/WelcomeActivity;->second()V
    return-void
.end method

.method private agreed()V
    .registers 2
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/example/reader/Prefs;->setState(Landroid/content/Context;I)V
    sget-object v0, Lcom/example/reader/ReaderApp;->app:Lcom/example/reader/ReaderApp;
    invoke-virtual {v0}, Lcom/example/reader/ReaderApp;->initSdk()V
    invoke-direct {p0}, Lcom/example/reader/WelcomeActivity;->home()V
    return-void
.end method

.method private first()V
    .registers 4
    new-instance v0, Lcom/example/reader/PrivacyDialog;
    const/4 v1, 0x0
    new-instance v2, Lcom/example/reader/WelcomeActivity$1;
    invoke-direct {v2, p0}, Lcom/example/reader/WelcomeActivity$1;-><init>(Lcom/example/reader/WelcomeActivity;)V
    invoke-direct {v0, p0, v1, v2}, Lcom/example/reader/PrivacyDialog;-><init>(Landroid/content/Context;ZLcom/example/reader/PrivacyDialog$Callback;)V
    invoke-virtual {v0}, Lcom/example/reader/PrivacyDialog;->show()V
    return-void
.end method

.method private home()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/reader/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/reader/WelcomeActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/reader/WelcomeActivity;->finish()V
    return-void
.end method

.method private report()V
    .registers 4
    const-string v0, "refuse"
    invoke-virtual {p0}, Lcom/example/reader/WelcomeActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private second()V
    .registers 4
    new-instance v0, Lcom/example/reader/PrivacyDialog;
    const/4 v1, 0x1
    new-instance v2, Lcom/example/reader/WelcomeActivity$2;
    invoke-direct {v2, p0}, Lcom/example/reader/WelcomeActivity$2;-><init>(Lcom/example/reader/WelcomeActivity;)V
    invoke-direct {v0, p0, v1, v2}, Lcom/example/reader/PrivacyDialog;-><init>(Landroid/content/Context;ZLcom/example/reader/PrivacyDialog$Callback;)V
    invoke-virtual {v0}, Lcom/example/reader/PrivacyDialog;->show()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/reader/Prefs;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-direct {p0}, Lcom/example/reader/WelcomeActivity;->home()V
    :goto_c
    return-void
    :cond_d
    invoke-direct {p0}, Lcom/example/reader/WelcomeActivity;->first()V
    goto :goto_c
.end method
