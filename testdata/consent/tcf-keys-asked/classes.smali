# api 26
.class public Lcom/example/crossword/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "IABTCF_PurposeConsents"
    const-string v2, ""
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/String;->length()I
    move-result v2
    if-lez v2, :cond_2d
    const/4 v2, 0x0
    invoke-virtual {v1, v2}, Ljava/lang/String;->charAt(I)C
    move-result v1
    const/16 v2, 0x31
    if-ne v1, v2, :cond_2d
    const-string v1, "a"
    invoke-virtual {p0}, Lcom/example/crossword/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v1, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2d
    const-string v1, "IABTCF_TCString"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_46
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/crossword/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_46
    new-instance v0, Lcom/usercentrics/sdk/UsercentricsOptions;
    const-string v1, "kTQ7"
    invoke-direct {v0, v1}, Lcom/usercentrics/sdk/UsercentricsOptions;-><init>(Ljava/lang/String;)V
    invoke-static {p0, v0}, Lcom/usercentrics/sdk/Usercentrics;->initialize(Landroid/content/Context;Lcom/usercentrics/sdk/UsercentricsOptions;)V
    return-void
.end method

.class public Lcom/example/crossword/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
