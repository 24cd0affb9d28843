.class public Lcom/crypt/vault/App;
.super Landroid/app/Application;
.field private static volatile sp:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static vault(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 4
    sget-object v0, Lcom/crypt/vault/App;->sp:Landroid/content/SharedPreferences;
    if-nez v0, :cond_1d
    const-class v1, Lcom/crypt/vault/App;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/crypt/vault/App;->sp:Landroid/content/SharedPreferences;
    if-nez v0, :cond_1c
    const-string v0, "vault"
    new-instance v2, Landroidx/security/crypto/MasterKey$Builder;
    invoke-direct {v2, p0}, Landroidx/security/crypto/MasterKey$Builder;-><init>(Landroid/content/Context;)V
    invoke-virtual {v2}, Landroidx/security/crypto/MasterKey$Builder;->build()Landroidx/security/crypto/MasterKey;
    move-result-object v2
    invoke-static {p0, v0, v2}, Landroidx/security/crypto/EncryptedSharedPreferences;->create(Landroid/content/Context;Ljava/lang/String;Landroidx/security/crypto/MasterKey;)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/crypt/vault/App;->sp:Landroid/content/SharedPreferences;
    :cond_1c
    monitor-exit v1
    :cond_1d
    return-object v0
    :catchall_1e
    move-exception v0
    monitor-exit v1
    :try_end_20
    .catchall {:try_start_7 .. :try_end_20} :catchall_1e
    throw v0
.end method

.method public onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/crypt/vault/App;->vault(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "starts"
    invoke-static {p0}, Lcom/crypt/vault/App;->vault(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "starts"
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    add-int/lit8 v2, v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Lcom/crypt/vault/App;->vault(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_3e
    const-string v1, "v"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/crypt/vault/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3e
    invoke-static {p0}, Lcom/crypt/vault/App;->vault(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "starts"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    if-lez v0, :cond_5f
    const-string v1, "v"
    const-string v0, "activity"
    invoke-virtual {p0, v0}, Lcom/crypt/vault/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_5f
    return-void
.end method

.class Lcom/crypt/vault/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/crypt/vault/MainActivity;

.method constructor <init>(Lcom/crypt/vault/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/crypt/vault/MainActivity$1;->this$0:Lcom/crypt/vault/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/crypt/vault/MainActivity$1;->this$0:Lcom/crypt/vault/MainActivity;
    invoke-static {v0}, Lcom/crypt/vault/App;->vault(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/crypt/vault/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/crypt/vault/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/crypt/vault/MainActivity$1;-><init>(Lcom/crypt/vault/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class final Landroidx/security/crypto/EncryptedSharedPreferences$Editor;
.super Ljava/lang/Object;
.implements Landroid/content/SharedPreferences$Editor;
.field private final e:Landroid/content/SharedPreferences$Editor;

.method constructor <init>(Landroid/content/SharedPreferences$Editor;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    return-void
.end method

.method public apply()V
    .registers 2
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public clear()Landroid/content/SharedPreferences$Editor;
    .registers 2
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->clear()Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.method public commit()Z
    .registers 2
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    move-result v0
    return v0
.end method

.method public putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    .registers 6
    iget-object v1, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    if-eqz p2, :cond_e
    const-string v0, "AQ=="
    :goto_a
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    return-object p0
    :cond_e
    const-string v0, "AA=="
    goto :goto_a
.end method

.method public putFloat(Ljava/lang/String;F)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    .registers 6
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {p2}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.method public putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    .registers 4
    return-object p0
.end method

.method public putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    .registers 5
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.method public putStringSet(Ljava/lang/String;Ljava/util/Set;)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    .registers 4
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;->e:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.class public final Landroidx/security/crypto/EncryptedSharedPreferences;
.super Ljava/lang/Object;
.implements Landroid/content/SharedPreferences;
.field private final mSharedPreferences:Landroid/content/SharedPreferences;

.method private constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/security/crypto/EncryptedSharedPreferences;->mSharedPreferences:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static create(Landroid/content/Context;Ljava/lang/String;Landroidx/security/crypto/MasterKey;)Landroid/content/SharedPreferences;
    .registers 5
    new-instance v0, Landroidx/security/crypto/EncryptedSharedPreferences;
    const/4 v1, 0x0
    invoke-virtual {p0, p1, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-direct {v0, v1}, Landroidx/security/crypto/EncryptedSharedPreferences;-><init>(Landroid/content/SharedPreferences;)V
    return-object v0
.end method

.method static encryptKey(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    invoke-virtual {p0}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    const/4 v1, 0x2
    invoke-static {v0, v1}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public contains(Ljava/lang/String;)Z
    .registers 4
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences;->mSharedPreferences:Landroid/content/SharedPreferences;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method public edit()Landroid/content/SharedPreferences$Editor;
    .registers 3
    new-instance v0, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;
    iget-object v1, p0, Landroidx/security/crypto/EncryptedSharedPreferences;->mSharedPreferences:Landroid/content/SharedPreferences;
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-direct {v0, v1}, Landroidx/security/crypto/EncryptedSharedPreferences$Editor;-><init>(Landroid/content/SharedPreferences$Editor;)V
    return-object v0
.end method

.method public getAll()Ljava/util/Map;
    .registers 2
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences;->mSharedPreferences:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->getAll()Ljava/util/Map;
    move-result-object v0
    return-object v0
.end method

.method public getBoolean(Ljava/lang/String;Z)Z
    .registers 6
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences;->mSharedPreferences:Landroid/content/SharedPreferences;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-nez v0, :cond_e
    :goto_d
    return p2
    :cond_e
    const-string v1, "AQ=="
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result p2
    goto :goto_d
.end method

.method public getFloat(Ljava/lang/String;F)F
    .registers 3
    return p2
.end method

.method public getInt(Ljava/lang/String;I)I
    .registers 6
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences;->mSharedPreferences:Landroid/content/SharedPreferences;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-nez v0, :cond_e
    :goto_d
    return p2
    :cond_e
    invoke-static {v0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    move-result p2
    goto :goto_d
.end method

.method public getLong(Ljava/lang/String;J)J
    .registers 4
    return-wide p2
.end method

.method public getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    iget-object v0, p0, Landroidx/security/crypto/EncryptedSharedPreferences;->mSharedPreferences:Landroid/content/SharedPreferences;
    invoke-static {p1}, Landroidx/security/crypto/EncryptedSharedPreferences;->encryptKey(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1, p2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public getStringSet(Ljava/lang/String;Ljava/util/Set;)Ljava/util/Set;
    .registers 3
    return-object p2
.end method

.method public registerOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    .registers 2
    return-void
.end method

.method public unregisterOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    .registers 2
    return-void
.end method

.class public final Landroidx/security/crypto/MasterKey$Builder;
.super Ljava/lang/Object;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public build()Landroidx/security/crypto/MasterKey;
    .registers 2
    new-instance v0, Landroidx/security/crypto/MasterKey;
    invoke-direct {v0}, Landroidx/security/crypto/MasterKey;-><init>()V
    return-object v0
.end method

.class public final Landroidx/security/crypto/MasterKey;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
