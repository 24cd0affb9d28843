# api 26
.class Lorg/cocos2dx/javascript/AppActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lorg/cocos2dx/javascript/AppActivity;

.method constructor <init>(Lorg/cocos2dx/javascript/AppActivity;)V
    .registers 2
    iput-object p1, p0, Lorg/cocos2dx/javascript/AppActivity$1;->this$0:Lorg/cocos2dx/javascript/AppActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class Lorg/cocos2dx/javascript/AppActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lorg/cocos2dx/javascript/AppActivity;

.method constructor <init>(Lorg/cocos2dx/javascript/AppActivity;)V
    .registers 2
    iput-object p1, p0, Lorg/cocos2dx/javascript/AppActivity$2;->this$0:Lorg/cocos2dx/javascript/AppActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lorg/cocos2dx/javascript/AppActivity$2;->this$0:Lorg/cocos2dx/javascript/AppActivity;
    const-string v1, "game"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lorg/cocos2dx/javascript/AppActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lorg/cocos2dx/javascript/AppActivity$2;->this$0:Lorg/cocos2dx/javascript/AppActivity;
    invoke-static {v0}, Lorg/cocos2dx/javascript/AppActivity;->access$000(Lorg/cocos2dx/javascript/AppActivity;)V
    return-void
.end method

.class public Lorg/cocos2dx/javascript/AppActivity;
.super Lorg/cocos2dx/lib/Cocos2dxActivity;
.field private static app:Lorg/cocos2dx/javascript/AppActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lorg/cocos2dx/lib/Cocos2dxActivity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lorg/cocos2dx/javascript/AppActivity;)V
    .registers 1
    invoke-direct {p0}, Lorg/cocos2dx/javascript/AppActivity;->start()V
    return-void
.end method

.method public static getDeviceInfo(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    sget-object v1, Lorg/cocos2dx/javascript/AppActivity;->app:Lorg/cocos2dx/javascript/AppActivity;
    invoke-virtual {v1}, Lorg/cocos2dx/javascript/AppActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private start()V
    .registers 3
    const-string v1, "g"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lorg/cocos2dx/javascript/AppActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Lorg/cocos2dx/lib/Cocos2dxActivity;->onCreate(Landroid/os/Bundle;)V
    sput-object p0, Lorg/cocos2dx/javascript/AppActivity;->app:Lorg/cocos2dx/javascript/AppActivity;
    const-string v0, "game"
    invoke-virtual {p0, v0, v2}, Lorg/cocos2dx/javascript/AppActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_18
    invoke-direct {p0}, Lorg/cocos2dx/javascript/AppActivity;->start()V
    :goto_17
    return-void
    :cond_18
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u513f\u7ae5\u9690\u79c1\u4e0e\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u53ca\u300a\u7528\u6237\u534f\u8bae\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lorg/cocos2dx/javascript/AppActivity$2;
    invoke-direct {v2, p0}, Lorg/cocos2dx/javascript/AppActivity$2;-><init>(Lorg/cocos2dx/javascript/AppActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lorg/cocos2dx/javascript/AppActivity$1;
    invoke-direct {v2, p0}, Lorg/cocos2dx/javascript/AppActivity$1;-><init>(Lorg/cocos2dx/javascript/AppActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_17
.end method

.class public Lorg/cocos2dx/lib/Cocos2dxActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "cocos2djs"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method
