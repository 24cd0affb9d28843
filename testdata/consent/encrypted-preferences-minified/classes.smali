.class public Lcom/crypt/vault/App;
.super Landroid/app/Application;
.field private static volatile a:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static a(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .registers 4
    sget-object v0, Lcom/crypt/vault/App;->a:Landroid/content/SharedPreferences;
    if-nez v0, :cond_1e
    const-class v1, Lcom/crypt/vault/App;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/crypt/vault/App;->a:Landroid/content/SharedPreferences;
    if-nez v0, :cond_1d
    const-string v0, "vault"
    new-instance v2, Ld;
    invoke-direct {v2}, Ld;-><init>()V
    new-instance v2, Lc;
    invoke-direct {v2}, Lc;-><init>()V
    invoke-static {p0, v0}, La;->a(Landroid/content/Context;Ljava/lang/String;)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/crypt/vault/App;->a:Landroid/content/SharedPreferences;
    :cond_1d
    monitor-exit v1
    :cond_1e
    return-object v0
    :catchall_1f
    move-exception v0
    monitor-exit v1
    :try_end_21
    .catchall {:try_start_7 .. :try_end_21} :catchall_1f
    throw v0
.end method

.method public onCreate()V
    .registers 6
    const/4 v4, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/crypt/vault/App;->a(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "starts"
    invoke-static {p0}, Lcom/crypt/vault/App;->a(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "starts"
    invoke-interface {v2, v3, v4}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    add-int/lit8 v2, v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {p0}, Lcom/crypt/vault/App;->a(Landroid/content/Context;)Landroid/content/SharedPreferences;
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
    invoke-static {p0}, Lcom/crypt/vault/App;->a(Landroid/content/Context;)Landroid/content/SharedPreferences;
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
    new-instance v2, Le;
    invoke-direct {v2, p0}, Le;-><init>(Lcom/crypt/vault/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.implements Landroid/content/SharedPreferences;
.field private final a:Landroid/content/SharedPreferences;

.method private constructor <init>(Landroid/content/SharedPreferences;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static a(Landroid/content/Context;Ljava/lang/String;)Landroid/content/SharedPreferences;
    .registers 4
    new-instance v0, La;
    const/4 v1, 0x0
    invoke-virtual {p0, p1, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-direct {v0, v1}, La;-><init>(Landroid/content/SharedPreferences;)V
    return-object v0
.end method

.method static a(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    invoke-virtual {p0}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    const/4 v1, 0x2
    invoke-static {v0, v1}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public final contains(Ljava/lang/String;)Z
    .registers 4
    iget-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method public final edit()Landroid/content/SharedPreferences$Editor;
    .registers 3
    new-instance v0, Lb;
    iget-object v1, p0, La;->a:Landroid/content/SharedPreferences;
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-direct {v0, v1}, Lb;-><init>(Landroid/content/SharedPreferences$Editor;)V
    return-object v0
.end method

.method public final getAll()Ljava/util/Map;
    .registers 2
    iget-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->getAll()Ljava/util/Map;
    move-result-object v0
    return-object v0
.end method

.method public final getBoolean(Ljava/lang/String;Z)Z
    .registers 6
    iget-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
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

.method public final getFloat(Ljava/lang/String;F)F
    .registers 3
    return p2
.end method

.method public final getInt(Ljava/lang/String;I)I
    .registers 6
    iget-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
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

.method public final getLong(Ljava/lang/String;J)J
    .registers 4
    return-wide p2
.end method

.method public final getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    iget-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1, p2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public final getStringSet(Ljava/lang/String;Ljava/util/Set;)Ljava/util/Set;
    .registers 3
    return-object p2
.end method

.method public final registerOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    .registers 2
    return-void
.end method

.method public final unregisterOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    .registers 2
    return-void
.end method

.class final Lb;
.super Ljava/lang/Object;
.implements Landroid/content/SharedPreferences$Editor;
.field private final a:Landroid/content/SharedPreferences$Editor;

.method constructor <init>(Landroid/content/SharedPreferences$Editor;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    return-void
.end method

.method public final apply()V
    .registers 2
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final clear()Landroid/content/SharedPreferences$Editor;
    .registers 2
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->clear()Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.method public final commit()Z
    .registers 2
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    move-result v0
    return v0
.end method

.method public final putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    .registers 6
    iget-object v1, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
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

.method public final putFloat(Ljava/lang/String;F)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public final putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    .registers 6
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {p2}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.method public final putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    .registers 4
    return-object p0
.end method

.method public final putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    .registers 5
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.method public final putStringSet(Ljava/lang/String;Ljava/util/Set;)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public final remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    .registers 4
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences$Editor;
    invoke-static {p1}, La;->a(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    return-object p0
.end method

.class public final Lc;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/crypt/vault/MainActivity;

.method public constructor <init>(Lcom/crypt/vault/MainActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/crypt/vault/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Le;->a:Lcom/crypt/vault/MainActivity;
    invoke-static {v0}, Lcom/crypt/vault/App;->a(Landroid/content/Context;)Landroid/content/SharedPreferences;
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
