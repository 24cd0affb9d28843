.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "agreed"
    invoke-static {p0, v0}, Lcom/example/Prefs;->get(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :one
    invoke-static {}, Lcom/example/A;->agreed()V
    :one
    const-string v0, "other"
    invoke-static {p0, v0}, Lcom/example/Prefs;->get(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :two
    invoke-static {}, Lcom/example/A;->other()V
    :two
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 2
    const-string v0, "agreed"
    const/4 v1, 0x1
    invoke-static {p0, v0, v1}, Lcom/example/Prefs;->put(Landroid/content/Context;Ljava/lang/String;Z)V
    const-string v0, "other"
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Lcom/example/Prefs;->put(Landroid/content/Context;Ljava/lang/String;Z)V
    return-void
.end method

.class public Lcom/example/Prefs;
.super Ljava/lang/Object;

.method private static store(Landroid/content/Context;)Landroid/content/SharedPreferences;
    .locals 2
    const-string v0, "app"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.method public static get(Landroid/content/Context;Ljava/lang/String;)Z
    .locals 2
    invoke-static {p0}, Lcom/example/Prefs;->store(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const/4 v1, 0x0
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static put(Landroid/content/Context;Ljava/lang/String;Z)V
    .locals 1
    invoke-static {p0}, Lcom/example/Prefs;->store(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static agreed()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static other()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
