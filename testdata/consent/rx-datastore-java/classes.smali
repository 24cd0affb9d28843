.class public Lcom/sample/rxdatastorejava/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/sample/rxdatastorejava/Settings;->ok(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :out
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/rxdatastorejava/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/rxdatastorejava/Settings;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.field public static store:Landroidx/datastore/rxjava2/RxDataStore;
.field public static final KEY:Landroidx/datastore/preferences/core/Preferences$Key;

.method static constructor <clinit>()V
    .locals 1
    const-string v0, "agreed_v2"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    sput-object v0, Lcom/sample/rxdatastorejava/Settings;->KEY:Landroidx/datastore/preferences/core/Preferences$Key;
    return-void
.end method

.method public static store(Landroid/content/Context;)Landroidx/datastore/rxjava2/RxDataStore;
    .locals 3
    sget-object v0, Lcom/sample/rxdatastorejava/Settings;->store:Landroidx/datastore/rxjava2/RxDataStore;
    if-nez v0, :have
    new-instance v0, Landroidx/datastore/preferences/rxjava2/RxPreferenceDataStoreBuilder;
    const-string v1, "settings"
    invoke-direct {v0, p0, v1}, Landroidx/datastore/preferences/rxjava2/RxPreferenceDataStoreBuilder;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    invoke-virtual {v0}, Landroidx/datastore/preferences/rxjava2/RxPreferenceDataStoreBuilder;->build()Landroidx/datastore/rxjava2/RxDataStore;
    move-result-object v0
    sput-object v0, Lcom/sample/rxdatastorejava/Settings;->store:Landroidx/datastore/rxjava2/RxDataStore;
    :have
    return-object v0
.end method

.method public static ok(Landroid/content/Context;)Z
    .locals 2
    invoke-static {p0}, Lcom/sample/rxdatastorejava/Settings;->store(Landroid/content/Context;)Landroidx/datastore/rxjava2/RxDataStore;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/datastore/rxjava2/RxDataStore;->data()Lio/reactivex/Flowable;
    move-result-object v0
    new-instance v1, Lcom/sample/rxdatastorejava/Reader;
    invoke-direct {v1}, Lcom/sample/rxdatastorejava/Reader;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Flowable;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Flowable;
    move-result-object v0
    invoke-virtual {v0}, Lio/reactivex/Flowable;->blockingFirst()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.class public Lcom/sample/rxdatastorejava/Reader;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 2
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    sget-object v0, Lcom/sample/rxdatastorejava/Settings;->KEY:Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-virtual {p1, v0}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-nez v0, :have
    const/4 v0, 0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    :have
    return-object v0
.end method

.class public Lcom/sample/rxdatastorejava/Writer;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Function;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/Object;)Ljava/lang/Object;
    .locals 3
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    invoke-virtual {p1}, Landroidx/datastore/preferences/core/Preferences;->toMutablePreferences()Landroidx/datastore/preferences/core/MutablePreferences;
    move-result-object v0
    sget-object v1, Lcom/sample/rxdatastorejava/Settings;->KEY:Landroidx/datastore/preferences/core/Preferences$Key;
    const/4 v2, 1
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroidx/datastore/preferences/core/MutablePreferences;->set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    invoke-static {v0}, Lio/reactivex/Single;->just(Ljava/lang/Object;)Lio/reactivex/Single;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/sample/rxdatastorejava/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020000
    invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(I)V
    const v0, 0x7f030000
    invoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-static {p0}, Lcom/sample/rxdatastorejava/Settings;->ok(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "在使用前请充分理解《用户服务协议》和《隐私协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/rxdatastorejava/Yes;
    invoke-direct {v2, p0}, Lcom/sample/rxdatastorejava/Yes;-><init>(Lcom/sample/rxdatastorejava/Main;)V
    const-string v1, "接受"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/rxdatastorejava/No;
    invoke-direct {v2, p0}, Lcom/sample/rxdatastorejava/No;-><init>(Lcom/sample/rxdatastorejava/Main;)V
    const-string v1, "拒绝"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 2
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/rxdatastorejava/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/rxdatastorejava/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/rxdatastorejava/Main;

.method public constructor <init>(Lcom/sample/rxdatastorejava/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/rxdatastorejava/Yes;->a:Lcom/sample/rxdatastorejava/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 2
    iget-object v0, p0, Lcom/sample/rxdatastorejava/Yes;->a:Lcom/sample/rxdatastorejava/Main;
    invoke-static {v0}, Lcom/sample/rxdatastorejava/Settings;->store(Landroid/content/Context;)Landroidx/datastore/rxjava2/RxDataStore;
    move-result-object v0
    new-instance v1, Lcom/sample/rxdatastorejava/Writer;
    invoke-direct {v1}, Lcom/sample/rxdatastorejava/Writer;-><init>()V
    invoke-virtual {v0, v1}, Landroidx/datastore/rxjava2/RxDataStore;->updateDataAsync(Lio/reactivex/functions/Function;)Lio/reactivex/Single;
    return-void
.end method

.class public Lcom/sample/rxdatastorejava/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/rxdatastorejava/Main;

.method public constructor <init>(Lcom/sample/rxdatastorejava/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/rxdatastorejava/No;->a:Lcom/sample/rxdatastorejava/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/rxdatastorejava/No;->a:Lcom/sample/rxdatastorejava/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/rxdatastorejava/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
