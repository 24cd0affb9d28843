.class public Lcom/example/wallet/Store;
.super Ljava/lang/Object;
.field private static final all:Ljava/util/Map;
.field private final p:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/example/wallet/Store;->all:Ljava/util/Map;
    return-void
.end method

.method private constructor <init>(Landroid/content/Context;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x0
    invoke-virtual {p1, p2, v0}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/wallet/Store;->p:Landroid/content/SharedPreferences;
    return-void
.end method

.method private static of(Landroid/content/Context;Ljava/lang/String;)Lcom/example/wallet/Store;
    .registers 4
    sget-object v0, Lcom/example/wallet/Store;->all:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/wallet/Store;
    if-nez v0, :cond_14
    new-instance v0, Lcom/example/wallet/Store;
    invoke-direct {v0, p0, p1}, Lcom/example/wallet/Store;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    sget-object v1, Lcom/example/wallet/Store;->all:Ljava/util/Map;
    invoke-interface {v1, p1, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_14
    return-object v0
.end method

.method static old(Landroid/content/Context;)Lcom/example/wallet/Store;
    .registers 2
    const-string v0, "old"
    invoke-static {p0, v0}, Lcom/example/wallet/Store;->of(Landroid/content/Context;Ljava/lang/String;)Lcom/example/wallet/Store;
    move-result-object v0
    return-object v0
.end method

.method static user(Landroid/content/Context;)Lcom/example/wallet/Store;
    .registers 2
    const-string v0, "user"
    invoke-static {p0, v0}, Lcom/example/wallet/Store;->of(Landroid/content/Context;Ljava/lang/String;)Lcom/example/wallet/Store;
    move-result-object v0
    return-object v0
.end method

.method is(Ljava/lang/String;)Z
    .registers 4
    iget-object v0, p0, Lcom/example/wallet/Store;->p:Landroid/content/SharedPreferences;
    const/4 v1, 0x0
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method set(Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, Lcom/example/wallet/Store;->p:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const/4 v1, 0x1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/example/wallet/WalletActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/wallet/WalletActivity;

.method constructor <init>(Lcom/example/wallet/WalletActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/wallet/WalletActivity$1;->this$0:Lcom/example/wallet/WalletActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/wallet/WalletActivity$1;->this$0:Lcom/example/wallet/WalletActivity;
    invoke-virtual {v0}, Lcom/example/wallet/WalletActivity;->finish()V
    return-void
.end method

.class Lcom/example/wallet/WalletActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/wallet/WalletActivity;

.method constructor <init>(Lcom/example/wallet/WalletActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/wallet/WalletActivity$2;->this$0:Lcom/example/wallet/WalletActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lcom/example/wallet/WalletActivity$2;->this$0:Lcom/example/wallet/WalletActivity;
    invoke-static {v0}, Lcom/example/wallet/Store;->user(Landroid/content/Context;)Lcom/example/wallet/Store;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, Lcom/example/wallet/Store;->set(Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/wallet/WalletActivity$2;->this$0:Lcom/example/wallet/WalletActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcom/example/wallet/WalletActivity$2;->this$0:Lcom/example/wallet/WalletActivity;
    const-class v3, Ljava/lang/Object;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/example/wallet/WalletActivity;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    return-void
.end method

.class public Lcom/example/wallet/WalletActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/wallet/WalletActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/example/wallet/WalletActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/wallet/WalletActivity$1;
    invoke-direct {v1, p0}, Lcom/example/wallet/WalletActivity$1;-><init>(Lcom/example/wallet/WalletActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/example/wallet/WalletActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/wallet/WalletActivity$2;
    invoke-direct {v1, p0}, Lcom/example/wallet/WalletActivity$2;-><init>(Lcom/example/wallet/WalletActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lcom/example/wallet/WalletApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/wallet/Store;->old(Landroid/content/Context;)Lcom/example/wallet/Store;
    move-result-object v0
    const-string v1, "migrated"
    invoke-virtual {v0, v1}, Lcom/example/wallet/Store;->is(Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :cond_21
    invoke-static {p0}, Lcom/example/wallet/Store;->old(Landroid/content/Context;)Lcom/example/wallet/Store;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, Lcom/example/wallet/Store;->set(Ljava/lang/String;)V
    invoke-static {p0}, Lcom/example/wallet/Store;->old(Landroid/content/Context;)Lcom/example/wallet/Store;
    move-result-object v0
    const-string v1, "migrated"
    invoke-virtual {v0, v1}, Lcom/example/wallet/Store;->set(Ljava/lang/String;)V
    :cond_21
    invoke-static {p0}, Lcom/example/wallet/Store;->user(Landroid/content/Context;)Lcom/example/wallet/Store;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, Lcom/example/wallet/Store;->is(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_3e
    const-string v1, "w"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/wallet/WalletApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3e
    invoke-static {p0}, Lcom/example/wallet/Store;->old(Landroid/content/Context;)Lcom/example/wallet/Store;
    move-result-object v0
    const-string v1, "agree"
    invoke-virtual {v0, v1}, Lcom/example/wallet/Store;->is(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_5b
    const-string v1, "w"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/wallet/WalletApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_5b
    return-void
.end method
