.class Lcom/shicha/tea/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field final synthetic this$0:Lcom/shicha/tea/MainActivity;

.method constructor <init>(Lcom/shicha/tea/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/shicha/tea/MainActivity$1;->this$0:Lcom/shicha/tea/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 6
    sget-object v0, Lcom/shicha/tea/TeaApp;->store:Landroidx/datastore/core/DataStore;
    new-instance v1, Lcom/shicha/tea/Set;
    sget-object v2, Lcom/shicha/tea/TeaApp;->DARK:Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v1, v2, p2}, Lcom/shicha/tea/Set;-><init>(Landroidx/datastore/preferences/core/Preferences$Key;Z)V
    const/4 v2, 0x0
    invoke-static {v0, v1, v2}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    return-void
.end method

.class Lcom/shicha/tea/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/shicha/tea/MainActivity;

.method constructor <init>(Lcom/shicha/tea/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/shicha/tea/MainActivity$2;->this$0:Lcom/shicha/tea/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    sget-object v0, Lcom/shicha/tea/TeaApp;->store:Landroidx/datastore/core/DataStore;
    new-instance v1, Lcom/shicha/tea/Set;
    sget-object v2, Lcom/shicha/tea/TeaApp;->AGREED:Landroidx/datastore/preferences/core/Preferences$Key;
    const/4 v3, 0x0
    invoke-direct {v1, v2, v3}, Lcom/shicha/tea/Set;-><init>(Landroidx/datastore/preferences/core/Preferences$Key;Z)V
    const/4 v2, 0x0
    invoke-static {v0, v1, v2}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    return-void
.end method

.class Lcom/shicha/tea/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/shicha/tea/MainActivity;

.method constructor <init>(Lcom/shicha/tea/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/shicha/tea/MainActivity$3;->this$0:Lcom/shicha/tea/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    sget-object v0, Lcom/shicha/tea/TeaApp;->store:Landroidx/datastore/core/DataStore;
    new-instance v1, Lcom/shicha/tea/Set;
    sget-object v2, Lcom/shicha/tea/TeaApp;->AGREED:Landroidx/datastore/preferences/core/Preferences$Key;
    const/4 v3, 0x1
    invoke-direct {v1, v2, v3}, Lcom/shicha/tea/Set;-><init>(Landroidx/datastore/preferences/core/Preferences$Key;Z)V
    const/4 v2, 0x0
    invoke-static {v0, v1, v2}, Landroidx/datastore/preferences/core/PreferencesKt;->edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    return-void
.end method

.class public Lcom/shicha/tea/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/CheckBox;
    invoke-direct {v0, p0}, Landroid/widget/CheckBox;-><init>(Landroid/content/Context;)V
    const-string v1, "\u6df1\u8272\u6a21\u5f0f"
    invoke-virtual {v0, v1}, Landroid/widget/CheckBox;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0, v0}, Lcom/shicha/tea/MainActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/shicha/tea/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/shicha/tea/MainActivity$1;-><init>(Lcom/shicha/tea/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/CheckBox;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u98df\u8336\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/shicha/tea/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/shicha/tea/MainActivity$3;-><init>(Lcom/shicha/tea/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/shicha/tea/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/shicha/tea/MainActivity$2;-><init>(Lcom/shicha/tea/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class final Lcom/shicha/tea/Set;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function2;
.field final $key:Landroidx/datastore/preferences/core/Preferences$Key;
.field final $v:Z

.method constructor <init>(Landroidx/datastore/preferences/core/Preferences$Key;Z)V
    .registers 4
    const/4 v0, 0x2
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput-object p1, p0, Lcom/shicha/tea/Set;->$key:Landroidx/datastore/preferences/core/Preferences$Key;
    iput-boolean p2, p0, Lcom/shicha/tea/Set;->$v:Z
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Landroidx/datastore/preferences/core/MutablePreferences;
    iget-object v0, p0, Lcom/shicha/tea/Set;->$key:Landroidx/datastore/preferences/core/Preferences$Key;
    iget-boolean v1, p0, Lcom/shicha/tea/Set;->$v:Z
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {p1, v0, v1}, Landroidx/datastore/preferences/core/MutablePreferences;->set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class final Lcom/shicha/tea/Start;
.super Ljava/lang/Object;
.implements Lkotlinx/coroutines/flow/FlowCollector;
.field private final c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/shicha/tea/Start;->c:Landroid/content/Context;
    return-void
.end method

.method public emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 6
    check-cast p1, Landroidx/datastore/preferences/core/Preferences;
    sget-object v0, Lcom/shicha/tea/TeaApp;->AGREED:Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-virtual {p1, v0}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_25
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_25
    const-string v1, "t"
    iget-object v0, p0, Lcom/shicha/tea/Start;->c:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_25
    sget-object v0, Lcom/shicha/tea/TeaApp;->DARK:Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-virtual {p1, v0}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_4e
    const-string v1, "t"
    iget-object v0, p0, Lcom/shicha/tea/Start;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4e
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.class public Lcom/shicha/tea/TeaApp;
.super Landroid/app/Application;
.field static final AGREED:Landroidx/datastore/preferences/core/Preferences$Key;
.field static final DARK:Landroidx/datastore/preferences/core/Preferences$Key;
.field static store:Landroidx/datastore/core/DataStore;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "privacy_agreed"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    sput-object v0, Lcom/shicha/tea/TeaApp;->AGREED:Landroidx/datastore/preferences/core/Preferences$Key;
    const-string v0, "dark"
    invoke-static {v0}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v0
    sput-object v0, Lcom/shicha/tea/TeaApp;->DARK:Landroidx/datastore/preferences/core/Preferences$Key;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Landroidx/datastore/preferences/core/PreferenceDataStore;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/shicha/tea/TeaApp;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "datastore/settings.preferences_pb"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Landroidx/datastore/preferences/core/PreferenceDataStore;-><init>(Ljava/io/File;)V
    sput-object v0, Lcom/shicha/tea/TeaApp;->store:Landroidx/datastore/core/DataStore;
    sget-object v0, Lcom/shicha/tea/TeaApp;->store:Landroidx/datastore/core/DataStore;
    invoke-interface {v0}, Landroidx/datastore/core/DataStore;->getData()Lkotlinx/coroutines/flow/Flow;
    move-result-object v0
    new-instance v1, Lcom/shicha/tea/Start;
    invoke-direct {v1, p0}, Lcom/shicha/tea/Start;-><init>(Landroid/content/Context;)V
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Lkotlinx/coroutines/flow/Flow;->collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    return-void
.end method

.class public interface abstract Landroidx/datastore/core/DataStore;
.super Ljava/lang/Object;

.method public abstract getData()Lkotlinx/coroutines/flow/Flow;
.end method

.method public abstract updateData(Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
.end method

.class public final Landroidx/datastore/preferences/core/MutablePreferences;
.super Landroidx/datastore/preferences/core/Preferences;
.field private final preferencesMap:Ljava/util/Map;

.method public constructor <init>(Ljava/util/Map;)V
    .registers 2
    invoke-direct {p0}, Landroidx/datastore/preferences/core/Preferences;-><init>()V
    iput-object p1, p0, Landroidx/datastore/preferences/core/MutablePreferences;->preferencesMap:Ljava/util/Map;
    return-void
.end method

.method public asMap()Ljava/util/Map;
    .registers 2
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->preferencesMap:Ljava/util/Map;
    return-object v0
.end method

.method public contains(Landroidx/datastore/preferences/core/Preferences$Key;)Z
    .registers 3
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->preferencesMap:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->containsKey(Ljava/lang/Object;)Z
    move-result v0
    return v0
.end method

.method public get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->preferencesMap:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
    .registers 4
    if-nez p2, :cond_8
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->preferencesMap:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    :goto_7
    return-void
    :cond_8
    iget-object v0, p0, Landroidx/datastore/preferences/core/MutablePreferences;->preferencesMap:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_7
.end method

.class public final Landroidx/datastore/preferences/core/PreferenceDataStore;
.super Ljava/lang/Object;
.implements Landroidx/datastore/core/DataStore;
.implements Lkotlinx/coroutines/flow/Flow;
.field private final collectors:Ljava/util/ArrayList;
.field private current:Landroidx/datastore/preferences/core/Preferences;
.field private final file:Ljava/io/File;

.method public constructor <init>(Ljava/io/File;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->collectors:Ljava/util/ArrayList;
    iput-object p1, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->file:Ljava/io/File;
    return-void
.end method

.method private load()Landroidx/datastore/preferences/core/Preferences;
    .registers 7
    iget-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->current:Landroidx/datastore/preferences/core/Preferences;
    if-nez v0, :cond_39
    new-instance v1, Ljava/util/HashMap;
    invoke-direct {v1}, Ljava/util/HashMap;-><init>()V
    :try_start_9
    new-instance v2, Ljava/io/ObjectInputStream;
    new-instance v0, Ljava/io/FileInputStream;
    iget-object v3, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->file:Ljava/io/File;
    invoke-direct {v0, v3}, Ljava/io/FileInputStream;-><init>(Ljava/io/File;)V
    invoke-direct {v2, v0}, Ljava/io/ObjectInputStream;-><init>(Ljava/io/InputStream;)V
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->readInt()I
    move-result v3
    const/4 v0, 0x0
    :goto_1a
    if-ge v0, v3, :cond_2f
    new-instance v4, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->readUTF()Ljava/lang/String;
    move-result-object v5
    invoke-direct {v4, v5}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->readObject()Ljava/lang/Object;
    move-result-object v5
    invoke-interface {v1, v4, v5}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    add-int/lit8 v0, v0, 0x1
    goto :goto_1a
    :cond_2f
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->close()V
    :try_end_32
    .catch Ljava/lang/Exception; {:try_start_9 .. :try_end_32} :catch_3c
    :goto_32
    new-instance v0, Landroidx/datastore/preferences/core/MutablePreferences;
    invoke-direct {v0, v1}, Landroidx/datastore/preferences/core/MutablePreferences;-><init>(Ljava/util/Map;)V
    iput-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->current:Landroidx/datastore/preferences/core/Preferences;
    :cond_39
    iget-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->current:Landroidx/datastore/preferences/core/Preferences;
    return-object v0
    :catch_3c
    move-exception v0
    goto :goto_32
.end method

.method public collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->collectors:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    invoke-direct {p0}, Landroidx/datastore/preferences/core/PreferenceDataStore;->load()Landroidx/datastore/preferences/core/Preferences;
    move-result-object v0
    invoke-interface {p1, v0, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public getData()Lkotlinx/coroutines/flow/Flow;
    .registers 1
    return-object p0
.end method

.method public updateData(Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 7
    new-instance v0, Landroidx/datastore/preferences/core/MutablePreferences;
    new-instance v1, Ljava/util/HashMap;
    invoke-direct {p0}, Landroidx/datastore/preferences/core/PreferenceDataStore;->load()Landroidx/datastore/preferences/core/Preferences;
    move-result-object v2
    invoke-virtual {v2}, Landroidx/datastore/preferences/core/Preferences;->asMap()Ljava/util/Map;
    move-result-object v2
    invoke-direct {v1, v2}, Ljava/util/HashMap;-><init>(Ljava/util/Map;)V
    invoke-direct {v0, v1}, Landroidx/datastore/preferences/core/MutablePreferences;-><init>(Ljava/util/Map;)V
    invoke-interface {p1, v0, p2}, Lkotlin/jvm/functions/Function2;->invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iput-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->current:Landroidx/datastore/preferences/core/Preferences;
    :try_start_17
    new-instance v2, Ljava/io/ObjectOutputStream;
    new-instance v1, Ljava/io/FileOutputStream;
    iget-object v3, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->file:Ljava/io/File;
    invoke-direct {v1, v3}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    invoke-direct {v2, v1}, Ljava/io/ObjectOutputStream;-><init>(Ljava/io/OutputStream;)V
    invoke-virtual {v0}, Landroidx/datastore/preferences/core/MutablePreferences;->asMap()Ljava/util/Map;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/Map;->size()I
    move-result v1
    invoke-virtual {v2, v1}, Ljava/io/ObjectOutputStream;->writeInt(I)V
    invoke-virtual {v0}, Landroidx/datastore/preferences/core/MutablePreferences;->asMap()Ljava/util/Map;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v3
    :goto_3a
    invoke-interface {v3}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_74
    invoke-interface {v3}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/Map$Entry;
    invoke-interface {v0}, Ljava/util/Map$Entry;->getKey()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-virtual {v1}, Landroidx/datastore/preferences/core/Preferences$Key;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v2, v1}, Ljava/io/ObjectOutputStream;->writeUTF(Ljava/lang/String;)V
    invoke-interface {v0}, Ljava/util/Map$Entry;->getValue()Ljava/lang/Object;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/io/ObjectOutputStream;->writeObject(Ljava/lang/Object;)V
    :try_end_5a
    .catch Ljava/io/IOException; {:try_start_17 .. :try_end_5a} :catch_5b
    goto :goto_3a
    :catch_5b
    move-exception v0
    :goto_5c
    iget-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->collectors:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_62
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_78
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlinx/coroutines/flow/FlowCollector;
    iget-object v2, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->current:Landroidx/datastore/preferences/core/Preferences;
    invoke-interface {v0, v2, p2}, Lkotlinx/coroutines/flow/FlowCollector;->emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    goto :goto_62
    :cond_74
    :try_start_74
    invoke-virtual {v2}, Ljava/io/ObjectOutputStream;->close()V
    :try_end_77
    .catch Ljava/io/IOException; {:try_start_74 .. :try_end_77} :catch_5b
    goto :goto_5c
    :cond_78
    iget-object v0, p0, Landroidx/datastore/preferences/core/PreferenceDataStore;->current:Landroidx/datastore/preferences/core/Preferences;
    return-object v0
.end method

.class public final Landroidx/datastore/preferences/core/Preferences$Key;
.super Ljava/lang/Object;
.field private final name:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/datastore/preferences/core/Preferences$Key;->name:Ljava/lang/String;
    return-void
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 4
    instance-of v0, p1, Landroidx/datastore/preferences/core/Preferences$Key;
    if-eqz v0, :cond_12
    iget-object v0, p0, Landroidx/datastore/preferences/core/Preferences$Key;->name:Ljava/lang/String;
    check-cast p1, Landroidx/datastore/preferences/core/Preferences$Key;
    iget-object v1, p1, Landroidx/datastore/preferences/core/Preferences$Key;->name:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_12
    const/4 v0, 0x1
    :goto_11
    return v0
    :cond_12
    const/4 v0, 0x0
    goto :goto_11
.end method

.method public final getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Landroidx/datastore/preferences/core/Preferences$Key;->name:Ljava/lang/String;
    return-object v0
.end method

.method public hashCode()I
    .registers 2
    iget-object v0, p0, Landroidx/datastore/preferences/core/Preferences$Key;->name:Ljava/lang/String;
    invoke-virtual {v0}, Ljava/lang/String;->hashCode()I
    move-result v0
    return v0
.end method

.class public abstract Landroidx/datastore/preferences/core/Preferences;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract asMap()Ljava/util/Map;
.end method

.method public abstract contains(Landroidx/datastore/preferences/core/Preferences$Key;)Z
.end method

.method public abstract get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
.end method

.class public final Landroidx/datastore/preferences/core/PreferencesKeys;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public static final intKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public static final stringKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.class public final Landroidx/datastore/preferences/core/PreferencesKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final edit(Landroidx/datastore/core/DataStore;Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    .registers 4
    invoke-interface {p0, p1, p2}, Landroidx/datastore/core/DataStore;->updateData(Lkotlin/jvm/functions/Function2;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.class public interface abstract Lkotlin/Function;
.super Ljava/lang/Object;

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/Unit;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/Unit;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/Unit;
    invoke-direct {v0}, Lkotlin/Unit;-><init>()V
    sput-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;

.method public abstract getContext()Lkotlin/coroutines/CoroutineContext;
.end method

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method

.class public interface abstract Lkotlin/coroutines/CoroutineContext$Element;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/CoroutineContext;

.class public interface abstract Lkotlin/coroutines/CoroutineContext$Key;
.super Ljava/lang/Object;

.class public interface abstract Lkotlin/coroutines/CoroutineContext;
.super Ljava/lang/Object;

.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/internal/FunctionBase;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract getArity()I
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Lkotlin/KotlinNullPointerException;
    invoke-direct {v0}, Lkotlin/KotlinNullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lkotlin/UninitializedPropertyAccessException;
    invoke-direct {v0, p0}, Lkotlin/UninitializedPropertyAccessException;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.class public abstract Lkotlin/jvm/internal/Lambda;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/internal/FunctionBase;
.implements Ljava/io/Serializable;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return-void
.end method

.method public getArity()I
    .registers 2
    iget v0, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return v0
.end method

.class public interface abstract Lkotlinx/coroutines/flow/Flow;
.super Ljava/lang/Object;

.method public abstract collect(Lkotlinx/coroutines/flow/FlowCollector;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlinx/coroutines/flow/FlowCollector;
.super Ljava/lang/Object;

.method public abstract emit(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Ljava/lang/Object;
.end method
