.class public Lcom/trap/read/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/trap/read/Sp;->c:Landroid/content/Context;
    const-string v0, "user_agree_privacy"
    invoke-static {v0}, Lcom/trap/read/Sp;->get(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1e
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/trap/read/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1e
    const-string v0, "user_agree_privacy_v2"
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/trap/read/Sp;->get(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_38
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/trap/read/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_38
    return-void
.end method

.class Lcom/trap/read/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/trap/read/MainActivity;

.method constructor <init>(Lcom/trap/read/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/read/MainActivity$1;->this$0:Lcom/trap/read/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v1, 0x1
    const-string v0, "user_agree_privacy"
    invoke-static {v0, v1}, Lcom/trap/read/Sp;->put(Ljava/lang/String;Z)V
    const-string v0, "user_agree_privacy_v2"
    invoke-static {v0, v1}, Lcom/trap/read/Sp;->put(Ljava/lang/String;Z)V
    return-void
.end method

.class Lcom/trap/read/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/trap/read/MainActivity;

.method constructor <init>(Lcom/trap/read/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/trap/read/MainActivity$2;->this$0:Lcom/trap/read/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const-string v0, "user_agree_privacy"
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/trap/read/Sp;->put(Ljava/lang/String;Z)V
    return-void
.end method

.class public Lcom/trap/read/MainActivity;
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
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/trap/read/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/trap/read/MainActivity$1;-><init>(Lcom/trap/read/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/trap/read/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/trap/read/MainActivity$2;-><init>(Lcom/trap/read/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class Lcom/trap/read/Sp;
.super Ljava/lang/Object;
.field static c:Landroid/content/Context;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static get(Ljava/lang/String;)Z
    .registers 2
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/trap/read/Sp;->get(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static get(Ljava/lang/String;Z)Z
    .registers 5
    sget-object v0, Lcom/trap/read/Sp;->c:Landroid/content/Context;
    const-string v1, "t"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static put(Ljava/lang/String;Z)V
    .registers 5
    sget-object v0, Lcom/trap/read/Sp;->c:Landroid/content/Context;
    const-string v1, "t"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method
