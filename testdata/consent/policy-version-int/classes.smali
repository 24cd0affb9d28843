.class public Lcom/jizhang/book/BookActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    packed-switch v0, :pswitch_data_16
    :goto_7
    return-void
    :pswitch_8
    const-string v0, "agreed_version"
    const/4 v1, 0x3
    invoke-static {p0, v0, v1}, Lcom/jizhang/book/Policy;->put(Landroid/content/Context;Ljava/lang/String;I)V
    invoke-virtual {p0}, Lcom/jizhang/book/BookActivity;->recreate()V
    goto :goto_7
    :pswitch_12
    invoke-virtual {p0}, Lcom/jizhang/book/BookActivity;->finish()V
    goto :goto_7
    :pswitch_data_16
    .packed-switch 0x7f030001
        :pswitch_8
        :pswitch_12
    .end packed-switch
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/jizhang/book/Policy;->isCurrent(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_2b
    const-string v0, "b"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/jizhang/book/BookActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v2
    const/4 v3, 0x0
    invoke-virtual {v2, v3}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_2a
    return-void
    :cond_2b
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/jizhang/book/BookActivity;->setContentView(I)V
    const-string v0, "shown_version"
    const/4 v1, 0x3
    invoke-static {p0, v0, v1}, Lcom/jizhang/book/Policy;->put(Landroid/content/Context;Ljava/lang/String;I)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/jizhang/book/BookActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/jizhang/book/BookActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_2a
.end method

.class public Lcom/jizhang/book/BookApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/jizhang/book/Policy;->isCurrent(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_1b
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/jizhang/book/BookApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1b
    invoke-static {p0}, Lcom/jizhang/book/Policy;->shown(Landroid/content/Context;)I
    move-result v0
    if-lt v0, v3, :cond_30
    const-string v0, "b"
    invoke-virtual {p0}, Lcom/jizhang/book/BookApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_30
    invoke-static {p0}, Lcom/jizhang/book/Policy;->agreed(Landroid/content/Context;)I
    move-result v0
    if-eq v0, v3, :cond_47
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/jizhang/book/BookApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_47
    return-void
.end method

.class public final Lcom/jizhang/book/Policy;
.super Ljava/lang/Object;
.field static final CURRENT:I = 0x3

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agreed(Landroid/content/Context;)I
    .registers 4
    const/4 v2, 0x0
    const-string v0, "policy"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed_version"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method static isCurrent(Landroid/content/Context;)Z
    .registers 3
    invoke-static {p0}, Lcom/jizhang/book/Policy;->agreed(Landroid/content/Context;)I
    move-result v0
    const/4 v1, 0x3
    if-lt v0, v1, :cond_9
    const/4 v0, 0x1
    :goto_8
    return v0
    :cond_9
    const/4 v0, 0x0
    goto :goto_8
.end method

.method static put(Landroid/content/Context;Ljava/lang/String;I)V
    .registers 5
    const-string v0, "policy"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method static shown(Landroid/content/Context;)I
    .registers 4
    const/4 v2, 0x0
    const-string v0, "policy"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "shown_version"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method
